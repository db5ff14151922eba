import type { ArticleInput, Diagnostic } from '@event-timeline/core'
import type { Io } from '../io.js'
import { visible } from './visible.js'
import { write } from './write.js'

/** One line for a person: `path:line:column: error: message [code]`. */
export function formatDiagnostic(diagnostic: Diagnostic, articles: readonly ArticleInput[] = []): string {
  const article = articles.find(({ id }) => id === diagnostic.source)
  const name = article?.path ?? diagnostic.source
  const place = article && diagnostic.start !== undefined ? lineAndColumn(article.text, diagnostic.start) : null
  const where = [name, place ?? diagnostic.row, diagnostic.field].filter((part) => part !== undefined && part !== '')
  const prefix = where.length > 0 ? `${where.join(':')}: ` : ''
  return visible(`${prefix}${diagnostic.severity}: ${diagnostic.message} [${diagnostic.code}]`)
}

/** Tells errors and warnings on standard error, in the order given. */
export async function tellDiagnostics(
  io: Io,
  diagnostics: readonly Diagnostic[],
  articles: readonly ArticleInput[] = [],
): Promise<void> {
  const worth = diagnostics.filter(({ severity }) => severity !== 'info')
  for (const diagnostic of worth) await write(io.stderr, `${formatDiagnostic(diagnostic, articles)}\n`)
}

export function hasError(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some(({ severity }) => severity === 'error')
}

function lineAndColumn(text: string, offset: number): string {
  const before = text.slice(0, offset)
  const line = before.split('\n').length
  return `${line}:${offset - before.lastIndexOf('\n')}`
}
