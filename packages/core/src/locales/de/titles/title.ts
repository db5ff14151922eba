import { type Clause, indices, type Phrase, type Syntax, type TitleInput } from '../../../syntax/index.js'
import { coordinators, negations, particles, personalPronouns, prepositions, replacing } from '../function-words.js'
import { EMPTY_VERBS } from '../kinds.js'
import { isSaying, namesHappening } from '../semantics/clause-facts.js'
import { announcesBefore } from '../semantics/modality.js'
import { isRoleNoun, UNIT_NOUNS } from '../nouns.js'
import { COLON_VERBS, DENYING_VERBS, PLANNING_VERBS } from '../speech.js'
import { isPerfectWithSein, presentOf, preteriteOf, readVerb } from '../verb-forms.js'
import { callName, capitalise, personIn, phraseText, textOf, unsentenced, withoutArticle } from './text.js'

/** A title that is longer gives up what it can do without. */
const AIM = 60

/** By so much a title may miss the aim before places and names go. */
const SLACK = 12

/** None is longer but where its subject and verb alone are. */
const MAX = 80

/** What goes first where room lacks: 3 a manner, 2 a circumstance, 1 a place, 0 what the verb needs. */
type Weakness = 0 | 1 | 2 | 3

interface Piece {
  readonly text: string
  readonly short: string
  readonly weakness: Weakness
}

interface Layout {
  readonly subject: string
  readonly shortSubject: string
  readonly finite: string
  readonly middle: readonly Piece[]
  readonly tail: readonly string[]
  /** The same in the preterite, where that is shorter: "lud … ein" for "hat … eingeladen". */
  readonly simple: { readonly finite: string; readonly tail: readonly string[] } | null
}

/** A title for what a clause tells: subject, verb, complements, in the order of a German headline. The article in front
 *  goes, "ist", "sind", "wurde" before a participle go, the separated prefix stands at the end; for what is said the
 *  speaker and a colon; for what a noun alone tells, that noun. */
export function writeTitle(syntax: Syntax, input: TitleInput): string {
  const asker = input.clause.type === 'infinitive' ? requesterOf(syntax, input.clause) : null
  // "rief dazu auf, … zu wählen": who asks does not do it.
  if (asker !== null)
    return writeTitle(syntax, { ...input, clause: asker, subject: asker.subject === null ? input.subject : null })
  if (input.clause.type === 'infinitive' && input.subject !== null)
    return finish(infinitiveTitle(syntax, input, input.subject, null))
  const said = speechTitle(syntax, input)
  if (said !== null) return finish(said)
  const noun = nominalTitle(syntax, input)
  if (noun?.includes(' ')) return finish(noun)
  const child = childOf(syntax, input.clause)
  if (child !== null && wantsInfinitive(syntax, input.clause) && child.type === 'infinitive') {
    const subject = speakerText(syntax, input)
    if (subject !== null)
      return finish(infinitiveTitle(syntax, { ...input, clause: child }, subject, input.clause.subject))
  }
  const layout = layOut(syntax, input)
  if (layout === null) return finish(fallback(syntax, input))
  const rest = complementsOf(syntax, input)
  return finish(fitWhole(layout, rest) ?? requestTitle(syntax, input, child) ?? fit(layout))
}

/** "beabsichtigt, … zu bauen", "ist entschlossen, … zu bauen": wants to. */
const wantsInfinitive = (syntax: Syntax, { verb }: Clause): boolean =>
  verb !== null &&
  verb.modal === null &&
  (verb.lemma === 'beabsichtigen' ||
    (verb.lemma === 'entschliessen' && verb.voice === 'statal') ||
    (verb.lemma === 'vorhaben' && verb.voice === 'active' && verb.parts.length === 0)) &&
  syntax.words.length > 0

/** The clause that asks for what an infinitive says. */
function requesterOf(syntax: Syntax, clause: Clause): Clause | null {
  const parent = clause.parent === null ? undefined : syntax.clauses[clause.parent]
  const asks = parent?.verb != null && REQUESTING.test(parent.verb.lemma) && childOf(syntax, parent) === clause
  return asks ? parent : null
}

/** Verbs that ask somebody to do what an infinitive says. */
const REQUESTING = /^(?:auffordern|bitten|ermahnen|drängen|aufrufen|anweisen|verpflichten|appellieren|empfehlen|raten)$/

/** "forderte die Firma auf, … zu zahlen" where there is no room for it: "Stadt: Firma soll … zahlen". */
function requestTitle(syntax: Syntax, input: TitleInput, child: Clause | null): string | null {
  const { clause } = input
  if (child?.type !== 'infinitive' || clause.verb === null || !REQUESTING.test(clause.verb.lemma)) return null
  const asked = clause.phrases.find(
    (p) => p.type === 'noun' && p !== clause.subject && p.agreement.some((code) => code[1] === 'a'),
  )
  const speaker = speakerText(syntax, input)
  if (!asked || speaker === null) return null
  const subject = nounText(syntax, input, asked)
  const lean = new Set([...input.dropped, ...child.phrases.filter((p) => p.type === 'preposition').flatMap(indices)])
  const titles = [input.dropped, lean].map((dropped) => {
    const told = infinitiveTitle(syntax, { ...input, clause: child, dropped }, subject, asked, 'sollen')
    return `${speaker}: ${told}`
  })
  return titles.find((title) => title.length <= MAX) ?? null
}

const finish = (text: string): string =>
  capitalise(withWholeQuotes(text.replace(/\s+/g, ' ').replace(/ ,/g, ',').trim()))

/** Quotation marks of which one has gone say nothing. */
const withWholeQuotes = (text: string): string =>
  (text.match(/[„»«"]/g)?.length ?? 0) === (text.match(/[“”]/g)?.length ?? 0) ||
  ((text.match(/[»«]/g)?.length ?? 0) % 2 === 0 && !/[„“”]/.test(text))
    ? text
    : text.replace(/[„“”»«"]/g, '')

/** The words as they stand, where a clause has no subject to begin with. */
function fallback(syntax: Syntax, input: TitleInput): string {
  const { clause } = input
  const parts = clause.phrases
    .filter((p) => p.type !== 'time' && !isParticle(syntax, p) && !indices(p).every((i) => input.dropped.has(i)))
    .map((p) => unsentenced(syntax, p, phraseText(syntax, input, p)))
  const verb = clause.verb
  const words = (verb?.words ?? [])
    .filter((i) => i !== verb?.finite || verb.parts.length === 0)
    .map((i) => syntax.words[i]?.norm ?? '')
  const isPassive =
    verb !== null &&
    verb.finite !== null &&
    /^(?:wird|werden|wurden?|soll|sollen|will|wollen|kann|können|muss|müssen|darf|dürfen)$/.test(
      syntax.words[verb.finite]?.norm ?? '',
    ) &&
    verb.main !== verb.finite
  // "Gewählt wird am 24. September"
  if (isPassive) {
    const finite = syntax.words[verb.finite]?.norm ?? ''
    const [first = '', ...others] = parts
    return parts.length === 0 ? [...words, finite].join(' ') : [first, finite, ...others, ...words].join(' ')
  }
  return [...parts, ...words].join(' ')
}

/** "das erste Mal", "zum dritten Mal": how often. */
const isCount = (syntax: Syntax, phrase: Phrase): boolean =>
  syntax.words[phrase.head]?.norm === 'mal' && (phrase.type === 'noun' || phrase.preposition === 'zum')

const isParticle = (syntax: Syntax, phrase: Phrase): boolean => {
  const norm = syntax.words[phrase.first]?.norm ?? ''
  if (isCount(syntax, phrase)) return true
  return phrase.type === 'adverb' && (particles.has(norm) || coordinators.has(norm) || norm === 'es')
}

function join(layout: Layout, pieces: readonly Piece[], short: boolean): string {
  return [
    short ? layout.shortSubject : layout.subject,
    layout.finite,
    ...pieces.map((p) => (short ? p.short : p.text)),
    ...layout.tail,
  ]
    .filter((part) => part !== '')
    .join(' ')
}

/** The fullest form that fits with one of what completes the verb behind it.
 *  @param rest the longest first */
function fitWhole(layout: Layout, rest: readonly string[]): string | null {
  if (rest.length === 0) return null
  for (const complement of rest)
    for (const { text } of formsOf(layout))
      if (text.length + complement.length <= (complement === '' ? AIM + SLACK : MAX)) return text + complement
  return null
}

/** The fullest form that fits: whole; without what is weak; with short names; at last with what the verb needs alone. Up to
 *  the aim circumstances go, up to the last few characters places and names shorten. */
function fit(layout: Layout): string {
  for (const { text, room } of formsOf(layout)) if (text.length <= room) return text
  return join(
    layout,
    layout.middle.filter((p) => p.weakness === 0),
    true,
  )
}

/** The forms of a title, the fullest first, each with the room that it may take. */
function formsOf(layout: Layout): readonly { readonly text: string; readonly room: number }[] {
  const least = (weakness: Weakness): readonly Piece[] => layout.middle.filter((p) => p.weakness <= weakness)
  const steps = dropSteps(least(2))
  const tries: readonly (readonly [pieces: readonly Piece[], short: boolean, room: number])[] = [
    [layout.middle, false, AIM],
    [least(2), false, AIM],
    [least(1), false, AIM + SLACK],
    ...steps.map((pieces) => [pieces, false, AIM] as const),
    ...steps.map((pieces) => [pieces, false, AIM + SLACK] as const),
    [least(1), true, AIM + SLACK],
    ...steps.map((pieces) => [pieces, true, AIM + SLACK] as const),
    [least(0), false, MAX],
    ...steps.map((pieces) => [pieces, true, MAX] as const),
    [least(0), true, MAX],
  ]
  const told = layout.simple === null ? [layout] : [layout, { ...layout, ...layout.simple }]
  return tries.flatMap(([pieces, short, room]) => told.map((form) => ({ text: join(form, pieces, short), room })))
}

/** Fewer and fewer pieces, the weakest and the first of them first. */
function dropSteps(pieces: readonly Piece[]): readonly (readonly Piece[])[] {
  const steps: (readonly Piece[])[] = []
  let kept = [...pieces]
  for (;;) {
    const weakest = Math.max(0, ...kept.map((p) => p.weakness))
    if (weakest === 0) return steps
    const at = kept.findIndex((p) => p.weakness === weakest)
    kept = kept.filter((_, i) => i !== at)
    steps.push(kept)
  }
}

const CIRCUMSTANCE =
  /^(?:nach|vor|seit|während|wegen|trotz|aufgrund|infolge|angesichts|anlässlich|durch|unter|bis|ab|dank|laut|neben|außer|ohne|samt|statt|anstatt|mangels|zwischen|hinter|per)$/

/** Prepositions of a circumstance that some verbs need: "warnen vor", "suchen nach". */
const GOVERNED: Readonly<Record<string, RegExp>> = {
  vor: /^(?:warnen|schützen|fliehen|flüchten|retten|bewahren|kapitulieren|stehen)$/,
  nach: /^(?:fragen|suchen|verlangen|fahnden|streben|rufen|benennen|greifen|graben|tauchen)$/,
  unter: /^(?:leiden|stehen|stellen|fallen|geraten)$/,
  durch: /^(?:ersetzen|ablösen)$/,
  zwischen: /^(?:vermitteln|unterscheiden|wählen|pendeln)$/,
  bis: /^(?:verlängern|vertagen|verschieben)$/,
  von: /^(?:stehlen|entwenden|entfernen|trennen|lösen|befreien|erhalten|bekommen|kaufen|übernehmen|verlangen|fordern|erfahren|absehen|abrücken|ausgehen|handeln|profitieren|abhängen|zurücktreten|sprechen|berichten|stürzen|fallen|abkommen|springen|wechseln|kommen|reisen|fahren|fliegen|abziehen|verschwinden)$/,
}

const isGoverned = ({ verb }: Clause, preposition: string | null): boolean =>
  verb !== null && GOVERNED[preposition ?? '']?.test(verb.lemma) === true

/** "im Anschluss an", "am Rande": circumstances, whatever their preposition. */
const FRAMING_NOUN = /^(?:anschluss|rahmen|zuge|rande|vorfeld|zusammenhang|hinblick|verlauf|laufe|beisein|anwesenheit)$/

const DIRECTIONAL = /^(?:in|an|auf|über|unter|vor|hinter|neben|zwischen)$/

const LOCAL = /^(?:in|im|an|am|auf)$/

function weaknessOf(syntax: Syntax, input: TitleInput, phrase: Phrase, isLast: boolean): Weakness {
  const norm = syntax.words[phrase.first]?.norm ?? ''
  if (phrase.type === 'noun' || phrase.type === 'pronoun' || negations.has(norm)) return 0
  if (phrase.type === 'adverb') return isLast || isPredicative(syntax, input.clause) ? 0 : 3
  if (FRAMING_NOUN.test(syntax.words[phrase.head]?.norm ?? '')) return 2
  if (isGoverned(input.clause, phrase.preposition)) return 0
  if (phrase.preposition === 'als' || phrase.preposition === 'wie')
    return isLast || input.clause.verb?.lemma === 'gelten' ? 0 : 1
  // "nach Moskau": where to.
  if (phrase.preposition === 'nach' && phrase.determiner === null && syntax.words[phrase.head]?.capital)
    return isLast ? 0 : 1
  if (phrase.preposition === 'mit' && phrase.determiner !== null && !isLast) return 2
  // "in eine Umlaufbahn", "ans Ufer": where to.
  if (
    DIRECTIONAL.test(phrase.preposition ?? '') &&
    phrase.determiner !== null &&
    phrase.agreement.every((code) => code[1] === 'a' || code[1] === 'n')
  )
    return 0
  // "unterstützte die Einführung eines Regimes im Norden": beside an object a place is no need of the verb.
  const hasObject = input.clause.phrases.some(
    (p) => p.type === 'noun' && p !== input.clause.subject && p.last < phrase.first,
  )
  if (isLast && !CIRCUMSTANCE.test(phrase.preposition ?? ''))
    return hasObject && LOCAL.test(phrase.preposition ?? '') && phrase.agreement.some((code) => code[1] === 'd') ? 1 : 0
  if (/^(?:gegen|für|über|um|auf|zu|zum|zur)$/.test(phrase.preposition ?? '')) return 1
  return CIRCUMSTANCE.test(phrase.preposition ?? '') ? 2 : 1
}

const isPredicative = (_: Syntax, clause: Clause): boolean =>
  clause.verb !== null && clause.verb.voice === 'active' && /^(?:sein|werden|bleiben|gelten)$/.test(clause.verb.lemma)

function layOut(syntax: Syntax, input: TitleInput): Layout | null {
  const { words } = syntax
  const { clause, dropped } = input
  const { verb } = clause
  if (verb === null) return null
  const compared = comparisonWords(syntax, clause)
  const usable = clause.phrases.filter(
    (p) => p.type !== 'time' && !indices(p).every((i) => dropped.has(i) || compared.has(i)),
  )
  const subject =
    input.subject === null && clause.subject !== null && usable.includes(clause.subject) ? clause.subject : null
  const attributes = subject === null ? [] : attributesOf(usable, subject, verb.finite ?? -1, clause)
  const described = subject === null || nameBeside(syntax, input, subject) !== null ? [] : attributes
  const text = (options: { nameOnly?: boolean; core?: boolean }): string => {
    if (input.subject !== null) return input.subject
    if (subject === null) return ''
    const beside = nameBeside(syntax, input, subject)
    if (beside !== null) return beside
    const own = withoutArticle(syntax, subject, phraseText(syntax, input, subject, options))
    return [own, ...(options.core === true ? [] : described.map((p) => phraseText(syntax, input, p)))].join(' ')
  }
  const subjectText = text({})
  if (subjectText === '') return null
  if (
    subject?.type === 'pronoun' &&
    !/^(?:wir|ich|man|niemand|jemand|nichts|es)$/.test(words[subject.first]?.norm ?? '') &&
    !input.references.has(subject.first)
  )
    return null
  const others = usable.filter(
    (p) => p !== subject && !attributes.includes(p) && !(input.subject !== null && p === clause.subject),
  )
  const finite = verb.finite ?? -1
  // What stood in front of the verb goes behind the subject; a reflexive pronoun goes first.
  const behind = others.filter((p) => p.first > finite || clause.order === 'final')
  const front = others.filter((p) => !behind.includes(p))
  const isObject = (p: Phrase): boolean => p.type === 'noun'
  const reflexive = behind.filter((p) => /^(?:sich|uns)$/.test(words[p.first]?.norm ?? ''))
  const rest = behind.filter((p) => !reflexive.includes(p))
  const ordered = [
    ...reflexive,
    ...front.filter((p) => !isObject(p)),
    ...rest.filter((p) => p.type === 'pronoun'),
    ...front.filter(isObject),
    ...rest.filter((p) => p.type !== 'pronoun'),
  ]
  const middle: Piece[] = input.object === undefined ? [] : [{ text: input.object, short: input.object, weakness: 0 }]
  const lastBehind = rest.at(-1)
  for (const phrase of ordered) {
    const norm = words[phrase.first]?.norm ?? ''
    if ((isParticle(syntax, phrase) && !/^(?:dazu|damit|daran)$/.test(norm)) || isOfVerb(clause, phrase)) continue
    const completes =
      /^(?:daran|darauf|darin|darüber|dafür|dagegen|davon|damit|dazu|darum)$/.test(norm) &&
      childOf(syntax, clause) !== null
    if (completes) {
      middle.push({ text: norm, short: norm, weakness: 0 })
      continue
    }
    const pointer = phrase.type === 'adverb' ? pointerText(syntax, input, phrase) : null
    if (pointer !== null) {
      middle.push({ text: pointer, short: pointer, weakness: 0 })
      continue
    }
    if (
      phrase.type === 'adverb' &&
      /^(?:und|oder|so|da|wie|als|es|dies|das|zu|daran|darauf|darin|darüber|dafür|dagegen|davon|damit|dazu|darum)$/.test(
        norm,
      ) &&
      !negations.has(norm)
    )
      continue
    if (phrase.type === 'pronoun') {
      if (norm === 'es' && phrase.first > 0 && input.subject === null && subject === null) continue
      const meant = input.references.get(phrase.first)
      if (
        norm === 'sich' ||
        (norm === 'uns' && subject !== null && words[subject.first]?.norm === 'wir') ||
        norm === 'nichts' ||
        norm === 'niemanden'
      )
        middle.push({ text: norm, short: norm, weakness: 0 })
      else if (meant !== undefined && norm !== 'es') middle.push({ text: meant, short: meant, weakness: 0 })
      continue
    }
    if (phrase.type === 'preposition') {
      const inner = words[phrase.head]?.norm ?? ''
      const meant = input.references.get(phrase.head)
      // "verlangte von ihm, …": without its pronoun a preposition says nothing.
      if (personalPronouns.has(inner) && inner !== 'sich' && meant === undefined) continue
      if (replacing.has(phrase.preposition ?? '') && phrase.first === phrase.last) continue
    } else if (
      phrase.first === phrase.last &&
      (prepositions.has(norm) || replacing.has(norm)) &&
      !words[phrase.first]?.capital
    )
      continue
    const whole = unsentenced(syntax, phrase, phraseText(syntax, input, phrase))
    const short = unsentenced(
      syntax,
      phrase,
      phraseText(syntax, input, phrase, { nameOnly: true, core: phrase.last - phrase.coreLast > 1 }),
    )
    if (whole === '') continue
    const previous = middle.at(-1)
    if (
      phrase.attributive &&
      previous !== undefined &&
      phrase.first > 0 &&
      others.some((p) => p.last + 1 === phrase.first)
    ) {
      middle[middle.length - 1] = {
        ...previous,
        text: `${previous.text} ${whole}`,
        short:
          phrase.preposition === 'von' || previous.short.length < 12 ? `${previous.short} ${short}` : previous.short,
      }
      continue
    }
    // "auf der Strecke von Ulm nach Wien"
    const near = ordered[ordered.indexOf(phrase) - 1]
    if (
      previous !== undefined &&
      phrase.preposition === 'nach' &&
      near?.preposition === 'von' &&
      near.attributive &&
      near.last + 1 === phrase.first
    ) {
      middle[middle.length - 1] = { ...previous, text: `${previous.text} ${whole}` }
      continue
    }
    // "anlässlich des Kriegsendes in Korea": what stands right behind a circumstance belongs to it.
    const before = ordered[ordered.indexOf(phrase) - 1]
    if (
      previous !== undefined &&
      previous.weakness >= 2 &&
      before?.type === 'preposition' &&
      before.last + 1 === phrase.first &&
      phrase.type === 'preposition' &&
      phrase !== lastBehind &&
      /^(?:in|im|an|am|auf|bei|beim|von|vom|zu|zum|zur|mit|für|gegen)$/.test(phrase.preposition ?? '')
    ) {
      middle[middle.length - 1] = { ...previous, text: `${previous.text} ${whole}` }
      continue
    }
    const isLast =
      phrase === lastBehind || (lastBehind !== undefined && lastBehind.attributive && phrase === rest.at(-2))
    middle.push({ text: whole, short, weakness: weaknessOf(syntax, input, phrase, isLast) })
  }
  const { form, tail } = verbForms(syntax, input, subject)
  return {
    subject: subjectText,
    shortSubject: text({ nameOnly: true, core: true }) || subjectText,
    finite: form,
    middle,
    tail,
    simple: preteriteForms(syntax, clause, form),
  }
}

/** The preterite of a perfect with "haben", as it stands alone and with its prefix. */
function preteriteForms(syntax: Syntax, { verb }: Clause, form: string): Layout['simple'] {
  if (verb === null || verb.voice !== 'active' || verb.modal !== null || verb.parts.length !== 1) return null
  if (form !== 'hat' && form !== 'haben') return null
  const participle = syntax.words[verb.main]?.norm ?? ''
  const prefix = readVerb(participle).find((r) => r.form === 'participle')?.prefix ?? ''
  const finite = preteriteOf(verb.lemma, form === 'hat' ? 'singular' : 'plural', prefix, participle)
  return finite === null ? null : { finite, tail: prefix === '' ? [] : [prefix] }
}

/** Words between a description and the name in apposition: "Präsident von Wollau, Beat Lang". */
const MAX_BESIDE = 6

/** "der Gründer der Firma, Kurt Lang, …": the person whom an apposition right behind a description names. */
function nameBeside({ words }: Syntax, { clause, mentions }: TitleInput, subject: Phrase): string | null {
  const finite = clause.verb?.finite ?? -1
  const beside = clause.appositions.find(
    (p) => p.type === 'noun' && p.first > subject.last && !(finite > subject.last && finite < p.first),
  )
  if (!beside || beside.first > subject.last + MAX_BESIDE) return null
  const name = mentions.find(
    (m) => m.entity.type === 'person' && m.first === beside.first && m.last === beside.coreLast,
  )
  if (name === undefined || personIn(mentions, subject) !== undefined) return null
  const role = words[subject.head]
  const isPlain =
    subject.last === subject.head && (subject.first === subject.head || subject.determiner === subject.head - 1)
  return role && isPlain && isRoleNoun(role.norm) ? `${role.text} ${callName(name.entity)}` : callName(name.entity)
}

/** "früher als geplant": says nothing without its time. */
function comparisonWords({ words }: Syntax, clause: Clause): ReadonlySet<number> {
  const found = new Set<number>()
  for (const part of clause.parts)
    for (let i = part.first; i < part.last; i++) {
      if (
        words[i]?.norm !== 'als' ||
        !/^(?:geplant|erwartet|vorgesehen|angekündigt|bisher|üblich|gedacht|zunächst|ursprünglich)$/.test(
          words[i + 1]?.norm ?? '',
        )
      )
        continue
      found.add(i).add(i + 1)
      if (
        /^(?:früher|später|eher|länger|kürzer|schneller|mehr|weniger|anders|langsamer)$/.test(words[i - 1]?.norm ?? '')
      )
        found.add(i - 1)
    }
  return found
}

/** What describes the subject and stands beside it: "ein Schaden von 100 Euro"; in front of the verb all that stands there. */
function attributesOf(usable: readonly Phrase[], subject: Phrase, finite: number, clause: Clause): readonly Phrase[] {
  const found: Phrase[] = []
  let { last } = subject
  for (const phrase of usable) {
    if (phrase.first <= subject.last) continue
    const inFront =
      clause.order === 'second' && subject.last < finite && phrase.last < finite && phrase.type === 'preposition'
    const isAttribute = phrase.attributive && !isGoverned(clause, phrase.preposition)
    if (!(inFront || (isAttribute && phrase.first === last + 1))) break
    found.push(phrase)
    ;({ last } = phrase)
  }
  return found
}

/** Verbs that say nothing without what "damit", "darüber" stands for. */
const POINTING =
  /^(?:befassen|beschäftigen|beraten|entscheiden|abstimmen|sprechen|verhandeln|teilnehmen|beteiligen|protestieren|demonstrieren|klagen|stimmen|verzichten|rechnen|diskutieren|informieren|berichten|streiten)$/

const ARTICLES: Readonly<Record<string, string>> = {
  md: 'dem',
  nd: 'dem',
  fd: 'der',
  pd: 'den',
  ma: 'den',
  na: 'das',
  fa: 'die',
  pa: 'die',
}

/** "Der Rat muss der Reform zustimmen; er befasst sich am Freitag damit": "mit der Reform", where the clause before names
 *  one thing of a known gender beside its subject. */
function pointerText(syntax: Syntax, { clause }: TitleInput, phrase: Phrase): string | null {
  const preposition = /^dar?(mit|über|an|gegen|für|um|von|auf)$/.exec(syntax.words[phrase.first]?.norm ?? '')?.[1]
  if (preposition === undefined || !POINTING.test(clause.verb?.lemma ?? '') || childOf(syntax, clause) !== null)
    return null
  const before = syntax.clauses[clause.index - 1]
  const thing = before?.phrases.findLast((p) => p.type === 'noun' && p !== before.subject && p.determiner !== null)
  const objects = thing?.agreement.filter((code) => code[1] === 'a' || code[1] === 'd') ?? []
  const genders = [...new Set(objects.map((code) => code[0]))]
  const noun = syntax.words[thing?.head ?? -1]?.text
  const article = ARTICLES[`${genders[0] ?? ''}${/^(?:mit|von|an)$/.test(preposition) ? 'd' : 'a'}`]
  return genders.length === 1 && noun !== undefined && article !== undefined
    ? `${preposition} ${article} ${noun}`
    : null
}

/** The finite verb and what ends the title: auxiliaries of the perfect with "sein" and of the passive go. */
function verbForms(
  syntax: Syntax,
  input: TitleInput,
  subject: Phrase | null,
): { readonly form: string; readonly tail: readonly string[] } {
  const { words } = syntax
  const { verb, order } = input.clause
  if (verb === null) return { form: '', tail: [] }
  const norm = (i: number): string => words[i]?.norm ?? ''
  const led = input.clause.phrases.filter((p) => isOfVerb(input.clause, p)).map((p) => norm(p.first))
  const parts = [...led, ...partTexts(syntax, verb.parts)]
  const finite = verb.finite === null ? '' : norm(verb.finite)
  const plural =
    verb.number === 'plural' ||
    (verb.number === null && (input.subjectPlural ?? subject?.agreement.every((code) => code[0] === 'p') ?? false))
  if (verb.main === verb.finite) {
    // A full verb: what is behind it stays; at the end of its clause its prefix leaves it.
    const reading = readVerb(finite).find((r) => r.form === 'finite')
    const prefix = verb.prefix !== null ? norm(verb.prefix) : order === 'final' ? (reading?.prefix ?? '') : ''
    const bare = verb.prefix === null && prefix !== '' ? finite.slice(prefix.length) : finite
    const form = verb.mood === 'subjunctive1' ? presentOf(verb.lemma, plural ? 'plural' : 'singular', prefix) : bare
    return { form, tail: [...parts, prefix].filter((t) => t !== '') }
  }
  const withoutHelper = parts.filter((t) => t !== 'worden' && t !== 'gewesen')
  const last = norm(verb.parts.at(-1) ?? -1)
  if (verb.modal === null) {
    const isSein = readVerb(finite).some((r) => r.lemma === 'sein')
    const isWerden = readVerb(finite).some((r) => r.lemma === 'werden')
    if (isSein && last === 'gewesen' && verb.parts.length === 1) return { form: plural ? 'waren' : 'war', tail: [] }
    if (isSein && verb.parts.some((i) => norm(i - 1) === 'zu'))
      return { form: finite, tail: parts.map((t) => `zu ${t}`) }
    if (isSein && verb.tense !== 'future' && verb.parts.length > 0) return { form: '', tail: withoutHelper }
    if (isWerden && verb.voice === 'passive' && verb.tense === 'preterite' && verb.mood === 'indicative')
      return { form: '', tail: withoutHelper }
    const withZu = verb.parts.map((i, k) => (norm(i - 1) === 'zu' ? `zu ${parts[k] ?? ''}` : (parts[k] ?? '')))
    if (/^(?:hatten?|hätten?|habe)$/.test(finite)) return { form: plural ? 'haben' : 'hat', tail: withZu }
    if (finite === 'werde') return { form: 'wird', tail: parts }
    return { form: finite, tail: parts }
  }
  const form = verb.mood === 'subjunctive1' ? presentOf(verb.modal, plural ? 'plural' : 'singular', '') : finite
  return { form, tail: parts }
}

/** "Bekannt geworden waren die Pläne": an adverb that stands with its participle in front. */
const isOfVerb = ({ verb, order }: Clause, phrase: Phrase): boolean =>
  verb !== null &&
  order === 'second' &&
  phrase.type === 'adverb' &&
  verb.parts.includes(phrase.last + 1) &&
  phrase.last < (verb.finite ?? -1)

/** Participles and infinitives as they stand, with the words between them: "gefallen und schwer verletzt worden sein". */
function partTexts(syntax: Syntax, parts: readonly number[]): readonly string[] {
  const { words } = syntax
  const out: string[] = []
  let previous = -1
  for (const i of parts) {
    if (
      previous >= 0 &&
      i > previous + 1 &&
      i - previous <= 3 &&
      words.slice(previous + 1, i).some((w) => w.norm === 'und')
    )
      out.push(textOf(syntax, previous + 1, i, new Set()))
    else out.push((words[i]?.first ? words[i].norm : words[i]?.text) ?? '')
    previous = i
  }
  return out
}

/** ", dass …" or ", … zu …": the clauses that complete a verb, whole. */
function complementsOf(syntax: Syntax, input: TitleInput): readonly string[] {
  const { clause, dropped } = input
  const child = childOf(syntax, clause)
  if (child === null) return []
  const whole = (c: Clause): string =>
    textOf(syntax, c.parts[0]?.first ?? 0, c.parts.at(-1)?.last ?? 0, new Set([...dropped, ...particlesOf(syntax, c)]))
  const text = whole(child)
  const next = syntax.clauses[child.index + 1]
  const more =
    next?.type === 'infinitive' && next.parent === child.index && next.opener === null
      ? `, ${textOf(syntax, next.parts[0]?.first ?? 0, next.parts.at(-1)?.last ?? 0, dropped)}`
      : ''
  // "davon ausgehen, dass …" says nothing without what follows.
  const needed =
    clause.verb !== null &&
    (isSaying(clause) ||
      clause.phrases.some((p) =>
        /^da(?:r)?(?:an|auf|in|über|für|gegen|von|mit|zu|um)$/.test(syntax.words[p.first]?.norm ?? ''),
      ))
  const lean = leanClause(syntax, input, child)
  const all = [
    ...(more === '' ? [`, ${text}`] : [`, ${text}${more}`, `, ${lean}${more}`]),
    ...(more === '' ? [`, ${lean}`] : []),
  ]
  return text === '' ? [] : needed || child.type === 'infinitive' ? all : [...all, '']
}

/** A dependent clause with what its verb needs alone: no circumstances, no places. */
function leanClause(syntax: Syntax, input: TitleInput, clause: Clause): string {
  const out = new Set([...input.dropped, ...particlesOf(syntax, clause)])
  clause.phrases.forEach((phrase, k) => {
    const isLast = k === clause.phrases.length - 1
    if (phrase.type === 'preposition' && (!isLast || CIRCUMSTANCE.test(phrase.preposition ?? '')))
      for (const i of indices(phrase)) out.add(i)
    if (phrase.type === 'adverb' && !negations.has(syntax.words[phrase.first]?.norm ?? '') && !isLast)
      for (const i of indices(phrase)) out.add(i)
  })
  for (const i of clause.verb?.words ?? []) out.delete(i)
  return textOf(syntax, clause.parts[0]?.first ?? 0, clause.parts.at(-1)?.last ?? 0, out)
}

/** The clause that completes another: "dass …", "ob …", an infinitive without "um". */
function childOf(syntax: Syntax, clause: Clause): Clause | null {
  const child = syntax.clauses[clause.index + 1]
  if (!child || child.parent !== clause.index || child.quoted !== clause.quoted) return null
  // Behind an apposition the clause belongs to that: "… – ein Zeichen dafür, dass …".
  const last = clause.parts.at(-1)
  if (last && clause.appositions.some((p) => p.first >= last.first && (p.type !== 'noun' || p.determiner !== null)))
    return null
  const opener = child.opener === null ? '' : (syntax.words[child.opener]?.norm ?? '')
  if (child.type === 'infinitive') return opener === '' ? child : null
  return child.type === 'subordinate' && /^(?:dass|daß|ob)$/.test(opener) ? child : null
}

const particlesOf = (syntax: Syntax, clause: Clause): readonly number[] =>
  clause.phrases.filter((p) => isParticle(syntax, p) || p.type === 'time').flatMap(indices)

/** "X: …" for what is said; null where the clause says nothing, or more than that it was said. */
function speechTitle(syntax: Syntax, input: TitleInput): string | null {
  const { clause, mentions } = input
  const { verb } = clause
  if (verb === null || !isSaying(clause) || DENYING_VERBS.has(verb.lemma)) return null
  const content = contentOf(syntax, clause)
  if (content === null) return null
  const speaker = speakerText(syntax, input)
  if (speaker === null) return null
  const isPlan = content.type === 'infinitive'
  if (!isPlan && !COLON_VERBS.has(verb.lemma)) return null
  if (
    isPlan &&
    !(
      PLANNING_VERBS.has(verb.lemma) &&
      !REQUESTING.test(verb.lemma) &&
      !/^(?:fordern|verlangen|vorschlagen|drohen)$/.test(verb.lemma)
    )
  )
    return null
  if (isPlan) {
    const plan = infinitiveTitle(syntax, { ...input, clause: content }, speaker, clause.subject)
    return plan
  }
  const dropped = new Set([
    ...input.dropped,
    ...content.phrases.filter((p) => p.type === 'time' && p.preposition !== 'bis').flatMap(indices),
  ])
  const own: TitleInput = { mentions, clause: content, dropped, subject: null, references: input.references }
  const room = MAX - speaker.length - 2
  let told = writeTitle(syntax, own)
  // What is said stands in a "dass" clause of its own where the clause around it adds nothing.
  const child = childOf(syntax, content)
  if (told.length > room && child !== null && child.type === 'subordinate')
    told = writeTitle(syntax, {
      ...own,
      clause: child,
      dropped: new Set([...dropped, ...child.phrases.filter((p) => p.type === 'time').flatMap(indices)]),
    })
  if (content.subject?.type === 'pronoun' && layOut(syntax, own) === null) {
    const sameSpeaker = /^(?:er|sie|es|wir|ich)$/.test(syntax.words[content.subject.first]?.norm ?? '')
    if (!sameSpeaker) return null
    told = writeTitle(syntax, { ...own, subject: speaker })
    return told
  }
  return told.toLowerCase().startsWith(`${speaker.toLowerCase()} `) ? told : `${speaker}: ${told}`
}

/** What a saying clause says: the clause that depends on it, a clause in the subjunctive, what stands in quotation marks. */
export function contentOf(syntax: Syntax, clause: Clause): Clause | null {
  const { clauses } = syntax
  const child = childOf(syntax, clause)
  if (child !== null && child.opener !== null && syntax.words[child.opener]?.norm === 'ob') return null
  if (child !== null) return child
  const relays = clause.type === 'subordinate' || announcesBefore(syntax, clause)
  if (clause.order === 'first' || relays) {
    const before = clauses.slice(0, clause.index).findLast((c) => c.type === 'main' && c.verb !== null)
    if (before) return before
  }
  const next = clauses
    .slice(clause.index + 1)
    .find((c) => c.type === 'main' && (c.quoted || /^subjunctive/.test(c.verb?.mood ?? '')) && !c.sharesSubject)
  return next ?? null
}

function speakerText(syntax: Syntax, input: TitleInput): string | null {
  if (input.subject !== null) return input.subject
  const { subject } = input.clause
  if (subject === null) return null
  if (subject.type === 'pronoun') return input.references.get(subject.first) ?? null
  const beside = nameBeside(syntax, input, subject)
  if (beside !== null) return beside
  const person = personIn(input.mentions, subject)
  const text = withoutArticle(
    syntax,
    subject,
    unsentenced(
      syntax,
      subject,
      phraseText(syntax, input, subject, { nameOnly: person !== undefined, core: subject.last - subject.coreLast > 4 }),
    ),
  )
  return capitalise(text)
}

/** "kündigte an, … zu beginnen" → "Polizei will … beginnen". */
function infinitiveTitle(
  syntax: Syntax,
  input: TitleInput,
  subject: string,
  phrase: Phrase | null,
  modal: 'wollen' | 'sollen' = 'wollen',
): string {
  const { clause } = input
  const plural = input.subjectPlural ?? phrase?.agreement.every((code) => code[0] === 'p') ?? false
  const { verb } = clause
  if (verb === null) return subject
  const infinitive = readVerb(syntax.words[verb.main]?.norm ?? '').find((r) =>
    syntax.words[verb.main - 1]?.norm === 'zu' ? r.form === 'infinitive' : r.form === 'zu-infinitive',
  )
  const own = syntax.words[verb.main]?.norm ?? ''
  const base = infinitive?.form === 'zu-infinitive' ? infinitive.prefix + own.slice(infinitive.prefix.length + 2) : own
  const layout = layOut(syntax, { ...input, subject })
  if (layout === null) return subject
  // "bestreitet, … vorgenommen zu haben"
  if (own === 'haben' || own === 'sein' || verb.parts.length > 1) {
    const participle = partTexts(
      syntax,
      verb.parts.filter((i) => !/^(?:haben|sein|werden)$/.test(syntax.words[i]?.norm ?? '')),
    )
    const isHaben = verb.parts.some((i) => syntax.words[i]?.norm === 'haben')
    return fit({ ...layout, finite: isHaben ? (plural ? 'haben' : 'hat') : '', tail: participle })
  }
  return fit({ ...layout, finite: presentOf(modal, plural ? 'plural' : 'singular', ''), tail: [base] })
}

/** "… fand statt", "es kam zu …", "es gab …": the noun that tells all, where the verb adds nothing. */
function nominalTitle(syntax: Syntax, input: TitleInput): string | null {
  const { clause, dropped } = input
  const { verb, subject } = clause
  if (verb === null || input.subject !== null || input.object !== undefined || clause.negated) return null
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
    return head ? writeNominalTitle(syntax, input, head, attributes(head)) : null
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

/** A title for a happening told by a noun: "nach dem Besuch des Ministers N in Z" → "Besuch von N in Z". */
export function writeNominalTitle(
  syntax: Syntax,
  input: TitleInput,
  head: Phrase,
  attributes: readonly Phrase[],
): string {
  const own = nounText(syntax, input, head)
  const parts = [own]
  for (const phrase of attributes) {
    if (indices(phrase).every((i) => input.dropped.has(i))) continue
    const text = unsentenced(syntax, phrase, phraseText(syntax, input, phrase))
    if (text !== '') parts.push(text)
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
      return text.replace(/^(\S+?)n(?=\s|$)/, '$1')
    // "von rund 20 Beamten", "mit heftigen Unwettern": the dative of the noun stays, its adjective is turned.
    return text
  }
  const before = from < phrase.head ? `${textOf(syntax, from, phrase.head - 1, input.dropped)} ` : ''
  const end = core ? phrase.coreLast : phrase.last
  const after = phrase.head < end ? ` ${phraseText(syntax, input, phrase, { from: phrase.head + 1, core })}` : ''
  return `${before}${lemma}${after}`
}

/** "die am Freitag in Wien gestartete Rakete" → "Rakete in Wien gestartet". */
export function writeAttributeTitle(syntax: Syntax, input: TitleInput, head: Phrase, participle: number): string {
  const { words } = syntax
  const norm = words[participle]?.norm ?? ''
  const bare = norm.replace(/e[nrsm]?$/, '')
  const noun = textOf(syntax, participle + 1, head.last, input.dropped)
  const first = (head.determiner ?? head.nounFirst) + 1
  const between = textOf(syntax, first, participle - 1, input.dropped)
  return finish([noun, between, bare].filter((t) => t !== '').join(' '))
}

export { isPerfectWithSein }
