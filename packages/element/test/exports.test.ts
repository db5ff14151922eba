import { parseDocument } from '@event-timeline/core/document'
import { loadFormat } from '@event-timeline/core/formats'
import type { TimelineDocument } from '@event-timeline/core/model'
import { HtmlValidate } from 'html-validate'
import { describe, expect, test } from 'vitest'
import { MOON } from './fixtures/moon.js'
import { SUMMIT } from './fixtures/summit.js'
import { tableFromColumns } from '../src/data/table-from-columns.js'
import { tableFromEvents } from '../src/data/table-from-events.js'
import { languageFor } from '../src/i18n/language.js'
import { reduce } from '../src/store/reduce.js'
import { EMPTY_STATE, type TimelineState } from '../src/store/state.js'
import { toCitation } from '../src/export/citation.js'
import { toCsv } from '../src/export/csv.js'
import { toHtml } from '../src/export/html.js'
import { toJson } from '../src/export/json.js'
import { toMarkdown } from '../src/export/markdown.js'
import { shownDocument } from '../src/export/shown-document.js'

function stateOf(document: TimelineDocument, language: 'de' | 'en' = 'de'): TimelineState {
  const table = tableFromEvents(document.events)
  const load = { type: 'load', document, table, diagnostics: [], keepsWindow: false } as const
  return reduce({ ...EMPTY_STATE, language: languageFor(language) }, load)
}

const STORIES = [
  ['the summit in German', stateOf(SUMMIT)],
  ['the summit in English', stateOf(SUMMIT, 'en')],
  ['the Moon', stateOf(MOON)],
] as const

describe.each(STORIES)('%s', (_, state) => {
  test('is the CSV that core writes, to the byte', async () => {
    const csv = await loadFormat('csv')
    expect(toCsv(state)).toBe(csv.write?.(shownDocument(state)).text)
  })

  test('is a page without a fault', async () => {
    const report = await new HtmlValidate({
      extends: ['html-validate:standard', 'html-validate:a11y'],
      rules: { 'require-sri': 'off' },
    }).validateString(toHtml(state))
    expect(report.results.flatMap(({ messages }) => messages.map((one) => `${one.ruleId}: ${one.message}`))).toEqual([])
  })

  test('is a document that reads the same again', () => {
    const { document, diagnostics } = parseDocument(JSON.parse(toJson(state)))
    expect(diagnostics).toEqual([])
    expect(document?.events).toEqual(shownDocument(state).events)
  })

  test('is Markdown with a note for each quote', () => {
    const notes = toMarkdown(state).match(/^\[\^\d+\]:/gm) ?? []
    const quotes = new Set(
      shownDocument(state).events.flatMap(({ evidence }) =>
        evidence.map((one) => `${one.source} ${one.start} ${one.end}`),
      ),
    )
    expect(notes.length).toBe(quotes.size)
  })
})

describe('what is filtered away is in no export', () => {
  const filter = { status: ['planned'] } as const
  const state = reduce(stateOf(SUMMIT), { type: 'filter', filter })
  test.each([toCsv, toHtml, toJson, toMarkdown])('%o', (write) => {
    expect(state.shown.length).toBeGreaterThan(0)
    expect(write(state)).not.toContain('Schoigu besucht')
  })
})

test('columns are exported as events on their days', async () => {
  const columns = {
    start: Float64Array.of(Date.UTC(1969, 6, 20), Date.UTC(1969, 6, 16, 13, 32)),
    end: Float64Array.of(NaN, Date.UTC(1969, 6, 24, 16, 50)),
    lane: Uint16Array.of(0, 0),
    lanes: ['Apollo'],
    title: (row: number) => ['Landung', 'Flug'][row] ?? '',
    id: (row: number) => `a${String(row)}`,
  }
  const load = {
    type: 'load',
    document: null,
    table: tableFromColumns(columns),
    diagnostics: [],
    keepsWindow: false,
  } as const
  const csv = await loadFormat('csv')
  const read = csv.read?.(toCsv(reduce(EMPTY_STATE, load)), {})
  expect(read?.document?.events.map(({ title, kind, date }) => [title, kind, date.earliest, date.latest])).toEqual([
    ['Flug', 'Apollo', '1969-07-16T13:32:00', '1969-07-24T16:50:00'],
    ['Landung', 'Apollo', '1969-07-20', '1969-07-20'],
  ])
})

test('a citation names date, doubt and every source, and where to find it', () => {
  const event = SUMMIT.events.find(({ id }) => id === 'schoigu')!
  const citation = toCitation(stateOf(SUMMIT), event, 'https://example.org/#e=schoigu')
  expect(citation).toContain('Schoigu besucht Pjöngjang (Ende Juli oder August 2023, Datum strittig)')
  for (const id of new Set(event.evidence.map(({ source }) => source)))
    expect(citation).toContain(SUMMIT.sources.find((source) => source.id === id)!.title)
  expect(citation.endsWith('https://example.org/#e=schoigu')).toBe(true)
})
