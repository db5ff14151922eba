import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { build } from 'vite'

let folder = ''

const read = (name: string): Promise<string> => readFile(join(folder, name), 'utf8')
const parts = async (): Promise<readonly string[]> =>
  (await readdir(join(folder, 'event-timeline'))).filter((name) => name.endsWith('.js'))
const readParts = async (): Promise<readonly string[]> =>
  Promise.all((await parts()).map((part) => read(`event-timeline/${part}`)))
const load = (name: string): Promise<Record<string, unknown>> =>
  import(/* @vite-ignore */ pathToFileURL(join(folder, name)).href) as Promise<Record<string, unknown>>
/** The files that a module asks for, at once or later. */
const asksFor = (code: string): readonly string[] =>
  [...code.matchAll(/\b(?:from|import)\s*\(?\s*["'`]([@./][^"'`]*)["'`]/g)].map((match) => match[1] ?? '')

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'event-timeline-'))
  const root = fileURLToPath(new URL('..', import.meta.url))
  const configFile = join(root, 'vite.config.ts')
  for (const mode of ['production', 'single']) {
    await build({ root, configFile, mode, logLevel: 'silent', build: { outDir: folder } })
  }
}, 120_000)
afterAll(() => rm(folder, { recursive: true, force: true }))

describe('the single file', () => {
  const name = 'event-timeline.single.js'

  it('stands alone: it asks for no other file', async () => {
    expect(asksFor(await read(name))).toEqual([])
  })

  it('names its Trusted Types policy after itself', async () => {
    expect(await read(name)).toMatch(/createPolicy\([`"']event-timeline[`"']/)
    expect(await read(name)).not.toMatch(/createPolicy\([`"']lit-html[`"']/)
  })

  it('can be imported where there is no DOM', async () => {
    expect(globalThis).not.toHaveProperty('HTMLElement')
    expect((await load(name)).EventTimeline).toBeTypeOf('function')
    expect(globalThis).not.toHaveProperty('HTMLElement')
  })
})

describe('the file with parts beside it', () => {
  it('lets through what is public, and nothing else', async () => {
    expect(Object.keys(await load('event-timeline.js'))).toEqual(['EventTimeline'])
  })

  it('asks for files beside it alone, wherever they are put', async () => {
    expect(asksFor(await read('event-timeline.js'))).toHaveLength(1)
    for (const path of (await readParts()).flatMap(asksFor)) expect(path).toMatch(/^\.\//)
  })

  it('has one part that makes a Trusted Types policy, named after the element', async () => {
    const policies = (await readParts()).flatMap((code) => code.match(/(?<=createPolicy\([`"'])[\w-]+/g) ?? [])
    expect(policies).toEqual(['event-timeline'])
  })

  it('can be imported, each part too, where there is no DOM', async () => {
    for (const part of await parts()) await load(`event-timeline/${part}`)
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
