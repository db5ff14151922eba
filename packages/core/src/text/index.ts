export * from './analyzed-text.js'
export { analyzeText, linesOf } from './analyze.js'
export { normalize } from './tokenize.js'
