import { expect, it } from 'vitest'
import { followImports, readImports } from './check-size.mjs'

it('what a module imports at once is told from what it asks for later', () => {
  const code = 'import{a as b}from"./a.js";import"./b.js";export{c}from`./c.js`;const load=()=>import(`./d.js`)'
  expect(readImports(code)).toEqual({ atOnce: ['./a.js', './b.js', './c.js'], later: ['./d.js'] })
})

it('each file is weighed once, where it is first needed', () => {
  const files = {
    'entry.js': 'export*from"./parts/main.js"',
    'parts/main.js': 'import"./shared.js";import("./later.js")',
    'parts/shared.js': '',
    'parts/later.js': 'import"./shared.js";import"./main.js";import"./own.js"',
    'parts/own.js': '',
  }
  expect(followImports('entry.js', (file) => files[file])).toEqual({
    atOnce: ['entry.js', 'parts/main.js', 'parts/shared.js'],
    later: ['parts/later.js', 'parts/own.js'],
  })
})
