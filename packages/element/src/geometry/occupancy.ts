import { intersects, type Rect } from './rect.js'

const STRIPE_PX = 24

/** Which parts of the plot are taken. Rectangles are kept by horizontal stripe, so that a test looks at neighbours only. */
export class Occupancy {
  readonly #stripes = new Map<number, Rect[]>()

  take(rect: Rect): void {
    this.#eachStripe(rect, (stripe) => {
      const list = this.#stripes.get(stripe)
      if (list) list.push(rect)
      else this.#stripes.set(stripe, [rect])
      return true
    })
  }

  isFree(rect: Rect): boolean {
    return this.#eachStripe(rect, (stripe) => !this.#stripes.get(stripe)?.some((taken) => intersects(taken, rect)))
  }

  /** How far one can go from x to the right (1) or left (-1) in the band [y, y + height) before something is met, at
   *  most `most`. */
  reach(x: number, y: number, height: number, direction: 1 | -1, most: number): number {
    let free = most
    const probe: Rect = { x: direction > 0 ? x : x - most, y, width: most, height }
    this.#eachStripe(probe, (stripe) => {
      for (const taken of this.#stripes.get(stripe) ?? []) {
        if (!intersects(taken, probe)) continue
        free = Math.min(free, Math.max(0, direction > 0 ? taken.x - x : x - taken.x - taken.width))
      }
      return true
    })
    return free
  }

  #eachStripe(rect: Rect, visit: (stripe: number) => boolean): boolean {
    const last = Math.floor((rect.y + rect.height) / STRIPE_PX)
    for (let stripe = Math.floor(rect.y / STRIPE_PX); stripe <= last; stripe++) if (!visit(stripe)) return false
    return true
  }
}
