import { html, nothing, type TemplateResult } from 'lit'
import type { Evidence, Source } from '@event-timeline/core/model'
import { wordDate } from '@event-timeline/core/wording'
import { nameOfSource } from '../data/source-name.js'
import type { Language } from '../i18n/language.js'
import { MAX_QUOTE, clip } from './clip.js'
import { linkTemplate } from './rich-text.js'
import { safeUrl } from './safe-url.js'

/** The quote in three parts, the middle one being its time phrase. */
export function splitAtPhrase(evidence: Evidence): readonly [string, string, string] {
  const { quote, timex } = evidence
  const shown = evidence.quoteText ?? quote
  if (!timex) return [shown, '', '']
  if (shown === quote) {
    const start = timex.start - evidence.start
    const end = timex.end - evidence.start
    if (start >= 0 && end <= quote.length && quote.slice(start, end) === timex.text)
      return [quote.slice(0, start), timex.text, quote.slice(end)]
  }
  const at = shown.indexOf(timex.text)
  return at < 0 ? [shown, '', ''] : [shown.slice(0, at), timex.text, shown.slice(at + timex.text.length)]
}

/** Before and after the time phrase, so that a long quote keeps it. */
function clipAround([before, phrase, after]: readonly [string, string, string]): readonly [string, string, string] {
  const half = MAX_QUOTE / 2
  const head = before.length > half ? `… ${before.slice(before.indexOf(' ', before.length - half) + 1)}` : before
  return [head, clip(phrase, 200), clip(after, half)]
}

/** A sentence of a source with its time phrase marked. */
export function quoteTemplate(
  evidence: Evidence,
  source: Source | undefined,
  language: Language,
  cite: TemplateResult | typeof nothing,
): TemplateResult {
  const [before, phrase, after] = clipAround(splitAtPhrase(evidence))
  const written = source && source.language !== 'und' ? source.language : undefined
  // The marks of the reader's language, around words in another.
  const [open, close] = language.words.quote('\u0000').split('\u0000')
  return html`<blockquote>
    <p>
      ${open}<span lang=${written ?? nothing}>${before}${phrase ? html`<mark>${phrase}</mark>` : nothing}${after}</span
      >${close}
    </p>
    ${cite}
  </blockquote>`
}

/** Who wrote it and where, and when it came out: "Tagesbote, 11. September 2023". */
export function citeTemplate(
  source: Source | undefined,
  id: string,
  { dates }: Language,
  baseUrl: string,
): TemplateResult {
  const name = nameOfSource(source, id)
  const url = safeUrl(source?.url, baseUrl)
  const by = source?.publisher && source.byline ? `, ${source.byline}` : ''
  const isDated = source && (source.published.earliest !== null || source.published.latest !== null)
  return html`<cite
    >${url ? linkTemplate(url, name, nothing) : name}${by}${isDated ? `, ${wordDate(source.published, dates)}` : nothing}</cite
  >`
}
