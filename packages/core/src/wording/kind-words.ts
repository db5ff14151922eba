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
  extension: { de: 'Verlängerungen', en: 'Extensions' },
  withdrawal: { de: 'Ausstiege', en: 'Withdrawals' },
  resignation: { de: 'Rücktritte', en: 'Resignations' },
  takeover: { de: 'Übernahmen', en: 'Takeovers' },
  loan: { de: 'Kredite', en: 'Loans' },
  market: { de: 'Märkte', en: 'Markets' },
  rescue: { de: 'Rettungen', en: 'Rescues' },
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
  const known = KINDS[kind.toLowerCase()]
  if (known) return known[language]
  const [first = ''] = kind
  return first.toLocaleUpperCase(language) + kind.slice(first.length)
}

/** Families of kinds: few enough for the lanes of one picture, each with the kinds that belong to it. */
const GROUPS: Readonly<
  Record<string, { readonly title: Readonly<Record<WordingLanguage, string>>; readonly kinds: readonly string[] }>
> = {
  encounters: {
    title: { de: 'Treffen und Reisen', en: 'Meetings and journeys' },
    kinds: ['meeting', 'visit', 'journey', 'arrival', 'departure', 'cancellation', 'postponement', 'travel', 'talks'],
  },
  forums: {
    title: { de: 'Foren und Gipfel', en: 'Forums and summits' },
    kinds: ['forum', 'conference', 'summit', 'anniversary'],
  },
  messages: { title: { de: 'Briefe und Botschaften', en: 'Letters and messages' }, kinds: ['letter', 'message'] },
  statements: {
    title: { de: 'Erklärungen und Warnungen', en: 'Statements and warnings' },
    kinds: ['statement', 'warning', 'announcement', 'publication'],
  },
  decisions: {
    title: { de: 'Beschlüsse und Wahlen', en: 'Decisions and elections' },
    kinds: [
      'agreement',
      'extension',
      'withdrawal',
      'decision',
      'vote',
      'election',
      'sanction',
      'law',
      'court',
      'politics',
      'appointment',
      'dismissal',
      'resignation',
      'protest',
    ],
  },
  violence: {
    title: { de: 'Krieg und Gewalt', en: 'War and violence' },
    kinds: ['attack', 'conflict', 'war', 'military', 'crime', 'ceasefire', 'delivery'],
  },
  works: {
    title: { de: 'Bau und Technik', en: 'Building and technology' },
    kinds: ['construction', 'launch', 'planning'],
  },
  changes: {
    title: { de: 'Anfang und Ende', en: 'Beginnings and endings' },
    kinds: ['opening', 'closure', 'border', 'end', 'takeover', 'insolvency', 'loan', 'market', 'death', 'biography'],
  },
  mishaps: { title: { de: 'Unglücke', en: 'Accidents' }, kinds: ['accident', 'disaster', 'rescue'] },
}

const groupOf = new Map(
  Object.entries(GROUPS).flatMap(([group, { kinds }]) => kinds.map((kind) => [kind, group] as const)),
)

/** The family that a kind belongs to ("visit" → "encounters"); a kind outside of all is its own family. */
export function kindGroup(kind: string): string {
  return groupOf.get(kind.toLowerCase()) ?? kind
}

/** The title of a family of kinds: "Treffen und Reisen". */
export function wordKindGroup(group: string, language: WordingLanguage): string {
  return GROUPS[group]?.title[language] ?? wordKind(group, language)
}
