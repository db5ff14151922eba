import { type Clause, indices, type Phrase, type Syntax, type TitleInput } from '../../../syntax/index.js'
import { again, negations, personalPronouns, prepositions, replacing } from '../function-words.js'
import { HAPPENING_VERBS } from '../kinds.js'
import { isAgentNoun, isBodyNoun, isPersonNoun } from '../nouns.js'
import { companyForms } from '../names.js'
import { runsOut } from '../semantics/modality.js'
import { POSTPONING_VERBS } from '../semantics/undone.js'
import { ARRANGING_VERBS } from '../speech.js'
import { inNumber, isPerfectWithSein, participleOf, presentOf, preteriteOf, readVerb } from '../verb-forms.js'
import { nounText } from './nominal-title.js'
import { capitalise, phraseText, textOf, unsentenced, withoutArticle } from './text.js'
import type { Layout, Piece } from './layout.js'
import { isParticle, isOfVerb, childOf, nameBeside, partTexts } from './clause-parts.js'
import { CIRCUMSTANCE, isGoverned, weaknessOf } from './weakness.js'

/** What a clause tells as the parts of a headline; null where it has no subject to begin with. */
export function layOut(syntax: Syntax, input: TitleInput): Layout | null {
  const unnamed = withoutMan(syntax, input)
  if (unnamed !== null) {
    const layout = layOut(syntax, unnamed)
    const done = doneBy(syntax, input.clause)
    return done === null || layout === null ? layout : { ...layout, finite: '', tail: [done], simple: null }
  }
  const body = bodyMeant(syntax, input)
  if (body !== null) return layOut(syntax, { ...input, subject: body })
  const { words } = syntax
  const { clause, dropped } = input
  const { verb } = clause
  if (verb === null) return null
  const compared = comparisonWords(syntax, clause)
  const usable = clause.phrases.filter(
    (p) =>
      isBound(syntax, clause, p) || (p.type !== 'time' && !indices(p).every((i) => dropped.has(i) || compared.has(i))),
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
    const noun = nounLeftOut(syntax, clause, subject)
    if (noun !== null) return noun
    return [own, ...(options.core === true ? [] : described.map((p) => phraseText(syntax, input, p)))].join(' ')
  }
  const subjectText = text({})
  if (subjectText === '' || isCountOnly(syntax, clause, subject)) return null
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
  // "Um Geld haben sie eine Frau gebracht": what the verb governs stands behind the objects.
  const [lead] = front
  const isComplement =
    lead?.type === 'preposition' &&
    clause.order === 'second' &&
    !CIRCUMSTANCE.test(lead.preposition ?? '') &&
    weaknessOf(syntax, input, lead, false) === 0
  const led = isComplement ? front.filter((p) => p.type === 'preposition') : []
  const opening = front.filter((p) => !led.includes(p))
  // "Eine Verlängerung um zwei Jahre hatte sie unterschrieben": what describes an object goes with it.
  const isOfObject = (p: Phrase): boolean =>
    isObject(p) || (p.type === 'preposition' && opening.some((o) => o.last + 1 === p.first && isOfObject(o)))
  const ordered = [
    ...reflexive,
    ...rest.filter((p) => p.type === 'pronoun'),
    ...opening.filter((p) => !isOfObject(p)),
    ...opening.filter(isOfObject),
    ...rest.filter((p) => p.type !== 'pronoun'),
    ...led,
  ]
  const middle: Piece[] = input.object === undefined ? [] : [{ text: input.object, short: input.object, weakness: 0 }]
  const lastBehind = rest.at(-1)
  let link = ''
  const [firstPart = -1, ...otherParts] = verb.parts
  for (const [at, phrase] of ordered.entries()) {
    const norm = words[phrase.first]?.norm ?? ''
    // "gewählt und zweimal bestätigt worden": told with the participles.
    const lastPart = otherParts.at(-1) ?? -1
    const isWithin = phrase.first > firstPart && phrase.last < lastPart
    if (
      firstPart >= 0 &&
      isWithin &&
      phrase.type === 'adverb' &&
      words.slice(firstPart, lastPart).some((w) => w.norm === 'und')
    )
      continue
    if (phrase.type === 'time') {
      const text = textOf(syntax, phrase.first, phrase.last, new Set())
      middle.push({
        text: phrase.first === 0 ? text.toLowerCase().slice(0, 1) + text.slice(1) : text,
        short: isNewTime(verb, phrase) ? text : '',
        weakness: isNewTime(verb, phrase) ? 0 : 2,
      })
      continue
    }
    // "Nur der Umzug fiel aus": of the subject right behind it. "wie diesem" compares with what is not told.
    if (norm === 'nur' && phrase.first === phrase.last && phrase.last + 1 === subject?.first) continue
    // "Die Fähre selbst verkehrt"
    if (norm === 'selbst' && phrase.first === phrase.last && phrase.first === (clause.subject?.last ?? -2) + 1) continue
    if (isLackingItsClause(syntax, clause, phrase)) continue
    if (/^dies(?:em|en|er|es)$/.test(norm) && phrase.first === phrase.last && !input.references.has(phrase.first))
      continue
    if (phrase.type === 'adverb' && again.has(norm) && words[phrase.first - 1]?.norm !== 'immer') {
      middle.push({ text: norm, short: norm, weakness: 0 })
      continue
    }
    if (phrase.type === 'adverb' && (norm === 'und' || norm === 'oder')) {
      const isPhrase = (p: Phrase | undefined): boolean => p?.type === 'noun' || p?.type === 'preposition'
      if (isPhrase(ordered[at - 1]) && isPhrase(ordered[at + 1]) && middle.length > 0) link = norm
      continue
    }
    // "Er war dabei", "Das Ergebnis ist da": the last word of what is said of somebody.
    const isPredicate =
      verb.lemma === 'sein' && verb.main === verb.finite && phrase.type === 'adverb' && phrase === ordered.at(-1)
    if (isPredicate && middle.length === 0 && PREDICATE_ADVERB.test(norm)) {
      middle.push({ text: norm, short: norm, weakness: 0 })
      continue
    }
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
        // "bekommt es mit dem Meister zu tun"
        (norm === 'es' && verb.main === verb.finite && words[firstPart]?.norm === 'tun') ||
        (norm === 'uns' && subject !== null && words[subject.first]?.norm === 'wir') ||
        norm === 'nichts' ||
        norm === 'niemanden'
      ) {
        const piece: Piece = { text: norm, short: norm, weakness: 0 }
        // "den er sich zuzog": right behind the verb, before what the pronoun of the clause stands for.
        if (norm === 'sich') middle.unshift(piece)
        else middle.push(piece)
      } else if (meant !== undefined) {
        const given = isGiven(clause, norm) ? `an ${meant.replace(/^der /, 'die ').replace(/^dem /, 'den ')}` : meant
        middle.push({ text: given, short: given, weakness: 0 })
      }
      continue
    }
    // "Den Tätern missglückte die Sprengung": whom it befalls tells less than what came of it.
    if (
      phrase.type === 'noun' &&
      SUCCEEDING.test(verb.lemma) &&
      phrase.agreement.every((code) => code[1] === 'd' || code === 'ma')
    )
      continue
    if (phrase.type === 'preposition') {
      const inner = words[phrase.head]?.norm ?? ''
      const meant = input.references.get(phrase.head)
      // "verlangte von ihm, …": without its pronoun a preposition says nothing.
      if (personalPronouns.has(inner) && inner !== 'sich' && meant === undefined) continue
      if (replacing.has(phrase.preposition ?? '') && phrase.first === phrase.last) continue
    } else if (
      phrase.first === phrase.last &&
      // "wurden Vorwürfe laut"
      !(verb.lemma === 'werden' && phrase === others.at(-1)) &&
      (prepositions.has(norm) || replacing.has(norm)) &&
      !words[phrase.first]?.capital
    )
      continue
    const isOver = verb.tense !== 'present' && verb.tense !== 'future'
    // "hatten noch 14:8 gesiegt"
    const current = (text: string): string => (isOver ? text.replace(/^noch /, '') : text)
    const whole = current(unsentenced(syntax, phrase, phraseText(syntax, input, phrase)))
    const short = unsentenced(
      syntax,
      phrase,
      phraseText(syntax, input, phrase, { nameOnly: true, core: phrase.last - phrase.coreLast > 1 }),
    )
    if (whole === '') continue
    const previous = middle.at(-1)
    // "Lang zu fünf und Roth zu vier Jahren": both, or neither.
    if (link !== '' && previous !== undefined) {
      middle[middle.length - 1] = {
        text: `${previous.text} ${link} ${whole}`,
        short: `${previous.short} ${link} ${short}`,
        weakness: previous.weakness,
      }
      link = ''
      continue
    }
    // "Im Prozess um den Bau hat …": the first field holds one phrase with what describes it.
    const isFront = clause.order === 'second' && phrase.type === 'preposition' && phrase.last < finite
    if (
      (phrase.attributive || isFront) &&
      previous !== undefined &&
      phrase.first > 0 &&
      others.some((p) => p.last + 1 === phrase.first)
    ) {
      middle[middle.length - 1] = {
        ...previous,
        text: `${previous.text} ${whole}`,
        short:
          phrase.preposition === 'von' || words[phrase.head]?.norm === 'bewährung' || previous.short.length < 12
            ? `${previous.short} ${short}`
            : previous.short,
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
      (phrase !== lastBehind || isPlaceOfCause(before, phrase)) &&
      /^(?:in|im|an|am|auf|bei|beim|von|vom|zu|zum|zur|mit|für|gegen)$/.test(phrase.preposition ?? '')
    ) {
      middle[middle.length - 1] = { ...previous, text: `${previous.text} ${whole}` }
      continue
    }
    const isLast =
      phrase === lastBehind || (lastBehind !== undefined && lastBehind.attributive && phrase === rest.at(-2))
    middle.push({ text: whole, short, weakness: weaknessOf(syntax, input, phrase, isLast) })
  }
  // A verb with nothing but circumstances needs the last of them: "muss ohne Linienverkehr auskommen".
  const last = middle.at(-1)
  if (last !== undefined && last.weakness > 0 && last.weakness < 3 && middle.every((piece) => piece.weakness > 0))
    middle[middle.length - 1] = { ...last, weakness: 0 }
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

/** "Der Preis wurde ihr verliehen": a name does not show its dative, so that a title says to whom with "an". */
const isGiven = ({ verb }: Clause, pronoun: string): boolean =>
  verb !== null &&
  verb.voice === 'passive' &&
  /^(?:ihr|ihm)$/.test(pronoun) &&
  /^(?:verleihen|überreichen|übergeben|aushändigen)$/.test(verb.lemma)

const STRONG: Readonly<Record<string, string>> = { der: 'er', die: 'e', das: 'es' }

/** "Der erste Anlauf scheiterte, der zweite gelang": an adjective that stands alone, with the noun that it stands for, which an
 *  earlier phrase of the sentence has in its gender and number: "Zweiter Anlauf"; null where a noun is there. */
function nounLeftOut({ words, clauses }: Syntax, clause: Clause, phrase: Phrase): string | null {
  const { type, head, first, determiner, agreement } = phrase
  const own = words[head]
  const ending = STRONG[words[determiner ?? -1]?.norm ?? '']
  if (type !== 'noun' || own?.capital !== false || own.kind !== 'word' || ending === undefined || head <= first)
    return null
  const genders = new Set(agreement.filter((code) => code[1] === 'n').map((code) => code[0]))
  const isSame = (p: Phrase): boolean => {
    const noun = words[p.head]
    const adjective = words[p.head - 1]
    if (p.last >= first || p.type !== 'noun' || noun?.capital !== true || p.head <= p.nounFirst) return false
    if (adjective === undefined || (adjective.capital && !adjective.first)) return false
    // "Zwei Täter … der dritte": a plural that looks like its singular.
    const isAlike = genders.has('m') && isAgentNoun(noun.norm)
    return p.agreement.some((code) => genders.has(code[0])) || isAlike
  }
  const before = clauses.filter((c) => c.index < clause.index).flatMap((c) => c.phrases)
  const noun = words[before.findLast(isSame)?.head ?? -1]?.text
  return noun === undefined ? null : capitalise(`${own.norm.replace(/e[nr]?$/, '')}${ending} ${noun}`)
}

/** "gewann mit einer Leistung, die alle staunen ließ": without the clause that says of what kind it is, a circumstance beside
 *  an object says nothing. */
function isLackingItsClause(syntax: Syntax, clause: Clause, phrase: Phrase): boolean {
  if (phrase.type !== 'preposition' || !/^(?:mit|in|bei|unter|auf)$/.test(phrase.preposition ?? '')) return false
  const isNew = /^eine[mnr]?$/.test(syntax.words[phrase.determiner ?? -1]?.norm ?? '')
  if (!isNew || phrase.last > phrase.head || (phrase.determiner ?? 0) + 1 < phrase.head) return false
  const follows = syntax.clauses.some(
    (c) => c.type === 'relative' && c.opener !== null && c.parts[0]?.first === phrase.last + 2,
  )
  return follows && clause.phrases.some((p) => p.type === 'noun' && p !== clause.subject)
}

/** "wegen Schäden an der Decke": where the cause is, not where the verb leads to. */
const isPlaceOfCause = (cause: Phrase, phrase: Phrase): boolean =>
  /^(?:wegen|aufgrund|infolge|trotz|angesichts|mangels)$/.test(cause.preposition ?? '') &&
  phrase.agreement.some((code) => code[1] === 'd') &&
  !phrase.agreement.some((code) => code[1] === 'a')

/** Adverbs that something can be. */
const PREDICATE_ADVERB =
  /^(?:da|dabei|dran|durch|weg|fort|vorbei|los|zurück|dagegen|dafür|hier|dort|drin|um|aus|zu|auf|an|ab)$/

/** "2019 waren es fünf": a number and nothing that is counted. */
const isCountOnly = ({ words }: Syntax, { verb, phrases }: Clause, subject: Phrase | null): boolean =>
  verb?.lemma === 'sein' &&
  subject !== null &&
  words[subject.head]?.capital === false &&
  phrases.some((p) => p.type === 'pronoun' && words[p.first]?.norm === 'es')

/** "frühestens am Mittwoch", "auf Juni verschoben": a time that a title cannot do without. */
const isBound = (syntax: Syntax, clause: Clause, phrase: Phrase): boolean =>
  phrase.type === 'time' &&
  (/^(?:frühestens|spätestens)$/.test(syntax.words[phrase.first]?.norm ?? '') ||
    // "nicht vor Mitte Juli"
    (phrase.preposition === 'vor' && syntax.words[phrase.first - 1]?.norm === 'nicht') ||
    (phrase.preposition === 'bis' && runsOut(syntax, clause)) ||
    isNewTime(clause.verb, phrase) ||
    // "sollte im Januar beginnen": without its time a plan of the past reads as one of today.
    (clause.verb?.tense === 'preterite' &&
      !isDeictic(syntax, phrase) &&
      !clause.verb.perfectInfinitive &&
      clause.verb.mood === 'indicative' &&
      (clause.verb.modal === 'sollen' || (clause.verb.voice === 'statal' && ARRANGING_VERBS.has(clause.verb.lemma)))))

/** "auf den 3. Juli verschoben": to when; or from when something is. */
const isNewTime = (verb: Clause['verb'], { preposition }: Phrase): boolean =>
  verb !== null &&
  ((POSTPONING_VERBS.has(verb.lemma) && (preposition === 'auf' || preposition === 'in')) ||
    // "stammt aus dem Mai 2016"
    (verb.lemma === 'stammen' && (preposition === 'aus' || preposition === 'von' || preposition === 'vom')))

/** "morgen", "am kommenden Montag": a time that only its article knows. */
const isDeictic = ({ words }: Syntax, { first, last }: Phrase): boolean =>
  words
    .slice(first, last + 1)
    .some((w) =>
      /^(?:vor)?gestern$|^heute$|^(?:über)?morgen$|^(?:kommend|nächst|vergangen|vorig|letzt|dies)e[nrsm]?$/.test(
        w.norm,
      ),
    )

/** A deed of "man" in the past, or of people whom nothing names ("sie" of more than one) in the perfect. */
export function isOfUnnamed(syntax: Syntax, clause: Clause): boolean {
  const { words } = syntax
  const { verb, subject, phrases } = clause
  if (subject?.type !== 'pronoun' || verb === null || verb.voice !== 'active' || verb.modal !== null) return false
  const pronoun = words[subject.first]
  const isUnnamed =
    pronoun?.norm === 'man' || (pronoun?.norm === 'sie' && verb.number === 'plural' && pronoun.text !== 'Sie')
  const isOver = verb.tense === 'perfect' || verb.tense === 'pluperfect'
  if (!isUnnamed || isPerfectWithSein(verb.lemma)) return false
  if (!isOver && !(pronoun.norm === 'man' && doneBy(syntax, clause) !== null)) return false
  // "Gefasst hatten sie Fahnder": who acts may be the other.
  return pronoun.norm === 'man' || !phrases.some((p) => p.type === 'noun' && isPersonNoun(words[p.head]?.norm ?? ''))
}

/** The participle for what "man" did in the preterite: "abgerissen" for "man riss … ab"; null in other tenses. */
function doneBy(syntax: Syntax, { verb, order }: Clause): string | null {
  if (verb === null || verb.finite === null || verb.tense !== 'preterite' || verb.main !== verb.finite) return null
  const norm = (i: number): string => syntax.words[i]?.norm ?? ''
  const finite = readVerb(norm(verb.finite)).find((r) => r.form === 'finite')
  const separated = verb.prefix === null ? (order === 'final' ? (finite?.prefix ?? '') : '') : norm(verb.prefix)
  return verb.lemma.startsWith(separated) ? participleOf(verb.lemma, separated) : null
}

/** "Man hat eine neue Anlage in Betrieb genommen": what nobody in particular has done is done, "Neue Anlage in Betrieb
 *  genommen"; null where somebody has. */
function withoutMan(syntax: Syntax, input: TitleInput): TitleInput | null {
  const { clause } = input
  const { verb, subject } = clause
  if (input.subject !== null || verb === null || !isOfUnnamed(syntax, clause)) return null
  const objects = clause.phrases.filter((p) => p.type === 'noun' && p.agreement.some((code) => code[1] === 'a'))
  const [object] = objects
  const voice = { ...verb, voice: 'passive' as const, finite: null, tense: 'perfect' as const }
  const without = (...gone: readonly (Phrase | null | undefined)[]): Clause => ({
    ...clause,
    phrases: clause.phrases.filter((p) => !gone.includes(p)),
    subject: null,
    verb: voice,
  })
  if (input.object !== undefined) {
    // "den Vertrag, den man im Mai unterzeichnete": "Vertrag unterzeichnet".
    const noun = /^(?:den|die|das) (\p{Lu}.*)$/u.exec(input.object)?.[1]
    const isReflexive = clause.phrases.some((p) => p.type === 'pronoun' && syntax.words[p.first]?.norm === 'sich')
    if (noun === undefined || objects.length > 0 || isReflexive) return null
    const { object: _, ...others } = input
    return { ...others, subject: noun, clause: without(subject) }
  }
  if (object === undefined || objects.length > 1) return null
  return { ...input, subject: nounText(syntax, input, object), clause: without(subject, object) }
}

/** "Die Werft kündigt den Vertrag, auf den man sich geeinigt hatte": "man" is the body of which the clause around tells; null for
 *  others. */
function bodyMeant(syntax: Syntax, { subject, clause }: TitleInput): string | null {
  const host = clause.parent === null ? undefined : syntax.clauses[clause.parent]
  if (subject !== null || clause.type !== 'relative' || host?.subject?.type !== 'noun') return null
  if (!isOfUnnamed(syntax, clause)) return null
  const nouns = syntax.words.slice(host.subject.nounFirst, host.subject.coreLast + 1)
  if (!nouns.some((w) => w.capital && (isBodyNoun(w.norm) || companyForms.has(w.norm)))) return null
  return nounText(syntax, { ...NO_INPUT, clause: host }, host.subject, true)
}

const NO_INPUT = { mentions: [], dropped: new Set<number>(), subject: null, references: new Map<number, string>() }

/** The preterite of a perfect with "haben", as it stands alone and with its prefix. */
function preteriteForms(syntax: Syntax, { verb }: Clause, form: string): Layout['simple'] {
  if (verb === null || verb.voice !== 'active' || verb.modal !== null || verb.parts.length !== 1) return null
  if (form !== 'hat' && form !== 'haben') return null
  const participle = syntax.words[verb.main]?.norm ?? ''
  const prefix = readVerb(participle).find((r) => r.form === 'participle')?.prefix ?? ''
  const finite = preteriteOf(verb.lemma, form === 'hat' ? 'singular' : 'plural', prefix, participle)
  return finite === null ? null : { finite, tail: prefix === '' ? [] : [prefix] }
}

/** "früher als geplant", "höher als bei der Flut von 2006": says nothing without its time. */
function comparisonWords({ words, times }: Syntax, clause: Clause): ReadonlySet<number> {
  const found = new Set<number>()
  clause.phrases.forEach((phrase, k) => {
    const before = clause.phrases[k - 1]
    const isCompared =
      phrase.preposition === 'als' &&
      before?.type === 'adverb' &&
      before.last + 1 === phrase.first &&
      /(?:er|anders|mehr)$/.test(words[before.last]?.norm ?? '')
    // "wie schon 2020 und 2021"
    const next = clause.phrases.slice(k + 1).findIndex((p) => p.type !== 'adverb')
    const time = clause.phrases[k + 1 + next]
    const isLike =
      words[phrase.first]?.norm === 'wie' && (phrase.type === 'adverb' || words[phrase.head]?.capital === false)
    if (isLike && next >= 0 && next <= 2 && time?.type === 'time') {
      let last = k + 1 + next
      while (clause.phrases[last + 1]?.type === 'adverb' || clause.phrases[last + 1]?.type === 'time') last++
      const end = clause.phrases.slice(0, last + 1).findLast((p) => p.type === 'time')
      for (let i = phrase.first; i <= (end?.last ?? -1); i++) found.add(i)
    }
    const isTimed = times.some((time) => time.first >= phrase.first && time.first <= phrase.last + 2)
    if (isCompared && isTimed) for (let i = before.first; i <= phrase.last; i++) found.add(i)
  })
  // "stärker als im Vorjahr", "doppelt so schnell wie geplant", "genauso wie der alte": a degree goes with what it is measured by.
  clause.phrases.forEach((phrase) => {
    const opener = words[phrase.first]?.norm ?? ''
    if (opener !== 'als' && opener !== 'wie') return
    let first = phrase.first
    const isDegree = (i: number): boolean => {
      const word = words[i]
      return word?.kind === 'word' && !word.capital && clause.phrases.some((p) => p.type === 'adverb' && p.first === i)
    }
    while (isDegree(first - 1) && phrase.first - first < 3) first--
    const degree = words.slice(first, phrase.first).map((w) => w.norm)
    const isLike = opener === 'wie' && degree.some((norm) => /^(?:genau|eben)?so$|^gleich$/.test(norm))
    // "brach genauso zusammen wie der alte"
    const apart = clause.phrases.find(
      (p) => p.type === 'adverb' && /^(?:genau|eben)so$/.test(words[p.first]?.norm ?? ''),
    )
    if (opener === 'wie' && degree.length === 0 && apart && apart.first < phrase.first) {
      found.add(apart.first)
      for (const p of clause.phrases) if (p.first >= phrase.first) for (const i of indices(p)) found.add(i)
    }
    const next = clause.phrases[clause.phrases.indexOf(phrase) + 1]
    const isPlain = phrase.first === phrase.last && next?.first === phrase.last + 1
    const isTimed = (isPlain ? next : phrase).type === 'time'
    const isMore = opener === 'als' && isTimed && /er$|^mehr$/.test(degree.at(-1) ?? '')
    if (isLike || isMore) for (let i = first; i <= (isPlain ? next.last : phrase.last); i++) found.add(i)
  })
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
    const before = found.at(-1)
    // "der Prozess um den Angriff in einem Zug begann": where what it is about happened.
    const isOfAttribute =
      before?.attributive === true &&
      phrase.type === 'preposition' &&
      phrase.first === last + 1 &&
      clause.verb !== null &&
      HAPPENING_VERBS.has(clause.verb.lemma)
    const isAttribute = (phrase.attributive && !isGoverned(clause, phrase.preposition)) || isOfAttribute
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

/** Verbs whose subject is what somebody is about. */
const SUCCEEDING = /^(?:gelingen|misslingen|glücken|missglücken)$/

/** Verbs for what is to come at the time that they name with "für". */
const CALLING = /^(?:aufrufen|einladen|laden|ansetzen|anberaumen|einberufen|ankündigen|planen|erwarten|mobilisieren)$/

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
  // "gibt zu bedenken", "hat zu tragen"
  const withZu = verb.parts.map((i, k) => (norm(i - 1) === 'zu' ? `zu ${parts[k] ?? ''}` : (parts[k] ?? '')))
  const own = verb.finite === null ? '' : norm(verb.finite)
  // A clause that has its verb from another has its own number.
  const finite = input.clause.gapped === true && verb.number !== null ? inNumber(own, verb.number) : own
  // "Ich werde gehen", "wir sind eingezogen"
  if (subject !== null && /^(?:ich|wir)$/.test(norm(subject.first)) && verb.finite !== null) {
    const prefix = verb.prefix === null ? [] : [norm(verb.prefix)]
    return { form: finite, tail: [...parts, ...prefix] }
  }
  const plural =
    verb.number === 'plural' ||
    (verb.number === null && (input.subjectPlural ?? subject?.agreement.every((code) => code[0] === 'p') ?? false))
  if (verb.main === verb.finite) {
    // A full verb: what is behind it stays; at the end of its clause its prefix leaves it.
    const reading = readVerb(finite).find((r) => r.form === 'finite')
    const prefix = verb.prefix !== null ? norm(verb.prefix) : order === 'final' ? (reading?.prefix ?? '') : ''
    const bare = verb.prefix === null && prefix !== '' ? finite.slice(prefix.length) : finite
    // "Ich treffe …", told of who says so.
    const isFirst =
      input.subject !== null && norm(input.clause.subject?.first ?? -1) === 'ich' && verb.tense === 'present'
    // "rief für Samstag zum Streik auf": what is called for lies ahead.
    const isCalling =
      verb.tense === 'preterite' &&
      input.clause.phrases.some((p) => p.type === 'time' && p.preposition === 'für' && CALLING.test(verb.lemma))
    const form =
      isFirst || isCalling || verb.mood === 'subjunctive1'
        ? presentOf(verb.lemma, plural ? 'plural' : 'singular', prefix)
        : bare
    return { form, tail: [...(led.length > 0 ? parts : withZu), prefix].filter((t) => t !== '') }
  }
  const withoutHelper = parts.filter((t) => t !== 'worden' && t !== 'gewesen')
  const last = norm(verb.parts.at(-1) ?? -1)
  if (verb.modal === null) {
    const isSein = readVerb(finite).some((r) => r.lemma === 'sein')
    const isWerden = readVerb(finite).some((r) => r.lemma === 'werden')
    if (isSein && last === 'gewesen' && verb.parts.length === 1) return { form: plural ? 'waren' : 'war', tail: [] }
    if (isSein && verb.parts.some((i) => norm(i - 1) === 'zu'))
      return { form: finite, tail: parts.map((t) => `zu ${t}`) }
    // "war für Mai vorgesehen": a plan of the past.
    if (isSein && verb.voice === 'statal' && verb.tense === 'preterite' && ARRANGING_VERBS.has(verb.lemma))
      return { form: finite, tail: parts }
    if (isSein && verb.tense !== 'future' && verb.parts.length > 0) return { form: '', tail: withoutHelper }
    if (isWerden && verb.voice === 'passive' && verb.tense === 'preterite' && verb.mood === 'indicative')
      return { form: '', tail: withoutHelper }
    if (/^(?:hatten?|hätten?|habe)$/.test(finite)) return { form: plural ? 'haben' : 'hat', tail: withZu }
    if (finite === 'werde') return { form: 'wird', tail: parts }
    return { form: finite, tail: parts }
  }
  // "hätte beginnen sollen"
  if (verb.modal === 'sollen' && /^h[aä](?:tten?|be?n?|t)$/.test(finite))
    return { form: plural ? 'sollten' : 'sollte', tail: parts.filter((t) => t !== 'sollen') }
  const form = verb.mood === 'subjunctive1' ? presentOf(verb.modal, plural ? 'plural' : 'singular', '') : finite
  return { form, tail: led.length > 0 ? parts : withZu }
}
