/** Every word of the element that is not a date, a status or a doubt (those come from core's wording). */
export interface Strings {
  readonly timeline: string
  readonly eventCount: (shown: number, all: number) => string
  readonly inWindow: (inside: number, shown: number, all: number) => string
  readonly search: string
  readonly all: string
  readonly disputed: string
  readonly planned: string
  readonly sources: string
  readonly kinds: string
  readonly filters: string
  readonly modes: Readonly<Record<'timeline' | 'list' | 'table' | 'story', string>>
  readonly mode: string
  readonly groupBy: string
  readonly groups: Readonly<Record<'kind' | 'source' | 'status' | 'actor' | 'place' | 'none', string>>
  readonly zoomIn: string
  readonly zoomOut: string
  readonly fit: string
  readonly help: string
  readonly helpKeys: readonly (readonly [string, string])[]
  readonly close: string
  readonly wheelHint: (mac: boolean) => string
  readonly overview: string
  readonly details: string
  readonly previous: string
  readonly next: string
  readonly chooseOne: string
  readonly claims: string
  readonly fitsAll: string
  readonly otherwise: string
  readonly sourceCount: (count: number) => string
  readonly claimsNote: (sources: number, claims: number) => string
  readonly evidence: string
  readonly published: string
  readonly how: string
  readonly countedFrom: Readonly<Record<'document' | 'narrative' | 'sentence' | 'event', (date: string) => string>>
  readonly inferred: string
  readonly alternatives: string
  readonly related: string
  readonly relations: Readonly<
    Record<'before' | 'meets' | 'overlaps' | 'during' | 'starts' | 'finishes' | 'equals' | 'after', string>
  >
  readonly actors: string
  readonly places: string
  readonly legend: string
  readonly legendItems: Readonly<
    Record<'dot' | 'fuzzy' | 'range' | 'planned' | 'denied' | 'claims' | 'open' | 'cluster' | 'density', string>
  >
  /** Name of the group of lane titles. */
  readonly lanes: string
  /** "Lane Meetings, 12 events" */
  readonly laneName: (title: string, count: number) => string
  readonly clusterName: (count: number, from: string) => string
  readonly clusterTitle: (count: number) => string
  readonly nothing: string
  readonly reset: string
  readonly empty: string
  readonly loading: string
  readonly failed: string
  readonly columns: Readonly<Record<'date' | 'event' | 'status' | 'certainty' | 'sources' | 'edtf', string>>
  readonly undated: string
  readonly other: string
  readonly step: (at: number, count: number) => string
  readonly quote: (text: string) => string
  readonly of: string
}
