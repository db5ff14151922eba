import type { BarMark, SingleMark } from '../scene/marks.js'
import type { Label } from '../scene/scene.js'
import type { EventTable } from '../state/event-table.js'
import type { TimeScale } from '../time/scale.js'
import { buildMark } from './build-marks.js'
import { fitText } from './fit-text.js'
import type { LayoutContext } from './layout-context.js'
import { isBar, OPEN_FADE_PX } from './layout-lane.js'
import { besideMark, EDGE_PX, labelHeight, LEAST_LABEL_PX, toLabel } from './place-labels.js'
import type { PlacedLane } from './place-lanes.js'

/** Names in one line of what goes on: more are a list, not a line. */
const MOST_ONGOING = 9
/** Events of a stretch that are looked at. */
const MOST_ASKED = 40
/** Stretches of the window of which the weightiest is named. */
const STRETCHES = 40
/** Between the words of one and the sign of the next. */
const GAP_PX = 11
/** A bar longer than this is cut: it leaves the line to others, and its beginning stands for it. */
const LONGEST_BAR_PX = 60
const SIGN_PX = OPEN_FADE_PX / 2

export interface Named {
  readonly mark: SingleMark
  readonly label: Label
}

/** The line of a lane's title as one more row, for a picture that names few: there stands what found no row.
 *
 *      Politics   ▬ Budget talks   ▬ Strike of the pilots       ● Vote on the bridge
 *                 goes on through the window, in the order of     begins in it,
 *                 their beginnings, behind signs with open ends   where it does
 */
export class TitleLine {
  readonly begun: Named[] = []
  readonly ongoing: Named[] = []
  readonly #table: EventTable
  readonly #placed: PlacedLane
  readonly #lane: number
  readonly #scale: TimeScale
  readonly #context: LayoutContext
  readonly #y: number
  /** What may still be named: indices. */
  readonly #toBegin: number[]
  readonly #toGoOn: number[]
  /** Where the next of what goes on may stand: after the title. */
  #next: number
  /** What is taken, from and to. */
  readonly #taken: (readonly [number, number])[] = []

  /** `drawn`: indices of the events that have a row. */
  constructor(
    table: EventTable,
    placed: PlacedLane,
    lane: number,
    scale: TimeScale,
    drawn: ReadonlySet<number>,
    titleEndPx: number,
    context: LayoutContext,
  ) {
    this.#table = table
    this.#placed = placed
    this.#lane = lane
    this.#scale = scale
    this.#context = context
    this.#next = titleEndPx + GAP_PX
    this.#taken.push([-Infinity, titleEndPx])
    this.#y = placed.y + placed.headPx * 0.56
    const hasRoom = placed.headPx >= labelHeight(context.metrics.fontPx)
    this.#toBegin = hasRoom ? this.#findBegun(drawn) : []
    this.#toGoOn = hasRoom ? this.#findOngoing(drawn) : []
  }

  /** Names what begins in the window, the weightiest that is left; false where it has no room. */
  nameBegun(): boolean {
    const index = this.#toBegin.shift()
    return index !== undefined && this.#placeBegun(index)
  }

  /** How many go on through the window. */
  get goingOn(): number {
    return this.#toGoOn.length
  }

  /** Names the first `count` of them, side by side. */
  nameOngoing(count: number): void {
    const free = this.#taken.reduce(
      (sum, [from, to]) => sum - (to + GAP_PX - Math.max(from, 0)),
      this.#context.widthPx - EDGE_PX,
    )
    for (const index of this.#toGoOn.slice(0, count)) this.#placeOngoing(index, free / count - GAP_PX)
  }

  /** What begins in the window and has no row: the weightiest of each stretch, by weight. */
  #findBegun(drawn: ReadonlySet<number>): number[] {
    const { weight } = this.#table
    const { index } = this.#placed.lane
    const { from, to } = this.#scale.window
    const found: number[] = []
    let begin = index.positionOf(from)
    for (let stretch = 1; stretch <= STRETCHES; stretch++) {
      const end = index.positionOf(from + ((to - from) * stretch) / STRETCHES, begin)
      const asked = Array.from(index.members.subarray(begin, Math.min(end, begin + MOST_ASKED)))
      const free = asked.filter((one) => !drawn.has(one))
      if (free.length > 0) found.push(free.reduce((best, one) => (weight(one) > weight(best) ? one : best)))
      begin = end
    }
    return found.sort((a, b) => weight(b) - weight(a) || a - b)
  }

  /** What began before the window, goes on through its middle and has no row: what has gone on for longest first, so that
   *  it stays while the window moves. */
  #findOngoing(drawn: ReadonlySet<number>): number[] {
    const { from, to } = this.#scale.window
    const middle = (from + to) / 2
    const found: number[] = []
    this.#placed.lane.index.visible(middle, middle, MOST_ASKED, (one) => {
      if ((this.#table.start[one] as number) < from && !drawn.has(one) && isBar(this.#table, one)) found.push(one)
    })
    return found.slice(0, MOST_ONGOING)
  }

  /** The mark of an event at its time, and words beside it, where the line has room. */
  #placeBegun(index: number): boolean {
    const { metrics } = this.#context
    const mark = shorten(this.#markOf(index))
    const from = besideMark(mark, 'left', metrics)
    const x = besideMark(mark, 'right', metrics)
    const room = this.#roomFrom(from) - (x - from)
    if (mark.kind === 'claims') return false
    return this.#add(this.begun, mark, from, x, Math.min(room, metrics.shortLabelPx), false)
  }

  /** Sign and words of an event that goes on, after the one before it. */
  #placeOngoing(index: number, mostPx: number): void {
    const { metrics, widthPx } = this.#context
    const ownPx = SIGN_PX + metrics.labelGapPx
    while (this.#roomFrom(this.#next) < ownPx + LEAST_LABEL_PX) {
      const ends = this.#taken.filter(([, to]) => to + GAP_PX > this.#next)
      if (ends.length === 0) return
      this.#next = Math.min(...ends.map(([, to]) => to)) + GAP_PX
    }
    const x = this.#next
    if (x > widthPx) return
    const most = Math.min(this.#roomFrom(x) - ownPx, Math.max(mostPx - ownPx, LEAST_LABEL_PX), metrics.shortLabelPx)
    this.#add(this.ongoing, this.#sign(index, x), x, x + ownPx, most, true)
  }

  #add(to: Named[], mark: SingleMark, from: number, x: number, mostPx: number, quiet: boolean): boolean {
    const { metrics, measure } = this.#context
    const fitted = fitText(this.#table.title(mark.index), mostPx, 'label', measure)
    if (!fitted || (!quiet && fitted.cut && fitted.width < LEAST_LABEL_PX)) return false
    const label = toLabel(mark, fitted, x, this.#y, labelHeight(metrics.fontPx))
    to.push({ mark, label: { ...label, quiet: label.quiet || quiet } })
    this.#taken.push([from, x + fitted.width])
    return true
  }

  #markOf(index: number): SingleMark {
    const top = this.#y - this.#context.metrics.rowPx / 2
    return buildMark(this.#table, index, { lane: this.#lane, top, selected: false }, this.#scale, this.#context)
  }

  /** A short bar with open ends in place of a long one. */
  #sign(index: number, x: number): BarMark {
    const openEnd = this.#table.end(index) > this.#scale.window.to
    return { ...(this.#markOf(index) as BarMark), x0: x, x1: x + SIGN_PX, openStart: true, openEnd }
  }

  /** Free length to the right of x; none within, or close behind, what is taken. */
  #roomFrom(x: number): number {
    let end = this.#context.widthPx - EDGE_PX
    for (const [from, to] of this.#taken) if (to + GAP_PX > x) end = Math.min(end, from - GAP_PX)
    return end - x
  }
}

function shorten(mark: SingleMark): SingleMark {
  if ((mark.kind !== 'range' && mark.kind !== 'fuzzy') || mark.x1 - mark.x0 <= LONGEST_BAR_PX) return mark
  return { ...mark, x1: mark.x0 + OPEN_FADE_PX, openEnd: true }
}

/** Names `wanted` events more, as many in each line as can be: first what begins in the window, then what goes on. */
export function nameInLines(lines: readonly TitleLine[], wanted: number): void {
  let missing = wanted
  for (let turn = 0; turn < STRETCHES; turn++) for (const line of lines) if (missing > 0 && line.nameBegun()) missing--
  const counts = lines.map(() => 0)
  for (let turn = 0; turn < MOST_ONGOING; turn++) {
    lines.forEach((line, at) => {
      if (missing <= 0 || line.goingOn <= turn) return
      counts[at] = turn + 1
      missing--
    })
  }
  lines.forEach((line, at) => line.nameOngoing(counts[at] ?? 0))
}
