import { indices, type Phrase, type Syntax, type TitleInput } from '../../../syntax/index.js'
import { determiners, timeOpeners } from '../function-words.js'
import { EMPTY_VERBS } from '../kinds.js'
import { namesHappening } from '../semantics/clause-facts.js'
import { UNIT_NOUNS } from '../nouns.js'
import { isPerfectWithSein } from '../verb-forms.js'
import { isDeclinedNoun, personIn, phraseText, textOf, unsentenced, withoutArticle } from './text.js'
import { AIM, finish } from './layout.js'

/** "… fand statt", "es kam zu …", "es gab …": the noun that tells all, where the verb adds nothing. */
export function nominalTitle(syntax: Syntax, input: TitleInput): string | null {
  const { clause, dropped } = input
  const { verb, subject } = clause
  if (verb === null || input.subject !== null || input.object !== undefined) return null
  const absent = absenceTitle(syntax, input)
  if (absent !== null) return absent
  if (clause.negated) return null
  // "hatte im März erfolgen sollen": a noun alone would read as what is.
  if (verb.modal === 'sollen' && verb.tense !== 'present' && verb.mood !== 'subjunctive1') return null
  const usable = clause.phrases.filter((p) => p.type !== 'time' && !indices(p).every((i) => dropped.has(i)))
  const isEs = subject !== null && syntax.words[subject.first]?.norm === 'es'
  const hasEs = isEs || usable.some((p) => p.type === 'pronoun' && syntax.words[p.first]?.norm === 'es')
  // What describes the noun first, then where and how.
  const attributes = (head: Phrase): readonly Phrase[] => {
    const others = usable.filter((p) => p !== head && p.type === 'preposition')
    const own = others.filter((p) => p.attributive && p.first > head.last)
    return [...own, ...others.filter((p) => !own.includes(p))]
  }
  if (EMPTY_VERBS.has(verb.lemma) && subject?.type === 'noun')
    return writeNominalTitle(syntax, input, subject, attributes(subject))
  // "ist für 2025 geplant" says when; a noun alone leaves a reader to ask of whom.
  if (hasEs && verb.lemma === 'kommen') {
    const head = usable.find((p) => p.type === 'preposition' && /^(?:zu|zum|zur)$/.test(p.preposition ?? ''))
    return head ? writeNominalTitle(syntax, input, head, attributes(head)) : null
  }
  // "Im Februar hatte es im Hafen gebrannt"
  if (hasEs && verb.lemma === 'brennen') {
    const places = usable
      .filter((p) => p.type === 'preposition')
      .map((p) => unsentenced(syntax, p, phraseText(syntax, input, p)))
    return places.length > 0 ? ['Brand', ...places].join(' ') : null
  }
  if (hasEs && verb.lemma === 'geben' && verb.prefix === null) {
    const head = usable.find((p) => p.type === 'noun')
    const title = head ? writeNominalTitle(syntax, input, head, attributes(head)) : null
    // "Es gibt eine Stichwahl"
    if (head === undefined || title === null || title.includes(' ') || verb.finite === null) return title
    const finite = verb.mood === 'subjunctive1' ? 'gibt' : (syntax.words[verb.finite]?.norm ?? '')
    const tail = verb.parts.map((i) => syntax.words[i]?.norm ?? '')
    return ['Es', finite, phraseText(syntax, input, head), ...tail].join(' ')
  }
  // "Der Mittwoch wird als Datum für die Zusammenkunft genannt": a day is the subject.
  if (subject === null && verb.voice !== 'active') {
    const head = usable.find(
      (p) => p.type === 'preposition' && /^(?:für|zu|zum|zur)$/.test(p.preposition ?? '') && namesHappening(syntax, p),
    )
    if (
      head &&
      clause.phrases.some(
        (p) =>
          p.type === 'time' &&
          p.preposition === null &&
          syntax.words.slice(p.first, p.last).some((w) => w.norm === 'der'),
      )
    )
      return writeNominalTitle(syntax, input, head, [])
  }
  return null
}

/** "Ein Fest wird es nicht geben": of what there is not, with its "es"; null for other clauses. */
function absenceTitle(syntax: Syntax, input: TitleInput): string | null {
  const { verb, phrases, negated } = input.clause
  const has = (norm: string): boolean => phrases.some((p) => p.first === p.last && syntax.words[p.first]?.norm === norm)
  if (!negated || verb?.lemma !== 'geben' || verb.prefix !== null || verb.finite === null || !has('es')) return null
  const noun =
    phrases.find((p) => p.type === 'noun' && p.head !== p.nounFirst) ?? phrases.find((p) => p.type === 'noun')
  if (!noun || !has('nicht')) return null
  const own = syntax.words[verb.finite]?.norm ?? ''
  const finite = own === 'werde' ? 'wird' : own === 'gebe' ? 'gibt' : own
  const tail = verb.parts.map((i) => syntax.words[i]?.norm ?? '')
  return finish([nounText(syntax, input, noun), finite, 'es nicht', ...tail].join(' '))
}

/** A title for a happening told by a noun: "nach dem Besuch des Ministers N in Z" → "Besuch von N in Z". */
export function writeNominalTitle(
  syntax: Syntax,
  input: TitleInput,
  head: Phrase,
  attributes: readonly Phrase[],
): string {
  const own = nounText(syntax, input, head)
  const parts = [own]
  for (const [k, phrase] of attributes.entries()) {
    if (indices(phrase).every((i) => input.dropped.has(i))) continue
    const text = unsentenced(syntax, phrase, phraseText(syntax, input, phrase))
    const before = attributes[k - 1]
    // "unter Leitung von Kim": half of it says nothing.
    if (text !== '' && parts.length > 1 && phrase.attributive && before?.last === phrase.first - 1)
      parts[parts.length - 1] = `${parts.at(-1) ?? ''} ${text}`
    else if (text !== '') parts.push(text)
  }
  while (parts.join(' ').length > AIM && parts.length > 2) parts.pop()
  return finish(parts.join(' '))
}

/** A noun phrase without preposition and article, its head in the nominative. */
export function nounText(syntax: Syntax, input: TitleInput, phrase: Phrase, core = false): string {
  const { words } = syntax
  const article = words[phrase.determiner ?? -1]?.norm ?? ''
  const opener = phrase.preposition ?? ''
  const isNominative = phrase.agreement.some((code) => code[1] === 'n')
  if (phrase.type === 'noun' && isNominative && /^(?:der|die|das|ein|eine)$/.test(article))
    return withoutArticle(syntax, phrase, phraseText(syntax, input, phrase, { core }))
  if (phrase.type === 'noun' && phrase.determiner === null) return phraseText(syntax, input, phrase, { core })
  // "drei Männern", "ihrer Schwester": a number or a possessive stays.
  if (phrase.type === 'noun' && isNominative && phrase.determiner === phrase.nounFirst)
    return unsentenced(syntax, phrase, phraseText(syntax, input, phrase, { core }))
  // Behind an article of another case an adjective cannot stand alone; the noun can.
  let from = phrase.determiner === null ? phrase.nounFirst : phrase.determiner + 1
  const isBare = phrase.determiner === null && !/^(?:im|am|zum|zur|beim|vom|ins|ans)$/.test(opener)
  const name = personIn(input.mentions, phrase)
  if (name !== undefined && name.last === phrase.head && name.first >= from)
    return phraseText(syntax, input, phrase, { from: phrase.determiner ?? phrase.nounFirst, core })
  // "der Ausstellung „Ebbe“": the noun and the name that stands in quotation marks.
  const quoted = syntax.names.find((name) => name.first <= phrase.head && phrase.head <= name.last)
  if (quoted !== undefined && !isBare) {
    const own = words[quoted.first - 1]
    const noun = quoted.first - 1 >= from && own?.capital === true ? quoted.first - 1 : quoted.first
    return `${textOf(syntax, noun, phrase.head, input.dropped)}${afterHead(syntax, input, phrase, core)}`
  }
  if (!isBare) {
    // The noun with the nouns that belong to it, without its adjectives.
    let first = phrase.head
    while (
      first > from &&
      words[first - 1]?.capital === true &&
      words[first - 1]?.kind === 'word' &&
      !UNIT_NOUNS.has(words[first - 1]?.norm ?? '')
    )
      first--
    from = first
  }
  // A run of nouns is one name: "der Reederei Falster Line".
  const noun = words[phrase.head]?.text ?? ''
  const isGenitive = /^(?:des|eines|seines|ihres|dieses|jenes)$/.test(article)
  const isDativePlural =
    (article === 'den' || article === 'diesen' || article === 'seinen' || article === 'ihren') &&
    /(?:[^e]e|er|el)n$/.test(noun) &&
    !/^(?:im|am|zum|beim|vom)$/.test(opener)
  const lemma = isGenitive ? noun.replace(/(?<=[^s])(?:es|s)$/, '') : isDativePlural ? noun.slice(0, -1) : noun
  if (isBare) {
    const text = phraseText(syntax, input, phrase, { from, core })
    // "von Tourengehern" → "Tourengeher"
    if (
      /^(?:von|mit|aus|bei|nach|zu|seit)$/.test(opener) &&
      from === phrase.head &&
      /[^e]?(?:er|el)n$/.test(words[phrase.head]?.text ?? '')
    )
      return text.replace(/^(\S+)n(\s|$)/, '$1$2')
    // "von rund 20 Beamten", "mit heftigen Unwettern": the dative of the noun stays, its adjective is turned.
    return text
  }
  const declined = nominativeOf(phrase, noun)
  if (declined !== null && from === phrase.head) return `${declined}${afterHead(syntax, input, phrase, core)}`
  const before = from < phrase.head ? `${textOf(syntax, from, phrase.head - 1, input.dropped)} ` : ''
  return `${before}${lemma}${afterHead(syntax, input, phrase, core)}`
}

function afterHead(syntax: Syntax, input: TitleInput, phrase: Phrase, core: boolean): string {
  const end = core ? phrase.coreLast : phrase.last
  return phrase.head < end ? ` ${phraseText(syntax, input, phrase, { from: phrase.head + 1, core })}` : ''
}

/** "den Angeklagten" → "Angeklagter", where the phrase tells its gender; null for other nouns. */
function nominativeOf({ agreement }: Phrase, noun: string): string | null {
  // "einen Kometen", "dem Präsidenten"
  const isWeak = /[^i](?:ist|ent|ant|omet|graf|oph|dat|lot)en$/.test(noun) && agreement.length > 0
  if (isWeak && agreement.every((code) => code[0] === 'm')) return noun.slice(0, -2)
  if (!isDeclinedNoun(noun.toLowerCase()) || !/en?$/.test(noun)) return null
  const genders = new Set(agreement.map((code) => code[0]))
  const bare = noun.replace(/en?$/, '')
  if (genders.has('m')) genders.delete('n')
  if (genders.size !== 1) return null
  return genders.has('m') ? `${bare}er` : `${bare}e`
}

/** "die am Freitag in Wien gestartete Rakete" → "Rakete in Wien gestartet". */
export function writeAttributeTitle(syntax: Syntax, input: TitleInput, head: Phrase, participle: number): string {
  const { words } = syntax
  const norm = words[participle]?.norm ?? ''
  // "das Bad (eröffnet am 3. Mai)"
  if (participle > head.last) return finish(`${nounText(syntax, input, head)} ${norm}`)
  const bare = norm.replace(/e[nrsm]?$/, '')
  const noun = textOf(syntax, participle + 1, head.last, input.dropped)
  let article = participle - 1
  while (article > head.first && !determiners.has(words[article]?.norm ?? '')) article--
  // "die erst im Herbst errichtete Brücke": without its time "erst" says nothing.
  const opensTime = (i: number): boolean => timeOpeners.has(words[i]?.norm ?? '') && input.dropped.has(i + 1)
  const first = opensTime(article + 1) ? article + 2 : article + 1
  const between = textOf(syntax, first, participle - 1, input.dropped)
  // "die 2016 errichtete Brücke über die Elz"
  const own = input.clause.phrases.find((p) => p.attributive && p.first === head.last + 1)
  const behind = own === undefined ? '' : phraseText(syntax, input, own)
  return finish([noun, behind, between, bare].filter((t) => t !== '').join(' '))
}

export { isPerfectWithSein }
