import { ESLint } from 'eslint'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import config from '../eslint.config.js'
import { root } from './paths.mjs'

/** The rules against an ambient clock, on text alone: type-aware rules would need the file on disk. */
let rule
beforeAll(() => {
  const block = config.find((part) => part.files?.includes('packages/core/src/**/*.ts') && part.ignores)
  rule = block.rules['no-restricted-syntax']
})

async function messagesFor(text) {
  const eslint = new ESLint({
    cwd: root,
    overrideConfigFile: true,
    overrideConfig: [{ rules: { 'no-restricted-syntax': rule } }],
  })
  const [result] = await eslint.lintText(text, { filePath: join(root, 'clock.js') })
  return result.messages
}

describe('core has no clock, zone, language or chance of its own', () => {
  test.each([
    'Date.now()',
    'new Date()',
    'Date()',
    'const now = Date.now',
    'DateTime.now()',
    'DateTime.local()',
    'Interval.now()',
    'Math.random()',
    'performance.now()',
    'crypto.randomUUID()',
    'x.toLocaleString()',
    'x.toLocaleDateString()',
    'x.toLocaleLowerCase()',
    'a.localeCompare(b)',
    'new Intl.DateTimeFormat()',
    'Intl.NumberFormat()',
  ])('%s is refused', async (text) => {
    expect(await messagesFor(text)).toHaveLength(1)
  })

  test.each([
    'new Date(0)',
    'Date.UTC(2023, 7, 30)',
    'DateTime.utc(2023, 8, 30)',
    "x.toLocaleString('de')",
    "a.localeCompare(b, 'de')",
    "new Intl.DateTimeFormat('de')",
    'Math.round(x)',
  ])('%s is fine', async (text) => {
    expect(await messagesFor(text)).toEqual([])
  })
})
