export { type Profile, resolveExpressions, resolveTimexes, type ResolutionContext } from './resolve.js'
export { type DocumentAnchor, toDocumentAnchor } from './anchor.js'
export { opensEntry } from './context.js'
