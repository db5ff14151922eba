/** A complete binary tree over a column, kept in one array: answers "the greatest of [from, to)" in O(log n).
 *  Leaf i stands at size + i, the parent of node k at k >> 1. */
export class Pyramid {
  readonly #size: number
  readonly #best: Int32Array
  readonly #values: ArrayLike<number>

  constructor(values: ArrayLike<number>) {
    let size = 1
    while (size < values.length) size *= 2
    this.#size = size
    this.#values = values
    this.#best = new Int32Array(2 * size).fill(-1)
    for (let index = 0; index < values.length; index++) this.#best[size + index] = index
    for (let node = size - 1; node >= 1; node--) {
      this.#best[node] = this.#greater(this.#best[2 * node] as number, this.#best[2 * node + 1] as number)
    }
  }

  /** Position of the greatest value in [from, to); the first of equals; -1 where the span is empty. */
  greatest(from: number, to: number): number {
    let best = -1
    let left = from + this.#size
    let right = to + this.#size
    while (left < right) {
      if (left & 1) best = this.#greater(best, this.#best[left++] as number)
      if (right & 1) best = this.#greater(best, this.#best[--right] as number)
      left >>= 1
      right >>= 1
    }
    return best
  }

  /** Calls `visit` with each position below `to` whose value is above `floor`, ascending, at most `limit` times. */
  above(floor: number, to: number, limit: number, visit: (position: number) => void): void {
    let left = limit
    const walk = (node: number, first: number, width: number): void => {
      if (left <= 0 || first >= to) return
      const best = this.#best[node] as number
      if (best < 0 || !((this.#values[best] as number) > floor)) return
      if (width === 1) {
        left--
        visit(first)
        return
      }
      walk(2 * node, first, width / 2)
      walk(2 * node + 1, first + width / 2, width / 2)
    }
    walk(1, 0, this.#size)
  }

  #greater(a: number, b: number): number {
    if (a < 0) return b
    if (b < 0) return a
    const left = this.#values[a] as number
    const right = this.#values[b] as number
    return left > right || (left === right && a < b) ? a : b
  }
}
