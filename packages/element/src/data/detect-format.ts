/** What a text can be read as. `json` is a document or a list of items; its other shapes are told apart by their members. */
export const READABLE_FORMATS = ['json', 'csv', 'ics', 'feed', 'timelinejs', 'vis', 'jsonld', 'markwhen'] as const
export type ReadableFormat = (typeof READABLE_FORMATS)[number]

/** Other names that people use for them. */
const ALIASES: Readonly<Record<string, ReadableFormat>> = {
  tsv: 'csv',
  ical: 'ics',
  icalendar: 'ics',
  rss: 'feed',
  atom: 'feed',
  'json-ld': 'jsonld',
  jsonl: 'json',
  ndjson: 'json',
}

const BY_ENDING: Readonly<Record<string, ReadableFormat>> = {
  csv: 'csv',
  tsv: 'csv',
  tab: 'csv',
  ics: 'ics',
  ical: 'ics',
  rss: 'feed',
  atom: 'feed',
  xml: 'feed',
  jsonld: 'jsonld',
  mw: 'markwhen',
}

const BY_TYPE: Readonly<Record<string, ReadableFormat>> = {
  'text/csv': 'csv',
  'text/tab-separated-values': 'csv',
  'text/calendar': 'ics',
  'application/rss+xml': 'feed',
  'application/atom+xml': 'feed',
  'application/feed+json': 'feed',
  'application/ld+json': 'jsonld',
}

export interface TextOrigin {
  /** What the host says it is; it is right whatever the text looks like. */
  readonly format: string | null
  /** `content-type` of the answer, `''` where there was none. */
  readonly type: string
  /** Address that it came from, `''` where it came from none. */
  readonly path: string
}

/** What a text is: as the host says, else by what it begins with, else by content type and ending. The text comes before
 *  the headers: servers call everything `text/plain`. `null` where it is nothing that is read, a page of HTML for example. */
export function detectFormat(text: string, { format, type, path }: TextOrigin): ReadableFormat | null {
  const named = format?.trim().toLowerCase() ?? ''
  if (named !== '') return READABLE_FORMATS.find((one) => one === named) ?? ALIASES[named] ?? null
  const head = text
    .slice(0, 2000)
    .replace(/^\uFEFF/, '')
    .trimStart()
  if (head.startsWith('{') || head.startsWith('[')) return 'json'
  if (/^BEGIN:VCALENDAR/i.test(head)) return 'ics'
  if (/^<(?:\?xml|rss|feed|rdf:RDF)/i.test(head)) return 'feed'
  if (head.startsWith('<')) return null
  const mime = type.split(';', 1)[0]?.trim().toLowerCase() ?? ''
  const ending = /\.([a-z0-9]{1,8})$/i.exec(path.split(/[?#]/, 1)[0] ?? '')?.[1]?.toLowerCase() ?? ''
  return BY_TYPE[mime] ?? BY_ENDING[ending] ?? (looksLikeTable(head) ? 'csv' : null)
}

/** Several lines that are parted by the same mark. */
function looksLikeTable(head: string): boolean {
  const lines = head.split(/\r?\n/).filter((line) => line.trim() !== '')
  if (lines.length < 2) return false
  return [',', ';', '\t'].some((mark) => lines.slice(0, 2).every((line) => line.includes(mark)))
}

/** Which tool a JSON value comes from. */
export function formatOfJson(value: unknown): ReadableFormat {
  const root = asRecord(value)
  const list = Array.isArray(value) ? (value as readonly unknown[]) : (root?.events ?? root?.items)
  const first = Array.isArray(list)
    ? asRecord((list as readonly unknown[]).find((one) => asRecord(one) !== null))
    : null
  if (root && ('@context' in root || '@graph' in root)) return 'jsonld'
  if (typeof root?.version === 'string' && root.version.includes('jsonfeed')) return 'feed'
  if (asRecord(first?.start_date) !== null || Array.isArray(asRecord(root?.timeline)?.date)) return 'timelinejs'
  if (first && 'content' in first && 'start' in first && !('title' in first && typeof first.content !== 'string'))
    return 'vis'
  if (root && 'items' in root && 'groups' in root) return 'vis'
  return 'json'
}

const asRecord = (value: unknown): Readonly<Record<string, unknown>> | null =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Readonly<Record<string, unknown>>)
    : null
