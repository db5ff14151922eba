import { moveTimex } from './compose-articles.js'
import { dayNumber, isRealDay } from './calendar/index.js'
import { chooseLanguage, german, type LanguagePack } from './languages/index.js'
import type { Timex } from './model/index.js'
import { recognizeExpressions } from './recognize/index.js'
import { type DocumentAnchor, resolveTimexes, toDocumentAnchor } from './resolve/index.js'
import { analyzeText, composeText } from './text/index.js'

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

const ISO_DATE = /^(-?\d{4})(?:-(\d\d)(?:-(\d\d))?)?(?:T|$)/

/** A day, month or year, of a day with its time the day; `null` for what is none. */
function readPublished(published: string): DocumentAnchor | null {
  const [iso, yearText, monthText, dayText] = ISO_DATE.exec(published.trim()) ?? []
  if (iso === undefined) return null
  const [year, month, day] = [Number(yearText), Number(monthText ?? 1), Number(dayText ?? 1)]
  if (!isRealDay(year, month, day)) return null
  const end =
    monthText === undefined
      ? dayNumber(year + 1, 1, 1)
      : dayText === undefined
        ? dayNumber(year, month + 1, 1)
        : dayNumber(year, month, day + 1)
  return toDocumentAnchor(iso.replace('T', ''), dayNumber(year, month, day), end)
}

/** Tags the time expressions of a text, in their order. The text is taken whole: no headline or boilerplate is told apart.
 *  An unreadable `published` counts as none. */
export function tagText(text: string, options: TagOptions = {}): readonly Timex[] {
  const { published, profile = 'product' } = options
  const language = chooseLanguage(options.languages ?? [german], text, options.language)
  if (language === null) return []
  const composed = composeText(text)
  const analyzed = analyzeText(composed.text, language)
  const expressions = recognizeExpressions(analyzed, language)
  const document = published === undefined ? null : readPublished(published)
  const timexes = resolveTimexes(analyzed, expressions, document, profile, language)
  return composed.text === text ? timexes : timexes.map((timex) => moveTimex(timex, text, composed))
}

export { german, type LanguagePack } from './languages/index.js'
