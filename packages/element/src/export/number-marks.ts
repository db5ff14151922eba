import { bisectLeft } from 'd3-array'
import { membersOf } from '../scene/hit-test.js'
import { isEventMark, type Scene } from '../scene/scene.js'
import type { TimelineState } from '../store/state.js'
import { MAX_LISTED } from './appendix.js'

/** The number under which a mark without words stands in the list below; x is its middle, y the middle of the line. */
export interface MarkNumber {
  readonly text: string
  readonly x: number
  readonly y: number
}

/** Numbers for what has no words in the picture: single marks, and columns with the numbers of their first and last. */
export function numberMarks(scene: Scene, { shown }: TimelineState): readonly MarkNumber[] {
  if (shown.length > MAX_LISTED) return []
  const labelled = new Set(scene.labels.map((label) => label.index))
  const numberOf = (index: number): string => String(bisectLeft(shown, index) + 1)
  return scene.marks.flatMap((mark): readonly MarkNumber[] => {
    if (mark.kind === 'ongoing') return []
    const x = Math.min(scene.width - 12, Math.max(12, (mark.x0 + mark.x1) / 2))
    if (isEventMark(mark)) {
      if (labelled.has(mark.index)) return []
      return [{ text: numberOf(mark.index), x, y: mark.y - 11 }]
    }
    const members = membersOf(mark)
    const [first, last] = [members[0], members.at(-1)]
    if (first === undefined || last === undefined) return []
    const text = first === last ? numberOf(first) : `${numberOf(first)}–${numberOf(last)}`
    return [{ text, x, y: mark.y - mark.height - 6 }]
  })
}
