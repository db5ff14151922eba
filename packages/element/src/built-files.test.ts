import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { build } from 'vite'

let folder = ''

const read = (name: string): Promise<string> => readFile(join(folder, name), 'utf8')
const load = (name: string): Promise<Record<string, unknown>> =>
  import(/* @vite-ignore */ pathToFileURL(join(folder, name)).href) as Promise<Record<string, unknown>>
/** The files that a module asks for, at once or later. */
const asksFor = (code: string): readonly string[] =>
  [...code.matchAll(/\b(?:from|import)\s*\(?\s*["'`]([@./][^"'`]*)["'`]/g)].map((match) => match[1] ?? '')

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'event-timeline-'))
  const root = fileURLToPath(new URL('..', import.meta.url))
  const configFile = join(root, 'vite.config.ts')
  for (const mode of ['production', 'iife']) {
    await build({ root, configFile, mode, logLevel: 'silent', build: { outDir: folder } })
  }
}, 120_000)
afterAll(() => rm(folder, { recursive: true, force: true }))

describe('the classic script', () => {
  const name = 'event-timeline.iife.js'

  it('stands alone: it asks for no other file', async () => {
    expect(asksFor(await read(name))).toEqual([])
  })

  it('names its Trusted Types policy after the element', async () => {
    expect(await read(name)).toMatch(/createPolicy\([`"']event-timeline[`"']/)
    expect(await read(name)).not.toMatch(/createPolicy\([`"']lit-html[`"']/)
  })
})

describe('the module', () => {
  const name = 'event-timeline.js'

  it('asks only for files beside it', async () => {
    for (const path of asksFor(await read(name))) expect(path).toMatch(/^\.\/event-timeline-/)
  })

  it('asks for nothing before it is used', async () => {
    expect(await read(name)).not.toMatch(/\bfrom\s*["'`]\.\/|\bimport\s*["'`]\.\//)
  })

  it('creates one Trusted Types policy, named after the element', async () => {
    const policies = (await read(name)).match(/(?<=createPolicy\([`"'])[\w-]+/g)
    expect(policies).toEqual(['event-timeline'])
  })

  it('can be imported where there is no DOM', async () => {
    expect(globalThis).not.toHaveProperty('HTMLElement')
    expect((await load(name)).EventTimeline).toBeTypeOf('function')
    expect(globalThis).not.toHaveProperty('HTMLElement')
  })
})

it('the library entry can be imported where there is no DOM, and registers nothing', async () => {
  const module = await import('./index.js')
  expect(module.EventTimeline).toBeTypeOf('function')
  expect(
    (globalThis as { customElements?: CustomElementRegistry }).customElements?.get('event-timeline'),
  ).toBeUndefined()
})
