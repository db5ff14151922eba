const DAY_MS = 86_400_000
const START_MS = Date.UTC(2024, 2, 4)
const DAYS = 7
/** Two hours in which faults pile up. */
const OUTAGE = { fromMs: START_MS + 4.45 * DAY_MS, lengthMs: DAY_MS / 12 }

export interface Log {
  readonly start: Float64Array
  readonly end: Float64Array
  readonly lane: Uint16Array
}

/** A week of a server's log, the same each time: few rows at night, many by day, and one outage. Lanes: 0 reads, 1 writes,
 *  2 faults. */
export function makeLog(rows: number): Log {
  const start = new Float64Array(rows)
  const end = new Float64Array(rows).fill(NaN)
  const lane = new Uint16Array(rows)
  const random = sequence(20_240_304)
  for (let row = 0; row < rows; row++) {
    const kind = random()
    lane[row] = kind < 0.68 ? 0 : kind < 0.985 ? 1 : 2
    start[row] =
      lane[row] === 2 && random() < 0.4 ? OUTAGE.fromMs + random() * OUTAGE.lengthMs : START_MS + timeOfWeek(random)
  }
  return { start, end, lane }
}

/** By rejection: a place in the week is kept as often as its hour is busy. */
function timeOfWeek(random: () => number): number {
  for (;;) {
    const timeMs = random() * DAYS * DAY_MS
    const hour = ((timeMs % DAY_MS) / DAY_MS) * 24
    const busy = 0.08 + 0.92 * Math.max(0, Math.sin(((hour - 5) / 19) * Math.PI)) ** 1.6
    if (random() < (hour < 5 ? 0.08 : busy)) return timeMs
  }
}

/** Mulberry32: chance that is the same each time. */
function sequence(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}
