import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { LaneIndex } from './lane-index.js'
import { BLOCK, Pyramid } from './pyramid.js'
import { sortSteps } from './sort-by-start.js'
import { runSteps } from './steps.js'
import { tableFromColumns } from './table-from-columns.js'

const spans = fc.array(fc.tuple(fc.integer({ min: -1e12, max: 1e12 }), fc.integer({ min: 0, max: 1e11 })), {
  maxLength: 200,
})

function indexOf(rows: readonly (readonly [number, number])[]): {
  index: LaneIndex
  table: ReturnType<typeof tableFromColumns>
} {
  const table = tableFromColumns({
    start: Float64Array.from(rows, ([start]) => start),
    end: Float64Array.from(rows, ([start, length]) => (length === 0 ? NaN : start + length)),
    lane: new Uint16Array(rows.length),
    lanes: ['a'],
    title: (row) => `Event ${row}`,
    id: (row) => String(row),
  })
  return {
    table,
    index: LaneIndex.of(
      table,
      Uint32Array.from(rows, (_, at) => at),
    ),
  }
}

describe('a lane knows what a window holds', () => {
  it('exactly what a walk over all events would find', () => {
    fc.assert(
      fc.property(
        spans,
        fc.integer({ min: -1.2e12, max: 1.2e12 }),
        fc.integer({ min: 1, max: 1e12 }),
        (rows, from, length) => {
          const { table, index } = indexOf(rows)
          const to = from + length
          const found: number[] = []
          index.visible(from, to, 1000, (one) => found.push(one))
          const expected = rows.flatMap((_, at) => {
            const start = table.start[at] as number
            const end = table.end(at)
            return start < to && (start >= from || end > from) ? [at] : []
          })
          expect(found).toEqual(expected)
        },
      ),
    )
  })

  it('and how many are going on at a moment', () => {
    fc.assert(
      fc.property(spans, fc.integer({ min: -1.2e12, max: 1.2e12 }), (rows, at) => {
        const { table, index } = indexOf(rows)
        const ongoing = rows.filter((_, one) => (table.start[one] as number) < at && table.end(one) > at)
        expect(index.countOngoing(at)).toBe(ongoing.length)
      }),
    )
  })

  it('and whether something that began before a position goes on after a moment', () => {
    fc.assert(
      fc.property(spans, fc.integer({ min: -1.2e12, max: 1.2e12 }), fc.nat(300), (rows, at, most) => {
        const { table, index } = indexOf(rows)
        const before = Array.from({ length: Math.min(most, rows.length) }, (_, one) => one)
        const lasting = before.filter((one) => table.end(one) > (table.start[one] as number))
        expect(index.goesOn(at, before.length)).toBe(lasting.some((one) => table.end(one) > at))
      }),
    )
  })

  it('and when the last of all is over', () => {
    fc.assert(
      fc.property(spans, (rows) => {
        const { table, index } = indexOf(rows)
        expect(index.lastEnd).toBe(Math.max(-Infinity, ...rows.map((_, one) => table.end(one))))
      }),
    )
  })

  it('and no more than it is asked for', () => {
    const { index } = indexOf([
      [0, 50],
      [1, 50],
      [2, 50],
      [60, 0],
      [61, 0],
    ])
    const found: number[] = []
    index.visible(40, 100, 3, (one) => found.push(one))
    expect(found).toHaveLength(3)
  })
})

function pyramidOf(values: readonly number[]): Pyramid {
  const blocks = Array.from({ length: Math.ceil(values.length / BLOCK) }, (_, block) =>
    values.slice(block * BLOCK, (block + 1) * BLOCK),
  )
  const best = blocks.map((block, at) => at * BLOCK + block.indexOf(Math.max(...block)))
  const greatest = blocks.map((block) => Math.max(...block))
  return new Pyramid(Int32Array.from(best), Float64Array.from(greatest), (at) => values[at] as number)
}

it('the greatest of a span is the first of its greatest', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 1, maxLength: 300 }),
      fc.nat(300),
      fc.nat(300),
      (values, a, b) => {
        const from = Math.min(a, b, values.length)
        const to = Math.min(Math.max(a, b), values.length)
        const slice = values.slice(from, to)
        const expected = slice.length === 0 ? -1 : from + slice.indexOf(Math.max(...slice))
        expect(pyramidOf(values).greatest(from, to)).toBe(expected)
      },
    ),
  )
})

it('sorting by bits is sorting by number, stable, with NaN last', () => {
  fc.assert(
    fc.property(
      fc.array(fc.oneof(fc.double({ noNaN: true }), fc.constant(NaN), fc.integer({ min: -3, max: 3 }))),
      (values) => {
        const keys = Float64Array.from(values, (value) => value + 0)
        const expected = values
          .map((_, at) => at)
          .sort((a, b) => {
            const [x, y] = [keys[a] as number, keys[b] as number]
            if (Number.isNaN(x) || Number.isNaN(y)) return Number(Number.isNaN(x)) - Number(Number.isNaN(y)) || a - b
            return x - y || a - b
          })
        const sorted = runSteps(sortSteps(keys))
        expect(Array.from(sorted.order)).toEqual(expected)
        expect(Array.from(sorted.times)).toEqual(expected.map((row) => keys[row]))
      },
    ),
  )
})

it('each row of columns stands in its own lane, with its own time, however its times are written', () => {
  const time = fc.oneof(fc.double({ min: -1e14, max: 1e14 }), fc.integer({ min: -9, max: 9 }), fc.constant(NaN))
  fc.assert(
    fc.property(fc.array(fc.tuple(time, time, fc.nat(4)), { maxLength: 60 }), (rows) => {
      const columns = {
        start: Float64Array.from(rows, ([start]) => start),
        end: Float64Array.from(rows, ([, end]) => end),
        lane: Uint16Array.from(rows, ([, , lane]) => lane),
        lanes: ['a', 'b', 'c'],
        title: String,
        id: String,
      }
      const table = tableFromColumns(columns)
      const found = table.lanes.flatMap(({ members }, lane) =>
        Array.from(members, (index) => [Number(table.id(index)), table.start[index], table.end(index), lane]),
      )
      const expected = rows.flatMap(([start, end, lane], row) =>
        Number.isNaN(start) ? [] : [[row, start + 0, end > start ? end : start + 0, Math.min(lane, 2)]],
      )
      expect(found.sort((a, b) => (a[0] as number) - (b[0] as number))).toEqual(expected)
    }),
  )
})
