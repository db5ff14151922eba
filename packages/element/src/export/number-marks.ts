import { bisectLeft } from 'd3-array'
import { isSingle } from '../scene/marks.js'
import { membersOf } from '../scene/members.js'
import type { Scene } from '../scene/scene.js'
import type { TimelineState } from '../state/timeline-state.js'
import { MOST_LISTED } from './appendix.js'

/** The number under which a mark without words stands in the list below; x is its middle, y the middle of the line. */
export interface MarkNumber {
  readonly text: string
  readonly x: number
  readonly y: number
}

/** Numbers for what has no words in the picture: single marks, and groups with the numbers of their first and last. */
export function numberMarks(scene: Scene, { shown }: TimelineState): readonly MarkNumber[] {
  if (shown.length > MOST_LISTED) return []
  const labelled = new Set(scene.labels.map((label) => label.index))
  const numberOf = (index: number): number => bisectLeft(shown, index) + 1
  return scene.marks.flatMap((mark): readonly MarkNumber[] => {
    if (mark.kind === 'cover') return []
    const x = Math.min(scene.width - 12, Math.max(12, (mark.x0 + mark.x1) / 2))
    if (isSingle(mark)) {
      if (labelled.has(mark.index)) return []
      return [{ text: String(numberOf(mark.index)), x, y: mark.y - 11 }]
    }
    const members = membersOf(mark)
    const [first, last] = [members[0], members.at(-1)]
    if (first === undefined || last === undefined) return []
    const top = mark.kind === 'density' ? mark.y - mark.height : mark.y - mark.radius
    return [
      {
        text: first === last ? String(numberOf(first)) : `${String(numberOf(first))}–${String(numberOf(last))}`,
        x,
        y: top - 6,
      },
    ]
  })
}
