import { parseDocument, type ParsedDocument } from '@event-timeline/core/document'
import { readList } from './read-list.js'

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

/** Reads the children of the element: a JSON script, else a list whose items hold a `<time datetime>`. `null` where there
 *  is neither. */
export function readChildren(host: HTMLElement): ParsedDocument | null {
  const script = host.querySelector(':scope > script[type="application/json"]')
  if (script) return readJson(script.textContent)
  const list = host.querySelector(':scope > ol, :scope > ul')
  return list ? readList(list, host) : null
}
