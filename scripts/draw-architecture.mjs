// Draws docs/architecture.md from the code: which folders there are, on which floor they stand, what they say of
// themselves, and which packages they import. `--check` fails where the page is not what the code says.
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { PACKAGES } from './floors.mjs'
import { root } from './paths.mjs'
import { readImports } from './read-imports.mjs'

const PAGE = join(root, 'docs', 'architecture.md')
const BEGIN = '<!-- drawn by scripts/draw-architecture.mjs: begin -->'
const END = '<!-- end -->'

/** What each part holds, in a line. A part without one is an error: the table must say all. */
const HOLDS = {
  core: {
    'index.ts': 'what the package offers, by name',
    'add-articles.ts': 'articles added to a document',
    'extract.ts': '`extractTimeline`: the phases in their order',
    'tellings.ts': '`readTellings`: what each article tells, and all that is needed to merge it with the others',
    'tellings-line.ts': 'what an article tells as a line of JSON, and back',
    'explain-event.ts':
      '`explainEvent`: what joined the tellings of an event, and which claims stand against one another',
    'check-articles.ts': 'articles of unknown origin',
    'compose-articles.ts': 'texts in Unicode NFC, and the way back to the offsets of the original',
    'read-mentions.ts': 'what articles tell: names, stories, publication days, mentions',
    'date-copies.ts': 'sentences printed again, dated as in their first print',
    'prepare-article.ts': 'an article with its expressions, and the date that it tells of itself',
    'explain.ts': '`explainAt`: how the date at a place in a text came about',
    'tag.ts': '`tagText`: the time expressions of one text',
    publication: 'when each article came out: given, stated, or inferred from what it and the others tell',
    document: 'the timeline document: its guard',
    linking: 'one happening told by several articles: stories, signs, groups, conflicts, representative',
    events: 'a clause and its time become an event: predicate, actors, places, status, title',
    languages: 'a locale and its grammar together; which one reads a text',
    resolve: 'an expression and an anchor become a TIMEX3 value and a date',
    recognize: 'the grammar: recognizers, one family a file, and refiners in one visible list',
    reader:
      'text, Markdown or HTML becomes an article: headline, byline, date candidates, body, boilerplate with reasons',
    syntax: 'words, phrases, clauses and verb complexes of a sentence',
    weights: 'fitted numbers as JSON',
    locales: 'German and English: lexicon, numerals, abbreviations, tense; German boilerplate words',
    wording: 'a date, a status, a doubt in words, German and English',
    text: 'sentences and tokens with offsets',
    calendar: 'EDTF, half-open spans, granularity; the only door to luxon',
    model: 'readonly types',
  },
  element: {
    'define.ts': 'registers the element: the only side effect',
    'index.ts': 'the class and the types, without registration',
    'event-timeline.ts': 'the class: attributes, properties, methods, events',
    controllers: 'everything together: data in, the stage, search, address, sharing',
    views:
      'toolbar, rail, card, panel, facets, legend, list, table, story, vertical timeline, help: state in, templates out',
    export: 'pictures, print, tables from what is shown',
    a11y: 'a button over each mark, keyboard order, announcements',
    render: 'a Scene becomes canvas or SVG; measuring text',
    interaction: 'd3-zoom, d3-brush, touch, hover, keys, flights of the window',
    layout: 'rows of a zoom level, titles, level of detail, overview; builds the Scene',
    store: 'state as data, actions, selectors, memo, loader',
    scene: 'marks, titles, lanes: data only; hit test',
    data: 'table from document, items or columns; filter, lanes, interval index, words',
    time: 'UTC scale with compressed stretches, axis from d3-time',
    styles: 'style sheets, tokens first',
    theme: 'colours that stand 3:1, lengths that grow with the text',
    i18n: 'one file a language: words and dates',
  },
}

/** The page's drawn part for the code as it stands. */
export function drawArchitecture() {
  return ['core', 'element'].map((name) => drawPackage(name)).join('\n\n')
}

function drawPackage(name) {
  const pack = PACKAGES.find(({ folder }) => folder === `packages/${name}/src`)
  const folder = join(root, pack.folder)
  const parts = Object.entries(pack.floors)
    .filter(
      ([part]) => existsSync(join(folder, part)) && (part.endsWith('.ts') || filesIn(join(folder, part)).length > 0),
    )
    .map(([part, floor]) => ({ part, floor, uses: importsOf(folder, part) }))
    .sort((a, b) => b.floor - a.floor)
  const rows = parts.map(({ part, floor, uses }) => {
    const holds = HOLDS[name][part]
    if (!holds) throw new Error(`say in scripts/draw-architecture.mjs what ${name}/${part} holds`)
    const shown = part.endsWith('.ts') ? `\`${part}\`` : `\`${part}/\``
    return `| ${floor} | ${shown} | ${holds} | ${uses.map((use) => `\`${use}\``).join(' ')} |`
  })
  return [`## ${pack.name}`, '', '| floor | part | holds | packages it imports |', '|--:|---|---|---|', ...rows].join(
    '\n',
  )
}

function importsOf(folder, part) {
  const files = part.endsWith('.ts') ? [join(folder, part)] : filesIn(join(folder, part))
  const uses = new Set()
  for (const file of files) {
    for (const { specifier } of readImports(readFileSync(file, 'utf8'), file))
      if (!specifier.startsWith('.')) uses.add(specifier)
  }
  return [...uses].sort()
}

function filesIn(folder) {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) return filesIn(path)
    return /\.ts$/.test(entry.name) && !/\.(test|browser|fixture)\.ts$/.test(entry.name) ? [path] : []
  })
}

/** The whole page with its drawn part renewed. */
export function renewPage(page, drawn) {
  const [head, rest] = page.split(BEGIN)
  if (rest === undefined) throw new Error(`docs/architecture.md lacks the line ${BEGIN}`)
  return `${head}${BEGIN}\n\n${drawn}\n\n${END}${rest.split(END)[1]}`
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const before = readFileSync(PAGE, 'utf8')
  const after = renewPage(before, drawArchitecture())
  if (!process.argv.includes('--check')) writeFileSync(PAGE, after)
  else if (before !== after) {
    process.stderr.write('docs/architecture.md is not what the code says: run `node scripts/draw-architecture.mjs`\n')
    process.exit(1)
  }
}
