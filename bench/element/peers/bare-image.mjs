/** What a picture costs without a component: the same index as `bare-canvas`, its columns written as pixels, which costs
 *  the same however many there are. */
import { HEIGHT, indexLanes, LANE, lower, openCanvas, WIDTH } from './sorted-lanes.mjs'

const [PAPER, MARK] = [0xffffffff, 0xff73561f]
let context
let image
let pixels
let lanes
let titleOf

export function mount(host, events, [from, to]) {
  lanes = indexLanes(events)
  titleOf = (row) => events[row].title
  context = openCanvas(host)
  image = context.createImageData(WIDTH, HEIGHT)
  pixels = new Uint32Array(image.data.buffer)
  show(from, to)
}

function fill(x, y, height) {
  for (let row = Math.max(0, Math.round(y)); row < Math.round(y + height); row++) pixels[row * WIDTH + x] = MARK
}

export function show(from, to) {
  pixels.fill(PAPER)
  const msPerPx = (to - from) / WIDTH
  const words = []
  lanes.forEach(({ times, rows, ends }, at) => {
    const foot = (at + 0.7) * LANE
    let position = lower(times, from, 0, times.length)
    const first = position
    for (let x = 0; x < WIDTH; x++) {
      const next = lower(times, from + (x + 1) * msPerPx, position, times.length)
      if (next > position) {
        const height = 4 + 5 * Math.log2(next - position + 1)
        fill(x, foot - height, height)
      }
      if (next > 0 && ends[next - 1] > from + x * msPerPx) fill(x, foot + 2, 2)
      position = next
    }
    const step = Math.max(1, Math.floor((position - first) / 10))
    for (let row = first; row < position; row += step) words.push([rows[row], (times[row] - from) / msPerPx, at])
  })
  context.putImageData(image, 0, 0)
  context.fillStyle = '#222'
  context.font = '11px sans-serif'
  for (const [row, x, at] of words) context.fillText(titleOf(row), x, (at + 0.25) * LANE, 200)
}
