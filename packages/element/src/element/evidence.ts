import { html, nothing, type TemplateResult } from 'lit'
import { dateFromEdtf } from '@event-timeline/core/edtf'
import type { EventDate, Evidence, Source, TimelineEvent, Timex } from '@event-timeline/core/model'
import {
  parseBound,
  wordDate,
  wordDateWithWeekday,
  wordDay,
  wordMonth,
  wordPublished,
  wordYear,
  type WordingLanguage,
} from '@event-timeline/core/wording'
import { boundsOf } from '../time/bounds.js'
import { DAY_MS } from '../time/scale.js'
import { safeUrl } from './safe-url.js'
import type { ReadingView } from './view.js'

/** A quote with its time phrase marked, and where it stands. */
export function quoteTemplate(view: ReadingView, evidence: Evidence, source: Source | undefined): TemplateResult {
  const { language } = view.state
  const [before, phrase, after] = splitAtPhrase(evidence)
  const url = safeUrl(source?.url, view.baseUrl)
  const title = source?.title ?? evidence.source
  const by = [source?.publisher, source?.byline].filter(Boolean).join(', ')
  return html`<blockquote>
    <p lang=${source?.language ?? language}>${before}${phrase ? html`<mark>${phrase}</mark>` : nothing}${after}</p>
    <cite
      >${url ? html`<a href=${url} rel="noopener noreferrer" target="_blank">${title}</a>` : title}${by ? ` · ${by}` : nothing}${
        source ? ` · ${wordPublished(source.published, language)}` : nothing
      }</cite
    >
  </blockquote>`
}

/** The quote in three parts, the middle one being its time phrase. */
export function splitAtPhrase(evidence: Evidence): readonly [string, string, string] {
  const { quote, timex } = evidence
  const shown = evidence.quoteText ?? quote
  if (!timex) return [shown, '', '']
  if (shown === quote) {
    const start = timex.start - evidence.start
    const end = timex.end - evidence.start
    if (start >= 0 && end <= quote.length && quote.slice(start, end) === timex.text) {
      return [quote.slice(0, start), timex.text, quote.slice(end)]
    }
  }
  const at = shown.indexOf(timex.text)
  return at < 0 ? [shown, '', ''] : [shown.slice(0, at), timex.text, shown.slice(at + timex.text.length)]
}

/** How the dates of an event were reached, one line for each phrase that had to be counted:
 *  „am Mittwoch“ → 30. August 2023, gezählt vom Erscheinen, 31. August 2023. */
export function howTemplate(
  view: ReadingView,
  event: TimelineEvent,
  sources: ReadonlyMap<string, Source>,
): TemplateResult | typeof nothing {
  const { strings, state } = view
  const { language } = state
  const lines = new Set<string>()
  for (const { timex, date, source } of event.evidence) {
    if (!timex || (date.earliest === null && date.latest === null)) continue
    const { anchor } = timex
    const counted = anchor
      ? strings.countedFrom[anchor.kind](wordAnchor(anchor, sources.get(source)?.published, language))
      : ''
    if (!counted && date.basis === 'stated') continue
    const basis = date.basis === 'inferred' ? strings.inferred : ''
    const reached = [wordDateWithWeekday(date, language), counted, basis].filter(Boolean).join(', ')
    lines.add(`${strings.quote(timex.text)} → ${reached}`)
  }
  if (event.date.basis === 'inferred' && lines.size === 0) {
    lines.add(`${wordDateWithWeekday(event.date, language)}: ${strings.inferred}`)
  }
  const others = alternativesOf(event)
  if (lines.size === 0 && others.length === 0) return nothing
  return html`<div class="how">
    <h3 class="visually-hidden">${strings.how}</h3>
    ${[...lines].map((line) => html`<p>${line}</p>`)}
    ${others.length > 0 ? html`<p>${strings.alternatives} ${others.map((date) => wordDate(date, language)).join('; ')}</p>` : nothing}
  </div>`
}

function alternativesOf(event: TimelineEvent): readonly EventDate[] {
  const all = [event.date, ...event.evidence.map((evidence) => evidence.date)].flatMap(
    (date) => date.alternatives ?? [],
  )
  const byEdtf = new Map(all.map((date) => [date.edtf, date]))
  byEdtf.delete(event.date.edtf)
  return [...byEdtf.values()]
}

/** What was counted from, in words. Where a source is dated to a span of days, the anchor is a day within it that nobody
 *  states: then the span is named. */
function wordAnchor(
  anchor: NonNullable<Timex['anchor']>,
  published: EventDate | undefined,
  language: WordingLanguage,
): string {
  const span = anchor.kind === 'document' && published ? boundsOf(published) : null
  const day = boundsOf(dateFromEdtf(anchor.value.slice(0, 10), 'stated'))
  const isWithin = span && day && span.startMs <= day.startMs && day.endMs <= span.endMs
  return published && isWithin && span.endMs - span.startMs > DAY_MS
    ? wordDate(published, language)
    : wordIso(anchor.value, language)
}

/** An anchor's value in words: a year, a month or a day of ISO 8601; anything else as it stands. */
export function wordIso(value: string, language: WordingLanguage): string {
  const day = parseBound(value.slice(0, 10))
  if (day) return wordDay(day, language)
  const match = /^(-?\d{4})(?:-(\d{2}))?$/.exec(value)
  if (!match) return value
  const year = wordYear(Number(match[1]), language)
  return match[2] ? `${wordMonth(Number(match[2]), language)} ${year}` : year
}
