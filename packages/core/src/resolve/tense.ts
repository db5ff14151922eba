import type { Locale } from '../locales/index.js'
import type { AnalyzedText } from '../text/index.js'

export type Side = 'past' | 'future'

/** `near`: by the part of the clause between conjunctions; `wide`: by all of it. */
export interface ClauseSide {
  readonly near: Side | null
  readonly wide: Side | null
  /** Neither tells, and a finite verb of the clause is in the present. */
  readonly present: boolean
}

const isBreak = (norm: string): boolean =>
  norm === ',' || norm === ';' || norm === ':' || norm === '–' || norm === '—' || norm === '(' || norm === ')'

const MAX_CLAUSE = 60

/** The side of the document on which the clause around the tokens `first` up to `end` lies, as far as sure cues tell:
 *  a finite future or a verb of plan against preterite, perfect and pluperfect. */
export function readSide(
  analyzed: AnalyzedText,
  locale: Locale,
  first: number,
  end: number,
  sentence: number,
): ClauseSide {
  const bounds = analyzed.sentences[sentence]
  if (bounds === undefined) return { near: null, wide: null, present: false }
  let from = first
  while (from > bounds.firstToken && first - from < MAX_CLAUSE && !isBreak(analyzed.tokens[from - 1]?.norm ?? ','))
    from--
  let to = end
  while (to < bounds.endToken && to - end < MAX_CLAUSE && !isBreak(analyzed.tokens[to]?.norm ?? ',')) to++
  // The narrower clause within a coordination tells first: "begann am Sonntag und dauert noch bis Mittwoch".
  const { coordinators } = locale.tense
  let near = first
  while (near > from && !coordinators.has(analyzed.tokens[near - 1]?.norm ?? '')) near--
  let far = end
  while (far < to && !coordinators.has(analyzed.tokens[far]?.norm ?? '')) far++
  const side = sideOf(analyzed, locale, near, far, first, end)
  if (side !== null || (near === from && far === to)) {
    const present = side === null && isPresent(analyzed, locale, near, far, first, end)
    return { near: side, wide: side, present }
  }
  const wide = sideOf(analyzed, locale, from, to, first, end)
  return { near: null, wide, present: wide === null && isPresent(analyzed, locale, from, to, first, end) }
}

function isPresent(
  analyzed: AnalyzedText,
  locale: Locale,
  from: number,
  to: number,
  skipFrom: number,
  skipTo: number,
): boolean {
  for (let i = from; i < to; i++) {
    const token = analyzed.tokens[i]
    if (i >= skipFrom && i < skipTo) continue
    if (token?.kind === 'word' && !token.capital && locale.tense.isPresentForm(token.norm)) return true
  }
  return false
}

function sideOf(
  analyzed: AnalyzedText,
  locale: Locale,
  from: number,
  to: number,
  skipFrom: number,
  skipTo: number,
): Side | null {
  const { tense } = locale
  let future = false
  let past = false
  let have = false
  let be = false
  let participle = false
  let infinitiveHave = false
  for (let i = from; i < to; i++) {
    if (i >= skipFrom && i < skipTo) continue
    const token = analyzed.tokens[i]
    if (token === undefined || token.kind !== 'word') continue
    const { norm } = token
    const lower = !token.capital || i === from
    if (tense.future.has(norm)) future = true
    else if (lower && tense.past.has(norm)) past = true
    else if (lower && tense.perfect.has(norm)) have = true
    else if (lower && tense.being.has(norm)) be = true
    else if (!token.capital && tense.isPastForm(norm)) past = true
    if (!token.capital && tense.isParticiple(norm) && !tense.future.has(norm)) {
      participle = true
      const next = analyzed.tokens[i + 1]?.norm ?? ''
      if (tense.infinitives.has(next) || tense.perfect.has(next)) infinitiveHave = true
    }
  }
  if (infinitiveHave) return 'past'
  if (past) return future && !participle ? 'future' : 'past'
  if (future) return 'future'
  if ((have || be) && participle) return 'past'
  return null
}
