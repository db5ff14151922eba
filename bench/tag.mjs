// Tagging: core beside chrono-node (German) on the same texts in one run, how the time grows with the text, and the
// start of the command line. `npm run bench` builds first.
//
//   node bench/tag.mjs [--mb 1] [--rounds 15] [--largest 10]
//
// Both taggers are warmed up; then they take turns, so that a busy machine slows both. Medians, and in brackets the best
// round, which is the one that was disturbed least.
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { tagText } from '@event-timeline/core'
import * as chrono from 'chrono-node'
import { median, root, textOf, TEXTS, timeOf } from './articles.mjs'

const { values } = parseArgs({
  options: {
    mb: { type: 'string', default: '1' },
    rounds: { type: 'string', default: '15' },
    largest: { type: 'string', default: '10' },
  },
})

const DAY = '2023-09-14'
const REFERENCE = new Date(`${DAY}T12:00:00Z`)
const tag = (text) => tagText(text, { published: DAY })
const TAGGERS = {
  'event-timeline': tag,
  'chrono-node (de)': (text) => chrono.de.parse(text, REFERENCE),
}

console.log('| text | tagger | expressions | MB/s |')
console.log('|---|---|--:|--:|')
const ratios = Object.entries(TEXTS).map(([name, articles]) => {
  const text = textOf(Number(values.mb) * 1e6, articles)
  const megabytes = Buffer.byteLength(text) / 1e6
  const speed = (ms) => ((megabytes / ms) * 1000).toFixed(1)
  const runs = Object.keys(TAGGERS).map(() => [])
  const works = Object.values(TAGGERS)
  const found = works.map((work) => Array.from({ length: 3 }, () => work(text).length)[0])
  for (let round = 0; round < Number(values.rounds); round++)
    for (const [i, work] of works.entries()) runs[i].push(timeOf(() => work(text)))
  for (const [i, tagger] of Object.keys(TAGGERS).entries())
    console.log(`| ${name} | ${tagger} | ${found[i]} | ${speed(median(runs[i]))} (${speed(Math.min(...runs[i]))}) |`)
  const [ours, theirs] = runs
  return `${median(ours.map((ms, i) => theirs[i] / ms)).toFixed(2)} × on ${name}`
})
console.log(`\nMedians of the ratios to chrono-node, round by round: ${ratios.join(', ')}.`)

console.log('\n| text | ms | against half of it |')
console.log('|---|---|---|')
let before
for (let size = Number(values.largest) / 8; size <= Number(values.largest); size *= 2) {
  const longer = textOf(size * 1e6)
  tag(longer)
  const ms = median(Array.from({ length: 5 }, () => timeOf(() => tag(longer))))
  console.log(`| ${size} MB | ${ms.toFixed(0)} | ${before === undefined ? '' : (ms / before).toFixed(2)} |`)
  before = ms
}

const bin = join(root, 'packages/cli/bin/event-timeline.js')
const start = (args, input) => timeOf(() => spawnSync(process.execPath, [bin, ...args], { input }))
const starts = Array.from({ length: 7 }, () => start(['tag', '-'], 'Am Mittwoch.'))
const bare = Array.from({ length: 7 }, () => timeOf(() => spawnSync(process.execPath, ['-e', '0'])))
console.log(
  `\n\`tag\` from start to end on two words: ${median(starts).toFixed(0)} ms, of which Node ${median(bare).toFixed(0)}.`,
)
