export * from './syntax.js'
export * from './word.js'
export * from './discourse.js'
export * from './grammar.js'
