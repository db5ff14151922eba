export { parseSentence } from './clauses.js'
export { befalls } from './subject.js'
