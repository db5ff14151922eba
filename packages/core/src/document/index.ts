export { parseDocument, type ParsedDocument } from './parse-document.js'
export { clocksOf, findItems, type FoundItems, type ItemOptions, readItems, settingOf, toEdtf } from './read-items.js'
export { type DateReader, isoDates } from './formats/iso-date.js'
export { edtfOf, looseDates } from './formats/loose-date.js'
