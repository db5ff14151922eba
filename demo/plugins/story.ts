import { extractTimeline, type ArticleInput, type TimelineDocument } from '@event-timeline/core'
import { kindGroup } from '@event-timeline/core/wording'
import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'

/** The story begins with the year of the meeting in Vladivostok. The articles also look further back. */
const BEGIN = '2019'

export const articlesIn = (folder: string): readonly string[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.md'))
    .sort()
    .map((name) => join(folder, name))

export function readArticle(path: string): ArticleInput {
  const name = basename(path)
  return { id: basename(path, '.md'), text: readFileSync(path, 'utf8'), format: 'markdown', path: `seeds/${name}` }
}

/** The story that the articles of a folder tell, from its beginning on; the lane of what is disputed stands first. */
export function readStory(folder: string): TimelineDocument {
  const story = extractTimeline(articlesIn(folder).map(readArticle), {
    language: 'de',
    title: 'Kim, Putin und die Waffen',
  })
  const disputed = story.events.flatMap(({ conflict, kind }) => (conflict && kind ? [{ key: kindGroup(kind) }] : []))
  return {
    ...story,
    lanes: disputed,
    events: story.events.filter(({ date }) => (date.earliest ?? date.latest ?? '') >= BEGIN),
  }
}
