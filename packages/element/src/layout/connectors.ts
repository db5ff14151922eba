import type { EventRelation } from '@event-timeline/core/model'
import type { EventTable } from '../data/event-table.js'
import { isEventMark, type Connector, type EventMark, type Mark } from '../scene/scene.js'

/** Most that are drawn: more would be a thicket. */
const MAX_CONNECTORS = 200
const ARROW_GAP_PX = 3
const ELBOW_PX = 10
/** Depth of the bow between two marks of one row, below their titles. */
const BOW_PX = 13

/** Relations that go from one event to a later one, and those that are told from its other end. */
const FORWARD: ReadonlySet<EventRelation['relation']> = new Set(['before', 'meets'])
const BACKWARD: ReadonlySet<EventRelation['relation']> = new Set(['after'])

/** Lines between the marks of related events that are both in the picture, each pair once. */
export function connect(marks: readonly Mark[], table: EventTable): readonly Connector[] {
  const byIndex = new Map<number, EventMark[]>()
  const related: EventMark[] = []
  for (const mark of marks) {
    if (!isEventMark(mark)) continue
    const same = byIndex.get(mark.index)
    if (same) same.push(mark)
    else {
      byIndex.set(mark.index, [mark])
      if ((table.event(mark.index)?.relations?.length ?? 0) > 0) related.push(mark)
    }
  }
  const found = new Map<string, Connector>()
  for (const mark of related) {
    for (const { relation, event } of table.event(mark.index)?.relations ?? []) {
      if (found.size >= MAX_CONNECTORS) return [...found.values()]
      const others = byIndex.get(table.indexOf(event))
      const other = others?.find(({ lane }) => lane === mark.lane) ?? others?.[0]
      if (!other || other.index === mark.index) continue
      const [from, to] = BACKWARD.has(relation) ? [other, mark] : [mark, other]
      const key = [from.index, to.index].sort((a, b) => a - b).join(' ')
      if (found.has(key)) continue
      const hasArrow = FORWARD.has(relation) || BACKWARD.has(relation)
      const points = routeOf(from, to)
      found.set(key, { from: from.index, to: to.index, owner: mark.index, relation, hasArrow, points })
    }
  }
  return [...found.values()]
}

/** Down or up from where the one ends, across between two rows, where no title stands, and into where the other begins;
 *  straight into one that lies below; in a bow where both stand in one row. */
function routeOf(from: EventMark, to: EventMark): readonly number[] {
  const isPoint = from.kind === 'point' || from.kind === 'dot'
  const x = isPoint ? (from.x0 + from.x1) / 2 : Math.max(from.x0 + 2, from.x1 - 4)
  const isBelow = to.y > from.y
  if (Math.abs(to.y - from.y) < BOW_PX) {
    const foot = Math.max(from.y + from.height / 2, to.y + to.height / 2) + BOW_PX
    const end = (to.x0 + Math.min(to.x1, to.x0 + 8)) / 2
    return [x, from.y + from.height / 2 + 2, x, foot, end, foot, end, to.y + to.height / 2 + ARROW_GAP_PX]
  }
  const start = from.y + (isBelow ? 1 : -1) * (from.height / 2 + 2)
  const edge = to.y - (isBelow ? 1 : -1) * (to.height / 2 + ARROW_GAP_PX)
  // Into its top or its foot, where it lies above or below.
  if (x >= to.x0 - 6 && x <= to.x1) return [x, start, x, edge]
  if (x > to.x1) return [x, start, x, (start + edge) / 2, to.x1 - 4, (start + edge) / 2, to.x1 - 4, edge]
  const between = isBelow ? to.box.y + 1 : to.box.y + to.box.height - 1
  const elbow = Math.max(x, to.x0 - ELBOW_PX)
  return [x, start, x, between, elbow, between, elbow, to.y, to.x0 - ARROW_GAP_PX, to.y]
}
