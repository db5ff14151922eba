import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { EventDate, TimelineEvent } from '@event-timeline/core/model'
import { dateFromEdtf } from '@event-timeline/core/edtf'
import { intersects, type Rect } from '../geometry/rect.js'
import { markBox } from '../scene/hit-test.js'
import { isSingle } from '../scene/marks.js'
import type { Label, Scene } from '../scene/scene.js'
import { tableFromColumns } from '../data/table-from-columns.js'
import { tableFromEvents } from '../data/table-from-events.js'
import { EMPTY_STATE, reduce, type TimelineState } from '../state/timeline-state.js'
import { metricsFor } from '../theme/metrics.js'
import { buildScene } from './build-scene.js'
import type { LayoutContext } from './layout-context.js'

/** A number of a range, anywhere in it as likely as elsewhere: `fc.double` gives nearly all of them close to zero. */
const between = (min: number, max: number): fc.Arbitrary<number> =>
  fc.integer({ min: 0, max: 1_000_000 }).map((share) => min + ((max - min) * share) / 1_000_000)

const DAY = 86_400_000

const edtf = fc.oneof(
  fc.integer({ min: 0, max: 900 }).map((day) => new Date(Date.UTC(2021, 0, 1) + day * DAY).toISOString().slice(0, 10)),
  fc.constantFrom(
    '2022',
    '2021-07',
    '[2022-07-21..2022-07-31]',
    '2021-09-10/2021-09-13',
    '2022-01/..',
    '2019~',
    '../2021-03',
    '2021-05/2022-11',
  ),
)

const event = fc
  .record({
    edtf,
    second: fc.option(edtf, { freq: 5 }),
    title: fc.string({ minLength: 1, maxLength: 60 }),
    kind: fc.constantFrom('meeting', 'statement', 'letter', 'vote'),
    status: fc.constantFrom('reported' as const, 'planned' as const, 'denied' as const),
  })
  .map((sketch) => (id: string): TimelineEvent => {
    const date = dateFromEdtf(sketch.edtf, 'stated')
    const other = sketch.second === null ? null : dateFromEdtf(sketch.second, 'stated')
    const claims = other
      ? [
          { date, evidence: [] },
          { date: other, evidence: [] },
        ]
      : null
    return {
      id,
      title: sketch.title,
      date: other ? hull(date, other) : date,
      status: sketch.status,
      kind: sketch.kind,
      actors: [],
      places: [],
      evidence: [],
      ...(claims ? { conflict: { kind: 'date', claims } } : {}),
    }
  })

function hull(a: EventDate, b: EventDate): EventDate {
  const earliest = a.earliest === null || b.earliest === null ? null : a.earliest < b.earliest ? a.earliest : b.earliest
  const latest = a.latest === null || b.latest === null ? null : a.latest > b.latest ? a.latest : b.latest
  return { ...a, extent: 'moment', earliest, latest }
}

const events = fc.array(event, { minLength: 1, maxLength: 70 }).map((list) => list.map((make, at) => make(`e${at}`)))

function load(list: readonly TimelineEvent[]): TimelineState {
  const document = { version: 1 as const, language: 'de', sources: [], events: list, diagnostics: [] }
  const table = tableFromEvents(list)
  const state = reduce(EMPTY_STATE, { type: 'load', document, table, diagnostics: [], otherTitle: 'Weitere' })
  return reduce(state, { type: 'window', window: state.opening })
}

function context(width: number, height: number, state: TimelineState): LayoutContext {
  return {
    widthPx: width,
    heightPx: height,
    metrics: metricsFor(13),
    measure: (text, style) => text.length * (style === 'bold' ? 7.6 : style === 'small' ? 6 : 7),
    claimsNote: () => '4 Quellen, 2 Angaben',
    openingEnd: state.opening.to,
    openingMs: state.opening.to - state.opening.from,
    packings: new Map(),
  }
}

const boxOf = (label: Label): Rect => ({
  x: label.x,
  y: label.y - label.height / 2,
  width: label.width,
  height: label.height,
})

function expectApart(scene: Scene): void {
  scene.labels.forEach((label, at) => {
    const box = boxOf(label)
    expect(box.x).toBeGreaterThanOrEqual(0)
    expect(box.x + box.width).toBeLessThanOrEqual(scene.width)
    for (const other of scene.labels.slice(at + 1)) expect(intersects(box, boxOf(other))).toBe(false)
    for (const mark of scene.marks) {
      if (isSingle(mark) && mark.index === label.index) continue
      expect(intersects(box, markBox(mark))).toBe(false)
    }
  })
}

const zoom = fc.record({
  at: between(0, 1),
  share: fc.double({ min: 0.0005, max: 1, noNaN: true }),
})

function zoomed(state: TimelineState, { at, share }: { at: number; share: number }): TimelineState {
  const { from, to } = state.extent
  const span = (to - from) * share
  const start = from + (to - from - span) * at
  return reduce(state, { type: 'window', window: { from: start, to: start + span } })
}

describe('labels', () => {
  it('never overlap one another or the marks of others, and stay within the plot, at any zoom and size', () => {
    fc.assert(
      fc.property(
        events,
        zoom,
        fc.integer({ min: 300, max: 1400 }),
        fc.integer({ min: 220, max: 800 }),
        (list, at, width, height) => {
          const state = zoomed(load(list), at)
          expectApart(buildScene(state, context(width, height, state)))
        },
      ),
      { numRuns: 150 },
    )
  })

  it('nor where lanes are crowded and days are known', () => {
    const many = fc.array(event, { minLength: 300, maxLength: 400 })
    fc.assert(
      fc.property(many, zoom, between(-7, 0), (makers, { at }, depth) => {
        const state = zoomed(load(makers.map((make, one) => make(`e${one}`))), {
          at,
          share: Math.exp(depth),
        })
        const scene = buildScene(state, context(927, 536, state))
        expectApart(scene)
        const whiskers = scene.marks.flatMap((mark) =>
          mark.kind === 'dot' && mark.whisker ? [{ mark, span: mark.whisker }] : [],
        )
        for (const { mark, span } of whiskers) {
          const box = { x: span[0] + 1, y: mark.y - 3, width: span[1] - span[0] - 2, height: 6 }
          for (const label of scene.labels)
            expect(intersects(box, boxOf(label)) && label.index !== mark.index).toBe(false)
        }
      }),
      { numRuns: 40 },
    )
  })

  it('the chosen event is named in bold', () => {
    const list = ['Der eine Titel', 'Der andere Titel'].map((title, at) => ({
      ...(fc.sample(event, { numRuns: 1, seed: 1 })[0] as (id: string) => TimelineEvent)(`e${at}`),
      title,
      kind: 'meeting',
      date: dateFromEdtf('2022-03-03', 'stated'),
    }))
    const state = reduce(load(list), { type: 'select', index: 1 })
    const scene = buildScene(state, context(400, 300, state))
    expect(scene.labels.find((label) => label.index === 1)?.bold).toBe(true)
  })
})

describe('every event in the window is drawn or counted', () => {
  it('single and clustered together are all of them', () => {
    fc.assert(
      fc.property(
        events,
        fc.integer({ min: 300, max: 1400 }),
        fc.integer({ min: 200, max: 800 }),
        (list, width, height) => {
          const loaded = load(list)
          const state = reduce(loaded, { type: 'window', window: loaded.extent })
          const scene = buildScene(state, context(width, height, state))
          expect(scene.counts.single + scene.counts.clustered).toBe(state.table.dated)
        },
      ),
      { numRuns: 100 },
    )
  })

  it('also in columns of ten thousand', () => {
    const count = 10_000
    const table = tableFromColumns({
      start: Float64Array.from({ length: count }, (_, at) => Date.UTC(2000, 0, 1) + ((at * 7919) % count) * DAY),
      end: new Float64Array(count).fill(NaN),
      lane: Uint16Array.from({ length: count }, (_, at) => at % 5),
      lanes: ['a', 'b', 'c', 'd', 'e'],
      title: (row) => `Ereignis ${row}`,
      id: (row) => String(row),
    })
    const loaded = reduce(EMPTY_STATE, { type: 'load', document: null, table, diagnostics: [], otherTitle: '' })
    for (const share of [1, 0.3, 0.02]) {
      const state = zoomed(loaded, { at: 0.5, share })
      const scene = buildScene(state, context(900, 600, state))
      const { from, to } = state.window
      const inside = table.start.filter((start) => start >= from && start < to).length
      expect(Math.abs(scene.counts.single + scene.counts.clustered - inside)).toBeLessThanOrEqual(inside * 0.05 + 40)
      expectApart(scene)
    }
  })
})

it('every lane and every mark lies within the plot, however low it is', () => {
  fc.assert(
    fc.property(
      events,
      fc.integer({ min: 300, max: 1400 }),
      fc.integer({ min: 240, max: 800 }),
      (list, width, height) => {
        const loaded = load(list)
        const state = reduce(loaded, { type: 'window', window: loaded.extent })
        const scene = buildScene(state, context(width, height, state))
        for (const lane of scene.lanes) expect(lane.y + lane.height).toBeLessThanOrEqual(height + 1)
        for (const mark of scene.marks) {
          const box = markBox(mark)
          expect(box.y).toBeGreaterThanOrEqual(scene.axisHeight)
          expect(box.y + box.height).toBeLessThanOrEqual(height)
        }
      },
    ),
    { numRuns: 100 },
  )
})

it('the chosen event of a crowded lane is drawn, however many stand around it', () => {
  const count = 3000
  const table = tableFromColumns({
    start: Float64Array.from({ length: count }, (_, at) => Date.UTC(2020, 0, 1) + at * DAY * 0.1),
    end: new Float64Array(count).fill(NaN),
    lane: new Uint16Array(count),
    lanes: ['a'],
    title: (row) => `Ereignis ${row}`,
    id: (row) => String(row),
  })
  const loaded = reduce(EMPTY_STATE, { type: 'load', document: null, table, diagnostics: [], otherTitle: '' })
  for (const index of [0, 777, 2999]) {
    const state = reduce(reduce(loaded, { type: 'window', window: loaded.extent }), { type: 'select', index })
    const scene = buildScene(state, context(900, 400, state))
    expect(
      scene.marks.filter((mark) => isSingle(mark) && mark.selected).map((mark) => isSingle(mark) && mark.index),
    ).toEqual([index])
  }
})

describe('rows belong to the whole, not to the window', () => {
  const rowsOf = (scene: Scene): Map<number, number> =>
    new Map(scene.marks.filter(isSingle).map((mark) => [mark.index, mark.y]))

  it('panning moves no mark up or down', () => {
    fc.assert(
      fc.property(events, zoom, between(-0.5, 0.5), (list, at, by) => {
        const state = zoomed(load(list), at)
        const span = state.window.to - state.window.from
        const panned = reduce(state, {
          type: 'window',
          window: { from: state.window.from + span * by, to: state.window.to + span * by },
        })
        const before = rowsOf(buildScene(state, context(900, 600, state)))
        const after = rowsOf(buildScene(panned, context(900, 600, panned)))
        for (const [index, y] of after) if (before.has(index)) expect(y).toBe(before.get(index))
      }),
      { numRuns: 80 },
    )
  })

  it('a resize gives what a fresh start would', () => {
    const state = load(fc.sample(events, { numRuns: 1, seed: 7 })[0] as TimelineEvent[])
    const kept = context(900, 600, state)
    buildScene(state, kept)
    const resized = buildScene(state, { ...kept, widthPx: 640, packings: new Map() })
    expect(resized).toEqual(buildScene(state, context(640, 600, state)))
  })
})

it('a disputed date is drawn as its claims, one under the other', () => {
  const make = (fc.sample(event, { numRuns: 1, seed: 3 })[0] as (id: string) => TimelineEvent)('e')
  const july = dateFromEdtf('[2023-07-21..2023-07-31]', 'stated')
  const august = dateFromEdtf('2023-08', 'stated')
  const disputed: TimelineEvent = {
    ...make,
    date: hull(july, august),
    conflict: {
      kind: 'date',
      claims: [
        { date: july, evidence: [] },
        { date: august, evidence: [] },
      ],
    },
  }
  const state = load([disputed])
  const [mark] = buildScene(state, context(900, 400, state)).marks
  expect(mark?.kind).toBe('claims')
  if (mark?.kind !== 'claims') return
  const [first, second] = mark.bands
  expect((first?.y ?? 0) < (second?.y ?? 0)).toBe(true)
  expect(first?.x1).toBeCloseTo(second?.x0 ?? 0, 0)
})
