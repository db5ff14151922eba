export { parseDocument, type ParsedDocument } from './parse-document.js'
