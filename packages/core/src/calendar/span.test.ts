import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { allenRelation, hullOf, intersectionOf, spanContains, spansIntersect, type FullAllenRelation } from './span.js'

const spans = fc
  .tuple(fc.integer({ min: 0, max: 20 }), fc.integer({ min: 1, max: 20 }))
  .map(([startMs, length]) => ({ startMs, endMs: startMs + length }))

const INVERSE: Readonly<Record<FullAllenRelation, FullAllenRelation>> = {
  before: 'after',
  after: 'before',
  meets: 'metBy',
  metBy: 'meets',
  overlaps: 'overlappedBy',
  overlappedBy: 'overlaps',
  during: 'contains',
  contains: 'during',
  starts: 'startedBy',
  startedBy: 'starts',
  finishes: 'finishedBy',
  finishedBy: 'finishes',
  equals: 'equals',
}

describe("Allen's relations", () => {
  const rows: readonly [number, number, number, number, FullAllenRelation][] = [
    [0, 1, 2, 3, 'before'],
    [0, 2, 2, 3, 'meets'],
    [0, 3, 2, 5, 'overlaps'],
    [0, 2, 0, 5, 'starts'],
    [2, 3, 0, 5, 'during'],
    [3, 5, 0, 5, 'finishes'],
    [0, 5, 0, 5, 'equals'],
  ]
  for (const [a, b, c, d, relation] of rows) {
    it(`[${a}, ${b}) ${relation} [${c}, ${d})`, () => {
      expect(allenRelation({ startMs: a, endMs: b }, { startMs: c, endMs: d })).toBe(relation)
    })
  }
  it('turn round with their operands', () => {
    fc.assert(
      fc.property(spans, spans, (a, b) => {
        expect(allenRelation(b, a)).toBe(INVERSE[allenRelation(a, b)])
      }),
    )
  })
})

describe('half-open spans', () => {
  it('that only touch have nothing in common', () => {
    expect(spansIntersect({ startMs: 0, endMs: 5 }, { startMs: 5, endMs: 9 })).toBe(false)
    expect(intersectionOf({ startMs: 0, endMs: 5 }, { startMs: 5, endMs: 9 })).toBeNull()
  })
  it('lie in their hull and hold their intersection', () => {
    fc.assert(
      fc.property(spans, spans, (a, b) => {
        const hull = hullOf([a, b])
        expect(hull !== null && spanContains(hull, a) && spanContains(hull, b)).toBe(true)
        const common = intersectionOf(a, b)
        expect(common !== null).toBe(spansIntersect(a, b))
        if (common !== null) expect(spanContains(a, common) && spanContains(b, common)).toBe(true)
      }),
    )
  })
  it('have no hull where there are none', () => {
    expect(hullOf([])).toBeNull()
  })
})
