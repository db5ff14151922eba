import type { TimelineEvent } from '@event-timeline/core/model'
import { hullOf } from '../data/open-window.js'
import type { Language } from '../i18n/language.js'
import type { TimelineState } from '../store/state.js'
import { kickerOf } from './event-words.js'
import { eventAt } from './event-facts.js'
import type { StoryStepWords } from './story.js'

/** A step of a story with the rows of its events. */
export interface StoryStepEvents extends StoryStepWords {
  readonly indices: readonly number[]
}

/** Steps of a story that nobody has curated. */
const MAX_STEPS = 8

/** The steps that were curated, those without any event left out; else the weightiest events that are shown, by time. */
export function storySteps(state: TimelineState, language: Language): readonly StoryStepEvents[] {
  const { story, table } = state
  const curated = (story?.steps ?? []).flatMap((step): readonly StoryStepEvents[] => {
    const indices = step.events.map((id) => table.indexOf(id)).filter((index) => index >= 0)
    const [first] = indices
    if (first === undefined) return []
    const event = eventAt(table, first)
    return [
      {
        indices,
        kicker: indices.length === 1 ? kickerOf(event, language) : spanWords(state, indices, language),
        title: step.title ?? event.title,
        text: step.text ?? (step.title === undefined ? textOf(event) : ''),
        isDisputed: indices.length === 1 && Boolean(event.conflict),
      },
    ]
  })
  return curated.length > 0 ? curated : weightiest(state).map((index) => stepOf(state, index, language))
}

function stepOf({ table }: TimelineState, index: number, language: Language): StoryStepEvents {
  const event = eventAt(table, index)
  const text = textOf(event)
  return {
    indices: [index],
    kicker: kickerOf(event, language),
    title: event.title,
    text,
    isDisputed: Boolean(event.conflict),
  }
}

/** What there is to say of an event: its own text, else the sentence it was found in. */
function textOf(event: TimelineEvent): string {
  const [first] = event.evidence
  return event.text ?? event.summary ?? (first ? (first.quoteText ?? first.quote) : '')
}

function weightiest({ table, shown }: TimelineState): readonly number[] {
  const best: number[] = []
  let least = -Infinity
  for (const index of shown) {
    if (index >= table.dated) break
    const weight = table.weight(index)
    if (best.length === MAX_STEPS && weight <= least) continue
    best.push(index)
    best.sort((a, b) => table.weight(b) - table.weight(a) || a - b)
    if (best.length > MAX_STEPS) best.pop()
    if (best.length === MAX_STEPS) least = table.weight(best.at(-1) as number)
  }
  return best.sort((a, b) => a - b)
}

/** When several events were: "Juli – September 2023". */
function spanWords({ table }: TimelineState, indices: readonly number[], { dates }: Language): string {
  const hull = hullOf(table, indices)
  if (!hull) return dates.unknown
  const [from, to] = [new Date(hull.from), new Date(Math.max(hull.from, hull.to - 1))]
  const [year, lastYear] = [from.getUTCFullYear(), to.getUTCFullYear()]
  const [month, lastMonth] = [from.getUTCMonth() + 1, to.getUTCMonth() + 1]
  if (year === lastYear && month === lastMonth) return dates.monthOfYear(month, year)
  if (year === lastYear) return `${dates.month(month, 'long')} – ${dates.monthOfYear(lastMonth, lastYear)}`
  return lastYear - year < 4
    ? `${dates.monthOfYear(month, year)} – ${dates.monthOfYear(lastMonth, lastYear)}`
    : `${dates.year(year)} – ${dates.year(lastYear)}`
}
