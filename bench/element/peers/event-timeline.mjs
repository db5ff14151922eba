import '@event-timeline/element/event-timeline.js'
import { LANES } from '../data.mjs'

let element

export async function mount(host, events, window) {
  const start = Float64Array.from(events, (event) => event.start)
  const end = Float64Array.from(events, (event) => event.end ?? NaN)
  const lane = Uint16Array.from(events, (event) => event.lane)
  element = document.createElement('event-timeline')
  element.style.cssText = 'width:1280px;height:720px'
  element.data = {
    columns: { start, end, lane, lanes: LANES, title: (row) => events[row].title, id: (row) => String(row) },
  }
  element.window = window
  host.append(element)
  await element.rendered
}

export function show(from, to) {
  element.window = [from, to]
}
