import type { EventDate } from './date.js'
import type { Diagnostic } from './diagnostic.js'
import type { Era, Lane, Link, Marker, Picture, Source, TimelineDocument, TimelineEvent } from './document.js'

/** A date as a document may write it: whole, by its EDTF alone, or as an EDTF string. */
export type DateInput = EventDate | { readonly edtf: string } | string

/** An event as a document may write it. Only `title` and `date` are required. */
export interface EventInput extends Partial<Omit<TimelineEvent, 'title' | 'date' | 'image' | 'links'>> {
  readonly title: string
  readonly date: DateInput
  readonly image?: Picture | string
  readonly links?: readonly (Link | string)[]
}

/** A source as a document may write it. Only `id` and `title` are required. */
export interface SourceInput extends Partial<Omit<Source, 'id' | 'title' | 'published'>> {
  readonly id: string
  readonly title: string
  readonly published?: DateInput
}

/** A timeline document as it is read: what people write by hand, and every {@link TimelineDocument}. */
export interface TimelineDocumentInput {
  readonly version?: TimelineDocument['version']
  readonly title?: string
  readonly subtitle?: string
  readonly language?: string
  readonly timeZone?: string
  readonly sources?: readonly SourceInput[]
  readonly events: readonly EventInput[]
  readonly eras?: readonly (Omit<Era, 'date'> & { readonly date: DateInput })[]
  readonly markers?: readonly (Omit<Marker, 'date'> & { readonly date: DateInput })[]
  readonly lanes?: readonly Lane[]
  readonly diagnostics?: readonly Diagnostic[]
}
