import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { FIRST, manyColumns, SPAN } from '../../test/fixtures/many.js'
import { intersects } from '../geometry/rect.js'
import { markBox } from '../scene/hit-test.js'
import { isSingle } from '../scene/marks.js'
import type { Scene } from '../scene/scene.js'
import { tableFromColumns } from '../state/table-from-columns.js'
import { EMPTY_STATE, reduce, type TimelineState } from '../state/timeline-state.js'
import { closeMetrics, metricsFor } from '../theme/metrics.js'
import type { TimeWindow } from '../time/scale.js'
import { buildScene } from './build-scene.js'
import type { LayoutContext } from './layout-context.js'
import { labelBox } from './place-labels.js'

interface Loaded {
  readonly state: TimelineState
  readonly context: LayoutContext
}

/** The plot of an element of 1280 × 720 px. */
function load(count: number): Loaded {
  const { columns } = manyColumns(count) as Extract<ReturnType<typeof manyColumns>, { columns: unknown }>
  const table = tableFromColumns(columns)
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
  depth: fc.double({ min: 0, max: 11, noNaN: true }),
  at: fc.double({ min: 0, max: 1, noNaN: true }),
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

  it('panning moves nothing up or down, and panning back gives the same picture', () => {
    const rows = (scene: Scene): Map<number, number> =>
      new Map(scene.marks.filter(isSingle).map((mark) => [mark.index, mark.y]))
    fc.assert(
      fc.property(place, fc.double({ min: -0.9, max: 0.9, noNaN: true }), ({ crowd, depth, at }, by) => {
        const window = windowAt(depth, at)
        const span = window.to - window.from
        const before = draw(crowd, window)
        const away = rows(draw(crowd, { from: window.from + by * span, to: window.to + by * span }))
        for (const [index, y] of rows(before)) if (away.has(index)) expect(away.get(index)).toBe(y)
        expect(draw(crowd, window)).toEqual(before)
        expect(draw({ ...crowd, context: { ...crowd.context, packings: new Map() } }, window)).toEqual(before)
      }),
      { numRuns: 60 },
    )
  })
})
