import type { Gaps } from '../locale.js'

const set = (...gaps: readonly string[]): ReadonlySet<string> => new Set(gaps)

/** Behind a clock time: "10 a.m. EST on Tuesday". */
const ZONES = [
  'gmt',
  'utc',
  'bst',
  'cet',
  'cest',
  'et',
  'est',
  'edt',
  'ct',
  'cst',
  'cdt',
  'pt',
  'pst',
  'pdt',
  'eastern',
  'local time',
]

export const GAPS: Gaps = {
  weekdayDate: set('', ',', 'the', ', the', '(', ', on'),
  dayClock: set(
    '',
    'at',
    ',',
    ', at',
    'around',
    'at around',
    'at about',
    'about',
    'by',
    'from',
    ', from',
    'between',
    'after',
    'before',
    'shortly before',
    'shortly after',
    '(',
  ),
  clockDay: set('', 'on', ',', ', on', 'on the', 'of', ...ZONES, ...ZONES.map((zone) => `${zone} on`)),
  dayPart: set('', 'in the', ', in the', 'at', 'during the'),
  whole: set('', 'of', 'of the', 'in', 'in the', 'on', ',', 'on the'),
  notOfDay: set('in', 'in the'),
  onlyOfDay: set('on', 'on the', ',', 'in the'),
  eve: set(),
  portion: set('', 'in', 'of', 'in the', 'of the'),
  nthWeekday: set('in', 'of', 'of the', ''),
  range: set('to', 'until', 'till', 'through', 'to the', 'until the', '-', '–', '—', 'up to', 'thru'),
  between: set('and', 'and the'),
  night: set('to', 'into', 'to the'),
  adjacent: set('and', '/'),
  added: set('and', '', ','),
  counted: new Map([
    ['after', 1],
    ['from', 1],
    ['before', -1],
  ]),
}
