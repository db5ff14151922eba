import { capitalize } from './capitalize.js'
import type { WordingLanguage } from './language.js'

/** Titles of lanes for the kinds of events that core tells apart, and some that hand-made documents use. */
const KINDS: Readonly<Record<string, Readonly<Record<WordingLanguage, string>>>> = {
  meeting: { de: 'Treffen', en: 'Meetings' },
  visit: { de: 'Besuche', en: 'Visits' },
  journey: { de: 'Reisen', en: 'Journeys' },
  arrival: { de: 'Ankünfte', en: 'Arrivals' },
  departure: { de: 'Abreisen', en: 'Departures' },
  cancellation: { de: 'Absagen', en: 'Cancellations' },
  postponement: { de: 'Verschiebungen', en: 'Postponements' },
  protest: { de: 'Proteste', en: 'Protests' },
  travel: { de: 'Reisen', en: 'Travel' },
  summit: { de: 'Gipfel', en: 'Summits' },
  forum: { de: 'Foren und Konferenzen', en: 'Forums and conferences' },
  conference: { de: 'Konferenzen', en: 'Conferences' },
  talks: { de: 'Gespräche', en: 'Talks' },
  message: { de: 'Briefe und Botschaften', en: 'Letters and messages' },
  letter: { de: 'Briefe', en: 'Letters' },
  statement: { de: 'Äußerungen', en: 'Statements' },
  warning: { de: 'Warnungen', en: 'Warnings' },
  announcement: { de: 'Ankündigungen', en: 'Announcements' },
  agreement: { de: 'Abkommen', en: 'Agreements' },
  decision: { de: 'Beschlüsse', en: 'Decisions' },
  vote: { de: 'Abstimmungen', en: 'Votes' },
  sanction: { de: 'Sanktionen', en: 'Sanctions' },
  law: { de: 'Gesetze', en: 'Laws' },
  court: { de: 'Gerichte', en: 'Courts' },
  attack: { de: 'Angriffe', en: 'Attacks' },
  conflict: { de: 'Krieg und Konflikt', en: 'War and conflict' },
  war: { de: 'Krieg', en: 'War' },
  military: { de: 'Militär', en: 'Military' },
  delivery: { de: 'Lieferungen', en: 'Deliveries' },
  trade: { de: 'Handel', en: 'Trade' },
  ceasefire: { de: 'Waffenruhen', en: 'Ceasefires' },
  closure: { de: 'Schließungen', en: 'Closures' },
  opening: { de: 'Eröffnungen', en: 'Openings' },
  end: { de: 'Enden', en: 'Endings' },
  crime: { de: 'Verbrechen', en: 'Crimes' },
  disaster: { de: 'Katastrophen', en: 'Disasters' },
  publication: { de: 'Veröffentlichungen', en: 'Publications' },
  border: { de: 'Grenzen', en: 'Borders' },
  accident: { de: 'Unfälle', en: 'Accidents' },
  launch: { de: 'Starts', en: 'Launches' },
  construction: { de: 'Bau', en: 'Construction' },
  planning: { de: 'Planung', en: 'Planning' },
  politics: { de: 'Politik', en: 'Politics' },
  anniversary: { de: 'Jahrestage', en: 'Anniversaries' },
  biography: { de: 'Lebensläufe', en: 'Lives' },
  death: { de: 'Todesfälle', en: 'Deaths' },
  dismissal: { de: 'Entlassungen', en: 'Dismissals' },
  insolvency: { de: 'Insolvenzen', en: 'Insolvencies' },
  appointment: { de: 'Ernennungen', en: 'Appointments' },
  election: { de: 'Wahlen', en: 'Elections' },
  event: { de: 'Ereignisse', en: 'Events' },
  other: { de: 'Weitere', en: 'Other' },
}

/** The title of a kind; a kind that is not in the table is its own title, with a capital. */
export function wordKind(kind: string, language: WordingLanguage): string {
  const key = kind.toLowerCase()
  return Object.hasOwn(KINDS, key) ? (KINDS[key]?.[language] ?? kind) : capitalize(kind, language)
}
