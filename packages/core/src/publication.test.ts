import { describe, expect, it } from 'vitest'
import { extractTimeline } from './extract.js'
import type { ArticleInput, EventDate } from './model/index.js'

const publishedOf = (...articles: readonly (string | ArticleInput)[]): readonly EventDate[] =>
  extractTimeline(articles.map((a, i) => (typeof a === 'string' ? { id: `a${i}`, text: a } : a))).sources.map(
    (s) => s.published,
  )

const BODY =
  'Der Rat hat am Mittwoch die alte Brücke über den Fluss gesperrt. Die Stadt prüft nun, was der Umbau kosten wird und wer ihn bezahlt.'

describe('what an article tells', () => {
  it.each([
    ['a header in front of the headline', ` date 2023-09 Rat sperrt die Brücke\n\n${BODY}`, '2023-09'],
    ['a line below the headline', `Rat sperrt die alte Brücke\n14. September 2023, 9.30 Uhr\n\n${BODY}`, '2023-09-14'],
    [
      'a line above the headline',
      `Donnerstag, 14. September 2023\n\nRat sperrt die alte Brücke\n\n${BODY}`,
      '2023-09-14',
    ],
    ['a dateline', `Rat sperrt die alte Brücke\n\nBonn, 14. September 2023 – ${BODY}`, '2023-09-14'],
    [
      'a note',
      `Rat sperrt die alte Brücke\n\n${BODY}\n\nDieser Artikel ist zuerst am 14. September 2023 erschienen.`,
      '2023-09-14',
    ],
    ['front matter', `---\npublished: 2023-09-14\n---\n\n${BODY}`, '2023-09-14'],
  ])('%s', (_, text, edtf) => {
    expect(publishedOf(text)).toEqual([expect.objectContaining({ edtf, basis: 'stated' })])
  })

  it('a distance beside its day tells the day of publication', () => {
    const text =
      'Firma meldet Insolvenz an\n\nVor drei Tagen, am 19. Januar 2024, hat die Firma Insolvenz angemeldet. Das Gericht setzte einen Verwalter ein, der bis zum Sommer einen Käufer finden will.'
    expect(publishedOf(text)).toEqual([expect.objectContaining({ edtf: '2024-01-22', basis: 'inferred' })])
  })

  it("a note's day is sharper than the header's month", () => {
    const text = ` date 2023-09 Rat sperrt die Brücke\n\n${BODY}\n\nDieser Artikel ist zuerst am 14. September 2023 erschienen.`
    expect(publishedOf(text)[0]?.edtf).toBe('2023-09-14')
  })

  it('what is given outweighs what stands in the text', () => {
    const text = `Rat sperrt die alte Brücke\n14. September 2023\n\n${BODY}`
    expect(publishedOf({ id: 'a', text, published: '2023-09-20' })[0]?.edtf).toBe('2023-09-20')
  })

  it('an article that tells nothing and has no neighbour stays undated', () => {
    expect(publishedOf(BODY)).toEqual([expect.objectContaining({ edtf: '', basis: 'unknown' })])
  })
})

describe('what neighbours tell', () => {
  const dated: ArticleInput = {
    id: 'z',
    text: 'Am Mittwoch sperrte der Rat die alte Brücke. Die Arbeiten beginnen am 20. September und dauern lange.',
    published: '2023-09-14',
  }

  it('the same happening on the same weekday settles the week', () => {
    const [inferred] = publishedOf(BODY, dated)
    expect(inferred?.basis).toBe('inferred')
    expect(inferred?.earliest !== null && inferred && inferred.edtf.includes('2023-09-13')).toBe(true)
  })

  it('a day that the article names as its own is given as a day, other weeks stay as alternatives', () => {
    const [inferred] = publishedOf(
      'Am Donnerstag sprach Kanzlerin Angela Merkel in Bonn über die Brücke. Am 4. September war sie in Paris.',
      dated,
    )
    expect(inferred?.edtf).toMatch(/^\d{4}-\d{2}-\d{2}$/)
    expect(inferred?.alternatives?.length).toBeGreaterThan(0)
  })

  it('what was past lies behind and what is announced lies ahead', () => {
    const [inferred] = publishedOf(
      'Am 10. September tagte der Rat in Bonn. Am 15. September soll er die Brücke sperren. Am Montag sprach Angela Merkel.',
      dated,
    )
    expect((inferred?.earliest ?? '') >= '2023-09-10' && (inferred?.latest ?? '~') < '2023-09-15').toBe(true)
  })

  it('a date told is never moved', () => {
    expect(publishedOf(dated, BODY).at(-1)?.edtf).toBe('2023-09-14')
  })
})
