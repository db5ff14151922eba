import type { TimelineDocument } from '../../model/index.js'
import { parseDocument } from '../parse-document.js'
import { readItems } from '../read-items.js'
import { asArray, asObject, parseJson, type Format, type Read, type ReadOptions, type Written } from './format.js'

const write = (document: TimelineDocument): Written => ({
  text: `${JSON.stringify(document, null, 2)}\n`,
  diagnostics: [],
})

function read(text: string, options: ReadOptions): Read {
  const { value, problem } = parseJson(text)
  if (problem) return { document: null, diagnostics: [problem] }
  const items = asArray(value) ?? (asObject(value)?.version === undefined ? asArray(asObject(value)?.events) : null)
  return items === null ? parseDocument(value) : readItems(items, { language: options.language ?? 'de' })
}

/** The timeline document itself, of which nothing is lost; a list of plain items is read too. */
export const json: Format = { name: 'json', write, read }
