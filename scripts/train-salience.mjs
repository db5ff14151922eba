// Fits the weights by which a dated clause counts as an event (`packages/core/src/weights/salience.ts`) to the gold of the
// fixture stories and of the short texts.
//
//   node scripts/train-salience.mjs [--write]      after `npm run build`
//
// A telling is an event where the gold asks for it: its words and its date. Logistic regression with a ridge penalty, by
// gradient descent over all tellings; the share it gets right is measured with each story left out in turn. Texts and stories
// that stand apart have no part in it.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { FIXTURES, readFixtureStories } from './fixture-stories.mjs'
import { root } from './paths.mjs'

const WEIGHTS = join(root, 'packages/core/src/weights/salience.ts')
const { prepareArticle } = await import(join(root, 'packages/core/dist/prepare-article.js'))
const { readMentions } = await import(join(root, 'packages/core/dist/read-mentions.js'))

/** Every dated telling, news or not. */
const readTellings = (articles) =>
  [
    ...readMentions(
      articles.map((article) => prepareArticle(article)),
      { keepAll: true },
    ).mentionsOf.values(),
  ].flat()
const { SIGNS } = await import(join(root, 'packages/core/dist/events/salience.js'))

const PENALTY = 0.5
const ROUNDS = 600
const RATE = 0.5
/** What is no event weighs so much less than one: a reader misses news more than he minds a line too many. */
const LEAST = 0.5

const groups = [...stories(), ...texts()]
const all = groups.flatMap((group) => group.rows)
let right = 0
let baseline = 0
for (const group of groups) {
  const model = fit(groups.filter((other) => other !== group).flatMap((other) => other.rows))
  for (const row of group.rows) if (probability(model, row) >= LEAST === row.isEvent) right++
  for (const row of group.rows) if (row.isEvent) baseline++
}
const model = fit(all)
const kept = all.filter((row) => probability(model, row) >= LEAST)
console.log(`${all.length} tellings, ${baseline} of them events`)
console.log(
  `right with each group left out: ${((100 * right) / all.length).toFixed(1)} % (all kept: ${((100 * baseline) / all.length).toFixed(1)} %)`,
)
console.log(`kept ${kept.length}, events lost ${all.filter((row) => row.isEvent && !kept.includes(row)).length}`)
for (const least of [0.2, 0.3, 0.4, 0.45, 0.5, 0.55, 0.6, 0.65, 0.7]) {
  const left = all.filter((row) => probability(model, row) < least)
  const lost = left.filter((row) => row.isEvent).length
  console.log(`  from ${least}: ${left.length - lost} of ${all.length - baseline} others go, ${lost} events lost`)
}
for (const [i, sign] of SIGNS.entries()) console.log(`  ${sign.padEnd(14)}${model.weights[i].toFixed(2).padStart(7)}`)
if (process.argv.includes('--write')) write(model)

function stories() {
  return readFixtureStories()
    .filter(({ gold }) => gold.apart !== true)
    .map(({ name, gold, articles }) => {
      const textOf = new Map(articles.map(({ id, text }) => [id, text]))
      const rows = readTellings(articles)
        .filter((m) => m.date !== null && !m.heading)
        .map((m) => {
          const quote = (textOf.get(m.source) ?? '').slice(m.start, m.end).replace(/\s+/g, ' ')
          const isEvent = gold.events.some(
            (entry) =>
              entry.sources.includes(m.source) &&
              (new RegExp(entry.match, 'u').test(m.title) ||
                (new RegExp(entry.match, 'u').test(quote) && fits(entry.dates, m.date.edtf))),
          )
          return { isEvent, x: SIGNS.map((sign) => m.signs[sign]) }
        })
      return { name, rows }
    })
}

function texts() {
  const files = readdirSync(join(FIXTURES, 'texts'))
    .filter((file) => file.startsWith('dev'))
    .sort()
  return files
    .flatMap((file) => readFileSync(join(FIXTURES, 'texts', file), 'utf8').split('\n'))
    .filter(Boolean)
    .map((line) => {
      const text = JSON.parse(line)
      const rows = readTellings([{ id: text.id, text: text.text, published: text.published }])
        .filter((m) => m.date !== null && !m.heading)
        .map((m) => {
          const quote = text.text.slice(m.start, m.end)
          const gold = text.events.filter((e) => quote.includes(e.quoteIncludes) || e.quoteIncludes.includes(quote))
          const isEvent =
            gold.some((e) => fits([e.edtf], m.date.edtf)) ||
            (gold.length > 0 && !(text.noise ?? []).some((words) => quote.includes(words)))
          return { isEvent, x: SIGNS.map((sign) => m.signs[sign]) }
        })
      return { name: text.id, rows }
    })
}

function fits(dates, edtf) {
  const day = edtf.replace(/T[\d:]+Z?/g, '')
  return dates.some((date) => date === edtf || date === day || date.replace(/T[\d:]+Z?/g, '') === day)
}

function probability({ bias, weights }, { x }) {
  return 1 / (1 + Math.exp(-x.reduce((sum, value, i) => sum + value * weights[i], bias)))
}

function fit(rows) {
  const model = { bias: 0, weights: SIGNS.map(() => 0) }
  for (let round = 0; round < ROUNDS; round++) {
    let slope = 0
    const slopes = SIGNS.map((_, i) => (PENALTY * model.weights[i]) / rows.length)
    for (const row of rows) {
      const error = (probability(model, row) - Number(row.isEvent)) / rows.length
      slope += error
      row.x.forEach((value, i) => (slopes[i] += error * value))
    }
    model.bias -= RATE * 4 * slope
    slopes.forEach((value, i) => (model.weights[i] -= RATE * 4 * value))
  }
  return model
}

function write({ bias, weights }) {
  const rows = SIGNS.map((sign, i) => `    ${sign}: ${weights[i].toFixed(2)},`).join('\n')
  writeFileSync(
    WEIGHTS,
    `/** Written by \`node scripts/train-salience.mjs --write\`. \`least\`: from this probability on a telling is kept. */
export const SALIENCE = {
  bias: ${bias.toFixed(2)},
  least: ${LEAST},
  weights: {
${rows}
  },
} as const
`,
  )
}
