import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { extractTimeline } from './extract.js'
import type { ArticleInput, Diagnostic } from './model/index.js'

const GOOD: ArticleInput = { id: 'z', text: 'In Talheim brannte am 4. Mai 2020 die Halle.' }

/** As a program without types calls it. */
const extractAnything = (articles: readonly unknown[]): ReturnType<typeof extractTimeline> =>
  extractTimeline(articles as readonly ArticleInput[])

describe('articles of unknown origin', () => {
  it.each<[string, unknown, Partial<Diagnostic>]>([
    ['nothing', null, { code: 'broken-article', field: '/1' }],
    ['a text alone', GOOD.text, { code: 'broken-article', field: '/1' }],
    ['without an id', { text: GOOD.text }, { code: 'broken-article', field: '/1/id' }],
    ['without a text', { id: 'a' }, { code: 'broken-article', field: '/1/text', source: 'a' }],
    ['an id that is a number', { id: 3, text: GOOD.text }, { code: 'broken-article', field: '/1/id' }],
  ])('%s: is left out, told with its place, and the others are read', (_, bad, told) => {
    const { events, sources, diagnostics } = extractAnything([GOOD, bad])
    expect(sources.map(({ id }) => id)).toEqual(['z'])
    expect(events).toHaveLength(1)
    expect(diagnostics).toMatchObject([{ severity: 'error', ...told }])
  })

  it.each<[string, unknown, string]>([
    ['a publication date that is none', { published: '2023-02-31' }, 'date-invalid'],
    ['a publication date in another form', { published: '4.9.2023' }, 'date-invalid'],
    ['a publication date that is a number', { published: 20230904 }, 'date-invalid'],
    ['a day for all that is none', { fallbackPublished: 'x' }, 'date-invalid'],
    ['a language that is a number', { language: 5 }, 'not-a-string'],
  ])('%s: is told with its article, and the rest of that is read', (_, members, code) => {
    const { events, diagnostics } = extractAnything([{ ...GOOD, ...(members as object) }])
    expect(events).toHaveLength(1)
    expect(diagnostics).toMatchObject([
      { code, severity: 'warning', source: 'z', field: Object.keys(members as object)[0] },
    ])
  })

  it('nothing throws, whatever is given', () => {
    const member = fc.oneof(
      fc.string(),
      fc.integer(),
      fc.constant(null),
      fc.constant(undefined),
      fc.object({ maxDepth: 1 }),
    )
    const value = fc.oneof(
      member,
      fc.record(
        {
          id: member,
          text: member,
          published: member,
          fallbackPublished: member,
          language: member,
          format: member,
          publisher: member,
          path: member,
          url: member,
        },
        { requiredKeys: [] },
      ),
    )
    fc.assert(
      fc.property(fc.array(value, { maxLength: 4 }), (values) => {
        expect(() => extractAnything(values)).not.toThrow()
      }),
      { numRuns: 200 },
    )
  })
})
