import type { TimelineDocument } from '@event-timeline/core'
import type { Copy } from '../copy/index.js'
import type { Figures } from '../plugins/benchmarks.js'
import type { ExampleId, PageId, PageLanguage } from './routes.js'

/** What all pages are made from, read once. */
export interface Site {
  readonly story: TimelineDocument
  readonly figures: Figures
  /** "837 kB, gzip 276": what the element's single file weighs; `''` where it has not been built. */
  readonly elementSize: string
  readonly snippets: Readonly<Record<'embed.de.html' | 'embed.en.html' | 'read.mjs' | 'log.js', string>>
  /** Runs in each page before it is painted. */
  readonly themeScript: string
  /** Pictures of the examples, SVG text, by language. */
  readonly pictures: Readonly<Record<PageLanguage, Readonly<Record<ExampleId | 'door', string>>>>
}

/** One page in one language. */
export interface PageContext {
  readonly site: Site
  readonly id: PageId
  readonly language: PageLanguage
  readonly copy: Copy
  /** Address of another page, relative to this one. */
  readonly to: (page: PageId) => string
  /** Address of a file at the root of the site. */
  readonly file: (path: string) => string
}
