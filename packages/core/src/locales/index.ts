export * from './locale.js'
export { de } from './de/index.js'
