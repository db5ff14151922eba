import type { PeriodMeaning } from '../locale.js'

const SECOND_WORLD_WAR: PeriodMeaning = { name: 'second-world-war', edtf: '1939-09-01/1945-09-02' }
const FIRST_WORLD_WAR: PeriodMeaning = { name: 'first-world-war', edtf: '1914-07-28/1918-11-11' }

/** Spans of history with a name that everybody dates alike. Bounds: the first and last day that encyclopedias give. */
export const PERIODS: readonly (readonly [string, PeriodMeaning])[] = [
  ['world war ii', SECOND_WORLD_WAR],
  ['world war two', SECOND_WORLD_WAR],
  ['second world war', SECOND_WORLD_WAR],
  ['wwii', SECOND_WORLD_WAR],
  ['world war i', FIRST_WORLD_WAR],
  ['world war one', FIRST_WORLD_WAR],
  ['first world war', FIRST_WORLD_WAR],
  ['wwi', FIRST_WORLD_WAR],
  ['cold war', { name: 'cold-war', edtf: '1947/1991' }],
  ['korean war', { name: 'korean-war', edtf: '1950-06-25/1953-07-27' }],
  ['vietnam war', { name: 'vietnam-war', edtf: '1955-11-01/1975-04-30' }],
  ['gulf war', { name: 'gulf-war', edtf: '1990-08-02/1991-02-28' }],
  ['american civil war', { name: 'american-civil-war', edtf: '1861-04-12/1865-05-26' }],
  ['spanish civil war', { name: 'spanish-civil-war', edtf: '1936-07-17/1939-04-01' }],
  ['great depression', { name: 'great-depression', edtf: '1929/1939' }],
]
