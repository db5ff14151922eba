import type { ResolvedExpression, TimexAnchor, TimexMod, TimexType } from '../model/index.js'
import type { Expression, WindowNode } from '../recognize/index.js'
import type { DocumentAnchor } from './anchor.js'
import type { Side } from './tense.js'
import type { Evaluated } from './viewpoint.js'

/** Day numbers, `endDay` exclusive. */
export interface Stretch {
  readonly startDay: number
  readonly endDay: number
}

/** Where on the calendar an outcome lies, before it is written as a date: tagging alone needs none. */
export type Place =
  | { readonly kind: 'value'; readonly evaluated: Evaluated }
  | { readonly kind: 'range'; readonly from: Evaluated; readonly to: Evaluated }
  | {
      readonly kind: 'window'
      readonly window: WindowNode
      readonly from: Stretch
      /** The stretch within which one moment lies, rather than the stretch itself. */
      readonly within: boolean
    }
  | { readonly kind: 'edtf'; readonly edtf: string; readonly stated: boolean }

export interface Outcome {
  readonly type: TimexType
  readonly value: string
  readonly mod?: TimexMod | undefined
  readonly quant?: string | undefined
  readonly freq?: string | undefined
  readonly anchor?: TimexAnchor | undefined
  readonly place: Place | null
  readonly needsDocumentDay: boolean
  readonly direction: ResolvedExpression['direction']
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

/** Takes what an expression, or a piece of it, came to. `first` up to `end`: its tokens. */
export type Emit = (
  expression: Expression,
  first: number,
  end: number,
  rule: string,
  outcome: Outcome,
  tense: Side | null,
) => void
