import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join, relative } from 'node:path'
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

test('the manifest and what editors complete from it are those of today (`npm run manifest` renews them)', () => {
  const folder = mkdtempSync(join(tmpdir(), 'event-timeline-manifest-'))
  try {
    const analyzer = dirname(createRequire(import.meta.url).resolve('@custom-elements-manifest/analyzer/package.json'))
    const cwd = fileURLToPath(new URL('..', import.meta.url))
    // The analyzer takes no absolute path.
    const env = { ...process.env, MANIFEST_FOLDER: relative(cwd, folder) }
    execFileSync(process.execPath, [join(analyzer, 'cem.js'), 'analyze'], { cwd, env })
    const made = readdirSync(folder).sort()
    expect(made).toEqual(['custom-elements.json', 'vscode.css-custom-data.json', 'vscode.html-custom-data.json', 'web-types.json']) // prettier-ignore
    for (const name of made)
      expect(JSON.parse(readFileSync(join(folder, name), 'utf8'))).toEqual(JSON.parse(read(name)))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}, 60_000)

test('what editors complete knows every attribute, event, part and property of style', () => {
  const editors = ['vscode.html-custom-data.json', 'vscode.css-custom-data.json', 'web-types.json'].map(read).join('\n')
  const parts = element.cssParts.map(({ name }) => ({ name: `::part(${name})` }))
  const all = [...element.attributes, ...element.events, ...element.cssProperties, ...parts]
  expect(names(all).filter((name) => !editors.includes(`"${name}"`))).toEqual([])
})

test('a look sets nothing but what is described', () => {
  const looks = readdirSync(fileURLToPath(new URL('../themes', import.meta.url)))
  expect(looks).toHaveLength(3)
  for (const look of looks) {
    const set = found(read(`themes/${look}`), /^\s+([\w-]+):/gm)
    expect(names(element.cssProperties)).toEqual(expect.arrayContaining([...set]))
  }
})
