export { type Article, type BodyBlock, type DateCandidate, readArticle } from './read-article.js'
export { boilerplatePasses } from './boilerplate.js'
