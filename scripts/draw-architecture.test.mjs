import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { drawArchitecture, renewPage } from './draw-architecture.mjs'
import { root } from './paths.mjs'

test('docs/architecture.md is what the code says (node scripts/draw-architecture.mjs renews it)', () => {
  const page = readFileSync(join(root, 'docs', 'architecture.md'), 'utf8')
  expect(renewPage(page, drawArchitecture())).toBe(page)
})
