import type { WordingLanguage } from './language.js'

/** Titles of lanes for the kinds of events that core tells apart, and some that hand-made documents use. */
const KINDS: Readonly<Record<string, Readonly<Record<WordingLanguage, string>>>> = {
  meeting: { de: 'Treffen', en: 'Meetings' },
  visit: { de: 'Besuche', en: 'Visits' },
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
  border: { de: 'Grenzen', en: 'Borders' },
  accident: { de: 'Unfälle', en: 'Accidents' },
  launch: { de: 'Starts', en: 'Launches' },
  construction: { de: 'Bau', en: 'Construction' },
  planning: { de: 'Planung', en: 'Planning' },
  politics: { de: 'Politik', en: 'Politics' },
  anniversary: { de: 'Jahrestage', en: 'Anniversaries' },
  biography: { de: 'Lebensläufe', en: 'Lives' },
  death: { de: 'Todesfälle', en: 'Deaths' },
  election: { de: 'Wahlen', en: 'Elections' },
  event: { de: 'Ereignisse', en: 'Events' },
  other: { de: 'Weitere', en: 'Other' },
}

/** The title of a kind; a kind that is not in the table is its own title, with a capital. */
export function wordKind(kind: string, language: WordingLanguage): string {
  const known = KINDS[kind.toLowerCase()]
  if (known) return known[language]
  const [first = ''] = kind
  return first.toLocaleUpperCase(language) + kind.slice(first.length)
}
