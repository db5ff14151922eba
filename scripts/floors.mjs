// Who may import whom. A folder imports only folders with a lower number; nothing is exempt.

/** Folders and top files inside a package, with their floors. Two folders of one floor do not know each other. */
export const CORE_FLOORS = {
  'index.ts': 14,
  'add-articles.ts': 13,
  'extract.ts': 12,
  'explain-event.ts': 12,
  'tellings-line.ts': 12,
  'explain.ts': 12,
  'tellings.ts': 11,
  'tag.ts': 11,
  'read-mentions.ts': 10,
  'date-copies.ts': 9,
  'prepare-article.ts': 9,
  'compose-articles.ts': 9,
  'check-articles.ts': 9,
  publication: 8,
  document: 8,
  linking: 7,
  events: 6,
  resolve: 5,
  languages: 5,
  recognize: 4,
  reader: 4,
  locales: 3,
  weights: 2,
  wording: 2,
  syntax: 2,
  text: 1,
  calendar: 1,
  model: 0,
}

export const ELEMENT_FLOORS = {
  'define.ts': 10,
  'index.ts': 9,
  'event-timeline.ts': 8,
  controllers: 7,
  export: 6,
  a11y: 6,
  views: 5,
  render: 5,
  interaction: 5,
  layout: 4,
  store: 3,
  scene: 3,
  data: 2,
  time: 1,
  theme: 1,
  styles: 1,
  i18n: 0,
}

/**
 * Every part of the workspace: where it lies, the floors inside it, what it may import from outside, and which doors
 * of another package it may go through. `neutral` names the folders that hold no word of a language. `builtins` allows `node:*`.
 */
export const PACKAGES = [
  {
    name: '@event-timeline/core',
    folder: 'packages/core/src',
    floors: CORE_FLOORS,
    // What is the same in every language: no word of one stands in its literals.
    neutral: ['syntax', 'events', 'linking', 'publication', 'weights'],
    builtins: false,
    workspace: {},
    only: { luxon: ['calendar'], htmlparser2: ['reader'] },
  },
  {
    name: '@event-timeline/element',
    folder: 'packages/element/src',
    floors: ELEMENT_FLOORS,
    builtins: false,
    // The tagger comes with core's main door, so that door is for types alone.
    workspace: {
      '@event-timeline/core': { doors: ['model', 'wording', 'edtf', 'zone', 'document', 'formats'], typesOfMain: true },
    },
    never: ['luxon'],
    // What a door drags along would land in the element's bundle, so it counts too.
    reachesNever: ['luxon', 'recognize', 'resolve', 'events', 'linking', 'reader', 'extract.ts'],
  },
  { name: 'event-timeline', folder: 'packages/cli/src', builtins: true, workspace: { '@event-timeline/core': {} } },
  {
    name: '@event-timeline/demo',
    folder: 'demo',
    builtins: true,
    workspace: { '@event-timeline/core': {}, '@event-timeline/element': {} },
  },
  {
    name: '@event-timeline/docs',
    folder: 'docs',
    builtins: true,
    workspace: { '@event-timeline/core': {}, '@event-timeline/element': {} },
  },
  {
    name: '@event-timeline/bench',
    folder: 'bench',
    builtins: true,
    // The start page of the built site is measured as its tests open it.
    workspace: { '@event-timeline/core': {}, '@event-timeline/element': {}, '@event-timeline/demo': {} },
  },
]
