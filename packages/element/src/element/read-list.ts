import { dateFromEdtf } from '@event-timeline/core/edtf'
import type { Diagnostic, TimelineDocument, TimelineEvent } from '@event-timeline/core/model'
import type { ParsedDocument } from '@event-timeline/core/document'

/** Reads a list whose items hold a `<time datetime>`. */
export function readList(list: Element, host: HTMLElement): ParsedDocument {
  const diagnostics: Diagnostic[] = []
  const events: TimelineEvent[] = []
  Array.from(list.children).forEach((item, row) => {
    const time = item.querySelector('time')
    if (!time) return
    const written = time.getAttribute('datetime') ?? time.textContent.trim()
    const date = dateFromEdtf(written, 'stated')
    if (date.edtf === '') {
      diagnostics.push({
        code: 'not-a-date',
        severity: 'warning',
        row,
        field: `/${String(row)}`,
        message: `"${written.slice(0, 40)}" is not EDTF`,
      })
      return
    }
    events.push({
      id: item.id || `item-${String(row + 1)}`,
      title: titleOf(item, time),
      date,
      status: 'reported',
      actors: [],
      places: [],
      evidence: [],
    })
  })
  const language = host.closest('[lang]')?.getAttribute('lang') ?? 'de'
  const document: TimelineDocument = { version: 1, language, sources: [], events, diagnostics }
  return { document, diagnostics }
}

/** The words of an item without its time: the heading or link where it has one, else its text. */
function titleOf(item: Element, time: Element): string {
  const named = item.querySelector('h1, h2, h3, h4, h5, h6, a, strong, b')
  const own = named && !named.contains(time) ? named.textContent : ''
  const rest = Array.from(item.childNodes, (node) => (node === time ? '' : (node.textContent ?? ''))).join(' ')
  return (own || rest || item.textContent)
    .replace(/\s+/g, ' ')
    .replace(/^[\s:,–—-]+/, '')
    .trim()
}
