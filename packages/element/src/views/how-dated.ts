import { html, nothing, type TemplateResult } from 'lit'
import { dateFromEdtf } from '@event-timeline/core/edtf'
import type { EventDate, Source, TimelineEvent, Timex } from '@event-timeline/core/model'
import { parseBound, wordDate } from '@event-timeline/core/wording'
import type { Language } from '../i18n/language.js'
import { boundsOf } from '../time/bounds.js'
import { DAY_MS } from '../time/time-window.js'
import { withoutYear } from './event-words.js'

/** Sentences of which one is enough for most events. */
const MAX_SENTENCES = 3

/** How the date was reached, in a sentence for each phrase that had to be counted. Nothing where every date stands in the
 *  text as it is shown. */
export function howDatedTemplate(
  event: TimelineEvent,
  sources: ReadonlyMap<string, Source>,
  language: Language,
): TemplateResult | typeof nothing {
  const sentences = howDated(event, sources, language)
  if (sentences.length === 0) return nothing
  return html`<p class="how"><b>${language.words.howDated}:</b> ${sentences.join(' ')}</p>`
}

/** The same as texts. */
export function howDated(
  event: TimelineEvent,
  sources: ReadonlyMap<string, Source>,
  language: Language,
): readonly string[] {
  const { how } = language.words
  const sentences = new Set<string>()
  for (const { timex, date, source } of event.evidence) {
    if (sentences.size === MAX_SENTENCES) break
    if (!timex?.anchor || !boundsOf(date) || isWordForWord(timex, date, language)) continue
    const anchor = anchorOf(timex.anchor, sources.get(source)?.published)
    const isYearSaid = sameYear(anchor, date)
    const said = isYearSaid ? withoutYear(date, language.dates) : wordDate(date, language.dates)
    const reached = how.isDate(said, isOneDay(date))
    const from =
      timex.anchor.kind === 'document'
        ? how.cameOut(wordDate(anchor, language.dates), isOneDay(anchor))
        : wordDate(anchor, language.dates)
    sentences.add(how[timex.anchor.kind](timex.text, from, reached))
  }
  if (sentences.size === 0 && event.date.basis === 'inferred') {
    sentences.add(how.inferred(wordDate(event.date, language.dates)))
  }
  const others = alternativesOf(event, language)
  if (others.length > 0) sentences.add(how.alternatives(language.dates.or(others)))
  return [...sentences]
}

/** "am 15. August 2023" needs no explaining. */
function isWordForWord(timex: Timex, date: EventDate, language: Language): boolean {
  return timex.text.includes(wordDate(date, language.dates))
}

/** What was counted from. Where a source is dated to a span of days, the anchor is a day within it that nobody states:
 *  then the span is named. */
function anchorOf(anchor: NonNullable<Timex['anchor']>, published: EventDate | undefined): EventDate {
  const day = dateFromEdtf(anchor.value.slice(0, 10), 'stated')
  if (anchor.kind !== 'document' || !published) return day
  const span = boundsOf(published)
  const bounds = boundsOf(day)
  const isWithin = span && bounds && span.startMs <= bounds.startMs && bounds.endMs <= span.endMs
  return isWithin && span.endMs - span.startMs > DAY_MS ? published : day
}

const MAX_ALTERNATIVES = 2

/** Other readings that the text leaves open. Those of a claim stand with the claims; what lies within the date itself says
 *  nothing new. */
function alternativesOf(event: TimelineEvent, language: Language): readonly string[] {
  if (event.conflict) return []
  const own = boundsOf(event.date)
  const said = wordDate(event.date, language.dates)
  const others = (event.date.alternatives ?? []).filter((date) => {
    const bounds = boundsOf(date)
    return bounds && own && (bounds.startMs < own.startMs || bounds.endMs > own.endMs)
  })
  return [...new Set(others.map((date) => wordDate(date, language.dates)))]
    .filter((one) => one !== said)
    .slice(0, MAX_ALTERNATIVES)
}

function isOneDay({ earliest, latest }: EventDate): boolean {
  return earliest !== null && latest !== null && earliest.length === 10 && earliest === latest
}

function sameYear(a: EventDate, b: EventDate): boolean {
  const [of, other] = [parseBound(a.latest), parseBound(b.latest)]
  return of !== null && other !== null && of.year === other.year && parseBound(a.earliest)?.year === of.year
}
