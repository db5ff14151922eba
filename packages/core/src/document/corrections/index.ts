export { applyCorrections } from './apply-corrections.js'
export { parseCorrections, type ParsedCorrections } from './parse-corrections.js'
