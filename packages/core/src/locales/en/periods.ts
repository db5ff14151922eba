import { readPeriods } from '../holiday-table.js'

/** Spans of history with a name that everybody dates alike. Bounds: the first and last day that encyclopedias give. */
export const PERIODS = readPeriods({
  '1939-09-01/1945-09-02': 'world war ii, world war two, second world war, wwii',
  '1914-07-28/1918-11-11': 'world war i, world war one, first world war, wwi',
  '1947/1991': 'cold war',
  '1950-06-25/1953-07-27': 'korean war',
  '1955-11-01/1975-04-30': 'vietnam war',
  '1990-08-02/1991-02-28': 'gulf war',
  '1861-04-12/1865-05-26': 'american civil war',
  '1936-07-17/1939-04-01': 'spanish civil war',
  '1929/1939': 'great depression',
})
