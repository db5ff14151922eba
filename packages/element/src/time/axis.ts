import type { DateLanguage } from '@event-timeline/core/wording'
import { timeInterval, utcDay, utcHour, utcMinute, utcMonday, utcMonth, utcSecond, type TimeInterval } from 'd3-time'
import { dayParts } from './bounds.js'
import type { TimeScale } from './time-scale.js'
import { DAY_MS, HOUR_MS, MINUTE_MS, SECOND_MS } from './time-window.js'

/** A line of the axis with its words; `label` is `''` where there is no room for them. */
export interface Tick {
  readonly timeMs: number
  readonly x: number
  readonly label: string
  /** Left edge of the words. */
  readonly labelX: number
}

export interface Axis {
  readonly major: readonly Tick[]
  readonly minor: readonly Tick[]
  /** Saturdays and Sundays, where days are told apart and other days are in the window. */
  readonly weekends: readonly { readonly x0: number; readonly x1: number }[]
  /** Its fine lines are clock times. */
  readonly hasClocks: boolean
}

export type MeasureTick = (text: string, isMajor: boolean) => number

/** Years in rounds of `step` as historians count: 2000, 1000, 1, 1000 v. Chr., 2000 v. Chr. There is no year 0, so that
 *  rounds before our era begin with the astronomical years 1 − n · step. */
export function historicalYears(step: number): TimeInterval {
  const floorYear = (year: number): number => {
    if (year >= step) return Math.floor(year / step) * step
    if (year >= 1) return 1
    return 1 - Math.ceil((1 - year) / step) * step
  }
  const nextYear = (year: number): number => {
    if (year >= step) return year + step
    if (year >= 1) return step === 1 ? 2 : step
    return Math.min(1, year + step)
  }
  return timeInterval(
    (date) => {
      date.setUTCFullYear(floorYear(date.getUTCFullYear()), 0, 1)
      date.setUTCHours(0, 0, 0, 0)
    },
    (date, count) => {
      for (let left = count; left > 0; left--) date.setUTCFullYear(nextYear(date.getUTCFullYear()))
    },
  )
}

/** Centuries and millennia as they are counted: the 20th begins in 1901. */
function countedYears(length: number): TimeInterval {
  return timeInterval(
    (date) => {
      const year = date.getUTCFullYear()
      date.setUTCFullYear(Math.floor((year - 1) / length) * length + 1, 0, 1)
      date.setUTCHours(0, 0, 0, 0)
    },
    (date, count) => {
      date.setUTCFullYear(date.getUTCFullYear() + count * length)
    },
  )
}

interface Level {
  readonly interval: TimeInterval
  readonly ms: number
  /** Least distance of two of them, px. */
  readonly minPx: number
  readonly minor: (date: Date, words: TickWords) => string
  readonly majorInterval: TimeInterval | null
  /** From the longest to the shortest. `isFirst`: the one at an edge, which says the year. */
  readonly major: (date: Date, words: TickWords, isFirst: boolean) => readonly string[]
}

interface TickWords {
  readonly dates: DateLanguage
  /** Distance of two lines, px: wide ones get longer words. */
  readonly stepPx: number
  readonly scale: number
}

const every = (interval: typeof utcSecond, step: number): TimeInterval => interval.every(step) ?? interval
const YEAR_MS = 365.2425 * DAY_MS

// The ten days that the Gregorian calendar left out came before this one: no weekday is sure before it.
const FIRST_WEEKDAY_MS = Date.UTC(1582, 9, 15)
const hasWeekday = (date: Date): boolean => date.getTime() >= FIRST_WEEKDAY_MS

const two = (value: number): string => String(value).padStart(2, '0')
const clock = (date: Date): string => `${two(date.getUTCHours())}:${two(date.getUTCMinutes())}`
const clockSeconds = (date: Date): string => `${clock(date)}:${two(date.getUTCSeconds())}`
const dayOfMonth = (date: Date, { dates }: TickWords): string => dates.dayNumber(date.getUTCDate())
const monthWord = (date: Date, { dates }: TickWords, length: 'long' | 'short'): string =>
  dates.month(date.getUTCMonth() + 1, length)
const yearWord = (date: Date, { dates }: TickWords): string => dates.year(date.getUTCFullYear())
const yearMajor = (date: Date, words: TickWords): readonly string[] => [yearWord(date, words)]

function dayMinor(date: Date, words: TickWords): string {
  const day = dayOfMonth(date, words)
  const { dates, stepPx, scale } = words
  if (!hasWeekday(date) || stepPx < 56 * scale) return day
  const isLong = stepPx >= 112 * scale
  const weekday = dates.weekday(date.getUTCDay(), isLong ? 'long' : 'short')
  return isLong ? dates.weekdayAndDay(weekday, day) : `${weekday} ${day}`
}

function dayMajor(date: Date, words: TickWords, isFirst: boolean): readonly string[] {
  const { dates } = words
  const long = dates.day(dayParts(date), isFirst)
  const short = `${dayOfMonth(date, words)} ${monthWord(date, words, 'short')}`
  const weekday = date.getUTCDay()
  const named = hasWeekday(date)
    ? [
        dates.weekdayAndDay(dates.weekday(weekday, 'long'), long),
        dates.weekdayAndDay(dates.weekday(weekday, 'short'), short),
      ]
    : []
  return [...named, long, short, dayOfMonth(date, words)]
}

function monthMajor(date: Date, words: TickWords, isFirst: boolean): readonly string[] {
  const [long, short] = [monthWord(date, words, 'long'), monthWord(date, words, 'short')]
  if (!isFirst && date.getUTCMonth() > 0) return [long, short]
  const { dates } = words
  return [dates.monthOfYear(date.getUTCMonth() + 1, date.getUTCFullYear()), `${short} ${yearWord(date, words)}`, short]
}

function decadeMajor(date: Date, words: TickWords): readonly string[] {
  const first = date.getUTCFullYear()
  if (first < 10) return [yearWord(date, words)]
  const long = words.dates.decade(first)
  return [long, long.replace(/ .*/, '')]
}

function centuryMajor(date: Date, { dates }: TickWords): readonly string[] {
  const long = dates.century((date.getUTCFullYear() - 1) / 100 + 1)
  return [long, long.replace('Jahrhundert', 'Jh.').replace('century', 'c.')]
}

function millenniumMajor(date: Date, { dates }: TickWords): readonly string[] {
  const long = dates.millennium((date.getUTCFullYear() - 1) / 1000 + 1)
  return [long, long.replace('Jahrtausend', 'Jt.').replace('millennium', 'mill.')]
}

const minuteMajor = (date: Date, words: TickWords, isFirst: boolean): readonly string[] => {
  const [day] = dayMajor(date, words, isFirst)
  return isFirst && day !== undefined ? [words.dates.dayAndClock(day, clock(date)), clock(date)] : [clock(date)]
}
const hourMinor = (date: Date, { dates, stepPx, scale }: TickWords): string =>
  stepPx > 76 * scale ? dates.clock(clock(date)) : clock(date)
const monthMinor = (date: Date, words: TickWords): string =>
  monthWord(date, words, words.stepPx >= 84 * words.scale ? 'long' : 'short')

function seconds(step: number): Level {
  const interval = every(utcSecond, step)
  return {
    interval,
    ms: step * SECOND_MS,
    minPx: 64,
    minor: clockSeconds,
    majorInterval: utcMinute,
    major: minuteMajor,
  }
}
function minutes(step: number): Level {
  const interval = every(utcMinute, step)
  return { interval, ms: step * MINUTE_MS, minPx: 52, minor: clock, majorInterval: utcDay, major: dayMajor }
}
function hours(step: number): Level {
  const interval = every(utcHour, step)
  // Clock times from six hours per 100 px on.
  return {
    interval,
    ms: step * HOUR_MS,
    minPx: Math.max(52, (step * 100) / 6),
    minor: hourMinor,
    majorInterval: utcDay,
    major: dayMajor,
  }
}
function months(step: number): Level {
  const interval = every(utcMonth, step)
  const ms = (step * YEAR_MS) / 12
  const majorInterval = historicalYears(1)
  return { interval, ms, minPx: 46, minor: monthMinor, majorInterval, major: yearMajor }
}
function years(step: number, majorInterval: TimeInterval | null, major: Level['major'], minPx = 46): Level {
  return { interval: historicalYears(step), ms: step * YEAR_MS, minPx, minor: yearWord, majorInterval, major }
}

const CENTURIES = countedYears(100)
const MILLENNIA = countedYears(1000)

/** All levels of the axis, from the finest to the coarsest. */
const LEVELS: readonly Level[] = [
  ...[1, 5, 15, 30].map(seconds),
  ...[1, 5, 15, 30].map(minutes),
  ...[1, 3, 6, 12].map(hours),
  { interval: utcDay, ms: DAY_MS, minPx: 30, minor: dayMinor, majorInterval: utcMonth, major: monthMajor },
  { interval: utcMonday, ms: 7 * DAY_MS, minPx: 36, minor: dayOfMonth, majorInterval: utcMonth, major: monthMajor },
  ...[1, 3, 6].map(months),
  years(1, historicalYears(10), decadeMajor),
  years(2, historicalYears(10), decadeMajor),
  years(5, historicalYears(10), decadeMajor),
  years(10, CENTURIES, centuryMajor),
  years(20, CENTURIES, centuryMajor),
  years(50, CENTURIES, centuryMajor, 60),
  years(100, MILLENNIA, millenniumMajor, 60),
  years(200, MILLENNIA, millenniumMajor, 80),
  years(500, MILLENNIA, millenniumMajor, 80),
  ...[1000, 2000, 5000, 10_000, 20_000, 50_000, 100_000].map((step) => years(step, null, yearMajor, 100)),
]
const COARSEST = years(200_000, null, yearMajor, 100)

/** No axis has more lines. */
const MAX_TICKS = 400
const LABEL_GAP_PX = 10

/** The axis of a window: fine lines as close as their words allow, and above them what they belong to. Where empty time is
 *  drawn short there are no lines; the first word after a break says its year. `scale`: size of text, 1 for 13 px. */
export function buildAxis(scale: TimeScale, dates: DateLanguage, measure: MeasureTick, textScale = 1): Axis {
  const level = LEVELS.find(({ ms, minPx }) => ms / scale.msPerPx >= minPx * textScale) ?? COARSEST
  const words: TickWords = { dates, stepPx: level.ms / scale.msPerPx, scale: textScale }
  const stretches = stretchesOf(scale)
  const major = majorTicks(level, words, scale, stretches, measure)
  const minor = stretches.flatMap((stretch) => minorTicks(level, words, scale, stretch, major, measure))
  const hasClocks = level.ms < DAY_MS
  const areDays = level.interval === utcDay || hasClocks
  return {
    major,
    minor,
    hasClocks,
    weekends: areDays && words.stepPx * (DAY_MS / level.ms) >= 30 ? weekendsOf(scale) : [],
  }
}

interface Stretch {
  readonly from: number
  readonly to: number
  readonly x0: number
  readonly x1: number
  /** Behind a break a little empty time is left: what the stretch tells of begins here. */
  readonly begins: number
}

/** What of the window is drawn as long as it is. */
function stretchesOf({ window, compression, timeToPx }: TimeScale): readonly Stretch[] {
  const { breaks, toDrawn } = compression
  const found: Stretch[] = []
  let from = window.from
  let shoulderMs = 0
  for (const one of [...breaks, { from: window.to, to: window.to }]) {
    const to = Math.min(one.from, window.to)
    if (to > from)
      found.push({ from, to, x0: timeToPx(from), x1: timeToPx(to), begins: Math.min(to, from + shoulderMs) })
    if (one.to > from) shoulderMs = toDrawn(one.to) - toDrawn(one.from)
    from = Math.max(from, one.to)
  }
  return found
}

/** The times of an interval in [from, to), at most 400. */
export function timesOf(interval: TimeInterval, from: number, to: number): readonly Date[] {
  const found: Date[] = []
  for (let date = interval.ceil(new Date(from)); +date < to && found.length < MAX_TICKS;) {
    found.push(date)
    const next = interval.offset(date, 1)
    if (!(+next > +date)) break
    // `every` filters an interval: its ticks are not equally far apart.
    date = interval.floor(next) < next ? interval.ceil(next) : next
  }
  return found
}

/** Coarse lines, and at the left edge of each stretch what it begins in. Behind a break that says its year: it may be
 *  another one. Words go on over a break up to the next line: a stretch may be shorter than its year. */
function majorTicks(
  { majorInterval, major, ms }: Level,
  words: TickWords,
  { timeToPx, widthPx }: TimeScale,
  stretches: readonly Stretch[],
  measure: MeasureTick,
): readonly Tick[] {
  if (!majorInterval) return []
  const places = stretches.flatMap(({ from, to, x0, begins }, stretch) => {
    const isBehindBreak = stretch > 0
    const starts = timesOf(majorInterval, from, to).map((date, at) => {
      return { date, x: timeToPx(+date), isInside: true, isBehindBreak: isBehindBreak && at === 0 && +date <= begins }
    })
    const isOnLine = starts[0] !== undefined && +starts[0].date <= begins
    const edge = { date: majorInterval.floor(new Date(begins)), x: x0, isInside: false, isBehindBreak }
    return isOnLine ? starts : [edge, ...starts]
  })
  // What a stretch begins in may be what the one before it ended in.
  const told = places.filter(({ date, isInside }, at) => isInside || +date !== +(places[at - 1]?.date ?? NaN))
  let isFirst = true
  const ticks = told.map(({ date, x, isInside, isBehindBreak }, at): Tick => {
    const room = (told[at + 1]?.x ?? widthPx) - x - 12
    const year = yearWord(date, words)
    const sayings = major(date, words, isFirst || isBehindBreak)
    const candidates = isBehindBreak && ms < YEAR_MS / 2 ? [...sayings.filter((text) => text.includes(year)), year] : sayings // prettier-ignore
    const label = candidates.find((text) => measure(text, true) <= room) ?? ''
    if (label !== '') isFirst = false
    return { timeMs: +date, x: isInside ? x : -1, label, labelX: x + 8 }
  })
  return ticks.map((tick, at) => {
    // Without a word behind a break, what stands before it would be read on: the word may reach over lines that have none.
    const isBehindBreak = tick.x < 0 && at > 0
    if (!isBehindBreak || tick.label !== '') return tick
    const next = ticks.slice(at + 1).find(({ label, x }) => label !== '' || x < 0)
    const room = (next?.labelX ?? widthPx) - tick.labelX - 4
    const begins = stretches.find(({ x0 }) => x0 === tick.labelX - 8)?.from ?? tick.timeMs
    const shortest = yearWord(new Date(begins), words)
    const label = [...major(new Date(tick.timeMs), words, false), shortest].find((text) => measure(text, true) <= room)
    return label === undefined ? tick : { ...tick, label }
  })
}

function minorTicks(
  { interval, minor, majorInterval }: Level,
  words: TickWords,
  { timeToPx }: TimeScale,
  { from, to, x1 }: Stretch,
  major: readonly Tick[],
  measure: MeasureTick,
): readonly Tick[] {
  let lastEnd = -Infinity
  const lines = major.filter(({ x }) => x >= 0)
  return timesOf(interval, from, to).map((date): Tick => {
    const x = timeToPx(+date)
    const text = minor(date, words)
    const labelX = x + 6
    const end = labelX + measure(text, false)
    const isRepeated = majorInterval !== null && interval !== utcDay && words.stepPx > 0 && repeats(date, major, text)
    const isCrossed = lines.some((line) => line.x > x + 2 && line.x < end + 3)
    const hasRoom = labelX >= lastEnd + LABEL_GAP_PX && end <= x1 - 2 && !isCrossed && !isRepeated
    if (hasRoom) lastEnd = end
    return { timeMs: +date, x, label: hasRoom ? text : '', labelX }
  })
}

/** A fine line that says the same as the coarse one on it: the first year of a decade, January beside its year. */
function repeats(date: Date, major: readonly Tick[], text: string): boolean {
  return major.some(
    ({ timeMs, label }) => timeMs === +date && label !== '' && (label.includes(text) || /^\p{L}/u.test(text)),
  )
}

function weekendsOf({ window, timeToPx }: TimeScale): Axis['weekends'] {
  return timesOf(utcDay, window.from - 2 * DAY_MS, window.to)
    .filter((date) => date.getUTCDay() === 6 && hasWeekday(date))
    .map((date) => ({ from: +date, to: +date + 2 * DAY_MS }))
    .filter(({ from, to }) => from > window.from || to < window.to)
    .map(({ from, to }) => ({ x0: timeToPx(from), x1: timeToPx(to) }))
}
