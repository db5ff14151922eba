import type {
  DateBasis,
  Diagnostic,
  Era,
  EventDate,
  EventStatus,
  Lane,
  Link,
  Picture,
  TimelineDocument,
  TimelineEvent,
} from '../../model/index.js'
import { withScheme } from './safe-text.js'

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
  /** Ids of events that belong to series without an end, of which the first are read. */
  readonly endless?: readonly string[]
}

export interface ReadOptions {
  /** Of the document that is made, where the text does not say it. Default: `und`, not told. */
  readonly language?: string
  /** Which column of a table means what, where its head does not say so: `{ title: 'Was', start: 'Wann' }`. */
  readonly columns?: Readonly<Record<string, string>>
  /** What "2/1/2016" is in a table. Default: as other rows of it show; where none does, such rows are told. */
  readonly dayOrder?: 'day-first' | 'month-first'
  /** What "today" is in a table, and where series without an end are read around, as EDTF. Default: a row that is dated so is
   *  told, and series count from the youngest date of their calendar. */
  readonly today?: string
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
  /** The date in the words of its author. */
  readonly dateText?: string | undefined
  readonly summary?: string | undefined
  readonly status?: EventStatus | undefined
  readonly cancelled?: boolean | undefined
  readonly kind?: string | undefined
  readonly actors?: readonly string[] | undefined
  readonly places?: readonly string[] | undefined
  readonly attribution?: readonly string[] | undefined
  /** Its lane or lanes. */
  readonly group?: string | readonly string[] | undefined
  /** For readers: paragraphs are parted by an empty line. */
  readonly text?: string | undefined
  readonly image?: Picture | undefined
  readonly links?: readonly Link[] | undefined
  readonly color?: string | undefined
  readonly weight?: number | undefined
}

/** What a format knows of a timeline beside its events. */
export interface Setting {
  readonly title?: string | undefined
  readonly subtitle?: string | undefined
  readonly eras?: readonly Era[]
  readonly lanes?: readonly Lane[]
  /** IANA name of the zone whose clocks its moments are meant for. */
  readonly timeZone?: string | undefined
}

/** A document without sources or evidence, for formats that have none. Events keep their order; one without an id, or with
 *  one that is taken, gets `event-N`. */
export function documentOf(
  events: readonly PlainEvent[],
  language: string,
  { title, subtitle, eras = [], lanes = [], timeZone }: Setting,
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
      ...(event.dateText ? { dateText: event.dateText } : {}),
      status: event.status ?? 'reported',
      ...(event.cancelled ? { cancelled: true } : {}),
      ...(event.kind ? { kind: event.kind } : {}),
      actors: event.actors ?? [],
      places: event.places ?? [],
      ...(event.attribution && event.attribution.length > 0 ? { attribution: event.attribution } : {}),
      evidence: [],
      ...(event.group ? { group: event.group } : {}),
      ...(event.text ? { text: event.text } : {}),
      ...(event.image ? { image: event.image } : {}),
      ...(event.links && event.links.length > 0
        ? { links: event.links.map((link) => ({ ...link, href: withScheme(link.href) })) }
        : {}),
      ...(event.color ? { color: event.color } : {}),
      ...(event.weight === undefined ? {} : { weight: event.weight }),
    }
  })
  const document: TimelineDocument = {
    version: 1,
    ...(title ? { title } : {}),
    ...(subtitle ? { subtitle } : {}),
    language,
    ...(timeZone ? { timeZone } : {}),
    sources: [],
    events: made,
    ...(eras.length > 0 ? { eras } : {}),
    ...(lanes.length > 0 ? { lanes } : {}),
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

/** What an event may have that a format lacks, with how to see that it does. */
const LOSSES = {
  quotes: ({ evidence }) => evidence.length > 0,
  conflicts: ({ conflict }) => conflict !== undefined,
  relations: ({ relations = [] }) => relations.length > 0,
  status: ({ status, cancelled }) => status !== 'reported' && status !== 'confirmed' && !cancelled,
  cancellations: ({ cancelled }) => cancelled === true,
  actors: ({ actors }) => actors.length > 0,
  places: ({ places }) => places.length > 0,
  attribution: ({ attribution = [] }) => attribution.length > 0,
  kinds: ({ kind }) => kind !== undefined,
  groups: ({ group }) => group !== undefined,
  'further groups': ({ group }) => typeof group !== 'string' && (group?.length ?? 0) > 1,
  texts: ({ text }) => text !== undefined,
  pictures: ({ image }) => image !== undefined,
  'words of pictures': ({ image }) => [image?.alt, image?.caption, image?.credit].some((one) => one !== undefined),
  links: ({ links = [] }) => links.length > 0,
  'names of links': ({ links = [] }) => links.some(({ label }) => label !== undefined),
  colours: ({ color }) => color !== undefined,
  weights: ({ weight }) => weight !== undefined,
  'words of dates': ({ dateText }) => dateText !== undefined,
} as const satisfies Readonly<Record<string, (event: TimelineEvent) => boolean>>

export type Loss = keyof typeof LOSSES | 'eras'

/** Tells what of a document a format has no place for: once for each kind of thing, with the number of events. */
export function tellLost(document: TimelineDocument, format: string, losses: readonly Loss[]): Diagnostic[] {
  const { eras = [], markers = [], lanes = [], events } = document
  const told = losses.flatMap((loss): readonly string[] => {
    if (loss === 'eras') return eras.length > 0 ? ['eras'] : []
    const count = events.filter(LOSSES[loss]).length
    return count === 0 ? [] : [`${loss} (of ${String(count)} ${count === 1 ? 'event' : 'events'})`]
  })
  const ofAll = [
    ...(markers.length > 0 ? ['markers'] : []),
    ...(lanes.length > 0 ? ['order and colours of lanes'] : []),
  ]
  return [...told, ...ofAll].map((one) => problem('no-place', `${format} has no place for ${one}.`, {}, 'warning'))
}

/** Members of a file that have no place here, each told once with its first place and how often it stands there. */
export class Unread {
  readonly #found = new Map<string, { readonly field: string; count: number }>()

  /** @param known members that are read, or only say how another program draws */
  note(object: Json, known: ReadonlySet<string>, field: string): void {
    for (const name of Object.keys(object)) {
      if (known.has(name) || object[name] === undefined || object[name] === null || object[name] === '') continue
      const before = this.#found.get(name)
      if (before) before.count++
      else this.#found.set(name, { field: `${field}/${name}`, count: 1 })
    }
  }

  tell(): readonly Diagnostic[] {
    return [...this.#found].map(([name, { field, count }]) =>
      problem('left-out', `"${name.slice(0, 40)}" is not kept (${String(count)} times).`, { field }, 'info'),
    )
  }
}

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

export { collapse, fragmentOf, safeAddress } from './safe-text.js'

/** How a date is known, as a file of events may say; what it does not say is stated. */
export const basisOf = (text: string | undefined): DateBasis =>
  (['stated', 'computed', 'inferred'] as const).find((basis) => basis === text) ?? 'stated'
