import type { Diagnostic, TimelineDocument } from '@event-timeline/core'

export type OtherFormat = 'json' | 'timelinejs' | 'vis' | 'jsonld' | 'ics' | 'feed' | 'markwhen'

export const FORMAT_NAMES: Readonly<Record<OtherFormat, string>> = {
  json: 'JSON',
  timelinejs: 'TimelineJS',
  vis: 'vis-timeline',
  jsonld: 'JSON-LD',
  ics: 'iCalendar',
  feed: 'Feed',
  markwhen: 'Markwhen',
}

/** What a text is that is no table; null where it is one, or nothing that is known. */
export function otherFormatOf(text: string, name: string): OtherFormat | null {
  const head = text
    .slice(0, 2000)
    .replace(/^\uFEFF/, '')
    .trimStart()
  if (/^BEGIN:VCALENDAR/i.test(head) || /\.(?:ics|ical)$/i.test(name)) return 'ics'
  if (/^<(?:\?xml|rss|feed|rdf:RDF)/i.test(head)) return 'feed'
  if (head.startsWith('{') || head.startsWith('[')) return formatOfJson(text)
  if (
    /\.(?:mw|markwhen)$/i.test(name) ||
    /^\d{4}(?:[/-]\d{1,2}){0,2}(?: ?- ?\d{1,4}(?:[/-]\d{1,2}){0,2})? ?:/m.test(head)
  )
    return 'markwhen'
  return null
}

function formatOfJson(text: string): OtherFormat {
  try {
    const value = JSON.parse(text) as unknown
    const root = (Array.isArray(value) ? {} : value) as Readonly<Record<string, unknown>>
    const list = Array.isArray(value) ? value : (root.events ?? root.items)
    const first = (Array.isArray(list) ? list[0] : null) as Readonly<Record<string, unknown>> | null
    if ('@context' in root || '@graph' in root) return 'jsonld'
    if (typeof root.version === 'string' && root.version.includes('jsonfeed')) return 'feed'
    if (first && typeof first === 'object' && 'start_date' in first) return 'timelinejs'
    if (first && typeof first === 'object' && 'content' in first && 'start' in first) return 'vis'
  } catch {
    // Its reader says what is wrong.
  }
  return 'json'
}

export async function readOther(
  text: string,
  format: OtherFormat,
  language: string,
): Promise<{ readonly document: TimelineDocument | null; readonly diagnostics: readonly Diagnostic[] }> {
  const { loadFormat } = await import('@event-timeline/core/formats')
  const { read } = await loadFormat(format)
  return read?.(text, { language }) ?? { document: null, diagnostics: [] }
}
