import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'
import { expect, test } from 'vitest'
import { root } from './paths.mjs'

/** Calls whose argument at this index is a diagnostic's code. */
const CALLS = { tell: 1, refuse: 0, problem: 0 }

function codesIn(file) {
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true)
  const codes = []
  const visit = (node) => {
    if (ts.isObjectLiteralExpression(node)) {
      const named = (name) => node.properties.find((property) => property.name?.getText() === name)
      const code = named('code')
      if (code && named('severity') && code.initializer && ts.isStringLiteral(code.initializer))
        codes.push(code.initializer.text)
    }
    if (ts.isCallExpression(node) && ts.isIdentifier(node.expression)) {
      const argument = node.arguments[CALLS[node.expression.text]]
      if (argument && ts.isStringLiteral(argument)) codes.push(argument.text)
    }
    ts.forEachChild(node, visit)
  }
  visit(source)
  return codes
}

function filesIn(folder) {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) return filesIn(path)
    return /\.ts$/.test(entry.name) && !entry.name.endsWith('.test.ts') ? [path] : []
  })
}

test('docs/diagnostics.md lists each code of core and the command line, and no other', () => {
  const codes = ['packages/core/src', 'packages/cli/src'].flatMap((folder) =>
    filesIn(join(root, folder)).flatMap(codesIn),
  )
  const page = readFileSync(join(root, 'docs', 'diagnostics.md'), 'utf8')
  const listed = [...page.matchAll(/^\| `([a-z0-9-]+)` \|/gm)].map((match) => match[1])
  expect(listed).toEqual([...new Set(codes)].sort())
})
