import { readFileSync, readdirSync } from 'node:fs'
import { join, relative } from 'node:path'
import { checkSync } from 'recheck'
import ts from 'typescript'
import { describe, expect, test } from 'vitest'
import { root } from './paths.mjs'

const FOLDERS = ['packages/core/src', 'packages/cli/src', 'packages/element/src', 'demo/src']

const sources = FOLDERS.flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.ts$/.test(entry.name) && !/\.test\.ts$/.test(entry.name))
    .map((entry) => relative(root, join(entry.parentPath, entry.name))),
)

/** The literals of a file, and the places where an expression is built from a string. */
function expressionsOf(file) {
  const source = ts.createSourceFile(file, readFileSync(join(root, file), 'utf8'), ts.ScriptTarget.Latest, true)
  const literals = []
  const built = []
  const visit = (node) => {
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf('/')
      const line = source.getLineAndCharacterOfPosition(node.getStart()).line + 1
      literals.push({
        place: `${file}:${line}`,
        written: node.text,
        pattern: node.text.slice(1, end),
        flags: node.text.slice(end + 1),
      })
    }
    if ((ts.isNewExpression(node) || ts.isCallExpression(node)) && node.expression.getText() === 'RegExp')
      built.push(file)
    ts.forEachChild(node, visit)
  }
  visit(source)
  return { literals, built }
}

const all = sources.map(expressionsOf)

// The automaton proves. recheck's other way, fuzzing, guesses with a clock in its hand, and a busy machine changes its mind;
// an expression that only it can judge (most with a lookahead) is written in another way. A proof gets its time.
describe('every regular expression runs in linear time', { timeout: 120_000 }, () => {
  test.each(all.flatMap(({ literals }) => literals))('$place $written', ({ pattern, flags }) => {
    const { status, complexity } = checkSync(pattern, flags, { checker: 'automaton', timeout: 100_000 })
    expect({ status, complexity: complexity?.summary }).toEqual({ status: 'safe', complexity: expect.any(String) })
  })
  test('none is built from a string, where nothing could check it', () => {
    expect(all.flatMap(({ built }) => built)).toEqual([])
  })
})
