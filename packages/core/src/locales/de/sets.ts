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
  ...periodic('jährlich', 'P1Y'),
  ...periodic('jaehrlich', 'P1Y'),
  ...periodic('alljährlich', 'P1Y'),
  ...periodic('stündlich', 'PT1H'),
  ...periodic('minütlich', 'PT1M'),
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
