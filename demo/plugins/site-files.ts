import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { COPY } from '../copy/index.js'
import { EXAMPLES } from '../examples/index.js'
import { fileOf, writeFile } from '../examples/write.js'
import { EXAMPLE_IDS, folderOf, LANGUAGES } from '../pages/routes.js'
import type { Site } from '../pages/site.js'
import { STORY_FILE } from '../pages/start.js'
import { readElementFile } from './element-files.js'

/** Files of the site that are no pages and no modules: data to take away, and the element's single file. */
export function siteFiles(site: Site, root: string): ReadonlyMap<string, string> {
  const files = new Map<string, string>()
  const story = JSON.stringify(site.story)
  files.set(STORY_FILE, story)
  files.set('read.mjs', site.snippets['read.mjs'])
  const single = readElementFile('event-timeline.iife.js')
  if (single !== null) files.set('event-timeline.iife.js', single)
  for (const language of LANGUAGES)
    for (const id of EXAMPLE_IDS) {
      const example = EXAMPLES[id]
      const folder = folderOf(id, language)
      const title = COPY[language].gallery.examples[id].title
      const written =
        example.shape === 'document'
          ? story
          : example.shape === 'columns'
            ? site.snippets['log.js']
            : writeFile(example, language, title)
      if (written !== null) files.set(folder + fileOf(example, language), written)
      for (const { picture } of example.items)
        if (picture)
          files.set(folder + picture.file, readFileSync(join(root, 'examples', 'pictures', picture.file), 'utf8'))
    }
  return files
}
