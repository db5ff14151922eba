export * from './expression.js'
export { recognizeExpressions } from './recognize.js'
export { RECOGNIZERS, type Recognizer } from './recognizers/index.js'
export { REFINERS, type Refiner } from './refiners/index.js'
