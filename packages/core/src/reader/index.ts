export { type Article, type BodyBlock, type DateCandidate, readArticle } from './read-article.js'
export { readableEvent } from './readable-event.js'
export { readTurns, type Turn } from './read-turns.js'
