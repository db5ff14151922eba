import ts from 'typescript'

/**
 * What a module imports and re-exports, `import()` and `import type` included.
 *
 * @param {string} text the module's source
 * @param {string} file its name, for the dialect
 * @returns {{ specifier: string, line: number, typeOnly: boolean }[]}
 */
export function readImports(text, file) {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true)
  const imports = []
  const add = (node, literal, typeOnly) => {
    const line = source.getLineAndCharacterOfPosition(node.getStart()).line + 1
    imports.push({ specifier: literal.text, line, typeOnly })
  }
  const visit = (node) => {
    if (ts.isImportDeclaration(node)) add(node, node.moduleSpecifier, isTypeOnly(node.importClause))
    else if (ts.isExportDeclaration(node) && node.moduleSpecifier) add(node, node.moduleSpecifier, isTypeOnly(node))
    else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) add(node, node.argument.literal, true)
    else if (
      ts.isCallExpression(node) &&
      node.expression.kind === ts.SyntaxKind.ImportKeyword &&
      node.arguments[0] !== undefined &&
      ts.isStringLiteralLike(node.arguments[0])
    ) {
      add(node, node.arguments[0], false)
    }
    ts.forEachChild(node, visit)
  }
  visit(source)
  return imports
}

function isTypeOnly(clause) {
  if (!clause) return false
  if (clause.isTypeOnly || clause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true
  const named = clause.namedBindings ?? clause.exportClause
  if (clause.name || !named || !named.elements) return false
  return named.elements.length > 0 && named.elements.every((element) => element.isTypeOnly)
}
