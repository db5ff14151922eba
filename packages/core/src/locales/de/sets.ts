import type { Sense } from '../locale.js'
import { PARTS_OF_DAY, WEEKDAYS } from './calendar-words.js'

const ENDINGS = ['', 'e', 'en', 'em', 'er', 'es']

const PERIODIC: Readonly<Record<string, string>> = {
  P1D: 'täglich taeglich alltäglich tagtäglich',
  P1W: 'wöchentlich',
  P2W: 'vierzehntägig zweiwöchentlich',
  P1M: 'monatlich',
  P3M: 'vierteljährlich',
  P6M: 'halbjährlich',
  P2Y: 'zweijährlich',
  P1Y: 'jährlich jaehrlich alljährlich',
  PT1H: 'stündlich',
  PT30M: 'halbstündlich',
  PT15M: 'viertelstündlich',
  PT1M: 'minütlich',
}

/** Words for what comes again: "täglich", "montags". */
export const SETS: ReadonlyMap<string, Sense> = new Map<string, Sense>([
  ...Object.entries(PERIODIC).flatMap(([value, stems]) =>
    stems.split(' ').flatMap((stem) => ENDINGS.map((ending) => [stem + ending, { set: { value } }] as const)),
  ),
  ['quartalsweise', { set: { value: 'P3M' } }],
  ['stundentakt', { set: { value: 'PT1H' } }],
  ['halbstundentakt', { set: { value: 'PT30M' } }],
  ['viertelstundentakt', { set: { value: 'PT15M' } }],
  ['zweistundentakt', { set: { value: 'PT2H' } }],
  ...Object.entries(WEEKDAYS).map(([day, number]) => [`${day}s`, { set: { value: `XXXX-WXX-${number}` } }] as const),
  ['werktags', { set: { value: 'P1D' } }],
  ['sonn', {}],
])

/** Compounds such as "montagabends", made once. */
export const WEEKDAY_PART_SETS: ReadonlyMap<string, Sense> = new Map(
  Object.entries(WEEKDAYS).flatMap(([day, number]) =>
    Object.entries(PARTS_OF_DAY)
      .filter(([part]) => part.endsWith('s'))
      .map(([part, code]) => [day + part, { set: { value: `XXXX-WXX-${number}T${code}` } }] as const),
  ),
)
