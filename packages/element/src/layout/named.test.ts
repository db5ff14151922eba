import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { intersects } from '../geometry/rect.js'
import { markBox } from '../scene/hit-test.js'
import { isSingle } from '../scene/marks.js'
import type { Scene } from '../scene/scene.js'
import type { TimelineColumns } from '../data/columns.js'
import { tableFromColumns } from '../data/table-from-columns.js'
import { EMPTY_STATE, reduce, type TimelineState } from '../state/timeline-state.js'
import { closeMetrics, metricsFor } from '../theme/metrics.js'
import type { TimeWindow } from '../time/scale.js'
import { buildScene } from './build-scene.js'
import type { LayoutContext } from './layout-context.js'
import { labelBox } from './place-labels.js'

/** A number of a range, anywhere in it as likely as elsewhere: `fc.double` gives nearly all of them close to zero. */
const between = (min: number, max: number): fc.Arbitrary<number> =>
  fc.integer({ min: 0, max: 1_000_000 }).map((share) => min + ((max - min) * share) / 1_000_000)

interface Loaded {
  readonly state: TimelineState
  readonly context: LayoutContext
}

const DAY = 86_400_000
const FIRST = Date.UTC(2012, 0, 1)
const SPAN = 3000 * DAY

/** Numbers that look random and are the same each time. */
function dice(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
}

/** Bursts and quiet years, one large lane and five smaller ones, a fifth of it lasting from an hour to six weeks. */
function manyColumns(count: number): TimelineColumns {
  const roll = dice(count)
  const bursts = Array.from({ length: 12 }, () => roll() * SPAN)
  const rows = Array.from({ length: count }, () => {
    const near = (bursts[Math.floor(roll() * bursts.length)] as number) + (roll() - roll()) * 20 * DAY
    const start = FIRST + Math.min(SPAN, Math.max(0, roll() < 0.5 ? near : roll() * SPAN))
    const end = roll() < 0.2 ? start + Math.exp(roll() * 7) * 3_600_000 : NaN
    return { start, end, lane: Math.floor(roll() * roll() * 6), words: 10 + Math.floor(roll() * 45) }
  })
  return {
    start: Float64Array.from(rows, ({ start }) => start),
    end: Float64Array.from(rows, ({ end }) => end),
    lane: Uint16Array.from(rows, ({ lane }) => lane),
    lanes: ['Politik', 'Wirtschaft', 'Kultur', 'Sport', 'Wetter', 'Verkehr'],
    title: (row) => 'Rat und Hafen, Streik und Gipfel, Messe und Sturm an der Küste'.slice(0, rows[row]?.words),
    id: String,
  }
}

/** The plot of an element of 1280 × 720 px. */
function load(count: number): Loaded {
  const table = tableFromColumns(manyColumns(count))
  const state = reduce(EMPTY_STATE, { type: 'load', document: null, table, diagnostics: [], otherTitle: '' })
  const context: LayoutContext = {
    widthPx: 927,
    heightPx: 536,
    metrics: closeMetrics(metricsFor(13)),
    measure: (text, style) => text.length * (style === 'bold' ? 7.6 : style === 'small' ? 6 : 7),
    claimsNote: () => '',
    openingEnd: state.opening.to,
    openingMs: state.opening.to - state.opening.from,
    packings: new Map(),
  }
  return { state, context }
}

const crowds = [1000, 3000, 10_000, 30_000].map(load)

/** Windows within the data, as many close ones as wide ones: from all of it to half an hour. */
const place = fc.record({
  crowd: fc.constantFrom(...crowds),
  depth: between(0, 11),
  at: between(0, 1),
})

function windowAt(depth: number, at: number): TimeWindow {
  const span = SPAN * Math.exp(-depth)
  const from = FIRST + (SPAN - span) * at
  return { from, to: from + span }
}

const draw = ({ state, context }: Loaded, window: TimeWindow): Scene =>
  buildScene(reduce(state, { type: 'window', window }), context)

function countVisible({ state }: Loaded, { from, to }: TimeWindow): number {
  return state.lanes.reduce((sum, { index }) => sum + index.countStarting(from, to) + index.countOngoing(from), 0)
}

describe('of a thousand events and more, in any window', () => {
  it('at least twenty-five are named where forty are visible, and three of five where fewer are', () => {
    fc.assert(
      fc.property(place, ({ crowd, depth, at }) => {
        const window = windowAt(depth, at)
        const visible = countVisible(crowd, window)
        const { labels } = draw(crowd, window)
        expect(labels.length).toBeGreaterThanOrEqual(Math.min(25, Math.ceil(visible * (visible < 40 ? 0.6 : 1))))
        expect(new Set(labels.map((label) => label.index)).size).toBe(labels.length)
      }),
      { numRuns: 400 },
    )
  })

  it('names overlap neither one another nor the marks of others, and all that is visible is drawn or counted', () => {
    fc.assert(
      fc.property(place, ({ crowd, depth, at }) => {
        const window = windowAt(depth, at)
        const scene = draw(crowd, window)
        expect(scene.counts.single + scene.counts.clustered).toBe(countVisible(crowd, window))
        const boxes = scene.labels.map((label) => ({ index: label.index, box: labelBox(label) }))
        const met = boxes.filter(
          ({ index, box }, one) =>
            box.x < 0 ||
            box.x + box.width > scene.width ||
            boxes.slice(one + 1).some((other) => intersects(box, other.box)) ||
            scene.marks.some((mark) => isSingle(mark) && mark.index !== index && intersects(box, markBox(mark))),
        )
        expect(met).toEqual([])
      }),
      { numRuns: 150 },
    )
  })

  it('in a dense lane names stay as they are while one zooms, but for those that an edge cuts or lets go', () => {
    const dense = load(100_000)
    const inLane = (scene: Scene): Scene['labels'] =>
      scene.labels.filter(({ index }) => (dense.state.lanes[0]?.index.positionOfIndex(index) ?? -1) >= 0)
    fc.assert(
      fc.property(between(0, 2.5), (depth) => {
        const texts = new Map(inLane(draw(dense, windowAt(depth, 0.5))).map(({ index, text }) => [index, text]))
        const again = [0.1, 0.3, 0.5, 0.7].flatMap((closer) =>
          inLane(draw(dense, windowAt(depth + closer, 0.5))).filter(({ index }) => texts.has(index)),
        )
        const same = again.filter(({ index, text }) => texts.get(index) === text)
        expect(same.length).toBeGreaterThanOrEqual(0.7 * again.length)
      }),
      { numRuns: 60 },
    )
  })

  it('panning moves nothing up or down where names have room, and panning back gives the same picture', () => {
    const rows = (scene: Scene): Map<number, number> =>
      new Map(scene.marks.filter(isSingle).map((mark) => [mark.index, mark.y]))
    fc.assert(
      fc.property(place, between(-0.9, 0.9), ({ crowd, depth, at }, by) => {
        const window = windowAt(depth, at)
        const span = window.to - window.from
        const before = draw(crowd, window)
        const away = draw(crowd, { from: window.from + by * span, to: window.to + by * span })
        // Where fewer are named, names are looked for elsewhere.
        if (before.labels.length > 28 && away.labels.length > 28) {
          const rowsAway = rows(away)
          for (const [index, y] of rows(before)) if (rowsAway.has(index)) expect(rowsAway.get(index)).toBe(y)
        }
        expect(draw(crowd, window)).toEqual(before)
        expect(draw({ ...crowd, context: { ...crowd.context, packings: new Map() } }, window)).toEqual(before)
      }),
      { numRuns: 60 },
    )
  })
})
