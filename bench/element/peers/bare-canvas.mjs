/** What a canvas costs without a component: sorted columns, counts per pixel, sixty titles; no layout, no hit testing. */
const [WIDTH, HEIGHT, LANES] = [1280, 720, 6]
const LANE = HEIGHT / LANES
let context
let lanes

export function mount(host, events, [from, to]) {
  const order = Uint32Array.from(events, (_, row) => row)
  const start = Float64Array.from(events, (event) => event.start)
  order.sort((a, b) => start[a] - start[b])
  lanes = Array.from({ length: LANES }, () => ({ times: [], rows: [], ends: [] }))
  const reach = new Float64Array(LANES).fill(-Infinity)
  for (const row of order) {
    const { lane, end } = events[row]
    reach[lane] = Math.max(reach[lane], end ?? -Infinity)
    lanes[lane].times.push(start[row])
    lanes[lane].rows.push(events[row].title)
    lanes[lane].ends.push(reach[lane])
  }
  lanes = lanes.map((lane) => ({ ...lane, times: Float64Array.from(lane.times), ends: Float64Array.from(lane.ends) }))
  const canvas = document.createElement('canvas')
  canvas.width = WIDTH
  canvas.height = HEIGHT
  host.append(canvas)
  context = canvas.getContext('2d', { alpha: false })
  show(from, to)
}

function lower(values, wanted, low, high) {
  while (low < high) {
    const middle = (low + high) >>> 1
    if (values[middle] < wanted) low = middle + 1
    else high = middle
  }
  return low
}

export function show(from, to) {
  context.fillStyle = '#fff'
  context.fillRect(0, 0, WIDTH, HEIGHT)
  context.font = '11px sans-serif'
  const msPerPx = (to - from) / WIDTH
  lanes.forEach(({ times, rows, ends }, at) => {
    const foot = (at + 0.7) * LANE
    context.fillStyle = '#1f5673'
    let position = lower(times, from, 0, times.length)
    const first = position
    for (let x = 0; x < WIDTH; x++) {
      const next = lower(times, from + (x + 1) * msPerPx, position, times.length)
      const height = next > position ? 4 + 5 * Math.log2(next - position + 1) : 0
      if (height > 0) context.fillRect(x, foot - height, 1, height)
      if (next > 0 && ends[next - 1] > from + x * msPerPx) context.fillRect(x, foot + 2, 1, 2)
      position = next
    }
    context.fillStyle = '#222'
    const step = Math.max(1, Math.floor((position - first) / 10))
    for (let row = first; row < position; row += step) {
      context.fillText(rows[row], (times[row] - from) / msPerPx, (at + 0.25) * LANE, 200)
    }
  })
}
