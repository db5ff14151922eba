import {
  type Attribution,
  type Clause,
  type Entity,
  type EntityMention,
  type Grammar,
  isWithin,
  type Phrase,
  type Syntax,
} from '../syntax/index.js'
import type { ArticleSyntax, ParsedSentence } from './article-syntax.js'

/** Something that an article has named and that a pronoun can mean. */
export interface Referent {
  readonly entity: Entity | null
  /** How a title names it. */
  readonly text: string
  readonly stem: string | null
  /** Genders that its form allows, "p" for plural. */
  readonly genders: string
  readonly sentence: number
  /** Subject of its clause. */
  readonly isSubject: boolean
  readonly kind: 'person' | 'place' | 'organisation' | 'thing'
  /** Named in a subordinate clause. */
  readonly aside?: boolean
  /** Tells what the clause says. */
  readonly tells?: boolean
  /** Named by a pronoun: it was in focus already. */
  readonly again?: boolean
  /** Somebody's: "her mother". */
  readonly owned?: boolean
  /** Somebody or a body, who can say something. */
  readonly speaks?: boolean
  readonly side?: 'doer' | 'sufferer'
  /** A thing behind a preposition, or in a relative clause: a pronoun means others sooner. */
  readonly remote?: boolean
  /** Where it stands in its sentence. */
  readonly at?: number
  /** Named only to say whose something is: "the house of Kim Moor". A pronoun means all others sooner. */
  readonly attribute?: boolean
}

/** Somebody whose words an article quotes. */
export interface Quoted {
  readonly referent: Referent
  readonly attribution: Attribution
}

/** Sentences at the beginning of an article that say whom it is about. */
const LEADING = 2

/** How many sentences of a quotation are looked through for who speaks. */
const MAX_QUOTED = 8

/** How many sentences back a pronoun reaches, and how many where it means a thing. */
const REACH = 3
const REACH_OF_THINGS = 2

/** Whom and what pronouns mean at a point of an article: what was named, by gender, number and role.
 *
 *  Follows the ranking of centering theory (B. Grosz, A. Joshi, S. Weinstein, "Centering: A Framework for Modeling the
 *  Local Coherence of Discourse", 1995): of what the last sentences named, the subject comes first, then what was named
 *  last. */
export class Discourse {
  private readonly grammar: Grammar
  private referents: Referent[] = []
  private people: Entity[] = []
  /** Who speaks, in an interview. */
  speaker: Referent | null = null
  /** Who says what the sentence at hand quotes; where it quotes nothing, who was quoted last. */
  quoted: Quoted | null = null
  /** Who said something last, and in which sentence. */
  private told: { readonly attribution: Attribution; readonly sentence: number } | null = null
  /** Keys of people whom the first sentences name, other than as who says something. */
  private readonly leads = new Set<string>()
  /** Genders that titles or pronouns told of people. */
  private readonly genders = new Map<string, 'm' | 'f'>()
  /** Gender of a pronoun before any person was named: "She painted to the last. … Ida Kern has died". */
  private ahead: 'm' | 'f' | null = null

  constructor(grammar: Grammar) {
    this.grammar = grammar
  }

  /** The two people named last, the later one first. */
  get lastPeople(): readonly Entity[] {
    return this.people.slice(0, 2)
  }

  /** Whom the article is about: the one person whom it has named, if its first sentences did so as their subject.
   *  @param gender that a description of the person has */
  protagonist(gender: 'm' | 'f', sentence?: number): Entity | null {
    // "Als Favoritin gilt Dana Frings. Die 44-Jährige …": the one person in reach, of the sentence before.
    const near = this.referents.filter((r) => r.kind === 'person' && r.attribute !== true && r.genders.includes(gender))
    const [only] = near
    if (only?.entity && sentence === only.sentence + 1 && near.every((r) => r.entity === only.entity))
      return only.entity
    const person = this.leadOf(gender)
    return person !== null && (this.genderOf(person) ?? gender) === gender ? person : null
  }

  /** The one person whom the first sentences name as their subject, where nobody else is named who is, or may be, of that
   *  gender. */
  private leadOf(gender: 'm' | 'f'): Entity | null {
    const [person, ...others] = this.people.filter((e) => (this.genderOf(e) ?? gender) === gender)
    return person === undefined || others.length > 0 || !this.leads.has(person.key) ? null : person
  }

  private genderOf(person: Entity): string | null | undefined {
    return this.genders.get(person.key) ?? person.gender
  }

  /** That person, where the gender is known. */
  private leading(gender: 'm' | 'f'): Referent | null {
    const person = this.leadOf(gender)
    if (person === null || this.genderOf(person) !== gender) return null
    return {
      entity: person,
      text: person.short ?? person.name,
      stem: null,
      genders: gender,
      sentence: 0,
      isSubject: true,
      kind: 'person',
      at: 0,
    }
  }

  get lastPerson(): Entity | null {
    return this.referents.find((r) => r.kind === 'person' && r.attribute !== true)?.entity ?? this.people[0] ?? null
  }

  /** Takes in who speaks from a sentence on: whom an interview asks, or whose answer it is. */
  hear({ syntax, mentions }: ParsedSentence, sentence: number): void {
    const turn = this.grammar.turnOf(syntax)
    if (turn === null) return
    const named = this.referentOf(syntax, mentions, turn.clause, turn.phrase, sentence)
    if (named) this.speaker = named
  }

  /** Takes in who is quoted in a sentence: whom it names, or the sentence in which the quotation ends. A quotation that
   *  nobody is named for is of whom the sentence before quoted, or tells of. */
  hearQuote(sentences: ArticleSyntax, index: number): void {
    const isQuoted = (at: number): boolean => sentences.at(at)?.syntax.clauses.some((c) => c.quoted) ?? false
    if (!isQuoted(index)) return
    if (!isQuoted(index - 1)) {
      const referent = this.referents.find((r) => r.kind === 'person' && r.isSubject && r.sentence === index - 1)
      if (referent)
        this.quoted = { referent, attribution: { speaker: referent.entity?.name ?? referent.text, reporting: false } }
    }
    for (let at = index; at <= index + MAX_QUOTED; at++) {
      const parsed = sentences.at(at)
      if (parsed === null) break
      const { syntax, mentions } = parsed
      const clause = this.grammar.quoterOf(syntax)
      if (clause?.subject) {
        const { subject } = clause
        const referent =
          subject.type === 'pronoun'
            ? this.resolve(syntax, clause, subject.first, index)
            : this.referentOf(syntax, mentions, clause, subject, index)
        const attribution = this.grammar.speakerOf(syntax, mentions, clause)
        this.quoted =
          referent && attribution
            ? {
                referent,
                attribution:
                  referent.entity && !attribution.reporting
                    ? { ...attribution, speaker: referent.entity.name }
                    : attribution,
              }
            : null
        return
      }
      if (!sentences.beginsQuoted(at + 1)) return
    }
  }

  /** Who says what a sentence reports without saying whose word it is: who said something in the sentence before, or whose
   *  word that one goes on to report. */
  tellerOf(sentence: number): Attribution | null {
    return this.told !== null && sentence - this.told.sentence <= 1 ? this.told.attribution : null
  }

  /** Takes in whose word a sentence is: whom it says to say something, or who acts in it; a sentence that only reports goes on
   *  with the one before. */
  private hearTeller({ syntax, mentions }: ParsedSentence, sentence: number, found: readonly Referent[]): void {
    const main = syntax.clauses.filter((c) => c.type === 'main' && c.verb !== null && !c.quoted)
    const saying = main.find((c) => this.grammar.isSaying(c))
    const attribution = saying && this.grammar.speakerOf(syntax, mentions, saying)
    if (saying && attribution) {
      const { subject } = saying
      const meant = subject?.type === 'pronoun' ? this.resolve(syntax, saying, subject.first, sentence, found) : null
      if (subject?.type !== 'pronoun' || meant !== null)
        this.told = {
          attribution: meant ? { ...attribution, speaker: meant.entity?.name ?? meant.text } : attribution,
          sentence,
        }
      return
    }
    if (main.length > 0 && main.every((c) => c.verb?.mood === 'subjunctive1')) {
      if (this.told?.sentence === sentence - 1) this.told = { ...this.told, sentence }
      return
    }
    // "Laut Polizei war er allein."
    const framed = main.flatMap((c) => this.grammar.readModality(syntax, mentions, c).attributions)[0]
    if (framed) {
      this.told = { attribution: framed, sentence }
      return
    }
    const actor = found.find((r) => r.isSubject && r.aside !== true && (isSomebody(r) || r.kind === 'organisation'))
    if (actor) this.told = { attribution: { speaker: actor.entity?.name ?? actor.text, reporting: false }, sentence }
  }

  /** Who says "I" in a sentence means nobody else in it. */
  private speakerIn(syntax: Syntax): Phrase | null {
    const turn = this.grammar.turnOf(syntax)
    return turn?.isFirst === true ? turn.phrase : null
  }

  /** Takes in a sentence that has been read. */
  read({ syntax, mentions }: ParsedSentence, sentence: number): void {
    const found: Referent[] = []
    for (const mention of mentions)
      if (mention.entity.type === 'person') {
        this.people = [mention.entity, ...this.people.filter((e) => e.key !== mention.entity.key)]
        const role = syntax.words[mention.first - 1]
        const gender = role ? this.grammar.roleOf(role)?.gender : null
        if (gender) this.genders.set(mention.entity.key, gender)
      }
    this.hearGenders({ syntax, mentions, head: null }, sentence)
    const turn = this.speakerIn(syntax)
    for (const clause of syntax.clauses) {
      if (clause.quoted) continue
      if (sentence < LEADING && !this.grammar.isSaying(clause))
        for (const { entity, first } of mentions)
          if (entity.type === 'person' && clause.phrases.some((p) => p.first <= first && first <= p.last))
            this.leads.add(entity.key)
      const own: Referent[] = []
      const acting = this.actingIn({ syntax, mentions, head: null }, clause, sentence, found)
      for (const phrase of clause.phrases) {
        if (phrase === turn) continue
        if (phrase.type === 'noun' || phrase.type === 'preposition') {
          const referent = this.referentOf(syntax, mentions, clause, phrase, sentence)
          const side = referent && this.grammar.sideOf(clause, phrase)
          if (referent) own.push(side ? { ...referent, side } : referent)
          own.push(...this.attributesOf(mentions, phrase, sentence))
        } else if (phrase.type === 'pronoun') {
          // A pronoun keeps what it means in focus; it means nothing that its own clause names.
          const except = phrase === clause.subject ? null : acting
          const meant = this.resolve(syntax, clause, phrase.first, sentence, found, except)
          if (meant && meant !== this.speaker) own.push(pointedAt(meant, phrase, clause, sentence))
        }
      }
      const aside = clause.type === 'subordinate'
      found.push(...own.map((referent) => (aside ? { ...referent, aside } : referent)))
    }
    const ordered = rank(found)
    this.hearTeller({ syntax, mentions, head: null }, sentence, ordered)
    this.referents = [...ordered, ...this.referents.filter((r) => sentence - r.sentence < REACH)]
  }

  /** Takes in what the forms of a sentence tell of people's genders: an article or adjective ("die frühere Skispringerin Kim Moor"),
   *  an apposition ("Kim Moor, die Grande Dame"), a pronoun of the first sentence that means whom the next one names. */
  private hearGenders({ syntax, mentions }: ParsedSentence, sentence: number): void {
    for (const clause of syntax.clauses) {
      if (clause.quoted) continue
      for (const phrase of clause.phrases) {
        if (phrase.type !== 'noun' && phrase.type !== 'preposition') {
          const genders =
            phrase.type === 'pronoun' ? this.grammar.referenceOf(syntax, clause, phrase.first)?.genders : null
          if (sentence === 0 && this.people.length === 0 && phrase === clause.subject && isOne(genders))
            this.ahead = genders
          continue
        }
        const person = mentions.find((m) => m.entity.type === 'person' && m.last === phrase.head)?.entity
        if (!person || this.genders.has(person.key)) continue
        const beside = clause.appositions.find((p) => p.first === phrase.last + 2 && p.determiner === p.first)
        const gender = genderIn(phrase) ?? (beside ? genderIn(beside) : null)
        if (gender !== null) this.genders.set(person.key, gender)
        else if (this.ahead !== null && sentence < LEADING && phrase === clause.subject) {
          this.genders.set(person.key, this.ahead)
          this.ahead = null
        }
      }
    }
  }

  /** Who or what the subject of a clause means: an object of it is somebody else. */
  private actingIn(
    { syntax, mentions }: ParsedSentence,
    clause: Clause,
    sentence: number,
    found: readonly Referent[],
  ): Referent | null {
    const { subject } = clause
    if (subject === null) return null
    return subject.type === 'pronoun'
      ? this.resolve(syntax, clause, subject.first, sentence, found)
      : this.referentOf(syntax, mentions, clause, subject, sentence)
  }

  private referentOf(
    syntax: Syntax,
    mentions: readonly EntityMention[],
    clause: Clause,
    phrase: Phrase,
    sentence: number,
  ): Referent | null {
    const inside = mentions.filter((m) => !m.demonym && isWithin(m, { first: phrase.first, last: phrase.coreLast }))
    // "Langs Nachfolgerin", "Langs Nachfolgerin Kim Moor": whose somebody is does not say who.
    const isOwner = (m: EntityMention): boolean =>
      m.last < phrase.head &&
      m.first === phrase.nounFirst &&
      /[s’']$/.test(syntax.words[m.last]?.text ?? '') &&
      syntax.words[m.last]?.text !== m.entity.short &&
      !m.entity.name.endsWith(syntax.words[m.last]?.text ?? '')
    const people = inside.filter((m) => m.entity.type === 'person' && !isOwner(m))
    const person = people.find((m) => m.last === phrase.head) ?? people[0]
    const head = inside.find((m) => m.last === phrase.head) ?? inside.find((m) => m.first === phrase.nounFirst)
    const named = person ?? head
    const isSubject = clause.subject === phrase
    if (named) {
      const { entity } = named
      const kind = entity.type === 'person' ? 'person' : entity.type === 'organisation' ? 'organisation' : 'place'
      const genders =
        kind === 'person'
          ? (this.genders.get(entity.key) ?? entity.gender ?? 'mf')
          : phrase.determiner === null
            ? 'n'
            : isSubject
              ? subjectGenders(phrase, clause)
              : gendersOf(phrase, 'n')
      return {
        entity,
        text: entity.short ?? entity.name,
        stem: null,
        genders,
        sentence,
        isSubject,
        kind,
        at: phrase.head,
      }
    }
    const described = this.grammar.describesOne(syntax, phrase)
    const one = described === null ? null : this.protagonist(described, sentence)
    if (one)
      return {
        entity: one,
        text: one.short ?? one.name,
        stem: null,
        genders: described ?? 'mf',
        sentence,
        isSubject,
        kind: 'person',
        at: phrase.head,
      }
    // "die Raumsonde „Milan 3“": the noun before what stands in quotation marks.
    const inQuotes = syntax.names.find((name) => name.first > phrase.nounFirst && isWithin(name, phrase))
    const word = syntax.words[inQuotes ? inQuotes.first - 1 : phrase.head]
    // "„Linde-1“ kreist um die Erde"
    const quoted = phrase.type === 'noun' ? syntax.names.find((name) => isWithin(name, phrase)) : undefined
    if (quoted && phrase.determiner === null && quoted.first === phrase.nounFirst)
      return {
        entity: null,
        text: this.grammar.writeReference(syntax, mentions, clause, phrase),
        stem: null,
        genders: clause.verb?.number === 'plural' && isSubject ? 'p' : 'mfn',
        sentence,
        isSubject,
        kind: 'thing',
        at: phrase.head,
      }
    // "kam als Assistent": what somebody is, nobody else.
    if (phrase.preposition === 'als' || phrase.preposition === 'wie') return null
    if (!word?.capital || (phrase.type === 'preposition' && phrase.determiner === null && !isSubject)) return null
    const role = this.grammar.roleOf(word)
    const genders = isSubject ? subjectGenders(phrase, clause) : gendersOf(phrase, 'mfnp')
    return {
      entity: null,
      text: this.grammar.writeReference(syntax, mentions, clause, phrase),
      stem: this.grammar.stemOf(word.norm),
      genders: role?.gender && genders !== 'p' ? role.gender : genders,
      sentence,
      isSubject,
      kind:
        this.grammar.isPerson(syntax, phrase) || (isSubject && this.isPersonBeside(syntax, clause, phrase))
          ? 'person'
          : 'thing',
      at: phrase.head,
      ...((phrase.type === 'preposition' || clause.type === 'relative') && !isSubject && { remote: true }),
      ...(this.grammar.isOwned(syntax, phrase) && { owned: true }),
      ...(this.grammar.canSpeak(syntax, phrase) && { speaks: true }),
    }
  }

  /** People in the genitive of a phrase. */
  private attributesOf(mentions: readonly EntityMention[], phrase: Phrase, sentence: number): readonly Referent[] {
    return mentions
      .filter((m) => m.entity.type === 'person' && !m.demonym && m.first > phrase.coreLast && m.last <= phrase.last)
      .map(({ entity, last }) => ({
        entity,
        text: entity.short ?? entity.name,
        stem: null,
        genders: this.genderOf(entity) ?? 'mf',
        sentence,
        isSubject: false,
        kind: 'person',
        at: last,
        attribute: true,
      }))
  }

  /** "Der Mieter, ein 39 Jahre alter Koch, …": somebody by what stands right beside. */
  private isPersonBeside(syntax: Syntax, clause: Clause, { last }: Phrase): boolean {
    const beside = clause.appositions.find((p) => p.first > last && p.first <= last + 2)
    return beside !== undefined && this.grammar.isPerson(syntax, beside)
  }

  /** What the pronoun at a word means, or null.
   *  @param own what the sentence itself has named before the pronoun
   *  @param except whom it cannot mean: who else the clause tells of */
  resolve(
    syntax: Syntax,
    clause: Clause,
    at: number,
    sentence: number,
    own: readonly Referent[] = [],
    except: Pick<Referent, 'text' | 'entity'> | null = null,
  ): Referent | null {
    const reference = this.grammar.referenceOf(syntax, clause, at)
    if (reference === null) return null
    if (reference.to === 'speaker') return (clause.quoted ? this.quoted?.referent : null) ?? this.speaker
    const inReach = [...rank(own), ...this.referents].filter(
      (r) => sentence - r.sentence <= (r.kind === 'thing' && r.speaks !== true ? REACH_OF_THINGS : REACH),
    )
    const named = inReach.filter((r) => r.attribute !== true)
    const candidates =
      reference.nearest === true ? inReach.toSorted(byPlace) : [...named, ...inReach.filter((r) => r.attribute)]
    if (reference.to === 'place') return candidates.find((r) => r.kind === 'place') ?? null
    const fits = (r: Referent): boolean => {
      if (except !== null && (r.text === except.text || (r.entity !== null && r.entity === except.entity))) return false
      if (reference.to === 'person' && r.kind !== 'person') return false
      if (reference.to === 'thing' && (r.kind === 'person' || r.kind === 'place')) return false
      if (r.kind === 'place' && r.entity?.type === 'place') return false
      return [...reference.genders].some((gender) => r.genders.includes(gender))
    }
    const isRather = (r: Referent): boolean => r.kind === reference.rather && fits(r)
    // "Die Schule … sie wurde saniert": what can speak is a thing, too, where no other is told of.
    const isMute = (r: Referent): boolean => reference.to === 'thing' && r.speaks !== true && fits(r)
    const likeliest =
      (reference.rather && candidates.find(isRather)) ?? candidates.find(isMute) ?? candidates.find(fits) ?? null
    // "Seine Tochter verkaufte sie": an object is sooner what is surely of its gender than somebody of whom nothing is known.
    const isObject = clause.subject !== null && clause.subject.first !== at
    const sure =
      isObject && likeliest?.genders === 'mf' ? candidates.find((r) => fits(r) && r.genders.length === 1) : undefined
    // "Das Buch wurde von Kim Lang verfilmt. Sie erhielt …": sooner whom the text is about and who is surely a woman than
    // somebody named beside.
    const isBeside = likeliest?.kind === 'person' && likeliest.genders === 'mf' && !likeliest.isSubject
    const known = isBeside
      ? candidates.find(
          (r) => fits(r) && r.genders.length === 1 && r.kind === 'person' && (r.isSubject || r.again === true),
        )
      : undefined
    const chosen = sure ?? known ?? likeliest
    // "Der Schlaganfall zwang sie zu einer Pause. Im März übergab sie den Vorsitz": sooner the person of whom all tells than a
    // thing that a phrase beside names.
    const isBesideThing =
      chosen?.kind === 'thing' && chosen.speaks !== true && !chosen.isSubject && reference.to === 'any'
    const acting = (r: Referent): boolean => r.kind === 'person' && (r.isSubject || r.again === true) && fits(r)
    const lead = isBesideThing
      ? (candidates.find(acting) ??
        (/^[mf]/.test(reference.genders) ? this.leading(reference.genders.startsWith('m') ? 'm' : 'f') : null))
      : null
    const first = lead ?? chosen
    // "Er starb": of two people of one act whom it befell.
    const other =
      first && isSomebody(first) && reference.side !== undefined && first.side !== reference.side
        ? candidates.find((r) => r.side === reference.side && r.sentence === first.sentence && isSomebody(r) && fits(r))
        : undefined
    const best = other ?? first
    // "Sie haben klein angefangen": whom an interview asks, where no people were told of.
    if (reference.polite === true && this.speaker !== null && best?.kind !== 'person') return null
    if (reference.genders === 'p' && best?.kind !== 'person') {
      const pair = this.pairOf(candidates, sentence)
      if (pair !== null) return pair
    }
    if (best?.kind === 'person' && best.entity && (reference.genders === 'm' || reference.genders === 'f')) {
      this.genders.set(best.entity.key, reference.genders)
      return { ...best, genders: reference.genders }
    }
    return best
  }

  /** Two people who are the subjects of the sentence before: "Lang lehrt in Bern, Roth in Basel. Sie schrieben …". */
  private pairOf(candidates: readonly Referent[], sentence: number): Referent | null {
    const people = candidates.filter(
      (r) => r.kind === 'person' && r.entity && r.isSubject && r.sentence === sentence - 1,
    )
    const unique = [...new Map(people.map((r) => [r.entity?.key, r])).values()]
    const [second, first] = unique
    if (first === undefined || second === undefined || unique.length !== 2) return null
    return { ...first, entity: null, text: this.grammar.writePair(first.text, second.text), genders: 'p' }
  }

  /** Referents of a sentence up to a clause, for pronouns in it. */
  within({ syntax, mentions }: ParsedSentence, clause: Clause, sentence: number, before: number): readonly Referent[] {
    const found: Referent[] = []
    const report = this.grammar.reportOf(syntax, clause)
    const turn = this.speakerIn(syntax)
    const teller =
      report?.teller && this.referentOf(syntax, mentions, report.teller.clause, report.teller.phrase, sentence)
    if (teller) found.push({ ...teller, tells: true })
    for (const other of syntax.clauses) {
      // Within its own clause a pronoun means nothing named there.
      if (other.quoted !== clause.quoted || other === clause) continue
      const named: Referent[] = []
      for (const phrase of other.phrases) {
        // "den Vorwurf, er habe …"
        if (phrase === report?.noun || phrase === turn || phrase.last >= before) continue
        if (phrase.type === 'pronoun') {
          const meant = this.resolve(syntax, other, phrase.first, sentence, found)
          if (meant && meant !== this.speaker) named.push(pointedAt(meant, phrase, other, sentence))
        } else if (phrase.type === 'noun' || phrase.type === 'preposition') {
          const referent = this.referentOf(syntax, mentions, other, phrase, sentence)
          const side = referent && this.grammar.sideOf(other, phrase)
          if (referent) named.push(side ? { ...referent, side } : referent)
        }
      }
      found.push(...named)
    }
    return found
  }
}

const isOne = (genders: string | null | undefined): genders is 'm' | 'f' => genders === 'm' || genders === 'f'

/** The gender of one person that a phrase with an article or a possessive tells, or null. */
function genderIn({ determiner, agreement }: Phrase): 'm' | 'f' | null {
  const genders = [...new Set(agreement.map((code) => code[0]))].filter((g) => g !== 'p' && g !== 'n').join('')
  return determiner !== null && isOne(genders) ? genders : null
}

/** A person, or who may be one by its noun. */
const isSomebody = (r: Referent): boolean => r.kind === 'person' || r.speaks === true

/** What a pronoun means, at its place. */
const pointedAt = (meant: Referent, phrase: Phrase, clause: Clause, sentence: number): Referent => ({
  ...meant,
  sentence,
  isSubject: clause.subject === phrase,
  again: true,
  at: phrase.first,
})

/** The last one first. */
const byPlace = (a: Referent, b: Referent): number => b.sentence - a.sentence || (b.at ?? 0) - (a.at ?? 0)

/** Who tells the clause first; then people before things, subjects before others, what a pronoun named before a noun, and
 *  behind them whoever is only somebody's; of the others the later ones. */
const rank = (found: readonly Referent[]): readonly Referent[] => {
  const score = (r: Referent): number =>
    r.tells === true
      ? -1
      : (r.kind === 'person' ? 0 : 2) +
        (r.isSubject ? (r.aside === true ? 0.5 : 0) : 1) -
        (r.again === true && r.kind === 'person' ? 0.75 : 0) +
        (r.owned === true && r.again !== true ? 0.5 : 0) +
        (r.remote === true && r.kind === 'thing' ? 0.25 : 0)
  return [...found].reverse().sort((a, b) => score(a) - score(b))
}

function gendersOf(phrase: Phrase, fallback: string): string {
  const genders = [...new Set(phrase.agreement.map((code) => code[0]))].join('')
  return genders === '' || genders.length === 4 ? fallback : genders
}

/** Genders that a phrase can have as subject of its clause's verb. */
function subjectGenders(phrase: Phrase, clause: Clause): string {
  const number = clause.verb?.number ?? null
  const codes = phrase.agreement.filter(
    (code) => code[1] === 'n' && (number === null || (code[0] === 'p') === (number === 'plural')),
  )
  const genders = [...new Set(codes.map((code) => code[0]))].join('')
  return genders === '' ? (number === 'plural' ? 'p' : 'mfn') : genders
}
