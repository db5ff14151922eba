import { runSteps, type Steps } from './steps.js'

/** Rows of a pass that are done in one step. */
const STEP_ROWS = 1 << 18
/** Most bits that a pass of the radix sort looks at. */
const DIGIT_BITS = 11
/** Moves for each row, on average, after which keys are too coarse for the rows to be put right one by one. */
const MOST_MOVES = 64
const MOST_KEY = 0xffff_ffff
/** Fewer numbers than this the engine sorts itself as fast. */
const FEW = 4096

export interface SortedRows {
  /** Rows in order. In those that have a time, the bits from `rowBits` on are their notes. */
  readonly order: Uint32Array
  /** Their times, in that order. */
  readonly times: Float64Array
  /** How many have a time; the others come last. */
  readonly dated: number
  /** Bits of the number of a row; 32 where there was no room for notes. */
  readonly rowBits: number
  /** Room that the sort has no more use for: as many numbers as there are times; `null` where there is none. */
  readonly spare: Uint32Array | null
}

/** What of a number in `order` is the row. */
export function rowMask({ rowBits }: SortedRows): number {
  return rowBits < 32 ? 2 ** rowBits - 1 : -1
}

/** A few bits that each row carries along, so that nobody has to look for it all over memory afterwards. */
export interface Notes {
  /** Most bits of one, up to 16. */
  readonly bits: number
  /** Adds its note to each of the rows at [from, to), above `rowBits`. */
  readonly add: (rows: Uint32Array, rowBits: number, from: number, to: number) => void
}

const NO_NOTES: Notes = { bits: 0, add: () => undefined }

/** A column of numbers, ascending; `NaN` stands last. Linear in their number. */
export function sortNumbers(column: Float64Array): Float64Array {
  return column.length < FEW ? column.slice().sort() : runSteps(sortSteps(column)).times
}

/** Rows by a column of numbers, ascending, stable, in steps; `NaN` sorts last. Linear in the number of rows.
 *
 *      first and last ─▶ a key of at most 32 bits for each row ─▶ radix sort, least digit first ─▶ times
 *
 *  Times that are whole seconds, minutes or days have exact keys, from which the times are read again in the order of
 *  memory. Others have their share of the span for a key, and rows of one key are put right by insertion. The sort carries
 *  key and row together, and works in two buffers: in the end one is the column of times, the other holds the order and has
 *  room to spare. */
export function* sortSteps(start: Float64Array, notes = NO_NOTES): Steps<SortedRows> {
  const count = start.length
  const { first, last, dated, isAscending } = spanOf(start)
  if (isAscending) return asTheyAre(start, dated)
  yield
  const span = last - first
  if (!Number.isFinite(span) || !(MOST_KEY / span > 0)) return sortByComparing(asTheyAre(start, dated), start)
  let source = keyedRows(count, dated)
  let target = keyedRows(count, dated)
  const rowBits = 32 - Math.clz32(Math.max(1, count - 1))
  const carried = rowBits + notes.bits <= 32 ? notes : NO_NOTES
  const unit = UNITS.find((one) => span / one <= MOST_KEY) ?? 0
  const isExact = unit > 0 && (yield* makeKeys(start, source, first, unit, true, carried, rowBits))
  if (!isExact) yield* makeKeys(start, source, first, span / MOST_KEY, false, carried, rowBits)
  const bits = 32 - Math.clz32(isExact ? Math.round(span / unit) : MOST_KEY)
  const digitBits = Math.ceil(bits / Math.ceil(bits / DIGIT_BITS))
  for (let shift = 0; shift < bits; shift += digitBits) {
    const places = startsOfDigits(source.keys, shift, digitBits)
    for (let from = 0; from < dated; from += STEP_ROWS) {
      spread(source, target, places, shift, from, Math.min(dated, from + STEP_ROWS))
      yield
    }
    ;[source, target] = [target, source]
  }
  const sorted = {
    order: new Uint32Array(source.buffer, 4 * count, count),
    times: new Float64Array(target.buffer).fill(NaN, dated),
    dated,
    rowBits: carried.bits > 0 ? rowBits : 32,
    spare: source.keys,
  }
  putUndatedLast(sorted.order, start, dated)
  if (isExact) {
    timesOfKeys(sorted.times, source.keys, first, unit)
    return sorted
  }
  for (let from = 0; from < dated; from += STEP_ROWS) {
    if (!insertEach(sorted, start, from, Math.min(dated, from + STEP_ROWS))) return sortByComparing(sorted, start)
    yield
  }
  return sorted
}

/** A millisecond, a second, a minute, a day. */
const UNITS = [1, 1000, 60_000, 86_400_000]

function spanOf(start: Float64Array): { first: number; last: number; dated: number; isAscending: boolean } {
  let first = Infinity
  let last = -Infinity
  let dated = 0
  let isAscending = true
  for (let row = 0; row < start.length; row++) {
    const time = start[row] as number
    // Not a number is neither less nor more.
    if (!(time <= Infinity)) continue
    dated++
    if (time < last) isAscending = false
    else last = time
    if (time < first) first = time
  }
  return { first, last, dated, isAscending }
}

function asTheyAre(start: Float64Array, dated: number): SortedRows {
  const order = new Uint32Array(start.length)
  const times = new Float64Array(start.length).fill(NaN, dated)
  let at = 0
  for (let row = 0; row < start.length; row++) {
    const time = start[row] as number
    if (Number.isNaN(time)) continue
    order[at] = row
    times[at++] = time
  }
  putUndatedLast(order, start, dated)
  return { order, times, dated, rowBits: 32, spare: null }
}

function putUndatedLast(order: Uint32Array, start: Float64Array, dated: number): void {
  let at = dated
  for (let row = 0; at < order.length; row++) if (Number.isNaN(start[row])) order[at++] = row
}

interface KeyedRows {
  readonly keys: Uint32Array
  readonly rows: Uint32Array
  readonly buffer: ArrayBuffer
}

/** Room for as many times as there are rows, and until then for keys and rows. */
function keyedRows(count: number, dated: number): KeyedRows {
  const buffer = new ArrayBuffer(count * Float64Array.BYTES_PER_ELEMENT)
  return { buffer, keys: new Uint32Array(buffer, 0, dated), rows: new Uint32Array(buffer, 4 * count, dated) }
}

/** Writes row and key, its time after `first` in units, of each row that has a time; false as soon as one is no whole
 *  number of units, where it must be. */
function* makeKeys(
  start: Float64Array,
  into: KeyedRows,
  first: number,
  unit: number,
  isWhole: boolean,
  notes: Notes,
  rowBits: number,
): Steps<boolean> {
  let done = 0
  for (let from = 0; from < start.length; from += STEP_ROWS) {
    const at = keysOf(start, into, first, unit, isWhole, done, from, Math.min(start.length, from + STEP_ROWS))
    if (at < 0) return false
    notes.add(into.rows, rowBits, done, at)
    done = at
    yield
  }
  return true
}

function keysOf(
  start: Float64Array,
  { keys, rows }: KeyedRows,
  first: number,
  unit: number,
  isWhole: boolean,
  done: number,
  from: number,
  to: number,
): number {
  let at = done
  for (let row = from; row < to; row++) {
    const time = start[row] as number
    if (!(time <= Infinity)) continue
    const key = ((time - first) / unit) >>> 0
    if (isWhole && key * unit + first !== time) return -1
    keys[at] = key
    rows[at++] = row
  }
  return at
}

/** Where each digit begins in the order of digits. */
function startsOfDigits(keys: Uint32Array, shift: number, bits: number): Uint32Array {
  const places = new Uint32Array(1 << bits)
  const mask = places.length - 1
  for (let at = 0; at < keys.length; at++) (places[((keys[at] as number) >>> shift) & mask] as number)++
  let sum = 0
  for (let digit = 0; digit <= mask; digit++) {
    const count = places[digit] as number
    places[digit] = sum
    sum += count
  }
  return places
}

function spread(
  source: KeyedRows,
  target: KeyedRows,
  places: Uint32Array,
  shift: number,
  from: number,
  to: number,
): void {
  const { keys, rows } = source
  const { keys: nextKeys, rows: nextRows } = target
  const mask = places.length - 1
  for (let at = from; at < to; at++) {
    const key = keys[at] as number
    const place = (places[(key >>> shift) & mask] as number)++
    nextKeys[place] = key
    nextRows[place] = rows[at] as number
  }
}

function timesOfKeys(times: Float64Array, keys: Uint32Array, first: number, unit: number): void {
  for (let at = 0; at < keys.length; at++) times[at] = first + (keys[at] as number) * unit
}

/** Fills in the times [from, to), and puts right what shares a key; false where that is too much. */
function insertEach(sorted: SortedRows, start: Float64Array, from: number, to: number): boolean {
  const { order, times } = sorted
  const mask = rowMask(sorted)
  let moves = 0
  const most = (to - from) * MOST_MOVES
  for (let at = from; at < to; at++) times[at] = start[(order[at] as number) & mask] as number
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
  const mask = rowMask(sorted)
  order.subarray(0, dated).sort((a, b) => {
    const [x, y] = [start[a & mask] as number, start[b & mask] as number]
    return x < y ? -1 : x > y ? 1 : (a & mask) - (b & mask)
  })
  for (let at = 0; at < dated; at++) times[at] = start[(order[at] as number) & mask] as number
  return sorted
}
