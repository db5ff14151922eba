import type { TimelineDocument } from '../../model/index.js'
import { parseDocument } from '../parse-document.js'
import { parseJson, type Format, type Read, type Written } from './format.js'

const write = (document: TimelineDocument): Written => ({
  text: `${JSON.stringify(document, null, 2)}\n`,
  diagnostics: [],
})

function read(text: string): Read {
  const { value, problem } = parseJson(text)
  return problem ? { document: null, diagnostics: [problem] } : parseDocument(value)
}

/** The timeline document itself: nothing is lost. */
export const json: Format = { name: 'json', write, read }
