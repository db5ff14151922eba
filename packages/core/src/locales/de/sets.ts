import type { Sense } from '../locale.js'
import { PARTS_OF_DAY, WEEKDAYS } from './calendar-words.js'

const ENDINGS = ['', 'e', 'en', 'em', 'er', 'es']

const periodic = (stem: string, value: string): readonly (readonly [string, Sense])[] =>
  ENDINGS.map((ending) => [stem + ending, { set: { value } }] as const)

/** Words for what comes again: "täglich", "montags". */
export const SETS: ReadonlyMap<string, Sense> = new Map<string, Sense>([
  ...periodic('täglich', 'P1D'),
  ...periodic('taeglich', 'P1D'),
  ...periodic('alltäglich', 'P1D'),
  ...periodic('tagtäglich', 'P1D'),
  ...periodic('wöchentlich', 'P1W'),
  ...periodic('vierzehntägig', 'P2W'),
  ...periodic('monatlich', 'P1M'),
  ...periodic('vierteljährlich', 'P3M'),
  ...periodic('halbjährlich', 'P6M'),
  ...periodic('zweijährlich', 'P2Y'),
  ...periodic('zweiwöchentlich', 'P2W'),
  ...periodic('jährlich', 'P1Y'),
  ...periodic('jaehrlich', 'P1Y'),
  ...periodic('alljährlich', 'P1Y'),
  ...periodic('stündlich', 'PT1H'),
  ...periodic('halbstündlich', 'PT30M'),
  ...periodic('viertelstündlich', 'PT15M'),
  ...periodic('minütlich', 'PT1M'),
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
