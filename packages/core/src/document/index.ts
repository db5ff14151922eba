export { parseDocument, type ParsedDocument } from './parse-document.js'
export { type ItemOptions, readItems, toEdtf } from './read-items.js'
export { edtfOf } from './formats/loose-date.js'
