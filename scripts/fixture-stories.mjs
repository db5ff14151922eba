// The stories of `packages/core/fixtures`: a folder each, its articles with what a reader would make of them (`gold.json`).
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './paths.mjs'

export const FIXTURES = join(root, 'packages/core/fixtures')

/**
 * Reads the stories of a folder, by name. A gold that names a folder of `articles` speaks of those.
 *
 * @returns {{ name: string, gold: any, articles: { id: string, text: string }[] }[]}
 */
export function readFixtureStories(folder = FIXTURES) {
  return readdirSync(folder)
    .filter((name) => existsSync(join(folder, name, 'gold.json')))
    .sort()
    .map((name) => {
      const gold = JSON.parse(readFileSync(join(folder, name, 'gold.json'), 'utf8'))
      const texts = join(folder, name, gold.articles ?? '.')
      const articles = readdirSync(texts)
        .filter((file) => /\.(?:txt|md)$/.test(file) && file !== 'README.md')
        .sort()
        .map((file) => ({ id: file.replace(/\.\w+$/, ''), text: readFileSync(join(texts, file), 'utf8') }))
      return { name, gold, articles }
    })
}
