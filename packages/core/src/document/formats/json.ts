import type { TimelineDocument } from '../../model/index.js'
import { parseDocument } from '../parse-document.js'
import { findItems, settingOf } from '../find-items.js'
import { readItems } from '../read-items.js'
import { looseDates } from './loose-date.js'
import { asArray, asObject, parseJson, type Format, type Read, type ReadOptions, type Written } from './format.js'

const write = (document: TimelineDocument): Written => ({
  text: `${JSON.stringify(document, null, 2)}\n`,
  diagnostics: [],
})

function read(text: string, options: ReadOptions): Read {
  const { value, problem } = parseJson(text)
  if (problem) return { document: null, diagnostics: [problem] }
  const language = options.language ?? 'und'
  const root = asObject(value)
  if (root?.version !== undefined && asArray(root.events)) return parseDocument(value)
  const found = findItems(value)
  if (found === null) return parseDocument(value)
  const { document, diagnostics } = readItems(found.items, {
    language,
    dates: looseDates,
    ...(root ? { document: settingOf(root) } : {}),
  })
  return { document, diagnostics: [...found.diagnostics, ...diagnostics] }
}

/** The timeline document itself, of which nothing is lost; a list of plain items is read too. */
export const json: Format = { name: 'json', write, read }
