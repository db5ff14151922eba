import fc from 'fast-check'
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { extractTimeline } from '../../extract.js'
import { type Article, readArticle } from '../read-article.js'
import { textOf } from './text-of.js'

interface Gold {
  readonly page: string
  readonly title: string
  readonly publisher: string | null
  readonly byline?: string
  /** `null` where the page does not say it. */
  readonly published: string | null
  /** First words of every block of the body. */
  readonly body: readonly string[]
  /** Reason and first words. */
  readonly clutter?: readonly (readonly [string, string])[]
  readonly dates?: readonly string[]
  /** What stands around the body: in no block of it and in no event. */
  readonly absent: readonly string[]
}

const folder = new URL('../../../fixtures/pages/', import.meta.url)
const read = (name: string): string => readFileSync(new URL(name, folder), 'utf8')
const golds = JSON.parse(read('expected.json')) as readonly Gold[]
const pages = golds.map((gold) => ({ gold, text: read(`${gold.page}.html`) }))
const shown = (article: Article, { start, end }: { start: number; end: number }): string =>
  textOf(article.text.slice(start, end))

describe.each(pages)('$gold.page', ({ gold, text }) => {
  const article = readArticle({ id: 'page', text })
  const document = extractTimeline([{ id: 'page', text }])

  it('says its title, publisher and day', () => {
    expect(article).toMatchObject({ title: gold.title, language: expect.stringMatching(/^de/) })
    expect(article.publisher ?? null).toBe(gold.publisher)
    if (gold.byline !== undefined) expect(article.byline).toBe(gold.byline)
    const { published } = document.sources[0] ?? {}
    expect(published?.basis === 'stated' ? published.edtf : null).toBe(gold.published)
  })

  it('gives its body, block by block', () => {
    const body = article.body.map((block) => shown(article, block))
    expect(body.map((block, i) => block.slice(0, gold.body[i]?.length))).toEqual(gold.body)
    expect(gold.absent.filter((phrase) => body.some((block) => block.includes(phrase)))).toEqual([])
  })

  it('names what stands around the body', () => {
    const skipped = article.skipped.map((range) => [range.reason, shown(article, range)] as const)
    const clutter = gold.clutter ?? []
    const found = clutter.map(([, start]) => skipped.find(([, block]) => block.startsWith(start))?.[0])
    expect(found).toEqual(clutter.map(([reason]) => reason))
  })

  it('leaves no text unaccounted for', () => {
    const ranges = [...article.body, ...article.skipped, ...(article.headline ? [article.headline] : [])]
    const rest = [...article.masked]
    for (const { start, end } of ranges) rest.fill(' ', start, end)
    expect(rest.join('').trim()).toBe('')
  })

  it('has the events that it tells, and none of its clutter', () => {
    const dates = document.events.map((event) => event.date.edtf.slice(0, 10))
    expect(dates).toEqual(expect.arrayContaining([...(gold.dates ?? [])]))
    const quotes = document.events.flatMap((event) => event.evidence.map((e) => e.quoteText ?? e.quote)).join('\n')
    expect(gold.absent.filter((phrase) => quotes.includes(phrase))).toEqual([])
    expect(gold.absent.filter((phrase) => !textOf(text).includes(phrase) && !text.includes(phrase))).toEqual([])
  })

  it('gives quotes that stand in the source, and a text for readers', () => {
    for (const { title, evidence } of document.events) {
      expect(title).not.toMatch(/[\u00ad\r\n<>]|\s{2}/)
      for (const { start, end, quote, quoteText, timex } of evidence) {
        expect(text.slice(start, end)).toBe(quote)
        expect(quoteText ?? quote).not.toMatch(/[\u00ad\r\n<>]|&\w+;|\s{2}/)
        if (timex) expect(text.slice(timex.start, timex.end)).toBe(timex.text)
      }
    }
  })
})

describe('laws of pages', () => {
  const page = fc.constantFrom(...pages.map(({ text }) => text))
  const isInOrder = (article: Article): void => {
    expect(article.masked.length).toBe(article.text.length)
    let last = 0
    for (const { start, end } of article.body) {
      expect(start).toBeGreaterThanOrEqual(last)
      expect(end).toBeGreaterThan(start)
      last = end
    }
    expect(last).toBeLessThanOrEqual(article.text.length)
  }

  it('a page cut off anywhere is read as far as it goes', () => {
    fc.assert(
      fc.property(page, fc.double({ min: 0, max: 1, noNaN: true }), (text, share) => {
        isInOrder(readArticle({ id: 'a', text: text.slice(0, Math.floor(text.length * share)), format: 'html' }))
      }),
      { numRuns: 60 },
    )
  })

  it('a garbled page is read', () => {
    const damage = fc.record({
      share: fc.double({ min: 0, max: 1, noNaN: true }),
      length: fc.nat(30),
      put: fc.constantFrom(
        '<',
        '>',
        '"',
        '&',
        '</',
        '<!--',
        '<script>',
        '</table>',
        '&#x110000;',
        '\0',
        '\ud800',
        '<p',
        '=',
      ),
    })
    fc.assert(
      fc.property(page, fc.array(damage, { minLength: 1, maxLength: 6 }), (text, damages) => {
        const garbled = damages.reduce((t, { share, length, put }) => {
          const at = Math.floor(t.length * share)
          return t.slice(0, at) + put + t.slice(at + length)
        }, text)
        isInOrder(readArticle({ id: 'a', text: garbled, format: 'html' }))
      }),
      { numRuns: 60 },
    )
  })

  it('line ends don’t matter', () => {
    for (const { text } of pages) {
      const unix = text.replace(/\r\n/g, '\n')
      const windows = unix.replace(/\n/g, '\r\n')
      const [a, b] = [unix, windows].map((t) => readArticle({ id: 'a', text: t }))
      expect(a?.body.map((block) => shown(a, block))).toEqual(b?.body.map((block) => shown(b, block)))
      expect(a?.skipped.map((range) => range.reason)).toEqual(b?.skipped.map((range) => range.reason))
    }
  })
})
