// What the weights of identity are fitted on: pairs of tellings of the fixture stories, labelled by their gold.
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { FIXTURES, readFixtureStories } from '../fixture-stories.mjs'
import { root } from '../paths.mjs'

const core = (path) => import(pathToFileURL(join(root, 'packages/core/dist', path)).href)
const { prepareArticle } = await core('prepare-article.js')
const { readMentions } = await core('read-mentions.js')
const { datesMeet, signsOf, SIGNS: signs } = await core('linking/signs.js')
/** The names of the signs, in the order of the vectors. */
export const SIGNS = signs
const { affinitiesOf } = await core('linking/affinity.js')
const { isRefused } = await core('linking/link-claims.js')

/** The stories in some folders, with their labelled pairs. */
export const readStories = (folders = [FIXTURES]) => folders.flatMap((folder) => readFixtureStories(folder).map(label))

function label({ name, gold, articles }) {
  const texts = new Map(articles.map(({ id, text }) => [id, text.replace(/^\ufeff/, '')]))
  const { mentionsOf, mates } = readMentions(articles.map((article) => prepareArticle(article)))
  const mentions = [...mentionsOf.values()].flat().filter((mention) => mention.date !== null && !mention.heading)
  const labels = mentions.map((mention) => labelOf(mention, texts.get(mention.source) ?? '', gold))
  return {
    name,
    apart: gold.apart === true,
    mentions,
    labels,
    pairs: pairsOf(mentions, labels, name, (id) => mates.get(id) ?? []),
  }
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

function pairsOf(mentions, labels, story, matesOf) {
  const { signatures, pairs, standing } = affinitiesOf(mentions, matesOf)
  return pairs.flatMap(({ a: i, b: j }) => {
    const [a, b] = [mentions[i], mentions[j]]
    if (labels[i] === undefined || labels[j] === undefined) return []
    const same = labels[i] !== null && labels[i] === labels[j]
    const signs = signsOf(a, b, signatures[i], signatures[j], standing(i, j))
    if (!datesMeet(a, b) && isRefused(a, b, signatures[i], signatures[j])) return []
    return signs === null
      ? []
      : [{ story, i, j, a, b, same, meet: datesMeet(a, b), x: SIGNS.map((sign) => signs[sign]) }]
  })
}

const sigmoid = (z) => 1 / (1 + Math.exp(-z))
export const dot = (w, x) => w.reduce((sum, weight, k) => sum + weight * x[k], 0)

/** Logistic regression with L2 by Newton's method; positives and negatives balanced to `share`. The bias is not shrunk. */
export function fit(pairs, share = 0.25, l2 = 0.005, steps = 12) {
  const n = SIGNS.length
  const positives = pairs.filter((p) => p.same).length
  const weightOf = (p) =>
    p.same ? share / Math.max(1, positives) : (1 - share) / Math.max(1, pairs.length - positives)
  let w = SIGNS.map(() => 0)
  for (let step = 0; step < steps; step++) {
    const gradient = w.map((weight, k) => (SIGNS[k] === 'bias' ? 0 : l2 * weight))
    // A little on the diagonal, for signs that no pair shows.
    const hessian = SIGNS.map((sign, k) => SIGNS.map((_, l) => (k === l ? (sign === 'bias' ? 1e-9 : l2) : 0)))
    for (const p of pairs) {
      const own = weightOf(p)
      const chance = sigmoid(dot(w, p.x))
      const error = (chance - (p.same ? 1 : 0)) * own
      const curvature = chance * (1 - chance) * own
      for (let k = 0; k < n; k++) {
        if (p.x[k] === 0) continue
        gradient[k] += error * p.x[k]
        for (let l = 0; l < n; l++) hessian[k][l] += curvature * p.x[k] * p.x[l]
      }
    }
    const change = solve(hessian, gradient)
    w = w.map((weight, k) => weight - change[k])
  }
  return w
}

/** Solves `matrix · x = vector` by Gaussian elimination with pivots. */
function solve(matrix, vector) {
  const rows = matrix.map((row, k) => [...row, vector[k]])
  const n = rows.length
  for (let k = 0; k < n; k++) {
    let pivot = k
    for (let r = k + 1; r < n; r++) if (Math.abs(rows[r][k]) > Math.abs(rows[pivot][k])) pivot = r
    ;[rows[k], rows[pivot]] = [rows[pivot], rows[k]]
    for (let r = k + 1; r < n; r++) {
      const factor = rows[r][k] / rows[k][k]
      for (let c = k; c <= n; c++) rows[r][c] -= factor * rows[k][c]
    }
  }
  const x = Array(n).fill(0)
  for (let k = n - 1; k >= 0; k--) {
    let sum = rows[k][n]
    for (let c = k + 1; c < n; c++) sum -= rows[k][c] * x[c]
    x[k] = sum / rows[k][k]
  }
  return x
}

/** The weights of both models, fitted on stories: by sign, rounded as they are written. */
export function fitModels(stories) {
  const pairs = stories.filter((story) => !story.apart).flatMap((story) => story.pairs)
  const fitOn = (meet) => {
    const w = fit(pairs.filter((pair) => pair.meet === meet))
    return Object.fromEntries(SIGNS.map((sign, k) => [sign, Math.round(w[k] * 100) / 100]))
  }
  return { agreeing: fitOn(true), rival: fitOn(false) }
}
