import type { ExampleId } from '../pages/routes.js'
import { antiquity } from './antiquity.js'
import { apollo } from './apollo.js'
import { biography } from './biography.js'
import { company } from './company.js'
import { court } from './court.js'
import { type Example, text } from './example.js'
import { football } from './football.js'

/** The story of the five articles: its document is made by core when the site is built. */
const news: Example = {
  id: 'news',
  shape: 'document',
  file: text('kim-putin', 'kim-putin'),
  attributes: { from: '2023-07-18', to: '2023-09-15', 'url-key': 'story' },
  items: [],
}

/** A week of a server's log: its million rows are made in the page. */
const million: Example = {
  id: 'million',
  shape: 'columns',
  file: text('protokoll', 'log'),
  attributes: {},
  items: [],
}

export const EXAMPLES: Readonly<Record<ExampleId, Example>> = {
  news,
  apollo,
  football,
  antiquity,
  company,
  court,
  biography,
  million,
}

export type { Example, Item, Text } from './example.js'
