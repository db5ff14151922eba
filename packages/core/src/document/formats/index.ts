import type { TimelineDocument } from '../../model/index.js'
import { tellLost, type Format } from './format.js'
import { NOT_LISTED } from './reading-list.js'

interface Entry {
  readonly load: () => Promise<Format>
  readonly reads?: true
  readonly writes?: true
}

/** A list for readers, which lacks much of a timeline. */
const listFormat = (name: string, write: (document: TimelineDocument) => string): Format => ({
  name,
  write: (document) => ({
    text: write(document),
    diagnostics: tellLost(document, 'A list for readers', NOT_LISTED),
  }),
})

/** Each format with its module, which is loaded when it is asked for. */
const FORMATS = {
  json: { load: () => import('./json.js').then(({ json }) => json), reads: true, writes: true },
  csv: { load: () => import('./csv.js').then(({ csv }) => csv), reads: true, writes: true },
  ics: { load: () => import('./icalendar.js').then(({ icalendar }) => icalendar), reads: true, writes: true },
  timelinejs: { load: () => import('./timelinejs.js').then(({ timelinejs }) => timelinejs), reads: true, writes: true },
  jsonld: { load: () => import('./jsonld.js').then(({ jsonld }) => jsonld), reads: true, writes: true },
  webannotation: { load: () => import('./web-annotation.js').then(({ webannotation }) => webannotation), writes: true },
  html: { load: () => import('./html.js').then(({ writeHtml }) => listFormat('html', writeHtml)), writes: true },
  md: {
    load: () => import('./markdown.js').then(({ writeMarkdown }) => listFormat('md', writeMarkdown)),
    writes: true,
  },
  vis: { load: () => import('./vis.js').then(({ vis }) => vis), reads: true },
  feed: { load: () => import('./feed.js').then(({ feed }) => feed), reads: true },
  markwhen: { load: () => import('./markwhen.js').then(({ markwhen }) => markwhen), reads: true },
} as const satisfies Readonly<Record<string, Entry>>

export type FormatName = keyof typeof FORMATS

const namesOf = (side: 'reads' | 'writes'): readonly FormatName[] =>
  (Object.keys(FORMATS) as FormatName[]).filter((name) => side in FORMATS[name])

/** Formats that timelines are written in, and that they are read from. */
export const WRITTEN_FORMATS = namesOf('writes')
export const READ_FORMATS = namesOf('reads')

/** The format, with the libraries that it needs. */
export const loadFormat = (name: FormatName): Promise<Format> => FORMATS[name].load()

export type { Format, Read, ReadOptions, Written } from './format.js'
