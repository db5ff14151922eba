// The articles of the repository as material for measuring.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = fileURLToPath(new URL('..', import.meta.url))

const fixtures = join(root, 'packages/core/fixtures')

/** The articles of a folder, by id. */
const articlesIn = (folder) =>
  readdirSync(folder)
    .filter((name) => /\.(?:md|txt)$/.test(name) && name !== 'README.md')
    .sort()
    .map((name) => ({ id: name.replace(/\.\w+$/, ''), text: readFileSync(join(folder, name), 'utf8') }))

/** Stories are plain articles with what a reader would make of them; the other fixtures hold annotations in their text. */
export const STORIES = readdirSync(fixtures)
  .filter((name) => existsSync(join(fixtures, name, 'gold.json')))
  .sort()
  .map((name) => {
    const gold = JSON.parse(readFileSync(join(fixtures, name, 'gold.json'), 'utf8'))
    return { name, gold, articles: articlesIn(join(fixtures, name, gold.articles ?? '.')) }
  })

const textsOf = (articles) => articles.map(({ text }) => text)

const seeds = textsOf(articlesIn(join(root, 'seeds')))

/** Texts to measure on. `news`: articles of papers, about 3,000 time expressions to a megabyte. `dense`: with them those
 *  that were written to be full of dates, three times as many. */
export const TEXTS = { news: seeds, dense: STORIES.flatMap(({ articles }) => textsOf(articles)) }

/** The articles, one after the other, until the text has so many bytes. Days vary from round to round, so that nothing
 *  is met again in the same words. */
export function textOf(bytes, articles = TEXTS.dense) {
  const parts = []
  let length = 0
  for (let i = 0; length < bytes; i++) {
    const article = articles[i % articles.length]
    const part = `${article.replace(/\b(\d{1,2})\. /g, (_, day) => `${((Number(day) + i) % 28) + 1}. `)}\n\n`
    parts.push(part)
    length += Buffer.byteLength(part)
  }
  // One flat string, as it comes from a file.
  return Buffer.from(parts.join('')).toString()
}

export const median = (list) => [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)]

export function timeOf(work) {
  const started = performance.now()
  work()
  return performance.now() - started
}
