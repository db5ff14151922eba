import type { ReadingStrings } from './reading-strings.js'

/** "Erscheinen zwischen 1. und 5. Mai", but "Erscheinen, 3. Mai". */
const joint = (date: string): string => (/^\p{Ll}/u.test(date) ? ' ' : ', ')

export const READING_DE: ReadingStrings = {
  helpKeys: [
    ['← →', 'voriges, nächstes Ereignis'],
    ['↑ ↓', 'Zeile darüber, darunter'],
    ['Pos1 Ende', 'erstes, letztes Ereignis'],
    ['+ −', 'näher, weiter'],
    ['Eingabe', 'Ereignis wählen, Gruppe öffnen'],
    ['0', 'alles zeigen'],
    ['Esc', 'Auswahl oder Hilfe schließen'],
  ],
  close: 'Schließen',
  previous: 'Voriges Ereignis',
  next: 'Nächstes Ereignis',
  chooseOne: 'Wählen Sie ein Ereignis.',
  claims: 'Angaben der Quellen',
  fitsAll: 'passt zu beidem',
  otherwise: 'ohne nähere Angabe',
  how: 'Wie das Datum zustande kommt',
  countedFrom: {
    document: (date) => `gezählt vom Erscheinen${joint(date)}${date}`,
    narrative: (date) => `gezählt vom zuvor Erzählten, ${date}`,
    sentence: (date) => `gezählt von der Angabe im selben Satz, ${date}`,
    event: (date) => `gezählt vom genannten Ereignis, ${date}`,
  },
  inferred: 'aus dem Zusammenhang erschlossen',
  alternatives: 'Denkbar auch:',
  related: 'Hängt zusammen mit',
  relations: {
    before: 'vor',
    meets: 'unmittelbar vor',
    overlaps: 'überschneidet sich mit',
    during: 'während',
    starts: 'zu Beginn von',
    finishes: 'zum Ende von',
    equals: 'gleichzeitig mit',
    after: 'nach',
  },
  actors: 'Beteiligt',
  places: 'Ort',
  columns: {
    date: 'Datum',
    event: 'Ereignis',
    status: 'Status',
    certainty: 'Sicherheit',
    sources: 'Quellen',
    edtf: 'EDTF',
  },
  undated: 'Ohne Datum',
  step: (at, count) => `${String(at)} von ${String(count)}`,
}
