import type { Lane } from '../data/lane-list.js'
import type { EventTable } from '../data/event-table.js'
import type { Language } from '../i18n/language.js'
import type { OverviewScene } from '../scene/overview.js'
import type { Metrics } from '../theme/metrics.js'
import { buildAxis } from '../time/axis.js'
import { stretchesOf, timeScale, type Compression } from '../time/time-scale.js'
import { DAY_MS, type TimeWindow } from '../time/time-window.js'
import type { MeasureText } from './text.js'

export interface OverviewRequest {
  readonly table: EventTable
  readonly lanes: readonly Lane[]
  readonly shown: Uint32Array
  readonly extent: TimeWindow
  readonly compression: Compression
  readonly language: Language
  readonly widthPx: number
  readonly heightPx: number
  readonly metrics: Metrics
  readonly measure: MeasureText
}

const BIN_PX = 6
const UNIT_PX = 7
/** Free room above the highest bin: disputes have their sign there. */
const TOP_PX = 10
const SIGN_PX = 20
/** Labels closer to the right edge than this are left out. */
const EDGE_PX = 34
const NARROW_PX = 130
/** From the end of a word to the line of the next one. */
const WORD_GAP_PX = 3

/** The strip with everything there is: bins stacked by lane, a sign above those with a dispute, and years. */
export function buildOverview(request: OverviewRequest): OverviewScene {
  const { lanes, extent, compression, widthPx, heightPx, metrics, table, shown } = request
  const scale = timeScale(extent, widthPx, compression)
  const count = Math.ceil(widthPx / BIN_PX)
  const foot = heightPx - Math.round(22 * metrics.scale)
  const edges = Float64Array.from({ length: count + 1 }, (_, at) => scale.pxToTime(at * BIN_PX))
  const parts = lanes.map(({ index }) => {
    const bins = new Uint32Array(count)
    let position = 0
    for (let at = 0; at < count; at++) {
      const end = index.positionOf(edges[at + 1] as number, position)
      bins[at] = end - position
      position = end
    }
    return bins
  })
  let most = 1
  for (let at = 0; at < count; at++)
    most = Math.max(
      most,
      parts.reduce((sum, bins) => sum + (bins[at] as number), 0),
    )
  const disputed = new Set<number>()
  if (table.event(0)) {
    for (const index of shown) {
      if (index < table.dated && table.shape(index) === 'claims')
        disputed.add(Math.floor(scale.timeToPx((table.start[index] as number) + (table.end(index) - (table.start[index] as number)) / 2) / BIN_PX)) // prettier-ignore
    }
  }
  const room = foot - (disputed.size > 0 ? SIGN_PX : TOP_PX)
  // A few events stand as blocks; many are told by the root of their number, so that single ones are seen.
  const heightOf = (number: number): number =>
    most * UNIT_PX <= room ? number * UNIT_PX : (Math.sqrt(number) / Math.sqrt(most)) * room
  const blocks: OverviewScene['blocks'][number][] = []
  const tops = new Float64Array(count).fill(foot)
  for (let at = 0; at < count; at++) {
    const total = parts.reduce((sum, bins) => sum + (bins[at] as number), 0)
    if (total === 0) continue
    const height = Math.max(2, heightOf(total))
    let y = foot
    parts.forEach((bins, lane) => {
      const own = (bins[at] as number) / total
      if (own === 0) return
      const part = own * height
      const air = most * UNIT_PX <= room ? 0.7 : 0
      blocks.push({ x: at * BIN_PX + 0.5, y: y - part, width: BIN_PX - 1, height: Math.max(1, part - air), lane })
      y -= part
    })
    tops[at] = y
  }
  const signs = [...disputed].map((at) => ({ x: at * BIN_PX + BIN_PX / 2, y: Math.max(9, (tops[at] ?? foot) - 8) }))
  return { width: widthPx, height: heightPx, foot, blocks, signs, ticks: ticksOf(request), breaks: compression.breaks.map(({ from, to }) => ({ x0: scale.timeToPx(from), x1: scale.timeToPx(to) })) } // prettier-ignore
}

/** Years where spans are years, and what the axis says where they are shorter: one kind of label for the whole strip.
 *  Each stretch between two breaks says its year first. */
function ticksOf({
  extent,
  widthPx,
  compression,
  language,
  measure,
  metrics,
}: OverviewRequest): OverviewScene['ticks'] {
  const scale = timeScale(extent, widthPx, compression)
  const axis = buildAxis(
    scale,
    language.dates,
    (text, isMajor) => measure(text, isMajor ? 'major' : 'small'),
    metrics.scale * 1.6,
  )
  // What a stretch begins in has no line: its words stand where the stretch does.
  const named = (ticks: typeof axis.major) =>
    ticks.flatMap((tick) => (tick.label === '' ? [] : [tick.x < 0 ? { ...tick, x: tick.labelX - 8 } : tick]))
  const year = (timeMs: number): string => language.dates.year(new Date(timeMs).getUTCFullYear())
  const isYears = extent.to - extent.from > 3 * 366 * DAY_MS
  const years = [...axis.minor, ...axis.major.map(({ timeMs, x }) => ({ timeMs: roundYear(timeMs), x }))]
    .filter(({ timeMs, x }) => x >= 0 && isNewYear(timeMs))
    .map(({ timeMs }) => ({ timeMs, x: scale.timeToPx(timeMs), label: year(timeMs) }))
  const [major, minor] = [named(axis.major), named(axis.minor)]
  // A day alone would be one of any month.
  const areDays = !axis.hasClocks && minor.some(({ timeMs }) => new Date(timeMs).getUTCDate() !== 1)
  const withMonth = (tick: (typeof minor)[number]) => {
    const date = new Date(tick.timeMs)
    return areDays ? { ...tick, label: language.dates.dayInShort(date.getUTCDate(), date.getUTCMonth() + 1) } : tick
  }
  const stretches = stretchesOf(scale)
  const chosen = isYears
    ? stretches.flatMap(({ x0, x1, begins }, at) => {
        const inside = years.filter(({ x }) => x >= x0 && x < x1)
        if (compression.breaks.length === 0) return inside
        // A short stretch says when it was, once.
        const [first] = inside
        if (x1 - x0 >= NARROW_PX && first) return inside
        return [at === 0 && first ? first : { timeMs: begins, x: x0, label: year(begins) }]
      })
    : new Set(major.map(({ label }) => label)).size >= 2
      ? major
      : minor.map(withMonth)
  const placed: { readonly x: number; readonly end: number }[] = []
  // A year that goes on behind a break is said once.
  const said = new Set<string>()
  // The first year of each stretch comes before those within.
  const starts = new Set(stretches.map(({ from }) => chosen.find(({ timeMs }) => timeMs >= from)))
  const byRank = [...chosen.filter((tick) => starts.has(tick)), ...chosen.filter((tick) => !starts.has(tick))]
  const ticks = byRank.flatMap(({ x, label, timeMs }) => {
    const left = Math.max(2, x)
    const end = left + 5 + measure(label, 'small')
    const isTaken = placed.some((one) => left < one.end + WORD_GAP_PX && end + WORD_GAP_PX > one.x)
    if (isYears && said.has(label)) return []
    if (isTaken || end > widthPx - 2 || (left > widthPx - EDGE_PX && chosen.length > 1)) return []
    placed.push({ x: left, end })
    said.add(label)
    return [{ x: left, label, timeMs, isLine: x > 1 }]
  })
  return ticks.sort((a, b) => a.x - b.x)
}

/** Centuries are counted from 1901: beside 1890 and 1910 stands 1900. */
function roundYear(timeMs: number): number {
  const year = new Date(timeMs).getUTCFullYear()
  return year > 1 && year % 100 === 1 ? new Date(timeMs).setUTCFullYear(year - 1) : timeMs
}

function isNewYear(timeMs: number): boolean {
  const date = new Date(timeMs)
  return date.getUTCMonth() === 0 && date.getUTCDate() === 1 && timeMs % DAY_MS === 0
}
