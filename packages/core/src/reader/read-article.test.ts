import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ArticleFormat } from '../model/index.js'
import { readArticle } from './read-article.js'

const read = (text: string, format?: ArticleFormat) => readArticle({ id: 'a', text, ...(format && { format }) })
const PARAGRAPH =
  'Der Rat der Stadt hat am Mittwoch beschlossen, die alte Brücke über den Fluss zu sperren. Die Arbeiten sollen im Herbst beginnen und zwei Jahre dauern.'
const bodyOf = (text: string, format?: ArticleFormat): string[] => {
  const article = read(text, format)
  return article.body.map((block) => article.masked.slice(block.start, block.end).trim())
}
const reasonsOf = (text: string, format?: ArticleFormat): Record<string, string> =>
  Object.fromEntries(read(text, format).skipped.map((range) => [text.slice(range.start, range.end), range.reason]))

describe('header', () => {
  it('the first line of several words is the headline, a short line below it the publisher', () => {
    const article = read(`Politik\n\nRat sperrt die alte Brücke\nTagblatt\n${PARAGRAPH}`)
    expect(article.title).toBe('Rat sperrt die alte Brücke')
    expect(article.publisher).toBe('Tagblatt')
  })

  it('a line with a date alone is the entry of a chronicle where another one follows, else part of the header', () => {
    expect(bodyOf(`Chronik der Brücke\n\n1999\n\n${PARAGRAPH}\n\nSeptember 2018\n\nDie Brücke wird saniert.`)).toEqual([
      '1999',
      PARAGRAPH,
      'September 2018',
      'Die Brücke wird saniert.',
    ])
    expect(bodyOf(`Rat sperrt die alte Brücke\n\n12. März 2019\n\n${PARAGRAPH}`)).toEqual([PARAGRAPH])
  })

  it('a date in front of the headline is a candidate and not part of it', () => {
    const article = read(` date 2023-09 Rat sperrt die alte Brücke\n\n${PARAGRAPH}`)
    expect(article.title).toBe('Rat sperrt die alte Brücke')
    expect(article.dateCandidates).toEqual([{ kind: 'header', value: '2023-09', start: 1, end: 13 }])
  })

  it('an article without headline is called by its first words', () => {
    const article = read(PARAGRAPH)
    expect(article.headline).toBeNull()
    expect(article.title).toBe('Der Rat der Stadt hat am Mittwoch beschlossen, die alte …')
  })

  it('"Von" and names make a byline, "Von Montag an" does not', () => {
    expect(read(`Rat sperrt die Brücke\nVon: Anna Seghers\n${PARAGRAPH}`).byline).toBe('Anna Seghers')
    expect(read(`Rat sperrt die Brücke\nVon Montag an gilt ein Verbot\n${PARAGRAPH}`).byline).toBeUndefined()
  })

  it('front matter gives title, publisher, byline and date', () => {
    const article = read(
      `---\ntitle: Die Brücke\npublisher: Tagblatt\nbyline: Anna Seghers\npublished: 2023-09-11\n---\n\n${PARAGRAPH}`,
    )
    expect(article).toMatchObject({ title: 'Die Brücke', publisher: 'Tagblatt', byline: 'Anna Seghers' })
    expect(article.dateCandidates).toEqual([{ kind: 'given', value: '2023-09-11', start: 0, end: 0 }])
  })

  it('broken front matter is told with its place, and the article below it is read', () => {
    const text = `---\ntitle: [Die Brücke\n---\n\n${PARAGRAPH}`
    const article = read(text)
    expect(article.diagnostics).toEqual([expect.objectContaining({ code: 'front-matter-broken', severity: 'error' })])
    expect(article.diagnostics[0]?.start).toBeGreaterThan(0)
    expect(bodyOf(text)).toEqual([PARAGRAPH])
  })

  it('front matter that never closes is told', () => {
    expect(read(`---\ntitle: x\n${PARAGRAPH}`).diagnostics.map((d) => d.code)).toEqual(['front-matter-broken'])
  })
})

describe('what is not body', () => {
  it.each([
    ['caption', 'Die Brücke am Morgen. © Archiv/dpa'],
    ['caption', 'Foto: Stadtarchiv'],
    ['biography', 'Zur Autorin: Sie schreibt seit 2020 über Brücken.'],
    ['publication-note', 'Dieser Artikel ist zuerst am 3. Mai 2021 in der Beilage erschienen.'],
    ['translation-note', 'Dieser Text wurde automatisiert ins Deutsche übertragen.'],
    ['consent', 'Jetzt den Newsletter bestellen'],
  ])('%s: %s', (reason, line) => {
    const text = `Rat sperrt die Brücke\n\n${PARAGRAPH}\n\n${line}\n\nDie Kosten trägt das Land, wie der Rat im vergangenen Jahr mit dem Minister vereinbart hatte.`
    expect(reasonsOf(text)[line]).toBe(reason)
    expect(bodyOf(text).length).toBe(2)
  })

  it('comments and teasers run to the end', () => {
    const text = `Rat sperrt die Brücke\n\n${PARAGRAPH}\n\nLesen Sie auch\n2014 war alles anders\n\nKommentare\nAm 1. Mai 1999 fuhr ich selbst hinüber.`
    expect(bodyOf(text)).toEqual([PARAGRAPH])
    expect(reasonsOf(text)['Am 1. Mai 1999 fuhr ich selbst hinüber.']).toBe('comments')
  })

  it('a gallery ends where a paragraph begins', () => {
    const text = `Rat sperrt die Brücke\n\n1/12\nGehe zur Galerie\n04.11.2014: Eine andere Geschichte\n\n${PARAGRAPH}`
    expect(bodyOf(text)).toEqual([PARAGRAPH])
    expect(Object.values(reasonsOf(text))).toEqual(['gallery', 'gallery', 'gallery'])
  })

  it('a biography goes on in the next line and ends at an empty one', () => {
    const text = `Rat sperrt die Brücke\n\n${PARAGRAPH}\n\nZu den Autoren Anna Seghers ist Leiterin des Büros in Mainz und schreibt über Brücken.\nSie ist die Autorin eines Buches des Jahres 1942.\n\nDie Kosten trägt das Land, wie der Rat im vergangenen Jahr mit dem Minister vereinbart hatte.`
    expect(bodyOf(text).length).toBe(2)
  })

  it.each([
    'Talheim, 14. November 2024. Am Dienstag tagte der Rat.',
    'Talheim, 14.11.2024. Am Dienstag tagte der Rat.',
    'Talheim, den 14. November 2024: Am Dienstag tagte der Rat.',
    'Talheim (dpa), Donnerstag, 14. November 2024. „Am Dienstag tagte der Rat“, sagte sie.',
  ])('a dateline may end as a sentence does: %s', (body) => {
    const article = readArticle({ id: 'a', text: `Rat tagt\n\n${body}` })
    const cut = article.skipped.find(({ reason }) => reason === 'dateline')
    expect(article.text.slice(cut?.start, cut?.end)).toMatch(/^Talheim.*2024[.:]$/)
    expect(article.dateCandidates.map(({ kind }) => kind)).toContain('header')
  })

  it.each(['14. November 2024: Der Rat tagt.', 'Der Rat tagte, am 14. November 2024. Das steht fest.'])(
    'what only begins like one stays: %s',
    (body) => {
      expect(
        readArticle({ id: 'a', text: `Rat tagt\n\n${body}\n\nMehr davon.` }).skipped.map(({ reason }) => reason),
      ).not.toContain('dateline')
    },
  )

  it('a dateline and an agency signature are cut off', () => {
    const article = read(`Rat sperrt die Brücke\n\nBern (sda) – ${PARAGRAPH} (sda/afp)`)
    expect(article.skipped.map((range) => range.reason)).toEqual(['dateline', 'signature'])
    expect(article.agency).toBe('sda')
  })
})

describe('formats', () => {
  it('markup is blanked out in place', () => {
    const text = 'Rat **sperrt** die [alte Brücke](https://example.org/) f&uuml;r <b>immer</b>'
    const { masked } = read(`# Die Brücke\n\n${text}`, 'markdown')
    expect(masked.length).toBe(text.length + 14)
    expect(masked.replace(/[\s\u00ad]+/g, ' ').trim()).toBe(
      'Die Brücke Rat sperrt die alte Brücke f ü r immer'.replace('f ü r', 'fü r'),
    )
  })

  it('wrapped lines are one paragraph', () => {
    const wrapped = PARAGRAPH.replace(/(.{60,70}) /g, '$1\n')
    expect(bodyOf(`Rat sperrt die Brücke\n\n${wrapped}`).length).toBe(1)
  })

  it('a page gives its article, its headline and its date, and names the rest', () => {
    const page = `<!doctype html><html lang="de"><head><title>Tagblatt</title><meta property="article:published_time" content="2021-05-03T08:00:00Z"><script>var am = "1. Mai 2020"</script></head>
<body><nav>Start Politik Sport</nav><article><h1>Rat sperrt die Brücke</h1><p>${PARAGRAPH}</p><figure><figcaption>Die Brücke im Jahr 1990</figcaption></figure></article><aside>Am 5. Mai 2019 war Markt.</aside></body></html>`
    const article = read(page)
    expect(article.title).toBe('Rat sperrt die Brücke')
    expect(bodyOf(page)).toEqual([PARAGRAPH])
    expect(article.dateCandidates).toEqual([{ kind: 'metadata', value: '2021-05-03', start: 0, end: 0 }])
    expect(article.skipped.map((range) => range.reason)).toEqual(
      expect.arrayContaining(['navigation', 'caption', 'teaser']),
    )
  })
})

describe('laws', () => {
  it('masking keeps the length, and all ranges lie in the text, in order, apart', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 400 }),
      fc
        .array(
          fc.constantFrom(
            '<p>',
            '</p>',
            '<!--',
            '<',
            '&amp;',
            '&#x41;',
            '# ',
            '* ',
            '[',
            '](',
            ')',
            'Wort',
            'Am 3. Mai',
            '\n',
            '\n\n',
            '---',
            ': ',
            '©',
            '1/2',
          ),
        )
        .map((parts) => parts.join('')),
    )
    fc.assert(
      fc.property(text, fc.constantFrom<ArticleFormat>('text', 'markdown', 'html'), (t, format) => {
        const article = read(t, format)
        expect(article.masked.length).toBe(t.length)
        let last = 0
        for (const block of article.body) {
          expect(block.start).toBeGreaterThanOrEqual(last)
          expect(block.end).toBeGreaterThan(block.start)
          expect(block.end).toBeLessThanOrEqual(t.length)
          last = block.end
        }
      }),
    )
  })
})
