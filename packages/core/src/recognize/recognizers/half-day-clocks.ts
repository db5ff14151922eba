import type { ClockTime, Match, Part } from '../expression.js'
import type { Scan } from '../scan.js'
import type { Recognizer } from './recognizer.js'
import { AMOUNT, CLOCK, NUMBER } from '../token-class.js'

type DayHalf = 'am' | 'pm'

interface Clock {
  readonly time: ClockTime
  readonly end: number
}

const inHalf = ({ hour, ...rest }: ClockTime, half: DayHalf): ClockTime => ({
  ...rest,
  hour: half === 'am' ? hour % 12 : (hour % 12) + 12,
})

/** "a.m.", "pm" from `at`. */
function readDayHalf(scan: Scan, at: number): { readonly half: DayHalf; readonly end: number } | null {
  const { dayHalf } = scan.sense(at)
  if (dayHalf !== undefined) return { half: dayHalf, end: at + 1 }
  if (!scan.glued(at + 1, '.') || scan.token(at + 2).spaceBefore) return null
  const half = scan.locale.lookUp(scan.norm(at) + scan.norm(at + 2))?.dayHalf
  return half === undefined ? null : { half, end: scan.glued(at + 3, '.') ? at + 4 : at + 3 }
}

/** "2", "2:30", "14.30", or an hour in a word: the digits of a clock. */
function readDigits(scan: Scan, at: number): (Clock & { readonly mark: '' | ':' | '.' }) | null {
  const { amount, indefinite } = scan.sense(at)
  if (amount !== undefined)
    return indefinite || amount < 1 || amount > 12 ? null : { time: { hour: amount }, end: at + 1, mark: '' }
  const hour = scan.int(at)
  if (hour < 0 || hour > 24 || scan.digits(at) > 2) return null
  const before = scan.norm(at - 1)
  if ((before === ':' || before === '.') && !scan.token(at).spaceBefore && scan.isNumber(at - 2)) return null
  const mark = scan.norm(at + 1)
  if ((mark === ':' || mark === '.') && !scan.token(at + 1).spaceBefore && !scan.token(at + 2).spaceBefore) {
    const minute = scan.int(at + 2)
    if (scan.digits(at + 2) === 2 && minute < 60) {
      const isLonger = (scan.glued(at + 3, ':') || scan.glued(at + 3, '.')) && scan.isNumber(at + 4)
      return isLonger && !scan.token(at + 4).spaceBefore ? null : { time: { hour, minute }, end: at + 3, mark }
    }
  }
  return { time: { hour }, end: at + 1, mark: '' }
}

/** "0915 GMT" */
function readFourDigits(scan: Scan, at: number): Clock | null {
  const value = scan.int(at)
  const [hour, minute] = [Math.floor(value / 100), value % 100]
  if (scan.digits(at) !== 4 || !scan.sense(at + 1).zone || hour > 24 || minute > 59) return null
  return { time: { hour, minute }, end: at + 1 }
}

/** "3 in the morning": the part of the day decides the half. */
function readPart(scan: Scan, digits: Clock): Clock | null {
  const partAt = scan.sense(digits.end + 1).article ? digits.end + 2 : digits.end + 1
  const { part } = scan.sense(partAt)
  const { preposition } = scan.sense(digits.end)
  if (part === undefined || digits.time.hour > 12 || (preposition !== 'in' && preposition !== 'at')) return null
  const isLate = part === 'AF' || part === 'EV' || (part === 'NI' && digits.time.hour >= 6 && digits.time.hour < 12)
  return { time: inHalf(digits.time, isLate ? 'pm' : 'am'), end: partAt + 1 }
}

/** "half past four", "a quarter to five", "four o'clock". */
function readSpoken(scan: Scan, at: number): Clock | null {
  const { clock } = scan.sense(at)
  const hourOf = (hourAt: number): number => scan.sense(hourAt).amount ?? scan.int(hourAt)
  if (clock === 'half' || clock === 'quarter') {
    const hour = hourOf(at + 2)
    const link = scan.sense(at + 1)
    const isPast = link.stretch === 'always' || link.preposition === 'after'
    const isTo = clock === 'quarter' && link.preposition === 'until'
    if (!(hour >= 1 && hour <= 12) || (!isPast && !isTo)) return null
    const end = scan.sense(at + 3).clock === 'hour' ? at + 4 : at + 3
    if (isTo) return { time: { hour: hour - 1, minute: 45 }, end }
    return { time: { hour, minute: clock === 'half' ? 30 : 15 }, end }
  }
  const hour = hourOf(at)
  return hour >= 1 && hour <= 12 && scan.sense(at + 1).clock === 'hour' ? { time: { hour }, end: at + 2 } : null
}

/** One clock time with what marks it as such: the half of the day, a colon, "o'clock", "noon", a part of the day. */
function readClock(scan: Scan, at: number): Clock | null {
  const { clockTime } = scan.sense(at)
  if (clockTime !== undefined) return { time: clockTime, end: at + 1 }
  const spoken = readSpoken(scan, at)
  if (spoken !== null) {
    const half = readDayHalf(scan, spoken.end)
    return half === null ? (readPart(scan, spoken) ?? spoken) : { time: inHalf(spoken.time, half.half), end: half.end }
  }
  const military = readFourDigits(scan, at)
  if (military !== null) return military
  const digits = readDigits(scan, at)
  if (digits === null) return null
  const half = readDayHalf(scan, digits.end)
  if (half !== null)
    return digits.time.hour >= 1 && digits.time.hour <= 12
      ? { time: inHalf(digits.time, half.half), end: half.end }
      : null
  if (digits.mark === ':' && scan.isNumber(at)) return scan.sense(at - 1).vetoBefore ? null : digits
  const before = scan.sense(at - 1)
  // "at 8 tonight"
  const isTonight = before.preposition === 'at' && scan.sense(digits.end).deictic?.part !== undefined
  if (isTonight && digits.time.hour <= 12) return { ...digits, time: inHalf(digits.time, 'pm') }
  return before.preposition === 'at' || before.approximator !== undefined ? readPart(scan, digits) : null
}

const part = (first: number, { time, end }: Clock): Part => ({
  first,
  end,
  rule: 'clock',
  node: { kind: 'calendar', clock: time },
})

/** "10 to 11 a.m.", "between 9 and 11 a.m.": one half of the day for both. */
function matchRange(scan: Scan, at: number): Match | null {
  const digits = readDigits(scan, at)
  if (digits === null || digits.time.hour > 12 || digits.time.hour < 1) return null
  const link = scan.sense(digits.end)
  const isRange =
    scan.isDash(digits.end) ||
    link.preposition === 'until' ||
    (link.conjunction === 'and' && scan.sense(at - 1).preposition === 'between')
  const second = isRange ? readDigits(scan, digits.end + 1) : null
  const half = second === null ? null : readDayHalf(scan, second.end)
  if (second === null || half === null || second.time.hour > 12) return null
  const last = part(digits.end + 1, { time: inHalf(second.time, half.half), end: half.end })
  const isSameHalf = digits.time.hour % 12 <= second.time.hour % 12
  const other = half.half === 'am' ? 'pm' : 'am'
  const first = part(at, { ...digits, time: inHalf(digits.time, isSameHalf ? half.half : other) })
  return {
    first: at,
    end: last.end,
    rule: 'clock-range',
    node: { kind: 'range', from: first, to: last },
    parts: [first, last],
  }
}

/** Clock times of a day with two halves: "2 p.m.", "2:30pm", "14:30", "half past four", "noon", "10 to 11 a.m.". */
export const halfDayClocks: Recognizer = {
  starts: NUMBER | AMOUNT | CLOCK,
  leads: 0,
  follows: 0,
  match(scan, at): Match | null {
    const range = matchRange(scan, at)
    if (range !== null) return range
    const clock = readClock(scan, at)
    return clock === null ? null : part(at, clock)
  },
}
