import { describe, expect, it } from 'vitest'
import { extractTimeline } from '../../extract.js'

const TEXT =
  'Der Stadtrat hat den Umbau der alten Mühle am Fluss beschlossen, nachdem drei Jahre lang über die Kosten gestritten worden war. Die Arbeiten sollen im Herbst beginnen.'
const TEXT_2 =
  'Die Kosten von zwei Millionen Euro teilen sich Stadt und Land, der Rest kommt von einem Verein, der seit langem dafür sammelt. Eröffnet wird, wenn alles fertig ist.'

interface Parts {
  readonly head?: string
  readonly top?: string
  readonly above?: string
  readonly h1?: string
  readonly below?: string
  readonly between?: string
  readonly end?: string
  readonly side?: string
}

/** A page with something put into one of its places. */
const pageOf = ({
  head = '',
  top = '',
  above = '',
  h1 = '',
  below = '',
  between = '',
  end = '',
  side = '',
}: Parts): string =>
  `<!doctype html><html lang="de"><head><title>Mühle wird umgebaut | Talbote</title>${head}</head><body>${top}` +
  `<div class="page"><div class="text">${above}<h1>Mühle wird umgebaut ${h1}</h1>${below}` +
  `<p>${TEXT}</p>${between}<p>${TEXT_2}</p>${end}</div>${side}</div></body></html>`

function statedIn(parts: Parts): string | null {
  const published = extractTimeline([{ id: 'a', text: pageOf(parts) }]).sources[0]?.published
  return published?.basis === 'stated' ? published.edtf : null
}

const LD = (json: string): string => `<script type="application/ld+json">${json}</script>`

describe('the publication day of a page', () => {
  it.each<[string, Parts]>([
    ['a line cut by slashes', { below: '<div>Lena Muster / 14.09.2021 / 07:45 /</div>' }],
    ['a line cut by guillemets', { below: '<div>Muster » 14.09.2021, 07:45</div>' }],
    ['a line with reading time', { below: '<div>14.9.2021 | Lesezeit: 3 Min.</div>' }],
    ['a year of two digits', { below: '<p>14.09.21, 07:45 Uhr</p>' }],
    ['the month first', { below: '<div><span>5 min read</span> · <span>September 14, 2021</span></div>' }],
    ['the month abbreviated', { below: '<p>Di, 14. Sept. 2021</p>' }],
    ['an ISO day', { below: '<p>2021-09-14 07:45</p>' }],
    ['a heading above', { above: '<h3>Dienstag, 14. September 2021</h3>' }],
    ['a rubric above', { above: '<p>Lokales / Rat - 14.09.21</p>' }],
    ['a time in the headline', { h1: '<time datetime="2021-09-14T07:45">14.09.2021</time>' }],
    [
      'a line in an aside below the lead',
      { between: '<aside class="meta"><time datetime="2021-09-14">heute</time></aside>' },
    ],
    ['an itemprop', { below: '<span itemprop="datePublished" content="2021-09-14T07:45:00+02:00">gestern</span>' }],
    ['an itemprop with its text', { below: '<span itemprop="datePublished">14. September 2021</span>' }],
    ['RDFa', { below: '<span property="schema:datePublished" content="2021-09-14">gestern</span>' }],
    ['hAtom', { below: '<abbr class="published" title="2021-09-14T07:45:00+0200">gestern</abbr>' }],
    ['meta publishdate', { head: '<meta name="publishdate" content="20210914">' }],
    ['meta og:release_date', { head: '<meta property="og:release_date" content="2021-09-14 07:45:00">' }],
    ['meta DC:date', { head: '<meta name="DC:date" content="2021-09-14">' }],
    ['meta article.published', { head: '<meta name="article.published" content="2021-09-14T07:45:00.000Z">' }],
    ['meta in words', { head: '<meta name="date" content="Tue, 14 Sep 2021 07:45:00 +0200">' }],
    ['JSON-LD with comments', { head: LD('/* a */ {"@type":"NewsArticle", // b\n"datePublished":"2021-09-14",}') }],
    [
      'JSON-LD that a quote breaks',
      { head: LD('{"@type":"NewsArticle","headline":"Die "Mühle"","datePublished":"2021-09-14T07:45:00"}') },
    ],
    ['the address', { head: '<link rel="canonical" href="https://talbote.example/rat/2021/09/14/muehle.html">' }],
    [
      'the address in one number',
      { head: '<meta property="og:url" content="https://talbote.example/20210914/muehle">' },
    ],
    ['a dateline', { below: `<p>Talheim, 14. September 2021 – ${TEXT}</p>` }],
    ['the foot', { end: '<p>(dpa; 14.9.2021)</p>' }],
  ])('is found: %s', (_, parts) => {
    expect(statedIn(parts)).toBe('2021-09-14')
  })

  it.each<[string, Parts]>([
    ['of the last change', { below: '<p>Zuletzt aktualisiert: 14.09.2021</p>' }],
    ['of the last change, said behind it', { below: '<p>14.09.2021 aktualisiert</p>' }],
    ['of an element of the last change', { below: '<time class="modified" datetime="2021-09-14">neulich</time>' }],
    ['of metadata of the last change', { head: '<meta property="article:modified_time" content="2021-09-14">' }],
    ['of printing', { top: '<p>Gedruckt am 14.09.2021</p>' }],
    ['of the visit', { top: '<p>Heute ist Dienstag, der 14. September 2021</p>' }],
    ['of the weather', { top: '<div>Wetter am Dienstag, 14.09.2021: heiter</div>' }],
    ['of a member’s profile', { end: '<div>Registriert: 14.09.2021, Beiträge: 3</div>' }],
    ['of a stretch', { below: '<p>Messe: 14.09.2021 – 17.09.2021</p>' }],
    [
      'of a comment',
      { side: '<div class="comments"><p>Gast</p><time datetime="2021-09-14">gestern</time><p>Gut so.</p></div>' },
    ],
    [
      'of a teaser',
      {
        side: '<div class="teaser"><a href="/x">Markt</a> <span itemprop="datePublished" content="2021-09-14"></span></div>',
      },
    ],
    ['that does not exist', { below: '<p>31.02.2021</p>' }],
    [
      'of another article in JSON-LD',
      {
        head: LD(
          '{"@type":"ItemList","itemListElement":[{"item":{"@type":"NewsArticle","headline":"Markt","datePublished":"2021-09-14"}}]}',
        ),
      },
    ],
  ])('is not the day %s', (_, parts) => {
    expect(statedIn(parts)).toBeNull()
  })

  it.each<[string, Parts]>([
    ['created before changed', { below: '<p>Aktualisiert: 20.09.2021, 8 Uhr</p><p>Erstellt: 14.09.2021, 7 Uhr</p>' }],
    ['both in one line', { below: '<p>14. September 2021 (aktualisiert am 20. September 2021)</p>' }],
    [
      'its mark before meta date',
      {
        head: '<meta name="date" content="2021-09-20">',
        below: '<span itemprop="datePublished" content="2021-09-14"></span>',
      },
    ],
    ['published before "Stand"', { below: '<p>Stand: 20.09.2021</p><p>Veröffentlicht am 14.09.2021</p>' }],
    [
      'the address before the head of the page',
      {
        head: '<link rel="canonical" href="https://talbote.example/2021-09-14/muehle">',
        top: '<p>Montag, 20. September 2021</p>',
      },
    ],
    [
      'the page’s own JSON-LD before another article’s',
      {
        head:
          LD(
            '{"@type":"NewsArticle","url":"https://t.example/b","headline":"Hochwasser im Nachbarort","datePublished":"2021-09-20"}',
          ) +
          LD(
            '{"@type":"NewsArticle","url":"https://t.example/a","headline":"Mühle wird umgebaut","datePublished":"2021-09-14"}',
          ),
      },
    ],
  ])('of two days: %s', (_, parts) => {
    expect(statedIn(parts)).toBe('2021-09-14')
  })
})
