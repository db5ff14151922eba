import { readPeriods } from '../holiday-table.js'
import type { PeriodMeaning } from '../locale.js'

const inflected = (name: string): string => {
  const [first, second] = name.split(' ')
  return ['', 's', 'es'].map((ending) => `${first}n ${second}${ending}, `).join('') + name
}

/** Spans of history with a name that everybody dates alike. Bounds: the first and last day that encyclopedias give. */
export const PERIODS: readonly (readonly [string, PeriodMeaning])[] = [
  ['jahrhundertwende', { edtf: '1900~', value: '1900', evident: true }],
  ['jahrtausendwende', { edtf: '2000~', value: '2000', evident: true }],
  ...readPeriods({
    '1939-09-01/1945-09-02': inflected('zweite weltkrieg'),
    '1914-07-28/1918-11-11': inflected('erste weltkrieg'),
    '1947/1991': inflected('kalte krieg'),
    '1618-05-23/1648-10-24': inflected('dreißigjährige krieg'),
    '1756/1763': inflected('siebenjährige krieg'),
    '1933-01-30/1945-05-08': 'dritten reich, dritten reichs, dritten reiches, nationalsozialismus',
    '1918-11-09/1933-01-30': 'weimarer republik',
    '1789/1799': 'französischen revolution, französische revolution',
  }),
]
