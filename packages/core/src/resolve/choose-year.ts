import { civilOf } from '../calendar/index.js'
import type { Granularity } from '../model/index.js'
import type { CalendarNode } from '../recognize/index.js'
import { type Value, yearValue } from './value.js'
import { narrative, placed, type Evaluated, type Viewpoint } from './viewpoint.js'

/** How far ahead of the document, in days, a date without a year may lie when nothing tells its side. Beyond that it is
 *  taken from the year before. */
const HORIZON: Readonly<Partial<Record<Granularity, number>>> = {
  day: 150,
  month: 92,
  season: 100,
  quarter: 60,
  half: 92,
  week: 150,
}

/** The same for a clause in the present. */
const PRESENT_HORIZON = 240

/** Days: beyond `FAR` the other side is taken if it lies within `NEAR`. */
const FAR = 300
const NEAR = 14

/** A quarter or half that was over this many days ago is reported on; one as far ahead as `REPORT_AHEAD` is not what a
 *  clause without a year means, whatever its tense: "erwartet für das dritte Quartal einen Verlust". */
const REPORTED_FOR = 100
const REPORT_AHEAD = 150

/** Days of a long year. */
const MAX_YEAR = 366

/** Days by which a date may miss what was counted beside it: months are not counted to the day. */
const APPOSED_REACH = 20

/** Sentences in which a story of long ago goes on in its year, and how many years ago that is. */
const STORY_REACH = 4
const LONG_AGO = 3

/** The date with its year that the sentence has told, or that the story told last where it lies long ago. */
function toldYear({ focus, sentence, document }: Viewpoint): Value | null {
  const here = focus.statedNear(sentence, 0)
  if (here !== null || document === null) return here
  const told = focus.statedNear(sentence, STORY_REACH)
  const last = focus.lastValue()
  if (told === null || last === null || told.granularity !== 'day') return null
  const { year } = civilOf(told.startDay)
  return document.year - year >= LONG_AGO && civilOf(last.startDay).year === year ? told : null
}

/** Puts a date that recurs every year into one: `make(year)` is the candidate. */
export function chooseYear(
  view: Viewpoint,
  make: (year: number) => Value | null,
  granularity: Granularity,
): Evaluated | null {
  const { document, focus } = view
  if (view.notBefore !== undefined) {
    const { year } = civilOf(view.notBefore.startDay)
    const candidates = [make(year), make(year + 1)].filter((value): value is Value => value !== null)
    const value = candidates.find((candidate) => candidate.endDay > (view.notBefore as Value).startDay)
    if (value !== undefined) return placed(value, false, narrative(view.notBefore))
  }
  const { apposedTo } = view
  if (apposedTo !== undefined) {
    const { year } = civilOf(apposedTo.startDay)
    const candidates = [year - 1, year, year + 1].map(make).filter((value): value is Value => value !== null)
    const value = candidates.find(
      ({ startDay, endDay }) =>
        startDay < apposedTo.endDay + APPOSED_REACH && endDay > apposedTo.startDay - APPOSED_REACH,
    )
    if (value !== undefined) return placed(value, false, narrative(apposedTo))
  }
  if (document === null) {
    const near = focus.fitting('year')
    // "Das Rathaus entstand von 1961 bis 1964. Am 3. Mai wird es verkauft": years told of the past give no day of another.
    if (near === null || near.endDay - near.startDay > MAX_YEAR) return null
    const isOfNow = view.side === 'future' || (view.side === null && view.present)
    if (near.granularity === 'year' && isOfNow && focus.statedNear(view.sentence, 0) === null) return null
    const { year, month } = civilOf(near.startDay)
    const value = make(year)
    if (value === null) return null
    const next = make(year + 1)
    // Told in order, January follows December.
    const turns = near.granularity !== 'year' && month >= 11 && next !== null && civilOf(value.startDay).month <= 2
    return placed(turns ? next : value, false, narrative(near))
  }
  // "1945: In der Nacht zum 3. März …"
  const ofEntry = focus.entryYear === null ? null : make(focus.entryYear)
  if (ofEntry !== null && view.headsEntry !== true) return placed(ofEntry, false, narrative(ofEntry))
  // "Das Jahr 2020 in Talheim", and below it "11. Januar: …"
  const { headingYear } = focus
  if (headingYear !== null && focus.holdsEntries && view.side !== 'future') {
    const value = make(headingYear)
    if (value !== null) return placed(value, false, narrative(yearValue(headingYear)))
  }
  // "Im Mai 1945 endete der Krieg, im Juni kamen …": the year just told goes on, in a sentence about the past.
  const told = view.side === 'past' && view.since !== true ? toldYear(view) : null
  if (told !== null && told.endDay <= document.startDay) {
    const value = make(civilOf(told.startDay).year)
    if (value !== null && value.startDay >= told.startDay) return placed(value, false, narrative(told))
  }
  const candidates: Value[] = []
  for (let year = document.year - 1; year <= document.year + 1; year++) {
    const value = make(year)
    if (value !== null) candidates.push(value)
  }
  // 29 February: the nearest leap years.
  for (let year = document.year - 2; candidates.length < 1 && year > document.year - 9; year--) {
    const value = make(year)
    if (value !== null) candidates.push(value)
  }
  const begun = candidates.filter((value) => value.startDay < document.endDay)
  const open = candidates.filter((value) => value.endDay > document.startDay)
  const latestBegun = begun[begun.length - 1]
  const firstOpen = open[0]
  // A date without its year is seldom far off: the clause's tense does not outweigh most of a year.
  const back = latestBegun === undefined ? Infinity : document.startDay - latestBegun.startDay
  const ahead = firstOpen === undefined ? Infinity : firstOpen.startDay - document.startDay
  if (view.side === 'past' && latestBegun !== undefined && !(back > FAR && ahead < NEAR))
    return placed(latestBegun, false, document.anchor)
  const isReported =
    (granularity === 'quarter' || granularity === 'half') &&
    latestBegun !== undefined &&
    ahead > REPORT_AHEAD &&
    document.startDay - latestBegun.endDay < REPORTED_FOR
  if (isReported) return placed(latestBegun, false, document.anchor)
  if (view.side === 'future' && firstOpen !== undefined && !(ahead > FAR && back < NEAR))
    return placed(firstOpen, false, document.anchor)
  const horizon = view.present ? PRESENT_HORIZON : (HORIZON[granularity] ?? 92)
  const within = candidates.filter((value) => value.startDay < document.endDay + horizon)
  const value = within[within.length - 1] ?? candidates[0]
  if (value === undefined) return null
  const other = value === latestBegun ? firstOpen : latestBegun
  return placed(value, false, document.anchor, other === undefined || other === value ? [] : [other])
}

/** "vergangenen Mai", "kommenden Sommer", "diesen Herbst". */
export function withRelation(
  node: CalendarNode,
  view: Viewpoint,
  make: (year: number) => Value | null,
): Evaluated | null {
  const { document } = view
  if (node.relation === 'following') {
    // "im Mai darauf": the first behind what was told.
    const told = view.focus.lastValue()
    if (told === null) return null
    const { year } = civilOf(told.startDay)
    // The winter that follows what was told of a year begins within it.
    const isBehind = ({ startDay, endDay }: Value): boolean =>
      startDay >= told.endDay || (told.granularity === 'year' && startDay >= told.startDay && endDay > told.endDay)
    const value = [year, year + 1].map(make).find((candidate) => candidate !== null && isBehind(candidate))
    return value == null ? null : placed(value, false, narrative(told))
  }
  if (node.relation === undefined || document === null) return null
  const { year, anchor } = document
  const steps = node.steps ?? 1
  const candidates: (Value | null)[] = []
  for (let near = year - steps; near <= year + steps; near++) candidates.push(make(near))
  const found = (value: Value | null | undefined): Evaluated | null =>
    value === null || value === undefined ? null : placed(value, false, anchor)
  const placedIn = candidates.filter((value) => value !== null)
  switch (node.relation) {
    case 'previous': {
      const value = placedIn.filter((candidate) => candidate.endDay <= document.startDay).at(-steps)
      return found(value)
    }
    case 'next': {
      const value = placedIn.filter((candidate) => candidate.startDay >= document.endDay)[steps - 1]
      return found(value)
    }
    case 'this':
      return found(make(year))
    default:
      return null
  }
}
