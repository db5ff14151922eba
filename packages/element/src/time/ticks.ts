import { wordYear } from '@event-timeline/core/wording'
import { clamp } from '../geometry/search.js'
import type { Fold, Stretch } from './fold.js'
import { DAY_MS, type TimeScale } from './scale.js'
import { tickWords, type TickLanguage, type TickWords } from './tick-words.js'
import { TICK_STEPS, timesOf, type MajorUnit, type TickStep } from './tick-units.js'
import { civilToMs } from './bounds.js'

export interface Tick {
  readonly timeMs: number
  readonly x: number
  readonly label: string
  /** A Saturday or Sunday, where single days are ticked. */
  readonly weekend?: true
}

/** The two lines of the axis: "2023" or "Juli 2023" above, months or days below. */
export interface Axis {
  readonly major: readonly Tick[]
  readonly minor: readonly Tick[]
  readonly step: TickStep
}

export const FEWEST_TICKS = 2
export const MOST_TICKS = 12

/** Chooses the finest step of the table that leaves room for its words, and no more than twelve ticks. */
export function chooseStep(scale: TimeScale, tickPx: number): TickStep {
  const span = scale.window.to - scale.window.from
  const most = clamp(Math.floor(scale.widthPx / tickPx), FEWEST_TICKS + 1, MOST_TICKS)
  const first = TICK_STEPS.findIndex((step) => span / step.ms <= most - 1)
  const start = first < 0 ? TICK_STEPS.length - 1 : first
  for (let index = start; index >= 0; index--) {
    const step = TICK_STEPS[index] as TickStep
    const count = timesOf(step, scale.window.from, scale.window.to).length
    if (count >= FEWEST_TICKS && count <= MOST_TICKS) return step
    if (count > MOST_TICKS) break
  }
  return TICK_STEPS[start] as TickStep
}

/** The beginning of the coarse unit that holds `timeMs`. */
function majorFloor(unit: Exclude<MajorUnit, 'none'>, timeMs: number): number {
  const date = new Date(timeMs)
  const year = date.getUTCFullYear()
  const floorTo = (step: number, offset: number): number =>
    civilToMs(Math.floor((year - offset) / step) * step + offset, 1, 1)
  switch (unit) {
    case 'second':
      return Math.floor(timeMs / 1000) * 1000
    case 'minute':
      return Math.floor(timeMs / 60_000) * 60_000
    case 'day':
      return Math.floor(timeMs / DAY_MS) * DAY_MS
    case 'month':
      return civilToMs(year, date.getUTCMonth() + 1, 1)
    case 'year':
      return floorTo(1, 0)
    case 'decade':
      return floorTo(10, 0)
    case 'century':
      return floorTo(100, 1)
    case 'millennium':
      return floorTo(1000, 1)
  }
}

function majorNext(unit: Exclude<MajorUnit, 'none'>, timeMs: number): number {
  const date = new Date(timeMs)
  const year = date.getUTCFullYear()
  switch (unit) {
    case 'second':
      return timeMs + 1000
    case 'minute':
      return timeMs + 60_000
    case 'day':
      return timeMs + DAY_MS
    case 'month':
      return date.getUTCMonth() === 11 ? civilToMs(year + 1, 1, 1) : civilToMs(year, date.getUTCMonth() + 2, 1)
    case 'year':
      return civilToMs(year + 1, 1, 1)
    case 'decade':
      return civilToMs(year + 10, 1, 1)
    case 'century':
      return civilToMs(year + 100, 1, 1)
    case 'millennium':
      return civilToMs(year + 1000, 1, 1)
  }
}

/** Builds the axis of a picture.
 *
 *      span, width ─ chooseStep ─▶ fine ticks, words beside them
 *                              └─▶ coarse ticks; the first sticks to the left edge
 *
 *  2 to 12 fine ticks at every zoom from a second to the whole range of `Date`. `tickPx`: room for the words of one.
 *  `fold`: the scale is one of drawn time; ticks stand between its gaps, and each stretch says again where it is. */
export function buildAxis(scale: TimeScale, tickPx: number, language: TickLanguage, fold?: Fold): Axis {
  const step = chooseStep(scale, tickPx)
  const words = tickWords(step, (step.ms / scale.msPerPx) | 0, language)
  const axis: AxisDraft = { major: [], minor: [], step, words, tickPx }
  if (!fold) addStretch(axis, { ...scale.window, roomTo: Infinity }, (timeMs) => scale.timeToPx(timeMs), [])
  else {
    const toPx = (timeMs: number): number => scale.timeToPx(fold.toDrawn(timeMs))
    for (const stretch of fold.stretches(scale.window)) addStretch(axis, stretch, toPx, [language])
  }
  const { major, minor } = axis
  return { major, minor, step }
}

interface AxisDraft {
  readonly major: Tick[]
  readonly minor: Tick[]
  readonly step: TickStep
  readonly words: TickWords
  readonly tickPx: number
}

function addStretch(
  { major, minor, step, words, tickPx }: AxisDraft,
  { from, to, roomTo }: Stretch,
  toPx: (timeMs: number) => number,
  /** The language of years that stand alone, where a stretch is too short for more. */
  short: readonly TickLanguage[],
): void {
  const wordPx = tickPx * 0.135
  const endPx = roomTo < Infinity ? toPx(to) : Infinity
  const wordsEndPx = roomTo < Infinity ? toPx(roomTo) : Infinity
  for (const timeMs of timesOf(step, from, to)) {
    const weekday = new Date(timeMs).getUTCDay()
    const weekend = step.unit === 'day' && step.step === 1 && (weekday === 0 || weekday === 6)
    const x = toPx(timeMs)
    const label = words.minor(timeMs)
    // Words do not stand in a break.
    minor.push({
      timeMs,
      x,
      label: x + label.length * wordPx + 6 > endPx ? '' : label,
      ...(weekend ? { weekend } : {}),
    })
  }
  if (step.major === 'none') return
  const startPx = toPx(from)
  let time = majorFloor(step.major, from)
  for (let first = true; time < to;) {
    const next = majorNext(step.major, time)
    const x = Math.max(toPx(time), startPx > 0 ? startPx : -Infinity)
    const room = (next < to || endPx === Infinity ? toPx(next) : wordsEndPx + 12) - Math.max(x, 0) - 16
    // The one that is leaving gives way to the one that comes, which then says the year.
    const choice: readonly string[] = [...words.major(time, first), ...(first ? short.map((language) => wordYear(yearAt(Math.max(time, from)), language)) : [])] // prettier-ignore
    const label: string = choice.find((word) => word.length * wordPx <= room) ?? ''
    major.push({ timeMs: time, x, label })
    first &&= label === ''
    if (!(next > time)) break
    time = next
  }
}

const yearAt = (timeMs: number): number => new Date(timeMs).getUTCFullYear()
