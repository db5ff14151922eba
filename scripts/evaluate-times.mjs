// Measures core's time expressions against the annotated articles of `packages/core/fixtures/times`.
//
//   node scripts/evaluate-times.mjs [--profile product|timeml] [--verbose] [--json] [article …]    after `npm run build`
//
// strict: the same span, a leading determiner aside. relaxed: overlapping spans, one to one. type, value, mod: relaxed,
// and the attribute is right. All are F1 in percent. Traps look like a time expression and are none.
import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..')
const CORE = join(ROOT, 'packages/core/dist/index.js')
const PROFILES = ['product', 'timeml']

const args = process.argv.slice(2)
const verbose = args.includes('--verbose')
const asJson = args.includes('--json')
const named = args.includes('--profile') ? args[args.indexOf('--profile') + 1] : undefined
if (named !== undefined && !PROFILES.includes(named)) {
  console.error(`--profile is one of ${PROFILES.join(', ')}.`)
  process.exit(2)
}
const wanted = args.filter((arg) => !arg.startsWith('--') && arg !== named)

if (!existsSync(CORE)) {
  console.error('packages/core is not built: run `npm run build` first.')
  process.exit(1)
}
const { tagText } = await import(pathToFileURL(CORE))
const { readArticles, compare, sumCounts, measure } = await import(
  pathToFileURL(join(ROOT, 'packages/core/fixtures/times/gold.mjs'))
)

const articles = readArticles().filter(({ id }) => wanted.length === 0 || wanted.some((name) => id.includes(name)))
const results = (named === undefined ? PROFILES : [named]).map((profile) => evaluate(profile))
if (asJson) console.log(JSON.stringify(results, null, 2))
else for (const result of results) print(result)

function evaluate(profile) {
  const rows = articles.map(({ id, style, published, text, gold, traps }) => {
    const found = tagText(text, { profile, ...(published !== null && { published }) })
    return { id, style, ...compare(gold[profile], found, traps) }
  })
  const styles = [...new Set(rows.map((row) => row.style))].map((style) => ({
    id: style,
    counts: sumCounts(rows.filter((row) => row.style === style).map((row) => row.counts)),
  }))
  return { profile, rows, styles, all: { id: 'all', counts: sumCounts(rows.map((row) => row.counts)) } }
}

function print({ profile, rows, styles, all }) {
  console.log(`\nprofile ${profile}`)
  for (const row of [...rows, null, ...styles, null, all]) console.log(row === null ? '' : line(row))
  const kinds = new Map()
  for (const { kind, gold, found } of rows.flatMap((row) => row.notes)) {
    const key = `${kind} ${gold?.readings[0].type ?? found.type}`
    kinds.set(key, (kinds.get(key) ?? 0) + 1)
  }
  const listed = [...kinds].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1)).map(([key, n]) => `${key} ${n}`)
  console.log(`\n  differences: ${listed.join(', ') || 'none'}`)
  if (!verbose) return
  for (const { id, notes } of rows) {
    if (notes.length > 0) console.log(`\n  ${id}`)
    for (const note of notes) console.log(`    ${describe(note)}`)
  }
}

function line({ id, counts }) {
  const figures = Object.entries(measure(counts)).map(([name, f1]) => `${name} ${f1.toFixed(1).padStart(5)}`)
  const numbers = `gold ${String(counts.gold).padStart(3)} found ${String(counts.found).padStart(3)}`
  const traps = counts.traps === 0 ? '' : `  traps ${counts.sprung}/${counts.traps}`
  return `  ${id.padEnd(34)} ${numbers}  ${figures.join('  ')}${traps}`
}

function describe({ kind, gold, found }) {
  const wanted = gold && `‹${gold.text}› ${gold.readings.map(reading).join(' or ')}`
  const given = found && `‹${found.text}› ${reading(found)} (${found.rule}, ${found.start})`
  if (!gold) return `${kind}: ${given}`
  return found ? `${kind}: ${given} — wanted ${wanted}` : `${kind}: ${wanted} (${gold.start})`
}

function reading({ type, value, mod }) {
  return [type, value, mod].filter((part) => part !== undefined).join(' ')
}
