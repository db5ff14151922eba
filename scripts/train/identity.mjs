// Fits the weights by which two tellings count as one happening, on the fixture stories and their gold.
//
//   node scripts/train/identity.mjs [--write] [FOLDER …]      after `npm run build`
//
// Each folder holds stories (a folder each, with `gold.json`); by default `packages/core/fixtures`. Two models are fitted by
// logistic regression with L2: one for pairs whose dates can both hold, one for pairs whose dates cannot. Figures are of
// leave-one-story-out: a story is judged by weights that were fitted without it. `--write` writes
// `packages/core/src/weights/`.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { format, resolveConfig } from 'prettier'
import { fitModels, oddsIn, readStories, RIVAL_HANDICAP } from './identity-pairs.mjs'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const args = process.argv.slice(2)
const folders = args.filter((arg) => !arg.startsWith('--'))
const verbose = args.includes('--verbose')
const stories = readStories(folders.length > 0 ? folders : undefined)

/** Log odds from which on two tellings count as one (`agreeing`, `rival`), from which on the pairs of two groups do on
 *  average (`agreeing` again, `rivalMean`), and what a pair counts that shares nothing, the least of all (`unlike`,
 *  `rivalUnlike`). Chosen by precision, see the curves that are printed. */
const THRESHOLDS = { agreeing: -1.2, unlike: -1.7, rival: -0.25, rivalMean: -1, rivalUnlike: -3 }

/** Precision and recall at each threshold, of scores with their truth. */
function curve(scored) {
  const sorted = [...scored].sort((a, b) => b.odds - a.odds)
  const all = sorted.filter((s) => s.same).length
  let right = 0
  return sorted.map((s, n) => {
    if (s.same) right++
    return { threshold: s.odds, precision: right / (n + 1), recall: right / Math.max(1, all) }
  })
}

const best = (points, least) => points.filter((p) => p.precision >= least).sort((a, b) => b.recall - a.recall)[0]

const models = fitModels(stories)
const judged = stories
  .filter((story) => !story.apart)
  .flatMap((story) =>
    oddsIn(story, fitModels(stories.filter((other) => other !== story))).map((pair) => ({ ...pair, in: story })),
  )
for (const [name, agrees] of [
  ['agreeing', true],
  ['rival', false],
]) {
  const scored = judged.filter((pair) => pair.agrees === agrees)
  const points = curve(scored)
  console.log(`\n${name}: ${scored.filter((s) => s.same).length} of ${scored.length} pairs are one`)
  for (const least of [0.95, 0.9, 0.85, 0.8, 0.7, 0.5]) {
    const point = best(points, least)
    if (point) console.log(`  precision ≥ ${least}: recall ${point.recall.toFixed(3)} at ${point.threshold.toFixed(2)}`)
  }
  if (verbose) {
    console.log(models[name], models[`${name}_standing`])
    const ones = scored.filter((s) => s.same).sort((a, b) => a.odds - b.odds)
    const others = scored.filter((s) => !s.same).sort((a, b) => b.odds - a.odds)
    for (const [word, pairs] of [
      ['low', ones],
      ['high', others],
    ]) {
      for (const {
        odds,
        story,
        a,
        b,
        in: { mentions },
      } of pairs.slice(0, 25)) {
        const told = ({ title, date }) => `«${title}» ${date.edtf}`
        console.log(`  ${word} ${odds.toFixed(2)} ${story} ${told(mentions[a])} ${told(mentions[b])}`)
      }
    }
  }
}

if (args.includes('--write')) {
  const lines = Object.entries(models).map(
    ([name, weights]) =>
      `export const ${name.toUpperCase()} = {\n${Object.entries(weights)
        .map(([sign, weight]) => `  ${sign}: ${weight},`)
        .join('\n')}\n}\n`,
  )
  const head =
    '// Written by scripts/train/identity.mjs: log odds that two tellings are of one happening, by the signs they show.\n\n'
  const rest = `export const RIVAL_HANDICAP = ${RIVAL_HANDICAP}\n\nexport const THRESHOLDS = ${JSON.stringify(THRESHOLDS)}\n`
  const file = join(ROOT, 'packages/core/src/weights/identity.ts')
  writeFileSync(
    file,
    await format(`${head}${lines.join('\n')}\n${rest}`, { ...(await resolveConfig(file)), filepath: file }),
  )
}
