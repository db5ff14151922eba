import { gapBetween, MS_PER_DAY, type Span, spansIntersect } from '../calendar/index.js'
import type { Mention } from '../events/index.js'
import { skeletonOf } from '../text/index.js'
import { familyOf, intersection, isSameNoun, placeKeys, tellingSpan } from './kinship.js'

/** What the mentions of all articles together tell about one of their words or names: how much it says, and how much else
 *  a source tells of the same days. */
export interface Corpus {
  /** Natural logarithm of one through the share of mentions that name it: inverse document frequency. */
  readonly rarityOf: (key: string) => number
  /** How many mentions of a source meet the days of this one. */
  readonly countNear: (mention: Mention, source: string) => number
  /** Whether a source tells nothing of this mention's kind within days but at most one. */
  readonly isOnlyOfKind: (mention: Mention, source: string) => boolean
}

const stemKey = (stem: string): string => `~${stem}`

export function corpusOf(mentions: readonly Mention[]): Corpus {
  const counts = new Map<string, number>()
  const bySource = new Map<string, Mention[]>()
  for (const mention of mentions) {
    const keys = [...mention.participants, ...placeKeys(mention), ...[...mention.stems].map(stemKey)]
    for (const key of new Set(keys)) counts.set(key, (counts.get(key) ?? 0) + 1)
    const own = bySource.get(mention.source)
    if (own) own.push(mention)
    else bySource.set(mention.source, [mention])
  }
  const near = (mention: Mention, source: string, reachDays: number): readonly Mention[] => {
    if (mention.date === null) return []
    const { startMs, endMs } = tellingSpan(mention.date)
    const wide = { startMs: startMs - reachDays * MS_PER_DAY, endMs: endMs + reachDays * MS_PER_DAY }
    return (bySource.get(source) ?? []).filter((other) => {
      if (other === mention || other.date === null) return false
      const span = tellingSpan(other.date)
      return daysOf(span) <= MONTH && spansIntersect(span, wide)
    })
  }
  return {
    rarityOf: (key) => Math.max(0, Math.log((mentions.length + 1) / ((counts.get(key) ?? 0) + 0.5))),
    countNear: (mention, source) => near(mention, source, 0).length,
    isOnlyOfKind: (mention, source) =>
      near(mention, source, 3).filter((other) => other.kind === mention.kind).length <=
      (source === mention.source ? 0 : 1),
  }
}

const MONTH = 31
const daysOf = (span: Span): number => (span.endMs - span.startMs) / MS_PER_DAY

/** How much each sign says for or against one happening, as log odds. Fitted by logistic regression to the pairs of
 *  mentions of our stories, each story tried with the weights of the others, and rounded. */
const WEIGHT = {
  bias: 0.15,
  sameKind: 1.7,
  otherKind: -0.95,
  sameDay: 0.3,
  coarse: -0.5,
  gapDay: -1.75,
  sharedName: 0.45,
  agentsMeet: 1.25,
  agentNamed: 0.35,
  sharedPlace: 0.7,
  otherPlace: -0.6,
  sharedStem: 0.55,
  sharedShare: -0.55,
  sameSubject: 0.45,
  sameHead: 0.95,
  onlyPlanned: -1.25,
  statement: 0.3,
  nearby: -1.1,
  onlyOfKind: 0.7,
} as const

/** From this on two tellings of different sources count as one happening. */
const ALIKE = 0.2

/** Rarity of one word that few use, and of shared words that stand for a shared name. */
const TELLING_WORD = 2.5
const TELLING_WORDS = 4

type Sign = keyof typeof WEIGHT

const SIGNS = Object.keys(WEIGHT) as readonly Sign[]

/** The log odds that two dated mentions of different sources tell of one happening, or null where they are too low. Where
 *  they give different days, one of which must be wrong, the kind and a name or telling words must be the same. */
export function likenessOf(a: Mention, b: Mention, corpus: Corpus): number | null {
  const signs = signsOf(a, b, corpus)
  if (signs === null) return null
  const odds = SIGNS.reduce((sum, sign) => sum + WEIGHT[sign] * signs[sign], 0)
  const named = signs.sharedName + signs.sharedPlace > 0 || signs.sharedStem >= TELLING_WORDS
  // "Der Gang zum Handelsgericht": a figure of speech has no kind, but the same who and the same matter.
  const figurative = signs.otherKind === 0 && signs.agentsMeet > 0 && signs.sharedStem >= TELLING_WORD
  if (signs.gapDay > 0 && !(signs.sameKind > 0 && named) && !figurative) return null
  return odds > ALIKE ? odds : null
}

/** What two tellings show for and against being one. */
export function signsOf(a: Mention, b: Mention, corpus: Corpus): Readonly<Record<Sign, number>> | null {
  if (a.date === null || b.date === null) return null
  const [x, y] = [tellingSpan(a.date), tellingSpan(b.date)]
  const meet = spansIntersect(x, y)
  const sameDay = meet && daysOf(x) <= 1 && daysOf(y) <= 1
  const sharp = meet && Math.max(daysOf(x), daysOf(y)) <= MONTH && Math.min(daysOf(x), daysOf(y)) <= 11
  const sameStart = meet && x.startMs === y.startMs
  const sameKind = a.kind !== null && a.kind === b.kind
  const statement = a.kind === 'statement' || b.kind === 'statement'
  const agentsMeet = intersection(a.agents, b.agents).length > 0
  const words = sharedWords(a, b, corpus)
  const [here, there] = [placeKeys(a), placeKeys(b)]
  const places = intersection(here, there)
  const names = intersection(a.participants, b.participants)
  const rarity = (keys: readonly string[]): number => keys.reduce((sum, key) => sum + corpus.rarityOf(key), 0)
  const onlyOfKind =
    sameKind &&
    !statement &&
    (sharp || sameDay || sameStart) &&
    [a, b].every((m) => corpus.isOnlyOfKind(m, a.source) && corpus.isOnlyOfKind(m, b.source))
  const agentNamed =
    intersection(a.agents, b.participants).length > 0 || intersection(b.agents, a.participants).length > 0
  const planned = (a.status === 'planned') !== (b.status === 'planned')
  const otherKind = a.kind !== null && b.kind !== null && familyOf(a.kind) !== familyOf(b.kind)
  return {
    bias: 1,
    sameKind: Number(sameKind),
    otherKind: Number(otherKind),
    sameDay: Number(sameDay),
    coarse: Number(meet && !sameDay && !sharp && !sameStart),
    gapDay: meet ? 0 : Math.min(5, gapBetween(x, y) / MS_PER_DAY + 1),
    sharedName: Math.min(6, rarity(names)),
    agentsMeet: Number(agentsMeet),
    agentNamed: Number(!agentsMeet && agentNamed),
    sharedPlace: Math.min(4, rarity(places)),
    otherPlace: Number(places.length === 0 && here.size > 0 && there.size > 0),
    sharedStem: Math.min(10, words.weight),
    sharedShare: words.share,
    sameSubject: Number(a.subjectStem !== null && b.subjectStem !== null && isAlikeStem(a.subjectStem, b.subjectStem)),
    sameHead: Number(holds(b.stems, a.headStem) || holds(a.stems, b.headStem)),
    onlyPlanned: Number(planned && !sameDay),
    statement: Number(statement),
    nearby: Math.log1p(Math.max(corpus.countNear(a, b.source), corpus.countNear(b, a.source))),
    onlyOfKind: Number(onlyOfKind),
  }
}

/** Shortest skeleton that tells a word, and shortest that tells it by its beginning. */
const MIN_SKELETON = 4
const MIN_BEGINNING = 5

/** "Angriff" and "Drohnenangriff", "entließ" and "Entlassung". */
export function isAlikeStem(a: string, b: string): boolean {
  if (isSameNoun(a, b)) return true
  if (a[0] !== b[0]) return false
  const [x, y] = [skeletonOf(a), skeletonOf(b)]
  const least = Math.min(x.length, y.length)
  return least >= MIN_SKELETON && (x === y || (least >= MIN_BEGINNING && (x.startsWith(y) || y.startsWith(x))))
}

const holds = (stems: ReadonlySet<string>, head: string | null): boolean => {
  if (head === null) return false
  for (const stem of stems) if (isAlikeStem(head, stem)) return true
  return false
}

/** The rarity of the words that both tellings hold, and its share of the shorter one's. */
function sharedWords(a: Mention, b: Mention, corpus: Corpus): { readonly weight: number; readonly share: number } {
  const [few, many] = a.stems.size <= b.stems.size ? [a.stems, b.stems] : [b.stems, a.stems]
  let all = 0
  let weight = 0
  for (const stem of few) {
    const own = corpus.rarityOf(stemKey(stem))
    all += own
    let best = 0
    for (const other of many)
      if (isAlikeStem(stem, other)) best = Math.max(best, Math.min(own, corpus.rarityOf(stemKey(other))))
    weight += best
  }
  return { weight, share: all > 0 ? weight / all : 0 }
}
