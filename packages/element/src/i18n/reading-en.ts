import type { ReadingStrings } from './reading-strings.js'

/** "publication between 1 and 5 May", but "publication, 3 May". */
const joint = (date: string): string => (/^\p{Ll}/u.test(date) ? ' ' : ', ')

export const READING_EN: ReadingStrings = {
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
