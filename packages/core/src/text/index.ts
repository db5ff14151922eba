export * from './analyzed-text.js'
export { analyzeText, linesOf } from './analyze.js'
export { Form, FormMemo, formOf, type TokenKind } from './form.js'
