import { groupDigits } from './group-digits.js'
import type { Strings } from './strings.js'

const number = (count: number): string => groupDigits(count, '.')
const events = (count: number): string => `${number(count)} ${count === 1 ? 'Ereignis' : 'Ereignisse'}`

export const DE: Strings = {
  timeline: 'Zeitleiste',
  eventCount: (shown, all) => (shown === all ? events(all) : `${number(shown)} von ${number(all)} Ereignissen`),
  inWindow: (inside, shown, all) =>
    inside === shown && shown === all ? events(all) : `${number(inside)} von ${number(all)} Ereignissen`,
  wheelHint: (mac) => `${mac ? '⌘' : 'Strg'} halten und drehen, um zu zoomen`,
  overview: 'Überblick: gezeigter Ausschnitt',
  details: 'Gewähltes Ereignis',
  claimsNote: (sources, claims) =>
    `${String(sources)} ${sources === 1 ? 'Quelle' : 'Quellen'}, ${String(claims)} Angaben`,
  lanes: 'Spuren',
  clusterTitle: (count) => events(count),
  nothing: 'Kein Ereignis passt zu dieser Auswahl.',
  reset: 'Auswahl aufheben',
  empty: 'Noch keine Ereignisse.',
  loading: 'Lädt …',
  failed: 'Die Zeitleiste konnte nicht geladen werden.',
  other: 'Weitere',
  quote: (text) => `„${text}“`,
}
