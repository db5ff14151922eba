import { wordDate } from '@event-timeline/core/wording'
import type { Source, TimelineEvent } from '@event-timeline/core/model'
import type { Language } from '../i18n/language.js'
import type { TimelineState } from '../store/state.js'
import { certaintyOf, dateOfEvent, statusOf } from '../views/event-words.js'

/** An event with its date, its doubt and its sources, to be put into a text of one's own:
 *
 *      Schoigu besucht Pjöngjang (Ende Juli oder August 2023, Datum strittig). Quellen: taz, „Kim und Putin“, 5. September
 *      2023; … https://example.org/#zeitleiste=schoigu */
export function toCitation({ document, language }: TimelineState, event: TimelineEvent, url: string): string {
  const { words } = language
  const doubts = [event.conflict ? certaintyOf(event, words) : '', statusOf(event, words)]
  const when = [dateOfEvent(event, language), ...doubts].filter(Boolean).join(', ')
  const named = new Set(event.evidence.map((evidence) => evidence.source))
  const sources = (document?.sources ?? []).filter((source) => named.has(source.id))
  const list = sources.map((source) => wordSource(source, language)).join('; ')
  const evidence = list === '' ? '' : ` ${words.sourcesTitle(sources.length)}: ${list}.`
  return `${event.title} (${when}).${evidence} ${url}`.trim()
}

function wordSource(source: Source, { words, dates }: Language): string {
  const published = source.published.edtf === '' ? '' : wordDate(source.published, dates)
  return [source.byline, source.publisher, words.quote(source.title), published].filter(Boolean).join(', ')
}
