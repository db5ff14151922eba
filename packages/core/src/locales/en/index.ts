import type { Locale } from '../locale.js'
import { WEAK_MONTHS, WEEKDAY_ABBREVIATIONS } from './calendar-words.js'
import { functionWords, words } from './function-words.js'
import { GAPS } from './gaps.js'
import { lookUp } from './lexicon.js'
import { ORDINAL_SUFFIXES } from './numerals.js'
import { readClause } from './read-clause.js'
import {
  ABBREVIATIONS,
  CLAUSE_OPENERS,
  ORDINAL_FOLLOWERS,
  SENTENCE_STARTERS,
  SOFT_ABBREVIATIONS,
} from './segmentation.js'
import { TENSE } from './tense.js'
import { isPastForm } from './verb-forms.js'

const adjectives = words(
  'long short full whole consecutive straight calendar working business busy hard tough difficult turbulent trading school fiscal financial academic',
)

/** English, with the forms of Britain and America. */
export const en: Locale = {
  language: 'en',
  abbreviations: ABBREVIATIONS,
  softAbbreviations: SOFT_ABBREVIATIONS,
  ordinalFollowers: ORDINAL_FOLLOWERS,
  sentenceStarters: SENTENCE_STARTERS,
  dottedOrdinals: false,
  lookUp,
  coordinators: TENSE.coordinators,
  states: TENSE.states,
  readClause,
  clauseOpeners: CLAUSE_OPENERS,
  titles: words(
    'mr mrs ms mx miss dr prof professor sir dame lord lady president minister judge justice captain sergeant officer theresa usa black bloody joe ruby',
  ),
  weakMonths: WEAK_MONTHS,
  weekdayAbbreviations: WEEKDAY_ABBREVIATIONS,
  capitalNouns: false,
  numericDates: 'either',
  ordinalSuffixes: ORDINAL_SUFFIXES,
  decimalMark: '.',
  groupMark: ',',
  decadeSuffixes: new Map([['s', false]]),
  mayBeNoun: (norm) => !functionWords.has(norm) && !isPastForm(norm) && !norm.endsWith('ly'),
  isPlural: (norm) => norm.endsWith('s'),
  articleInside: true,
  isAdjective: (norm) => adjectives.has(norm),
  isBeginning: () => false,
  gaps: GAPS,
}

/** Regions that write the month first in numbers. */
const MONTH_FIRST = new Set(['us', 'ph', 'fm', 'pr', 'gu'])

/** English as a region writes its dates: "9/10/2023" is October in `US` and the 9th in `GB`; without a region both readings
 *  are kept. */
export const enOf = (region: string | undefined): Locale =>
  region === undefined
    ? en
    : {
        ...en,
        language: `en-${region.toUpperCase()}`,
        numericDates: MONTH_FIRST.has(region.toLowerCase()) ? 'month-first' : 'day-first',
      }
