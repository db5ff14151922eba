// Tagging speed: core beside chrono-node (German), on the same text, in one run. `npm run bench` builds core first.
//
//   node bench/tag.mjs [--mb 0.25] [--rounds 7]
//
// Both are warmed up; then they take turns, so that a busy machine slows both. Medians, and the ratio of the two.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { tagText } from '@event-timeline/core'
import * as chrono from 'chrono-node'

const root = fileURLToPath(new URL('..', import.meta.url))
const { values } = parseArgs({
  options: { mb: { type: 'string', default: '0.25' }, rounds: { type: 'string', default: '7' } },
})

/** The articles of the repository, one after the other, until the text has so many bytes. Numbers vary, so that nothing
 *  that was seen before is met again in the same words. */
function textOf(bytes) {
  const folders = [
    'seeds',
    ...readdirSync(join(root, 'packages/core/fixtures')).map((f) => `packages/core/fixtures/${f}`),
  ]
  const articles = folders.flatMap((folder) =>
    readdirSync(join(root, folder))
      .filter((file) => /\.(?:md|txt)$/.test(file))
      .map((file) => readFileSync(join(root, folder, file), 'utf8')),
  )
  let text = ''
  for (let i = 0; Buffer.byteLength(text) < bytes; i++) {
    text +=
      articles[i % articles.length].replace(/\b(\d{1,2})\. /g, (_, day) => `${((Number(day) + i) % 28) + 1}. `) + '\n\n'
  }
  return text
}

const median = (list) => [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)]
const time = (work) => {
  const started = performance.now()
  work()
  return performance.now() - started
}

const DAY = '2023-09-14'
const REFERENCE = new Date(`${DAY}T12:00:00Z`)
const TAGGERS = {
  'event-timeline': (text) => tagText(text, { published: DAY }),
  'chrono-node (de)': (text) => chrono.de.parse(text, REFERENCE),
}

const text = textOf(Number(values.mb) * 1e6)
const bytes = Buffer.byteLength(text)
const runs = new Map(Object.keys(TAGGERS).map((name) => [name, []]))
for (const tag of Object.values(TAGGERS)) tag(text.slice(0, 50_000))
for (let round = 0; round < Number(values.rounds); round++) {
  for (const [name, tag] of Object.entries(TAGGERS)) runs.get(name).push(time(() => tag(text)))
}

const speed = (name) => bytes / 1e3 / median(runs.get(name))
const double = textOf(bytes * 2)
const once = median(Array.from({ length: 5 }, () => time(() => TAGGERS['event-timeline'](text))))
const twice = median(Array.from({ length: 5 }, () => time(() => TAGGERS['event-timeline'](double))))

console.log(`| tagger | MB/s (median of ${values.rounds}) | against chrono-node |`)
console.log('|---|---|---|')
for (const name of runs.keys()) {
  console.log(`| ${name} | ${speed(name).toFixed(2)} | ${(speed(name) / speed('chrono-node (de)')).toFixed(1)} × |`)
}
console.log(
  `\n${(bytes / 1e6).toFixed(2)} MB of text; twice the text takes ${(twice / once).toFixed(2)} times as long.`,
)
