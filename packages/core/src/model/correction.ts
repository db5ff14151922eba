/** Names an event of a document. Ids follow from date and title, so better reading may change them; a stretch of its
 *  evidence finds it then. */
export interface EventAddress {
  readonly id: string
  /** Id of a source, and words of a quote from it. */
  readonly source?: string
  readonly quote?: string
}

/** Who corrects, and why; both stay with the event. */
interface Signed {
  readonly author: string
  readonly reason: string
}

/** One change made by hand, addressed so that it holds for the next extraction too.
 *
 *  `merge`: several events are one. `split`: the evidence that holds one of the quotes makes an event of its own.
 *  `retitle`, `redate` (EDTF), `reject` (no event at all). */
export type Correction = Signed & { readonly event: EventAddress } & (
    | { readonly action: 'merge'; readonly with: readonly EventAddress[] }
    | { readonly action: 'split'; readonly quotes: readonly string[]; readonly title: string }
    | { readonly action: 'retitle'; readonly title: string }
    | { readonly action: 'redate'; readonly edtf: string }
    | { readonly action: 'reject' }
  )

export type CorrectionAction = 'merge' | 'split' | 'retitle' | 'redate' | 'reject'

export const CORRECTION_ACTIONS: readonly CorrectionAction[] = ['merge', 'split', 'retitle', 'redate', 'reject']

/** What was done to an event by hand. */
export interface AppliedCorrection extends Signed {
  readonly action: CorrectionAction
}

/** A patch file. */
export interface CorrectionFile {
  readonly version: 1
  readonly corrections: readonly Correction[]
}
