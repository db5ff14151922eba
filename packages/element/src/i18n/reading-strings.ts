/** The words of what comes with the reading half: panel, list, table, keys, controls. */
export interface ReadingStrings {
  readonly eventCount: (shown: number, all: number) => string
  readonly inWindow: (inside: number, shown: number, all: number) => string
  readonly clusterTitle: (count: number) => string
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
  readonly legend: string
  /** How much was found, and which of it is chosen (from 0; -1 for none). */
  readonly hits: (at: number, count: number) => string
  /** "Hit 2 of 5", said when the reader steps there. */
  readonly hitStep: (at: number, count: number) => string
  readonly preparing: string
  readonly knownWhen: string
  readonly firstReport: string
  /** Said of an event that stands where it became known. */
  readonly knownSince: (date: string) => string
  readonly exactTo: (days: number) => string
  readonly fitsSources: (fitting: number, all: number) => string
  readonly fitsMost: string
  readonly copyLink: string
  readonly copyCitation: string
  readonly copied: string
  readonly notCopied: string
  readonly listCut: (listed: number, all: number) => string
  readonly takeAway: string
  readonly forms: Readonly<Record<'print' | 'svg' | 'png' | 'csv' | 'json' | 'md' | 'html', string>>
  readonly previousHit: string
  readonly nextHit: string
  readonly onlyHits: string
  readonly pick: string
  readonly facets: Readonly<Record<'source' | 'kind' | 'status' | 'actor' | 'place' | 'certainty' | 'conflict', string>>
  readonly datesDisputed: string
  readonly datesAgreed: string
  readonly legendItems: Readonly<
    Record<
      'dot' | 'fuzzy' | 'range' | 'planned' | 'denied' | 'claims' | 'open' | 'cluster' | 'density' | 'break',
      string
    >
  >
  readonly sourceCount: (count: number) => string
  readonly clusterName: (count: number, from: string) => string
  /** "Lane Meetings, 12 events" */
  readonly laneName: (title: string, count: number) => string
  readonly helpKeys: readonly (readonly [string, string])[]
  readonly close: string
  readonly previous: string
  readonly next: string
  readonly chooseOne: string
  readonly claims: string
  readonly fitsAll: string
  readonly otherwise: string
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
  readonly columns: Readonly<Record<'date' | 'event' | 'status' | 'certainty' | 'sources' | 'edtf', string>>
  readonly undated: string
  readonly step: (at: number, count: number) => string
}
