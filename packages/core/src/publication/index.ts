export { choosePublication } from './choose-publication.js'
export { hintsOf } from './hints.js'
export { type DatedArticle, inferPublications } from './infer-publications.js'
