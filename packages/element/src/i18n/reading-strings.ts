/** The words of what is read beside the graphic: panel, list, table, keys. */
export interface ReadingStrings {
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
