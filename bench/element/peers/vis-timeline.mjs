import { DataSet } from 'vis-data/esnext'
import { Timeline } from 'vis-timeline/esnext'
import 'vis-timeline/styles/vis-timeline-graph2d.css'
import { LANES } from '../data.mjs'

let timeline

export function mount(host, events, [start, end]) {
  const items = new DataSet(
    events.map((event) => ({
      id: event.id,
      content: event.title,
      start: event.start,
      group: event.lane,
      ...(event.end === null ? { type: 'point' } : { end: event.end, type: 'range' }),
    })),
  )
  const groups = new DataSet(LANES.map((content, id) => ({ id, content })))
  return new Promise((resolve) => {
    const onInitialDrawComplete = () => queueMicrotask(resolve)
    timeline = new Timeline(host, items, groups, {
      height: 720,
      start,
      end,
      verticalScroll: true,
      onInitialDrawComplete,
    })
  })
}

export function show(from, to) {
  timeline.setWindow(from, to, { animation: false })
}
