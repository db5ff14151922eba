// `npm run new:recognizer -- NAME WORD [--language de]`: begins a recognizer that reads "3 WORD", with its place in the order
// of its grammar and a row in the table that documents the grammar and tests it. The test is green at once; from there the
// recognizer is changed into what it is to read.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { parseArgs } from 'node:util'
import { root } from './paths.mjs'
import { done, run, say, Stop } from './say.mjs'

const core = join(root, 'packages/core/src')
const folder = join(core, 'recognize/recognizers')

/** For each language: the list that decides the order of its families, how that file imports one, and a sentence of each
 *  kind for the table. */
const LANGUAGES = {
  de: {
    list: join(folder, 'index.ts'),
    from: './',
    read: (expression) => `Das dauerte ${expression}.`,
    leftAlone: (word) => `Von ${word} war nicht die Rede.`,
  },
  en: {
    list: join(core, 'recognize/undotted.ts'),
    from: './recognizers/',
    read: (expression) => `It took ${expression}.`,
    leftAlone: (word) => `Nobody spoke of ${word}.`,
  },
}
const FAMILY = "    family: 'durations',\n    rows: [\n"
const NOTHING = '    nothing: [\n'
const USAGE =
  'npm run new:recognizer -- NAME WORD [--language de], such as: npm run new:recognizer -- sols Sols --language en'

await run(async () => {
  const { name, word, language } = readArguments()
  const variable = name.replace(/-(\w)/g, (_, letter) => letter.toUpperCase())
  const { list, from, read, leftAlone } = LANGUAGES[language]
  const file = join(folder, `${name}.ts`)
  const table = join(core, 'locales', language, 'grammar.ts')
  if (existsSync(file))
    throw new Stop(`${relative(root, file)} is there already. Choose another name, or change that one.`)

  const expression = `3 ${word}`
  const edits = [
    [
      list,
      (text) => {
        const imported = insertBefore(
          text,
          /^import \{ durationWords \}.*\n/m,
          `import { ${variable} } from '${from}${name}.js'\n`,
        )
        return insertBefore(imported, /^( +)durationWords,\n/m, (indent) => `${indent}${variable},\n`)
      },
    ],
    [
      table,
      (text) => {
        const at = text.indexOf(FAMILY)
        if (at < 0) return null
        const begin = at + FAMILY.length
        const nothingAt = text.indexOf(NOTHING, begin)
        if (nothingAt < 0) return null
        const found = `{ text: '${read(expression)}', found: [['${expression}', 'P3D', null, '${name}']] }`
        return [
          text.slice(0, begin),
          `      ${found},\n`,
          text.slice(begin, nothingAt + NOTHING.length),
          `      '${leftAlone(word)}',\n`,
          text.slice(nothingAt + NOTHING.length),
        ].join('')
      },
    ],
  ].map(([path, edit]) => ({ path, text: edit(readFileSync(path, 'utf8')) }))
  for (const { path, text } of edits)
    if (text === null)
      throw new Stop(`${relative(root, path)} is not as this script expects it; put the entry in by hand.`)

  writeFileSync(file, recognizerOf(name, variable, word))
  done(`${relative(root, file)}: the recognizer`)
  for (const { path, text } of edits) {
    writeFileSync(path, text)
    done(
      `${relative(root, path)}: its ${path === table ? 'row, and a sentence that it leaves alone' : 'place in the order'}`,
    )
  }
  say('Its test:       npx vitest run packages/core/src/resolve/grammar.test.ts')
  say('When it is done: npm run format && npm run build && node scripts/write-grammar.mjs')
})

function readArguments() {
  const { values, positionals } = readCommandLine()
  const [name, word] = positionals
  if (positionals.length !== 2) throw new Stop(USAGE)
  if (!/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(name))
    throw new Stop(`NAME is lower case, with dashes ("moon-days"): not ${name}`)
  if (!/^\p{L}+$/u.test(word)) throw new Stop(`WORD is one word of letters: not ${word}`)
  if (!(values.language in LANGUAGES)) {
    const known = readdirSync(join(core, 'locales'), { withFileTypes: true }).filter((entry) => entry.isDirectory())
    throw new Stop(`There is no language ${values.language}, only ${known.map((entry) => entry.name).join(' and ')}.`)
  }
  return { name, word, language: values.language }
}

function readCommandLine() {
  try {
    return parseArgs({ options: { language: { type: 'string', default: 'de' } }, allowPositionals: true })
  } catch {
    throw new Stop(USAGE)
  }
}

/** `null` where the place is not there. */
function insertBefore(text, place, line) {
  if (text === null) return null
  const match = place.exec(text)
  if (match === null) return null
  return text.slice(0, match.index) + (typeof line === 'string' ? line : line(match[1])) + text.slice(match.index)
}

function recognizerOf(name, variable, word) {
  return `import type { Match } from '../expression.js'
import { NUMBER } from '../token-class.js'
import type { Recognizer } from './recognizer.js'

const WORDS = new Set(['${word.toLowerCase()}'])

/** "3 ${word}". */
export const ${variable}: Recognizer = {
  starts: NUMBER,
  leads: 0,
  follows: 0,
  match(scan, at): Match | null {
    const amount = scan.int(at)
    if (amount < 1 || scan.isPieceOfNumber(at) || !WORDS.has(scan.norm(at + 1))) return null
    return {
      first: at,
      end: at + 2,
      rule: '${name}',
      node: { kind: 'duration', parts: [{ amount, unit: 'day' }] },
    }
  },
}
`
}
