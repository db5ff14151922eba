// Tagging: core beside chrono-node (German) on the same text in one run, how the time grows with the text, and the
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
import { median, root, textOf, timeOf } from './articles.mjs'

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

const text = textOf(Number(values.mb) * 1e6)
const megabytes = Buffer.byteLength(text) / 1e6
const runs = Object.fromEntries(Object.keys(TAGGERS).map((name) => [name, []]))
const found = {}
for (const [name, work] of Object.entries(TAGGERS)) for (let i = 0; i < 3; i++) found[name] = work(text).length
for (let round = 0; round < Number(values.rounds); round++)
  for (const [name, work] of Object.entries(TAGGERS)) runs[name].push(timeOf(() => work(text)))

const speed = (ms) => (megabytes / ms) * 1000
const [ours, theirs] = Object.values(runs)
const ratio = median(ours.map((ms, i) => theirs[i] / ms))
console.log(`${megabytes.toFixed(2)} MB, ${values.rounds} rounds\n`)
console.log('| tagger | expressions | MB/s |')
console.log('|---|---|---|')
for (const [name, times] of Object.entries(runs))
  console.log(
    `| ${name} | ${found[name]} | ${speed(median(times)).toFixed(1)} (${speed(Math.min(...times)).toFixed(1)}) |`,
  )
console.log(`\nMedian of the ratios round by round: ${ratio.toFixed(2)} × chrono-node.`)

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
