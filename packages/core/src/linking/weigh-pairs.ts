import type { Mention } from '../events/index.js'
import { AGREEING, AGREEING_STANDING, RIVAL, RIVAL_HANDICAP, RIVAL_STANDING } from '../weights/identity.js'
import type { Affinities } from './affinity.js'
import { areApart, placesApart } from './apart.js'
import { countShared, mayHaveOtherSpeakers } from './kinship.js'
import { isAlikeStem, isSameThing, type Signature } from './signature.js'
import { datesMeet, oddsOf, type Sign, SIGNS, type Signs, signsOf } from './signs.js'

/** Two mentions that may tell one happening. */
export interface WeighedPair {
  /** Indices of the mentions, the first lower. */
  readonly a: number
  readonly b: number
  /** Whether both dates can hold. Where they cannot, the two are claims against one another. */
  readonly agrees: boolean
  /** Log odds that both tell one happening. */
  readonly odds: number
}

/** How a pair stands beside the other pairs of its two mentions with the two sources. */
export const STANDING_SIGNS = ['bias', 'odds', 'lead', 'otherLead', 'ahead'] as const
export type StandingSigns = Readonly<Record<(typeof STANDING_SIGNS)[number], number>>

/** Of a pair below these odds nothing is said, and a lead counts up to this. */
export const LEAST_ODDS = -3
const MOST_LEAD = 2

/** Weighs who may tell the same, in two steps: what two tellings show by themselves, and then how far they are ahead of what
 *  else the one's source tells and the other's. An article tells a happening once, as a rule: of two tellings in it that
 *  are both like a third, the likelier one is it.
 *
 *      signs of a pair ─ weights ─▶ odds ─ beside the pairs of the same two sources ─▶ lead ─ weights ─▶ odds */
export function weighPairs(mentions: readonly Mention[], affinities: Affinities): readonly WeighedPair[] {
  return standingsOf(mentions, weighAlone(mentions, affinities)).map(({ pair, standing }) => ({
    ...pair,
    odds: standingOdds(standing, pair.agrees),
  }))
}

/** The pairs with the odds of what they show by themselves. */
const weighAlone = (mentions: readonly Mention[], affinities: Affinities): readonly WeighedPair[] =>
  affinities.pairs.flatMap(({ a, b }) => {
    const weighed = weighSigns(mentions, affinities, a, b)
    return weighed === null || weighed.odds <= LEAST_ODDS ? [] : [{ a, b, agrees: weighed.agrees, odds: weighed.odds }]
  })

/** The signs of two mentions and the odds that follow from them alone; null where a rule keeps them apart. */
export function weighSigns(
  mentions: readonly Mention[],
  { signatures, shared, standing }: Affinities,
  i: number,
  j: number,
): { readonly agrees: boolean; readonly signs: Signs; readonly odds: number } | null {
  const [a, b, s, t] = [mentions[i], mentions[j], signatures[i], signatures[j]]
  if (a === undefined || b === undefined || s === undefined || t === undefined) return null
  const agrees = datesMeet(a, b)
  if (agrees ? areApart(a, b) : a.heading || b.heading || isRefused(a, b, s, t)) return null
  const signs = signsOf(a, b, s, t, shared(i, j), standing(i, j))
  // Names alone, which a story has all along, make no happening that is told with two dates.
  if (signs === null || (!agrees && signs.words <= 0 && signs.acts <= 0)) return null
  return { agrees, signs, odds: agrees ? oddsOf(signs, AGREEING) : oddsOf(signs, RIVAL) - RIVAL_HANDICAP }
}

/** What a pair shows: by itself, or beside the others. */
export type PairSign = Sign | Exclude<(typeof STANDING_SIGNS)[number], 'odds'>

/** The pairs among some mentions, with what each sign adds to their odds, the strongest first.
 *
 *  @param wanted the mentions that both of a pair must be among */
export function explainPairs(
  mentions: readonly Mention[],
  affinities: Affinities,
  wanted: ReadonlySet<Mention>,
): readonly (WeighedPair & { readonly parts: readonly { readonly sign: PairSign; readonly odds: number }[] })[] {
  const isWanted = (i: number): boolean => mentions[i] !== undefined && wanted.has(mentions[i])
  return standingsOf(mentions, weighAlone(mentions, affinities)).flatMap(({ pair, standing }) => {
    const weighed = isWanted(pair.a) && isWanted(pair.b) ? weighSigns(mentions, affinities, pair.a, pair.b) : null
    if (weighed === null) return []
    const { agrees, signs } = weighed
    const [own, beside] = agrees ? [AGREEING, AGREEING_STANDING] : [RIVAL, RIVAL_STANDING]
    const odds = standingOdds(standing, agrees)
    const parts = new Map<PairSign, number>()
    const add = (sign: PairSign, part: number): void => void parts.set(sign, (parts.get(sign) ?? 0) + part)
    for (const sign of SIGNS) add(sign, beside.odds * own[sign] * signs[sign])
    for (const sign of STANDING_SIGNS) if (sign !== 'odds') add(sign, beside[sign] * standing[sign])
    if (!agrees) add('bias', -beside.odds * RIVAL_HANDICAP)
    const sorted = [...parts].flatMap(([sign, part]) => (part === 0 ? [] : [{ sign, odds: part }]))
    sorted.sort((x, y) => Math.abs(y.odds) - Math.abs(x.odds) || (x.sign < y.sign ? -1 : 1))
    return [{ ...pair, odds, parts: sorted }]
  })
}

/** How each pair stands among the others. */
export function standingsOf<P extends WeighedPair>(
  mentions: readonly Mention[],
  pairs: readonly P[],
): readonly { readonly pair: P; readonly standing: StandingSigns }[] {
  const sources = new Map<string, number>()
  for (const { source } of mentions) if (!sources.has(source)) sources.set(source, sources.size)
  const keyOf = (own: number, other: number): number =>
    own * sources.size + (sources.get(mentions[other]?.source ?? '') ?? 0)
  const tops = new Map<number, { first: number; second: number }>()
  for (const { a, b, odds } of pairs)
    for (const key of [keyOf(a, b), keyOf(b, a)]) {
      const top = tops.get(key)
      if (top === undefined) tops.set(key, { first: odds, second: LEAST_ODDS })
      else if (odds > top.first) [top.first, top.second] = [odds, top.first]
      else top.second = Math.max(top.second, odds)
    }
  const leadOf = (key: number, odds: number): number => {
    const { first, second } = tops.get(key) ?? { first: odds, second: LEAST_ODDS }
    return Math.max(-MOST_LEAD, Math.min(MOST_LEAD, odds - (odds === first ? second : first)))
  }
  return pairs.map((pair) => {
    const [x, y] = [leadOf(keyOf(pair.a, pair.b), pair.odds), leadOf(keyOf(pair.b, pair.a), pair.odds)]
    const lead = Math.min(x, y)
    return {
      pair,
      standing: { bias: 1, odds: pair.odds, lead, otherLead: Math.max(x, y), ahead: Number(lead > 0) },
    }
  })
}

/** The log odds of a pair by its own odds and by how it stands among the others. */
const standingOdds = (standing: StandingSigns, agrees: boolean): number => {
  const weights = agrees ? AGREEING_STANDING : RIVAL_STANDING
  return STANDING_SIGNS.reduce((sum, sign) => sum + weights[sign] * standing[sign], 0)
}

/** What never is one happening told twice: a plan and what came of it, another ordinal number, another country, two days of
 *  one teller. */
function isRefused(a: Mention, b: Mention, s: Signature, t: Signature): boolean {
  if ((a.status === 'planned') !== (b.status === 'planned')) return true
  if ((a.follows === null) !== (b.follows === null) || placesApart(a, b)) return true
  if (s.ordinals.size > 0 && t.ordinals.size > 0 && countShared(s.ordinals, t.ordinals) === 0) return true
  // "Der Rat beschloss den Abriss", "der Rat beschloss höhere Gebühren": one who acts twice.
  const isSameSubject = a.subjectStem !== null && a.subjectStem === b.subjectStem
  if (isSameSubject && isOtherMatter(s, t)) return true
  return a.source === b.source && !mayHaveOtherSpeakers(a, b)
}

/** Both name what it is about, by words that have nothing to do with one another, and no amount that both name. */
const isOtherMatter = (s: Signature, t: Signature): boolean =>
  s.matter.length > 0 &&
  t.matter.length > 0 &&
  !s.matter.some((stem) =>
    t.matter.some((other) => isAlikeStem(stem, other) || isSameThing(s.things, stem, t.things, other)),
  ) &&
  ![...s.amounts.keys()].some((amount) => t.amounts.has(amount))
