import type { Lane } from '../data/lane-list.js'
import type { LaneIndex } from '../data/lane-index.js'
import type { ColumnMark, OngoingMark } from '../scene/scene.js'
import type { TimeScale } from '../time/time-scale.js'
import { markExtent, unitOf, type LevelContext, type Placement, type Unit } from './lane-packing.js'

/** Width of a column and of a dot with its air, px. */
const COLUMN_PX = 8
const DOT_PX = 9.5
/** One candidate for a name per so many px: the weightiest there. */
const CANDIDATE_PX = 22
export const NAME_ROWS = 2
/** A longer bar would take the row of several names. */
const MAX_NAMED_BAR_SHARE = 0.18

/** A crowded lane in a window: the weightiest events by name, others as dots, the rest in columns. */
export interface DenseLane {
  readonly named: readonly Placement[]
  /** Indices of the dots. */
  readonly dots: readonly number[]
  readonly columns: readonly ColumnMark[]
  readonly ongoing: readonly OngoingMark[]
}

/** Heights of the parts of a crowded lane, from its top. */
export interface DenseGeometry {
  readonly footY: number
  readonly roomPx: number
}

/** Positions of one lane that stand by name, and what is worked out once for a zoom level. Tiles and columns are counted
 *  from the beginning of all data, so that panning changes neither names nor dots. */
export class DenseLevel {
  readonly #lane: Lane
  readonly #index: LaneIndex
  readonly #context: LevelContext
  readonly #originMs: number
  readonly #tiles = new Map<number, readonly Named[]>()
  readonly #mostPerColumn: number

  constructor(lane: Lane, context: LevelContext) {
    this.#lane = lane
    this.#index = lane.index
    this.#context = context
    this.#originMs = context.extent.from
    this.#mostPerColumn = mostWithin(lane.index, COLUMN_PX * context.msPerPx)
  }

  build(lane: number, scale: TimeScale, { footY, roomPx }: DenseGeometry): DenseLane {
    const { msPerPx } = this.#context
    const from = scale.originMs
    const to = from + scale.widthPx * msPerPx
    const named = this.#namedWithin(from, to)
    const drawn = named.map(({ position }) => position)
    const dots = this.#dotsWithin(from, to, new Set(drawn))
    const apart = [...drawn, ...dots].sort((a, b) => a - b)
    const { columns, ongoing } = this.#columnsWithin(lane, scale, from, to, apart, footY, roomPx)
    return {
      named: named.map(({ placement }) => placement),
      dots: dots.map((position) => this.#index.members[position] as number),
      columns,
      ongoing,
    }
  }

  #positionOf(drawnMs: number, from = 0): number {
    return this.#index.positionOf(this.#context.compression.toTime(drawnMs), from)
  }

  // ── Names ──

  #namedWithin(from: number, to: number): readonly Named[] {
    const tileMs = this.#context.widthPx * this.#context.msPerPx
    const found: Named[] = []
    for (let tile = Math.floor((from - this.#originMs) / tileMs); tile * tileMs + this.#originMs < to; tile++) {
      let names = this.#tiles.get(tile)
      if (!names) this.#tiles.set(tile, (names = this.#nameTile(tile, tileMs)))
      found.push(...names)
    }
    const { table, compression } = this.#context
    return found.filter(({ placement: { unit } }) => {
      const start = compression.toDrawn(table.start[unit.index] as number)
      return start >= from && start < to
    })
  }

  #nameTile(tile: number, tileMs: number): readonly Named[] {
    const { msPerPx, table, widthPx } = this.#context
    const from = this.#originMs + tile * tileMs
    const candidates: { readonly at: number; readonly weight: number }[] = []
    let position = this.#positionOf(from)
    for (let px = CANDIDATE_PX; px < widthPx + CANDIDATE_PX; px += CANDIDATE_PX) {
      const end = this.#positionOf(from + Math.min(px, widthPx) * msPerPx, position)
      if (end > position) {
        const at = this.#index.weightiest(position, end)
        candidates.push({ at, weight: table.weight(this.#index.members[at] as number) })
      }
      position = end
    }
    candidates.sort((a, b) => b.weight - a.weight || a.at - b.at)
    const rows: Span[][] = Array.from({ length: NAME_ROWS }, () => [])
    return candidates.flatMap(({ at }): readonly Named[] => {
      const placed = this.#nameOne(at, from, rows)
      return placed ? [{ position: at, placement: placed }] : []
    })
  }

  #nameOne(position: number, base: number, rows: readonly Span[][]): Placement | null {
    const { metrics, titles, msPerPx, widthPx } = this.#context
    const index = this.#index.members[position] as number
    const unit: Unit = { ...unitOf(this.#lane, index, this.#context), claims: [] }
    const shown = { ...unit, kind: unit.kind === 'claims' ? ('soft' as const) : unit.kind === 'day' ? ('point' as const) : unit.kind } // prettier-ignore
    const [x0, x1] = markExtent(shown, base, msPerPx, metrics)
    if (x1 - x0 > widthPx * MAX_NAMED_BAR_SHARE) return null
    const { labelGapPx, neighborGapPx } = metrics
    // Most find no room for their mark: their titles need not be read and measured.
    if (!rows.some((taken) => isFree(taken, x0 - 4, x1 + neighborGapPx))) return null
    const { text, isFull, width } = titles.of(index, false)
    const right = { place: 'right', from: x0 - 4, to: x1 + labelGapPx + width + neighborGapPx } as const
    const left = { place: 'left', from: x0 - labelGapPx - width - 6, to: x1 + neighborGapPx } as const
    for (const { place, from, to } of [right, left]) {
      // Nothing reaches over the border of a tile: its neighbour knows nothing of it.
      if (from < -1 && place === 'left') continue
      if (to - neighborGapPx > widthPx - metrics.edgePadPx) continue
      const row = rows.findIndex((taken) => isFree(taken, from, to))
      if (row < 0) continue
      rows[row]?.push({ from, to })
      return { unit: shown, row, place, lines: [text], note: '', isFull, width, shiftPx: 0 }
    }
    return null
  }

  // ── Dots ──

  #dotsWithin(from: number, to: number, named: ReadonlySet<number>): readonly number[] {
    const { msPerPx } = this.#context
    const slotMs = DOT_PX * msPerPx
    const first = Math.floor((from - this.#originMs) / slotMs) - 1
    const found: number[] = []
    let position = this.#positionOf(this.#originMs + first * slotMs)
    let last = -Infinity
    for (let slot = first; this.#originMs + slot * slotMs < to; slot++) {
      const end = this.#positionOf(this.#originMs + (slot + 1) * slotMs, position)
      const best = this.#weightiestBut(position, end, named)
      position = end
      if (best < 0) continue
      const at = this.#context.compression.toDrawn(this.#index.startAt(best))
      if (at - last >= slotMs && at >= from && at < to) found.push(best)
      last = at
    }
    return found
  }

  #weightiestBut(from: number, to: number, named: ReadonlySet<number>): number {
    let best = this.#index.weightiest(from, to)
    if (!named.has(best)) return best
    const weight = (at: number): number => this.#context.table.weight(this.#index.members[at] as number)
    // Names are few: the spans between them are looked at one by one.
    const [before, after] = [this.#weightiestBut(from, best, named), this.#weightiestBut(best + 1, to, named)]
    best = before
    if (after >= 0 && (best < 0 || weight(after) > weight(best))) best = after
    return best
  }

  // ── Columns ──

  #columnsWithin(
    lane: number,
    scale: TimeScale,
    from: number,
    to: number,
    apart: readonly number[],
    footY: number,
    roomPx: number,
  ): { columns: ColumnMark[]; ongoing: OngoingMark[] } {
    const index = this.#index
    const { msPerPx } = this.#context
    const columnMs = COLUMN_PX * msPerPx
    const columns: ColumnMark[] = []
    const ongoing: OngoingMark[] = []
    const start = this.#positionOf(from)
    const end = this.#positionOf(to, start)
    const before = index.countOngoing(scale.window.from)
    const unit = Math.min(3.4, roomPx / this.#mostPerColumn)
    let position = start
    let at = 0
    while (at < apart.length && (apart[at] as number) < start) at++
    for (let column = Math.floor((from - this.#originMs) / columnMs); ; column++) {
      const leftMs = this.#originMs + column * columnMs
      if (leftMs >= to || (leftMs >= from && column * columnMs + this.#originMs >= to)) break
      const x0 = Math.round((leftMs - from) / msPerPx)
      const x1 = Math.round((leftMs + columnMs - from) / msPerPx)
      const next = Math.min(end, this.#positionOf(leftMs + columnMs, position))
      // What lasts into a column, and not through it, is counted where it begins.
      if (index.goesOn(this.#context.compression.toTime(leftMs + columnMs), position)) {
        const last = ongoing.at(-1)
        if (last?.x1 === x0) ongoing[ongoing.length - 1] = { ...last, x1 }
        else ongoing.push(ongoingMark(lane, index, x0, x1, footY, ongoing.length === 0 ? before : 0, scale.window.from))
      }
      const firstApart = at
      while (at < apart.length && (apart[at] as number) < next) at++
      const count = next - position - (at - firstApart)
      if (count > 0) {
        const members = membersBetween(index, position, next, apart.slice(firstApart, at))
        const height = Math.max(
          2,
          this.#mostPerColumn > 24 ? roomPx * Math.sqrt(count / this.#mostPerColumn) : count * unit,
        )
        columns.push({ kind: 'column', lane, x0, x1, y: footY, height: Math.min(roomPx, height), count, first: members.first, members: members.all }) // prettier-ignore
      }
      position = next
    }
    if (ongoing.length === 0 && before > 0)
      ongoing.push(ongoingMark(lane, index, 0, COLUMN_PX, footY, before, scale.window.from))
    return { columns, ongoing }
  }
}

interface Span {
  readonly from: number
  readonly to: number
}

function isFree(taken: readonly Span[], from: number, to: number): boolean {
  for (const one of taken) if (from < one.to && to > one.from) return false
  return true
}

interface Named {
  readonly position: number
  readonly placement: Placement
}

const MAX_ONGOING = 500

function ongoingMark(
  lane: number,
  index: LaneIndex,
  x0: number,
  x1: number,
  y: number,
  count: number,
  fromMs: number,
): OngoingMark {
  const members = (): Uint32Array => {
    const found: number[] = []
    index.visible(fromMs, fromMs, MAX_ONGOING, (one) => found.push(one))
    return Uint32Array.from(found)
  }
  let first = -1
  index.visible(fromMs, fromMs, 1, (one) => (first = one))
  return { kind: 'ongoing', lane, x0, x1, y: y + 1, height: 3, count, first, members }
}

function membersBetween(
  index: LaneIndex,
  from: number,
  to: number,
  apart: readonly number[],
): { first: number; all: () => Uint32Array } {
  let first = from
  for (const one of apart) if (one === first) first++
  const all = (): Uint32Array => {
    const members = index.members.subarray(from, to)
    return apart.length === 0 ? members : members.filter((_, at) => !apart.includes(from + at))
  }
  return { first: index.members[first] as number, all }
}

/** Samples of a lane, by which its fullest column is estimated. */
const SAMPLES = 256

/** About how many events of a lane start within the fullest span of a length. Between powers of two it is read off a
 *  line, so that a zoom asks a lane a few times, not at each of its steps. */
function mostWithin(index: LaneIndex, spanMs: number): number {
  const below = 2 ** Math.floor(Math.log2(spanMs))
  const [most, next] = [fullestSpan(index, below), fullestSpan(index, 2 * below)]
  return most + (next - most) * (spanMs / below - 1)
}

const fullestSpans = new WeakMap<LaneIndex, Map<number, number>>()

function fullestSpan(index: LaneIndex, spanMs: number): number {
  let known = fullestSpans.get(index)
  if (!known) fullestSpans.set(index, (known = new Map<number, number>()))
  let most = known.get(spanMs)
  if (most === undefined) known.set(spanMs, (most = countFullest(index, spanMs)))
  return most
}

function countFullest(index: LaneIndex, spanMs: number): number {
  const step = Math.max(1, Math.floor(index.count / SAMPLES))
  let most = 1
  for (let position = 0; position < index.count; position += step) {
    const end = index.positionOf(index.startAt(position) + spanMs, position)
    most = Math.max(most, end - position)
  }
  return Math.max(6, most)
}
