export { resolveExpressions, type ResolutionContext } from './resolve.js'
