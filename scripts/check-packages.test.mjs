import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, describe, expect, test } from 'vitest'
import { removeOrphans } from './build.mjs'
import { faultsOfPackage } from './check-packages.mjs'

const folders = []

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true })
})

function folderWith(files) {
  const folder = mkdtempSync(join(tmpdir(), 'package-'))
  folders.push(folder)
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
  return folder
}

const MANIFEST = { name: 'a', license: 'MIT', exports: { '.': { types: './dist/a.d.ts', default: './dist/a.js' } } }
const GOOD = {
  'package.json': JSON.stringify(MANIFEST),
  'README.md': '# a',
  LICENSE: 'MIT',
  'src/a.ts': 'export const a = 1',
  'dist/a.js': 'export const a = 1\n//# sourceMappingURL=a.js.map',
  'dist/a.d.ts': 'export declare const a = 1',
  'dist/a.js.map': JSON.stringify({ sources: ['../src/a.ts'] }),
}

describe('faultsOfPackage', () => {
  test('a package that has all it names has none', () => {
    expect(faultsOfPackage(folderWith(GOOD))).toEqual([])
  })

  test.each([
    ['a map without its source', { 'dist/a.js.map': JSON.stringify({ sources: ['../src/b.ts'] }) }, '../src/b.ts'],
    ['a comment without its map', { 'dist/b.js': '//# sourceMappingURL=b.js.map' }, 'b.js.map'],
    ['a file that is named and missing', { 'package.json': JSON.stringify({ ...MANIFEST, bin: './b.js' }) }, './b.js'],
    ['what a build remembers', { 'dist/.tsbuildinfo': '{}' }, '.tsbuildinfo'],
    ['a test', { 'src/a.test.ts': '' }, 'src/a.test.ts'],
    [
      'a source condition',
      { 'package.json': JSON.stringify({ ...MANIFEST, exports: { source: './src/a.ts' } }) },
      '"source"',
    ],
    ['no license', { 'package.json': JSON.stringify({ ...MANIFEST, license: undefined }) }, 'license'],
    [
      'types that stay behind',
      {
        'package.json': JSON.stringify({ ...MANIFEST, devDependencies: { '@types/b': '1' } }),
        'dist/a.d.ts': "import type { B } from 'b'",
      },
      '@types/b',
    ],
  ])('%s is told', (_, files, word) => {
    const faults = faultsOfPackage(folderWith({ ...GOOD, ...files }))
    expect(faults).toHaveLength(1)
    expect(faults[0]).toContain(word)
  })
})

test('what was compiled from a file that is gone goes, and nothing else', () => {
  const folder = folderWith({
    'src/a.ts': '',
    'dist/a.js': '',
    'dist/.tsbuildinfo': '',
    'dist/old/b.js': '',
    'dist/old/b.d.ts.map': '',
  })
  removeOrphans(join(folder, 'dist'), join(folder, 'src'))
  expect(['a.js', '.tsbuildinfo', 'old'].map((name) => existsSync(join(folder, 'dist', name)))).toEqual([
    true,
    true,
    false,
  ])
})
