import type { ArticleFormat, ArticleInput, Diagnostic } from '@event-timeline/core'
import { checkText } from './decode-text.js'
import { isPublicationDate } from './parse-date.js'
import type { Line } from './read-lines.js'

export type ArticleLine = { readonly article: ArticleInput } | { readonly problem: Diagnostic }

const FORMATS: readonly ArticleFormat[] = ['text', 'markdown', 'html']

/** Reads one line of JSON Lines: `{ id, text, published?, language?, format? }`. Fields it does not know are let be. */
export function parseArticleLine({ row, bytes }: Line): ArticleLine {
  const refuse = (code: string, message: string, field?: string): ArticleLine => ({
    problem: { code, severity: 'error', row, ...(field === undefined ? {} : { field }), message },
  })
  if (bytes === null) return refuse('line-too-long', 'The line is too long to be an article.')
  let value: unknown
  try {
    value = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch (error) {
    if (error instanceof SyntaxError) return refuse('broken-json', `The line is not JSON: ${error.message}.`)
    return refuse('invalid-utf8', 'The line is not UTF-8.')
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return refuse('broken-line', 'The line is not an object with id and text.')
  }
  const { id, text, published, language, format } = value as Record<string, unknown>
  if (typeof id !== 'string' || id === '') return refuse('broken-line', 'id is missing, or not a text.', 'id')
  if (typeof text !== 'string') return refuse('broken-line', 'text is missing, or not a text.', 'text')
  const checked = text === '' ? { text } : checkText(text, id)
  if ('problem' in checked && checked.problem.code !== 'empty-file') return { problem: { ...checked.problem, row } }
  if (isGiven(published) && !(typeof published === 'string' && isPublicationDate(published))) {
    return refuse('broken-line', 'published is not a date like 2023-09-04 or 2023-09.', 'published')
  }
  if (isGiven(language) && typeof language !== 'string') {
    return refuse('broken-line', 'language is not a text like "de".', 'language')
  }
  if (isGiven(format) && !FORMATS.some((known) => known === format)) {
    return refuse('broken-line', `format is none of ${FORMATS.join(', ')}.`, 'format')
  }
  return {
    article: {
      id,
      text: text.startsWith('\ufeff') ? text.slice(1) : text,
      ...(typeof published === 'string' ? { published } : {}),
      ...(typeof language === 'string' ? { language } : {}),
      ...(isGiven(format) ? { format: format as ArticleFormat } : {}),
    },
  }
}

function isGiven(value: unknown): boolean {
  return value !== undefined && value !== null
}
