import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, describe, expect, test } from 'vitest'
import { checkFloors } from './check-floors.mjs'

const folders = []

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true })
})

/** The problems of a workspace with these files. */
function problemsOf(files) {
  const workspace = mkdtempSync(join(tmpdir(), 'floors-'))
  folders.push(workspace)
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(workspace, path)), { recursive: true })
    writeFileSync(join(workspace, path), text)
  }
  return checkFloors(workspace).problems
}

describe('checkFloors', () => {
  test('the workspace itself keeps its floors', () => {
    const { problems, files, imports } = checkFloors()
    expect(problems).toEqual([])
    expect(files).toBeGreaterThan(10)
    expect(imports).toBeGreaterThan(10)
  })

  test('a folder may import a lower one', () => {
    expect(
      problemsOf({
        'packages/core/src/events/a.ts': "import { b } from '../calendar/b.js'\nexport const a = b",
        'packages/core/src/calendar/b.ts': 'export const b = 1',
      }),
    ).toEqual([])
  })

  test.each([
    ["import { b } from '../events/b.js'", 'a plain import'],
    ["import type { B } from '../events/b.js'", 'an import of types'],
    ["export * from '../events/b.js'", 'a re-export'],
    ["export const a = () => import('../events/b.js')", 'a late import'],
    ["export type A = import('../events/b.js').B", 'a type that imports'],
  ])('an upward import is a problem: %s', (text) => {
    const problems = problemsOf({
      'packages/core/src/calendar/a.ts': text,
      'packages/core/src/events/b.ts': 'export const b = 1\nexport type B = 1',
    })
    expect(problems).toHaveLength(1)
    expect(problems[0]).toContain('packages/core/src/calendar/a.ts:1 calendar (floor 1) imports events (floor 6)')
  })

  test('a German literal is a problem where all languages meet, a comment is none', () => {
    const files = (text) => ({ 'packages/core/src/events/a.ts': text })
    expect(problemsOf(files("const word = 'wurde gesperrt'\n"))).toEqual([
      'packages/core/src/events/a.ts:1 holds German: events is the same in every language',
    ])
    expect(problemsOf(files('const word = /^(?:der|die)$/\n'))).toHaveLength(1)
    expect(problemsOf(files('/** "wurde gesperrt" */\nexport const kind = \'closure\' // die Brücke\n'))).toEqual([])
  })

  test('a test may set its stage with what lies above, and nobody else', () => {
    const files = (name) => ({
      [`packages/core/src/text/${name}`]: "import '../locales/de/index.js'",
      'packages/core/src/locales/de/index.ts': 'export {}',
    })
    expect(problemsOf(files('analyze.test.ts'))).toEqual([])
    expect(problemsOf(files('analyze.ts'))).toHaveLength(1)
  })

  test('folders of one floor do not know each other', () => {
    expect(
      problemsOf({
        'packages/element/src/render/a.ts': "import '../interact/b.js'",
        'packages/element/src/interact/b.ts': 'export {}',
      }),
    ).toHaveLength(1)
  })

  test('a folder without a floor is a problem', () => {
    expect(
      problemsOf({
        'packages/core/src/events/a.ts': "import '../stuff/b.js'",
        'packages/core/src/stuff/b.ts': 'export {}',
      })[0],
    ).toContain('stuff, which has no floor')
  })

  test('a circle inside a folder is a problem, told once', () => {
    const problems = problemsOf({
      'packages/core/src/events/a.ts': "import './b.js'",
      'packages/core/src/events/b.ts': "import './c.js'",
      'packages/core/src/events/c.ts': "import './a.js'",
    })
    expect(problems).toHaveLength(1)
    expect(problems[0]).toContain('in a circle')
  })

  test('core imports nothing of Node, its tests may', () => {
    const text = "import { readFileSync } from 'node:fs'"
    expect(problemsOf({ 'packages/core/src/text/a.ts': text })).toHaveLength(1)
    expect(problemsOf({ 'packages/core/src/text/a.ts': "import 'fs'" })).toHaveLength(1)
    expect(problemsOf({ 'packages/core/src/text/a.test.ts': text })).toEqual([])
  })

  test('luxon comes in through calendar only', () => {
    const text = "import { DateTime } from 'luxon'"
    expect(problemsOf({ 'packages/core/src/calendar/a.ts': text })).toEqual([])
    expect(problemsOf({ 'packages/core/src/resolve/a.ts': text })).toHaveLength(1)
  })

  test("the element uses core's types, document guard and wording, never its tagger and never luxon", () => {
    const importing = (text) => problemsOf({ 'packages/element/src/state/a.ts': text })
    expect(importing("import type { Timex } from '@event-timeline/core'")).toEqual([])
    expect(importing("import { type Timex } from '@event-timeline/core'")).toEqual([])
    expect(importing("import { parseDocument } from '@event-timeline/core/document'")).toEqual([])
    expect(importing("import { wordDate } from '@event-timeline/core/wording'")).toEqual([])
    expect(importing("import { tagText } from '@event-timeline/core'")).toHaveLength(1)
    expect(importing("import { type Timex, tagText } from '@event-timeline/core'")).toHaveLength(1)
    expect(importing("import { x } from '@event-timeline/core/recognize'")).toHaveLength(1)
    expect(importing("import { DateTime } from 'luxon'")).toHaveLength(1)
  })

  test('a door of core that leads to the tagger or to luxon is a problem for the element', () => {
    const door = (text) =>
      problemsOf({
        'packages/element/src/index.ts': 'export {}',
        'packages/core/package.json': '{"exports": {"./wording": {"source": "./src/wording/index.ts"}}}',
        'packages/core/src/wording/index.ts': text,
        'packages/core/src/calendar/a.ts': "import 'luxon'",
      })
    expect(door('export {}')).toEqual([])
    expect(door("import type { A } from '../calendar/a.js'")).toEqual([])
    expect(door("import '../calendar/a.js'")).toEqual([
      '@event-timeline/element: @event-timeline/core/wording leads to luxon, by calendar/a.ts',
    ])
  })

  test('core knows no package above it', () => {
    expect(problemsOf({ 'packages/core/src/events/a.ts': "import '@event-timeline/element'" })).toHaveLength(1)
    expect(problemsOf({ 'packages/cli/src/a.ts': "import '@event-timeline/element'" })).toHaveLength(1)
  })

  test('a path out of the package is a problem', () => {
    const problems = problemsOf({
      'packages/cli/src/a.ts': "import '../../core/src/index.js'",
      'packages/core/src/index.ts': 'export {}',
    })
    expect(problems[0]).toContain('leaves its package')
  })
})
