// Fits the weights by which two tellings count as one happening, on the fixture stories and their gold.
//
//   node scripts/train/identity.mjs [--write] [FOLDER …]      after `npm run build`
//
// Each folder holds stories (a folder each, with `gold.json`); by default `packages/core/fixtures`. Two models are fitted by
// logistic regression with L2: one for pairs whose dates can both hold, one for pairs whose dates cannot. Figures are of
// leave-one-story-out: a story is judged by weights that were fitted without it. `--write` writes
// `packages/core/src/weights/`.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const core = (path) => import(pathToFileURL(join(ROOT, 'packages/core/dist', path)).href)
const { prepareArticle, readMentions } = await core('extract.js')
const { datesMeet, signsOf, SIGNS } = await core('clusters/signs.js')
const { affinitiesOf } = await core('clusters/affinity.js')
const { isRefused } = await core('clusters/link-claims.js')

const args = process.argv.slice(2)
const folders = args.filter((arg) => !arg.startsWith('--'))
const verbose = args.includes('--verbose')

const stories = (folders.length > 0 ? folders : [join(ROOT, 'packages/core/fixtures')]).flatMap((folder) =>
  readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(join(folder, entry.name, 'gold.json')))
    .map((entry) => readStory(join(folder, entry.name), entry.name)),
)

function readStory(folder, name) {
  const gold = JSON.parse(readFileSync(join(folder, 'gold.json'), 'utf8'))
  const articles = readdirSync(folder)
    .filter((file) => /\.(?:txt|md)$/.test(file) && file !== 'README.md')
    .map((file) => ({ id: file.replace(/\.\w+$/, ''), text: readFileSync(join(folder, file), 'utf8') }))
  const texts = new Map(articles.map(({ id, text }) => [id, text.replace(/^\ufeff/, '')]))
  const { mentionsOf } = readMentions(articles.map((article) => prepareArticle(article)))
  const mentions = [...mentionsOf.values()].flat().filter((mention) => mention.date !== null && !mention.heading)
  const labels = mentions.map((mention) => labelOf(mention, texts.get(mention.source) ?? '', gold))
  return { name, apart: gold.apart === true, mentions, labels, pairs: pairsOf(mentions, labels, name) }
}

/** Which gold entry a mention tells: its sentence matches, its source is listed, and its date fits best. */
function labelOf(mention, text, gold) {
  const quote = text.slice(mention.start, mention.end).replace(/\s+/g, ' ')
  const fitting = gold.events.flatMap((entry, index) => {
    if (!entry.sources.includes(mention.source)) return []
    const pattern = new RegExp(entry.match, 'u')
    const inTitle = pattern.test(mention.title)
    if (!inTitle && !pattern.test(quote)) return []
    const dates = [...entry.dates, ...(entry.claims ?? [])]
    const fits = dates.some(
      (date) => date === mention.date.edtf || date.slice(0, 10) === mention.date.edtf.slice(0, 10),
    )
    return [{ index, score: (fits ? 2 : 0) + (inTitle ? 1 : 0), fits }]
  })
  fitting.sort((a, b) => b.score - a.score)
  const [best, second] = fitting
  if (!best) return null
  // A sentence that tells several happenings on days none of which fits is nobody's.
  return best.fits || (fitting.length === 1 && !second) ? best.index : undefined
}

function pairsOf(mentions, labels, story) {
  const { signatures, pairs, isMutual } = affinitiesOf(mentions)
  return pairs.flatMap(({ a: i, b: j }) => {
    const [a, b] = [mentions[i], mentions[j]]
    if (labels[i] === undefined || labels[j] === undefined) return []
    const same = labels[i] !== null && labels[i] === labels[j]
    const signs = signsOf(a, b, signatures[i], signatures[j], isMutual(i, j))
    if (!datesMeet(a, b) && isRefused(a, b, signatures[i], signatures[j])) return []
    return signs === null
      ? []
      : [{ story, i, j, a, b, same, meet: datesMeet(a, b), x: SIGNS.map((sign) => signs[sign]) }]
  })
}

/** Log odds from which on two tellings count as one: chosen by precision, see the curves that are printed. */
const THRESHOLDS = { agreeing: -0.6, rival: 2.1 }

const sigmoid = (z) => 1 / (1 + Math.exp(-z))
const dot = (w, x) => w.reduce((sum, weight, k) => sum + weight * x[k], 0)

/** Logistic regression by gradient descent with momentum; positives and negatives balanced to `share`. */
function fit(pairs, share = 0.25, l2 = 0.002, steps = 3000) {
  const positives = pairs.filter((p) => p.same).length
  const weightOf = (p) =>
    p.same ? share / Math.max(1, positives) : (1 - share) / Math.max(1, pairs.length - positives)
  let w = SIGNS.map(() => 0)
  let v = SIGNS.map(() => 0)
  for (let step = 0; step < steps; step++) {
    const gradient = w.map((weight, k) => (SIGNS[k] === 'bias' ? 0 : l2 * weight))
    for (const p of pairs) {
      const error = (sigmoid(dot(w, p.x)) - (p.same ? 1 : 0)) * weightOf(p)
      for (let k = 0; k < w.length; k++) gradient[k] += error * p.x[k]
    }
    v = v.map((one, k) => 0.9 * one - 2 * gradient[k])
    w = w.map((one, k) => one + v[k])
  }
  return w
}

/** Precision and recall at each threshold, of scores with their truth. */
function curve(scored) {
  const sorted = [...scored].sort((a, b) => b.score - a.score)
  const all = sorted.filter((s) => s.same).length
  let right = 0
  return sorted.map((s, n) => {
    if (s.same) right++
    return { threshold: s.score, precision: right / (n + 1), recall: right / Math.max(1, all) }
  })
}

const best = (points, least) => points.filter((p) => p.precision >= least).sort((a, b) => b.recall - a.recall)[0]

const models = {}
for (const [name, meet] of [
  ['agreeing', true],
  ['rival', false],
]) {
  const scored = stories.flatMap((story) => {
    if (story.apart) return []
    const w = fit(stories.filter((s) => s !== story && !s.apart).flatMap((s) => s.pairs.filter((p) => p.meet === meet)))
    return story.pairs.filter((p) => p.meet === meet).map((p) => ({ ...p, score: dot(w, p.x) }))
  })
  const points = curve(scored)
  console.log(`\n${name}: ${scored.filter((s) => s.same).length} of ${scored.length} pairs are one`)
  for (const least of [0.95, 0.9, 0.85, 0.8, 0.7, 0.5]) {
    const point = best(points, least)
    if (point) console.log(`  precision ≥ ${least}: recall ${point.recall.toFixed(3)} at ${point.threshold.toFixed(2)}`)
  }
  const w = fit(stories.filter((s) => !s.apart).flatMap((s) => s.pairs.filter((p) => p.meet === meet)))
  models[name] = Object.fromEntries(SIGNS.map((sign, k) => [sign, Math.round(w[k] * 100) / 100]))
  if (verbose) {
    console.log(models[name])
    const ones = scored.filter((s) => s.same).sort((a, b) => a.score - b.score)
    const others = scored.filter((s) => !s.same).sort((a, b) => b.score - a.score)
    for (const [word, pairs] of [
      ['low', ones],
      ['high', others],
    ]) {
      for (const { score, story, a, b } of pairs.slice(0, 25))
        console.log(`  ${word} ${score.toFixed(2)} ${story} «${a.title}» ${a.date.edtf} «${b.title}» ${b.date.edtf}`)
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
  const thresholds = Object.entries(THRESHOLDS)
    .map(([name, value]) => `export const ${name.toUpperCase()}_THRESHOLD = ${value}\n`)
    .join('')
  writeFileSync(join(ROOT, 'packages/core/src/weights/identity.ts'), `${head}${lines.join('\n')}\n${thresholds}`)
}
