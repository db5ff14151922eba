import type { Match, TimeNode } from '../expression.js'
import type { HolidayMeaning, Sense } from '../../locales/index.js'
import type { Scan } from '../scan.js'
import { isCompared, referenceOf } from './deictics.js'
import type { Recognizer } from './recognizer.js'
import { PHRASE } from '../token-class.js'
import { QUOTES, readYear } from './years.js'

function nodeOf(sense: Sense): TimeNode | null {
  if (sense.holiday !== undefined) return { kind: 'calendar', holiday: sense.holiday }
  if (sense.period !== undefined) return { kind: 'period', period: sense.period }
  if (sense.deictic !== undefined) {
    const { unit, offset, anchor } = sense.deictic
    return { kind: 'counted', unit, amount: offset, direction: offset < 0 ? -1 : 1, anchor }
  }
  if (sense.set !== undefined) return { kind: 'set', set: sense.set }
  if (sense.part !== undefined) return { kind: 'calendar', part: sense.part }
  if (sense.duration !== undefined) return { kind: 'duration', parts: [sense.duration] }
  if (sense.reference !== undefined) return referenceOf(sense, sense.reference)
  return null
}

const DATING = new Set(['in', 'during', 'since', 'before', 'after', 'until', 'between'])

/** Whether a named period tells when ("im Kalten Krieg", "seit dem Ende des Kalten Krieges") rather than what is spoken
 *  of ("den Kalten Krieg für beendet erklären"). */
function isDatedBy(scan: Scan, at: number): boolean {
  const genitive = scan.sense(at - 1).article === true || scan.sense(at - 1).genitive === 'always'
  let headAt = genitive ? at - 2 : at - 1
  // "of the"
  if (scan.sense(at - 1).article && scan.sense(headAt).genitive === 'always') headAt--
  const head = scan.sense(headAt)
  if (head.preposition !== undefined && DATING.has(head.preposition)) return true
  if (head.preposition === 'to' || head.preposition === 'at') return scan.sense(at - 2).preposition === 'until'
  return genitive && (head.modifier !== undefined || head.timeNoun === true || head.unit !== undefined)
}

const withYear = (scan: Scan, at: number, end: number, node: TimeNode): Match => {
  if (node.kind === 'calendar') {
    const year = readYear(scan, end)
    if (year !== null) return { first: at, end: year.end, rule: 'holiday', node: { ...node, ...year.fields } }
  }
  return { first: at, end, rule: node.kind === 'calendar' ? 'holiday' : node.kind, node }
}

function isPhraseAt(scan: Scan, at: number, words: readonly string[]): boolean {
  for (let i = 1; i < words.length; i++) if (!scan.is(at + i, words[i] as string)) return false
  return true
}

const laterBy = (holiday: HolidayMeaning, days: number): HolidayMeaning =>
  'orthodoxEaster' in holiday
    ? { orthodoxEaster: holiday.orthodoxEaster + days }
    : 'easter' in holiday
      ? { easter: holiday.easter + days }
      : 'advent' in holiday
        ? { advent: holiday.advent + days }
        : 'day' in holiday
          ? { month: holiday.month, day: holiday.day + days }
          : holiday

const CHRISTMAS_MONTH = 12

/** The same feast by the Julian calendar; `null` for one that is not computed here. */
function toJulian(holiday: HolidayMeaning): HolidayMeaning | null {
  if ('easter' in holiday) return { orthodoxEaster: holiday.easter }
  // 13 days behind, from 1900 to 2099.
  const isChristmas = 'day' in holiday && holiday.month === CHRISTMAS_MONTH && holiday.day >= 24 && holiday.day <= 26
  return isChristmas ? { month: 1, day: holiday.day - 18 } : null
}

/** "orthodoxe Osterfest 2024", "Chinesische Neujahr 2024": where its day is not computed, the year alone is told. */
function matchOtherFeast(
  scan: Scan,
  at: number,
  holiday: HolidayMeaning,
  feastOf: NonNullable<Sense['feastOf']>,
): Match | null {
  const julian = feastOf === 'julian' ? toJulian(holiday) : null
  if (julian !== null) return { ...withYear(scan, at, at + 1, { kind: 'calendar', holiday: julian }), first: at - 1 }
  const year = readYear(scan, at + 1)
  return year === null
    ? null
    : { first: at - 1, end: year.end, rule: 'holiday', node: { kind: 'calendar', ...year.fields } }
}

/** "Ostern 2024", "zweiten Advent", "2. Weihnachtstag". */
function matchHoliday(scan: Scan, at: number, holiday: HolidayMeaning): Match | null {
  // A title: „Weihnachten“
  if (QUOTES.has(scan.norm(at - 1)) && QUOTES.has(scan.norm(at + 1))) return null
  // "Restaurant Ostern 12"
  const digits = scan.digits(at + 1)
  if (digits > 0 && digits < 4 && scan.sense(at + 2).clock === undefined && !scan.is(at + 2, '.')) return null
  const { feastOf } = scan.sense(at - 1)
  if (feastOf !== undefined) return matchOtherFeast(scan, at, holiday, feastOf)
  const { holidayStep } = scan.sense(at)
  if (holidayStep === undefined) return withYear(scan, at, at + 1, { kind: 'calendar', holiday })
  const isDotted = scan.is(at - 1, '.')
  const which = isDotted ? scan.int(at - 2) : (scan.sense(at - 1).ordinal ?? 0)
  const isCounted = which >= 1 && which <= 4
  // "im Advent": weeks
  if (!isCounted && holidayStep > 1) return null
  const match = withYear(scan, at, at + 1, {
    kind: 'calendar',
    holiday: laterBy(holiday, isCounted ? (which - 1) * holidayStep : 0),
  })
  return isCounted ? { ...match, first: isDotted ? at - 2 : at - 1 } : match
}

/** What stands in the lexicon as a whole: fixed phrases, holidays, periods of history. */
export const phrases: Recognizer = {
  starts: PHRASE,
  leads: 0,
  follows: 0,
  match(scan, at): Match | null {
    const sense = scan.sense(at)
    for (const phrase of sense.phrases ?? []) {
      if (!isPhraseAt(scan, at, phrase.words)) continue
      const node = nodeOf(phrase.sense)
      if (node === null || (node.kind === 'period' && !node.period.evident && !isDatedBy(scan, at))) continue
      const end = at + phrase.words.length
      // "zur Zeit des Krieges", "kurz später als geplant"
      if (node.kind === 'reference' && (scan.sense(end).genitive === 'always' || isCompared(scan, end))) continue
      const found = withYear(scan, at, end, node)
      return { ...found, rule: phrase.rule }
    }
    return sense.holiday === undefined ? null : matchHoliday(scan, at, sense.holiday)
  },
}
