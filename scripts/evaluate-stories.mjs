// Measures what core makes of the fixture stories against their gold files (`packages/core/fixtures/<story>/gold.json`).
//
//   node scripts/evaluate-stories.mjs [--verbose] [--json] [--fitted] [--folder=FOLDER] [story …]      after `npm run build`
//
// Each story is read with weights of identity that were fitted without it; `--fitted` takes those that are shipped.
// A gold entry is found if an event's title or quote matches its pattern; among several the one with the best date,
// sources and title is taken, each event once. What no entry asks for counts as extra. A story whose gold says `"apart": true`
// has had no part in any rule; it is not added to the others.
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { readFixtureStories } from './fixture-stories.mjs'
import { root } from './paths.mjs'

const args = process.argv.slice(2)
const folderArg = args.find((arg) => arg.startsWith('--folder='))
const folder = folderArg?.slice('--folder='.length)
const CORE = join(root, 'packages/core/dist/index.js')

const verbose = args.includes('--verbose')
const asJson = args.includes('--json')
const wanted = args.filter((arg) => !arg.startsWith('--'))

if (!existsSync(CORE)) {
  console.error('packages/core is not built: run `npm run build` first.')
  process.exit(1)
}
const { extractTimeline } = await import(CORE)

const stories = readFixtureStories(folder).filter(({ name }) => wanted.length === 0 || wanted.includes(name))
const weightsWithout = args.includes('--fitted') ? null : await leaveOneOut()
const results = stories.map(evaluateStory)
if (asJson) console.log(JSON.stringify(results, null, 2))
else {
  for (const result of results) print(result)
  const together = results.filter((r) => !r.apart)
  if (together.length > 1) {
    const left = results.length > together.length ? ' but what stands apart' : ''
    print({ story: `all${left}`, counts: sumOf(together.map((r) => r.counts)), notes: [] })
  }
}

/** The weights are objects that core reads when it compares: those of a story's own fit are put in their place. */
async function leaveOneOut() {
  const { fitModels, readStories } = await import('./train/identity-pairs.mjs')
  const shipped = await import(join(root, 'packages/core/dist/weights/identity.js'))
  const all = readStories()
  return (story) => {
    const models = fitModels(all.filter(({ name }) => name !== story))
    for (const [name, weights] of Object.entries(models)) Object.assign(shipped[name.toUpperCase()], weights)
  }
}

function evaluateStory({ name: story, gold, articles }) {
  weightsWithout?.(story)
  const document = extractTimeline(articles)
  const chosen = assign(gold.events, document.events)

  const notes = []
  const note = (kind, text) => notes.push({ kind, text })
  const counts = { gold: gold.events.length, found: 0, date: 0, status: 0, events: document.events.length, extra: 0 }
  Object.assign(counts, {
    pairs: 0,
    pairsFound: 0,
    pairsMade: 0,
    pairsRight: 0,
    conflicts: 0,
    conflictsFound: 0,
    conflictsFalse: 0,
  })
  Object.assign(counts, { published: 0, publishedRight: 0, absent: gold.absent.length, absentBroken: 0 })

  gold.events.forEach((entry, i) => {
    const event = chosen.get(i)
    const expected = pairsOf(entry.sources)
    counts.pairs += expected.length
    if (entry.conflict) counts.conflicts++
    if (!event) return note('missed', `${entry.dates[0]} /${entry.match}/ (${entry.sources.join(', ')})`)
    counts.found++
    if (dateFits(entry, event)) counts.date++
    else note('date', `${describe(event)} — wanted ${entry.dates[0]}`)
    if (entry.status.includes(event.status)) counts.status++
    else note('status', `${describe(event)} — wanted ${entry.status.join(' or ')}`)
    const sources = sourcesOf(event)
    const made = pairsOf(sources)
    counts.pairsFound += expected.filter((pair) => made.includes(pair)).length
    counts.pairsMade += made.length
    counts.pairsRight += made.filter((pair) => expected.includes(pair)).length
    const [lacking, surplus] = [without(entry.sources, sources), without(sources, entry.sources)]
    if (lacking.length > 0) note('not merged', `${describe(event)} — lacks ${lacking.join(', ')}`)
    if (surplus.length > 0) note('merged too much', `${describe(event)} — also has ${surplus.join(', ')}`)
    if (entry.conflict && event.conflict) counts.conflictsFound++
    if (entry.conflict && !event.conflict) note('no conflict', describe(event))
    if (!entry.conflict && event.conflict) {
      counts.conflictsFalse++
      note(
        'false conflict',
        `${describe(event)} — ${event.conflict.claims.map((claim) => claim.date.edtf).join(' against ')}`,
      )
    }
  })

  Object.assign(counts, bCubed(gold.events, document.events, chosen))

  const used = new Set(chosen.values())
  for (const event of document.events.filter((e) => !used.has(e))) {
    counts.extra++
    note('extra', `${describe(event)} ‹${event.evidence[0]?.quote.replace(/\s+/g, ' ')}›`)
  }
  for (const pattern of gold.absent) {
    const broken = document.events.filter((event) => textsOf(event).some((text) => new RegExp(pattern, 'u').test(text)))
    if (broken.length > 0) counts.absentBroken++
    for (const event of broken) note('must be absent', `/${pattern}/ ${describe(event)}`)
  }
  for (const [id, accepted] of Object.entries(gold.published)) {
    counts.published++
    const date = document.sources.find((source) => source.id === id)?.published.edtf
    if (accepted.includes(date)) counts.publishedRight++
    else note('published', `${id}: ${date || 'unknown'} — wanted ${accepted[0]}`)
  }
  return { story, apart: gold.apart === true, counts, notes, titles: document.events.map((e) => e.title) }
}

/** Gold index → event, the best pairs first, each event once. */
function assign(entries, events) {
  const pairs = entries.flatMap((entry, index) => {
    const pattern = new RegExp(entry.match, 'u')
    return events.flatMap((event) => {
      const quotes = event.evidence.filter((e) => pattern.test(e.quote.replace(/\s+/g, ' ')))
      const inTitle = pattern.test(event.title)
      if (!inTitle && quotes.length === 0) return []
      const shared = entry.sources.filter((id) => sourcesOf(event).includes(id)).length
      const told = quotes.length / event.evidence.length
      const score = (dateFits(entry, event) ? 4 : 0) + (inTitle ? 2 : 0) + shared / entry.sources.length + told
      return [{ index, event, score }]
    })
  })
  pairs.sort((a, b) => b.score - a.score || a.index - b.index)
  const chosen = new Map()
  const taken = new Set()
  for (const { index, event } of pairs) {
    if (chosen.has(index) || taken.has(event)) continue
    chosen.set(index, event)
    taken.add(event)
  }
  return chosen
}

/** B-cubed over the tellings, one for each gold event and source that some event of the document tells: the share of what
 *  stands with it in its event that belongs there, and of what belongs there that stands with it (sums; the count beside).
 *  A. Bagga and B. Baldwin, "Algorithms for scoring coreference chains", 1998. */
function bCubed(entries, events, chosen) {
  const tellings = entries.flatMap((entry, index) => {
    const pattern = new RegExp(entry.match, 'u')
    return entry.sources.flatMap((source) => {
      const best = chosen.get(index)
      const telling = (event) =>
        event.evidence.some((e) => e.source === source && pattern.test(e.quote.replace(/\s+/g, ' ')))
      const event = best && sourcesOf(best).includes(source) ? best : events.find(telling)
      return event === undefined ? [] : [{ index, event }]
    })
  })
  let precision = 0
  let recall = 0
  for (const telling of tellings) {
    const together = tellings.filter((other) => other.event === telling.event)
    const belonging = tellings.filter((other) => other.index === telling.index)
    const right = together.filter((other) => other.index === telling.index).length
    precision += right / together.length
    recall += right / belonging.length
  }
  return { tellings: tellings.length, bPrecision: precision, bRecall: recall }
}

/** A clock time is finer than a gold day, not another date. */
function dateFits(entry, event) {
  const days = event.date.edtf.replace(/T[\d:]+Z?/g, '')
  return entry.dates.includes(event.date.edtf) || entry.dates.includes(days)
}

function sourcesOf(event) {
  return [...new Set(event.evidence.map((e) => e.source))].sort()
}

function textsOf(event) {
  return [event.title, ...event.evidence.map((e) => e.quote)]
}

function pairsOf(list) {
  const sorted = [...list].sort()
  return sorted.flatMap((a, i) => sorted.slice(i + 1).map((b) => `${a}+${b}`))
}

function without(list, other) {
  return list.filter((item) => !other.includes(item))
}

function describe(event) {
  return `${event.date.edtf} [${event.status}] “${event.title}”`
}

function sumOf(all) {
  return all.reduce(
    (sum, counts) => Object.fromEntries(Object.entries(counts).map(([key, n]) => [key, n + (sum[key] ?? 0)])),
    {},
  )
}

function print({ story, counts: c, notes }) {
  const share = (part, whole) => `${part}/${whole}${whole > 0 ? ` (${Math.round((100 * part) / whole)} %)` : ''}`
  console.log(`\n${story}`)
  const f1 = (200 * c.found) / (c.gold + c.events)
  console.log(
    `  events     F1 ${Math.round(f1)} %   recall ${share(c.found, c.gold)}   precision ${share(c.events - c.extra, c.events)}   extra ${c.extra}`,
  )
  console.log(`  dates      ${share(c.date, c.found)}   status ${share(c.status, c.found)}`)
  console.log(
    `  merging    pairs found ${share(c.pairsFound, c.pairs)}   pairs made right ${share(c.pairsRight, c.pairsMade)}`,
  )
  const [p, r] = [c.bPrecision / c.tellings, c.bRecall / c.tellings]
  const percent = (value) => `${Math.round(100 * value)} %`
  console.log(
    `  B-cubed    F1 ${percent((2 * p * r) / (p + r))} (precision ${percent(p)}, recall ${percent(r)}) of ${c.tellings}`,
  )
  console.log(`  conflicts  ${share(c.conflictsFound, c.conflicts)}, ${c.conflictsFalse} false`)
  console.log(`  published  ${share(c.publishedRight, c.published)}   absent broken ${c.absentBroken} of ${c.absent}`)
  if (verbose) for (const { kind, text } of notes) console.log(`    ${kind}: ${text}`)
}
