import { expect } from '@open-wc/testing'
import type { EventTimeline } from '../../src/index.js'
import '../../src/define.js'
import { clearPage, until } from './mount.js'
import { openStrictPage } from './strict-page.js'

/** Counts itself wherever it runs: in a page, a frame or a printed sheet. */
const RUN = 'top.hits=(top.hits||0)+1'
/** A host that nobody has: whatever asks for it asks of its own accord. */
const HOST = 'payload.invalid'

const ADDRESSES = [
  `javascript:${RUN}`,
  `JaVaScRiPt:${RUN}`,
  ` javascript:${RUN}`,
  `java\tscript:${RUN}`,
  `java\nscript:${RUN}`,
  `\u0001javascript:${RUN}`,
  `javascript:/**/${RUN}`,
  `javascript://%0a${RUN}`,
  `javascript&colon;${RUN}`,
  `&#106;avascript:${RUN}`,
  `javascript&#58;${RUN}`,
  `view-source:javascript:${RUN}`,
  `vbscript:${RUN}`,
  `livescript:${RUN}`,
  `data:text/html,<script>${RUN}</script>`,
  `data:text/html;base64,PHNjcmlwdD50b3AuaGl0cz0xPC9zY3JpcHQ+`,
  `data:image/svg+xml,<svg xmlns="http://www.w3.org/2000/svg" onload="${RUN}"/>`,
  `data:application/xhtml+xml,<script xmlns="http://www.w3.org/1999/xhtml">${RUN}</script>`,
  `data:text/javascript,${RUN}`,
  `data:,${RUN}`,
  `filesystem:http://${HOST}/x`,
  `file:///etc/passwd`,
  `ftp://${HOST}/x`,
  `ws://${HOST}/x`,
  `blob:http://${HOST}/1`,
  `about:blank#${RUN}`,
  `intent://x#Intent;scheme=javascript;end`,
  `http:javascript:${RUN}`,
]

const MARKUP = [
  `<script>${RUN}</script>`,
  `<script src="https://${HOST}/a.js"></script>`,
  `<ScRiPt>${RUN}</sCrIpT>`,
  `<img src=x onerror="${RUN}">`,
  `<img src=https://${HOST}/a.png>`,
  `<img/src/onerror=${RUN}>`,
  `<svg onload="${RUN}">`,
  `<svg><script>${RUN}</script></svg>`,
  `<svg><animate onbegin=${RUN} attributeName=x dur=1s>`,
  `<svg><use href="data:image/svg+xml,<svg id='a' xmlns='http://www.w3.org/2000/svg'/>#a"></svg>`,
  `<math><mtext></mtext><img src=x onerror=${RUN}></math>`,
  `<iframe src="javascript:${RUN}"></iframe>`,
  `<iframe srcdoc="<script>${RUN}</script>"></iframe>`,
  `<object data="javascript:${RUN}"></object>`,
  `<embed src="javascript:${RUN}">`,
  `<body onload=${RUN}>`,
  `<input autofocus onfocus=${RUN}>`,
  `<details open ontoggle=${RUN}>`,
  `<video><source onerror=${RUN}></video>`,
  `<audio src=x onerror=${RUN}>`,
  `<marquee onstart=${RUN}>`,
  `<link rel=stylesheet href=https://${HOST}/a.css>`,
  `<style>@import "https://${HOST}/a.css";*{background:url(https://${HOST}/b)}</style>`,
  `<base href="https://${HOST}/">`,
  `<meta http-equiv=refresh content="0;url=javascript:${RUN}">`,
  `<form action="javascript:${RUN}"><button>x</button></form>`,
  `<a href="javascript:${RUN}">x</a>`,
  `<template><img src=x onerror=${RUN}></template>`,
  `<noscript><p title="</noscript><img src=x onerror=${RUN}>">`,
  `</title><script>${RUN}</script>`,
  `</style><script>${RUN}</script>`,
  `</script><script>${RUN}</script>`,
  `--><script>${RUN}</script>`,
  `]]><script>${RUN}</script>`,
  `"><img src=x onerror=${RUN}>`,
  `'><img src=x onerror=${RUN}>`,
  `" onmouseover="${RUN}" x="`,
  `' onfocus='${RUN}' tabindex=0 x='`,
  `\`\${${RUN}}\``,
  `\${${RUN}}`,
  `{{constructor.constructor('${RUN}')()}}`,
  `<%= ${RUN} %>`,
  `<?xml-stylesheet href="https://${HOST}/a.xsl"?>`,
  `<!DOCTYPE x [<!ENTITY e SYSTEM "https://${HOST}/e">]>&e;`,
  `&lt;script&gt;${RUN}&lt;/script&gt;`,
  `&#60;img src=x onerror=${RUN}&#62;`,
  `%3Cscript%3E${RUN}%3C/script%3E`,
  `\u202e<script>${RUN}</script>`,
  `<scr\u0000ipt>${RUN}</script>`,
  `<img src="x` + '`' + ` onerror=${RUN}">`,
  `<event-timeline src="https://${HOST}/x.json"></event-timeline>`,
  `=HYPERLINK("javascript:${RUN}")`,
]

const SHEETS = [
  `red;background:url(https://${HOST}/c)`,
  `url(https://${HOST}/c)`,
  `image-set("https://${HOST}/c" 1x)`,
  `var(--x,url(https://${HOST}/c))`,
  `red}*{background:url(https://${HOST}/c)}`,
  `expression(${RUN})`,
  `red" onload="${RUN}`,
  `#fff;--_lane-1:url(https://${HOST}/c)`,
  `-moz-binding:url(https://${HOST}/c)`,
  `red/**/;@import "https://${HOST}/c"`,
]

/** Each address alone, as Markdown and as HTML; markup alone and as code; sheets. */
const PAYLOADS: readonly string[] = [
  ...ADDRESSES.flatMap((address) => [
    address,
    `[Mehr](${address})`,
    `![Bild](${address})`,
    `<${address}>`,
    `[x]: ${address}\n\n[x]`,
  ]),
  ...MARKUP.flatMap((markup) => [markup, `> ${markup}\n\n*${markup}*`]),
  ...SHEETS,
  `![Bild](https://${HOST}/d.png)`,
  `[![Bild](https://${HOST}/d.png)](javascript:${RUN})`,
]

const ownId = (at: number): string => `${String(at)} ${PAYLOADS[at]!}`
const yearOf = (at: number): string => String(1700 + at)
const inOneLine = (text: string): string => text.replace(/[\r\n\t\u0000-\u001f]+/g, ' ')
const toXml = (text: string): string => inOneLine(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;') // prettier-ignore
const toCell = (text: string): string => `"${text.replaceAll('"', '""')}"`
const toText = (text: string): string => text.replace(/[\\;,]/g, '\\$&').replace(/[\r\n]+/g, '\\n').replaceAll('\u0000', '') // prettier-ignore
/** Pictures that the data names are asked for, and that is right; here none is named that could be. */
const pictureOf = (payload: string): string => {
  const isAsked = URL.canParse(payload, document.baseURI) && /^(?:https?|blob):/.test(new URL(payload, document.baseURI).protocol) // prettier-ignore
  return isAsked ? `javascript:${payload}` : payload
}

const items = PAYLOADS.map((payload, at) => ({
  id: ownId(at),
  title: payload,
  date: yearOf(at),
  text: payload,
  group: [payload, 'a'],
  color: payload,
  image: { url: pictureOf(payload), alt: payload, caption: payload, credit: payload },
  links: [{ href: payload, label: payload }, payload],
  place: payload,
  actors: [payload],
  kind: payload,
  status: at % 2 === 0 ? 'planned' : 'claimed',
  source: payload,
  relations: [{ relation: 'before', event: payload }],
}))

const quoted = (payload: string, at: number): object => {
  const date = { edtf: yearOf(at), extent: 'moment', earliest: `${yearOf(at)}-01-01`, latest: `${yearOf(at)}-12-31`, granularity: 'year', basis: 'stated' } // prettier-ignore
  const evidence = [{ source: `s${String(at % 3)}`, start: 0, end: payload.length, quote: payload, quoteText: payload, date }] // prettier-ignore
  return { id: `e${String(at)}`, title: payload, summary: payload, text: payload, kind: payload, date, status: 'claimed', actors: [payload], places: [payload], attribution: [payload], evidence, color: payload } // prettier-ignore
}
const documents = {
  version: 1,
  title: PAYLOADS[140],
  subtitle: PAYLOADS[143],
  language: 'de"><script>',
  sources: [0, 1, 2].map((at) => ({
    id: `s${String(at)}`,
    title: PAYLOADS[140 + at],
    publisher: PAYLOADS[150 + at],
    byline: PAYLOADS[160 + at],
    published: quoted('', at),
    language: 'de',
    url: PAYLOADS[at * 5],
    independentGroup: 'a',
    skipped: [],
  })),
  events: PAYLOADS.map(quoted),
  eras: PAYLOADS.slice(-30).map((payload, at) => ({ title: payload, date: yearOf(at * 5), color: payload })),
  markers: PAYLOADS.slice(-30).map((payload, at) => ({ title: payload, date: yearOf(at * 5) })),
  lanes: PAYLOADS.slice(-30).map((payload) => ({ key: payload, title: payload, color: payload })),
  diagnostics: [],
}

const table = (mark: string): string =>
  [
    ['title', 'date', 'text', 'group', 'image', 'caption', 'credit', 'link', 'color', 'place', 'kind', 'id'],
    ...PAYLOADS.map((payload, at) => [
      payload,
      yearOf(at),
      payload,
      payload,
      pictureOf(payload),
      ...Array<string>(6).fill(payload),
      `${String(at)} ${payload}`,
    ]),
  ]
    .map((row) => row.map(toCell).join(mark))
    .join('\r\n')

const calendar = [
  'BEGIN:VCALENDAR',
  'VERSION:2.0',
  'PRODID:x',
  ...PAYLOADS.flatMap((payload, at) => [
    'BEGIN:VEVENT',
    `UID:${String(at)}`,
    `DTSTART;VALUE=DATE:${yearOf(at)}0101`,
    ...['SUMMARY', 'DESCRIPTION', 'LOCATION', 'CATEGORIES', 'COLOR'].map((name) => `${name}:${toText(payload)}`),
    `URL:${inOneLine(payload)}`,
    `IMAGE;VALUE=URI:${pictureOf(inOneLine(payload))}`,
    'END:VEVENT',
  ]),
  'END:VCALENDAR',
].join('\r\n')

const feed = `<?xml version="1.0"?><rss version="2.0"><channel><title>N</title><link>x</link><description>x</description>${PAYLOADS.map(
  (payload, at) =>
    `<item><title>${toXml(payload)}</title><link>${toXml(payload)}</link><guid>${String(at)}</guid><pubDate>${yearOf(at)}-01-01</pubDate><description>${toXml(payload)}</description><enclosure url="${toXml(pictureOf(inOneLine(payload)))}" type="image/png" length="1"/></item>`,
).join('')}</channel></rss>`

const slides = {
  title: { text: { headline: PAYLOADS[140], text: PAYLOADS[141] } },
  events: PAYLOADS.map((payload, at) => ({
    start_date: { year: yearOf(at) },
    text: { headline: payload, text: payload },
    media: { url: pictureOf(payload), caption: payload, credit: payload, link: payload },
    background: { color: payload },
    group: payload,
    unique_id: `${String(at)} ${payload}`,
  })),
}

const vis = {
  items: PAYLOADS.map((payload, at) => ({ id: at, content: payload, title: payload, start: yearOf(at), group: at % 20, style: `background-color: ${payload}`, className: payload })), // prettier-ignore
  groups: PAYLOADS.slice(0, 20).map((payload, at) => ({ id: at, content: payload, style: `color: ${payload}` })),
}

const linked = {
  '@context': 'https://schema.org',
  '@graph': PAYLOADS.map((payload, at) => ({ '@type': 'Event', '@id': payload, name: payload, description: payload, startDate: yearOf(at), location: { name: payload }, url: payload, image: pictureOf(payload) })), // prettier-ignore
}

const markwhen = PAYLOADS.map((payload, at) => `${yearOf(at)}: ${inOneLine(payload)}\n${inOneLine(payload)}`).join('\n')

/** Children as a page of somebody else's words has them: each text is text, each address stands in an attribute. */
function children(element: EventTimeline, list: 'ol' | 'table'): void {
  const page = element.ownerDocument
  const make = (name: string, text = '', attributes: Readonly<Record<string, string>> = {}): HTMLElement => {
    const made = page.createElement(name)
    made.textContent = text
    for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value)
    return made
  }
  const rows = make(list)
  PAYLOADS.forEach((payload, at) => {
    const row = make(list === 'ol' ? 'li' : 'tr', '', { 'data-group': payload, 'data-color': payload })
    const cell = list === 'ol' ? row : row.appendChild(make('td'))
    cell.append(make('time', '', { datetime: yearOf(at) }), make('b', payload), make('p', payload))
    rows.append(row)
  })
  element.replaceChildren(rows)
}

const NAMES = ['from', 'to', 'format', 'timeout', 'min-window', 'max-window', 'selected', 'group-by', 'compress-gaps', 'mode', 'panel', 'controls', 'time-zone', 'lang', 'url-key', 'theme'] // prettier-ignore

/** Each input, with the id that it gives the event of a payload. */
const INPUTS: readonly (readonly [string, (element: EventTimeline) => void, ((at: number) => string)?])[] = [
  ['items', (element) => (element.data = items), ownId],
  ['a document', (element) => (element.data = documents), (at) => `e${String(at)}`],
  ['JSON', (element) => (element.data = JSON.stringify(items)), ownId],
  ['CSV', (element) => (element.data = table(',')), ownId],
  ['TSV', (element) => (element.data = table('\t')), ownId],
  ['a calendar', (element) => (element.data = calendar), String],
  ['a feed', (element) => (element.data = feed), String],
  ['TimelineJS', (element) => (element.data = slides), ownId],
  ['vis', (element) => (element.data = vis), String],
  ['JSON-LD', (element) => (element.data = linked), (at) => PAYLOADS[at]!],
  [
    'markwhen',
    (element) => Object.assign(element, { format: 'markwhen', data: markwhen }),
    (at) => `event-${String(at + 1)}`,
  ],
  ['a list in the page', (element) => children(element, 'ol'), (at) => `item-${String(at + 1)}`],
  ['a table in the page', (element) => children(element, 'table'), (at) => `item-${String(at + 1)}`],
  [
    'a script in the page',
    (element) => {
      const script = element.ownerDocument.createElement('script')
      script.setAttribute('type', 'application/json')
      script.append(JSON.stringify(items))
      element.replaceChildren(script)
    },
    ownId,
  ],
  [
    'attributes and properties',
    (element) => {
      element.data = items.slice(0, 5)
      for (const payload of PAYLOADS) {
        for (const name of NAMES) element.setAttribute(name, payload)
        element.filter = { text: payload }
        element.strings = { search: payload, modes: { timeline: payload } }
        element.story = { title: payload, text: payload, steps: [{ events: [payload], title: payload, text: payload }] }
      }
      for (const name of NAMES) element.removeAttribute(name)
      element.filter = {}
      element.lang = 'de'
    },
  ],
]

const HOLDS_CODE =
  'script:not([type="application/json"]), iframe, object, embed, base, meta[http-equiv], link, form[action]'
const SAFE_LINK = /^(?:https?|mailto):/

/** What could run or ask in a tree, whether or not it has. */
function faultsIn(root: ParentNode): readonly string[] {
  const faults: string[] = []
  for (const element of root.querySelectorAll<HTMLElement>('*')) {
    if (element.matches(HOLDS_CODE)) faults.push(element.outerHTML)
    for (const { name, value } of element.attributes) {
      if (name.startsWith('on')) faults.push(`${name}=${value}`)
      if (/^(?:href|xlink:href)$/.test(name) && !SAFE_LINK.test(value) && !value.startsWith('#')) faults.push(`${name}=${value}`) // prettier-ignore
      if (/^(?:src|srcset|srcdoc|action|formaction|poster|data)$/.test(name)) faults.push(`${name}=${value}`)
      if (name === 'style' && /url\(|image-set|expression/.test(value)) faults.push(`${name}=${value}`)
    }
  }
  return faults
}

function faultsInHtml(text: string, type: DOMParserSupportedType): readonly string[] {
  const parsed = new DOMParser().parseFromString(text, type)
  const own = type === 'text/html' ? 'meta[name=viewport], meta[charset], style' : 'style'
  for (const expected of parsed.querySelectorAll(own)) expected.remove()
  return faultsIn(parsed)
}

/** Prints without a printer, and tells what stands on the sheet. */
async function faultsInPrint(element: EventTimeline): Promise<readonly string[]> {
  const faults: string[] = []
  const watch = new MutationObserver((records) => {
    for (const added of records.flatMap(({ addedNodes }) => [...addedNodes])) {
      const view = (added as Partial<HTMLIFrameElement>).contentWindow
      if (!view) continue
      faults.push(...faultsIn(view.document))
      view.print = () => view.dispatchEvent(new Event('afterprint'))
    }
  })
  watch.observe(element.shadowRoot!, { childList: true })
  await element.print()
  watch.disconnect()
  return faults
}

const settled = async (element: EventTimeline): Promise<void> => {
  await element.rendered
  await new Promise((resolve) => setTimeout(resolve))
}

/** Leads the data of an element through every view and every output. The panel shows one in `step` of its events: it is the
 *  same whatever they came in. */
async function faultsOf(
  element: EventTimeline,
  idOf: (at: number) => string,
  step: number,
): Promise<readonly string[]> {
  const faults: string[] = []
  const look = (): void => void faults.push(...faultsIn(element.shadowRoot!))
  for (const [width, size] of [
    [390, 'phone'],
    [1180, 'wide'],
  ] as const) {
    element.style.width = `${String(width)}px`
    await until(() => element.size === size)
    await settled(element)
    for (const mode of ['list', 'table', 'story', 'timeline'] as const) {
      element.mode = mode
      await settled(element)
      look()
    }
  }
  let chosen = 0
  for (let at = 0; at < PAYLOADS.length; at += step) {
    element.selected = idOf(at)
    await element.updateComplete
    const panel = element.shadowRoot!.querySelector('.panel .inner')
    if (!panel) continue
    chosen++
    faults.push(...faultsIn(panel))
  }
  expect(chosen).to.be.greaterThan(0)
  for (const stop of element.shadowRoot!.querySelectorAll<HTMLElement>('.navigator button')) {
    stop.focus()
    await element.updateComplete
    look()
  }
  faults.push(...faultsInHtml(element.toHTML(), 'text/html'))
  faults.push(...faultsInHtml(await element.toSVG(), 'image/svg+xml'))
  faults.push(...(await faultsInPrint(element)))
  expect((await element.toPNG({ range: 'window' })).size).to.be.greaterThan(100)
  element.toMarkdown()
  return faults
}

const hitsOf = (): unknown => (window as { hits?: unknown }).hits

describe(`${String(PAYLOADS.length)} payloads`, () => {
  const asked: string[] = []
  const observer = new PerformanceObserver((list) => {
    for (const { name } of list.getEntries()) if (name.includes(HOST)) asked.push(name)
  })
  before(() => {
    expect(new Set(PAYLOADS).size).to.be.at.least(200)
    observer.observe({ type: 'resource', buffered: true })
  })
  after(() => observer.disconnect())
  afterEach(clearPage)

  for (const [name, set, idOf = ownId] of INPUTS) {
    it(`in ${name}: none runs, none asks for anything, none leaves the place of a text`, async () => {
      const element = document.createElement('event-timeline')
      element.lang = 'de'
      element.style.width = '1180px'
      document.body.append(element)
      set(element)
      await settled(element)
      expect(element.toCSV().split('\r\n').length, 'events that were read').to.be.greaterThan(5)
      expect(await faultsOf(element, idOf, name === 'items' || name === 'a document' ? 1 : 9)).to.deep.equal([])
      expect(hitsOf()).to.equal(undefined)
      expect(asked).to.deep.equal([])
    }).timeout(120_000)
  }

  it('break no rule of a strict page, whatever they come in', async () => {
    const page = await openStrictPage()
    await until(() => page.document.querySelector('event-timeline')?.shadowRoot != null)
    // A script is filled by the page itself, which this policy forbids.
    for (const [, set] of INPUTS.filter(([name]) => name !== 'a script in the page')) {
      const element = page.document.createElement('event-timeline')
      element.style.width = '1180px'
      page.document.body.replaceChildren(element)
      set(element)
      for (const mode of ['list', 'table', 'story', 'timeline'] as const) {
        element.mode = mode
        await settled(element)
      }
      for (const { event } of element.scene?.labels ?? []) {
        element.selected = event
        await element.updateComplete
      }
      element.toHTML()
      await element.toSVG()
      await element.toPNG({ range: 'window' })
    }
    expect(page.violations).to.deep.equal([])
    expect(page.failures).to.deep.equal([])
    expect(hitsOf()).to.equal(undefined)
  }).timeout(240_000)
})
