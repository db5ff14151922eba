import type { AllenRelation } from '../model/index.js'

/** Half-open: `startMs <= t < endMs`, ms since 1970 UTC; infinite where open. */
export interface Span {
  readonly startMs: number
  readonly endMs: number
}

/** All thirteen relations of Allen, "Maintaining knowledge about temporal intervals" (1983). The document's model keeps
 *  the eight that texts state; {@link allenRelation} gives these. */
export type FullAllenRelation = AllenRelation | 'metBy' | 'overlappedBy' | 'contains' | 'startedBy' | 'finishedBy'

/** The relation of `a` to `b`; exactly one holds for any two spans that are not empty. */
export function allenRelation(a: Span, b: Span): FullAllenRelation {
  if (a.endMs < b.startMs) return 'before'
  if (b.endMs < a.startMs) return 'after'
  if (a.startMs === b.startMs && a.endMs === b.endMs) return 'equals'
  if (a.endMs === b.startMs) return 'meets'
  if (b.endMs === a.startMs) return 'metBy'
  if (a.startMs === b.startMs) return a.endMs < b.endMs ? 'starts' : 'startedBy'
  if (a.endMs === b.endMs) return a.startMs > b.startMs ? 'finishes' : 'finishedBy'
  if (a.startMs > b.startMs && a.endMs < b.endMs) return 'during'
  if (a.startMs < b.startMs && a.endMs > b.endMs) return 'contains'
  return a.startMs < b.startMs ? 'overlaps' : 'overlappedBy'
}

/** Whether the two have an instant in common. */
export const spansIntersect = (a: Span, b: Span): boolean => a.startMs < b.endMs && b.startMs < a.endMs

/** Time between the two, in ms; 0 where they touch or intersect. */
export const gapBetween = (a: Span, b: Span): number => Math.max(a.startMs - b.endMs, b.startMs - a.endMs, 0)

export const spanContains = (outer: Span, inner: Span): boolean =>
  outer.startMs <= inner.startMs && inner.endMs <= outer.endMs

/** The smallest span that holds all of them; `null` of none. */
export function hullOf(spans: readonly Span[]): Span | null {
  let hull: Span | null = null
  for (const { startMs, endMs } of spans) {
    hull =
      hull === null
        ? { startMs, endMs }
        : { startMs: Math.min(hull.startMs, startMs), endMs: Math.max(hull.endMs, endMs) }
  }
  return hull
}

/** What lies in both; `null` if nothing does. */
export function intersectionOf(a: Span, b: Span): Span | null {
  const startMs = Math.max(a.startMs, b.startMs)
  const endMs = Math.min(a.endMs, b.endMs)
  return startMs < endMs ? { startMs, endMs } : null
}
