import type { TimelineDocument } from '../../model/index.js'
import { toReadingList } from './reading-list.js'
import { collapse, safeAddress } from './safe-text.js'

/** What Markdown would take for a mark. */
const escape = (text: string): string => collapse(text).replace(/[\\`*_[\]<>#|~&]/g, (mark) => `\\${mark}`)

/** A list of dated lines with footnotes (GitHub, Pandoc). */
export function writeMarkdown(document: TimelineDocument): string {
  const { title, sourcesTitle, entries, notes } = toReadingList(document)
  const lines = entries.map(({ when, title: what, doubt, notes: marks }) => {
    const doubts = doubt === '' ? '' : ` *(${escape(doubt)})*`
    return `- **${escape(when)}** – ${escape(what)}${doubts}${marks.map((n) => `[^${String(n)}]`).join('')}`
  })
  const footnotes = notes.map(({ quote, from, url }, i) => {
    const address = safeAddress(url)
    const source = address === undefined ? escape(from) : `[${escape(from)}](<${address.replaceAll('>', '%3E')}>)`
    return `[^${String(i + 1)}]: „${escape(quote)}“ – ${source}`
  })
  const parts = [
    `# ${escape(title)}`,
    lines.join('\n'),
    ...(notes.length > 0 ? [`## ${sourcesTitle}`, footnotes.join('\n')] : []),
  ]
  return `${parts.join('\n\n')}\n`
}
