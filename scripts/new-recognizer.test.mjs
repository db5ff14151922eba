// What CONTRIBUTING.md promises, done in a copy: a new recognizer, and the test of its row green.
import { execFileSync, spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { check, resolveConfig } from 'prettier'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { root } from './paths.mjs'

let copy

beforeEach(() => {
  copy = mkdtempSync(join(tmpdir(), 'new-recognizer-'))
  const take = (path) => cpSync(join(root, path), join(copy, path), { recursive: true })
  for (const path of ['package.json', 'vitest.config.ts', 'packages/core/package.json', 'packages/core/src']) take(path)
  for (const name of ['new-recognizer.mjs', 'paths.mjs', 'say.mjs', 'fast-check-setup.mjs']) take(`scripts/${name}`)
  for (const folder of ['node_modules', 'packages/core/node_modules'])
    symlinkSync(join(root, folder), join(copy, folder))
})

afterEach(() => rmSync(copy, { recursive: true, force: true }))

const begin = (...args) =>
  spawnSync(process.execPath, [join(copy, 'scripts/new-recognizer.mjs'), ...args], { encoding: 'utf8' })

const read = (path) => readFileSync(join(copy, 'packages/core/src', path), 'utf8')

/** The tests of the grammar in the copy, by their titles. */
function testGrammar() {
  const report = execFileSync(
    process.execPath,
    [
      join(root, 'node_modules/vitest/vitest.mjs'),
      ...['run', '--root', copy, '--reporter=json', 'packages/core/src/resolve/grammar.test.ts'],
    ],
    { cwd: copy, encoding: 'utf8', env: { ...process.env, VITEST: '' }, stdio: ['ignore', 'pipe', 'pipe'] },
  )
  const { numFailedTests, testResults } = JSON.parse(report.slice(report.indexOf('{')))
  return {
    failed: numFailedTests,
    titles: testResults.flatMap((file) => file.assertionResults.map(({ title }) => title)),
  }
}

describe('npm run new:recognizer', () => {
  test.each([
    ['de', 'Das dauerte 3 Zyklen.', 'recognize/recognizers/index.ts'],
    ['en', 'It took 3 Zyklen.', 'recognize/undotted.ts'],
  ])('in %s gives a recognizer in its place, with a row that is read', (language, sentence, list) => {
    const { status, stdout } = begin('moon-cycles', 'Zyklen', '--language', language)
    expect(status).toBe(0)
    expect(stdout).toContain('npx vitest run packages/core/src/resolve/grammar.test.ts')
    expect(read(list)).toMatch(/moonCycles,\n +durationWords,/)
    const { failed, titles } = testGrammar()
    expect(failed).toBe(0)
    expect(titles).toContain(`reads: ${sentence}`)
  })

  test('writes as prettier does', async () => {
    begin('moon-cycles', 'Zyklen')
    for (const path of [
      'recognize/recognizers/moon-cycles.ts',
      'recognize/recognizers/index.ts',
      'locales/de/grammar.ts',
    ]) {
      const options = await resolveConfig(join(root, 'packages/core/src', path))
      expect(await check(read(path), { ...options, parser: 'typescript' }), path).toBe(true)
    }
  })

  test.each([
    [[], 'NAME WORD'],
    [['Moon', 'Zyklen'], 'lower case'],
    [['moon', '3'], 'one word'],
    [['moon', 'Monde', '--language', 'fr'], 'only de and en'],
    [['weeks', 'Wochen'], 'is there already'],
  ])('with %j says what is wrong, and changes nothing', (args, told) => {
    const before = read('locales/de/grammar.ts')
    const { status, stderr } = begin(...args)
    expect(status).toBe(1)
    expect(stderr).toContain(told)
    expect(read('locales/de/grammar.ts')).toBe(before)
  })
})
