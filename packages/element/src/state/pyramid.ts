/** Positions to a block, the leaf of the tree: within a block each is looked at. */
export const BLOCK = 16

/** A complete binary tree over the blocks of a column, kept in two arrays: answers "the greatest of [from, to)" in
 *  O(log n). Of each block only the greatest is kept; the others are asked for, so that it takes a fraction of the column.
 *  Node k has the children 2k and 2k + 1; the blocks stand at the end. */
export class Pyramid {
  readonly #leaves: number
  /** Position of the greatest below each node, -1 for none. */
  readonly #best: Int32Array
  /** Its value, `-Infinity` for none. */
  readonly #values: Float64Array
  readonly #value: (position: number) => number

  /** `bestOf`: position of the greatest of each block, the first of equals, and `valueOf` its value. */
  constructor(bestOf: Int32Array, valueOf: Float64Array, value: (position: number) => number) {
    const blocks = bestOf.length
    let leaves = 1
    while (leaves < blocks) leaves *= 2
    this.#leaves = leaves
    this.#value = value
    const best = new Int32Array(2 * leaves)
    const values = new Float64Array(2 * leaves)
    best.set(bestOf, leaves)
    values.set(valueOf, leaves)
    best.fill(-1, leaves + blocks)
    values.fill(-Infinity, leaves + blocks)
    for (let node = leaves - 1; node >= 1; node--) {
      const left = 2 * node
      const greater = best[left + 1] !== -1 && (values[left + 1] as number) > (values[left] as number) ? left + 1 : left
      best[node] = best[greater] as number
      values[node] = values[greater] as number
    }
    this.#best = best
    this.#values = values
  }

  /** Position of the greatest value in [from, to); the first of equals; -1 where the span is empty. */
  greatest(from: number, to: number): number {
    const first = Math.ceil(from / BLOCK)
    const last = Math.floor(to / BLOCK)
    if (first >= last) return this.#scan(from, to, -1, -Infinity)
    const head = this.#scan(from, first * BLOCK, -1, -Infinity)
    const values = this.#values
    const best = this.#best
    let found = head
    let greatest = head < 0 ? -Infinity : this.#value(head)
    let left = first + this.#leaves
    let right = last + this.#leaves
    while (left < right) {
      if (left & 1) take(left++)
      if (right & 1) take(--right)
      left >>= 1
      right >>= 1
    }
    return this.#scan(last * BLOCK, to, found, greatest)

    function take(node: number): void {
      const value = values[node] as number
      const position = best[node] as number
      if (found >= 0 && (value < greatest || (value === greatest && position > found))) return
      found = position
      greatest = value
    }
  }

  /** Calls `visit` with each position below `to` whose value is above `floor`, ascending, at most `limit` times. */
  above(floor: number, to: number, limit: number, visit: (position: number) => void): void {
    let left = limit
    const walk = (node: number, first: number, width: number): void => {
      if (left <= 0 || first * BLOCK >= to || !((this.#values[node] as number) > floor)) return
      if (width > 1) {
        walk(2 * node, first, width / 2)
        walk(2 * node + 1, first + width / 2, width / 2)
        return
      }
      const end = Math.min(to, (first + 1) * BLOCK)
      for (let position = first * BLOCK; position < end && left > 0; position++) {
        if (!(this.#value(position) > floor)) continue
        left--
        visit(position)
      }
    }
    walk(1, 0, this.#leaves)
  }

  #scan(from: number, to: number, best: number, greatestSoFar: number): number {
    let found = best
    let greatest = greatestSoFar
    for (let position = from; position < to; position++) {
      const value = this.#value(position)
      if (value > greatest || found < 0 || (value === greatest && position < found)) {
        found = position
        greatest = value
      }
    }
    return found
  }
}
