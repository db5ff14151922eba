import type { ClockTime, Match, Part } from '../expression.js'
import type { Scan } from '../scan.js'
import type { Recognizer } from './recognizer.js'
import { AMOUNT, CLOCK, COMMA, DOT, LINK, PART_OF_DAY, PLAIN, SHORT_NUMBER } from '../token-class.js'

interface Clock {
  readonly time: ClockTime
  readonly end: number
  /** With minutes, or with "Uhr". */
  readonly marked: boolean
}

/** "14", "14.30", "14:30", "9.05:12", with or without "Uhr", from `at`. */
function readClock(scan: Scan, at: number): Clock | null {
  const hour = scan.int(at)
  if (hour < 0 || hour > 24 || scan.digits(at) > 2) return null
  const separator = scan.norm(at + 1)
  const glued = !scan.token(at + 1).spaceBefore && !scan.token(at + 2).spaceBefore
  if ((separator === '.' || separator === ':') && glued && scan.digits(at + 2) === 2) {
    const minute = scan.int(at + 2)
    if (minute > 59) return null
    const more = scan.norm(at + 3)
    if (
      (more === '.' || more === ':' || more === ',') &&
      !scan.token(at + 3).spaceBefore &&
      scan.isNumber(at + 4) &&
      !scan.token(at + 4).spaceBefore
    ) {
      if (separator !== ':' || more !== ':' || scan.digits(at + 4) !== 2 || scan.int(at + 4) > 59) return null
      return { time: { hour, minute, second: scan.int(at + 4) }, end: at + 5, marked: true }
    }
    return { time: { hour, minute }, end: at + 3, marked: true }
  }
  return { time: { hour }, end: at + 1, marked: false }
}

const isClockWord = (scan: Scan, at: number): boolean => scan.sense(at).clock === 'hour'

/** With "Uhr" and what may follow it: "4 Uhr 45", "20 Uhr abends". */
function closeClock(scan: Scan, clock: Clock): Clock {
  if (!isClockWord(scan, clock.end)) return clock
  let end = clock.end + 1
  let time = clock.time
  if (
    time.minute === undefined &&
    scan.int(end) >= 0 &&
    scan.int(end) <= 59 &&
    scan.digits(end) <= 2 &&
    !scan.isPieceOfNumber(end) &&
    !scan.glued(end + 1, '.')
  ) {
    time = { ...time, minute: scan.int(end) }
    end++
  }
  // "4 Uhr früh": an adverb, where "früh" by itself is none of a day.
  if (time.hour < 12 && scan.sense(end).part === 'MO' && scan.sense(end).modifier === 'START') end++
  return { time, end, marked: true }
}

const part = (first: number, clock: Clock): Part => ({
  first,
  end: clock.end,
  rule: 'clock',
  node: { kind: 'calendar', clock: clock.time },
})

/** Whether digits like "14" or "9.30" stand where a clock time stands. */
const isIntroduced = (scan: Scan, at: number, clock: Clock): boolean => {
  if (scan.glued(clock.end, ',') && scan.isNumber(clock.end + 1) && !scan.token(clock.end + 1).spaceBefore) return false
  const before = scan.sense(at - 1)
  if (before.preposition === 'around') {
    if (!before.leadsClock && !clock.marked) return false
    const next = scan.token(clock.end)
    const nextSense = scan.sense(clock.end)
    if (
      next.kind === 'symbol' ||
      nextSense.vetoAfter ||
      nextSense.unit !== undefined ||
      nextSense.month !== undefined ||
      (next.norm === '.' && scan.token(clock.end + 1).kind === 'word' && !scan.token(clock.end + 1).capital)
    )
      return false
    if (clock.marked)
      return scan.norm(clock.end) !== '%' && !(next.kind === 'word' && next.capital && scan.meaning(clock.end) === null)
    // "um 14 beginnt", "um 14 im Saal": where nothing countable follows; "um 14." may be an amount.
    return (
      next.kind === 'word' &&
      !next.capital &&
      clock.time.hour >= 6 &&
      (scan.locale.isBeginning(next.norm) || nextSense.preposition === 'in')
    )
  }
  return false
}

/** "20 Uhr", "20.15 Uhr", "um 14", "14.30 bis 16 Uhr", "9.30/12.30 Uhr", "halb vier", "Viertel nach drei". */
export const clocks: Recognizer = {
  starts: SHORT_NUMBER | CLOCK,
  leads: AMOUNT,
  follows: CLOCK | PLAIN | DOT | COMMA | LINK | PART_OF_DAY,
  match(scan, at): Match | null {
    const spoken = readSpokenClock(scan, at)
    if (spoken !== null) return part(at, spoken)
    const short = readShortClock(scan, at)
    if (short !== null) {
      const link = scan.isDash(short.end) || scan.sense(short.end).preposition === 'until'
      const second = link ? readShortClock(scan, short.end + 1) : null
      if (second !== null) return toRange(part(at, short), { part: part(short.end + 1, second), range: true })
      return scan.sense(at - 1).preposition === undefined ? null : part(at, short)
    }
    const first = readClock(scan, at)
    if (first === null) return null
    if (
      scan.token(at - 1).kind === 'punctuation' &&
      !scan.token(at).spaceBefore &&
      scan.isNumber(at - 2) &&
      !scan.token(at - 1).spaceBefore &&
      scan.norm(at - 1) !== '/' &&
      !scan.isDash(at - 1)
    )
      return null
    const closed = closeClock(scan, first)
    if (isClockWord(scan, first.end)) {
      const range = readSecond(scan, at, closed)
      return range === null ? part(at, closed) : toRange(part(at, closed), range)
    }
    const listed = readRangeInList(scan, at, first)
    if (listed !== null) return listed
    // "14.30–16 Uhr", "9.30/12.30 Uhr", "zwischen 8 und 12 Uhr": one "Uhr" for all.
    const second = readSecond(scan, at, first)
    if (second !== null) return toRange(part(at, first), second)
    if (isIntroduced(scan, at, first)) return part(at, first)
    const colons = readColonClocks(scan, at, first)
    if (colons !== null) return colons
    return isBesideDate(scan, at, first) || headsEntry(scan, at, first) ? part(at, first) : null
  },
}

const isColonClock = (scan: Scan, at: number, { time, end }: Clock): boolean =>
  time.minute !== undefined && time.hour < 24 && scan.is(at + 1, ':') && !scan.sense(end).vetoAfter

/** "von 9:30 bis 17:00", "9:30–17:00": two times with colons are no score. */
function readColonClocks(scan: Scan, at: number, first: Clock): Match | null {
  if (!isColonClock(scan, at, first)) return null
  const { preposition, conjunction } = scan.sense(first.end)
  const isBetween = conjunction === 'and' && scan.sense(at - 1).preposition === 'between'
  if (!scan.isDash(first.end) && preposition !== 'until' && !isBetween) return null
  const secondAt = first.end + 1
  const second = readClock(scan, secondAt)
  if (second === null || !isColonClock(scan, secondAt, second)) return null
  return toRange(part(at, first), { part: part(secondAt, second), range: true })
}

const ONSETS = new Set(['since', 'until', 'from'])

/** "24.05.2024, 19:30", "Samstag 14:05", "ab 18:30": a time with a colon, behind a date or a word for its onset; a dash, a
 *  colon or a bracket around scores is none of these. */
function isBesideDate(scan: Scan, at: number, clock: Clock): boolean {
  if (!isColonClock(scan, at, clock)) return false
  const { preposition, onward } = scan.sense(at - 1)
  if (preposition !== undefined) return ONSETS.has(preposition) && (onward === true || preposition !== 'from')
  const dateAt = scan.is(at - 1, ',') || scan.is(at - 1, '(') || scan.is(at - 1, '|') ? at - 2 : at - 1
  const { weekday, deictic, month } = scan.sense(dateAt)
  const isYear = scan.digits(dateAt) === 4 && scan.int(dateAt) >= 1900 && scan.int(dateAt) < 2100
  return isYear || weekday !== undefined || month !== undefined || deictic?.unit === 'day'
}

/** "10:45 Die Straße ist frei": the head of an entry. */
const headsEntry = (scan: Scan, at: number, clock: Clock): boolean =>
  scan.opensLine(at) &&
  isColonClock(scan, at, clock) &&
  scan.token(clock.end).kind === 'word' &&
  scan.token(clock.end).capital

interface Second {
  readonly part: Part
  readonly range: boolean
}

/** The clock behind "bis", a dash, a slash or "und" (behind "zwischen" a range) that carries the "Uhr" for both. */
function readSecond(scan: Scan, firstAt: number, first: Clock): Second | null {
  const at = first.end
  const sense = scan.sense(at)
  const dash = scan.isDash(at)
  const range = dash || sense.preposition === 'until'
  if (!range && !scan.is(at, '/') && sense.conjunction === undefined) return null
  const clock = readClock(scan, at + 1)
  if (clock === null) return null
  const closed = closeClock(scan, clock)
  if (!isClockWord(scan, clock.end)) return null
  return { part: part(at + 1, closed), range: range || scan.sense(firstAt - 1).preposition === 'between' }
}

/** "8.30-12" of "8.30-12 und 14.30-16.30 Uhr". */
function readRangeInList(scan: Scan, at: number, first: Clock): Match | null {
  const last = scan.isDash(first.end) ? readClock(scan, first.end + 1) : null
  if (last === null || scan.sense(last.end).conjunction !== 'and') return null
  const next = readClock(scan, last.end + 1)
  if (next === null || readSecond(scan, last.end + 1, next)?.range !== true) return null
  return toRange(part(at, first), { part: part(first.end + 1, last), range: true })
}

const toRange = (first: Part, second: Second): Match =>
  second.range
    ? {
        first: first.first,
        end: second.part.end,
        rule: 'clock-range',
        node: { kind: 'range', from: first, to: second.part },
        parts: [first, second.part],
      }
    : { ...first, siblings: [second.part] }

/** "20h", "9h30": only behind a preposition, or two of them, since "24h" is a duration as well. */
function readShortClock(scan: Scan, at: number): Clock | null {
  const hour = scan.int(at)
  const mark = scan.token(at + 1)
  if (hour < 0 || hour > 24 || scan.digits(at) > 2 || mark.spaceBefore || mark.norm[0] !== 'h') return null
  if (!scan.locale.capitalNouns || scan.isPieceOfNumber(at) || (scan.isDash(at + 2) && !scan.isNumber(at + 3)))
    return null
  if (mark.norm === 'h') return { time: { hour }, end: at + 2, marked: true }
  const minute = mark.norm.length === 3 ? Number(mark.norm.slice(1)) : NaN
  return Number.isInteger(minute) && minute <= 59 ? { time: { hour, minute }, end: at + 2, marked: true } : null
}

/** The hour in a word or in digits, −1 for anything else. */
const hourNamedAt = (scan: Scan, at: number): number =>
  scan.isPieceOfNumber(at) ? -1 : (scan.sense(at).amount ?? scan.int(at))

/** "fünf vor halb sechs", "zehn nach acht", "um fünf vor zwölf": minutes from the hour or its half. Without the half only
 *  behind "um" or "gegen". */
function readMinutesFrom(scan: Scan, at: number): Clock | null {
  const minutes = hourNamedAt(scan, at)
  const { preposition } = scan.sense(at + 1)
  if (!Number.isInteger(minutes) || minutes < 1 || minutes > 29) return null
  if (scan.sense(at).indefinite || (preposition !== 'before' && preposition !== 'after')) return null
  const isHalf = scan.sense(at + 2).clock === 'half'
  const hourAt = isHalf ? at + 3 : at + 2
  const hour = hourNamedAt(scan, hourAt)
  if (!Number.isInteger(hour) || hour < 1 || hour > 12 || (!isHalf && !isAtClock(scan, at))) return null
  if (scan.sense(hourAt + 1).unit !== undefined || scan.sense(hourAt).indefinite) return null
  const total = hour * 60 - (isHalf ? 30 : 0) + (preposition === 'before' ? -minutes : minutes)
  const end = isClockWord(scan, hourAt + 1) ? hourAt + 2 : hourAt + 1
  return { time: { hour: Math.floor(total / 60), minute: total % 60, spoken: true }, end, marked: true }
}

/** "halb vier", "halb 8", "Viertel nach drei", "fünf vor halb sechs", "drei Uhr". */
function readSpokenClock(scan: Scan, at: number): Clock | null {
  const sense = scan.sense(at)
  const counted = readMinutesFrom(scan, at)
  if (counted !== null) return counted
  if (sense.clock === 'half') {
    const hour = hourNamedAt(scan, at + 1)
    const before = scan.sense(at - 1)
    if (hour < 1 || hour > 12 || before.preposition === undefined) return null
    return { time: { hour: hour - 1, minute: 30, spoken: true }, end: at + 2, marked: true }
  }
  if (sense.clock === 'quarter' || sense.clock === 'threequarter') {
    const preposition = scan.sense(at + 1).preposition
    // "dreiviertel sechs", "um viertel sechs"
    const next = scan.sense(at + 1).amount
    if (next !== undefined && next >= 1 && next <= 12 && (sense.clock === 'threequarter' || isAtClock(scan, at)))
      return {
        time: { hour: next - 1, minute: sense.clock === 'quarter' ? 15 : 45, spoken: true },
        end: at + 2,
        marked: true,
      }
    const hour = scan.sense(at + 2).amount ?? scan.int(at + 2)
    if ((preposition !== 'before' && preposition !== 'after') || hour < 1 || hour > 24) return null
    return {
      time:
        preposition === 'before' ? { hour: hour - 1, minute: 45, spoken: true } : { hour, minute: 15, spoken: true },
      end: at + 3,
      marked: true,
    }
  }
  if (sense.amount !== undefined && isClockWord(scan, at + 1) && sense.amount <= 24 && Number.isInteger(sense.amount))
    return { time: { hour: sense.amount }, end: at + 2, marked: true }
  return isHourOfDay(scan, at)
    ? { time: { hour: sense.amount as number, spoken: true }, end: at + 1, marked: true }
    : null
}

const isAtClock = (scan: Scan, at: number): boolean => scan.sense(at - 1).preposition === 'around'

/** "morgen früh um sechs", "Samstag um zehn": the hour alone, behind a day or a part of it. */
function isHourOfDay(scan: Scan, at: number): boolean {
  const { amount, indefinite, unit } = scan.sense(at)
  if (amount === undefined || indefinite || unit !== undefined || !Number.isInteger(amount) || amount > 12) return false
  const day = scan.sense(at - 2)
  const isOfDay = day.weekday !== undefined || day.part !== undefined || day.deictic?.unit === 'day'
  const after = scan.token(at + 1)
  return isOfDay && scan.sense(at - 1).leadsClock === true && !after.capital && scan.sense(at + 1).preposition !== 'to'
}
