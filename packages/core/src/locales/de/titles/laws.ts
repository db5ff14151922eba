import { type Clause, indices, type Phrase, type Syntax, type TitleInput } from '../../../syntax/index.js'
import { articles, coordinators, prepositions } from '../function-words.js'
import { isHappeningNoun } from '../kinds.js'
import { genderOf, isPersonNoun, isSurelySingular } from '../nouns.js'
import { CARDINALS } from '../numerals.js'
import { isAdjectiveShape } from '../syntax/tags.js'
import { wordSet } from '../../word-set.js'
import { inNumber, isSeparablePrefix, readVerb } from '../verb-forms.js'
import { finish, MAX } from './layout.js'
import { phraseText } from './text.js'

/** What no finished title may be. */
export interface TitleLaw {
  readonly name: string
  /** Whether a title breaks the law. */
  readonly isBroken: (title: string) => boolean
}

const wordsIn = (title: string): readonly string[] => title.split(/[ ,]+/).filter((word) => word !== '')

/** What stands on either side of a colon. */
const partsOf = (title: string): readonly string[] => title.split(': ')

const normOf = (word: string): string => word.toLowerCase().replace(/^[„“”»«"]|[„“”»«".!?]$/g, '')

const CONJUNCTION = /^(?:dass|daß|ob|weil|denn|sondern|als|wie|wenn|obwohl)$/

/** Pronouns that mean something told elsewhere; "es", "ich", "wir" and "sich" may end or begin a title. */
const POINTING = /^(?:er|sie|ihn|ihm|ihnen|dessen|deren|denen|dieser|diesem|diesen|jener|jenem|jenen)$/

const POSSESSIVE = /^(?:sein|ihr)(?:e[nrsm]?)?$/

/** Nouns that are no names by their end. */
const COMMON_END = /(?:ung|ungen|heit|keit|schaft|tion|tät|tag|tage|recht|bericht|stand|verkehr)$/

/** A first and a family name, as far as two capitals tell it. */
const isName = (words: readonly string[]): boolean =>
  words.length === 2 &&
  words.every(
    (word) =>
      /^\p{Lu}\p{Ll}+$/u.test(word) &&
      !isHappeningNoun(normOf(word)) &&
      !COMMON_END.test(normOf(word)) &&
      genderOf(normOf(word)) === null,
  ) &&
  !prepositions.has(normOf(words[0] ?? '')) &&
  !isAdjectiveShape(normOf(words[0] ?? ''))

/** Verbs of saying and knowing that tell nothing without what is said or known. */
const WANTS_CONTENT = /* @__PURE__ */ wordSet(
  `sagen erklären mitteilen behaupten verkünden versichern vermuten angeben meinen erzählen schildern feststellen festhalten schätzen
  hoffen befürchten erwarten wissen klären vorwerfen beteuern betonen einräumen`,
)

const isKnownFinite = (word: string): boolean =>
  /^\p{Ll}/u.test(word) && readVerb(word).some((r) => r.form === 'finite' && r.known)

/** Where the finite verb of a title stands, or −1: a form that ends it may be a participle. */
const finiteAt = (words: readonly string[]): number =>
  words.findIndex(
    (word, i) =>
      i > 0 && isKnownFinite(word) && !(i === words.length - 1 && readVerb(word).some((r) => r.form !== 'finite')),
  )

/** The number of the words before the verb, where they tell it. */
function subjectNumber(words: readonly string[]): 'singular' | 'plural' | null {
  const [first = '', second] = words
  const nouns = words.filter((word) => /^\p{Lu}/u.test(word))
  if (words.some((word) => /^(?:und|oder|sowie|bis|je|mehr|rund|etwa)$/.test(word))) return null
  if (CARDINALS.has(first.toLowerCase()) && second !== undefined && !/^ein/i.test(first)) return 'plural'
  // Letters may stand for a plural: "die SBB".
  if (/^\p{Lu}{2}/u.test(first)) return null
  return nouns.length === 1 && words.length === 1 && isSurelySingular(first.toLowerCase()) ? 'singular' : null
}

const SAYS_WHAT = 'says what is said'

/** Every law of a finished title, in one place. */
export const TITLE_LAWS: readonly TitleLaw[] = [
  {
    name: 'ends in no preposition, article, pronoun or conjunction',
    isBroken: (title) =>
      partsOf(title).some((part) => {
        const words = wordsIn(part)
        const last = words.at(-1) ?? ''
        const norm = normOf(last)
        if (/^\p{Lu}/u.test(last) || words.length < 2) return false
        if (isSeparablePrefix(norm)) return false
        return (
          prepositions.has(norm) ||
          articles.has(norm) ||
          coordinators.has(norm) ||
          CONJUNCTION.test(norm) ||
          POINTING.test(norm) ||
          (POSSESSIVE.test(norm) && norm !== 'sein')
        )
      }),
  },
  {
    name: 'begins with no conjunction',
    isBroken: (title) =>
      partsOf(title).some((part) => {
        const norm = normOf(wordsIn(part)[0] ?? '')
        return coordinators.has(norm) || /^(?:dass|daß|weil|denn|sondern|obwohl)$/.test(norm)
      }),
  },
  {
    name: 'begins with no pronoun that points back',
    isBroken: (title) =>
      partsOf(title).some((part) => {
        const [first = '', second = ''] = wordsIn(part)
        return /^(?:er|sie|ihn|ihm|ihnen)$/.test(normOf(first)) && !/^\p{Lu}/u.test(second)
      }),
  },
  {
    name: 'begins with nobody’s possession',
    isBroken: (title) => POSSESSIVE.test(normOf(wordsIn(title)[0] ?? '')) && wordsIn(title).length > 1,
  },
  {
    name: 'its verb has the number of its subject',
    isBroken: (title) => {
      const words = wordsIn(partsOf(title).at(-1) ?? '')
      const at = finiteAt(words)
      const number = at > 0 ? subjectNumber(words.slice(0, at)) : null
      const finite = words[at] ?? ''
      return (
        number !== null &&
        readVerb(finite).some((r) => r.form === 'finite' && r.number !== null) &&
        inNumber(finite, number) !== finite
      )
    },
  },
  {
    name: 'is more than a name',
    isBroken: (title) => isName(wordsIn(title)),
  },
  {
    name: 'is more than a circumstance',
    isBroken: (title) => {
      const [first = '', ...rest] = wordsIn(title)
      const isPlain = (word: string): boolean =>
        !isHappeningNoun(normOf(word)) && (/^\p{Lu}/u.test(word) || readVerb(normOf(word)).length === 0)
      return prepositions.has(normOf(first)) && rest.length > 0 && !title.includes(':') && rest.every(isPlain)
    },
  },
  {
    name: SAYS_WHAT,
    isBroken: (title) => {
      const words = wordsIn(title)
      // "Vorstand gab bekannt"
      if (
        /^\S+(?: \S+)? (?:gab|gaben|gibt|geben) bekannt$|^\S+(?: \S+)? (?:teilten?|kündigten?) (?:mit|an)$/.test(title)
      )
        return true
      const says = (word: string): boolean =>
        readVerb(word).some((r) => r.form === 'finite' && WANTS_CONTENT.has(r.lemma))
      const at = words.findIndex((word, i) => i > 0 && (isKnownFinite(word) || says(word)))
      const last = words.at(-1) ?? ''
      if (title.includes(':') || title.includes(',') || at < 1 || at < words.length - 2) return false
      if (
        at === words.length - 2 &&
        !/^(?:hat|haben|hatten?|will|wollen|soll|sollen|kann|können)$/.test(words[at] ?? '')
      )
        return false
      const readings = readVerb(normOf(last))
      // "Name verkündet" tells what was done, "Wirtin erzählt" does not.
      const isDone = at === words.length - 1 && readings.some((r) => r.form === 'participle')
      if (isDone && !isPersonNoun(normOf(words[at - 1] ?? '')) && !isName(words.slice(0, at))) return false
      return readings.some((r) => WANTS_CONTENT.has(r.lemma))
    },
  },
  {
    name: 'has no auxiliary without its verb',
    isBroken: (title) => {
      const words = wordsIn(partsOf(title).at(-1) ?? '')
      // "Gewählt wird"
      if (readVerb(normOf(words[0] ?? '')).some((r) => r.form === 'participle')) return false
      return words.length === 2 && /^(?:hat|haben|hatten?|wird|werden|wurden?|ist|sind|war|waren)$/.test(words[1] ?? '')
    },
  },
]

/** The first law that a title breaks, or null. */
export const lawBroken = (title: string): TitleLaw | null => TITLE_LAWS.find((law) => law.isBroken(title)) ?? null

/** A title that keeps the laws: as it is, with its opening or its verb put right, or the clause that it is of as it stands;
 *  empty where that keeps them neither.
 *  @param head of a title that a noun makes: where it stands alone and is the subject, its clause tells more */
export function lawful(syntax: Syntax, input: TitleInput, title: string, head: Phrase | null = null): string {
  if (title === '' || (title.includes(' ') && lawBroken(title) === null)) return title
  const repaired = repair(title)
  if (repaired.includes(' ') && lawBroken(repaired) === null) return repaired
  const isEmpty = lawBroken(repaired)?.name === SAYS_WHAT
  const whole = !isEmpty && (head === null || head === input.clause.subject) ? wholeClause(syntax, input) : null
  if (whole !== null && lawBroken(whole) === null) return whole
  return head !== null || !title.includes(' ') ? repaired : ''
}

/** Without what may not begin or end it, and its verb in the number of its subject. */
function repair(title: string): string {
  let words = title.split(' ')
  const opener = normOf(words[0] ?? '')
  if (POSSESSIVE.test(opener)) {
    // "Seine neuen Nachbarn" → "Neue Nachbarn"
    words = words.slice(1)
    const [adjective = '', noun = ''] = words
    if (opener.endsWith('e') && /^\p{Ll}.*en$/u.test(adjective) && /^\p{Lu}/u.test(noun))
      words[0] = adjective.slice(0, -1)
  } else if (coordinators.has(opener)) words = words.slice(1)
  while (words.length > 2 && /^(?:und|oder|aber|sowie|als|wie|,)$/.test(words.at(-1) ?? '')) words = words.slice(0, -1)
  const colon = words.findLastIndex((word) => word.endsWith(':'))
  const told = words.slice(colon + 1)
  const at = finiteAt(told)
  const number = at > 0 ? subjectNumber(told.slice(0, at)) : null
  if (number !== null) words[colon + 1 + at] = inNumber(told[at] ?? '', number)
  return finish(words.join(' '))
}

/** The words of a clause as they stand, its insertions left out and its pronouns explained; null where they make no sentence
 *  of their own, or a long one. */
function wholeClause(syntax: Syntax, input: TitleInput): string | null {
  const { clause } = input
  if (!isWhole(clause) || input.subject !== null) return null
  const { verb } = clause
  const pieces: { readonly at: number; readonly text: string }[] = clause.phrases.map((p) => ({
    at: p.first,
    text: phraseText(syntax, { ...input, dropped: new Set() }, p),
  }))
  for (const at of verb?.words ?? []) pieces.push({ at, text: syntax.words[at]?.text ?? '' })
  const text = finish(
    pieces
      .filter((p) => p.text !== '')
      .sort((a, b) => a.at - b.at)
      .map((p) => p.text)
      .join(' '),
  )
  return text.length <= MAX && text.includes(' ') ? text : null
}

/** A main clause of its own, with all that it needs. */
const isWhole = ({ type, order, verb, subject, sharesSubject, gapped, phrases }: Clause): boolean =>
  type === 'main' &&
  order === 'second' &&
  verb !== null &&
  verb.finite !== null &&
  subject !== null &&
  subject.type === 'noun' &&
  !sharesSubject &&
  gapped !== true &&
  phrases.some((p) => indices(p).every((i) => i < (verb.finite ?? 0)))
