import type { Rect } from '../geometry/rect.js'
import { isSingle, type Mark } from './marks.js'
import type { LaneBand, Scene } from './scene.js'

/** Where a mark can be hit, at least `least` wide and high. */
export function hitRegion(mark: Mark, least: number): Rect {
  const box = markBox(mark)
  const width = Math.max(box.width, least)
  const height = Math.max(box.height, least)
  return { x: box.x + (box.width - width) / 2, y: box.y + (box.height - height) / 2, width, height }
}

/** What a mark covers. */
export function markBox(mark: Mark): Rect {
  switch (mark.kind) {
    case 'dot':
    case 'cluster':
      return { x: mark.x - mark.radius, y: mark.y - mark.radius, width: 2 * mark.radius, height: 2 * mark.radius }
    case 'claims':
      return mark.ground
    case 'density':
      return { x: mark.x0, y: mark.y - mark.height, width: mark.x1 - mark.x0, height: mark.height }
    default:
      return { x: mark.x0, y: mark.y - mark.thickness / 2, width: mark.x1 - mark.x0, height: mark.thickness }
  }
}

/** The mark at a point of the plot: a mark that covers it, else the label that does, else the nearest within reach. */
export function hitTest(scene: Scene, x: number, y: number, least = 24): Mark | null {
  let best: Mark | null = null
  let bestDistance = Infinity
  for (const mark of scene.marks) {
    if (mark.kind === 'cover' && mark.count === 0) continue
    const region = hitRegion(mark, least)
    if (x < region.x || x > region.x + region.width || y < region.y || y > region.y + region.height) continue
    const box = markBox(mark)
    const dx = Math.max(box.x - x, 0, x - box.x - box.width)
    const dy = Math.max(box.y - y, 0, y - box.y - box.height)
    const distance = dx * dx + dy * dy
    if (distance < bestDistance || (distance === bestDistance && isSingle(mark))) {
      best = mark
      bestDistance = distance
    }
  }
  if (best && bestDistance === 0) return best
  const label = scene.labels.find(
    (one) => x >= one.x && x <= one.x + one.width && Math.abs(y - one.y) <= one.height / 2 + 2,
  )
  const named =
    label && scene.marks.find((mark) => isSingle(mark) && mark.index === label.index && Math.abs(mark.y - label.y) < 80)
  return named ?? best
}

/** Height in which the title of a lane can be hit, and room after its last letter. */
export const TITLE_HEIGHT_PX = 24
export const TITLE_AIR_PX = 6

/** The lane whose title is at a point of the plot. */
export function hitTitle(scene: Scene, x: number, y: number): LaneBand | undefined {
  return scene.lanes.find(
    ({ title, titleX, titleWidth, titleY }) =>
      title && x >= 0 && x <= titleX + titleWidth + TITLE_AIR_PX && Math.abs(y - titleY) <= TITLE_HEIGHT_PX / 2,
  )
}
