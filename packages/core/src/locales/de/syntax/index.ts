export { parseSentence } from './clauses.js'
