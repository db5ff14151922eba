export * from './locale.js'
export { meaningsOf } from './meanings.js'
export { de, deOf } from './de/index.js'
export { detectLanguage } from './detect-language.js'
