import { dateFromEdtf } from '@event-timeline/core/edtf'
import type { Diagnostic, TimelineDocument, TimelineEvent } from '@event-timeline/core/model'
import { parseDocument, type ParsedDocument } from '@event-timeline/core/document'

/** Reads a document from JSON text. */
export function readJson(text: string): ParsedDocument {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (error) {
    const message = error instanceof Error ? error.message : 'not JSON'
    return { document: null, diagnostics: [{ code: 'not-json', severity: 'error', field: '', message }] }
  }
  return parseDocument(value)
}

/** Fetches and reads a document. Rejects with an `AbortError` when the signal says so. */
export async function readSource(url: string, signal: AbortSignal): Promise<ParsedDocument> {
  const response = await fetch(url, { signal, headers: { accept: 'application/json' } })
  if (!response.ok) {
    const message = `${url} answered ${String(response.status)}`
    return { document: null, diagnostics: [{ code: 'not-loaded', severity: 'error', message }] }
  }
  return readJson(await response.text())
}

/** Reads the children of the element: a JSON script, else a list whose items hold a `<time datetime>`.
 *  `null` where there is neither. */
export function readChildren(host: HTMLElement): ParsedDocument | null {
  const script = host.querySelector(':scope > script[type="application/json"]')
  if (script) return readJson(script.textContent)
  const list = host.querySelector(':scope > ol, :scope > ul')
  return list ? readList(list, host) : null
}

function readList(list: Element, host: HTMLElement): ParsedDocument {
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
