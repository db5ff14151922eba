import type { Rect } from '../geometry/rect.js'
import type { BarMark, SingleMark } from '../scene/marks.js'
import type { Label } from '../scene/scene.js'
import type { EventTable } from '../data/event-table.js'
import type { TimeScale } from '../time/scale.js'
import { buildMark } from './build-marks.js'
import { fitText, type FittedText } from './fit-text.js'
import type { LayoutContext } from './layout-context.js'
import { isBar, OPEN_FADE_PX } from './layout-lane.js'
import { besideMark, EDGE_PX, labelHeight, LEAST_LABEL_PX, toLabel } from './place-labels.js'
import { titleY, type PlacedLane } from './place-lanes.js'

/** What is named in turns: what begins in the window and has no row, what goes on and has none, and marks that have a row
 *  without room for words, which move. */
const TURNS = [0, 1, 2]
const MOVING = 2
/** Marks move where so few names are missing that most of those in view are there, and as long as one of these is. */
const MOST_MISSING = 9
const LEAST_MISSING = 4
/** Events of a lane that are looked at. */
const MOST_ASKED = 40
/** Between the words of one and the sign of the next. */
const GAP_PX = 11
/** A bar longer than this is cut: it leaves the line to others, and its beginning stands for it. */
const LONGEST_BAR_PX = 60
const SIGN_PX = OPEN_FADE_PX / 2

export interface Named {
  readonly mark: SingleMark
  readonly label: Label
}

/** A line of a lane, and what is taken of it, from and to. */
interface Line {
  readonly y: number
  readonly taken: [number, number][]
}

/** The room that a lane has left, for a picture that names few. */
export interface SpareLines {
  readonly named: readonly Named[]
  /** Names one more of those that one of the turns is for; false where it has no room. */
  readonly name: (turn: number) => boolean
}

/** The line of a lane's title, and what of its rows is empty.
 *
 *      Politics   ▬ Budget talks   ▬ Strike of the pilots       ● Vote on the bridge
 *                 goes on in the window, in the order of          begins in it,
 *                 their beginnings, behind signs with open ends   where it does
 *
 *  `drawn`: indices of the events that have a row; `toMove`: of those that have no words there; `boxes`: what the picture
 *  has taken. */
export function spareLines(
  table: EventTable,
  placed: PlacedLane,
  lane: number,
  scale: TimeScale,
  drawn: ReadonlySet<number>,
  toMove: readonly number[],
  boxes: readonly Rect[],
  context: LayoutContext,
): SpareLines {
  const { metrics, measure, widthPx } = context
  const { weight } = table
  const { index } = placed.lane
  const { from, to } = scale.window
  const height = labelHeight(metrics.fontPx)
  const ownPx = SIGN_PX + metrics.labelGapPx
  const rows = Array.from({ length: placed.rows }, (_, row) => placed.rowsTop + (row + 0.5) * metrics.rowPx)
  const title = placed.headPx >= height ? [titleY(placed)] : []
  const lines = [...title, ...rows].map((y): Line => ({
    y,
    taken: boxes
      .filter((box) => box.y < y + height / 2 && box.y + box.height > y - height / 2)
      .map((box) => [box.x, box.x + box.width]),
  }))
  const named: Named[] = []
  const left = [findBegun(), findOngoing(), [...toMove]]
  const place = [placeBegun, placeOngoing, placeBegun]
  return {
    named,
    name(turn) {
      const one = left[turn]?.shift()
      return one !== undefined && lines.some((line) => place[turn]?.(one, line))
    },
  }

  /** Some of what begins in the window and has no row, by weight. */
  function findBegun(): number[] {
    const begin = index.positionOf(from)
    const count = index.positionOf(to, begin) - begin
    const step = Math.max(1, count / MOST_ASKED)
    const found: number[] = []
    for (let at = 0; at < count; at += step) found.push(index.members[begin + Math.floor(at)] as number)
    return found.filter((one) => !drawn.has(one)).sort((a, b) => weight(b) - weight(a))
  }

  /** What began before the window, goes on in it and has no row: first what goes on through its middle, and of that what
   *  has gone on for longest, so that it stays while the window moves. */
  function findOngoing(): number[] {
    const found = new Set<number>()
    for (const at of [(from + to) / 2, from]) {
      index.visible(at, at, MOST_ASKED, (one) => {
        if ((table.start[one] as number) < from && !drawn.has(one) && isBar(table, one)) found.add(one)
      })
    }
    return [...found]
  }

  /** The mark of an event at its time, and words on one side of it, where the line has room. */
  function placeBegun(one: number, line: Line): boolean {
    const mark = shorten(markOf(one, line))
    const left = besideMark(mark, 'left', metrics)
    const right = besideMark(mark, 'right', metrics)
    const gap = gapsOf(line).find(
      ([start, end]) =>
        start <= Math.max(left + metrics.labelGapPx, EDGE_PX) &&
        Math.min(right - metrics.labelGapPx, widthPx - GAP_PX) <= end,
    )
    if (!gap || mark.kind === 'claims') return false
    const isRight = gap[1] - right >= Math.min(left - gap[0], metrics.shortLabelPx)
    const fitted = fit(one, isRight ? gap[1] - right : left - gap[0])
    if (!fitted || (fitted.cut && fitted.width < LEAST_LABEL_PX)) return false
    add(mark, fitted, isRight ? right : left - fitted.width, line)
    return true
  }

  /** Sign and words of an event that goes on, in the first gap that has room. */
  function placeOngoing(one: number, line: Line): boolean {
    const endPx = scale.timeToPx(table.end(one))
    const gap = gapsOf(line).find(([start, end]) => end - start >= ownPx + LEAST_LABEL_PX && start + SIGN_PX <= endPx)
    const fitted = gap && fit(one, gap[1] - gap[0] - ownPx)
    if (!gap || !fitted) return false
    const [x] = gap
    // A short bar with open ends in place of a long one.
    const bar = { ...(markOf(one, line) as BarMark), x0: x, x1: x + SIGN_PX, openStart: true, openEnd: endPx > widthPx }
    add(bar, fitted, x + ownPx, line)
    return true
  }

  function fit(one: number, mostPx: number): FittedText | null {
    return fitText(table.title(one), Math.min(mostPx, metrics.shortLabelPx), 'label', measure)
  }

  function add(mark: SingleMark, fitted: FittedText, x: number, line: Line): void {
    const label = toLabel(mark, fitted, x, line.y, height)
    named.push({ mark, label: { ...label, quiet: label.quiet || (table.start[mark.index] as number) < from } })
    line.taken.push([Math.min(mark.x0, x), Math.max(mark.x1, x + fitted.width)])
  }

  function markOf(one: number, { y }: Line): SingleMark {
    const place = { lane, top: y - metrics.rowPx / 2, selected: false }
    return buildMark(table, one, place, scale, context)
  }

  /** What is free, from and to, from left to right. */
  function gapsOf({ taken }: Line): readonly (readonly [number, number])[] {
    const gaps: [number, number][] = []
    let free = EDGE_PX
    for (const [start, end] of [...taken, [widthPx, 0] as const].sort((a, b) => a[0] - b[0])) {
      if (start - GAP_PX > free) gaps.push([free, start - GAP_PX])
      free = Math.max(free, end + GAP_PX)
    }
    return gaps
  }
}

/** Only bars are ever so long, and disputes, which have no place here. */
function shorten(mark: SingleMark): SingleMark {
  if (mark.x1 - mark.x0 <= LONGEST_BAR_PX) return mark
  return { ...(mark as BarMark), x1: mark.x0 + OPEN_FADE_PX, openEnd: true }
}

/** Names `wanted` events more, as many in each lane as can be. */
export function nameInLines(lanes: readonly SpareLines[], wanted: number): void {
  let missing = wanted
  for (const turn of TURNS) {
    const least = turn < MOVING ? 1 : missing > MOST_MISSING ? Infinity : LEAST_MISSING
    for (let asked = 0; asked < MOST_ASKED; asked++)
      for (const lane of lanes) if (missing >= least && lane.name(turn)) missing--
  }
}
