import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { build } from 'vite'

let folder = ''
let file = ''

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'event-timeline-'))
  const root = fileURLToPath(new URL('..', import.meta.url))
  await build({ root, configFile: join(root, 'vite.config.ts'), logLevel: 'silent', build: { outDir: folder } })
  file = join(folder, 'event-timeline.js')
})
afterAll(() => rm(folder, { recursive: true, force: true }))

describe('the single file', () => {
  it('stands alone: it imports nothing', async () => {
    expect(await readFile(file, 'utf8')).not.toMatch(/\bimport\s*[({"']|\bfrom\s*["'](?!\w+["']\s*\))[@./a-z]/)
  })

  it('names its Trusted Types policy after itself', async () => {
    const code = await readFile(file, 'utf8')
    expect(code).toMatch(/createPolicy\([`"']event-timeline[`"']/)
    expect(code).not.toMatch(/createPolicy\([`"']lit-html[`"']/)
  })

  it('can be imported where there is no DOM', async () => {
    expect(globalThis).not.toHaveProperty('HTMLElement')
    const module = (await import(/* @vite-ignore */ pathToFileURL(file).href)) as Record<string, unknown>
    expect(module.EventTimeline).toBeTypeOf('function')
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
