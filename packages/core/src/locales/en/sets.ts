import type { Sense } from '../locale.js'
import { PARTS_OF_DAY, WEEKDAYS } from './calendar-words.js'

const PERIODIC: Readonly<Record<string, string>> = {
  hourly: 'PT1H',
  daily: 'P1D',
  nightly: 'P1D',
  weekly: 'P1W',
  fortnightly: 'P2W',
  monthly: 'P1M',
  quarterly: 'P3M',
  yearly: 'P1Y',
  annual: 'P1Y',
  annually: 'P1Y',
  biennial: 'P2Y',
}

/** Words for what comes again: "daily", "Mondays". */
export const SETS: ReadonlyMap<string, Sense> = new Map<string, Sense>([
  ...Object.entries(PERIODIC).map(([word, value]) => [word, { set: { value } }] as const),
  ...Object.entries(WEEKDAYS).map(([day, number]) => [`${day}s`, { set: { value: `XXXX-WXX-${number}` } }] as const),
  ['weekdays', { set: { value: 'XXXX-WXX' } }],
  ['weeknights', { set: { value: 'XXXX-WXXTNI' } }],
  ...['mornings', 'afternoons', 'evenings', 'nights'].map(
    (word) => [word, { part: PARTS_OF_DAY[word.slice(0, -1)] as 'MO', plural: true, adverb: 'recurring' }] as const,
  ),
])
