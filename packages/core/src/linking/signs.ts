import { gapBetween, MS_PER_DAY, type Span, spanOf, spansIntersect } from '../calendar/index.js'
import type { Mention } from '../events/index.js'
import type { Standing } from './affinity.js'
import type { EventDate } from '../model/index.js'
import { familyOf, haveOtherSpeakers, intersection, isRepeated, tellingSpan } from './kinship.js'
import { isAlikeStem, isSameThing, sharedWeight, type Signature } from './signature.js'

/** What two tellings show for and against being one happening, as numbers between −1 and about 3. The weights of each are
 *  fitted (`scripts/train/identity.mjs`). */
export const SIGNS = [
  'bias',
  'share',
  'shareSquared',
  'words',
  'noWords',
  'names',
  'namesApart',
  'personsApart',
  'agents',
  'agentsApart',
  'places',
  'placesApart',
  'verb',
  'verbsApart',
  'matterApart',
  'theme',
  'themeApart',
  'acts',
  'mainAct',
  'onceAct',
  'actsApart',
  'sameKind',
  'otherKind',
  'head',
  'subject',
  'statement',
  'saidAndDone',
  'repeated',
  'saidOnDay',
  'planned',
  'sameSource',
  'speakers',
  'ordinals',
  'amounts',
  'amountsApart',
  'mutual',
  'aloneOnDay',
  'aloneUnlike',
  'onlyOfAct',
  'fewOnDate',
  'onlyOnDate',
  'phaseApart',
  'claimed',
  'openApart',
  'partOf',
  'adjacent',
  'equal',
  'sameDay',
  'coarse',
  'sharp',
  'gap',
  'gapUnits',
  'gapShare',
  'shortTelling',
] as const

export type Sign = (typeof SIGNS)[number]
export type Signs = Readonly<Record<Sign, number>>

const MONTH = 31
const YEAR = 366
const daysOf = (span: Span): number => (span.endMs - span.startMs) / MS_PER_DAY

const has = (stems: Iterable<string>, head: string | null): boolean => {
  if (head === null) return false
  for (const stem of stems) if (isAlikeStem(head, stem)) return true
  return false
}

/** Whether the dates can both hold. A clock time beside another one of the same day does not. */
export function datesMeet(a: Mention, b: Mention): boolean {
  if (a.date === null || b.date === null) return true
  return spansIntersect(spanOf(a.date), spanOf(b.date)) || spansIntersect(tellingSpan(a.date), tellingSpan(b.date))
}

/** The signs of two dated mentions. */
export function signsOf(a: Mention, b: Mention, s: Signature, t: Signature, standing: Standing): Signs | null {
  if (a.date === null || b.date === null) return null
  const [x, y] = [tellingSpan(a.date), tellingSpan(b.date)]
  const meet = datesMeet(a, b)
  const { weight, count } = sharedWeight(s, t)
  const least = Math.min(s.weight, t.weight)
  const share = least > 0 ? weight / Math.max(1, least) : 0
  let names = 0
  for (const [name, own] of s.names) if (t.names.has(name)) names += own
  const places = intersection(s.places, t.places).length
  const agents = intersection(a.agents, b.agents).length
  const crossed = intersection(a.agents, b.participants).length + intersection(b.agents, a.participants).length
  const amounts = [...s.amounts.keys()].filter((value) => t.amounts.has(value)).length
  const [kindA, kindB] = [familyOf(a.kind), familyOf(b.kind)]
  let acts = 0
  for (const [act, own] of s.acts) if (t.acts.has(act)) acts += own
  const hasVerbs = a.verb != null && b.verb != null
  const isSameVerb = hasVerbs && a.verb === b.verb
  const gapDays = meet ? 0 : gapBetween(x, y) / MS_PER_DAY
  const gap = meet ? 0 : Math.log2(1 + gapDays) / 4
  // Two months are as near as two days: what is told coarsely is remembered so.
  const unit = Math.min(YEAR, Math.max(1, daysOf(x), daysOf(y)))
  const theme = areThemesShared(a, b)
  const sameSource = a.source === b.source
  return {
    bias: 1,
    share,
    shareSquared: share * share,
    words: Math.min(3, weight) / 2,
    noWords: Number(count === 0),
    names: Math.min(3, names) / 2,
    namesApart: Number(names === 0 && s.names.size > 0 && t.names.size > 0),
    personsApart: Number(arePersonsApart(s.names, t.names)),
    agents: Number(agents > 0 || crossed > 0),
    agentsApart: Number(a.agents.size > 0 && b.agents.size > 0 && agents === 0 && crossed === 0),
    places: Math.min(2, places) / 2,
    placesApart: Number(places === 0 && haveOtherPlaces(s.places, t.places)),
    verb: Number(isSameVerb),
    verbsApart: Number(hasVerbs && !isSameVerb && acts === 0),
    matterApart: Number(s.matter.length > 0 && t.matter.length > 0 && !s.matter.some((stem) => has(t.matter, stem))),
    theme: Number(theme === true),
    themeApart: Number(theme === false),
    acts: Math.min(1.5, acts),
    mainAct: Number(sharesOne(a.mainActs, b.mainActs)),
    onceAct: Number(!meet && sharesOne(a.onceActs, b.onceActs)),
    actsApart: Number(acts === 0 && s.acts.size > 0 && t.acts.size > 0),
    sameKind: Number(kindA !== null && kindA === kindB),
    otherKind: Number(kindA !== null && kindB !== null && kindA !== kindB),
    head: Number(has(t.stems.keys(), a.headStem) || has(s.stems.keys(), b.headStem)),
    subject: Number(a.subjectStem !== null && b.subjectStem !== null && isAlikeStem(a.subjectStem, b.subjectStem)),
    statement: Number(a.kind === 'statement' || b.kind === 'statement'),
    saidAndDone: Number((kindA === 'statement') !== (kindB === 'statement') && agents === 0),
    repeated: Number(isRepeated(a) || isRepeated(b)),
    saidOnDay: Number(
      a.kind === 'statement' && b.kind === 'statement' && !sameSource && a.date.edtf === b.date.edtf && names > 0,
    ),
    planned: Number((a.status === 'planned') !== (b.status === 'planned')),
    sameSource: Number(sameSource),
    speakers: Number(sameSource && haveOtherSpeakers(a, b)),
    ordinals:
      s.ordinals.size > 0 && t.ordinals.size > 0 ? (intersection(s.ordinals, t.ordinals).length > 0 ? 1 : -1) : 0,
    amounts: Number(amounts > 0),
    amountsApart: Number(amounts === 0 && countTheSame(s.amounts, t.amounts)),
    mutual: Number(standing.isMutual),
    aloneOnDay: Number(standing.isAloneOnDay),
    aloneUnlike: Number(standing.isAloneOnDay && count === 0 && acts === 0 && names === 0),
    onlyOfAct: Number(standing.isOnlyOfAct),
    fewOnDate: 1 / standing.onDate.reduce((product, count) => product * Math.max(1, count), 1),
    onlyOnDate: Number(standing.onDate.every((count) => count <= 1)),
    phaseApart: Number(a.phase != null && b.phase != null && a.phase !== b.phase),
    claimed: Number(a.status === 'claimed' || b.status === 'claimed'),
    openApart: Number(isOpen(a) !== isOpen(b) && !haveSameEdge(a.date, b.date)),
    partOf: Number(isPartOf(a.date, b.date) || isPartOf(b.date, a.date)),
    adjacent: Number(!meet && gapDays < 1),
    equal: Number(a.date.edtf === b.date.edtf),
    sameDay: Number(meet && daysOf(x) <= 1 && daysOf(y) <= 1),
    coarse: Number(meet && Math.max(daysOf(x), daysOf(y)) > MONTH),
    sharp: Number(meet && Math.min(daysOf(x), daysOf(y)) <= 11),
    gap,
    gapUnits: meet ? 0 : Math.log2(1 + gapDays / unit) / 4,
    gapShare: gap * share,
    shortTelling: Number(Math.min(s.stems.size, t.stems.size) <= 1),
  }
}

const sharesOne = (a?: ReadonlySet<number>, b?: ReadonlySet<number>): boolean =>
  a !== undefined && b !== undefined && [...a].some((act) => b.has(act))

/** Whether two tellings name one thing that it happens to; undefined where one of them names none. */
function areThemesShared(a: Mention, b: Mention): boolean | undefined {
  const [x, y] = [[...a.themes], [...b.themes]]
  if (x.length === 0 || y.length === 0) return undefined
  return x.some((stem) => y.some((other) => isAlikeStem(stem, other) || isSameThing(a.things, stem, b.things, other)))
}

/** Both count one thing: "110 Milliarden Franken", "61 Milliarden Franken". */
const countTheSame = (a: ReadonlyMap<number, string>, b: ReadonlyMap<number, string>): boolean => {
  const counted = new Set(b.values())
  return [...a.values()].some((unit) => unit !== '' && counted.has(unit))
}

/** Both name people, and none in common. */
function arePersonsApart(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): boolean {
  const persons = (names: ReadonlyMap<string, number>): readonly string[] =>
    [...names.keys()].filter((key) => key.startsWith('person:'))
  const [x, y] = [persons(a), persons(b)]
  return x.length > 0 && y.length > 0 && !x.some((key) => b.has(key))
}

/** Both name towns, or both name countries: whether a town lies in a country is often not told. */
function haveOtherPlaces(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const levels = (keys: ReadonlySet<string>): ReadonlySet<boolean> =>
    new Set([...keys].map((key) => key.startsWith('region:')))
  const [x, y] = [levels(a), levels(b)]
  return [true, false].some((level) => x.has(level) && y.has(level))
}

/** A day of what lasts longer: what happened then is something else, as a rule. */
const isPartOf = (part: EventDate, whole: EventDate): boolean =>
  !haveSameEdge(part, whole) &&
  whole.extent === 'interval' &&
  part.extent === 'moment' &&
  daysOf(spanOf(part)) < daysOf(spanOf(whole)) &&
  spansIntersect(spanOf(part), spanOf(whole))

/** What goes on since a day, or did until one, and what happened that day: "ist seit Montag gesperrt", "wurde am Montag
 *  gesperrt". */
function haveSameEdge(a: EventDate, b: EventDate): boolean {
  const isWithin = (day: string | null, date: EventDate): boolean =>
    day !== null && date.earliest?.slice(0, 10) === day.slice(0, 10) && date.latest?.slice(0, 10) === day.slice(0, 10)
  const edgeOf = (date: EventDate): string | null =>
    date.latest === null ? date.earliest : date.earliest === null ? date.latest : null
  return isWithin(edgeOf(a), b) || isWithin(edgeOf(b), a)
}

const isOpen = ({ date }: Mention): boolean => date !== null && (date.earliest === null || date.latest === null)

/** The log odds that two tellings with these signs are of one happening. */
export const oddsOf = (signs: Signs, weights: Signs): number =>
  SIGNS.reduce((sum, sign) => sum + weights[sign] * signs[sign], 0)
