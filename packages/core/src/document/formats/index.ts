import type { Format } from './format.js'

/** Each format with its module, which is loaded when it is asked for. */
const LOADERS = {
  json: () => import('./json.js').then(({ json }) => json),
  csv: () => import('./csv.js').then(({ csv }) => csv),
  ics: () => import('./icalendar.js').then(({ icalendar }) => icalendar),
  timelinejs: () => import('./timelinejs.js').then(({ timelinejs }) => timelinejs),
  jsonld: () => import('./jsonld.js').then(({ jsonld }) => jsonld),
  webannotation: () => import('./web-annotation.js').then(({ webannotation }) => webannotation),
  html: () => import('./html.js').then(({ html }) => html),
  md: () => import('./markdown.js').then(({ markdown }) => markdown),
  vis: () => import('./vis.js').then(({ vis }) => vis),
  feed: () => import('./feed.js').then(({ feed }) => feed),
  markwhen: () => import('./markwhen.js').then(({ markwhen }) => markwhen),
} as const satisfies Readonly<Record<string, () => Promise<Format>>>

export type FormatName = keyof typeof LOADERS

/** Formats that timelines are written in, and that they are read from. */
export const WRITTEN_FORMATS = ['json', 'csv', 'ics', 'timelinejs', 'jsonld', 'webannotation', 'html', 'md'] as const
export const READ_FORMATS = ['json', 'csv', 'ics', 'timelinejs', 'jsonld', 'vis', 'feed', 'markwhen'] as const

/** The format, with the libraries that it needs. */
export const loadFormat = (name: FormatName): Promise<Format> => LOADERS[name]()

export type { Format, Read, ReadOptions, Written } from './format.js'
