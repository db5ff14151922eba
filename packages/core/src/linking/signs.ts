import { gapBetween, MS_PER_DAY, type Span, spansIntersect } from '../calendar/index.js'
import type { Mention } from '../events/index.js'
import type { Standing } from './affinity.js'
import type { EventDate } from '../model/index.js'
import { countShared, familyOf, haveOtherSpeakers, isRepeated, readTold } from './kinship.js'
import { isAlikeStem, isSameThing, type SharedWords, type Signature } from './signature.js'

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
  const [x, y] = [readTold(a.date), readTold(b.date)]
  return spansIntersect(x.span, y.span) || spansIntersect(x.telling, y.telling)
}

/** The signs of two dated mentions. */
export function signsOf(
  a: Mention,
  b: Mention,
  s: Signature,
  t: Signature,
  { weight, count }: SharedWords,
  standing: Standing,
): Signs | null {
  if (a.date === null || b.date === null) return null
  const [x, y] = [readTold(a.date).telling, readTold(b.date).telling]
  const meet = datesMeet(a, b)
  const least = Math.min(s.weight, t.weight)
  const share = least > 0 ? weight / Math.max(1, least) : 0
  let names = 0
  for (const [name, own] of s.names) if (t.names.has(name)) names += own
  const places = countShared(s.places, t.places)
  const agents = countShared(a.agents, b.agents)
  const crossed = countShared(a.agents, b.participants) + countShared(b.agents, a.participants)
  let amounts = 0
  for (const value of s.amounts.keys()) if (t.amounts.has(value)) amounts++
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
    personsApart: Number(arePersonsApart(s, t)),
    agents: Number(agents > 0 || crossed > 0),
    agentsApart: Number(a.agents.size > 0 && b.agents.size > 0 && agents === 0 && crossed === 0),
    places: Math.min(2, places) / 2,
    placesApart: Number(places === 0 && haveOtherPlaces(s, t)),
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
    ordinals: s.ordinals.size > 0 && t.ordinals.size > 0 ? (countShared(s.ordinals, t.ordinals) > 0 ? 1 : -1) : 0,
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
  a !== undefined && b !== undefined && countShared(a, b) > 0

/** Whether two tellings name one thing that it happens to; undefined where one of them names none. */
function areThemesShared(a: Mention, b: Mention): boolean | undefined {
  if (a.themes.size === 0 || b.themes.size === 0) return undefined
  for (const stem of a.themes)
    for (const other of b.themes)
      if (isAlikeStem(stem, other) || isSameThing(a.things, stem, b.things, other)) return true
  return false
}

/** Both count one thing: "110 Milliarden Franken", "61 Milliarden Franken". */
const countTheSame = (a: ReadonlyMap<number, string>, b: ReadonlyMap<number, string>): boolean => {
  for (const unit of a.values()) if (unit !== '') for (const other of b.values()) if (unit === other) return true
  return false
}

/** Both name people, and none in common. */
const arePersonsApart = (s: Signature, t: Signature): boolean =>
  s.persons.length > 0 && t.persons.length > 0 && !s.persons.some((key) => t.names.has(key))

/** Both name towns, or both name countries: whether a town lies in a country is often not told. */
const haveOtherPlaces = (s: Signature, t: Signature): boolean =>
  (s.namesTown && t.namesTown) || (s.namesCountry && t.namesCountry)

/** A day of what lasts longer: what happened then is something else, as a rule. */
const isPartOf = (part: EventDate, whole: EventDate): boolean =>
  !haveSameEdge(part, whole) &&
  whole.extent === 'interval' &&
  part.extent === 'moment' &&
  daysOf(readTold(part).span) < daysOf(readTold(whole).span) &&
  spansIntersect(readTold(part).span, readTold(whole).span)

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
export function oddsOf(signs: Signs, weights: Signs): number {
  let sum = 0
  for (const sign of SIGNS) sum += weights[sign] * signs[sign]
  return sum
}
