import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { CORE_PAGE, ELEMENT_PAGE, writeCorePage, writeElementPage } from './write-reference.mjs'

const HINT = 'run: node scripts/write-reference.mjs'

test('docs/reference/element.md is what the manifest says, and every member has words', () => {
  const page = writeElementPage()
  expect(readFileSync(ELEMENT_PAGE, 'utf8'), HINT).toBe(page)
  expect(page.split('\n').filter((line) => line.endsWith('|  |'))).toEqual([])
})

test('docs/reference/core.md is what core exports', () => {
  const page = writeCorePage()
  expect(readFileSync(CORE_PAGE, 'utf8'), HINT).toBe(page)
  expect(page).toContain('function extractTimeline(')
})
