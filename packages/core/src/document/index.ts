export { parseDocument, type ParsedDocument } from './parse-document.js'
export { clocksOf, findItems, type FoundItems, type ItemOptions, readItems, settingOf, toEdtf } from './read-items.js'
export { edtfOf } from './formats/loose-date.js'
