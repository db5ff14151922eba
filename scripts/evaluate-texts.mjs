// Measures what core makes of short texts against their gold (`packages/core/fixtures/texts/*.jsonl`), by kind of text.
//
//   node scripts/evaluate-texts.mjs [--verbose] [--json] [file …]      after `npm run build`
//
// A line is {"id", "kind", "text", "published", "events": [{"edtf", "status", "titles", "quoteIncludes"}], "noise": [words]}.
// An event is found if a sentence that tells it is quoted; among several the one with the right date is taken, each once.
// A title is near if it shares most of its content words with one of the gold's, and is a headline by its form: at most 80
// characters, and no word of two letters at its end. What quotes a passage of noise, and no event, is noise. The texts of
// `blind.jsonl`, where there is one, were written after the rules and had no part in them; once their failures have been read
// they become development texts.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..')
const FOLDER = join(ROOT, 'packages/core/fixtures/texts')
const CORE = join(ROOT, 'packages/core/dist/index.js')

const args = process.argv.slice(2)
const verbose = args.includes('--verbose')
const asJson = args.includes('--json')
const wanted = args.filter((arg) => !arg.startsWith('--'))

if (!existsSync(CORE)) {
  console.error('packages/core is not built: run `npm run build` first.')
  process.exit(1)
}
const { dateFromEdtf, extractTimeline } = await import(CORE)

const MAX_TITLE = 80
const LEAST_SHARED = 0.5

const files =
  wanted.length > 0
    ? wanted
    : existsSync(FOLDER)
      ? readdirSync(FOLDER)
          .filter((file) => file.endsWith('.jsonl'))
          .sort()
          .map((file) => join(FOLDER, file))
      : []
const all = {}
for (const file of files) {
  const texts = readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line))
  const counts = {}
  for (const text of texts) {
    const own = measure(text)
    counts[text.kind] = add(counts[text.kind], own)
  }
  all[basename(file, '.jsonl')] = counts
  if (!asJson) print(basename(file, '.jsonl'), counts)
}
if (asJson) console.log(JSON.stringify(all, null, 2))

function measure(text) {
  const { events } = extractTimeline([{ id: text.id, text: text.text, published: text.published }])
  const flat = (words) => words.replace(/\s+/g, ' ')
  const quotes = (event, words) =>
    event.evidence.some((e) => flat(e.quote).includes(flat(words)) || flat(words).includes(flat(e.quote)))
  const used = new Set()
  const counts = {
    texts: 1,
    wanted: text.events.length,
    found: 0,
    date: 0,
    status: 0,
    title: 0,
    events: events.length,
    noise: 0,
    extra: 0,
  }
  for (const gold of text.events) {
    const fitting = events.filter((event) => !used.has(event) && quotes(event, gold.quoteIncludes))
    const event = fitting.find((one) => sameDate(one.date.edtf, gold.edtf)) ?? fitting[0]
    if (!event) {
      note(text, `missed ${gold.edtf} ${gold.titles[0]}`)
      continue
    }
    used.add(event)
    counts.found++
    if (sameDate(event.date.edtf, gold.edtf)) counts.date++
    else note(text, `date ${event.date.edtf}, wanted ${gold.edtf}: ${event.title}`)
    if (event.status === gold.status) counts.status++
    else note(text, `status ${event.status}, wanted ${gold.status}: ${event.title}`)
    if (isNear(event.title, gold.titles)) counts.title++
    else note(text, `title “${event.title}”, wanted “${gold.titles.join('” or “')}”`)
  }
  for (const event of events) {
    if (used.has(event)) continue
    const isNoise = (text.noise ?? []).some((words) => quotes(event, words))
    counts[isNoise ? 'noise' : 'extra']++
    note(text, `${isNoise ? 'noise' : 'extra'} ${event.date.edtf} “${event.title}”`)
  }
  return counts
}

/** A clock time is finer than a gold day, not another date; what has the same bounds is the same, however it is written. */
function sameDate(found, gold) {
  const day = (edtf) => edtf.replace(/T[\d:]+Z?/g, '')
  if (found === gold || day(found) === gold || found === day(gold)) return true
  const bounds = (edtf) => {
    const { earliest, latest } = dateFromEdtf(day(edtf), 'stated')
    return `${earliest} ${latest}`
  }
  return bounds(found) === bounds(gold)
}

function keysOf(title) {
  return new Set(
    title
      .toLowerCase()
      .replace(/ß/g, 'ss')
      .split(/[^\p{L}\p{N}]+/u)
      .filter((word) => word.length > 3 || /\d/.test(word))
      .map((word) => word.slice(0, 5)),
  )
}

function isNear(title, golds) {
  if (title.length > MAX_TITLE || /\s\p{Ll}{1,2}$/u.test(title.replace(/\s(?:ab|an|ein|um|zu|vor|auf|aus)$/u, '')))
    return false
  const own = keysOf(title)
  return golds.some((gold) => {
    const theirs = keysOf(gold)
    const shared = [...theirs].filter((key) =>
      [...own].some((one) => one === key || one.startsWith(key) || key.startsWith(one)),
    ).length
    return shared / Math.max(1, theirs.size) >= LEAST_SHARED
  })
}

function add(sum, own) {
  return Object.fromEntries(Object.entries(own).map(([key, n]) => [key, n + (sum?.[key] ?? 0)]))
}

function note({ id }, line) {
  if (verbose && !asJson) console.log(`  ${id}: ${line}`)
}

function print(name, counts) {
  console.log(`\n${name}`)
  const share = (part, whole) => (whole > 0 ? (part / whole).toFixed(2).replace(/^0/, '') : '–').padStart(5)
  console.log('  kind          texts wanted  found  date status title noise extra')
  const rows = Object.entries(counts).sort(([a], [b]) => (a < b ? -1 : 1))
  for (const [kind, c] of [...rows, ['all', rows.map(([, c]) => c).reduce(add, undefined)]])
    console.log(
      `  ${kind.padEnd(14)}${String(c.texts).padStart(5)}${String(c.wanted).padStart(7)} ${share(c.found, c.wanted)} ${share(c.date, c.found)} ${share(c.status, c.found)} ${share(c.title, c.found)} ${share(c.noise, c.events)} ${share(c.extra, c.events)}`,
    )
}
