export * from './analyzed-text.js'
export { analyzeText, linesOf } from './analyze.js'
export { Form, FormMemo, memoForEach, type TokenKind } from './form.js'
export { foldInflection, foldName, skeletonOf, spellPlainly } from './fold-name.js'
