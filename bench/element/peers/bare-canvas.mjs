/** What a canvas costs without a component: sorted columns, counts per pixel, sixty titles; no layout, no hit testing. */
import { HEIGHT, indexLanes, LANE, lower, openCanvas, WIDTH } from './sorted-lanes.mjs'

let context
let lanes
let titleOf

export function mount(host, events, [from, to]) {
  lanes = indexLanes(events)
  titleOf = (row) => events[row].title
  context = openCanvas(host)
  show(from, to)
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
      context.fillText(titleOf(rows[row]), (times[row] - from) / msPerPx, (at + 0.25) * LANE, 200)
    }
  })
}
