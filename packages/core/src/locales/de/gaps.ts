import type { Gaps } from '../locale.js'

/** Gaps parted by "|"; the first may be the empty one. */
const set = (gaps: string): ReadonlySet<string> => new Set(gaps.split('|'))

export const GAPS: Gaps = {
  weekdayDate: set('|,|(|den|dem|, den|, dem|, der|der|vom|, vom'),
  dayClock: set('|um|,|, um|gegen|, gegen|ab|, ab|von|, von|zwischen|, zwischen|('),
  dayPart: set('|am|in der|gegen|zu'),
  whole: set('|des|der|im|in|vom|von|am|im laufe|zum|auf|auf den|zu|im jahr|in der'),
  notOfDay: set('am|im|in'),
  onlyOfDay: set('am|vom|von|in|in der'),
  eve: set('zum|auf|auf den|zu'),
  portion: set('|im|in|des|der|vom|von|des jahres|im jahr|im jahre'),
  nthWeekday: set('im|des|in|'),
  range: set(
    'bis|, bis|bis zum|bis zur|bis in den|bis in die|bis ins|bis einschließlich|-|–|—|bis zum jahr|bis einschliesslich',
  ),
  between: set('und|und dem'),
  night: set('auf den|zum|auf'),
  adjacent: set('und|/'),
  added: set('und|'),
  counted: new Map([
    ['nach', 1],
    ['nach dem', 1],
    ['nach der', 1],
    ['vor', -1],
    ['vor dem', -1],
    ['vor der', -1],
  ]),
}
