import { CORE_SCHEMA, load, YAMLException } from 'js-yaml'
import type { Diagnostic } from '../model/index.js'

export interface FrontMatter {
  /** Keys and scalar values as text; lists are joined by ", ". */
  readonly fields: Readonly<Record<string, string>>
  /** Where the article begins. */
  readonly end: number
  readonly diagnostics: readonly Diagnostic[]
}

const FENCE = '---'

/** Reads YAML front matter: a first line `---`, the fields, a line `---`. Broken front matter is told with its place
 *  and read over; the article below it is kept. */
export function readFrontMatter(text: string, source: string): FrontMatter {
  const none: FrontMatter = { fields: {}, end: 0, diagnostics: [] }
  if (!/^---[ \t]*\r?\n/.test(text)) return none
  const bodyStart = text.indexOf('\n') + 1
  const closing = /^---[ \t]*\r?$/m.exec(text.slice(bodyStart))
  if (!closing) {
    const message = 'The front matter opens with --- and never closes; the file was read without it.'
    return { fields: {}, end: bodyStart, diagnostics: [broken(source, 0, FENCE.length, message)] }
  }
  const bodyEnd = bodyStart + closing.index
  const lineEnd = text.indexOf('\n', bodyEnd)
  const end = lineEnd < 0 ? text.length : lineEnd + 1
  try {
    // The core schema keeps 2023-09-11 a string; the default one would make it a Date.
    const value: unknown = load(text.slice(bodyStart, bodyEnd), { schema: CORE_SCHEMA })
    if (value === null || value === undefined) return { ...none, end }
    if (typeof value !== 'object' || Array.isArray(value)) {
      return {
        fields: {},
        end,
        diagnostics: [broken(source, bodyStart, bodyEnd, 'The front matter is not a list of "key: value" lines.')],
      }
    }
    return { fields: scalars(value as Record<string, unknown>), end, diagnostics: [] }
  } catch (error) {
    // What is nested thousands deep overflows the stack of the library.
    const [mark, reason] =
      error instanceof YAMLException
        ? [error.mark as { position?: number } | undefined, error.reason]
        : [undefined, 'it is nested too deep']
    const at = Math.min(bodyStart + (mark?.position ?? 0), bodyEnd)
    return {
      fields: {},
      end,
      diagnostics: [broken(source, at, bodyEnd, `The front matter is not valid YAML: ${reason}.`)],
    }
  }
}

function scalars(value: Record<string, unknown>): Record<string, string> {
  const fields: Record<string, string> = {}
  for (const [key, item] of Object.entries(value)) {
    const text = Array.isArray(item)
      ? item.filter(isScalar).map(String).join(', ')
      : isScalar(item)
        ? String(item)
        : null
    if (text !== null && text !== '') fields[key] = text
  }
  return fields
}

const isScalar = (value: unknown): value is string | number | boolean =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'

function broken(source: string, start: number, end: number, message: string): Diagnostic {
  return { code: 'front-matter-broken', severity: 'error', source, start, end, message }
}
