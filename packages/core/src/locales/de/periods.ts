import type { PeriodMeaning } from '../locale.js'

/** Spans of history with a name that everybody dates alike. Bounds: the first and last day that encyclopedias give. */
export const PERIODS: readonly (readonly [string, PeriodMeaning])[] = [
  ['jahrhundertwende', { name: 'turn-of-the-century', edtf: '1900~', value: '1900', evident: true }],
  ['jahrtausendwende', { name: 'turn-of-the-millennium', edtf: '2000~', value: '2000', evident: true }],
  ['zweiten weltkrieg', { name: 'second-world-war', edtf: '1939-09-01/1945-09-02' }],
  ['zweiten weltkriegs', { name: 'second-world-war', edtf: '1939-09-01/1945-09-02' }],
  ['zweiten weltkrieges', { name: 'second-world-war', edtf: '1939-09-01/1945-09-02' }],
  ['zweite weltkrieg', { name: 'second-world-war', edtf: '1939-09-01/1945-09-02' }],
  ['ersten weltkrieg', { name: 'first-world-war', edtf: '1914-07-28/1918-11-11' }],
  ['ersten weltkriegs', { name: 'first-world-war', edtf: '1914-07-28/1918-11-11' }],
  ['ersten weltkrieges', { name: 'first-world-war', edtf: '1914-07-28/1918-11-11' }],
  ['erste weltkrieg', { name: 'first-world-war', edtf: '1914-07-28/1918-11-11' }],
  ['kalten krieg', { name: 'cold-war', edtf: '1947/1991' }],
  ['kalten kriegs', { name: 'cold-war', edtf: '1947/1991' }],
  ['kalten krieges', { name: 'cold-war', edtf: '1947/1991' }],
  ['kalte krieg', { name: 'cold-war', edtf: '1947/1991' }],
]
