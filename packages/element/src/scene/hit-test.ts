import { isEventMark, type Connector, type Mark, type Rect, type Scene } from './scene.js'

/** What a mark covers. */
export function markBox(mark: Mark): Rect {
  const { x0, x1, y, height } = mark
  const top = mark.kind === 'column' ? y - height : y - height / 2
  return { x: x0, y: top, width: x1 - x0, height }
}

const contains = ({ x, y, width, height }: Rect, px: number, py: number, reach = 0): boolean =>
  px >= x - reach && px <= x + width + reach && py >= y - reach && py <= y + height + reach

/** The mark at a point of the plot: the nearest that covers it or lies within reach, else the one whose title does.
 *  `least`: size in px that every mark can be hit at. */
export function hitTest(scene: Scene, x: number, y: number, least = 24): Mark | null {
  let best: Mark | null = null
  let bestDistance = Infinity
  for (const mark of scene.marks) {
    const box = markBox(mark)
    const reachX = Math.max(0, (least - box.width) / 2)
    const reachY = Math.max(0, (least - box.height) / 2)
    if (x < box.x - reachX || x > box.x + box.width + reachX) continue
    if (y < box.y - reachY || y > box.y + box.height + reachY) continue
    const dx = Math.max(box.x - x, 0, x - box.x - box.width)
    const dy = Math.max(box.y - y, 0, y - box.y - box.height)
    const distance = dx * dx + dy * dy
    if (distance < bestDistance || (distance === bestDistance && isEventMark(mark))) {
      best = mark
      bestDistance = distance
    }
  }
  if (best && bestDistance === 0) return best
  const label = scene.labels.find((one) => contains(one, x, y, 2))
  const named =
    label && scene.marks.find((mark) => isEventMark(mark) && mark.index === label.index && mark.lane === label.lane)
  return named ?? best
}

/** Lines from and to some of the events: those of all would cross the titles of a long story.
 *  @param pointed one between two others, as this picture or one before it has it */
export const connectorsOf = (
  { connectors }: Scene,
  indices: readonly number[],
  pointed: Connector | null = null,
): readonly Connector[] =>
  connectors.filter(
    ({ from, to }) => indices.includes(from) || indices.includes(to) || (from === pointed?.from && to === pointed.to),
  )

/** The one of the lines between events that is at a point of the plot, within a few pixels. */
export function hitConnector(connectors: readonly Connector[], x: number, y: number, reach = 5): Connector | null {
  return (
    connectors.find(({ points }) => {
      for (let at = 0; at + 3 < points.length; at += 2) {
        const [x0, y0, x1, y1] = points.slice(at, at + 4) as [number, number, number, number]
        // All of its parts are upright or level.
        if (x < Math.min(x0, x1) - reach || x > Math.max(x0, x1) + reach) continue
        if (y >= Math.min(y0, y1) - reach && y <= Math.max(y0, y1) + reach) return true
      }
      return false
    }) ?? null
  )
}

const MAX_MEMBERS = 500

/** Index of the first event that a mark stands for. */
export const firstIndex = (mark: Mark): number => (isEventMark(mark) ? mark.index : mark.first)

/** Indices of the events that a mark stands for, the first few hundred of them. */
export function membersOf(mark: Mark): readonly number[] {
  return isEventMark(mark) ? [mark.index] : Array.from(mark.members().subarray(0, MAX_MEMBERS))
}
