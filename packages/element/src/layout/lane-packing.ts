import { bisector } from 'd3-array'
import type { TimelineEvent } from '@event-timeline/core/model'
import { FLAG_APPROXIMATE, FLAG_DAY, hasFlag, type EventTable } from '../data/event-table.js'
import type { Lane } from '../data/lane-list.js'
import type { Metrics } from '../theme/metrics.js'
import { boundsOf, shapeOfDate, type DateShape } from '../time/bounds.js'
import type { Compression } from '../time/time-scale.js'
import { DAY_MS, type TimeWindow } from '../time/time-window.js'
import { balanceLines, wrapLines, type MeasureText } from './text.js'
import type { Title, TitleCache, TitleLines } from './title-cache.js'

/** All that the rows of a zoom level depend on. Times are drawn milliseconds. */
export interface LevelContext {
  readonly table: EventTable
  readonly metrics: Metrics
  readonly measure: MeasureText
  readonly compression: Compression
  /** Drawn milliseconds per pixel. */
  readonly msPerPx: number
  readonly widthPx: number
  /** Edges that no title crosses: those of everything, and of the window that the data opens with. */
  readonly edges: readonly TimeWindow[]
  readonly extent: TimeWindow
  readonly groupBy: string
  readonly titles: TitleCache
  /** What one claim of a dispute says: "August · 1 source". */
  readonly claimWords: (event: TimelineEvent, claim: number) => string
  /** Rows keep room for a title on either side of its mark: wherever the window ends, one of them lies within it. A large
   *  set, and the window that the data opens with, do without. */
  readonly keepsSides: boolean
}

export type UnitKind = 'point' | 'soft' | 'period' | 'claims' | 'day'

export interface ClaimSpan {
  readonly from: number
  readonly to: number
  readonly shape: DateShape
  /** What it says, and how wide that is. */
  readonly words: string
  readonly wordsPx: number
}

/** Mark and title of one event: they are placed as one. */
export interface Unit {
  readonly index: number
  readonly kind: UnitKind
  /** Extent in drawn milliseconds, without the least width of a mark. */
  readonly from: number
  readonly to: number
  readonly claims: readonly ClaimSpan[]
}

/** `right`, `left` of the mark; `above` it, from its visible start; `inside` of the band of its day. */
export type TitlePlace = 'right' | 'left' | 'above' | 'inside'

export interface Placement {
  readonly unit: Unit
  readonly row: number
  readonly place: TitlePlace
  readonly lines: readonly string[]
  /** "4 sources, 2 dates" below the title. */
  readonly note: string
  readonly isFull: boolean
  /** Of the widest line. */
  readonly width: number
  /** From the mark's left edge to the title's, where it is `above` a mark shorter than it. */
  readonly shiftPx: number
}

export interface Row {
  /** A row of disputes is taller, and holds nothing else. */
  readonly kind: 'inline' | 'ride' | 'day' | 'claims'
  readonly height: number
}

export interface LanePacking {
  readonly rows: readonly Row[]
  /** By event; those for which no row was left are missing. */
  readonly placements: ReadonlyMap<number, Placement>
  /** Drawn milliseconds from which its pixels count. */
  readonly base: number
}

/** Most rows of one lane: a lane that needs more is crowded, and drawn as such. */
const MAX_ROWS = 90

/** Most claims of an event that are drawn. */
export const MAX_BANDS = 4
const CLAIM_LEAST_PX = 16
/** Between a band and its words: the sign of the dispute stands there. */
export const CLAIM_WORDS_GAP_PX = 18

interface Option {
  readonly place: TitlePlace
  readonly kind: Row['kind']
  readonly lines: readonly string[]
  readonly width: number
  readonly height: number
  readonly shiftPx: number
  /** What it occupies of a row, px from the base. */
  readonly from: number
  readonly to: number
}

interface OpenRow {
  kind: Row['kind']
  height: number
  /** What is taken of it, by start; none overlap. */
  readonly taken: { readonly from: number; readonly to: number }[]
}

/** Puts the events of a lane into rows, greedily: disputes first, then by start; each takes the row that adds the least
 *  height, else a new one. Over all of the lane, or a stretch of it, at one zoom level: panning never moves an event to
 *  another row. `indices` are events by start; `before` a packing of the same level, whose events keep their rows. */
export function packLane(
  lane: Lane,
  indices: ArrayLike<number>,
  context: LevelContext,
  before: LanePacking | null = null,
): LanePacking {
  const units = Array.from(indices, (index) => unitOf(lane, index, context))
  const base = before?.base ?? units[0]?.from ?? 0
  const order = units.flatMap(({ index }, at) => (before?.placements.has(index) ? [] : [at]))
  const isFirst = (at: number): boolean => units[at]?.kind === 'claims'
  order.sort((a, b) => Number(isFirst(b)) - Number(isFirst(a)) || a - b)
  const edges = context.edges.map(({ from, to }) => [(from - base) / context.msPerPx, (to - base) / context.msPerPx] as const) // prettier-ignore
  const rows = (before?.rows ?? []) as OpenRow[]
  const placements = (before?.placements ?? new Map()) as Map<number, Placement>
  for (const at of order) {
    const unit = units[at] as Unit
    const title = context.titles.of(unit.index, unit.kind === 'claims')
    const next = units[at + 1]
    const nextPx = next ? (next.from - base) / context.msPerPx : Infinity
    const options = optionsOf(unit, title, base, nextPx, edges, context)
    const chosen = chooseRow(options, rows)
    if (!chosen) continue
    const { option, row } = chosen
    const open = (rows[row] ??= { kind: option.kind, height: 0, taken: [] })
    open.height = Math.max(open.height, option.height)
    open.taken.splice(placeIn(open, option.from), 0, { from: option.from, to: option.to })
    placements.set(unit.index, {
      unit,
      row,
      place: option.place,
      lines: option.lines,
      note: title.note,
      isFull: title.isFull,
      width: option.width,
      shiftPx: option.shiftPx,
    })
  }
  return { rows, placements, base }
}

const byFrom = bisector(({ from }: { readonly from: number }) => from)
const placeIn = ({ taken }: OpenRow, from: number): number => byFrom.left(taken, from)

/** Whether nothing of a row is taken between two points. */
function isFree(row: OpenRow, { from, to }: Option): boolean {
  const at = placeIn(row, from)
  return (row.taken[at - 1]?.to ?? -Infinity) <= from && (row.taken[at]?.from ?? Infinity) >= to
}

function chooseRow(options: readonly Option[], rows: readonly OpenRow[]): { option: Option; row: number } | null {
  let best: { option: Option; row: number } | null = null
  let bestCost = Infinity
  for (const option of options) {
    for (let row = 0; row <= rows.length && row < MAX_ROWS && row * 0.01 < bestCost - 0.001; row++) {
      const open = rows[row]
      if (open && (open.kind !== option.kind || !isFree(open, option))) continue
      // A row that is drawn already does not grow under the hand.
      const cost = (open ? Math.max(0, option.height - open.height) : option.height + 2) + row * 0.01
      if (cost >= bestCost - 0.001) continue
      bestCost = cost
      best = { option, row }
      // Rows further down only cost more.
      if (open && option.height <= open.height) break
    }
  }
  return best
}

/** The shape of an event in its lane, in drawn milliseconds. */
export function unitOf(lane: Lane, index: number, context: LevelContext): Unit {
  const { table, compression, msPerPx, metrics } = context
  const { toDrawn } = compression
  const [from, to] = [toDrawn(table.start[index] as number), toDrawn(table.end(index))]
  const shape = table.shape(index)
  const unit = { index, from, to, claims: [] }
  const event = table.event(index)
  if (shape === 'claims' && event) return claimsUnit(lane, event, unit, context)
  if (shape === 'range') return { ...unit, kind: hasFlag(table, index, FLAG_APPROXIMATE) ? 'soft' : 'period' }
  if (shape === 'fuzzy') return { ...unit, kind: 'soft' }
  const isDay =
    hasFlag(table, index, FLAG_DAY) || (event === null && to === from && (table.start[index] as number) % DAY_MS === 0)
  if (!isDay || DAY_MS / msPerPx < metrics.dayBandPx) return { ...unit, kind: 'point' }
  return { ...unit, kind: 'day', to: Math.max(to, toDrawn((table.start[index] as number) + DAY_MS)) }
}

function claimsUnit(
  lane: Lane,
  event: TimelineEvent,
  unit: Omit<Unit, 'kind'>,
  { compression: { toDrawn }, groupBy, claimWords, measure }: LevelContext,
): Unit {
  const all = event.conflict?.claims ?? []
  const own =
    groupBy === 'source'
      ? all.filter(({ evidence }) => evidence.some((at) => event.evidence[at]?.source === lane.key))
      : []
  if (groupBy === 'source' && own.length !== 1) return { ...unit, kind: 'soft' }
  const spans = (own.length === 1 ? own : all).flatMap((claim): readonly ClaimSpan[] => {
    const bounds = boundsOf(claim.date)
    if (!bounds) return []
    const [from, to] = [Math.max(bounds.startMs, -8.6e15), Math.min(bounds.endMs, 8.6e15)]
    const words = claimWords(event, all.indexOf(claim))
    const wordsPx = measure(words, 'small')
    return [{ from: toDrawn(from), to: toDrawn(to), shape: shapeOfDate(claim.date, bounds), words, wordsPx }]
  })
  spans.sort((a, b) => a.from - b.from || a.to - b.to)
  const [first] = spans
  if (!first) return { ...unit, kind: 'soft' }
  if (own.length === 1) return { ...unit, from: first.from, to: first.to, kind: first.shape }
  const claims = spans.slice(0, MAX_BANDS)
  return { ...unit, kind: 'claims', claims, from: first.from, to: Math.max(...claims.map(({ to }) => to)) }
}

/** Ends of the bands of a dispute, px from `base`: with the least width that can be seen. */
export function claimExtents({ claims }: Unit, base: number, msPerPx: number): readonly (readonly [number, number])[] {
  return claims.map(({ from, to }) => {
    const [x0, x1] = [(from - base) / msPerPx, (to - base) / msPerPx]
    const missing = Math.max(0, CLAIM_LEAST_PX - (x1 - x0)) / 2
    return [x0 - missing, x1 + missing]
  })
}

/** Horizontal extent of a mark, px from `base`: with the least width that can be seen. */
export function markExtent(unit: Unit, base: number, msPerPx: number, { radiusPx, scale }: Metrics): [number, number] {
  const [x0, x1] = [(unit.from - base) / msPerPx, (unit.to - base) / msPerPx]
  if (unit.kind === 'day') return [x0, x1]
  if (unit.kind === 'claims') {
    const ends = claimExtents(unit, base, msPerPx)
    return [Math.min(...ends.map(([left]) => left)), Math.max(...ends.map(([, right]) => right))]
  }
  if (unit.kind === 'point') {
    const x = (x0 + x1) / 2
    return [x - radiusPx - 0.5, x + radiusPx + 0.5]
  }
  const least = (unit.kind === 'period' ? 9 : 16) * (0.5 + scale / 2)
  const missing = Math.max(0, least - (x1 - x0)) / 2
  return [x0 - missing, x1 + missing]
}

/** Places for the title of an event, the better first.
 *
 *      right in one line ─ right in two balanced lines ─ above a bar that is longer ─ left, only at a right edge
 */
function optionsOf(
  unit: Unit,
  title: Title,
  base: number,
  nextPx: number,
  windows: Edges,
  context: LevelContext,
): readonly Option[] {
  const { metrics, measure, msPerPx, widthPx, keepsSides } = context
  const widthOf = (line: string): number => measure(line, title.style)
  const [x0, x1] = markExtent(unit, base, msPerPx, metrics)
  if (unit.kind === 'day') return [dayOption(title.text, x0, x1, widthOf, context)]
  const whole = title.width
  const noteWidth = title.note ? measure(title.note, 'small') : 0
  const gap = metrics.labelGapPx
  const isClaims = unit.kind === 'claims'
  const isBar = unit.kind === 'soft' || unit.kind === 'period'
  const isLongBar = isBar && x1 - x0 > Math.max(whole + 4, widthPx * 0.3)
  const lineSets = linesOf(title, context, nextPx - x1 - gap - metrics.neighborGapPx)
  const sized = lineSets.map(({ lines, width: own }) => {
    const width = Math.max(noteWidth, own)
    const count = lines.length + (title.note ? 1 : 0)
    const height = isClaims ? claimsHeight(unit, count, metrics) : inlineHeight(count, metrics)
    return { lines, width, height }
  })
  const from = isClaims ? x0 - Math.max(0, claimWordsPx(unit, base, msPerPx)) : x0
  /** Neither side of a mark so long has room in every window. */
  const isTooLong = (width: number): boolean =>
    keepsSides && (isBar || isClaims) && x1 - x0 + 2 * (gap + width) + 4 > widthPx
  const options: Option[] = []
  for (const { lines, width, height } of isLongBar ? [] : sized) {
    const end = x1 + gap + width
    // Where the words of the claims have no room before them, they stand behind, and the title above.
    const lacksRoom = isClaims && windows.some(([edge]) => x0 >= edge && from < edge)
    if (isTooLong(width) || lacksRoom) continue
    // Of a mark that goes on beyond the edge, too, the title is read within.
    if (windows.some(([start, edge]) => x0 < edge && x1 > start && end > edge - metrics.edgePadPx)) continue
    const start = keepsSides ? Math.min(from - 4, x0 - gap - width - 6) : from - 4
    options.push({ place: 'right', kind: isClaims ? 'claims' : 'inline', lines, width, height, shiftPx: 0, from: start, to: end + metrics.neighborGapPx }) // prettier-ignore
  }
  // A bar may be longer than the window: its title stays within both.
  const seen = windows.map(([from, to]) => Math.min(x1, to) - Math.max(x0, from) - 2 * gap).filter((px) => px > 0)
  const room = Math.min(x1 - x0 - 4, widthPx - 2 * gap, ...seen)
  const above = isBar
    ? whole <= room
      ? [title.text]
      : wrapLines(title.text, 3, room, widthOf)
    : isClaims && options.length === 0
      ? lineSets[0]?.lines
      : null
  if (above) {
    const width = Math.max(noteWidth, ...above.map(widthOf))
    const height = aboveHeight(unit, above.length, title, metrics)
    const beside = keepsSides
      ? gap + width
      : isClaims
        ? Math.max(...unit.claims.map(({ wordsPx }) => wordsPx)) + gap
        : 0
    options.push({ place: 'above', kind: isClaims ? 'claims' : 'ride', lines: above, width, height, shiftPx: 0, from: Math.min(from, x0 - beside) - 2, to: x1 + beside + 10 }) // prettier-ignore
  }
  if (options.length > 0) return options
  const left = sized.flatMap((one) => (isTooLong(one.width) ? [] : leftOption(unit, one, x0, x1, windows, context)))
  if (left.length > 0) return left
  return [fallbackOption(unit, title, from, x0, x1, windows, widthOf, context)]
}

/** Height of a title, and its note, above the claims of a dispute that fill the window. */
export const aboveClaimsPx = (lines: number, hasNote: boolean, { linePx }: Metrics): number =>
  (lines + (hasNote ? 1 : 0)) * linePx + 4

const aboveHeight = (unit: Unit, lines: number, { note }: Title, metrics: Metrics): number =>
  unit.kind === 'claims'
    ? aboveClaimsPx(lines, note !== '', metrics) + claimsHeight(unit, 0, metrics)
    : metrics.rowRidePx + (lines - 1) * metrics.linePx

interface Sized extends TitleLines {
  readonly height: number
}

type Edges = readonly (readonly [number, number])[]

function leftOption(
  unit: Unit,
  { lines, width, height }: Sized,
  x0: number,
  x1: number,
  windows: Edges,
  { metrics, keepsSides }: LevelContext,
): readonly Option[] {
  const gap = metrics.labelGapPx
  if (windows.some(([edge]) => x0 >= edge && x0 - gap - width < edge)) return []
  const to = x1 + gap + (keepsSides ? width + metrics.neighborGapPx : 0)
  return [
    {
      place: 'left',
      kind: unit.kind === 'claims' ? 'claims' : 'inline',
      lines,
      width,
      height,
      shiftPx: 0,
      from: x0 - gap - width - 6,
      to,
    },
  ]
}

/** Where neither side has room: above the mark, moved so far that it ends at the edge. */
function fallbackOption(
  unit: Unit,
  title: Title,
  start: number,
  x0: number,
  x1: number,
  windows: Edges,
  widthOf: (line: string) => number,
  { metrics, widthPx, keepsSides }: LevelContext,
): Option {
  const whole = keepsSides ? title.broken(2).lines : wrapLines(title.text, 3, widthPx - 2 * metrics.labelGapPx, widthOf)
  const lines = whole ?? title.broken(3).lines
  const width = Math.max(...lines.map(widthOf))
  const edge = Math.min(Infinity, ...windows.flatMap(([, one]) => (one >= x0 ? [one - metrics.edgePadPx] : [])))
  const left = Math.min(x0, edge - width)
  const height = aboveHeight(unit, lines.length, title, metrics)
  const beside = keepsSides ? width : 0
  const [from, to] = [Math.min(start, x0 - beside, left) - 2, Math.max(x1 + beside, left + width) + 10]
  return {
    place: 'above',
    kind: unit.kind === 'claims' ? 'claims' : 'ride',
    lines,
    width,
    height,
    shiftPx: left - x0,
    from,
    to,
  }
}

/** One line where it is short, or its row is free; else two, or three of a whole sentence. */
function linesOf(title: Title, { metrics, widthPx, keepsSides }: LevelContext, freePx: number): readonly TitleLines[] {
  const { width } = title
  const room = keepsSides ? widthPx / 2 - 30 : Infinity
  const [max, maxFree] = [Math.min(metrics.labelMaxPx, room), Math.min(metrics.labelMaxFreePx, room)]
  const isOne = width <= max || (width <= maxFree && width <= freePx)
  const one = isOne ? [{ lines: [title.text], width }] : []
  const two = title.broken(2)
  // Nobody breaks a few letters.
  if (two.lines.length === 1 || (isOne && width < metrics.labelMaxPx / 2.4))
    return [isOne ? { lines: [title.text], width } : two]
  return [...one, two.width <= maxFree ? two : title.broken(3)]
}

const inlineHeight = (lines: number, { rowPx, linePx }: Metrics): number => rowPx + (lines - 1) * linePx

/** Two claims need 46; each further one its own line. */
const claimsHeight = (unit: Unit, lines: number, metrics: Metrics): number =>
  Math.max(metrics.rowPx + (unit.claims.length - 1) * metrics.claimPx + 4, inlineHeight(lines, metrics))

/** Room to the left of a dispute for the words of its claims: they stand before their bands, those of the first behind it
 *  where the next one leaves room. */
function claimWordsPx(unit: Unit, base: number, msPerPx: number): number {
  const ends = claimExtents(unit, base, msPerPx)
  const [first, last] = [Math.min(...ends.map(([left]) => left)), Math.max(...ends.map(([, right]) => right))]
  const rooms = unit.claims.map(({ wordsPx }, at) => {
    const [left, right] = ends[at] ?? [first, last]
    const hasRoomBehind = at === 0 && (ends[1]?.[0] ?? Infinity) < right + 12 && right + 12 + wordsPx <= last
    return hasRoomBehind ? 0 : wordsPx + CLAIM_WORDS_GAP_PX + first - left
  })
  return Math.max(...rooms)
}

/** Height of the band of a day: of its title, and of the dot above it where there is no room beside it. */
export const dayHeight = (
  { lines, shiftPx }: Pick<Placement, 'lines' | 'shiftPx'>,
  { scale, linePx }: Metrics,
): number => Math.round(12 * scale) + linePx * (lines.length + (shiftPx < 0 ? 1 : 0))

function dayOption(
  text: string,
  x0: number,
  x1: number,
  widthOf: (line: string) => number,
  { metrics, keepsSides }: LevelContext,
): Option {
  const growth = 0.5 + metrics.scale / 2
  const linesIn = (px: number): readonly string[] =>
    wrapLines(text, 3, px, widthOf) ?? wrapLines(text, 5, px, widthOf) ?? balanceLines(text, 3, widthOf)
  const widest = (lines: readonly string[]): number => Math.max(...lines.map(widthOf))
  const besides = linesIn(x1 - x0 - 34 * growth)
  // A word too long to stand beside the dot stands below it.
  const isBelow = widest(besides) > x1 - x0 - 28 * growth
  const lines = isBelow ? linesIn(x1 - x0 - 16 * growth) : besides
  const width = widest(lines)
  const shiftPx = isBelow ? -16 * growth : 0
  const height = dayHeight({ lines, shiftPx }, metrics)
  return {
    place: 'inside',
    kind: 'day',
    lines,
    width,
    height,
    shiftPx,
    from: keepsSides ? x0 - width : x0,
    to: keepsSides ? x1 + width + 34 : Math.max(x1 - 1, x0 + width + 34),
  }
}
