import { html, nothing, svg, type TemplateResult } from 'lit'
import { tickStep } from 'd3-array'
import { utcTicks } from 'd3-time'
import type { DateWords } from '../i18n/date-words.js'
import { historicalYears, timesOf } from '../time/axis.js'
import { DAY_MS, type TimeWindow } from '../time/time-window.js'
import { setProperty } from './set-property.js'

/** How many events begin in each of equal parts of a span, for each lane. */
export interface OverviewCounts {
  readonly span: TimeWindow
  readonly bins: number
  readonly lanes: readonly { readonly color: string; readonly counts: ArrayLike<number> }[]
  /** Events in the fullest bin. */
  readonly max: number
}

export interface StripProps {
  readonly counts: OverviewCounts
  /** What is on screen; `null`: nothing is marked. */
  readonly view: TimeWindow | null
  readonly dates: DateWords
  /** With years below. */
  readonly isTall: boolean
  readonly label: string
  readonly onJump: (timeMs: number) => void
}

/** All of the time in a narrow strip: a tap or a drag along it goes there. It is a slider for the keyboard. */
export function stripTemplate({ counts, view, dates, isTall, label, onJump }: StripProps): TemplateResult {
  const { span } = counts
  const percent = (ms: number): number => ((ms - span.from) / (span.to - span.from)) * 100
  const at = view ? Math.round(percent(view.from)) : 0
  const jump = (event: PointerEvent): void => {
    const { left, width } = (event.currentTarget as HTMLElement).getBoundingClientRect()
    const share = Math.min(1, Math.max(0, (event.clientX - left - 8) / Math.max(1, width - 16)))
    onJump(span.from + share * (span.to - span.from))
  }
  const key = (event: KeyboardEvent): void => {
    const to = KEYS[event.key]?.(at)
    if (to === undefined) return
    event.preventDefault()
    event.stopPropagation()
    onJump(span.from + (Math.min(100, Math.max(0, to)) / 100) * (span.to - span.from))
  }
  return html`<div
    class="strip ${isTall ? 'tall' : ''}"
    role="slider"
    tabindex="0"
    aria-label=${label}
    aria-valuemin="0"
    aria-valuemax="100"
    aria-valuenow=${Math.min(100, Math.max(0, at))}
    aria-valuetext=${dates.year(new Date(view?.from ?? span.from).getUTCFullYear())}
    @pointerdown=${(event: PointerEvent) => {
      if (event.pointerType === 'mouse') (event.currentTarget as HTMLElement).setPointerCapture(event.pointerId)
    }}
    @pointermove=${(event: PointerEvent) => event.buttons === 1 && event.pointerType === 'mouse' && jump(event)}
    @click=${jump}
    @keydown=${key}
  >
    ${columnsTemplate(counts)}
    ${view ? html`<span class="view" ${setProperty({ '--_x0': `${String(clamp(percent(view.from)))}%`, '--_x1': `${String(clamp(percent(view.to)))}%` })}></span>` : nothing}
    ${isTall ? ticksTemplate(counts, dates, 5) : nothing}
  </div>`
}

const KEYS: Readonly<Record<string, (at: number) => number>> = {
  ArrowLeft: (at) => at - 2,
  ArrowRight: (at) => at + 2,
  PageDown: (at) => at + 10,
  PageUp: (at) => at - 10,
  Home: () => 0,
  End: () => 100,
}

const clamp = (percent: number): number => Math.min(100, Math.max(0, percent))

/** The same without a hand on it, large: for the title of a story. */
export function glanceTemplate(counts: OverviewCounts, dates: DateWords): TemplateResult {
  return html`<div class="columns-overview">${columnsTemplate(counts)}${ticksTemplate(counts, dates, 7)}</div>`
}

/** From so few on each event is a square of its own. */
const MAX_SQUARES = 20
/** Squares that the height of the strip holds at least. */
const MIN_UNITS = 8

function columnsTemplate({ bins, lanes, max }: OverviewCounts): TemplateResult {
  const units = Math.max(max, MIN_UNITS)
  const filled = new Float64Array(bins)
  const isSquares = max <= MAX_SQUARES
  const rects = lanes.flatMap(({ color, counts }) => {
    const own = []
    for (let bin = 0; bin < bins; bin++) {
      const count = counts[bin] ?? 0
      if (count === 0) continue
      const base = filled[bin] as number
      filled[bin] = base + count
      for (let at = 0; at < (isSquares ? count : 1); at++) {
        const height = isSquares ? 1 : count
        const air = Math.min(height / 2, isSquares ? 0.15 : units * 0.006)
        own.push(
          svg`<rect x=${bin + 0.06} y=${units - base - at - height + air} width="0.88" height=${height - air} ${setProperty({ '--_c': color })} />`,
        )
      }
    }
    return own
  })
  return html`<svg viewBox="0 0 ${bins} ${units}" preserveAspectRatio="none" aria-hidden="true">${rects}</svg>`
}

function ticksTemplate({ span }: OverviewCounts, dates: DateWords, count: number): TemplateResult {
  let [end, said] = [-Infinity, '']
  return html`<div class="years" aria-hidden="true">
    ${stripTicks(span, dates, count).map(({ timeMs, label }) => {
      const x = ((timeMs - span.from) / (span.to - span.from)) * 100
      // The last one would run over the edge.
      if (x > 90 || x < end || label === said) return nothing
      end = x + 1.4 * label.length
      said = label
      return html`<span ${setProperty({ '--_x': `${String(x)}%` })}>${label}</span>`
    })}
  </div>`
}

/** Years in round steps, months, days or clock times, about `count` of them, each with the shortest words that tell it
 *  from its neighbours. */
function stripTicks(
  { from, to }: TimeWindow,
  dates: DateWords,
  count: number,
): readonly { readonly timeMs: number; readonly label: string }[] {
  const years = (to - from) / (365.2425 * DAY_MS)
  if (years > 2) {
    const step = Math.max(1, tickStep(0, years, count))
    return timesOf(historicalYears(step), from, to).map((date) => ({ timeMs: +date, label: dates.year(date.getUTCFullYear()) })) // prettier-ignore
  }
  const ticks = utcTicks(new Date(from), new Date(to), count)
  const stepMs = ticks.length > 1 ? Number(ticks[1]) - Number(ticks[0]) : to - from
  return ticks.map((date) => {
    const [year, month, day] = [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()]
    const clock = date.toISOString().slice(11, 16)
    const label =
      stepMs < DAY_MS
        ? clock === '00:00'
          ? dates.dayInShort(day, month)
          : clock
        : stepMs < 27 * DAY_MS
          ? dates.dayInShort(day, month)
          : month === 1
            ? dates.year(year)
            : dates.month(month, 'short')
    return { timeMs: +date, label }
  })
}
