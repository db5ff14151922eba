import { capitalize } from './capitalize.js'
import type { WordingLanguage } from './language.js'

/** Families of kinds: few enough for the lanes of one picture, each with the kinds that belong to it. */
const GROUPS: Readonly<
  Record<string, { readonly title: Readonly<Record<WordingLanguage, string>>; readonly kinds: string }>
> = {
  encounters: {
    title: { de: 'Treffen und Reisen', en: 'Meetings and journeys' },
    kinds: 'meeting visit journey arrival departure cancellation postponement travel talks',
  },
  forums: {
    title: { de: 'Foren und Gipfel', en: 'Forums and summits' },
    kinds: 'forum conference summit anniversary',
  },
  messages: { title: { de: 'Briefe und Botschaften', en: 'Letters and messages' }, kinds: 'letter message' },
  statements: {
    title: { de: 'Erklärungen und Warnungen', en: 'Statements and warnings' },
    kinds: 'statement warning announcement publication',
  },
  decisions: {
    title: { de: 'Beschlüsse und Wahlen', en: 'Decisions and elections' },
    kinds:
      'agreement extension withdrawal decision vote election sanction law court politics appointment dismissal resignation protest',
  },
  violence: {
    title: { de: 'Krieg und Gewalt', en: 'War and violence' },
    kinds: 'attack conflict war military crime ceasefire delivery',
  },
  works: {
    title: { de: 'Bau und Technik', en: 'Building and technology' },
    kinds: 'construction launch planning',
  },
  changes: {
    title: { de: 'Anfang und Ende', en: 'Beginnings and endings' },
    kinds: 'opening closure border end takeover insolvency loan market death biography',
  },
  trade: { title: { de: 'Handel', en: 'Trade' }, kinds: 'trade' },
  mishaps: { title: { de: 'Unglücke', en: 'Accidents' }, kinds: 'accident disaster rescue' },
}

const groupOf = new Map(
  Object.entries(GROUPS).flatMap(([group, { kinds }]) => kinds.split(' ').map((kind) => [kind, group] as const)),
)

/** The family that a kind belongs to ("visit" → "encounters"); a kind outside of all is its own family. */
export function kindGroup(kind: string): string {
  return groupOf.get(kind.toLowerCase()) ?? kind
}

/** The title of a family of kinds: "Treffen und Reisen"; a family that is not in the table is its own, with a capital. */
export function wordKindGroup(group: string, language: WordingLanguage): string {
  return Object.hasOwn(GROUPS, group) ? (GROUPS[group]?.title[language] ?? group) : capitalize(group, language)
}
