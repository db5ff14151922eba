import { dateFromEdtf } from './calendar/index.js'
import { de } from './locales/de/index.js'
import type { Timex } from './model/index.js'
import { recognizeExpressions } from './recognize/index.js'
import { resolveExpressions } from './resolve/index.js'
import { analyzeText } from './text/index.js'

export interface TagOptions {
  /** Publication date, an ISO 8601 day, month or year; without it expressions count from what the text itself names. */
  readonly published?: string
  /** `product` (default): values a program can use. `timeml`: values and spans as TimeML's annotators write them. */
  readonly profile?: 'product' | 'timeml'
  /** BCP 47. German is read; for another language there are no expressions. */
  readonly language?: string
}

/** Tags the time expressions of a text, in their order. The text is taken whole: no headline or boilerplate is told apart.
 *  An unreadable `published` counts as none. */
export function tagText(text: string, options: TagOptions = {}): readonly Timex[] {
  if (options.language !== undefined && !options.language.toLowerCase().startsWith('de')) return []
  const analyzed = analyzeText(text, de)
  const published = options.published === undefined ? null : dateFromEdtf(options.published, 'stated')
  const document = published?.earliest == null ? null : published
  const resolved = resolveExpressions(
    analyzed,
    recognizeExpressions(analyzed, de),
    { document, profile: options.profile ?? 'product' },
    de,
  )
  return resolved.map((expression) => expression.timex)
}
