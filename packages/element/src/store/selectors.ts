import { bisectRight } from 'd3-array'
import type { Era, Lane as LaneSetting, Marker, TimelineEvent } from '@event-timeline/core/model'
import { FLAG_DAY, FLAG_OPEN_END, hasFlag, type EventTable } from '../data/event-table.js'
import { hullOfAll } from '../data/open-window.js'
import { chooseCompression, NO_COMPRESSION, type Break, type Compression } from '../time/time-scale.js'
import {
  DAY_MS,
  FIRST_TIME_MS,
  HOUR_MS,
  LAST_TIME_MS,
  MINUTE_MS,
  NO_LIMITS,
  SECOND_MS,
  type TimeWindow,
  type WindowLimits,
} from '../time/time-window.js'
import { memoByObject } from './memo.js'
import { dateInZone } from '@event-timeline/core/wording'
import type { Settings, TimelineState } from './state.js'

const COMPRESSIONS = (['auto', 'always', 'never'] as const).map((compress) => ({
  compress,
  of: memoByObject((table: EventTable): Compression => {
    const { start, dated } = table
    if (dated > 5000 || dated < 3) return NO_COMPRESSION
    const starts = start.slice(0, dated)
    const bounds = new Float64Array(dated * 2 + 1).fill(table.lastEnd)
    for (let index = 0; index < dated; index++) {
      bounds[index * 2] = start[index] as number
      bounds[index * 2 + 1] = hasFlag(table, index, FLAG_OPEN_END) ? (start[index] as number) : table.end(index)
    }
    const uncertain = new Map<number, number>()
    const seen = new Set<number>(starts)
    for (let index = 0; index < dated; index++) {
      if (table.shape(index) === 'fuzzy') uncertain.set(start[index] as number, table.end(index))
      else seen.add(table.end(index))
    }
    const isUncertain = ({ from, to }: Break): boolean => uncertain.get(from) === to && !seen.has(to)
    const days = new Set<number>()
    for (let index = 0; index < dated; index++)
      if (hasFlag(table, index, FLAG_DAY)) days.add(Math.floor((start[index] as number) / DAY_MS))
    const isWithinDay = ({ from, to }: Break): boolean => to - from <= DAY_MS && days.has(Math.floor(from / DAY_MS))
    const reach = reachOfPeriods(table)
    const isWithinPeriod = ({ from, to }: Break): boolean => (reach[bisectRight(starts, from) - 1] ?? -Infinity) >= to
    return chooseCompression(bounds, starts, compress, { isWithinDay, isWithinPeriod, isUncertain })
  }),
}))

/** How far the periods with a known end reach that begin up to each event. */
function reachOfPeriods(table: EventTable): Float64Array {
  const reach = new Float64Array(table.dated)
  let furthest = -Infinity
  for (let index = 0; index < table.dated; index++) {
    const isPeriod = table.shape(index) === 'range' && !hasFlag(table, index, FLAG_OPEN_END)
    if (isPeriod) furthest = Math.max(furthest, table.end(index))
    reach[index] = furthest
  }
  return reach
}

/** How the empty time of a set is drawn. */
export function compressionOf(table: EventTable, { compress }: Settings): Compression {
  return COMPRESSIONS.find((one) => one.compress === compress)?.of(table) ?? NO_COMPRESSION
}

/** Shortest window worth showing, by the finest thing that a date says. */
const MIN_WINDOW_MS: Readonly<Record<TimelineEvent['date']['granularity'], number>> = {
  second: 10 * SECOND_MS,
  minute: 10 * MINUTE_MS,
  hour: 4 * HOUR_MS,
  day: DAY_MS,
  week: 7 * DAY_MS,
  month: 14 * DAY_MS,
  quarter: 30 * DAY_MS,
  season: 30 * DAY_MS,
  half: 60 * DAY_MS,
  year: 120 * DAY_MS,
  decade: 365 * DAY_MS,
  century: 3650 * DAY_MS,
  millennium: 36_500 * DAY_MS,
}

/** Of a set too large to ask each. */
const SAMPLE = 2000

const minWindowOf = memoByObject((table: EventTable): number => {
  let shortest = Infinity
  const step = Math.max(1, Math.floor(table.dated / SAMPLE))
  for (let index = 0; index < table.dated; index += step) {
    const event = table.event(index)
    const start = table.start[index] as number
    const granularity =
      event?.date.granularity ?? (start % DAY_MS === 0 ? 'day' : start % MINUTE_MS === 0 ? 'minute' : 'second')
    shortest = Math.min(shortest, MIN_WINDOW_MS[granularity])
  }
  return Number.isFinite(shortest) ? shortest : SECOND_MS
})

/** How far a reader may go: by default the data and one span to each side, or what the page asks for, and no closer than its dates are sharp. */
export function limitsOf(
  state: Pick<TimelineState, 'table' | 'settings' | 'extent' | 'requested' | 'asked'>,
): WindowLimits {
  const { settings, table, requested, extent } = state
  // Where there is nothing at all, the page cannot have meant to look.
  const asked = state.asked && state.asked.from < extent.to && state.asked.to > extent.from ? state.asked : null
  const hull = hullOfAll(table)
  if (!hull) return NO_LIMITS
  const compression = compressionOf(table, settings)
  const [from, to] = [compression.toDrawn(state.extent.from), compression.toDrawn(state.extent.to)]
  const span = to - from
  const outer = settings.extent ?? {
    from: Math.max(
      FIRST_TIME_MS,
      Math.min(requested?.from ?? Infinity, asked?.from ?? Infinity, compression.toTime(from - span)),
    ),
    to: Math.min(
      LAST_TIME_MS,
      Math.max(requested?.to ?? -Infinity, asked?.to ?? -Infinity, compression.toTime(to + span)),
    ),
  }
  const maxMs = Math.min(settings.maxWindow ?? Infinity, outer.to - outer.from)
  const minMs = Math.min(settings.minWindow ?? minWindowOf(table), maxMs)
  return { from: outer.from, to: outer.to, minMs, maxMs }
}

/** What a window shows, for words: as far as there are events. Its margin is no time that anything is told of. */
export function toldWindow({ from, to }: TimeWindow, table: EventTable): TimeWindow {
  const hull = hullOfAll(table)
  if (!hull || hull.to <= from || hull.from >= to) return { from, to }
  return { from: Math.max(from, hull.from), to: Math.min(to, hull.to) }
}

/** What the host sets, else what the document brings. */
export function erasOf({ settings, document }: TimelineState): readonly Era[] {
  return inZone(settings.eras ?? document?.eras ?? [], zoneOf({ settings, document }))
}

export function markersOf({ settings, document }: TimelineState): readonly Marker[] {
  return inZone(settings.markers ?? document?.markers ?? [], zoneOf({ settings, document }))
}

/** Whose clocks show moments: those that the page says, else those that the data is meant for, else UTC. */
export const zoneOf = ({ settings, document }: Pick<TimelineState, 'settings' | 'document'>): string =>
  settings.timeZone ?? document?.timeZone ?? 'UTC'

const inZone = <T extends Era>(spans: readonly T[], timeZone: string): readonly T[] =>
  timeZone === 'UTC' ? spans : spans.map((span) => ({ ...span, date: dateInZone(span.date, timeZone) }))

export function laneSettingsOf({
  settings,
  document,
}: Pick<TimelineState, 'settings' | 'document'>): readonly LaneSetting[] {
  return settings.lanes ?? document?.lanes ?? []
}
