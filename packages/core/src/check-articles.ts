import { parseEdtf } from './calendar/index.js'
import type { ArticleInput, Diagnostic } from './model/index.js'

const TEXTS = ['language', 'publisher', 'path', 'url'] as const
const DATES = ['published', 'fallbackPublished'] as const

/** The articles among values of unknown origin. What is none is left out and told; of an article whose other members cannot
 *  be read these are told, and the rest of it is kept. */
export function checkArticles(given: readonly unknown[], diagnostics: Diagnostic[]): readonly ArticleInput[] {
  return given.flatMap((value, at) => {
    if (typeof value !== 'object' || value === null) {
      diagnostics.push(broken(`/${String(at)}`, 'An article is an object with id and text.'))
      return []
    }
    const article = value as Readonly<Record<keyof ArticleInput, unknown>>
    const missing = (['id', 'text'] as const).find((key) => typeof article[key] !== 'string')
    if (missing !== undefined) {
      const source = typeof article.id === 'string' ? { source: article.id } : {}
      diagnostics.push({ ...source, ...broken(`/${String(at)}/${missing}`, `${missing} is missing, or not a text.`) })
      return []
    }
    return checkMembers(value as ArticleInput, diagnostics)
  })
}

function checkMembers(article: ArticleInput, diagnostics: Diagnostic[]): ArticleInput {
  const wrong = [
    ...TEXTS.filter((key) => article[key] !== undefined && typeof article[key] !== 'string'),
    ...DATES.filter((key) => article[key] !== undefined && !isDate(article[key])),
  ]
  if (wrong.length === 0) return article
  for (const field of wrong) {
    const isText = TEXTS.some((key) => key === field)
    diagnostics.push({
      code: isText ? 'not-a-string' : 'date-invalid',
      severity: 'warning',
      source: article.id,
      field,
      message: isText ? `${field} is not a text.` : `${field}: ${String(article[field])} is no date of ISO 8601.`,
    })
  }
  return Object.fromEntries(
    Object.entries(article).filter(([key]) => !wrong.some((field) => field === key)),
  ) as unknown as ArticleInput
}

const broken = (field: string, message: string): Diagnostic => ({
  code: 'broken-article',
  severity: 'error',
  field,
  message,
})

const isDate = (value: unknown): boolean => typeof value === 'string' && parseEdtf(value) !== null
