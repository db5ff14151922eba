import { wordCertainty, wordDoubt, wordPublished } from '@event-timeline/core/wording'
import { dateOf } from '../a11y/outline.js'
import type { Strings } from '../i18n/strings.js'
import { escapeXml } from '../render/escape-xml.js'
import type { TimelineState } from '../state/timeline-state.js'

/** What is shown as an article of HTML: a list with dates, and quotes as footnotes. Needs no script and no style. */
export function toHtml(state: TimelineState, strings: Strings): string {
  const { table, language, document } = state
  const sources = new Map(document?.sources.map((source) => [source.id, source]))
  const notes: string[] = []
  const items = Array.from(state.shown, (index) => {
    const event = table.event(index)
    const marks = (event?.evidence ?? []).map((evidence) => {
      const source = sources.get(evidence.source)
      const from = [source?.publisher, source?.title, source ? wordPublished(source.published, language) : '']
        .filter(Boolean)
        .join(', ')
      notes.push(
        `<li id="note-${String(notes.length + 1)}"><q>${escapeXml(evidence.quoteText ?? evidence.quote)}</q> ${escapeXml(from)}</li>`,
      )
      return `<sup><a href="#note-${String(notes.length)}">${String(notes.length)}</a></sup>`
    })
    const doubt = event
      ? [event.conflict ? wordCertainty(event, language) : '', wordDoubt(event, language)].filter(Boolean).join(', ')
      : ''
    const edtf = event?.date.edtf ?? ''
    const time = `<time${/^\d{4}(-\d{2}){0,2}$/.test(edtf) ? ` datetime="${edtf}"` : ''}>${escapeXml(dateOf(state, index))}</time>`
    return `<li>${time} ${escapeXml(table.title(index))}${doubt ? ` (${escapeXml(doubt)})` : ''}${marks.join('')}</li>`
  })
  const title = document?.title ?? strings.timeline
  const footnotes =
    notes.length > 0 ? `\n<h2>${escapeXml(strings.evidence)}</h2>\n<ol>\n${notes.join('\n')}\n</ol>` : ''
  return `<article lang="${language}">\n<h1>${escapeXml(title)}</h1>\n<ol>\n${items.join('\n')}\n</ol>${footnotes}\n</article>\n`
}
