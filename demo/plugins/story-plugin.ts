import { extractTimeline, type ArticleInput, type TimelineDocument } from '@event-timeline/core'
import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { Plugin } from 'vite'
import { renderEventList, renderSources } from './render-fallback.js'

const MODULE = 'virtual:story'
const RESOLVED = `\0${MODULE}`

/** Makes the page's data from a folder of articles whenever the page is built or served.
 *
 *      seeds/*.md ─ extractTimeline ─▶ virtual:story, the element's data
 *                                  └─▶ the sources and a plain list of events in the page itself */
export function storyPlugin(folder: string): Plugin {
  const paths = readdirSync(folder)
    .filter((name) => name.endsWith('.md'))
    .sort()
    .map((name) => join(folder, name))
  const extract = (): TimelineDocument =>
    extractTimeline(paths.map(readArticle), { language: 'de', title: 'Kim, Putin und die Waffen' })
  let story = extract()
  return {
    name: 'event-timeline-story',
    configureServer(server) {
      server.watcher.add(paths)
      server.watcher.on('change', (path) => {
        if (!paths.includes(path)) return
        story = extract()
        server.moduleGraph.invalidateAll()
        server.ws.send({ type: 'full-reload' })
      })
    },
    resolveId: (id) => (id === MODULE ? RESOLVED : null),
    // As text to parse, not as a literal: engines read JSON faster than the same data as a program.
    load: (id) => (id === RESOLVED ? `export default JSON.parse(${JSON.stringify(JSON.stringify(story))})` : null),
    transformIndexHtml: (html) =>
      html
        .replace('<!-- sources -->', () => renderSources(story.sources))
        .replace('<!-- events -->', () => renderEventList(story.events)),
  }
}

function readArticle(path: string): ArticleInput {
  const name = basename(path)
  return { id: basename(path, '.md'), text: readFileSync(path, 'utf8'), format: 'markdown', path: `seeds/${name}` }
}
