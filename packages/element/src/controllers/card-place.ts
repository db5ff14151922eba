import { nothing, render, type TemplateResult } from 'lit'
import { isEventMark, type EventMark, type Rect, type Scene } from '../scene/scene.js'

/** What lies under the card costs so much more than a title. */
const OWN_MARK_COST = 50

/** The parts of the stage that a card is placed in. */
export interface CardParts {
  readonly cardPlace: HTMLElement
  readonly plot: HTMLElement
  readonly stage: HTMLElement
}

/** Puts the card where it covers the fewest titles, and never the event that it tells of. `null`: there is none. */
export function placeCard(
  { cardPlace, plot, stage }: CardParts,
  scene: Scene,
  card: { readonly index: number; readonly template: TemplateResult } | null,
): void {
  render(card?.template ?? nothing, cardPlace)
  const mark = card && scene.marks.find((one): one is EventMark => isEventMark(one) && one.index === card.index)
  cardPlace.hidden = !mark
  if (!mark) return
  const frame = stage.getBoundingClientRect()
  const ratio = frame.width > 0 ? stage.offsetWidth / frame.width : 1
  const origin = plot.getBoundingClientRect()
  const left = (origin.left - frame.left) * ratio
  const top = (origin.top - frame.top) * ratio
  const width = cardPlace.offsetWidth
  const height = cardPlace.offsetHeight
  const { box } = mark
  const middle = mark.y - height / 2
  const places = [
    { x: mark.x0 - width - 16, y: middle },
    { x: box.x + box.width + 12, y: middle },
    { x: mark.x0, y: box.y + box.height + 8 },
    { x: mark.x0, y: box.y - height - 8 },
  ].map(({ x, y }) => ({
    x: Math.max(4, Math.min(left + x, stage.offsetWidth - width - 4)),
    y: Math.max(4, Math.min(top + y, stage.offsetHeight - height - 4)),
  }))
  const costOf = (at: { readonly x: number; readonly y: number }): number => {
    const [x, y] = [at.x - left, at.y - top]
    const isOver = (one: Rect): boolean =>
      x < one.x + one.width && x + width > one.x && y < one.y + one.height && y + height > one.y
    const own = { x: mark.x0, y: mark.y - 6, width: mark.x1 - mark.x0, height: 12 }
    return scene.labels.filter(isOver).length + (isOver(own) ? OWN_MARK_COST : 0)
  }
  const best = places.reduce((one, other) => (costOf(other) < costOf(one) ? other : one))
  cardPlace.style.transform = `translate(${best.x.toFixed(1)}px, ${best.y.toFixed(1)}px)`
}
