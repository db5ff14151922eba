import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { ArticleInput, TimelineDocument, TimelineEvent } from './model/index.js'

/** The articles of a folder beside the packages, by file name. */
export function articlesOf(folder: string): readonly ArticleInput[] {
  const path = fileURLToPath(new URL(`../../../${folder}/`, import.meta.url))
  return readdirSync(path)
    .filter((name) => /\.(?:md|txt)$/.test(name) && name !== 'README.md')
    .sort()
    .map((name) => ({ id: name.replace(/\.\w+$/, ''), text: readFileSync(path + name, 'utf8') }))
}

/** The articles of each story of the fixtures, their ids by story. */
export function fixtureStories(): readonly (readonly ArticleInput[])[] {
  const folder = 'packages/core/fixtures'
  const path = fileURLToPath(new URL(`../../../${folder}/`, import.meta.url))
  return readdirSync(path)
    .filter((name) => existsSync(`${path}${name}/gold.json`))
    .sort()
    .map((name) => {
      const { articles = '.' } = JSON.parse(readFileSync(`${path}${name}/gold.json`, 'utf8')) as { articles?: string }
      return articlesOf(join(folder, name, articles)).map((one) => ({ ...one, id: `${name}/${one.id}` }))
    })
}

/** The one event whose title, kind and date fit; fails the test with what there is where none or several do. */
export function eventWhere(document: TimelineDocument, test: (event: TimelineEvent) => boolean): TimelineEvent {
  const found = document.events.filter(test)
  if (found.length !== 1) {
    const all = document.events.map((e) => `${e.date.edtf} ${e.kind ?? '-'} ${e.title}`).join('\n')
    throw new Error(`${found.length} events fit, of:\n${all}`)
  }
  return found[0] as TimelineEvent
}

/** A document of one article. */
export const article = (text: string, published?: string): ArticleInput => ({
  id: 'a',
  text,
  ...(published !== undefined && { published }),
})
