import type { DateLanguage } from '@event-timeline/core/wording'
import { timeInterval, utcDay, utcHour, utcMinute, utcMonday, utcMonth, utcSecond, type TimeInterval } from 'd3-time'
import { dayParts } from './bounds.js'
import { stretchesOf, type Stretch, type TimeScale } from './time-scale.js'
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
  /** From the longest to the shortest. `isFirst`: says its year, as the first one of a stretch and of a year does. */
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
  const short = `${dayOfMonth(date, words)} ${monthWord(date, words, 'short')}${isFirst ? ` ${yearWord(date, words)}` : ''}`
  const weekday = date.getUTCDay()
  const named = hasWeekday(date)
    ? [
        dates.weekdayAndDay(dates.weekday(weekday, 'long'), long),
        dates.weekdayAndDay(dates.weekday(weekday, 'short'), short),
      ]
    : []
  return [...named, long, short, ...(isFirst ? [] : [dayOfMonth(date, words)])]
}

function monthMajor(date: Date, words: TickWords, isFirst: boolean): readonly string[] {
  const [long, short] = [monthWord(date, words, 'long'), monthWord(date, words, 'short')]
  if (!isFirst) return [long, short]
  const { dates } = words
  return [dates.monthOfYear(date.getUTCMonth() + 1, date.getUTCFullYear()), `${short} ${yearWord(date, words)}`]
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
  if (!isFirst) return [clock(date)]
  return dayMajor(date, words, isFirst).map((day) => words.dates.dayAndClock(day, clock(date)))
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
/** A stretch of less has one year, in one of both rows. */
const NARROW_PX = 48

/** The axis of a window: fine lines as close as their words allow, and above them what they belong to. Where empty time is
 *  drawn short there are no lines; each stretch between two breaks says when it is. `scale`: size of text, 1 for 13 px. */
export function buildAxis(scale: TimeScale, dates: DateLanguage, measure: MeasureTick, textScale = 1): Axis {
  const level = LEVELS.find(({ ms, minPx }) => ms / scale.msPerPx >= minPx * textScale) ?? COARSEST
  const words: TickWords = { dates, stepPx: level.ms / scale.msPerPx, scale: textScale }
  const stretches = stretchesOf(scale)
  const major: Tick[] = []
  const minor: Tick[] = []
  for (const [at, stretch] of stretches.entries()) {
    // Coarse words may go on over a break: a stretch may be shorter than its year.
    const endX = stretches[at + 1]?.x0 ?? scale.widthPx
    const majorFrom = endOfWords(major, (text) => measure(text, true))
    const minorFrom = endOfWords(minor, (text) => measure(text, false))
    const next = stretches[at + 1]
    const afterX = next && next.x1 - next.x0 < NARROW_PX * textScale ? (stretches[at + 2]?.x0 ?? scale.widthPx) : endX
    // A year that goes on behind a break is said once.
    const last = major.findLast(({ label }) => label !== '')
    const told = last ? yearWord(new Date(last.timeMs), words) : ''
    const place: Place = {
      level,
      words,
      stretch,
      endX,
      afterX,
      majorFrom,
      minorFrom,
      told,
      word: last?.label,
      scale,
      measure,
    }
    const coarse = majorTicks(place)
    const named = nameStretch(place, { major: coarse, minor: minorTicks(place, coarse) })
    major.push(...named.major)
    minor.push(...named.minor)
  }
  const hasClocks = level.ms < DAY_MS
  const areDays = level.interval === utcDay || hasClocks
  return {
    major: withoutRepeats(major, level, words),
    minor: withoutRepeats(minor, level, words),
    hasClocks,
    weekends: areDays && words.stepPx * (DAY_MS / level.ms) >= 30 ? weekendsOf(scale) : [],
  }
}

/** A year or a century is said once, though it goes on behind a break. */
function withoutRepeats(ticks: readonly Tick[], level: Level, words: TickWords): readonly Tick[] {
  let before = ''
  return ticks.map((tick) => {
    if (tick.label === '') return tick
    const isRepeated = tick.label === before && (areYears(level) || before === yearWord(new Date(tick.timeMs), words))
    before = tick.label
    return isRepeated ? { ...tick, label: '' } : tick
  })
}

/** A stretch, and all that its ticks depend on. */
interface Place {
  readonly level: Level
  readonly words: TickWords
  readonly stretch: Stretch
  /** Where the next stretch begins, or the window ends. */
  readonly endX: number
  /** Where the one after that begins, where the next one is too narrow for words of its own in both rows. */
  readonly afterX: number
  /** As far as this the words of the stretches before it reach. */
  readonly majorFrom: number
  readonly minorFrom: number
  /** The year that they said last. */
  readonly told: string
  /** What they said last, in full. */
  readonly word: string | undefined
  readonly scale: TimeScale
  readonly measure: MeasureTick
}

type StretchTicks = Pick<Axis, 'major' | 'minor'>

function endOfWords(ticks: readonly Tick[], widthOf: (text: string) => number): number {
  const last = ticks.findLast(({ label }) => label !== '')
  return last ? last.labelX + widthOf(last.label) : -Infinity
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

/** Coarse lines, and at the left edge of a stretch what it begins in. The first word of each year says it: a month alone
 *  would be read as one of the year before it. */
function majorTicks(place: Place): readonly Tick[] {
  const { level, words, stretch, endX, majorFrom, scale, measure } = place
  const { timeToPx } = scale
  const { majorInterval, major } = level
  if (!majorInterval) return []
  const { from, to, x0, begins } = stretch
  const lines = timesOf(majorInterval, from, to).map((date) => ({ date, x: timeToPx(+date), isLine: true }))
  const isOnLine = lines[0] !== undefined && +lines[0].date <= begins
  const places = isOnLine ? lines : [{ date: majorInterval.floor(new Date(begins)), x: x0, isLine: false }, ...lines]
  let { told } = place
  return places.map(({ date, x, isLine }, at): Tick => {
    const year = yearWord(date, words)
    const isFirst = told !== year
    const room = (places[at + 1]?.x ?? endX) - x - 12
    // An edge without room leaves it to the line beside it; a line has its year alone where its month has no room.
    const said = major(date, words, isFirst)
    const isSpare = !isLine && lines.length > 0 && areYears(level)
    const sayings = isSpare ? said.slice(0, 1) : isFirst && isLine && !areYears(level) ? [...said, year] : said
    const isFree = x + 8 >= majorFrom + 6
    // Behind a break, the year or the century that was said before it says nothing.
    const isSaid = at === 0 && !isLine && said.some((text) => text === place.word || (!isFirst && text === year))
    const label = isFree && !isSaid ? (sayings.find((text) => measure(text, true) <= room) ?? '') : ''
    if (label !== '') told = year
    return { timeMs: +date, x: isLine ? x : -1, label, labelX: x + 8 }
  })
}

const areYears = ({ ms }: Level): boolean => ms > YEAR_MS / 2

function minorTicks(
  { level, words, stretch, minorFrom, scale: { timeToPx }, measure }: Place,
  major: readonly Tick[],
): readonly Tick[] {
  const { interval, minor, majorInterval } = level
  let lastEnd = minorFrom
  const lines = major.filter(({ x }) => x >= 0)
  return timesOf(interval, stretch.from, stretch.to).map((date): Tick => {
    const x = timeToPx(+date)
    const text = minor(date, words)
    const labelX = x + 6
    const end = labelX + measure(text, false)
    const isRepeated = majorInterval !== null && interval !== utcDay && repeats(date, major, text)
    const isCrossed = lines.some((line) => line.x > x + 2 && line.x < end + 3)
    const hasRoom = labelX >= lastEnd + LABEL_GAP_PX && end <= stretch.x1 - 2 && !isCrossed && !isRepeated
    if (hasRoom) lastEnd = end
    return { timeMs: +date, x, label: hasRoom ? text : '', labelX }
  })
}

/** Says when a stretch is that is too narrow for its coarse words: its year among the fine ones where they are years too,
 *  else its year above and what of it below. */
function nameStretch(place: Place, ticks: StretchTicks): StretchTicks {
  const { level, words, stretch, endX, afterX, majorFrom, minorFrom, told, scale, measure } = place
  const { major, minor } = mergeCounted(level, ticks)
  const head = major.find(({ label }) => label !== '')
  const hasFine = minor.some(({ label }) => label !== '')
  // At the edge of the window time goes on; what begins in it tells more than what has begun before it.
  const line = stretch.begins === stretch.from ? major.find(({ x }) => x >= 0) : undefined
  const { timeMs, x } = line ?? { timeMs: stretch.begins, x: stretch.x0 }
  const yearOfStretch = yearWord(new Date(timeMs), words)
  const year = yearOfStretch === told ? monthWord(new Date(timeMs), words, 'short') : yearOfStretch
  const tickAt = (label: string, labelX: number): Tick => ({ timeMs, x: -1, label, labelX })
  const fitsFine = (text: string, from: number): boolean => from + measure(text, false) <= stretch.x1 - 2
  if (areYears(level)) {
    if (head || hasFine) return { major, minor }
    if (fitsFine(year, x + 6)) return { major, minor: [...minor, tickAt(year, x + 6)] }
  }
  if (head && head.label !== yearWord(new Date(head.timeMs), words)) return { major, minor }
  if (!head && hasFine && yearOfStretch === told) return { major, minor }
  const silent = minor.map((tick) => ({ ...tick, label: '' }))
  const named = head ?? tickAt(year, Math.max(stretch.x0 + 8, Math.min(x + 8, endX + 2 - measure(year, true))))
  const isFree = named.labelX >= majorFrom + 6
  if (!head && !(isFree && named.labelX + measure(year, true) <= endX + 2)) {
    // Too narrow for the year as well: it goes on over what follows, in the row that has room for it.
    const [above, below] = [measure(year, true), measure(year, false)]
    const isLast = endX >= scale.widthPx
    const left = isLast ? Math.min(stretch.x0 + 1, endX - below) : stretch.x0 + 1
    const isFreeBelow = left >= minorFrom + 2
    const squeezed = { major, minor: [...silent, tickAt(year, left)] }
    if (isFreeBelow && left + below <= endX) return squeezed
    if (left >= majorFrom + 2 && left + above <= afterX) return { major: [...major, tickAt(year, left)], minor }
    return isFreeBelow && left + below <= afterX ? squeezed : { major, minor }
  }
  const all = head ? major : [...major, named]
  // Months below their year are what they should be; days would be days of no month.
  if (areYears(level) || (level.ms > 20 * DAY_MS && hasFine)) return { major: all, minor }
  const date = new Date(head && head.x >= 0 ? head.timeMs : timeMs)
  const sayings = level.ms < DAY_MS ? level.major(date, words, false) : [monthWord(date, words, 'short')]
  const below = sayings.find((text) => fitsFine(text, named.labelX - 2))
  return { major: all, minor: below === undefined ? silent : [...silent, tickAt(below, named.labelX - 2)] }
}

/** A counted century or millennium begins a year after the round one: of two lines so close the one with a word stays. */
function mergeCounted({ majorInterval }: Level, { major, minor }: StretchTicks): StretchTicks {
  if (majorInterval !== CENTURIES && majorInterval !== MILLENNIA) return { major, minor }
  const isBeside = (round: Tick, counted: Tick): boolean =>
    counted.x >= 0 && counted.timeMs > round.timeMs && counted.timeMs - round.timeMs <= 366 * DAY_MS
  return {
    major: major.filter((counted) => counted.label !== '' || !minor.some((round) => isBeside(round, counted))),
    minor: minor.filter((round) => !major.some((counted) => counted.label !== '' && isBeside(round, counted))),
  }
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
