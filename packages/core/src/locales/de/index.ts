import type { Locale } from '../locale.js'
import { WEAK_MONTHS, WEEKDAY_ABBREVIATIONS } from './calendar-words.js'
import { GAPS } from './gaps.js'
import { lookUp, lookUpSwiss } from './lexicon.js'
import { ABBREVIATIONS, CLAUSE_OPENERS, ORDINAL_FOLLOWERS, SENTENCE_STARTERS } from './segmentation.js'
import { readClause } from './read-clause.js'
import { STATES } from './states.js'

/** German, with the forms of Austria and Switzerland. */
export const de: Locale = {
  language: 'de',
  abbreviations: ABBREVIATIONS,
  ordinalFollowers: ORDINAL_FOLLOWERS,
  sentenceStarters: SENTENCE_STARTERS,
  dottedOrdinals: true,
  lookUp,
  coordinators: new Set(['und', 'oder', 'sowie']),
  states: STATES,
  readClause,
  clauseOpeners: CLAUSE_OPENERS,
  titles: new Set([
    'herr',
    'herrn',
    'frau',
    'dr',
    'prof',
    'professor',
    'familie',
    'minister',
    'kanzler',
    'bürgermeister',
    'präsident',
    'trainer',
  ]),
  weakMonths: WEAK_MONTHS,
  weekdayAbbreviations: WEEKDAY_ABBREVIATIONS,
  capitalNouns: true,
  numericDates: 'day-first',
  ordinalSuffixes: new Set(),
  decimalMark: ',',
  groupMark: '.',
  decadeSuffixes: new Map([
    ['er', false],
    ['ern', false],
    ['erjahre', true],
    ['erjahren', true],
  ]),
  mayBeNoun: () => true,
  isAdjective: (norm) => /e[nrsm]?$/.test(norm),
  isBeginning: (norm) => norm.endsWith('nnt') || norm.endsWith('tet') || norm.endsWith('mmt'),
  gaps: GAPS,
}

const swiss: Locale = { ...de, lookUp: lookUpSwiss }

/** German as a region writes it: "ch"; others write it alike. */
export const deOf = (region?: string): Locale => (region === 'ch' ? swiss : de)
