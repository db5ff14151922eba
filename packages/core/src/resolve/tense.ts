import type { Locale } from '../locales/index.js'
import type { AnalyzedText } from '../text/index.js'

export type Side = 'past' | 'future'

/** `near`: by the part of the clause between conjunctions; `wide`: by all of it. */
export interface ClauseSide {
  readonly near: Side | null
  readonly wide: Side | null
}

const isBreak = (norm: string): boolean =>
  norm === ',' || norm === ';' || norm === ':' || norm === '–' || norm === '—' || norm === '(' || norm === ')'

const MAX_CLAUSE = 60

/** Looks like a German or English past participle: "gereist", "gezogen", "ausgetauscht", "verhängt". */
const isParticiple = (norm: string): boolean => {
  if (norm.length < 5 || !(norm.endsWith('t') || norm.endsWith('en'))) return false
  return (
    norm.startsWith('ge') ||
    norm.startsWith('be') ||
    norm.startsWith('ver') ||
    norm.startsWith('er') ||
    norm.startsWith('ent') ||
    norm.startsWith('zer') ||
    norm.startsWith('unter') ||
    norm.startsWith('über') ||
    norm.endsWith('iert') ||
    (norm.indexOf('ge', 2) > 1 && norm.indexOf('ge', 2) < 8)
  )
}

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
  if (bounds === undefined) return { near: null, wide: null }
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
  if (side !== null || (near === from && far === to)) return { near: side, wide: side }
  return { near: null, wide: sideOf(analyzed, locale, from, to, first, end) }
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
    if (!token.capital && isParticiple(norm) && !tense.future.has(norm)) {
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
