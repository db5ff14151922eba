// Writes docs/reference/element.md from the manifest of the element, and docs/reference/core.md from the signatures and
// docstrings that core exports.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import ts from 'typescript'
import { root } from './paths.mjs'

export const ELEMENT_PAGE = join(root, 'docs', 'reference', 'element.md')
export const CORE_PAGE = join(root, 'docs', 'reference', 'core.md')

const NOTICE = 'Written by `node scripts/write-reference.mjs` from'

/** What members mean for which the manifest has no words. */
const MEANINGS = {
  data: 'a document, items, `{ columns }`, a value of another format, or text; of `src` and `data` the one set last counts',
  addEvents: 'Adds to what is shown; window, choice and filter stay.',
  updateEvents: 'Changes members of events, found by their `id`.',
  removeEvents: 'Takes events away.',
  filter: 'what is shown: `text`, `source`, `kind`, `status`, `actor`, `place`, `certainty`, `conflict`, `minSources`',
  lanes: 'order, titles and colours of lanes; others follow in the order of first appearance',
  eras: 'stretches of time with a name, behind the events',
  markers: 'points in time with a name, drawn as lines',
  story: 'title, text and steps of story mode: `{ title, text, steps: [{ events, title, text }] }`',
  strings: 'words of the controls that the page replaces',
  window: '`[from, to)` in ms since 1970, UTC; moves without animation',
  extent: 'limits of panning; by default the data and one span to each side',
  scene: 'the picture as data: marks, labels, lanes, counts',
  rendered: 'resolves when what was set last is painted, completely',
  diagnostics: 'what could not be read, and values that were none',
  moveTo: 'Moves the window in flight, or at once with `animate: false`; resolves when it is there.',
  fit: 'Shows all events, or those named.',
  select: 'Chooses an event, or none.',
  toPNG: 'The timeline as PNG; the whole of it by default.',
}

/** Details of each event, as the element declares them. */
function detailsOfEvents() {
  const source = readFileSync(join(root, 'packages/element/src/controllers/emit.ts'), 'utf8')
  return Object.fromEntries([...source.matchAll(/'(timeline-[a-z]+)': CustomEvent<(.+)>\n/g)].map((m) => [m[1], m[2]]))
}

const cell = (text = '') => text.replaceAll('|', '\\|').replace(/\s+/g, ' ').trim()
const code = (text = '') => (text === '' ? '' : `\`${cell(text)}\``)
const table = (heads, rows) => [
  `| ${heads.join(' | ')} |`,
  `|${heads.map(() => '---').join('|')}|`,
  ...rows.map((row) => `| ${row.join(' | ')} |`),
  '',
]

/** The page of the element. */
export function writeElementPage() {
  const manifest = JSON.parse(readFileSync(join(root, 'packages/element/custom-elements.json'), 'utf8'))
  const element = manifest.modules
    .flatMap(({ declarations = [] }) => declarations)
    .find(({ tagName }) => tagName === 'event-timeline')
  const members = element.members.filter(
    ({ name, privacy }) => !name.startsWith('#') && (privacy ?? 'public') === 'public' && name !== 'size',
  )
  const attributes = new Map(element.attributes.flatMap((one) => (one.fieldName ? [[one.fieldName, one]] : [])))
  const meaning = ({ name, description }) =>
    cell(description ?? attributes.get(name)?.description ?? MEANINGS[name] ?? '')
  const details = detailsOfEvents()
  return [
    '# The element',
    '',
    `${NOTICE} \`packages/element/custom-elements.json\`.`,
    'No setter throws: a value that is none is ignored and told in `diagnostics`.',
    '',
    '## Attributes',
    '',
    ...table(
      ['attribute', 'property', 'type', 'meaning'],
      element.attributes.map((one) => [
        code(one.name),
        code(one.fieldName),
        code(one.type?.text),
        cell(one.description),
      ]),
    ),
    '## Properties',
    '',
    ...table(
      ['property', 'type', 'meaning'],
      members
        .filter(({ kind }) => kind === 'field')
        .map((one) => [`${code(one.name)}${one.readonly ? ' (read only)' : ''}`, code(one.type?.text), meaning(one)]),
    ),
    '## Methods',
    '',
    ...table(
      ['method', 'gives', 'meaning'],
      members
        .filter(({ kind }) => kind === 'method')
        .map((one) => [code(signatureOf(one)), code(one.return?.type?.text), meaning(one)]),
    ),
    '## Events',
    '',
    'All bubble and cross shadow roots.',
    '',
    ...table(
      ['event', '`detail`', 'meaning'],
      element.events.map((one) => [code(one.name), code(details[one.name]), cell(one.description)]),
    ),
    '## Parts',
    '',
    ...table(
      ['part', 'what it is'],
      element.cssParts.map((one) => [code(one.name), cell(one.description)]),
    ),
    '## CSS properties',
    '',
    ...table(
      ['property', 'what it colours or sets'],
      element.cssProperties.map((one) => [code(one.name), cell(one.description)]),
    ),
  ]
    .join('\n')
    .trimEnd()
    .concat('\n')
}

const signatureOf = ({ name, parameters = [] }) =>
  `${name}(${parameters.map((one) => `${one.name}${one.optional || one.default ? '?' : ''}: ${one.type?.text ?? 'unknown'}`).join(', ')})`

/** The doors of core, and what is behind each. */
const ENTRIES = [
  ['@event-timeline/core', 'index.ts', 'Articles in, a timeline document out; and the steps in between.'],
  ['@event-timeline/core/tag', 'tag.ts', 'Time expressions of a text.'],
  ['@event-timeline/core/en', 'languages/en.ts', 'English, for `languages`.'],
  ['@event-timeline/core/document', 'document/index.ts', 'Checks documents, reads items, applies corrections.'],
  ['@event-timeline/core/formats', 'document/formats/index.ts', 'Formats, each loaded when it is asked for.'],
  ['@event-timeline/core/edtf', 'calendar/edtf.ts', 'Dates in EDTF.'],
  ['@event-timeline/core/wording', 'wording/index.ts', 'Dates, statuses and doubts in words.'],
  ['@event-timeline/core/model', 'model/index.ts', 'Types of the document.'],
]

/** The page of core: each exported name once, under the first door that opens to it; types of the model under theirs. */
export function writeCorePage() {
  const source = join(root, 'packages/core/src')
  const files = ENTRIES.map(([, file]) => join(source, file))
  const program = ts.createProgram(files, {
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    noEmit: true,
    skipLibCheck: true,
    strict: true,
  })
  const checker = program.getTypeChecker()
  const told = new Set()
  const page = [
    '# Core, by function',
    '',
    `${NOTICE} the sources in \`packages/core/src\`.`,
    'Core is pure: no DOM, no `node:*`, no clock, zone or language of the machine. Bad input is told in `diagnostics`, not thrown.',
    '',
  ]
  for (const [door, file, what] of ENTRIES) {
    const module = checker.getSymbolAtLocation(program.getSourceFile(join(source, file)))
    const entries = checker
      .getExportsOfModule(module)
      .map((symbol) => (symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol))
      .filter((symbol) => !told.has(symbol) && (door.endsWith('/model') || !isOfModel(symbol)))
      .sort((a, b) => isType(a) - isType(b) || (a.name < b.name ? -1 : 1))
    for (const symbol of entries) told.add(symbol)
    page.push(`## ${door}`, '', what, '')
    for (const symbol of entries) page.push(...writeSymbol(symbol, checker))
  }
  return page.join('\n').trimEnd().concat('\n')
}

/** Types come after what can be called. */
const isType = ({ flags }) => (flags & ts.SymbolFlags.Value && !(flags & ts.SymbolFlags.Class) ? 0 : 1)

const isOfModel = (symbol) =>
  (symbol.declarations ?? []).some((node) => node.getSourceFile().fileName.includes('/core/src/model/'))

function writeSymbol(symbol, checker) {
  const nodes = (symbol.declarations ?? []).filter((node) => !ts.isExportSpecifier(node))
  const [node] = nodes
  if (node === undefined) return []
  const words = ts.displayPartsToString(symbol.getDocumentationComment(checker))
  const tags = symbol.getJsDocTags(checker).map(({ name, text }) => {
    const words = proseOf(ts.displayPartsToString(text))
    return name === 'param' ? `- ${words.replace(/^(\w+) /, '`$1`: ')}` : `- *${name}* ${words}`
  })
  return [
    `### ${symbol.name}`,
    '',
    '```ts',
    ...nodes
      .filter((one) => !(ts.isFunctionDeclaration(one) && nodes.length > 1 && one.body))
      .map((one) => declarationOf(one, symbol, checker)),
    '```',
    '',
    ...(words === '' ? [] : [proseOf(words), '']),
    ...(tags.length === 0 ? [] : [...tags, '']),
  ]
}

/** Docstrings as Markdown: what is drawn, indented, is code; angle brackets outside of code are no tags. */
const proseOf = (text) =>
  text
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n')
    .replace(/\{@link (\w+)\s*\}/g, '`$1`')
    .replace(/(`[^`]*`)|[<{}]/g, (found, kept) => kept ?? `&#${found.charCodeAt(0)};`)

function declarationOf(node, symbol, checker) {
  const text = node.getSourceFile().text
  const trim = (part) => part.replace(/^export (?:default )?/, '').trim()
  if (ts.isFunctionDeclaration(node)) return trim(text.slice(node.getStart(), node.body?.getStart() ?? node.end))
  if (ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node)) return trim(node.getText())
  if (ts.isClassDeclaration(node)) return classOf(node, checker)
  const type = checker.getTypeOfSymbolAtLocation(symbol, node)
  const flags = ts.TypeFormatFlags.NoTruncation | ts.TypeFormatFlags.UseAliasDefinedOutsideCurrentScope
  const [signature, ...more] = type.getCallSignatures()
  if (signature && more.length === 0 && type.getProperties().length === 0)
    return `function ${symbol.name}${checker.signatureToString(signature, undefined, flags)}`
  return `const ${symbol.name}: ${node.type ? node.type.getText() : checker.typeToString(type, undefined, flags)}`
}

function classOf(node, checker) {
  const isOwn = (member) =>
    !(ts.getCombinedModifierFlags(member) & ts.ModifierFlags.Private) &&
    member.name?.kind !== ts.SyntaxKind.PrivateIdentifier
  const lines = node.members.filter(isOwn).map((member) => {
    if (ts.isPropertyDeclaration(member) && !member.type)
      return `  ${member.name.getText()}: ${checker.typeToString(checker.getTypeAtLocation(member))}`
    const end = member.body?.getStart() ?? member.end
    return `  ${member.getSourceFile().text.slice(member.getStart(), end).trim()}`
  })
  return [`class ${node.name.text} {`, ...lines, '}'].join('\n')
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  mkdirSync(dirname(CORE_PAGE), { recursive: true })
  writeFileSync(ELEMENT_PAGE, writeElementPage())
  writeFileSync(CORE_PAGE, writeCorePage())
}
