import { isEventMark, type Mark, type Scene } from './scene.js'

/** Events of a lane that are scrolled out of sight. */
export interface HiddenLane {
  /** Place of the lane in the scene. */
  readonly lane: number
  readonly count: number
  /** Nothing of the lane is seen. */
  readonly isWhole: boolean
}

/** What a view shows of a scene that is higher. */
export interface SeenPart {
  /** What reaches beyond it is left out, so that no row is cut; in px of the scene. `Infinity` while it is scrolled. */
  readonly end: number
  readonly above: readonly HiddenLane[]
  readonly below: readonly HiddenLane[]
}

/** What is seen of a scene that is scrolled to `top`, in a view of `height` px. Where a lane begins at the top, the view ends
 *  with a whole row; a lane whose title has no room is left for later. */
export function seenPart(scene: Scene, top: number, height: number): SeenPart {
  const foot = Math.min(scene.height, top + height)
  const below = (end: number): SeenPart['below'] => hiddenLanes(scene, (_, bottom) => bottom > end + 1)
  const above = hiddenLanes(scene, (y, bottom) => (y + bottom) / 2 < top)
  const isAtRest = scene.lanes.some(({ y }) => y === top)
  if (!isAtRest) return { end: Infinity, above, below: below(foot) }
  const crossing = scene.lanes.find((lane) => lane.y > top && lane.y < foot && lane.y + lane.height > foot)
  const end = crossing && foot - crossing.y < crossing.headPx ? crossing.y : foot
  return { end, above, below: below(end) }
}

function hiddenLanes(scene: Scene, isHidden: (y: number, bottom: number) => boolean): readonly HiddenLane[] {
  const counts = new Map<number, number>()
  for (const mark of scene.marks) {
    const [y, bottom] = reachOf(mark)
    if (isHidden(y, bottom)) counts.set(mark.lane, (counts.get(mark.lane) ?? 0) + ('count' in mark ? mark.count : 1))
  }
  return scene.lanes.flatMap(({ inWindow }, lane): readonly HiddenLane[] => {
    const count = Math.min(inWindow, counts.get(lane) ?? 0)
    return count === 0 ? [] : [{ lane, count, isWhole: count === inWindow }]
  })
}

const reachOf = (mark: Mark): readonly [number, number] =>
  isEventMark(mark) ? [mark.box.y, mark.box.y + mark.box.height] : [mark.y - mark.height, mark.y]
