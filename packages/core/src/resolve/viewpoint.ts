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
  /** The sentence tells what comes again ("donnerstags bis 20 Uhr"): its clock times are of no one day. */
  readonly recurring: boolean
  /** The date must not lie before this one: the far end of a range. */
  readonly notBefore?: Value
}

export interface Evaluated {
  /** `null` where the anchor is lacking. */
  readonly value: Value | null
  /** TIMEX3 value: the value's own, with a part of the day or clock time, or with X where the anchor is lacking. */
  readonly timex: string
  readonly isTime: boolean
  /** Clock time for EDTF: "T20:15". */
  readonly clock?: string
  readonly stated: boolean
  readonly anchor?: TimexAnchor
  readonly mod?: TimexMod
  readonly approximate?: true
  readonly needsDocumentDay: boolean
  /** Other readings, the likelier first. */
  readonly alternatives: readonly Value[]
}

export const placed = (
  value: Value,
  stated: boolean,
  anchor?: TimexAnchor,
  alternatives: readonly Value[] = [],
): Evaluated => ({
  value,
  timex: value.timex,
  isTime: false,
  stated,
  ...(anchor === undefined ? {} : { anchor }),
  ...(value.mod === undefined ? {} : { mod: value.mod }),
  needsDocumentDay: false,
  alternatives,
})

export const lacking = (timex: string, needsDocumentDay: boolean): Evaluated => ({
  value: null,
  timex,
  isTime: false,
  stated: false,
  needsDocumentDay,
  alternatives: [],
})

export const narrative = (value: Value): TimexAnchor => ({ value: value.edtf, kind: 'narrative' })
