import type {
  DateBasis,
  Diagnostic,
  Era,
  EventDate,
  EventStatus,
  Link,
  Picture,
  TimelineDocument,
  TimelineEvent,
} from '../../model/index.js'

/** What a writer made, and what the format could not hold. */
export interface Written {
  readonly text: string
  readonly diagnostics: readonly Diagnostic[]
}

/** What a reader made. Every bad row or entry is told once with its place (`row` or `field`), the others are kept. */
export interface Read {
  /** `null` where the text is nothing of that format. */
  readonly document: TimelineDocument | null
  readonly diagnostics: readonly Diagnostic[]
}

export interface ReadOptions {
  /** Of the document that is made. Default: `de`. */
  readonly language?: string
  /** Which column of a table means what, where its head does not say so: `{ title: 'Was', start: 'Wann' }`. */
  readonly columns?: Readonly<Record<string, string>>
}

/** A way to write timelines down. Each is a module of its own, loaded when it is used. */
export interface Format {
  readonly name: string
  readonly write?: (document: TimelineDocument) => Written
  readonly read?: (text: string, options: ReadOptions) => Read
}

/** What other formats know of an event. */
export interface PlainEvent {
  readonly id?: string | undefined
  readonly title: string
  readonly date: EventDate
  readonly summary?: string | undefined
  readonly status?: EventStatus | undefined
  readonly kind?: string | undefined
  readonly actors?: readonly string[] | undefined
  readonly places?: readonly string[] | undefined
  readonly attribution?: readonly string[] | undefined
  readonly group?: string | readonly string[] | undefined
  readonly text?: string | undefined
  readonly image?: Picture | undefined
  readonly links?: readonly Link[] | undefined
  readonly color?: string | undefined
  readonly weight?: number | undefined
}

/** What a file says beside its events. */
export interface Frame {
  readonly title?: string | undefined
  readonly subtitle?: string | undefined
  readonly eras?: readonly Era[] | undefined
}

/** A document without sources or evidence, for formats that have none. Events keep their order; one without an id, or with
 *  one that is taken, gets `event-N`. */
export function documentOf(
  events: readonly PlainEvent[],
  language: string,
  { title, subtitle, eras }: Frame,
  diagnostics: readonly Diagnostic[],
): Read {
  const taken = new Set<string>()
  const made = events.map((event, i): TimelineEvent => {
    let id = event.id ?? ''
    for (let n = i + 1; id === '' || taken.has(id); n++) id = `event-${String(n)}`
    taken.add(id)
    return {
      id,
      title: event.title,
      ...(event.summary ? { summary: event.summary } : {}),
      date: event.date,
      status: event.status ?? 'reported',
      ...(event.kind ? { kind: event.kind } : {}),
      actors: event.actors ?? [],
      places: event.places ?? [],
      ...(event.attribution && event.attribution.length > 0 ? { attribution: event.attribution } : {}),
      evidence: [],
      ...(event.group && event.group.length > 0 ? { group: event.group } : {}),
      ...(event.text ? { text: event.text } : {}),
      ...(event.image ? { image: event.image } : {}),
      ...(event.links && event.links.length > 0 ? { links: event.links } : {}),
      ...(event.color ? { color: event.color } : {}),
      ...(event.weight === undefined ? {} : { weight: event.weight }),
    }
  })
  const document: TimelineDocument = {
    version: 1,
    ...(title ? { title } : {}),
    ...(subtitle ? { subtitle } : {}),
    language,
    sources: [],
    events: made,
    ...(eras && eras.length > 0 ? { eras } : {}),
    diagnostics: [],
  }
  return { document, diagnostics }
}

export const problem = (
  code: string,
  message: string,
  place: { readonly row?: number; readonly field?: string } = {},
  severity: Diagnostic['severity'] = 'error',
): Diagnostic => ({ code, severity, ...place, message })

/** The value that a JSON text holds, or the diagnostic of why it holds none. */
export function parseJson(text: string): { readonly value?: unknown; readonly problem?: Diagnostic } {
  try {
    return { value: JSON.parse(text) as unknown }
  } catch (error) {
    return { problem: problem('broken-json', `The text is not JSON: ${(error as SyntaxError).message}.`) }
  }
}

export type Json = Readonly<Record<string, unknown>>

export const asObject = (value: unknown): Json | null =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Json) : null

export const asArray = (value: unknown): readonly unknown[] | null =>
  Array.isArray(value) ? (value as unknown[]) : null

export const asText = (value: unknown): string | undefined => {
  if (typeof value === 'string') return value.trim() === '' ? undefined : value.trim()
  return typeof value === 'number' && Number.isFinite(value) ? String(value) : undefined
}

export const collapse = (text: string): string => text.replace(/\s+/g, ' ').trim()

/** Only what has the form of a tag is one: "a < b und c > d" is text. */
const TAG = /<(\/?[a-z][^<>]{0,2000}|!--[^<>]{0,2000}-->?)>/gi
/** Tags within a line. */
const INLINE: ReadonlySet<string> = new Set(['a', 'abbr', 'b', 'em', 'i', 'mark', 'small', 'span', 'strong', 'sub', 'sup', 'u']) // prettier-ignore

const nameOfTag = (inside: string): string => /^\/?([a-z0-9]+)/i.exec(inside)?.[1]?.toLowerCase() ?? ''

/** The text of what may be HTML, in one line. Entities stay as they are. */
export const withoutTags = (text: string): string =>
  collapse(text.replace(TAG, (_, inside: string) => (INLINE.has(nameOfTag(inside)) ? '' : ' ')))

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ', ndash: '–', mdash: '—', hellip: '…', auml: 'ä', ouml: 'ö', uuml: 'ü', Auml: 'Ä', Ouml: 'Ö', Uuml: 'Ü', szlig: 'ß', eacute: 'é', egrave: 'è', agrave: 'à', ccedil: 'ç', rsquo: '’', lsquo: '‘', rdquo: '”', ldquo: '“', bdquo: '„' } // prettier-ignore

/** Entities as the letters that they stand for; those that are not known stay. */
export const decodeEntities = (text: string): string =>
  text.replace(
    /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,8}));/gi,
    (whole, decimal?: string, hex?: string, name?: string) => {
      if (name !== undefined) return Object.hasOwn(ENTITIES, name) ? (ENTITIES[name] ?? whole) : whole
      const code = decimal === undefined ? parseInt(hex ?? '', 16) : Number(decimal)
      return code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff) ? String.fromCodePoint(code) : whole
    },
  )

/** HTML as plain text with its links: paragraphs apart, entities read. */
export const plainText = (html: string): string => decodeEntities(withoutTags(html))

/** Paragraphs of what may be HTML, parted by blank lines. */
export const paragraphsOf = (html: string): string =>
  html
    .split(/<\/p>|<br ?\/?>|<\/li>|<\/div>|\n\s{0,4}\n/i)
    .map(plainText)
    .filter(Boolean)
    .join('\n\n')

/** Addresses of the links in HTML, with their words. */
export function linksOf(html: string): readonly Link[] {
  return Array.from(html.matchAll(TAG)).flatMap((tag): readonly Link[] => {
    const href = nameOfTag(tag[1] ?? '') === 'a' ? hrefOf(tag[1] ?? '') : null
    if (href === null) return []
    const start = tag.index + tag[0].length
    const end = html.indexOf('</a', start)
    const label = plainText(html.slice(start, end < 0 ? start : Math.min(end, start + 300)))
    return [{ href: decodeEntities(href), ...(label ? { label } : {}) }]
  })
}

/** The value of `href` within a tag; `null` where it has none, or no quotes. */
function hrefOf(inside: string): string | null {
  const at = inside.toLowerCase().indexOf('href=')
  const mark = inside[at + 5]
  if (at < 0 || (mark !== '"' && mark !== "'")) return null
  const end = inside.indexOf(mark, at + 6)
  return end < 0 ? null : inside.slice(at + 6, end).trim()
}

/** How a date is known, as a file of events may say; what it does not say is stated. */
export const basisOf = (text: string | undefined): DateBasis =>
  (['stated', 'computed', 'inferred'] as const).find((basis) => basis === text) ?? 'stated'
