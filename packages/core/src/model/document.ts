import type { AppliedCorrection } from './correction.js'
import type { EventDate } from './date.js'
import type { Diagnostic } from './diagnostic.js'
import type { Timex } from './timex.js'

/** What core makes, the command line writes and the element reads. */
export interface TimelineDocument {
  readonly version: 1
  readonly title?: string
  readonly subtitle?: string
  /** Of the content; controls follow the page. */
  readonly language: string
  /** IANA name of the zone whose clocks its moments are meant for; the page may choose another. */
  readonly timeZone?: string
  readonly sources: readonly Source[]
  readonly events: readonly TimelineEvent[]
  readonly eras?: readonly Era[]
  readonly markers?: readonly Marker[]
  /** Order, titles and colours of lanes; what is not named comes after, in order of first appearance. */
  readonly lanes?: readonly Lane[]
  readonly diagnostics: readonly Diagnostic[]
}

/** A stretch of time with a name, drawn behind the events. */
export interface Era {
  readonly title: string
  readonly date: EventDate
  readonly color?: string
}

/** A point in time with a name, drawn as a line: "today". */
export interface Marker {
  readonly title: string
  readonly date: EventDate
}

export interface Lane {
  /** The `group` of the events that stand in it. */
  readonly key: string
  readonly title?: string
  readonly color?: string
  readonly collapsed?: boolean
}

export interface Picture {
  readonly url: string
  readonly alt?: string
  readonly caption?: string
  readonly credit?: string
}

export interface Link {
  readonly href: string
  readonly label?: string
}

/** A stretch of a source's text that was not read as body, and why. */
export interface SkippedRange {
  readonly start: number
  readonly end: number
  /** `gallery`, `comments`, `biography`, `caption`, `teaser`, `consent` … */
  readonly reason: string
}

export interface Source {
  readonly id: string
  /** The headline, or the first words of an article that has none. */
  readonly title: string
  readonly publisher?: string
  readonly byline?: string
  /** `edtf` is `''` with basis `unknown` where nothing is known. */
  readonly published: EventDate
  readonly language: string
  /** As it was named to the command line. */
  readonly path?: string
  readonly url?: string
  /** Sources with the same value tell from one text (an agency, a translation): they count once. */
  readonly independentGroup: string
  readonly skipped: readonly SkippedRange[]
}

/** `confirmed`: both sides or the actor itself. `reported`: a source says it happened. `claimed`: a party says so.
 *  `disputed`: that it happened is contested. `planned`: was still to come for its source. `denied`. */
export type EventStatus = 'confirmed' | 'reported' | 'claimed' | 'disputed' | 'planned' | 'denied'

export const EVENT_STATUSES: readonly EventStatus[] = [
  'confirmed',
  'reported',
  'claimed',
  'disputed',
  'planned',
  'denied',
]

export interface Evidence {
  /** Id of the source. */
  readonly source: string
  /** UTF-16 offsets in the source's text as decoded: `text.slice(start, end) === quote`. */
  readonly start: number
  readonly end: number
  readonly quote: string
  /** The same for readers, without markup and soft hyphens. */
  readonly quoteText?: string
  readonly date: EventDate
  readonly timex?: Timex
}

/** One dating of an event, and the indices of the evidence that makes it. */
export interface Claim {
  readonly date: EventDate
  readonly evidence: readonly number[]
}

/** Two or more claims that cannot all hold. A vaguer date that contains a sharper one agrees with it; a source that
 *  fits several claims is evidence of the event and of none of them. */
export interface Conflict {
  readonly kind: 'date'
  readonly claims: readonly Claim[]
}

/** Allen's relations, as far as texts state them. */
export type AllenRelation = 'before' | 'meets' | 'overlaps' | 'during' | 'starts' | 'finishes' | 'equals' | 'after'

export interface EventRelation {
  readonly relation: AllenRelation
  /** Id of the other event. */
  readonly event: string
}

export interface TimelineEvent {
  readonly id: string
  readonly title: string
  readonly summary?: string
  /** With a conflict: the hull of the claims, never an average. */
  readonly date: EventDate
  /** The date in the words of its author, shown in place of ours: "Summer of Love". */
  readonly dateText?: string
  /** Of the happening; a quarrel about its date alone leaves it as it is. */
  readonly status: EventStatus
  /** Was called off, as calendars say it: its `status` is `denied`, and worded as that. */
  readonly cancelled?: boolean
  readonly kind?: string
  readonly actors: readonly string[]
  readonly places: readonly string[]
  /** Who says so, where status is claimed, disputed, planned or denied. */
  readonly attribution?: readonly string[]
  readonly evidence: readonly Evidence[]
  readonly conflict?: Conflict
  /** Keys of the lanes that it stands in, where its author chose them. */
  readonly group?: string | readonly string[]
  /** For readers: plain text, or the safe Markdown of the docs. */
  readonly text?: string
  readonly image?: Picture
  readonly links?: readonly Link[]
  readonly color?: string
  /** Who is named first where there is no room for all; more is more. */
  readonly weight?: number
  readonly relations?: readonly EventRelation[]
  /** What was changed by hand, in that order. */
  readonly corrections?: readonly AppliedCorrection[]
}
