import { groupDigits } from './group-digits.js'
import type { ReadingStrings } from './reading-strings.js'

/** "publication between 1 and 5 May", but "publication, 3 May". */
const joint = (date: string): string => (/^\p{Ll}/u.test(date) ? ' ' : ', ')

const group = (count: number): string => groupDigits(count, ',')

export const READING_EN: ReadingStrings = {
  search: 'Search',
  all: 'All',
  disputed: 'Disputed',
  planned: 'Planned',
  sources: 'Sources',
  kinds: 'Subjects',
  filters: 'Choice of events',
  modes: { timeline: 'Timeline', list: 'List', table: 'Table', story: 'Story' },
  mode: 'View',
  groupBy: 'Lanes by',
  groups: { kind: 'subject', source: 'source', status: 'status', actor: 'people', place: 'place', none: 'nothing' },
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  fit: 'Show all',
  help: 'Keys',
  legend: 'Key',
  hits: (at, count) =>
    count === 0
      ? 'nothing found'
      : at < 0
        ? `${group(count)} ${count === 1 ? 'hit' : 'hits'}`
        : `${group(at + 1)} of ${group(count)} ${count === 1 ? 'hit' : 'hits'}`,
  hitStep: (at, count) => `Hit ${String(at)} of ${String(count)}`,
  preparing: 'Preparing the search …',
  previousHit: 'Previous hit',
  nextHit: 'Next hit',
  onlyHits: 'Hits only',
  pick: 'Pick',
  facets: {
    source: 'Source',
    kind: 'Subject',
    status: 'Status',
    actor: 'Involved',
    place: 'Place',
    certainty: 'Date',
    conflict: 'Dispute',
  },
  datesDisputed: 'date in dispute',
  datesAgreed: 'date not in dispute',
  helpKeys: [
    ['← →', 'previous, next event'],
    ['↑ ↓', 'lane above, below'],
    ['Home End', 'first, last event'],
    ['+ −', 'closer, further'],
    ['Enter', 'choose event, open group'],
    ['0', 'show all'],
    ['Esc', 'close choice or help'],
  ],
  close: 'Close',
  previous: 'Previous event',
  next: 'Next event',
  chooseOne: 'Choose an event.',
  claims: 'What the sources say',
  fitsAll: 'fits both',
  otherwise: 'not more precise',
  how: 'How the date was reached',
  countedFrom: {
    document: (date) => `counted from publication${joint(date)}${date}`,
    narrative: (date) => `counted from what was told before, ${date}`,
    sentence: (date) => `counted from the date in the same sentence, ${date}`,
    event: (date) => `counted from the event named, ${date}`,
  },
  inferred: 'inferred from context',
  alternatives: 'Also possible:',
  related: 'Related',
  relations: {
    before: 'before',
    meets: 'immediately before',
    overlaps: 'overlaps',
    during: 'during',
    starts: 'at the start of',
    finishes: 'at the end of',
    equals: 'at the same time as',
    after: 'after',
  },
  actors: 'Involved',
  places: 'Place',
  columns: { date: 'Date', event: 'Event', status: 'Status', certainty: 'Certainty', sources: 'Sources', edtf: 'EDTF' },
  undated: 'Undated',
  step: (at, count) => `${String(at)} of ${String(count)}`,
}
