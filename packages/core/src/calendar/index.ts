export * from './civil.js'
export * from './edtf.js'
export * from './span.js'
export * from './units.js'
