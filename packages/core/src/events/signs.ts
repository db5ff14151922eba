/** What a dated clause or noun shows for and against being news, each between 0 and 1. */
export interface Signs {
  /** Its words are of a known kind of event. */
  readonly kind: number
  readonly statement: number
  readonly actor: number
  readonly place: number
  /** A noun without a name and without a kind is its subject. */
  readonly plainSubject: number
  /** Nobody in particular, or the writer. */
  readonly impersonal: number
  readonly nominal: number
  /** A noun that stands alone. */
  readonly bare: number
  /** Told in a clause that depends on another, or describes a noun. */
  readonly relative: number
  readonly subordinate: number
  /** Neither a kind nor a name: somebody did something. */
  readonly unknown: number
  /** A state in the present, of no kind. */
  readonly condition: number
  /** How a state is told: "is", "has", "lasts", a participle that holds. */
  readonly state: number
  readonly present: number
  readonly passive: number
  readonly planned: number
  readonly negated: number
  /** Amounts beside no kind: a measure. */
  readonly measure: number
  /** Goes on from a day, or up to one. */
  readonly open: number
  /** A year or more. */
  readonly coarse: number
  readonly day: number
  readonly clock: number
  /** Counted or told without a word of date ("then"). */
  readonly narrative: number
  /** In quotation marks. */
  readonly quoted: number
  /** Says who says so: the frame of other news. */
  readonly relay: number
  readonly pluperfect: number
  /** Years before its article. */
  readonly long: number
  /** Tells when something was so for the last time. */
  readonly looksBack: number
  readonly recurs: number
  /** "I", "we" did it. */
  readonly ofWriter: number
  readonly weather: number
  /** A verb of measure with an amount, of no kind. */
  readonly measuring: number
}
