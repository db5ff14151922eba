import type { TimelineEvent } from '@event-timeline/core/model'
import { bisectLeft } from 'd3-array'
import { FLAG_APPROXIMATE, FLAG_DENIED, FLAG_OPEN_END, FLAG_PLANNED } from '../data/event-table.js'
import { hullOf } from '../data/open-window.js'
import { countInBins } from '../data/overview-counts.js'
import type { Language } from '../i18n/language.js'
import type { LegendItem } from '../i18n/words.js'
import type { TimelineState } from '../store/state.js'
import { DAY_MS, type TimeWindow } from '../time/time-window.js'
import { MAX_ROWED } from '../layout/scene-request.js'
import { colorOfLane } from './event-facts.js'
import type { OverviewCounts } from './overview-strip.js'

const LEGEND_OF_SHAPE = { dot: 'point', fuzzy: 'within', range: 'period', claims: 'conflict' } as const
/** Of a larger set, so many from all over it are looked at. */
const MAX_SAMPLE = 5000

/** Dated events from all over what is shown. */
function* datedSample({ dated }: TimelineState['table'], shown: Uint32Array): Generator<number> {
  const step = Math.max(1, Math.floor(shown.length / MAX_SAMPLE))
  for (let at = 0; at < shown.length; at += step) {
    const index = shown[at] as number
    if (index >= dated) return
    yield index
  }
}

/** What a picture of a set holds that needs a word. `hasBreaks`: empty time in it is drawn short. */
export function shapesOf(
  table: TimelineState['table'],
  shown: Uint32Array,
  hasBreaks: boolean,
): ReadonlySet<LegendItem> {
  const items = new Set<LegendItem>(hasBreaks ? ['break'] : [])
  // Of more than these, some stand in the graphic without their names.
  if (shown.length > MAX_ROWED) items.add('dots').add('density')
  for (const index of datedSample(table, shown)) {
    const flags = table.flags(index)
    if (table.event(index)?.status === 'disputed') items.add('conflict')
    if ((flags & FLAG_PLANNED) !== 0) items.add('planned')
    else if ((flags & FLAG_DENIED) !== 0) items.add('denied')
    else if ((flags & FLAG_APPROXIMATE) !== 0) items.add('about')
    else items.add(LEGEND_OF_SHAPE[table.shape(index)])
    if ((flags & FLAG_OPEN_END) !== 0 && table.shape(index) === 'range') items.add('open')
  }
  return items
}

type Grouping = keyof Language['words']['groupings']

/** What the data can be divided by. */
export function groupingsOf({ document, table }: TimelineState): readonly Grouping[] {
  if (!document) return table.laneTitles.length > 0 ? ['group', 'none'] : []
  const { events } = document
  const sample = events.slice(0, 2000)
  const some = (has: (event: TimelineEvent) => boolean): boolean => sample.some(has)
  const possible: Readonly<Record<Grouping, boolean>> = {
    group: some(({ group }) => group !== undefined),
    kind: some(({ kind }) => kind !== undefined),
    source: document.sources.length > 1,
    status: some(({ status }) => status !== sample[0]?.status),
    actor: some(({ actors }) => actors.length > 0),
    place: some(({ places }) => places.length > 0),
    none: true,
  }
  return (Object.keys(possible) as Grouping[]).filter((one) => possible[one])
}

/** About a thousand events from all over a set; all of a smaller one. */
export function sampleOf({ count }: TimelineState['table']): Uint32Array {
  const step = Math.max(1, Math.floor(count / 1000))
  return Uint32Array.from({ length: Math.floor(count / step) }, (_, at) => at * step)
}

/** How long a set is, and into how many years it falls. */
export function spreadOf(
  table: TimelineState['table'],
  shown: Uint32Array,
): { readonly spanMs: number; readonly years: number } {
  const hull = hullOf(table, shown)
  const years = new Set<number>()
  for (const index of datedSample(table, shown)) years.add(new Date(table.start[index] as number).getUTCFullYear())
  return { spanMs: hull ? hull.to - hull.from : 0, years: years.size }
}

export function overviewOf(
  table: TimelineState['table'],
  lanes: TimelineState['lanes'],
  shown: Uint32Array,
  bins: number,
): OverviewCounts | null {
  const hull = hullOf(table, shown)
  if (!hull || !(hull.to > hull.from) || !Number.isFinite(hull.to - hull.from)) return null
  const margin = (hull.to - hull.from) * 0.02
  const span = { from: hull.from - margin, to: hull.to + margin }
  const { counts, max } = countInBins(table, lanes, span, bins)
  return { span, bins, max, lanes: lanes.map((lane, at) => ({ color: colorOfLane(lane), counts: counts[at] ?? [] })) }
}

/** Neighbours of a step in time, the weightiest first; not those that last far beyond it. */
export function contextOf(
  table: TimelineState['table'],
  shown: Uint32Array,
  indices: readonly number[],
  hull: TimeWindow,
  count: number,
): readonly number[] {
  const reach = Math.max(hull.to - hull.from, 10 * DAY_MS)
  const first = bisectLeft(shown, bisectLeft(table.start, hull.from - reach, 0, table.dated))
  const last = bisectLeft(shown, bisectLeft(table.start, hull.to + reach, 0, table.dated))
  const near = Array.from(shown.subarray(first, Math.min(last, first + 400))).filter(
    (index) => !indices.includes(index) && table.end(index) <= hull.to + reach,
  )
  return near
    .sort((a, b) => table.weight(b) - table.weight(a) || a - b)
    .slice(0, count)
    .sort((a, b) => a - b)
}
