import { describe, expect, it } from 'vitest'
import { extractTimeline } from '../../extract.js'
import { readArticle } from '../read-article.js'
import { pagePasses } from './page-passes.js'
import { parsePage } from './parse-page.js'
import { textOf } from './text-of.js'

const FIRST =
  'Der Rat der Stadt hat am Mittwoch beschlossen, die alte Brücke über den Fluss zu sperren. Die Arbeiten sollen im Herbst beginnen und zwei Jahre dauern.'
const SECOND =
  'Die Kosten trägt das Land, wie der Rat im vergangenen Jahr mit dem Minister vereinbart hatte. Der Verkehr wird über die neue Straße im Süden umgeleitet.'
const PART =
  'Am 5. Mai 2019 war Markt, und viele Besucher kamen aus den Dörfern ringsum in die Stadt. <a href="#">Mehr</a>'

const pageOf = (body: string, head = ''): string =>
  `<!doctype html><html lang="de"><head>${head}</head><body>${body}</body></html>`
const articleWith = (part: string): string =>
  pageOf(`<article><h1>Rat sperrt die Brücke</h1><p>${FIRST}</p>${part}<p>${SECOND}</p></article>`)
const reasonOf = (page: string, start: string): string | undefined => {
  const { skipped } = readArticle({ id: 'a', text: page })
  return skipped.find((range) => textOf(page.slice(range.start, range.end)).startsWith(start))?.reason
}
const bodyOf = (page: string): string[] =>
  readArticle({ id: 'a', text: page }).body.map((block) => textOf(page.slice(block.start, block.end)))

describe('passes', () => {
  it.each(pagePasses.flatMap(({ reason, words }) => (words ?? []).map((word) => [word, reason] as const)))(
    'an element called %s is %s',
    (word, reason) => {
      const page = articleWith(`<div class="c-${word} wide"><p>${PART}</p></div>`)
      // What is about an author and has a sentence is a biography, wherever it stands.
      expect(reasonOf(page, 'Am 5. Mai')).toBe(reason === 'byline' ? 'biography' : reason)
      expect(bodyOf(page)).toEqual([FIRST, SECOND])
    },
  )

  it.each(pagePasses.flatMap(({ reason, tags }) => (tags ?? []).map((tag) => [tag, reason] as const)))(
    '<%s> is %s',
    (tag, reason) => {
      const page = articleWith(`<${tag}><p>${PART}</p></${tag}>`)
      expect(reasonOf(page, 'Am 5. Mai')).toBe(reason)
      expect(bodyOf(page)).toEqual([FIRST, SECOND])
    },
  )

  it.each(pagePasses.flatMap(({ reason, roles }) => (roles ?? []).map((role) => [role, reason] as const)))(
    'the role %s is %s',
    (role, reason) => {
      expect(reasonOf(articleWith(`<div role="${role}"><p>${PART}</p></div>`), 'Am 5. Mai')).toBe(reason)
    },
  )

  it.each([
    ['a wall around the whole article', 'paywall'],
    ['a page that allows comments', 'comments-open'],
    ['an opinion', 'kommentar'],
    ['an article with a gallery', 'article-gallery'],
  ])('%s stays', (_, name) => {
    const page = pageOf(`<div class="${name}"><h1>Rat sperrt die Brücke</h1><p>${FIRST}</p><p>${SECOND}</p></div>`)
    expect(bodyOf(page)).toEqual([FIRST, SECOND])
  })

  it('a wall around the body below the headline stays', () => {
    const page = pageOf(
      `<main><h1>Rat sperrt die Brücke</h1><div class="paywall"><p>${FIRST}</p><p>${SECOND}</p></div></main>`,
    )
    expect(bodyOf(page)).toEqual([FIRST, SECOND])
  })

  it('a lead called teaser stays, because it links to nothing', () => {
    const page = pageOf(
      `<article><h1>Rat sperrt die Brücke</h1><p class="teaser">${FIRST}</p><p>${SECOND}</p></article>`,
    )
    expect(bodyOf(page)).toEqual([FIRST, SECOND])
  })

  it('the page behind an open consent layer stays', () => {
    const page = pageOf(
      `<div role="dialog"><p>${PART}</p></div><div aria-hidden="true"><article><h1>Rat sperrt die Brücke</h1><p>${FIRST}</p></article></div>`,
    )
    expect(bodyOf(page)).toEqual([FIRST])
    expect(reasonOf(page, 'Am 5. Mai')).toBe('consent')
  })

  it('a teaser among the paragraphs is one line, and the body goes on', () => {
    expect(bodyOf(articleWith('<p>Lesen Sie auch: <a href="#">Der Markt am 5. Mai</a></p>'))).toEqual([FIRST, SECOND])
  })

  it('news that use the word of a prompt are news', () => {
    const line = 'Ein Anwohner hat Anzeige erstattet.'
    expect(bodyOf(articleWith(`<p>${line}</p>`))).toEqual([FIRST, line, SECOND])
    expect(bodyOf(articleWith('<p>Anzeige: Drei Monate lesen, einen Monat zahlen</p>'))).toEqual([FIRST, SECOND])
  })

  it('a correction is told apart in plain text too', () => {
    const note = 'Anmerkung der Redaktion: In einer früheren Version stand ein falscher Tag.'
    const { skipped } = readArticle({ id: 'a', text: `Rat sperrt die Brücke\n\n${FIRST}\n\n${note}` })
    expect(skipped.map((range) => range.reason)).toEqual(['correction'])
  })
})

describe('the body', () => {
  it.each([
    ['articleBody', `<div itemprop="articleBody"><p>${FIRST}</p><p>${SECOND}</p></div>`],
    ['the article with the headline', `<article><p>${FIRST}</p><p>${SECOND}</p></article>`],
    ['main', `<main><p>${FIRST}</p><p>${SECOND}</p></main>`],
    ['where the paragraphs are', `<div><div><p>${FIRST}</p></div><div><p>${SECOND}</p></div></div>`],
    ['paragraphs between line breaks', `<table><tr><td>${FIRST}<br><br>${SECOND}</td></tr></table>`],
    ['paragraphs that never close', `<div><p>${FIRST}<p>${SECOND}</div>`],
  ])('%s', (_, body) => {
    const page = pageOf(`<h1>Rat sperrt die Brücke</h1>${body}<div><p>Am 5. Mai 2019 war Markt.</p></div>`)
    expect(bodyOf(page)).toEqual([FIRST, SECOND])
    expect(reasonOf(page, 'Am 5. Mai')).toBe('outside-article')
  })

  it('among several h1 the one of which the title speaks is the headline', () => {
    const page = pageOf(
      `<h1>Tagblatt am Morgen</h1><article><h1>Rat sperrt die Brücke</h1><p>${FIRST}</p></article>`,
      '<title>Rat sperrt die Brücke | Tagblatt</title>',
    )
    expect(readArticle({ id: 'a', text: page })).toMatchObject({
      title: 'Rat sperrt die Brücke',
      publisher: 'Tagblatt',
    })
  })
})

describe('what is a page', () => {
  it.each([
    '',
    '\ufeff',
    '\n\n',
    '<?xml version="1.0" encoding="UTF-8"?>\n',
    '<!-- saved from url=(0038)https://tagblatt.example/bruecke.html -->\r\n',
  ])('%j before the doctype', (start) => {
    expect(bodyOf(start + articleWith(''))).toEqual([FIRST, SECOND])
  })
})

describe('the publication day', () => {
  const LD = (json: string): string => `<script type="application/ld+json">${json}</script>`
  const META = '<meta property="article:published_time" content="2021-05-04T08:00:00Z">'
  const TIME = '<time datetime="2021-05-05T08:00:00Z">gestern</time>'
  const dayOf = (head: string, line = ''): string | undefined =>
    readArticle({
      id: 'a',
      text: pageOf(`<article><h1>Rat sperrt die Brücke</h1><div>${line}</div><p>${FIRST}</p></article>`, head),
    }).dateCandidates.find(({ kind }) => kind === 'metadata')?.value

  it('JSON-LD comes before meta, meta before time', () => {
    const ld = LD('{"@type":"NewsArticle","datePublished":"2021-05-03"}')
    expect(dayOf(META + ld, TIME)).toBe('2021-05-03')
    expect(dayOf(META, TIME)).toBe('2021-05-04')
    expect(dayOf('', TIME)).toBe('2021-05-05')
    expect(dayOf('', '')).toBeUndefined()
  })

  it('the day of the article counts, not that of the site or of a teaser', () => {
    const graph =
      '{"@graph":[{"@type":"WebSite","datePublished":"2001-01-01"},{"@type":"ItemList","items":[{"@type":"NewsArticle","datePublished":"2018-02-02"}]},{"@type":"ReportageNewsArticle","datePublished":"2021-05-03T22:00:00+02:00"}]}'
    expect(dayOf(LD(graph))).toBe('2021-05-03')
  })

  it('broken JSON-LD and dates that are none are read over', () => {
    expect(dayOf(LD('{"datePublished": ') + META)).toBe('2021-05-04')
    expect(dayOf(`<meta name="date" content="neulich">${META}`)).toBe('2021-05-04')
    expect(dayOf('<meta name="date" content="3.5.2021">')).toBe('2021-05-03')
  })

  it('metadata come before a line of the header, and that before a note', () => {
    const note = '<p>Dieser Artikel ist zuerst am 2. Mai 2021 erschienen.</p>'
    const publishedOf = (head: string, line: string): string | undefined =>
      extractTimeline([
        {
          id: 'a',
          text: pageOf(`<article><h1>Rat sperrt die Brücke</h1>${line}<p>${FIRST}</p>${note}</article>`, head),
        },
      ]).sources[0]?.published.edtf
    const line = '<p>Stand: 6. Mai 2021</p>'
    expect(publishedOf(META, line)).toBe('2021-05-04')
    expect(publishedOf('', line)).toBe('2021-05-06')
    expect(publishedOf('', '')).toBe('2021-05-02')
  })

  it('a time inside the body is not the day of publication', () => {
    const page = pageOf(`<article><h1>Rat sperrt die Brücke</h1><p>${FIRST}</p><p>${TIME} ${SECOND}</p></article>`)
    expect(readArticle({ id: 'a', text: page }).dateCandidates).toEqual([])
  })

  it('a line beside the headline is a candidate', () => {
    const page = pageOf(
      `<article><h1>Rat sperrt die Brücke</h1><p>Stand: 4.&nbsp;Mai 2021</p><p>${FIRST}</p></article>`,
    )
    const { dateCandidates, text } = readArticle({ id: 'a', text: page })
    expect(dateCandidates.map(({ kind, start, end }) => [kind, text.slice(start, end)])).toEqual([
      ['header', 'Stand: 4.&nbsp;Mai 2021'],
    ])
  })
})

describe('text of a page', () => {
  it.each([
    ['Br&uuml;cke', 'Brücke'],
    ['Brücken&shy;bau', 'Brückenbau'],
    ['4.&nbsp;Mai', '4. Mai'],
    ['&#228;&#xE4;&auml;', 'äää'],
    ['<b>Brü</b>cke', 'Brücke'],
    ['a &lt; b &amp; c', 'a < b & c'],
    ['eins<br>zwei', 'eins zwei'],
    ['&bdquo;Ja&ldquo;, sagte', '„Ja“, sagte'],
    ['&unbekannt; &', '&unbekannt; &'],
  ])('%s reads %s', (html, text) => {
    expect(textOf(html)).toBe(text)
  })

  it('letters stay where their entities begin', () => {
    const html = '<p>Br&uuml;cke &amp; Stra&szlig;e</p>'
    const { masked } = parsePage(html)
    expect(masked.length).toBe(html.length)
    expect(masked.indexOf('ü')).toBe(html.indexOf('&uuml;'))
    expect(masked.indexOf('ß')).toBe(html.indexOf('&szlig;'))
  })

  it('scripts, styles, drawings and fallbacks are no text', () => {
    const html =
      '<script>if (a < b) "<p>eins</p>"</script><style>p::after{content:"zwei"}</style><svg><title>drei</title></svg><noscript>vier</noscript><template>fünf</template><textarea>sechs</textarea><p>sieben</p>'
    expect(parsePage(html).blocks.map((block) => block.plain)).toEqual(['sieben'])
  })

  it('deep nesting and end tags of nothing are read', () => {
    const deep = '<div><b>'.repeat(50_000)
    const { blocks, elements } = parsePage(`${deep}Wort${'</i></p></table>'.repeat(50_000)}`)
    expect(blocks.map((block) => block.plain)).toEqual(['Wort'])
    expect(elements.length).toBe(100_000)
    expect(() => readArticle({ id: 'a', text: `<html>${deep}${FIRST}` })).not.toThrow()
  })
})
