// What the weights of identity are fitted on: pairs of tellings of the fixture stories, labelled by their gold.
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { FIXTURES, readFixtureStories } from '../fixture-stories.mjs'
import { root } from '../paths.mjs'

const core = (path) => import(pathToFileURL(join(root, 'packages/core/dist', path)).href)
const { prepareArticle } = await core('prepare-article.js')
const { readMentions } = await core('read-mentions.js')
const { SIGNS } = await core('linking/signs.js')
const { affinitiesOf } = await core('linking/affinity.js')
const { LEAST_ODDS, STANDING_SIGNS, standingsOf, weighSigns } = await core('linking/weigh-pairs.js')

/** What two tellings whose dates rival count less, where they are compared with tellings whose dates agree. */
export const RIVAL_HANDICAP = 1.5

/** The stories in some folders, with their labelled pairs. */
export const readStories = (folders = [FIXTURES]) => folders.flatMap((folder) => readFixtureStories(folder).map(label))

function label({ name, gold, articles }) {
  const texts = new Map(articles.map(({ id, text }) => [id, text.replace(/^\ufeff/, '')]))
  const { mentionsOf, stories } = readMentions(articles.map((article) => prepareArticle(article)))
  const mentions = [...mentionsOf.values()].flat().filter((mention) => mention.date !== null && !mention.heading)
  const labels = mentions.map((mention) => labelOf(mention, texts.get(mention.source) ?? '', gold))
  return {
    name,
    apart: gold.apart === true,
    mentions,
    labels,
    pairs: pairsOf(mentions, labels, name, stories),
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

/** Pairs with their signs; `same` is undefined where the gold does not tell. */
function pairsOf(mentions, labels, story, stories) {
  const affinities = affinitiesOf(mentions, stories)
  return affinities.pairs.flatMap(({ a, b }) => {
    const weighed = weighSigns(mentions, affinities, a, b)
    if (weighed === null) return []
    const isTold = labels[a] !== undefined && labels[b] !== undefined
    const same = isTold ? labels[a] !== null && labels[a] === labels[b] : undefined
    return [{ story, a, b, same, agrees: weighed.agrees, x: SIGNS.map((sign) => weighed.signs[sign]) }]
  })
}

const sigmoid = (z) => 1 / (1 + Math.exp(-z))
const dot = (w, x) => w.reduce((sum, weight, k) => sum + weight * x[k], 0)

/** Logistic regression with L2 by Newton's method on vectors whose first number is 1, the bias, which is not shrunk;
 *  positives and negatives are balanced to `share`. */
function fit(examples, share = 0.25, l2 = 0.005, steps = 12) {
  const n = examples[0].x.length
  const positives = examples.filter((p) => p.same).length
  const weightOf = (p) =>
    p.same ? share / Math.max(1, positives) : (1 - share) / Math.max(1, examples.length - positives)
  let w = Array(n).fill(0)
  for (let step = 0; step < steps; step++) {
    const gradient = w.map((weight, k) => (k === 0 ? 0 : l2 * weight))
    // A little on the diagonal, for signs that no pair shows.
    const hessian = w.map((_, k) => w.map((_, l) => (k === l ? (k === 0 ? 1e-9 : l2) : 0)))
    for (const p of examples) {
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

/** Signs that can only speak for one happening, and those that can only speak against it. Where few pairs are told, chance
 *  has it the other way round now and then: authors who vary their words make a shared verb look like a sign of two. */
const FOR = new Set(
  'share shareSquared words names agents places verb acts mainAct onceAct head subject theme amounts mutual onlyOfAct'.split(
    ' ',
  ),
)
const AGAINST = new Set(
  'noWords namesApart personsApart agentsApart placesApart verbsApart matterApart themeApart actsApart otherKind amountsApart phaseApart openApart'.split(
    ' ',
  ),
)

/** Fits, and fits again without the signs whose weights came out against what they can say. */
function fitWithin(examples, names) {
  let kept = names.map((_, k) => k)
  for (;;) {
    const w = fit(examples.map(({ same, x }) => ({ same, x: kept.map((k) => x[k]) })))
    const wrong = kept.filter((k, i) => (w[i] < 0 && FOR.has(names[k])) || (w[i] > 0 && AGAINST.has(names[k])))
    if (wrong.length === 0) return names.map((_, k) => (kept.includes(k) ? w[kept.indexOf(k)] : 0))
    kept = kept.filter((k) => !wrong.includes(k))
  }
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

const isTold = (pair) => pair.same !== undefined

/** The weights of all models, fitted on stories: by sign, rounded as they are written. */
export function fitModels(stories) {
  const known = stories.filter((story) => !story.apart)
  const fitOn = (examples, names) => {
    const w = fitWithin(examples, names)
    return Object.fromEntries(names.map((sign, k) => [sign, Math.round(w[k] * 100) / 100]))
  }
  const pairs = known.flatMap((story) => story.pairs).filter(isTold)
  const agreeing = fitOn(
    pairs.filter((pair) => pair.agrees),
    SIGNS,
  )
  const rival = fitOn(
    pairs.filter((pair) => !pair.agrees),
    SIGNS,
  )
  const standings = known.flatMap((story) => standingsIn(story, { agreeing, rival })).filter(({ pair }) => isTold(pair))
  const standingOf = (agrees) =>
    fitOn(
      standings.filter(({ pair }) => pair.agrees === agrees).map(({ pair, x }) => ({ same: pair.same, x })),
      STANDING_SIGNS,
    )
  return { agreeing, rival, agreeing_standing: standingOf(true), rival_standing: standingOf(false) }
}

/** How the pairs of a story stand beside one another. */
function standingsIn({ mentions, pairs }, { agreeing, rival }) {
  const weights = { true: SIGNS.map((sign) => agreeing[sign]), false: SIGNS.map((sign) => rival[sign]) }
  const weighed = pairs.map((pair) => ({
    ...pair,
    odds: dot(weights[pair.agrees], pair.x) - (pair.agrees ? 0 : RIVAL_HANDICAP),
  }))
  return standingsOf(
    mentions,
    weighed.filter(({ odds }) => odds > LEAST_ODDS),
  ).map(({ pair, standing }) => ({
    pair,
    x: STANDING_SIGNS.map((sign) => standing[sign]),
  }))
}

/** The told pairs of a story with the odds that models give them, likeliest first. */
export const oddsIn = (story, models) =>
  standingsIn(story, models)
    .filter(({ pair }) => isTold(pair))
    .map(({ pair, x }) => {
      const weights = pair.agrees ? models.agreeing_standing : models.rival_standing
      return {
        ...pair,
        odds: dot(
          STANDING_SIGNS.map((sign) => weights[sign]),
          x,
        ),
      }
    })
