import type { Source, TimelineEvent } from '@event-timeline/core/model'
import { wordCertainty, wordDoubt, wordEventDate, wordPublished } from '@event-timeline/core/wording'
import type { TimelineState } from '../state/timeline-state.js'

/** An event with its date, its doubt and its sources, to be put into a text of one's own:
 *
 *      Schoigu besucht Pjöngjang (Ende Juli oder August 2023, Datum strittig). Belege: taz, „Kim und Putin“, 5. September
 *      2023; … https://example.org/#zeitleiste=schoigu */
export function toCitation({ document, language }: TimelineState, event: TimelineEvent, url: string): string {
  const doubts = [event.conflict ? wordCertainty(event, language) : '', wordDoubt(event, language)]
  const when = [wordEventDate(event, language), ...doubts].filter(Boolean).join(', ')
  const named = new Set(event.evidence.map((evidence) => evidence.source))
  const sources = (document?.sources ?? []).filter((source) => named.has(source.id))
  const list = sources.map((source) => wordSource(source, language)).join('; ')
  const evidence = list === '' ? '' : ` ${language === 'de' ? 'Belege' : 'Evidence'}: ${list}.`
  return `${event.title} (${when}).${evidence} ${url}`.trim()
}

function wordSource(source: Source, language: TimelineState['language']): string {
  const title = language === 'de' ? `„${source.title}“` : `“${source.title}”`
  const published = source.published.edtf === '' ? '' : wordPublished(source.published, language)
  return [source.byline, source.publisher, title, published].filter(Boolean).join(', ')
}
