import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const read = (path: string): string => readFileSync(new URL(`../${path}`, import.meta.url), 'utf8')
const sources = ['event-timeline.ts', ...filesIn('views')].map((name) => read(`src/${name}`)).join('\n')

function filesIn(folder: string): readonly string[] {
  return readdirSync(fileURLToPath(new URL(`../src/${folder}`, import.meta.url)))
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
    .map((name) => `${folder}/${name}`)
}

interface Named {
  readonly name: string
  readonly description?: string
}
interface Declaration extends Named {
  readonly tagName?: string
  readonly attributes: readonly Named[]
  readonly events: readonly Named[]
  readonly cssParts: readonly Named[]
  readonly cssProperties: readonly Named[]
}
const manifest = JSON.parse(read('custom-elements.json')) as {
  readonly modules: readonly { readonly declarations?: readonly Declaration[] }[]
}
const element = manifest.modules
  .flatMap(({ declarations }) => declarations ?? [])
  .find(({ tagName }) => tagName === 'event-timeline')!

const found = (text: string, pattern: RegExp): readonly string[] =>
  [...new Set(Array.from(text.matchAll(pattern), (match) => match[1]!))].sort()
const names = (all: readonly Named[]): readonly string[] => all.map(({ name }) => name).sort()

test('the manifest describes every property of style, part and event (`npm run manifest` renews it)', () => {
  expect(names(element.cssProperties)).toEqual(
    found(read('src/styles/tokens.ts'), /var\(\s*(--event-timeline-[\w-]+)/g),
  )
  expect(names(element.cssParts)).toEqual(found(sources, /\bpart="(\w+)"/g))
  expect(names(element.events)).toEqual(found(read('src/controllers/emit.ts'), /'(timeline-\w+)':/g))
  const all = [...element.attributes, ...element.events, ...element.cssParts, ...element.cssProperties]
  expect(all.filter(({ description }) => !description).map(({ name }) => name)).toEqual([])
})

test('a look sets nothing but what is described', () => {
  const looks = readdirSync(fileURLToPath(new URL('../themes', import.meta.url)))
  expect(looks).toHaveLength(3)
  for (const look of looks) {
    const set = found(read(`themes/${look}`), /^\s+([\w-]+):/gm)
    expect(names(element.cssProperties)).toEqual(expect.arrayContaining([...set]))
  }
})
