import type { TimelineDocument } from '../../model/index.js'
import { toReadingList } from './reading-list.js'

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

const escape = (text: string): string => text.replace(/[&<>"']/g, (mark) => ENTITIES[mark] ?? '')

const STYLE =
  'body{font:1rem/1.5 Georgia,serif;max-width:42rem;margin:2rem auto;padding:0 1rem;color:#1d1d1b;background:#fff}' +
  'ol{padding-left:1.5rem}li{margin:.4rem 0}time{font-weight:700}.doubt{font-style:italic}'

/** A page by itself, without script and without a reference to outside: a list with dates, quotes as footnotes that lead
 *  there and back. */
export function writeHtml(document: TimelineDocument): string {
  const { title, language, sourcesTitle, entries, notes } = toReadingList(document)
  const seen = new Set<number>()
  const items = entries.map(({ when, date, title: what, doubt, notes: marks }) => {
    // Only what HTML takes for a date is one for machines.
    const machine = /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/.test(date.edtf) ? ` datetime="${date.edtf}"` : ''
    const time = machine === '' ? `<b>${escape(when)}</b>` : `<time${machine}>${escape(when)}</time>`
    const doubts = doubt === '' ? '' : ` <span class="doubt">(${escape(doubt)})</span>`
    const links = marks.map((n) => {
      const back = seen.has(n) ? '' : ` id="ref-${String(n)}"`
      seen.add(n)
      return `<sup><a${back} href="#note-${String(n)}">${String(n)}</a></sup>`
    })
    return `<li>${time} – ${escape(what)}${doubts}${links.join(' ')}</li>`
  })
  const footnotes = notes.map(({ quote, from, url }, i) => {
    const n = String(i + 1)
    const source = url === undefined ? escape(from) : `<a href="${escape(url)}">${escape(from)}</a>`
    return `<li id="note-${n}"><q>${escape(quote)}</q> ${source} <a href="#ref-${n}">↩</a></li>`
  })
  const evidence = notes.length === 0 ? '' : `<h2>${sourcesTitle}</h2>\n<ol>\n${footnotes.join('\n')}\n</ol>\n`
  const text = `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escape(title)}</title>
<style>${STYLE}</style>
</head>
<body>
<h1>${escape(title)}</h1>
<ol>
${items.join('\n')}
</ol>
${evidence}</body>
</html>
`
  return text
}
