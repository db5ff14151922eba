// Writes docs/grammar/de.md and en.md from the tables of core: what each family of time expressions reads, what it leaves
// alone, and the words of the calendar. `--check` fails where a page is not what the tables say. After `npm run build`.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { root } from './paths.mjs'
import { run, Stop } from './say.mjs'

/** The languages that have a page: their folder among the locales, and their name. */
export const LANGUAGES = [
  { code: 'de', name: 'German' },
  { code: 'en', name: 'English' },
]

export const pageOf = (code) => join(root, 'docs', 'grammar', `${code}.md`)

/** The tables of a language; `folder`: where core's modules lie, `extension` theirs. */
export async function loadTables(code, folder, extension) {
  const load = (file) => import(pathToFileURL(join(folder, 'locales', code, file + extension)).href)
  const [grammar, calendar, holidays, periods] = await Promise.all(
    ['grammar', 'calendar-words', 'holidays', 'periods'].map(load),
  )
  return { families: grammar.GRAMMAR, calendar, holidays: holidays.HOLIDAYS, periods: periods.PERIODS }
}

/** A page in Markdown. */
export function writeGrammar({ name }, { families, calendar, holidays, periods }) {
  const page = [
    `# Time expressions in ${name}`,
    '',
    'Written by `node scripts/write-grammar.mjs` from the tables in `packages/core/src/locales`; the same rows run as tests.',
    'Dates are counted from Wednesday, 15 May 2024, where nothing else is said. The value is that of TIMEX3, with its',
    'modifier; the date is EDTF, and empty where an expression has no place on the calendar.',
    '',
  ]
  for (const family of families) page.push(...writeFamily(family))
  page.push('## Words', '')
  page.push(...writeForms('Months', calendar.MONTHS), ...writeForms('Weekdays', calendar.WEEKDAYS))
  page.push(...writeForms('Parts of the day', calendar.PARTS_OF_DAY), ...writeForms('Seasons', calendar.SEASONS))
  page.push('### Holidays', '', '| day | written |', '|---|---|')
  for (const [day, words] of byMeaning(holidays, dayOf)) page.push(`| ${day} | ${words.join(', ')} |`)
  page.push('', '### Periods of history', '', '| from and to | written |', '|---|---|')
  for (const [edtf, words] of byMeaning(periods, (period) => period.edtf))
    page.push(`| ${edtf} | ${words.join(', ')} |`)
  return `${page.join('\n')}\n`
}

function writeFamily({ family, rows, nothing }) {
  const lines = [`## ${family[0].toUpperCase()}${family.slice(1)}`, '']
  lines.push('| sentence | expression | value | date | rule |', '|---|---|---|---|---|')
  for (const { text, document, region, found } of rows) {
    const notes = [
      ...(document === undefined ? [] : [document === null ? 'no date' : `of ${document}`]),
      ...(region === undefined ? [] : [region]),
    ]
    const sentence = cell(text) + (notes.length === 0 ? '' : ` *(${notes.join(', ')})*`)
    found.forEach(([expression, value, edtf, rule], index) =>
      lines.push(`| ${index === 0 ? sentence : ''} | ${cell(expression)} | ${code(value)} | ${code(edtf)} | ${rule} |`),
    )
  }
  lines.push('')
  if (nothing.length > 0) lines.push('Nothing is found in:', '', ...nothing.map((text) => `- ${cell(text)}`), '')
  return lines
}

const cell = (text) =>
  text.replaceAll('\n', ' ¶ ').replaceAll('|', '\\|').replaceAll('<', '&lt;').replaceAll('*', '\\*')

const code = (value) => (value === null || value === '' ? '' : `\`${value}\``)

function writeForms(title, forms) {
  const words = new Map()
  for (const [word, meaning] of Object.entries(forms)) words.set(meaning, [...(words.get(meaning) ?? []), word])
  return [
    `### ${title}`,
    '',
    '| meaning | written |',
    '|---|---|',
    ...[...words].map(([meaning, list]) => `| ${meaning} | ${list.join(', ')} |`),
    '',
  ]
}

/** Entries of one meaning together, in the order of the table. */
function byMeaning(entries, write) {
  const written = new Map()
  for (const [words, meaning] of entries) {
    const key = write(meaning)
    written.set(key, [...(written.get(key) ?? []), words])
  }
  return written
}

const WEEKDAYS = ['', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']
const ORDINALS = ['', 'first', 'second', 'third', 'fourth', 'fifth']

function dayOf(date) {
  const two = (number) => String(number).padStart(2, '0')
  if ('easter' in date)
    return date.easter === 0 ? 'Easter' : `Easter ${date.easter > 0 ? '+' : '−'} ${Math.abs(date.easter)}`
  if ('advent' in date)
    return date.advent === 0 ? 'Advent' : `Advent ${date.advent > 0 ? '+' : '−'} ${Math.abs(date.advent)}`
  if ('nth' in date) return `${ORDINALS[date.nth]} ${WEEKDAYS[date.weekday]} of month ${date.month}`
  return `${two(date.month)}-${two(date.day)}`
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  await run(async () => {
    const folder = join(root, 'packages', 'core', 'dist')
    if (!existsSync(join(folder, 'locales'))) throw new Stop('packages/core is not built: run `npm run build` first.')
    for (const language of LANGUAGES) {
      const page = writeGrammar(language, await loadTables(language.code, folder, '.js'))
      const path = pageOf(language.code)
      if (!process.argv.includes('--check')) {
        mkdirSync(join(path, '..'), { recursive: true })
        writeFileSync(path, page)
      } else if (!existsSync(path) || readFileSync(path, 'utf8') !== page)
        throw new Stop(`docs/grammar/${language.code}.md is not what the tables say: node scripts/write-grammar.mjs`)
    }
  })
}
