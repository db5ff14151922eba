import type { Era, Marker } from '@event-timeline/core/model'
import {
  EMPTY_TABLE,
  FLAG_APPROXIMATE,
  FLAG_DENIED,
  FLAG_OPEN_END,
  FLAG_OPEN_START,
  FLAG_PLANNED,
  FLAG_WEIGHTY,
  hasFlag,
  type EventTable,
} from '../data/event-table.js'
import type { Lane } from '../data/lane-list.js'
import type {
  ClaimBand,
  EraBand,
  EventMark,
  Label,
  LaneBand,
  Mark,
  MarkerLine,
  Note,
  Rect,
  Scene,
} from '../scene/scene.js'
import { buildAxis } from '../time/axis.js'
import { boundsOf } from '../time/bounds.js'
import { timeScale, type TimeScale } from '../time/time-scale.js'
import { connect } from './connectors.js'
import { NAME_ROWS } from './dense-lane.js'
import {
  aboveClaimsPx,
  CLAIM_WORDS_GAP_PX,
  claimExtents,
  dayHeight,
  markExtent,
  unitOf,
  type ClaimSpan,
  type Placement,
  type Unit,
} from './lane-packing.js'
import { MAX_ROWED, type SceneRequest } from './scene-request.js'
import { TitleCache } from './title-cache.js'
import { ZoomLevel } from './zoom-level.js'

const MAX_HEIGHTS = 3
/** How far beside the window rows are kept, as a share of it. */
const NEAR_SHARE = 0.25
/** Marks of a collapsed lane that are drawn one by one. */
const MAX_COLLAPSED = 80

/** Builds pictures of one timeline, and remembers what is expensive: the rows of the zoom levels it has seen last. */
export class SceneBuilder {
  #levelsFor: readonly unknown[] = []
  #levels = new Map<string, ZoomLevel>()
  #titles = new TitleCache(
    EMPTY_TABLE,
    () => 0,
    () => '',
  )

  build(request: SceneRequest): Scene {
    const scale = timeScale(request.window, request.widthPx, request.compression)
    const level = this.#levelOf(request, scale)
    const draft = new SceneDraft(request, scale, level)
    return draft.finish()
  }

  /** What is worked out for a zoom level. Spans that differ by rounding are one level. */
  #levelOf(request: SceneRequest, { msPerPx }: TimeScale): ZoomLevel {
    const { lanes, extent, opening, widthPx, metrics, measure, language, groupBy, compression, maxHeightPx, railPx } =
      request
    const { table, titleOf } = request
    const key = [table, measure, language, titleOf, lanes, extent, opening, widthPx, metrics, groupBy, compression, maxHeightPx, railPx] // prettier-ignore
    if (key.some((value, at) => value !== this.#levelsFor[at])) {
      if (key.slice(0, 4).some((value, at) => value !== this.#levelsFor[at]))
        this.#titles = new TitleCache(table, measure, request.claimsNote, titleOf)
      this.#levelsFor = key
      this.#levels = new Map()
    }
    const name = Math.log(msPerPx).toFixed(7)
    const known = this.#levels.get(name)
    if (known) return known
    const level = new ZoomLevel(request, msPerPx, this.#titles)
    if (this.#levels.size > 3) this.#levels.delete(this.#levels.keys().next().value as string)
    this.#levels.set(name, level)
    return level
  }
}

interface LaneCounts {
  readonly inWindow: number
  readonly before: number
  readonly after: number
}

interface RowedLane {
  readonly placements: readonly Placement[]
  readonly rowTops: readonly number[]
  readonly rowHeights: readonly number[]
  readonly height: number
}

class SceneDraft {
  readonly #request: SceneRequest
  readonly #scale: TimeScale
  readonly #level: ZoomLevel
  readonly #marks: Mark[] = []
  readonly #labels: Label[] = []
  readonly #notes: Note[] = []
  readonly #bands: LaneBand[] = []
  #y = 0

  constructor(request: SceneRequest, scale: TimeScale, level: ZoomLevel) {
    this.#request = request
    this.#scale = scale
    this.#level = level
  }

  finish(): Scene {
    const { lanes, metrics, language, measure } = this.#request
    const counts = lanes.map((lane) => this.#count(lane))
    const inWindow = counts.reduce((sum, one) => sum + one.inWindow, 0)
    const rowed = inWindow > MAX_ROWED ? null : this.#rowAll(counts)
    lanes.forEach((lane, at) => this.#addLane(lane, at, counts[at] as LaneCounts, rowed?.[at] ?? null))
    const scale = this.#scale
    const singles = this.#marks.filter((mark) => mark.kind !== 'column' && mark.kind !== 'ongoing').length
    const clustered = this.#marks.reduce((sum, mark) => sum + ('count' in mark ? mark.count : 0), 0)
    return {
      width: scale.widthPx,
      height: this.#y,
      axis: buildAxis(
        scale,
        language.dates,
        (text, isMajor) => measure(text, isMajor ? 'major' : 'small'),
        metrics.scale,
      ),
      lanes: this.#bands,
      marks: this.#marks,
      labels: this.#labels,
      notes: this.#notes,
      connectors: connect(this.#marks, this.#request.table),
      eras: erasIn(scale, this.#request.eras),
      markers: markersIn(scale, this.#request.markers),
      breaks: scale.compression.breaks
        .map(({ from, to }) => ({ x0: scale.timeToPx(from), x1: scale.timeToPx(to) }))
        .filter(({ x0, x1 }) => x1 > 0 && x0 < scale.widthPx),
      counts: {
        inWindow,
        named: this.#labels.length,
        single: singles,
        clustered,
        before: counts.reduce((sum, one) => sum + one.before, 0),
        after: counts.reduce((sum, one) => sum + one.after, 0),
      },
    }
  }

  #count({ index }: Lane): LaneCounts {
    const { from, to } = this.#scale.window
    const first = index.positionOf(from)
    const last = index.positionOf(to, first)
    const ongoing = index.countOngoing(from)
    return { inWindow: last - first + ongoing, before: first - ongoing, after: index.count - last }
  }

  // ── Lanes with a row for each event ──

  /** The rows of all lanes; `null` where they would be too many. */
  #rowAll(counts: readonly LaneCounts[]): readonly (RowedLane | null)[] | null {
    const { lanes, maxHeightPx, metrics } = this.#request
    let height = 0
    const rowed: (RowedLane | null)[] = []
    for (const [at, lane] of lanes.entries()) {
      const isEmpty = counts[at]?.inWindow === 0
      const one = lane.isCollapsed || isEmpty ? null : this.#rowLane(lane)
      if (one === undefined) return null
      height += one?.height ?? metrics.laneCollapsedPx
      if (height > MAX_HEIGHTS * maxHeightPx) return null
      rowed.push(one)
    }
    return rowed
  }

  /** `undefined` where the lane is too crowded. */
  #rowLane(lane: Lane): RowedLane | undefined {
    const packing = this.#level.packingOf(lane, this.#scale)
    if (!packing) return undefined
    const { from, to } = this.#scale.window
    const { metrics } = this.#request
    const placements: Placement[] = []
    let visible = 0
    lane.index.visible(from, to, MAX_ROWED + 1, (index) => {
      visible++
      const placement = packing.placements.get(index)
      if (placement) placements.push(placement)
    })
    if (placements.length < visible) return undefined
    const used = this.#level.usedRows.get(lane.key) ?? new Set<number>()
    this.#level.usedRows.set(lane.key, used)
    // A little more than the window: the next rows are there before the hand brings them in.
    const more = (to - from) * NEAR_SHARE
    const near: number[] = []
    lane.index.visible(from - more, to + more, 2 * MAX_ROWED, (index) => {
      const row = packing.placements.get(index)?.row
      if (row !== undefined) near.push(row)
    })
    // What is in the window stands above what comes in next.
    const byRow = (a: number, b: number): number => a - b
    for (const row of [...placements.map(({ row }) => row).sort(byRow), ...near.sort(byRow)]) used.add(row)
    const rowTops: number[] = []
    let top = metrics.lanePadPx
    for (const row of used) {
      rowTops[row] = top
      top += packing.rows[row]?.height ?? 0
    }
    return {
      placements,
      rowTops,
      rowHeights: packing.rows.map(({ height }) => height),
      height: top + metrics.lanePadPx,
    }
  }

  #addLane(lane: Lane, at: number, counts: LaneCounts, rowed: RowedLane | null): void {
    const { metrics } = this.#request
    const y = this.#y
    const labels = this.#labels.length
    const isFlat = lane.isCollapsed || counts.inWindow === 0
    const isDense = !isFlat && !rowed
    const height = isFlat
      ? metrics.laneCollapsedPx
      : Math.max(rowed ? rowed.height : this.#addDense(lane, at, y), this.#railHeight(lane, counts, isDense))
    if (isFlat) this.#addFlat(lane, at, y, counts)
    else if (rowed) this.#addRows(at, y, rowed)
    this.#y += height
    this.#bands.push({
      key: lane.key,
      title: lane.title,
      color: lane.color,
      slot: lane.slot,
      y,
      height,
      headPx: isFlat ? height : this.#headHeight(lane),
      isCollapsed: lane.isCollapsed,
      isDense,
      count: lane.index.count,
      ...counts,
      named: this.#labels.length - labels,
    })
  }

  /** Height that title and count of a lane take in the rail. */
  #headHeight({ title }: Lane): number {
    if (title === '') return 0
    const { metrics, measure, railPx } = this.#request
    const { scale } = metrics
    const room = Math.max(40, railPx - 46 * scale)
    const lines = Math.min(4, Math.ceil((measure(title, 'strong') * 1.12) / room))
    return (8 + 17 * lines + 18 + 6) * scale
  }

  /** And with its arrow. */
  #railHeight(lane: Lane, { before }: LaneCounts, isDense: boolean): number {
    if (lane.title === '') return 0
    const { metrics } = this.#request
    const arrow = before > 0 && !isDense ? 24 * metrics.scale : 0
    return Math.max(metrics.laneMinPx, Math.round(this.#headHeight(lane) + arrow))
  }

  #addRows(at: number, y: number, { placements, rowTops, rowHeights }: RowedLane): void {
    const rows = new Map<number, PlacedMark[]>()
    for (const placement of placements) {
      const top = y + (rowTops[placement.row] as number)
      const placed = this.#place(at, placement, top, rowHeights[placement.row] as number, rows.get(placement.row))
      const row = rows.get(placement.row)
      if (row) row.push(placed)
      else rows.set(placement.row, [placed])
    }
    for (const row of rows.values()) keepApart(row)
    for (const row of rows.values()) for (const { mark, label, notes } of row) this.#push(mark, label, notes)
  }

  #push(mark: EventMark, label: Label | null, notes: readonly Note[]): void {
    this.#marks.push(mark)
    if (label) this.#labels.push(label)
    this.#notes.push(...notes)
  }

  #place(
    at: number,
    placement: Placement,
    top: number,
    rowHeight: number,
    before: readonly PlacedMark[] | undefined,
  ): PlacedMark {
    const { metrics } = this.#request
    const { unit, place } = placement
    const [left, right] = this.#extentOf(unit)
    const { scale } = metrics
    const { lines, note } = placement
    // A day is as tall as its words, whatever else stands in its row.
    const tall = unit.kind === 'day' ? dayHeight(placement, metrics) : rowHeight
    const y =
      unit.kind === 'claims'
        ? top + 12 * scale + (place === 'above' ? aboveClaimsPx(lines.length, note !== '', metrics) : 0)
        : place === 'above'
          ? top + 25 * scale + (lines.length - 1) * metrics.linePx
          : unit.kind === 'day'
            ? top + tall / 2
            : top + 12 * scale
    const rowEnd = before?.reduce((end, { to }) => Math.max(end, to), -Infinity) ?? -Infinity
    const label = this.#label(at, placement, left, right, top, rowEnd)
    const mark = this.#mark(at, unit, left, right, y, tall)
    const notes = unit.kind === 'claims' ? this.#claimNotes(placement, mark, label) : this.#openNote(placement, mark, label) // prettier-ignore
    const from = Math.min(mark.x0, label?.x ?? Infinity)
    const to = Math.max(mark.x1, label ? label.x + label.width : -Infinity, ...notes.map((note) => note.x + note.width))
    const box = boxOf(mark, [...(label ? [label] : []), ...notes], top, tall)
    return { mark: { ...mark, box }, label, notes, from, to }
  }

  /** A day of which only a part is in the window has its dot at the edge. */
  #extentOf(unit: Unit): readonly [number, number] {
    const { originMs, msPerPx, widthPx } = this.#scale
    const [left, right] = markExtent(unit, originMs, msPerPx, this.#request.metrics)
    if (unit.kind !== 'point') return [left, right]
    const middle = (left + right) / 2
    const by = Math.min(widthPx, Math.max(0, middle)) - middle
    return [left + by, right + by]
  }

  /** The title in this window: at the side that its row keeps for it, at the other where the window ends before; `null`
   *  where neither has room. */
  #label(at: number, placement: Placement, left: number, right: number, top: number, rowEnd: number): Label | null {
    const { metrics, table } = this.#request
    const { widthPx } = this.#scale
    const { unit, place, lines, width } = placement
    const gap = metrics.labelGapPx
    const last = widthPx - 2
    const free = rowEnd + gap
    let x: number | null = null
    let side = place
    if (place === 'inside') {
      // At an edge it goes beyond its band, where nothing else is.
      x = Math.min(Math.max(left, 0) + 24 * (0.5 + metrics.scale / 2) + placement.shiftPx, last - width)
      if (x < Math.max(0, free)) x = null
    } else if (place === 'above') {
      x = Math.min(left < 0 ? Math.max(left + placement.shiftPx, gap) : left + placement.shiftPx, last - width)
      if (x < 0 || x < free) x = free + width <= Math.min(last, Math.max(right, width)) ? Math.max(0, free) : null
    } else {
      const toRight = right <= widthPx && right + gap + width <= last ? right + gap : null
      const toLeft = left >= 0 && left - gap - width >= Math.max(0, free) ? left - gap - width : null
      x = place === 'right' ? (toRight ?? toLeft) : (toLeft ?? toRight)
      side = x === toRight ? 'right' : 'left'
    }
    if (x === null || !(lines[0] ?? '')) return null
    const { index } = unit
    const below = place === 'inside' && placement.shiftPx < 0 ? metrics.linePx : 0
    const y = place === 'above' ? top + 2 : place === 'inside' ? top + 7 * metrics.scale + below : top + 4 * metrics.scale // prettier-ignore
    return {
      event: table.id(index),
      index,
      lane: at,
      x,
      y,
      width,
      height: lines.length * metrics.linePx,
      text: lines.join(' '),
      lines,
      align: side === 'left' ? 'end' : 'start',
      weight: hasFlag(table, index, FLAG_WEIGHTY) || unit.kind === 'claims' ? 'strong' : 'label',
      isQuiet: hasFlag(table, index, FLAG_PLANNED),
      isInside: place === 'inside',
      isFull: placement.isFull,
    }
  }

  #mark(at: number, unit: Unit, left: number, right: number, y: number, rowHeight: number): EventMark {
    const { table, metrics } = this.#request
    const { widthPx } = this.#scale
    const { index, kind } = unit
    const looks = looksOf(table, index)
    const heights = {
      point: 2 * (looks.isWeighty ? metrics.radiusWeightyPx : metrics.radiusPx),
      dot: 8,
      soft: metrics.softPx,
      period: metrics.barPx,
      day: rowHeight - 4,
      claims: metrics.claimPx * Math.max(1, unit.claims.length - 1) + metrics.softPx,
    }
    const isClaims = kind === 'claims'
    const middle = isClaims ? y + (metrics.claimPx * (unit.claims.length - 1)) / 2 : y
    return {
      kind,
      event: table.id(index),
      index,
      lane: at,
      x0: Math.max(0, left),
      x1: Math.min(widthPx, right),
      y: middle,
      height: heights[kind],
      color: table.event(index)?.color ?? null,
      ...looks,
      isCutStart: left < -1,
      isCutEnd: right > widthPx + 1,
      ...(isClaims ? { bands: this.#bandsOf(unit, y) } : {}),
      box: { x: 0, y: 0, width: 0, height: 0 },
    }
  }

  #bandsOf(unit: Unit, firstY: number): readonly ClaimBand[] {
    const { metrics } = this.#request
    const { originMs, msPerPx, widthPx } = this.#scale
    return claimExtents(unit, originMs, msPerPx).map(([left, right], at): ClaimBand => {
      const { shape } = unit.claims[at] as ClaimSpan
      return {
        x0: Math.max(0, left),
        x1: Math.min(widthPx, right),
        y: firstY + at * metrics.claimPx,
        shape,
        isCutStart: left < -1,
        isCutEnd: right > widthPx + 1,
        isOutside: right <= 0 || left >= widthPx,
      }
    })
  }

  /** "Ende offen" before the head of the arrow, where the title above the bar leaves room. */
  #openNote({ place }: Placement, mark: EventMark, label: Label | null): readonly Note[] {
    if (!mark.isOpenEnd || mark.isCutEnd || place !== 'above' || !label) return []
    const { measure, metrics, language } = this.#request
    const text = language.words.legendItems.open
    const width = measure(text, 'small')
    const x = mark.x1 - width
    if (x < label.x + label.width + 2 * metrics.labelGapPx) return []
    return [{ tone: 'quiet', index: mark.index, text, x, y: label.y + label.height - metrics.linePx, width, arrow: null }] // prettier-ignore
  }

  /** What the claims say beside their bands, and under the title how many there are. The first stands after its band, where
   *  the next one leaves room, the others before theirs. */
  #claimNotes({ unit, note }: Placement, mark: EventMark, label: Label | null): readonly Note[] {
    const { measure, metrics } = this.#request
    const { widthPx } = this.#scale
    const { index } = unit
    const notes: Note[] = []
    if (label && note) {
      const width = measure(note, 'small')
      const x = label.align === 'end' ? label.x + label.width - width : label.x
      notes.push({ tone: 'doubt', index, text: note, x, y: label.y + label.height, width, arrow: null })
    }
    const bands = mark.bands ?? []
    const isFree = ({ x, y, width }: Note): boolean => {
      const isClearOf = (other: Rect): boolean => x >= other.x + other.width + 6 || x + width + 6 <= other.x || y >= other.y + other.height - 2 || y + metrics.linePx - 2 <= other.y // prettier-ignore
      return (
        x >= 2 &&
        x + width <= widthPx - 2 &&
        (label === null || isClearOf({ ...label, height: label.height + (note ? metrics.linePx : 0) })) &&
        bands.every((band) => band.y === y + metrics.linePx / 2 || isClearOf({ x: band.x0, width: band.x1 - band.x0, y: band.y - 6, height: 12 })) // prettier-ignore
      )
    }
    unit.claims.forEach(({ words: text, wordsPx: width }, at) => {
      const band = bands[at] as ClaimBand
      const y = band.y - metrics.linePx / 2
      const noteAt = (x: number, arrow: Note['arrow'] = null): Note => ({
        tone: 'doubt',
        index,
        text,
        x,
        y,
        width,
        arrow,
      })
      const [before, after] = [noteAt(band.x0 - CLAIM_WORDS_GAP_PX - width), noteAt(band.x1 + 12)]
      // The line to the next band runs after this one where they lie apart.
      const isFirst = at === 0 && (bands[1]?.x0 ?? Infinity) < band.x1 + 12
      const places = !band.isOutside ? (isFirst ? [after, before] : [before, after]) : [band.x1 <= 0 ? noteAt(34, 'before') : noteAt(widthPx - 34 - width, 'after')] // prettier-ignore
      const place = places.find(isFree)
      if (place) notes.push(place)
    })
    return notes
  }

  // ── Crowded and flat lanes ──

  #addDense(lane: Lane, at: number, y: number): number {
    const { metrics } = this.#request
    const top = y + metrics.lanePadPx
    const dotY = top + NAME_ROWS * metrics.denseRowPx + 7
    const footY = dotY + 31
    const dense = this.#level.denseOf(lane).build(at, this.#scale, { footY, roomPx: 20 })
    const rows = new Map<number, PlacedMark[]>()
    for (const placement of [...dense.named].sort((a, b) => a.unit.from - b.unit.from)) {
      const rowTop = top + placement.row * metrics.denseRowPx - 1
      const placed = this.#place(at, placement, rowTop, metrics.denseRowPx, rows.get(placement.row))
      rows.set(placement.row, [...(rows.get(placement.row) ?? []), placed])
    }
    for (const row of rows.values()) keepApart(row)
    for (const row of rows.values()) for (const { mark, label } of row) this.#push(mark, label, [])
    for (const index of dense.dots) this.#marks.push(this.#dot(at, index, dotY))
    this.#marks.push(...dense.ongoing, ...dense.columns)
    return footY + 6 - y
  }

  #dot(at: number, index: number, y: number): EventMark {
    const { table, compression } = this.#request
    const { originMs, msPerPx } = this.#scale
    const x = (compression.toDrawn(table.start[index] as number) - originMs) / msPerPx
    return {
      kind: 'dot',
      event: table.id(index),
      index,
      lane: at,
      x0: x - 4,
      x1: x + 4,
      y,
      height: 8,
      color: table.event(index)?.color ?? null,
      ...looksOf(table, index),
      isCutStart: false,
      isCutEnd: false,
      box: { x: x - 8, y: y - 8, width: 16, height: 16 },
    }
  }

  /** A collapsed lane: one row of marks without titles. */
  #addFlat(lane: Lane, at: number, y: number, { inWindow }: LaneCounts): void {
    if (inWindow === 0) return
    const { metrics } = this.#request
    const middle = y + metrics.laneCollapsedPx / 2
    const { from, to } = this.#scale.window
    if (inWindow > MAX_COLLAPSED) {
      const foot = y + metrics.laneCollapsedPx - 5
      const dense = this.#level.denseOf(lane).build(at, this.#scale, { footY: foot, roomPx: 18 })
      const apart = [...dense.named.map(({ unit }) => unit.index), ...dense.dots]
      for (const index of apart) this.#marks.push(this.#dot(at, index, y + 8))
      this.#marks.push(...dense.ongoing, ...dense.columns)
      return
    }
    lane.index.visible(from, to, MAX_COLLAPSED, (index) => {
      const full = unitOf(lane, index, this.#level.context)
      const unit: Unit = full.kind === 'claims' ? { ...full, kind: 'soft' } : full.kind === 'day' ? { ...full, kind: 'point' } : full // prettier-ignore
      const [left, right] = markExtent(unit, this.#scale.originMs, this.#scale.msPerPx, metrics)
      const mark = this.#mark(at, unit, left, right, middle, metrics.laneCollapsedPx)
      const box = boxOf(mark, [], y, metrics.laneCollapsedPx)
      this.#marks.push({ ...mark, height: Math.min(mark.height, 9), box })
    })
  }
}

function looksOf(table: EventTable, index: number) {
  const flags = table.flags(index)
  return {
    isPlanned: (flags & FLAG_PLANNED) !== 0,
    isDenied: (flags & FLAG_DENIED) !== 0,
    isDisputed: table.event(index)?.status === 'disputed',
    isWeighty: (flags & FLAG_WEIGHTY) !== 0,
    isApproximate: (flags & FLAG_APPROXIMATE) !== 0,
    isOpenStart: (flags & FLAG_OPEN_START) !== 0,
    isOpenEnd: (flags & FLAG_OPEN_END) !== 0,
  }
}

interface PlacedMark {
  readonly mark: EventMark
  label: Label | null
  readonly notes: readonly Note[]
  readonly from: number
  to: number
}

/** Titles that the window has moved may meet what follows in their row: such a title goes, its mark stays. */
function keepApart(row: PlacedMark[]): void {
  row.sort((a, b) => a.mark.x0 - b.mark.x0)
  let last: PlacedMark | null = null
  for (const next of row) {
    if (last?.label && last.to > next.from) {
      const isBesides = next.label !== null && next.from < next.mark.x0 && last.to <= next.mark.x0
      // Of two titles between two marks the earlier one stays.
      if (isBesides) next.label = null
      else {
        last.label = null
        last.to = last.mark.x1
      }
    }
    if (!last || next.to > last.to) last = next
  }
}

function boxOf(mark: EventMark, words: readonly Pick<Rect, 'x' | 'width'>[], top: number, rowHeight: number): Rect {
  const x = Math.min(mark.x0, ...words.map((one) => one.x))
  const end = Math.max(mark.x1, ...words.map((one) => one.x + one.width))
  return { x: x - 6, y: top, width: end - x + 13, height: rowHeight }
}

function erasIn({ timeToPx, widthPx }: TimeScale, eras: readonly Era[]): readonly EraBand[] {
  return eras.flatMap(({ title, date, color }, at): readonly EraBand[] => {
    const bounds = boundsOf(date)
    if (!bounds) return []
    const x0 = bounds.startMs === -Infinity ? 0 : Math.max(0, timeToPx(bounds.startMs))
    const x1 = bounds.endMs === Infinity ? widthPx : Math.min(widthPx, timeToPx(bounds.endMs))
    return x1 > x0 ? [{ title, color: color ?? null, tone: at % 2 === 0 ? 0 : 1, x0, x1 }] : []
  })
}

function markersIn({ timeToPx, widthPx }: TimeScale, markers: readonly Marker[]): readonly MarkerLine[] {
  return markers.flatMap(({ title, date }): readonly MarkerLine[] => {
    const bounds = boundsOf(date)
    const timeMs = bounds ? (Number.isFinite(bounds.endMs) ? bounds.endMs : bounds.startMs) : NaN
    const x = timeToPx(timeMs)
    return x >= 0 && x <= widthPx ? [{ title, x }] : []
  })
}
