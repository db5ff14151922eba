import { dateFromEdtf } from './calendar/index.js'
import { chooseLanguage, german, type LanguagePack } from './languages/index.js'
import type { Timex } from './model/index.js'
import { recognizeExpressions } from './recognize/index.js'
import { resolveExpressions } from './resolve/index.js'
import { analyzeText } from './text/index.js'

export interface TagOptions {
  /** Publication date, an ISO 8601 day, month or year; without it expressions count from what the text itself names. */
  readonly published?: string
  /** `product` (default): values a program can use. `timeml`: values and spans as TimeML's annotators write them. */
  readonly profile?: 'product' | 'timeml'
  /** BCP 47 ("de", "en-GB"); default: told from the text, where `languages` holds more than one. For a language that they
   *  do not hold there are no expressions. */
  readonly language?: string
  /** Languages to read. Default: German alone. */
  readonly languages?: readonly LanguagePack[]
}

/** Tags the time expressions of a text, in their order. The text is taken whole: no headline or boilerplate is told apart.
 *  An unreadable `published` counts as none. */
export function tagText(text: string, options: TagOptions = {}): readonly Timex[] {
  const language = chooseLanguage(options.languages ?? [german], text, options.language)
  if (language === null) return []
  const analyzed = analyzeText(text, language)
  const published = options.published === undefined ? null : dateFromEdtf(options.published, 'stated')
  const document = published?.earliest == null ? null : published
  const resolved = resolveExpressions(
    analyzed,
    recognizeExpressions(analyzed, language),
    { document, profile: options.profile ?? 'product' },
    language,
  )
  return resolved.map((expression) => expression.timex)
}

export { german, type LanguagePack } from './languages/index.js'
