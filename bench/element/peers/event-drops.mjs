import * as d3 from 'd3v4'
import eventDrops from 'event-drops'
import { LANES } from '../data.mjs'

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

// It needs D3 4, and draws dots alone: no words, no length of what lasts.
let chart
let config
let root
let range

export function mount(host, events, [from, to]) {
  const rows = LANES.map((name) => ({ name, data: [] }))
  for (const { lane, start, title } of events) rows[lane].data.push({ date: new Date(start), title })
  config = {
    d3,
    drops: (row) => row.data,
    drop: {
      color: null,
      radius: 5,
      date: (one) => one.date,
      onClick: () => undefined,
      onMouseOver: () => undefined,
      onMouseOut: () => undefined,
    },
    label: { padding: 20, text: (row) => row.name, width: 200 },
    indicator: { previousText: '◀', nextText: '▶' },
    line: { color: (_, at) => d3.schemeCategory10[at], height: 40 },
    margin: { top: 20, right: 10, bottom: 20, left: 10 },
    metaballs: false,
    bound: { format: d3.timeFormat('%d %B %Y') },
    range: { start: new Date(from), end: new Date(to) },
    zoom: { onZoomStart: null, onZoom: null, onZoomEnd: null, minimumScale: 0, maximumScale: Infinity },
    axis: {
      formats: {
        milliseconds: '%L',
        seconds: ':%S',
        minutes: '%I:%M',
        hours: '%I %p',
        days: '%a %d',
        weeks: '%b %d',
        months: '%B',
        year: '%Y',
      },
    },
    locale: {
      dateTime: '%x, %X',
      date: '%d.%m.%Y',
      time: '%H:%M:%S',
      periods: ['AM', 'PM'],
      days: ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'],
      shortDays: ['Su', 'Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa'],
      months: MONTHS,
      shortMonths: MONTHS,
    },
    numberDisplayedTicks: { small: 3, medium: 5, large: 7, extra: 12 },
    breakpoints: { small: 576, medium: 768, large: 992, extra: 1200 },
  }
  chart = eventDrops(config)
  root = host
  d3.select(host).data([rows]).call(chart)
  range = chart.scale().range()
}

export function show(from, to) {
  const scale = d3
    .scaleTime()
    .domain([new Date(from), new Date(to)])
    .range(range)
  d3.select(root).select('svg').call(chart.draw(config, scale))
}
