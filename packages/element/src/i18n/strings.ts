/** The words of the frame around the graphic: every one that is needed before the reading half is there, and is not a
 *  date, a status or a doubt (those come from core's wording). */
export interface Strings {
  readonly timeline: string
  readonly wheelHint: (mac: boolean) => string
  readonly overview: string
  readonly details: string
  readonly claimsNote: (sources: number, claims: number) => string
  /** Name of the group of lane titles. */
  readonly lanes: string
  readonly nothing: string
  readonly reset: string
  readonly empty: string
  readonly loading: string
  readonly failed: string
  readonly other: string
  readonly quote: (text: string) => string
}
