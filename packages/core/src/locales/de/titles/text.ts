import {
  type Entity,
  type EntityMention,
  isWithin,
  type Phrase,
  type Syntax,
  type TitleInput,
} from '../../../syntax/index.js'
import { articles, determiners, particles, prepositions } from '../function-words.js'
import { notPlaces } from '../names.js'
import { CARDINALS } from '../numerals.js'
import { genderOf, isRoleNoun, UNIT_NOUNS } from '../nouns.js'
import { isAdjectiveShape, isAttributiveParticiple } from '../syntax/tags.js'

/** How a headline calls somebody. */
export const callName = (entity: Entity): string => entity.short ?? entity.name

export interface TextOptions {
  /** Leave out what stands behind the core: genitives and what "and" adds stay, relative matter goes. */
  readonly core?: boolean
  /** A person goes by the name alone, without the role before it. */
  readonly nameOnly?: boolean
  /** First index to render. */
  readonly from?: number
}

/** The words of a phrase as they stand, without what is dropped, parentheses, and the longer titles of persons. */
export function phraseText(syntax: Syntax, input: TitleInput, phrase: Phrase, options: TextOptions = {}): string {
  const from = options.from ?? phrase.first
  const last = options.core === true ? phrase.coreLast : phrase.last
  const { words } = syntax
  const pieces: number[] = []
  const replaced = new Map<number, string>()
  let i = from
  const skipped = options.from === undefined ? attributeOf(syntax, phrase) : null
  while (i <= last) {
    if (skipped !== null && i >= skipped.first && i < skipped.end) {
      i = skipped.end
      continue
    }
    const known = input.references.get(i)
    if (known !== undefined) replaced.set(i, known)
    const person = personAt(syntax, input.mentions, i, last)
    if (person !== null && person.first >= i) {
      const { mention, first } = person
      const isGenitive =
        i > phrase.nounFirst && /^(?:des|der|eines|einer)$/.test(words[i]?.norm ?? '') && words[i - 1]?.capital === true
      const short = callName(mention.entity)
      const ends = words[mention.last]?.norm ?? ''
      const owns = /s$/.test(ends) && !short.toLowerCase().endsWith('s') && ends !== short.toLowerCase()
      // "Langs Assistent Kim Moor": whose somebody is says what somebody is.
      const isOwned =
        first > phrase.first && words[first - 1]?.capital === true && /[s’]$/.test(words[first - 1]?.text ?? '')
      const role =
        isOwned && first < mention.first
          ? roleBefore(syntax, mention)
          : options.nameOnly === true ||
              mention.entity.short !== undefined ||
              first === mention.first ||
              (phrase !== input.clause.subject && /^(?:dem|der|des)$/.test(words[first]?.norm ?? ''))
            ? ''
            : roleBefore(syntax, mention)
      const name =
        mention.entity.short === undefined && !owns
          ? mention.entity.name
          : owns
            ? textOf(syntax, mention.first, mention.last, new Set())
            : short
      replaced.set(
        i,
        isGenitive
          ? `von ${[withoutGenitive(role), name].filter((t) => t !== '').join(' ')}`
          : [role, name].filter((t) => t !== '').join(' '),
      )
      pieces.push(i)
      i = mention.last + 1
      continue
    }
    if (!input.dropped.has(i) && !syntax.insertions.has(i)) pieces.push(i)
    i++
  }
  return withShortNames(joinWords(syntax, pieces, replaced))
}

/** A country by the name that headlines have for it. */
const withShortNames = (text: string): string => text.replace(/Vereinigten? Staaten(?: von Amerika)?/, 'USA')

/** Participles that say no more than where something is: "die am Hang gelegene Hütte". */
const BEING_THERE = /^(?:gelegen|liegend|stehend|befindlich|ansässig|wohnhaft|wohnend|lebend|beheimatet)e[nrsm]?$/

/** "die bei Rehau gestrandete Fähre": what stands between an article and the participle that it belongs to. A participle
 *  that says nothing without it goes too: "seinem für seine Härte bekannten Zug".
 *  @returns the first word of the attribute and the first that stays */
function attributeOf(
  { words, times }: Syntax,
  phrase: Phrase,
): { readonly first: number; readonly end: number } | null {
  if (phrase.determiner === null) return null
  const first = phrase.determiner + 1
  const opener = words[first]?.norm ?? ''
  // "das 1953 eröffnete Haus": without its time the participle says nothing.
  const time = times.find((range) => range.first === first)
  if (time && isAttributiveParticiple(words[time.last + 1]?.norm ?? '') && time.last + 1 < phrase.head)
    return { first, end: time.last + 2 }
  // "den Hochwasser führenden Bach": an object and its participle.
  if (
    words[first]?.capital === true &&
    /end(?:e[nrsm]?)$/.test(words[first + 1]?.norm ?? '') &&
    words[first + 1]?.capital === false &&
    first + 1 < phrase.head &&
    words[first + 2]?.capital === true
  )
    return { first, end: first + 2 }
  if (!prepositions.has(opener) || words[first]?.capital) return null
  // The first declined one before the noun and its adjectives: what stands behind may be a name in quotation marks.
  const isDeclined = (i: number): boolean => {
    const word = words[i]
    if (word?.capital !== false || !/e[nrsm]?$/.test(word.norm)) return false
    return isAttributiveParticiple(word.norm) || /(?:bekannt|fähig|würdig)e[nrsm]?$/.test(word.norm)
  }
  const reachesNoun = (i: number): boolean => {
    let next = i + 1
    while (next < phrase.head && words[next]?.capital === false && /e[nrsm]?$/.test(words[next]?.norm ?? '')) next++
    return next === phrase.head || words[next]?.capital === true
  }
  let declined = first + 1
  while (declined < phrase.head && !(isDeclined(declined) && reachesNoun(declined))) declined++
  if (declined >= phrase.head) return null
  // Where something happened to it may go, "die gestrandete Fähre"; what the participle needs goes with it: "das aus Holz
  // gezimmerte Haus", "die in Not geratene Firma".
  const bare = words[first + 1]
  const isBareNoun = bare?.capital === true && (notPlaces.has(bare.norm) || genderOf(bare.norm) !== null)
  const isEmpty =
    !/^(?:in|im|an|am|auf|bei|beim|vor|unter|hinter|neben|zwischen|nahe)$/.test(opener) ||
    (isBareNoun && words[first + 2]?.capital === false) ||
    BEING_THERE.test(words[declined]?.norm ?? '')
  return { first, end: isEmpty ? declined + 1 : declined }
}

/** The role noun right before a name: "Bürgermeisterin". */
function roleBefore({ words }: Syntax, mention: EntityMention): string {
  const word = words[mention.first - 1]
  return word?.capital === true && isRoleNoun(word.norm) && !/^(?:dr|prof|herrn?|frau)$/.test(word.norm)
    ? word.text
    : ''
}

/** "Ministers" → "Minister", "Präsidenten" → "Präsident". */
const withoutGenitive = (role: string): string =>
  /(?:ent|ant|ist|at|oge)en$/.test(role) ? role.slice(0, -2) : role.replace(/(?<=[^s])s$/, '')

/** The person whose titles, or whose name, begin at `from`. */
function personAt(
  syntax: Syntax,
  mentions: readonly EntityMention[],
  from: number,
  last: number,
): { mention: EntityMention; first: number } | null {
  const { words } = syntax
  for (const mention of mentions) {
    if (mention.entity.type !== 'person' || mention.last > last || mention.first < from) continue
    if (mention.first === from)
      return mention.last > from || mention.entity.short !== undefined ? { mention, first: from } : null
    if (mention.first - from > 6) continue
    // "der russische Präsident …": only what describes the person, up to the role, stands between.
    let role = false
    let clean = true
    // "der Vorsitzende der Partei Jan Vogt"
    let isLed = false
    for (let i = from; i < mention.first; i++) {
      const word = words[i]
      if (!word || word.kind !== 'word' || word.norm === 'und' || word.norm === 'mit' || word.norm === 'in')
        clean = false
      else if (word.capital && isRoleNoun(word.norm)) {
        role = true
        isLed = /^(?:der|des)$/.test(words[i + 1]?.norm ?? '')
      } else if (isLed && mention.last > mention.first) continue
      else if (word.capital && i + 1 < mention.first && !isRoleNoun(words[i + 1]?.norm ?? '') && !word.first)
        clean = clean && i === from
    }
    const opens =
      articles.has(words[from]?.norm ?? '') ||
      // "Verteidigungsminister …", "Russlands Präsident …", but not "der Besuch des Präsidenten …"
      (words[from]?.capital === true && (isRoleNoun(words[from].norm) || isRoleNoun(words[from + 1]?.norm ?? ''))) ||
      (/(?:e|en|er)$/.test(words[from]?.norm ?? '') && !prepositions.has(words[from]?.norm ?? ''))
    const isTitled = isRoleNoun(words[mention.first - 1]?.norm ?? '') || (isLed && mention.last > mention.first)
    if (clean && role && opens && isTitled) return { mention, first: from }
  }
  return null
}

/** Words joined as they stand in the text: marks keep their place. */
function joinWords(syntax: Syntax, kept: readonly number[], replaced: ReadonlyMap<number, string>): string {
  const { words } = syntax
  let text = ''
  let previous = -2
  for (const i of kept) {
    const word = words[i]
    if (!word) continue
    const own = replaced.get(i) ?? word.text
    const glued =
      text === '' ||
      (previous === i - 1 && !word.spaceBefore) ||
      (word.kind === 'mark' && /^[,.;:!?”“»)]$/.test(word.text) && !word.spaceBefore)
    text += glued ? own : ` ${own}`
    previous = i
  }
  return text
    .replace(/[,;:]\s*$/, '')
    .replace(/^\s*[,;:]\s*/, '')
    .trim()
}

/** Words `first..last` as they stand. */
export function textOf(syntax: Syntax, first: number, last: number, dropped: ReadonlySet<number>): string {
  const kept: number[] = []
  for (let i = first; i <= last; i++) if (!dropped.has(i) && !syntax.insertions.has(i)) kept.push(i)
  return joinWords(syntax, kept, new Map())
}

export const capitalise = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1)

const lowerFirst = (text: string): string => text.slice(0, 1).toLowerCase() + text.slice(1)

/** The text of a phrase that stood first in its sentence and does so no more. */
export const unsentenced = (syntax: Syntax, phrase: Phrase, text: string): string => {
  const first = syntax.words[phrase.first]
  // "12 Uhr: In Wien ist …": a capital behind a colon.
  if (
    first?.capital &&
    !first.first &&
    syntax.words[phrase.first - 1]?.kind === 'mark' &&
    (phrase.type === 'adverb' ||
      ((determiners.has(first.norm) || prepositions.has(first.norm)) && phrase.first < phrase.head))
  )
    return lowerFirst(text)
  if (!first?.first) return text
  const opens =
    determiners.has(first.norm) ||
    phrase.type !== 'noun' ||
    (first.norm !== syntax.words[phrase.head]?.norm &&
      /^[a-zäöü]/.test(first.norm) &&
      (isAdjectiveForm(first.norm) || /^(?:erst|letzt|zweit|dritt|viert|weiter|ander)e[nrsm]?$/.test(first.norm)) &&
      !isNamed(phrase))
  return opens ? lowerFirst(text) : text
}

const isAdjectiveForm = (norm: string): boolean =>
  /(?:isch|lich|ig|haft|bar|sam|end|iert|neu|alt|groß|klein|hoh|jung|lang|kurz|stark|schwach|schwer|leicht|heftig)(?:e|en|er|es|em)$/.test(
    norm,
  )

const isNamed = (phrase: Phrase): boolean => phrase.first === phrase.head

/** Adjectives that begin a name. */
const PROPER =
  /^(?:vereinigt|vereint|wei(?:ß|ss)|rot|grün|schwarz|hoh|europäisch|deutsch|international|national)e[nrs]?$/

const STRONG_ENDING: Readonly<Record<string, string>> = { der: 'er', das: 'es' }

/** A subject without its article, as headlines have it: "die Stadt" → "Stadt", "der neue Bahnhof" → "Neuer Bahnhof". The
 *  article stays where its noun is an adjective ("der Angeklagte", "die Grünen"). */
export function withoutArticle(syntax: Syntax, phrase: Phrase, text: string): string {
  const { words } = syntax
  const article = words[phrase.nounFirst]?.norm ?? ''
  // "Deren Chef": whose says only its article.
  if (
    /^(?:deren|dessen)$/.test(article) &&
    phrase.determiner === phrase.nounFirst &&
    text.toLowerCase().startsWith(`${article} `)
  )
    return capitalise(text.slice(article.length + 1))
  if (!/^(?:der|die|das|ein|eine)$/.test(article) || phrase.determiner !== phrase.nounFirst) return text
  // "der russische Präsident Wladimir Putin und …" has become "Putin und …".
  if (!text.toLowerCase().startsWith(`${article} `)) return text
  const rest = text.slice(text.indexOf(' ') + 1)
  if (rest === text || rest === '') return text
  if (rest.startsWith('USA')) return rest
  const head = words[phrase.head]?.norm ?? ''
  const behind = attributeOf(syntax, phrase)?.end
  const next = words[behind !== undefined && behind <= phrase.head ? behind : phrase.nounFirst + 1]
  // "die Olympischen Spiele" → "Olympische Spiele"
  if (
    article === 'die' &&
    next?.capital === true &&
    /isch(?:e|en)$/.test(next.norm) &&
    phrase.nounFirst + 1 < phrase.head
  )
    return rest.replace(/^(\S+isch)en(\s)/, '$1e$2')
  // "die Vereinten Nationen", "das Weiße Haus": a name keeps its article, but for "die Europäische Union".
  if (
    article === 'die' &&
    next?.capital === true &&
    PROPER.test(next.norm) &&
    next.norm.endsWith('e') &&
    phrase.nounFirst + 1 < phrase.head
  )
    return rest
  if (next?.capital === true && phrase.nounFirst + 1 < phrase.head && PROPER.test(next.norm)) return text
  // "das Technische Hilfswerk" → "Technisches Hilfswerk"
  if (
    next?.capital === true &&
    phrase.nounFirst + 1 < phrase.head &&
    STRONG_ENDING[article] &&
    /e$/.test(next.norm) &&
    isAdjectiveShape(next.norm)
  )
    return capitalise(rest.replace(/^(\S+)e(\s)/, `$1${STRONG_ENDING[article]}$2`))
  const isAdjectiveNext = next !== undefined && !next.capital && next.kind !== 'mark'
  if (article === 'ein' || article === 'eine') return capitalise(rest)
  // "die Grünen", "der Angeklagte": the noun is declined as an adjective.
  const declined = isDeclinedNoun(head) || isAttributiveParticiple(head)
  if (phrase.nounFirst + 1 === phrase.head && declined && phrase.head === phrase.coreLast) {
    if (article === 'der') return capitalise(rest.replace(/e(?=\s|$)/, 'er'))
    return article === 'die' && head.endsWith('en') ? capitalise(rest.replace(/en(?=\s|$)/, 'e')) : capitalise(rest)
  }
  if (!isAdjectiveNext) return capitalise(rest)
  const turned = strengthen(rest, article)
  if (turned === null) return text
  // "der letzte Vermisste" → "Letzter Vermisster"
  if (declined && article === 'der') {
    const noun = words[phrase.head]?.text ?? ''
    const at = turned.indexOf(noun) + noun.length
    return capitalise(`${turned.slice(0, at)}r${turned.slice(at)}`)
  }
  return capitalise(turned)
}

/** Weak adjectives with the strong ending that their article had, up to the noun: "nur drei Meter hohe" → "hohes"; null where
 *  a phrase of its own stands among them. */
function strengthen(rest: string, article: string): string | null {
  const strong = STRONG_ENDING[article]
  const out: string[] = []
  let inFront = true
  // "die beiden weißen Hunde" → "Beide weißen Hunde"
  const isWeak = /^beiden /.test(rest)
  for (const token of rest.split(' ')) {
    const norm = token.toLowerCase()
    const before = out.at(-1)?.toLowerCase() ?? ''
    if (!inFront) out.push(token)
    else if (/^(?:\d+-)?[\p{Lu}„«"»]/u.test(token)) {
      inFront = UNIT_NOUNS.has(norm) && (/\d/.test(before) || CARDINALS.has(before))
      out.push(token)
    } else if (prepositions.has(norm) && norm !== 'bis') return null
    else if (isWeak && norm !== 'beiden') out.push(token)
    else if (/en?$/.test(token) && (norm === 'beiden' || !CARDINALS.has(norm)) && !particles.has(norm))
      out.push(strong !== undefined ? token.replace(/en?$/, strong) : token.replace(/en$/, 'e'))
    else out.push(token)
  }
  return out.join(' ')
}

/** Nouns that are declined as adjectives: "Angeklagte", "74-Jährige", "Verletzten". */
export const isDeclinedNoun = (norm: string): boolean =>
  /(?:jährige|angeklagte|beschuldigte|verdächtige|verletzte|vermisste|gefangene|angestellte|abgeordnete|vorsitzende|beamte|reisende|studierende|angehörige|überlebende|verstorbene|obdachlose|arbeitslose|erwachsene|jugendliche|kriminelle|tote|geflüchtete|getötete|festgenommene|betroffene|bekannte|verwandte|deutsche|grüne|linke|liberale|konservative|unbekannte|kranke|behinderte|reiche|arme|alte|junge|weise|fremde|neue|letzte|erste|zweite|dritte|vierte|fünfte)n?$/.test(
    norm,
  )

/** Whether a phrase lies in a named range, of a person. */
export const personIn = (mentions: readonly EntityMention[], phrase: Phrase): EntityMention | undefined =>
  mentions.find((m) => m.entity.type === 'person' && isWithin(m, phrase))
