export const [WIDTH, HEIGHT, LANES] = [1280, 720, 6]
export const LANE = HEIGHT / LANES

/** An opaque canvas of that size in the page. */
export function openCanvas(host) {
  const canvas = document.createElement('canvas')
  canvas.width = WIDTH
  canvas.height = HEIGHT
  host.append(canvas)
  return canvas.getContext('2d', { alpha: false })
}

/** Starts are whole minutes: minute and row together are one number, and numbers sort fast. */
const MINUTE = 60_000
const ROWS = 2 ** 20

/** Columns of each lane by start; `ends`: the last end up to each. */
export function indexLanes(events) {
  const keys = Float64Array.from(events, (event, row) => (event.start / MINUTE) * ROWS + row).sort()
  const sizes = new Uint32Array(LANES)
  for (const { lane } of events) sizes[lane]++
  const lanes = Array.from(sizes, (size) => ({
    times: new Float64Array(size),
    ends: new Float64Array(size),
    rows: new Uint32Array(size),
  }))
  const filled = new Uint32Array(LANES)
  for (let at = 0; at < keys.length; at++) {
    const row = keys[at] % ROWS
    const { lane, start, end } = events[row]
    const { times, ends, rows } = lanes[lane]
    const place = filled[lane]++
    times[place] = start
    rows[place] = row
    ends[place] = Math.max(end ?? -Infinity, place > 0 ? ends[place - 1] : -Infinity)
  }
  return lanes
}

/** First position in [low, high) with a value of `wanted` or more. */
export function lower(values, wanted, low, high) {
  while (low < high) {
    const middle = (low + high) >>> 1
    if (values[middle] < wanted) low = middle + 1
    else high = middle
  }
  return low
}
