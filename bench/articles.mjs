// The articles of the repository as material for measuring.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = fileURLToPath(new URL('..', import.meta.url))

const fixtures = join(root, 'packages/core/fixtures')

/** Stories are plain articles; the other fixtures hold annotations in their text. */
const stories = readdirSync(fixtures).filter((folder) => existsSync(join(fixtures, folder, 'gold.json')))

const articlesIn = (folders) =>
  folders.flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => /\.(?:md|txt)$/.test(name) && name !== 'README.md')
      .sort()
      .map((name) => readFileSync(join(folder, name), 'utf8')),
  )

const seeds = articlesIn([join(root, 'seeds')])

/** Texts to measure on. `news`: articles of papers, about 3,000 time expressions to a megabyte. `dense`: with them those
 *  that were written to be full of dates, three times as many. */
export const TEXTS = { news: seeds, dense: [...seeds, ...articlesIn(stories.map((folder) => join(fixtures, folder)))] }

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
