import type { BarMark, SingleMark } from '../scene/marks.js'
import type { Label } from '../scene/scene.js'
import type { LaneIndex } from '../state/lane-index.js'
import { hasFlag, shapeOf, FLAG_DENIED, FLAG_PLANNED, type EventTable } from '../state/event-table.js'
import type { TimeScale } from '../time/scale.js'
import { buildMark } from './build-marks.js'
import { fitText } from './fit-text.js'
import type { LayoutContext } from './layout-context.js'
import { OPEN_FADE_PX } from './layout-lane.js'
import { ITEM_GAP_PX } from './pack-rows.js'
import { besideMark, EDGE_PX, labelHeight, LEAST_LABEL_PX, toLabel } from './place-labels.js'
import type { PlacedLane } from './place-lanes.js'

/** Names of each kind in one lane: more are a list, not a line. */
const MOST_IN_LINE = 9
/** Events that are looked at for them. */
const MOST_ASKED = 40
/** Stretches of the window of which the weightiest is named. */
const SLOTS = 40
/** After the words of one, before the sign of the next. */
const GAP_PX = 11
/** A bar longer than this is cut. */
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
  readonly #table: EventTable
  readonly #placed: PlacedLane
  readonly #at: number
  readonly #scale: TimeScale
  readonly #context: LayoutContext
  /** Indices of the events that have a row. */
  readonly #drawn: ReadonlySet<number>
  /** End of the title. */
  readonly #first: number
  readonly #y: number
  /** What is taken, from and to. */
  #taken: (readonly [number, number])[] = []

  constructor(
    table: EventTable,
    placed: PlacedLane,
    at: number,
    scale: TimeScale,
    drawn: ReadonlySet<number>,
    titleEndPx: number,
    context: LayoutContext,
  ) {
    this.#table = table
    this.#placed = placed
    this.#at = at
    this.#scale = scale
    this.#drawn = drawn
    this.#first = titleEndPx + GAP_PX
    this.#y = placed.y + placed.headPx * 0.56
    this.#context = context
  }

  get #isHigh(): boolean {
    return this.#placed.headPx >= labelHeight(this.#context.metrics.fontPx)
  }

  /** What begins in the window and has no row, the weightiest of each stretch by weight: indices. */
  begun(): readonly number[] {
    if (!this.#isHigh) return []
    const { index } = this.#placed.lane
    const { from, to } = this.#scale.window
    const found: number[] = []
    let begin = index.positionOf(from)
    for (let slot = 1; slot <= SLOTS; slot++) {
      const end = index.positionOf(from + ((to - from) * slot) / SLOTS, begin)
      const best = this.#weightiest(index, begin, end)
      if (best >= 0) found.push(best)
      begin = end
    }
    const { weight } = this.#table
    return found.sort((a, b) => weight(b) - weight(a) || a - b)
  }

  #weightiest(index: LaneIndex, begin: number, end: number): number {
    if (end <= begin) return -1
    if (end - begin > MOST_ASKED) {
      const one = index.members[index.weightiest(begin, end)] as number
      if (!this.#drawn.has(one)) return one
    }
    let best = -1
    for (let position = begin; position < Math.min(end, begin + MOST_ASKED); position++) {
      const one = index.members[position] as number
      if (this.#drawn.has(one)) continue
      if (best < 0 || this.#table.weight(one) > this.#table.weight(best)) best = one
    }
    return best
  }

  /** What began before the window, goes on through its middle and has no row, that which has gone on for longest first, so
   *  that it stays while the window moves: indices. */
  ongoing(): readonly number[] {
    if (!this.#isHigh) return []
    const { from, to } = this.#scale.window
    const table = this.#table
    const found: number[] = []
    const middle = (from + to) / 2
    this.#placed.lane.index.visible(middle, middle, MOST_ASKED, (one) => {
      if ((table.start[one] as number) >= from || found.length >= MOST_IN_LINE || this.#drawn.has(one)) return
      const shape = shapeOf(table, one)
      if ((shape === 'range' || shape === 'fuzzy') && table.title(one)) found.push(one)
    })
    return found
  }

  /** The mark of an event at its time, and words beside it; `null` where the line has no room. */
  placeBegun(index: number): Named | null {
    const { metrics, measure, widthPx } = this.#context
    const top = this.#y - metrics.rowPx / 2
    const built = buildMark(this.#table, index, { lane: this.#at, top, selected: false }, this.#scale, this.#context)
    const mark = shorten(built)
    const title = this.#table.title(index)
    const right = besideMark(mark, 'right', metrics)
    const left = besideMark(mark, 'left', metrics)
    if (mark.kind === 'claims' || !title || left < this.#first) return null
    for (const side of ['right', 'left'] as const) {
      const room = side === 'right' ? this.#freeFrom(right) : left - this.#freeBefore(left)
      const fitted = fitText(title, Math.min(room, metrics.shortLabelPx), 'label', measure)
      if (!fitted || (fitted.cut && fitted.width < LEAST_LABEL_PX)) continue
      const x = side === 'right' ? right : left - fitted.width
      const [from, to] = side === 'right' ? [left, x + fitted.width] : [x, Math.min(right, widthPx)]
      if (!this.#isFree(from, to)) continue
      this.#taken.push([from, to])
      return { mark, label: toLabel(mark, fitted, x, this.#y, labelHeight(metrics.fontPx)) }
    }
    return null
  }

  /** Signs and words of events that go on, in the order given, from the title on. */
  placeOngoing(found: readonly number[]): readonly Named[] {
    const { metrics, measure, widthPx } = this.#context
    const ownPx = SIGN_PX + metrics.labelGapPx + GAP_PX
    const taken = this.#taken.reduce((sum, [from, to]) => sum + to - from + 2 * GAP_PX, 0)
    const share = (widthPx - EDGE_PX - this.#first - taken) / Math.max(1, found.length) - ownPx
    const most = Math.min(metrics.shortLabelPx, Math.max(share, LEAST_LABEL_PX))
    const names: Named[] = []
    let x = this.#first
    for (const index of found) {
      let room = this.#freeFrom(x) - SIGN_PX - metrics.labelGapPx
      while (room < LEAST_LABEL_PX) {
        const next = this.#taken.filter(([, to]) => to > x).sort((a, b) => a[0] - b[0])[0]
        if (!next) return names
        x = next[1] + GAP_PX
        room = this.#freeFrom(x) - SIGN_PX - metrics.labelGapPx
      }
      const fitted = fitText(this.#table.title(index), Math.min(most, room), 'label', measure)
      if (!fitted) continue
      const mark = this.#sign(index, x)
      const left = mark.x1 + metrics.labelGapPx
      const label = toLabel(mark, fitted, left, this.#y, labelHeight(metrics.fontPx))
      names.push({ mark, label: { ...label, quiet: true } })
      x = left + fitted.width + GAP_PX
    }
    return names
  }

  #sign(index: number, x: number): BarMark {
    const table = this.#table
    return {
      kind: shapeOf(table, index) === 'fuzzy' ? 'fuzzy' : 'range',
      index,
      lane: this.#at,
      x0: x,
      x1: x + SIGN_PX,
      y: this.#y,
      planned: hasFlag(table, index, FLAG_PLANNED),
      denied: hasFlag(table, index, FLAG_DENIED),
      selected: false,
      thickness: this.#context.metrics.barPx * 0.6,
      openStart: true,
      openEnd: table.end(index) > this.#scale.window.to,
    }
  }

  #isFree(from: number, to: number): boolean {
    return from >= this.#first && this.#taken.every((one) => to + ITEM_GAP_PX <= one[0] || one[1] + ITEM_GAP_PX <= from)
  }

  /** Free length to the right of x. */
  #freeFrom(x: number): number {
    let end = this.#context.widthPx - EDGE_PX
    for (const [from, to] of this.#taken) if (to > x) end = Math.min(end, from - ITEM_GAP_PX)
    return end - x
  }

  /** Where the free stretch to the left of x begins. */
  #freeBefore(x: number): number {
    let begin = Math.max(this.#first, EDGE_PX)
    for (const [from, to] of this.#taken) if (from < x) begin = Math.max(begin, to + ITEM_GAP_PX)
    return begin
  }
}

/** A long bar leaves the line to others: its beginning stands for it. */
function shorten(mark: SingleMark): SingleMark {
  if ((mark.kind !== 'range' && mark.kind !== 'fuzzy') || mark.x1 - mark.x0 <= LONGEST_BAR_PX) return mark
  return { ...mark, x1: mark.x0 + OPEN_FADE_PX, openEnd: true }
}

export interface NamedInLine {
  readonly begun: readonly Named[]
  readonly ongoing: readonly Named[]
}

/** Names `wanted` events more in the lines of titles, as far as there is room: first what begins in the window, then what
 *  goes on through it; one of each lane, then a second. */
export function nameInLines(lines: readonly TitleLine[], wanted: number): readonly NamedInLine[] {
  let missing = wanted
  const begun = lines.map((): Named[] => [])
  const found = lines.map((line) => line.begun())
  for (let turn = 0; turn < SLOTS; turn++) {
    lines.forEach((line, at) => {
      const index = found[at]?.[turn]
      const named = index === undefined || missing <= 0 ? null : line.placeBegun(index)
      if (!named) return
      begun[at]?.push(named)
      missing--
    })
  }
  const goingOn = lines.map((line) => (missing > 0 ? line.ongoing() : []))
  const counts = goingOn.map(() => 0)
  for (let turn = 0; turn < MOST_IN_LINE; turn++) {
    goingOn.forEach(({ length }, at) => {
      if (missing <= 0 || length <= turn) return
      counts[at] = turn + 1
      missing--
    })
  }
  return lines.map((line, at) => ({
    begun: begun[at] ?? [],
    ongoing: line.placeOngoing((goingOn[at] ?? []).slice(0, counts[at])),
  }))
}
