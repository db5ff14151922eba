import { dateFromEdtf } from '../calendar/index.js'
import type { DateBasis, EventDate, ResolvedExpression, TimexAnchor, TimexMod, TimexType } from '../model/index.js'
import type { DocumentAnchor } from './anchor.js'
import type { Side } from './tense.js'
import type { Evaluated } from './viewpoint.js'

export interface Outcome {
  readonly type: TimexType
  readonly value: string
  readonly mod?: TimexMod
  readonly quant?: string
  readonly freq?: string
  readonly anchor?: TimexAnchor
  readonly date: EventDate | null
  readonly needsDocumentDay: boolean
  readonly direction: ResolvedExpression['direction']
}

const basisOf = (evaluated: Evaluated): DateBasis => (evaluated.stated ? 'stated' : 'computed')

export function toDate(evaluated: Evaluated): EventDate | null {
  const { value } = evaluated
  if (value === null) return null
  const edtf =
    evaluated.clock !== undefined && value.endDay - value.startDay === 1 ? value.edtf + evaluated.clock : value.edtf
  const approximate = evaluated.approximate && !edtf.startsWith('[') && evaluated.clock === undefined
  const alternatives = evaluated.alternatives.map((other) => dateFromEdtf(other.edtf, 'computed'))
  const date = dateFromEdtf(approximate ? `${edtf}~` : edtf, basisOf(evaluated), alternatives)
  const granularity = value.granularity === 'day' && value.endDay - value.startDay > 1 ? 'day' : date.granularity
  const finer = evaluated.clock === undefined ? value.granularity : granularity
  return date.granularity === finer ? date : { ...date, granularity: finer }
}

export function directionOf(
  evaluated: Evaluated,
  document: DocumentAnchor | null,
  side: Side | null,
): Outcome['direction'] {
  const { value } = evaluated
  if (value !== null && document !== null) {
    if (value.endDay <= document.startDay) return 'past'
    if (value.startDay >= document.endDay) return 'future'
  }
  return side
}
