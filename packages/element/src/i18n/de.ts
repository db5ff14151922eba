import type { Strings } from './strings.js'

export const DE: Strings = {
  timeline: 'Zeitleiste',
  wheelHint: (mac) => `${mac ? '⌘' : 'Strg'} halten und drehen, um zu zoomen`,
  overview: 'Überblick: gezeigter Ausschnitt',
  details: 'Gewähltes Ereignis',
  claimsNote: (sources, claims) =>
    `${String(sources)} ${sources === 1 ? 'Quelle' : 'Quellen'}, ${String(claims)} Angaben`,
  lanes: 'Spuren',
  nothing: 'Kein Ereignis passt zu dieser Auswahl.',
  reset: 'Auswahl aufheben',
  empty: 'Noch keine Ereignisse.',
  loading: 'Lädt …',
  failed: 'Die Zeitleiste konnte nicht geladen werden.',
  other: 'Weitere',
  quote: (text) => `„${text}“`,
}
