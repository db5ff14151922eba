import { runSteps, type Steps } from './steps.js'

/** Rows of a pass that are done in one step. */
const STEP_ROWS = 1 << 18
const DIGIT_BITS = 11
const DIGITS = 1 << DIGIT_BITS
/** Moves for each row, on average, after which keys are too coarse for the rows to be put right one by one. */
const MOST_MOVES = 64

export interface SortedRows {
  /** Rows in order. */
  readonly order: Uint32Array
  /** Their times, in that order. */
  readonly times: Float64Array
  /** How many have a time; the others come last. */
  readonly dated: number
}

/** Rows by a column of numbers, ascending, stable; `NaN` sorts last. Linear in the number of rows. */
export function sortByStart(start: Float64Array): SortedRows {
  return runSteps(sortSteps(start))
}

/** The same in steps.
 *
 *      first and last ─▶ a key of 32 bits for each row, by its share of the span ─▶ radix sort, three digits
 *                     ─▶ rows of one key put right by insertion
 *
 *  The radix sort carries key and row together, so that it reads memory in order. */
export function* sortSteps(start: Float64Array): Steps<SortedRows> {
  const count = start.length
  const order = new Uint32Array(count)
  let first = Infinity
  let last = -Infinity
  let dated = 0
  let before = -Infinity
  let isAscending = true
  for (let row = 0; row < count; row++) {
    const time = start[row] as number
    if (Number.isNaN(time)) continue
    order[dated++] = row
    if (time < before) isAscending = false
    before = time
    if (time < first) first = time
    if (time > last) last = time
  }
  if (dated < count) {
    let at = dated
    for (let row = 0; row < count; row++) if (Number.isNaN(start[row])) order[at++] = row
  }
  const times = new Float64Array(count).fill(NaN, dated)
  const sorted = { order, times, dated }
  if (isAscending) {
    for (let at = 0; at < dated; at++) times[at] = start[order[at] as number] as number
    return sorted
  }
  yield
  const scale = 0xffff_ffff / (last - first)
  if (!Number.isFinite(last - first) || !(scale > 0)) return sortByComparing(sorted, start)
  const keys = new Uint32Array(dated)
  const counts = [new Uint32Array(DIGITS), new Uint32Array(DIGITS), new Uint32Array(DIGITS)] as const
  for (let from = 0; from < dated; from += STEP_ROWS) {
    makeKeys(start, order, first, scale, keys, counts, from, Math.min(dated, from + STEP_ROWS))
    yield
  }
  let source = { keys, rows: order.slice(0, dated) }
  let target = { keys: new Uint32Array(dated), rows: new Uint32Array(dated) }
  for (const [digit, places] of counts.entries()) {
    startOfDigits(places)
    for (let from = 0; from < dated; from += STEP_ROWS) {
      spread(source, target, places, digit * DIGIT_BITS, from, Math.min(dated, from + STEP_ROWS))
      yield
    }
    ;[source, target] = [target, source]
  }
  order.set(source.rows)
  for (let from = 0; from < dated; from += STEP_ROWS) {
    if (!insertEach(sorted, start, from, Math.min(dated, from + STEP_ROWS))) return sortByComparing(sorted, start)
    yield
  }
  return sorted
}

interface KeyedRows {
  readonly keys: Uint32Array
  readonly rows: Uint32Array
}

function makeKeys(
  start: Float64Array,
  order: Uint32Array,
  first: number,
  scale: number,
  keys: Uint32Array,
  [low, middle, high]: readonly [Uint32Array, Uint32Array, Uint32Array],
  from: number,
  to: number,
): void {
  for (let at = from; at < to; at++) {
    const key = (((start[order[at] as number] as number) - first) * scale) >>> 0
    keys[at] = key
    ;(low[key & (DIGITS - 1)] as number)++
    ;(middle[(key >>> DIGIT_BITS) & (DIGITS - 1)] as number)++
    ;(high[key >>> (2 * DIGIT_BITS)] as number)++
  }
}

function startOfDigits(counts: Uint32Array): void {
  let sum = 0
  for (let digit = 0; digit < DIGITS; digit++) {
    const count = counts[digit] as number
    counts[digit] = sum
    sum += count
  }
}

function spread(
  source: KeyedRows,
  target: KeyedRows,
  places: Uint32Array,
  shift: number,
  from: number,
  to: number,
): void {
  for (let at = from; at < to; at++) {
    const key = source.keys[at] as number
    const place = (places[(key >>> shift) & (DIGITS - 1)] as number)++
    target.keys[place] = key
    target.rows[place] = source.rows[at] as number
  }
}

/** Fills in the times [from, to), and puts right what shares a key; false where that is too much. */
function insertEach({ order, times }: SortedRows, start: Float64Array, from: number, to: number): boolean {
  let moves = 0
  const most = (to - from) * MOST_MOVES
  for (let at = from; at < to; at++) times[at] = start[order[at] as number] as number
  let before = from > 0 ? (times[from - 1] as number) : -Infinity
  for (let at = from; at < to; at++) {
    const time = times[at] as number
    if (time >= before) {
      before = time
      continue
    }
    const row = order[at] as number
    let place = at
    for (; place > 0 && (times[place - 1] as number) > time; place--) {
      times[place] = times[place - 1] as number
      order[place] = order[place - 1] as number
    }
    times[place] = time
    order[place] = row
    moves += at - place
    if (moves > most) return false
  }
  return true
}

function sortByComparing(sorted: SortedRows, start: Float64Array): SortedRows {
  const { order, times, dated } = sorted
  order.subarray(0, dated).sort((a, b) => {
    const [x, y] = [start[a] as number, start[b] as number]
    return x < y ? -1 : x > y ? 1 : a - b
  })
  for (let at = 0; at < dated; at++) times[at] = start[order[at] as number] as number
  return sorted
}
