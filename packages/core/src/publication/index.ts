export { choosePublication } from './choose-publication.js'
export { hintsOf } from './hints.js'
export { type YearlessDay, yearlessDays } from './yearless-day.js'
export { type DatedArticle, inferPublications } from './infer-publications.js'
