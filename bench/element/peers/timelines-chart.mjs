import TimelinesChart from 'timelines-chart'
import { LANES } from '../data.mjs'

let chart

export function mount(host, events, window) {
  const lanes = LANES.map((label) => ({ label, data: [] }))
  for (const { lane, start, end, title } of events) {
    lanes[lane].data.push({ timeRange: [new Date(start), new Date(end ?? start + 60_000)], val: title })
  }
  const data = lanes.map(({ label, data: segments }) => ({ group: label, data: [{ label, data: segments }] }))
  chart = new TimelinesChart(host).width(1280).maxHeight(720).enableAnimations(false).data(data)
  show(...window)
}

export function show(from, to) {
  chart.zoomX([new Date(from), new Date(to)])
}
