import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { intersects, type Rect } from '../geometry/rect.js'
import { markBox } from '../scene/hit-test.js'
import { isSingle } from '../scene/marks.js'
import type { Scene } from '../scene/scene.js'
import { tableFromColumns } from '../data/table-from-columns.js'
import { EMPTY_STATE, reduce, type TimelineState } from '../state/timeline-state.js'
import { metricsFor } from '../theme/metrics.js'
import { buildScene } from './build-scene.js'
import type { LayoutContext } from './layout-context.js'
import { labelBox } from './place-labels.js'

/** A number of a range, anywhere in it as likely as elsewhere: `fc.double` gives nearly all of them close to zero. */
const between = (min: number, max: number): fc.Arbitrary<number> =>
  fc.integer({ min: 0, max: 1_000_000 }).map((share) => min + ((max - min) * share) / 1_000_000)

const DAY = 86_400_000

interface Sketch {
  readonly at: number
  readonly days: number
  readonly lane: number
}

const sketch = fc.record({
  at: fc.oneof(fc.integer({ min: 0, max: 1000 }), fc.integer({ min: 400, max: 410 })),
  days: fc.oneof(
    { weight: 3, arbitrary: fc.constant(0) },
    fc.integer({ min: 1, max: 4 }),
    fc.integer({ min: 5, max: 300 }),
  ),
  lane: fc.constantFrom(0, 0, 0, 1, 2),
})
const sketches = fc.array(sketch, { minLength: 150, maxLength: 600 })

function load(list: readonly Sketch[]): TimelineState {
  const table = tableFromColumns({
    start: Float64Array.from(list, ({ at }, row) => at * DAY + (row % 24) * 3_600_000),
    end: Float64Array.from(list, ({ at, days }, row) =>
      days === 0 ? NaN : (at + days) * DAY + (row % 24) * 3_600_000,
    ),
    lane: Uint16Array.from(list, ({ lane }) => lane),
    lanes: ['a', 'b', 'c'],
    title: (row) => `Ereignis ${String(row)} ${'mit Worten '.repeat(row % 4)}`,
    id: (row) => String(row),
  })
  return reduce(EMPTY_STATE, { type: 'load', document: null, table, diagnostics: [], otherTitle: '' })
}

function context(state: TimelineState, width = 900, height = 500): LayoutContext {
  return {
    widthPx: width,
    heightPx: height,
    metrics: metricsFor(13),
    measure: (text, style) => text.length * (style === 'bold' ? 7.6 : style === 'small' ? 6 : 7),
    claimsNote: () => '',
    openingEnd: state.opening.to,
    openingMs: state.opening.to - state.opening.from,
    packings: new Map(),
  }
}

const zoom = fc.record({
  at: between(0, 1),
  share: fc.oneof(fc.double({ min: 0.001, max: 1, noNaN: true }), fc.double({ min: 0.001, max: 0.05, noNaN: true })),
})

function zoomed(state: TimelineState, { at, share }: { at: number; share: number }): TimelineState {
  const { from, to } = state.extent
  const span = (to - from) * share
  const start = from + (to - from - span) * at
  return reduce(state, { type: 'window', window: { from: start, to: start + span } })
}

function panned(state: TimelineState, by: number): TimelineState {
  const { from, to } = state.window
  return reduce(state, { type: 'window', window: { from: from + by * (to - from), to: to + by * (to - from) } })
}

describe('in a crowded lane, at any zoom', () => {
  it('labels overlap neither one another nor the marks of others, and stay in the plot', () => {
    fc.assert(
      fc.property(sketches, zoom, fc.integer({ min: -1, max: 599 }), (list, at, selected) => {
        const state = reduce(zoomed(load(list), at), { type: 'select', index: Math.min(selected, list.length - 1) })
        const scene = buildScene(state, context(state))
        scene.labels.forEach((label, one) => {
          const box = labelBox(label)
          expect(box.x).toBeGreaterThanOrEqual(0)
          expect(box.x + box.width).toBeLessThanOrEqual(scene.width)
          for (const other of scene.labels.slice(one + 1)) expect(intersects(box, labelBox(other))).toBe(false)
          for (const mark of scene.marks) {
            if (isSingle(mark) && mark.index === label.index) continue
            expect(intersects(box, markBox(mark))).toBe(false)
          }
        })
      }),
      { numRuns: 60 },
    )
  })

  it('events that stand in rows do not overlap', () => {
    fc.assert(
      fc.property(sketches, zoom, (list, at) => {
        const state = zoomed(load(list), at)
        const boxes = buildScene(state, context(state))
          .marks.filter(isSingle)
          .map((mark): Rect => markBox(mark))
        boxes.forEach((box, one) => {
          for (const other of boxes.slice(one + 1)) expect(intersects(box, other)).toBe(false)
        })
      }),
      { numRuns: 40 },
    )
  })

  it('what is drawn by itself and what is counted are together what the window holds', () => {
    fc.assert(
      fc.property(sketches, zoom, (list, at) => {
        const state = zoomed(load(list), at)
        const { from, to } = state.window
        const { table } = state
        const held = list.filter((_, index) => {
          const start = table.start[index] as number
          return start < to && (start >= from || table.end(index) > from)
        })
        const { single, clustered } = buildScene(state, context(state)).counts
        expect(single + clustered).toBe(held.length)
      }),
      { numRuns: 60 },
    )
  })

  it('panning moves no event to another row where many are named, and panning back gives the same picture', () => {
    const rows = (scene: Scene): Map<number, number> =>
      new Map(scene.marks.filter(isSingle).map((mark) => [mark.index, mark.y]))
    fc.assert(
      fc.property(sketches, zoom, between(-0.9, 0.9), (list, at, by) => {
        const state = zoomed(load(list), at)
        const kept = context(state)
        const before = buildScene(state, kept)
        const after = buildScene(panned(state, by), kept)
        const away = rows(after)
        const isSettled = before.labels.length > 28 && after.labels.length > 28
        for (const [index, y] of rows(before)) if (isSettled && away.has(index)) expect(away.get(index)).toBe(y)
        expect(buildScene(state, kept)).toEqual(before)
        expect(buildScene(state, context(state))).toEqual(before)
      }),
      { numRuns: 40 },
    )
  })

  it('the chosen event is drawn, and in view its whole length is free', () => {
    fc.assert(
      fc.property(sketches, zoom, fc.nat(599), (list, at, wish) => {
        const loaded = load(list)
        const index = wish % list.length
        const state = reduce(zoomed(loaded, at), { type: 'select', index })
        const { from, to } = state.window
        const start = state.table.start[index] as number
        if (start >= to || Math.max(start + 1, state.table.end(index)) <= from) return
        const scene = buildScene(state, context(state))
        const chosen = scene.marks.filter((mark) => isSingle(mark) && mark.selected)
        expect(chosen).toHaveLength(1)
        for (const mark of scene.marks) {
          if (isSingle(mark) && !mark.selected && chosen[0]) {
            expect(intersects(markBox(mark), markBox(chosen[0]))).toBe(false)
          }
        }
      }),
      { numRuns: 60 },
    )
  })
})
