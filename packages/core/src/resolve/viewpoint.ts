import type { TimexAnchor, TimexMod } from '../model/index.js'
import type { DocumentAnchor, Focus } from './anchor.js'
import type { Side } from './tense.js'
import type { Value } from './value.js'

/** What a node is seen from. */
export interface Viewpoint {
  readonly document: DocumentAnchor | null
  readonly focus: Focus
  readonly sentence: number
  /** The expression stands at the beginning of its sentence: it goes on from the one before. */
  readonly opensSentence: boolean
  /** Where the clause lies, if it tells. */
  readonly side: Side | null
  /** Where it does not, and its verb is in the present: announcements are ("am Freitag beginnt"). */
  readonly present: boolean
  /** The expression says since when something is so. */
  readonly since?: boolean
  /** The sentence tells what comes again ("donnerstags bis 20 Uhr"): its clock times are of no one day. */
  readonly recurring: boolean
  /** The date must not lie before this one: the far end of a range. */
  readonly notBefore?: Value | undefined
  /** The expression heads an entry of a chronicle or ticker. */
  readonly headsEntry?: boolean
  /** The date says the same as this one, which was counted right before: "zwei Monate später, am 11. August". */
  readonly apposedTo?: Value | undefined
}

export interface Evaluated {
  /** `null` where the anchor is lacking. */
  readonly value: Value | null
  /** TIMEX3 value: the value's own, with a part of the day or clock time, or with X where the anchor is lacking. */
  readonly timex: string
  readonly isTime: boolean
  /** Clock time for EDTF: "T20:15". */
  readonly clock?: string | undefined
  readonly stated: boolean
  readonly anchor?: TimexAnchor | undefined
  readonly mod?: TimexMod | undefined
  readonly approximate?: true | undefined
  readonly needsDocumentDay: boolean
  /** Other readings, the likelier first. */
  readonly alternatives: readonly Value[]
}

const NO_VALUES: readonly Value[] = []

// All fields, whether set or not: engines read them fastest from objects of one shape.
const evaluated = (
  value: Value | null,
  timex: string,
  stated: boolean,
  anchor: TimexAnchor | undefined,
  needsDocumentDay: boolean,
  alternatives: readonly Value[],
): Evaluated => ({
  value,
  timex,
  isTime: false,
  clock: undefined,
  stated,
  anchor,
  mod: value?.mod,
  approximate: undefined,
  needsDocumentDay,
  alternatives,
})

export const placed = (
  value: Value,
  stated: boolean,
  anchor?: TimexAnchor,
  alternatives: readonly Value[] = NO_VALUES,
): Evaluated => evaluated(value, value.timex, stated, anchor, false, alternatives)

export const lacking = (timex: string, needsDocumentDay: boolean): Evaluated =>
  evaluated(null, timex, false, undefined, needsDocumentDay, NO_VALUES)

export const narrative = (value: Value): TimexAnchor => ({ value: value.edtf, kind: 'narrative' })
