/** Positions to a block, the leaf of the tree: within a block each is looked at. */
export const BLOCK = 16

/** Stands before the root. */
const NO_NODE = 0

/** What `above` looks for. */
interface Quest {
  readonly floor: number
  readonly to: number
  /** How many more are wanted. */
  left: number
  readonly visit: (position: number) => void
}

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
    const headValue = head < 0 ? -Infinity : this.#value(head)
    let node = NO_NODE
    let left = first + this.#leaves
    let right = last + this.#leaves
    while (left < right) {
      if (left & 1) node = this.#greater(node, left++)
      if (right & 1) node = this.#greater(node, --right)
      left >>= 1
      right >>= 1
    }
    const value = this.#values[node] as number
    // What stands before the blocks is the first of equals.
    return head >= 0 && headValue >= value
      ? this.#scan(last * BLOCK, to, head, headValue)
      : this.#scan(last * BLOCK, to, this.#best[node] as number, value)
  }

  /** Of two nodes the one with the greater value, of equals the one with the earlier position. */
  #greater(one: number, other: number): number {
    const ahead = (this.#values[one] as number) - (this.#values[other] as number)
    if (one === NO_NODE || ahead < 0) return other
    return ahead > 0 || (this.#best[one] as number) < (this.#best[other] as number) ? one : other
  }

  /** Calls `visit` with each position below `to` whose value is above `floor`, ascending, at most `limit` times. */
  above(floor: number, to: number, limit: number, visit: (position: number) => void): void {
    this.#walk(1, 0, this.#leaves, { floor, to, left: limit, visit })
  }

  #walk(node: number, first: number, width: number, quest: Quest): void {
    if (quest.left <= 0 || first * BLOCK >= quest.to || !((this.#values[node] as number) > quest.floor)) return
    if (width > 1) {
      this.#walk(2 * node, first, width / 2, quest)
      this.#walk(2 * node + 1, first + width / 2, width / 2, quest)
      return
    }
    const end = Math.min(quest.to, (first + 1) * BLOCK)
    for (let position = first * BLOCK; position < end && quest.left > 0; position++) {
      if (!(this.#value(position) > quest.floor)) continue
      quest.left--
      quest.visit(position)
    }
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
