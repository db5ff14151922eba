import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { root } from './paths.mjs'

const read = (path) => readFileSync(join(root, path), 'utf8')

test('the public workflow runs every check of .ci/run, in its order and by its name', () => {
  const checks = [...read('.ci/run').matchAll(/^check '([^']+)'/gm)].map(([, name]) => name)
  const steps = [...read('.github/workflows/ci.yml').matchAll(/- name: (.+)$/gm)].map(([, name]) => name)
  expect(checks.length).toBeGreaterThan(5)
  expect(steps).toEqual(checks)
})
