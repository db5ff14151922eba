import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseEdtf } from '@event-timeline/core'
import ts from 'typescript'
import { describe, expect, test } from 'vitest'

const docs = fileURLToPath(new URL('.', import.meta.url))
const root = join(docs, '..')
const readJson = (path) => JSON.parse(readFileSync(join(root, path), 'utf8'))

/** All pages of a folder and below it. */
function pagesIn(folder) {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (entry.name === 'node_modules' || entry.name.startsWith('.')) return []
    const path = join(folder, entry.name)
    if (entry.isDirectory()) return pagesIn(path)
    return entry.name.endsWith('.md') ? [path] : []
  })
}

const guides = pagesIn(docs).map((path) => ({
  path,
  name: relative(root, path),
  text: readFileSync(path, 'utf8'),
}))
const pages = [
  ...guides,
  ...['README.md', 'CONTRIBUTING.md', 'SECURITY.md']
    .map((name) => ({ name, path: join(root, name) }))
    .filter(({ path }) => existsSync(path))
    .map((page) => ({ ...page, text: readFileSync(page.path, 'utf8') })),
]

const FENCE = /^```(\w+)[^\n]*\n([^]*?)^```$/gm

/** The code blocks of all pages, numbered as they stand. Generated declarations are no examples. */
const blocks = pages
  .filter(({ name }) => !name.startsWith('docs/reference/'))
  .flatMap(({ name, text }) =>
    [...text.matchAll(FENCE)].map((match, index) => ({
      title: `${name}, block ${index + 1}`,
      language: match[1],
      code: match[2],
    })),
  )
const blocksOf = (...languages) => blocks.filter(({ language }) => languages.includes(language))

const withoutCode = (text) => text.replace(FENCE, '').replace(/`[^`\n]*`/g, '`')

/** As VitePress and GitHub name a heading. */
const anchorOf = (heading) =>
  heading
    .toLowerCase()
    .replaceAll('`', '')
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .trim()
    .replace(/\s+/g, '-')

describe('the pages', () => {
  test('link to files and headings that exist', () => {
    const broken = pages.flatMap(({ name, path, text }) =>
      [...withoutCode(text).matchAll(/\]\((?!https?:|mailto:)([^)\s]+)\)/g)].flatMap(([, target]) => {
        const [file, anchor] = target.split('#')
        const aim = file === '' ? path : join(dirname(path), file)
        if (!existsSync(aim)) return [`${name}: ${target}`]
        if (anchor === undefined || statSync(aim).isDirectory()) return []
        const headings = [...readFileSync(aim, 'utf8').matchAll(/^#+ (.+)$/gm)].map((match) => anchorOf(match[1]))
        return headings.includes(anchor) ? [] : [`${name}: ${target}`]
      }),
    )
    expect(broken).toEqual([])
  })

  test('link inside of the folder that the site is made of', () => {
    const outside = guides.flatMap(({ name, path, text }) =>
      [...withoutCode(text).matchAll(/\]\((?!https?:|mailto:|#)([^)\s]+)\)/g)]
        .filter(([, target]) => relative(docs, join(dirname(path), target)).startsWith('..'))
        .map(([, target]) => `${name}: ${target}`),
    )
    expect(outside).toEqual([])
  })

  test('stand in the sidebar, each of them', () => {
    const config = readFileSync(join(docs, '.vitepress', 'config.mjs'), 'utf8')
    const missing = guides
      .map(({ path }) => relative(docs, path).slice(0, -3))
      .filter(
        (page) =>
          page !== 'index' && page !== 'de/index' && !page.startsWith('decisions/') && !config.includes(`'${page}'`),
      )
    expect(missing).toEqual([])
  })
})

describe('what is said of the element', () => {
  const element = readJson('packages/element/custom-elements.json')
    .modules.flatMap(({ declarations = [] }) => declarations)
    .find(({ tagName }) => tagName === 'event-timeline')
  const namesOf = (list) => new Set(list.map(({ name }) => name))

  test('HTML names only attributes that exist', () => {
    const known = namesOf(element.attributes)
    const tags = blocksOf('html').flatMap(({ title, code }) =>
      [...code.matchAll(/<event-timeline\b([^>]*)>/g)].map((match) => ({ title, attributes: match[1] })),
    )
    expect(tags.length).toBeGreaterThan(10)
    const unknown = tags.flatMap(({ title, attributes }) =>
      [...attributes.matchAll(/([\w:-]+)(?:="[^"]*")?/g)]
        .map((match) => match[1])
        .filter((name) => !known.has(name) && !['id', 'class'].includes(name))
        .map((name) => `${title}: ${name}`),
    )
    expect(unknown).toEqual([])
  })

  test('styles name only properties and parts that exist', () => {
    const properties = namesOf(element.cssProperties)
    const parts = namesOf(element.cssParts)
    const unknown = blocksOf('css').flatMap(({ title, code }) => [
      ...[...code.matchAll(/--event-timeline-[\w-]+/g)]
        .filter(([name]) => !properties.has(name))
        .map(([name]) => `${title}: ${name}`),
      ...[...code.matchAll(/::part\((\w+)\)/g)]
        .filter(([, name]) => !parts.has(name))
        .map(([, name]) => `${title}: ${name}`),
    ])
    expect(unknown).toEqual([])
  })

  test('its events are those that it sends', () => {
    const events = namesOf(element.events)
    const named = guides.flatMap(({ name, text }) =>
      [...text.matchAll(/(?:addEventListener\('|@|\bon:?|\()(timeline-[a-z]+)/g)].map(
        (match) => `${name}: ${match[1]}`,
      ),
    )
    expect(named.length).toBeGreaterThan(5)
    expect(named.filter((one) => !events.has(one.split(': ')[1]))).toEqual([])
  })
})

describe('examples in JavaScript and TypeScript', () => {
  test('import only what the packages export', () => {
    const doors = new Set(
      ['core', 'element'].flatMap((pack) =>
        Object.keys(readJson(`packages/${pack}/package.json`).exports).map((door) =>
          door.replace(/^\./, `@event-timeline/${pack}`),
        ),
      ),
    )
    const named = blocks.flatMap(({ title, code }) =>
      [...code.matchAll(/(?:from|import)\s*\(?\s*'(@event-timeline\/[^']+)'/g)].map((match) => ({
        title,
        door: match[1],
      })),
    )
    expect(named.length).toBeGreaterThan(20)
    const isOpen = (door) => doors.has(door) || doors.has(door.replace(/\/[^/]+(\.\w+)$/, '/*$1'))
    expect(named.filter(({ door }) => !isOpen(door))).toEqual([])
  })

  // A block that begins with the name of a file is a part of that file.
  const compiled = blocksOf('js', 'ts').filter(
    ({ title, code }) => title.startsWith('docs/') && !code.startsWith('// packages/'),
  )

  test('compile against the packages', () => {
    const files = new Map(
      compiled.map(({ code, language }, index) => [
        join(docs, `example-${index}.${language}`),
        `import '@event-timeline/element/define'\n${code}`,
      ]),
    )
    const options = {
      target: ts.ScriptTarget.ES2022,
      module: ts.ModuleKind.ESNext,
      moduleResolution: ts.ModuleResolutionKind.Bundler,
      customConditions: ['source'],
      lib: ['lib.es2023.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
      types: [],
      strict: false,
      allowJs: true,
      checkJs: true,
      noEmit: true,
      skipLibCheck: true,
      experimentalDecorators: true,
      useDefineForClassFields: false,
    }
    const host = ts.createCompilerHost(options)
    const { fileExists, readFile, getSourceFile } = host
    host.fileExists = (path) => files.has(path) || fileExists.call(host, path)
    host.readFile = (path) => files.get(path) ?? readFile.call(host, path)
    host.getSourceFile = (path, ...rest) =>
      files.has(path)
        ? ts.createSourceFile(path, files.get(path), rest[0], true)
        : getSourceFile.call(host, path, ...rest)
    const program = ts.createProgram([...files.keys()], options, host)
    // Frameworks are not installed here: what comes from them is not looked at.
    const isForeign = (text) =>
      /Cannot find module '(?!@event-timeline)|could not find a declaration|side-effect import of '.+\.css'/i.test(text)
    const faults = [...files.keys()].flatMap((path, index) =>
      [
        ...program.getSyntacticDiagnostics(program.getSourceFile(path)),
        ...program.getSemanticDiagnostics(program.getSourceFile(path)),
      ]
        .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'))
        .filter((text) => !isForeign(text))
        .map((text) => `${compiled[index].title}: ${text}`),
    )
    expect(compiled.length).toBeGreaterThan(20)
    expect(faults).toEqual([])
  })

  const runnable = compiled.filter(
    ({ language, code }) =>
      language === 'js' &&
      code.includes('@event-timeline/core') &&
      !/document\.querySelector|event-timeline\/element/.test(code),
  )

  test('those of core alone: there are some', () => {
    expect(runnable.length).toBeGreaterThan(5)
  })

  test.each(runnable)('$title runs, and prints what it promises', ({ code }) => {
    const printed = execFileSync(process.execPath, ['--input-type=module', '--eval', code], {
      cwd: docs,
      encoding: 'utf8',
    })
    expect(printed).not.toMatch(/undefined/)
    // The example of a conflict: one event, two claims, each from its article.
    if (code.includes('conflict?.claims')) expect(printed).toMatch(/– a\n.*– b\n/)
    if (code.includes("parseEdtf('2023-02-30')")) expect(printed.trimEnd()).toMatch(/null$/)
    if (code.includes('applyCorrections')) expect(printed).toContain('Brücke gesperrt []')
  })
})

test('docs/dates-and-doubt.md writes dates that can be read', () => {
  const page = readFileSync(join(docs, 'dates-and-doubt.md'), 'utf8')
  const table = page.slice(page.indexOf('| meant | EDTF |'), page.indexOf('```html'))
  const dates = [...table.matchAll(/^\|[^|]+\|([^|]+)\|/gm)]
    .flatMap(([, cell]) => [...cell.matchAll(/`([^`]+)`/g)])
    .map(([, edtf]) => edtf)
  expect(dates.length).toBeGreaterThan(9)
  expect(dates.filter((edtf) => parseEdtf(edtf) === null)).toEqual([])
})

test('docs/command-line.md names only options and commands that there are', () => {
  const page = readFileSync(join(docs, 'command-line.md'), 'utf8')
  const sources = readdirSync(join(root, 'packages/cli/src'), { recursive: true })
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
    .map((name) => readFileSync(join(root, 'packages/cli/src', name), 'utf8'))
    .join('\n')
  const options = [...page.matchAll(/`(--[a-z-]+)`/g)].map((match) => match[1]).filter((name) => name !== '--help')
  expect(options.length).toBeGreaterThan(10)
  expect(options.filter((name) => !sources.includes(name))).toEqual([])
})
