import type { Attachment, Attribution, EntityIndex, EntityMention, Modality, TitleInput } from './discourse.js'
import type { Clause, ParseHints, Phrase, Syntax, VerbComplex } from './syntax.js'
import type { Word, WordRange } from './word.js'

/** What a pronoun, or another word that points back, can mean. */
export interface Reference {
  /** `person` excludes things, `thing` people and places; `place` is "there"; `speaker` is who speaks, in a quotation
   *  or an interview; `any` leaves it open. */
  readonly to: 'any' | 'person' | 'thing' | 'place' | 'speaker'
  /** Whom it means sooner than a thing: who speaks is a person. */
  readonly rather?: 'person'
  /** Means what was named last, whatever its role: "the latter". */
  readonly nearest?: boolean
  /** Whom it means sooner of two people of one act: who did it, or whom it befell: "He died in hospital". */
  readonly side?: 'doer' | 'sufferer'
  /** May address somebody: in an interview, whom it asks. */
  readonly polite?: boolean
  /** Genders, or plural, that the antecedent has. */
  readonly genders: string
}

/** An expression that counts from another happening: "two days after the election", "that evening". */
export interface EventAnchor {
  /** Words of the expression. */
  readonly range: WordRange
  /** Stem of the noun that names the happening; `null` for the one told last. */
  readonly stem: string | null
  readonly kind: string | null
  readonly days: number
}

/** What in the words of a clause speaks against news. */
export interface ClauseRemarks {
  /** Tells when something was so for the last time, to compare. */
  readonly looksBack: boolean
  /** Tells what comes again. */
  readonly recurs: boolean
  /** Its subject is who speaks: "I", "we". */
  readonly isOfWriter: boolean
  readonly isWeather: boolean
  /** A verb of measure with an amount. */
  readonly measures: boolean
}

/** A language below the events: what its sentences are made of, and what its words tell. One module a language. */
export interface Grammar {
  /** BCP 47. */
  readonly language: string
  parse(words: readonly Word[], hints: ParseHints): Syntax
  /** Learns the names of persons, bodies and places from all sentences of all articles; their order does not matter. */
  collectEntities(sentences: readonly (readonly Word[])[]): EntityIndex

  // ── What a clause tells ──
  attachTime(syntax: Syntax, mentions: readonly EntityMention[], range: WordRange): Attachment
  readModality(
    syntax: Syntax,
    mentions: readonly EntityMention[],
    clause: Clause,
    without?: ReadonlySet<number>,
  ): Modality
  isSaying(clause: Clause): boolean
  /** Says that it is not so. */
  isDenying(syntax: Syntax, clause: Clause): boolean
  speakerOf(syntax: Syntax, mentions: readonly EntityMention[], clause: Clause): Attribution | null
  /** Whether somebody is named by a pronoun alone. */
  isPronoun(text: string): boolean
  /** The clause that says who is quoted in a sentence: "…, said Ms Kern"; null where none does. */
  quoterOf(syntax: Syntax): Clause | null
  /** Of a clause in reported speech: who tells it further on in the sentence, and the noun right before it that announces it
   *  ("the claim that …"); null for other clauses. */
  reportOf(
    syntax: Syntax,
    clause: Clause,
  ): {
    readonly teller: { readonly clause: Clause; readonly phrase: Phrase } | null
    readonly noun: Phrase | null
  } | null
  /** "Das teilte die Polizei mit": the sentence before is the news. */
  announcesBefore(syntax: Syntax, clause: Clause): boolean
  isDoubtful(syntax: Syntax, phrase: Phrase): boolean
  /** The phrase that a relative clause describes, with what describes it too. */
  antecedentOf(
    syntax: Syntax,
    mentions: readonly EntityMention[],
    clause: Clause,
  ): { readonly head: Phrase; readonly attributes: readonly Phrase[] } | null
  /** Role of the relative pronoun in its clause. */
  relativeRole(syntax: Syntax, clause: Clause): 'subject' | 'object' | 'other'
  /** A relative clause that says no more of its antecedent than that it happened: "zu der es gekommen war". */
  happensIn(syntax: Syntax, clause: Clause): boolean
  /** A relative pronoun's antecedent in the case that its clause wants, behind the preposition that stands there: "den
   *  Bericht", "am Forum", "with Kim" for somebody called by name. */
  relativeObject(syntax: Syntax, clause: Clause, antecedent: Phrase, name: string | null): string | null
  /** A clause of time that tells what its empty main clause only announces. */
  whenClause(syntax: Syntax, clause: Clause): Clause | null
  /** Who is asked in an interview, or answers: "Ms Kern, …", "Kern: …"; null where a sentence does not say so.
   *  `isFirst`: the sentence speaks in the first person. */
  turnOf(syntax: Syntax): { readonly clause: Clause; readonly phrase: Phrase; readonly isFirst: boolean } | null
  /** The happening that a clause points back to ("daran", "dabei"), within its sentence. */
  happeningMeant(syntax: Syntax, clause: Clause): Phrase | null
  /** Verbs of what begins, and of what goes on from a day to another. */
  begins(syntax: Syntax, clause: Clause): boolean
  lasts(clause: Clause): boolean
  /** Says no more of its subject than when it is: "takes place", "is scheduled", "began". */
  isArranged(clause: Clause): boolean
  /** The clause that says that what a dated phrase names does not come about as planned: "the race set for Saturday was
   *  called off"; null where nothing says so.
   *  @param clause in which the date stands
   *  @param head the phrase that the date, or the relative clause holding it, describes */
  undoneBy(syntax: Syntax, clause: Clause, head: Phrase): Clause | null
  /** What a clause names for a day to come ("announced a demonstration for the 19th"), or null. */
  announcedFor(
    syntax: Syntax,
    clause: Clause,
    range: WordRange,
  ): { readonly head: Phrase; readonly attributes: readonly Phrase[] } | null
  eventAnchorOf(syntax: Syntax, clause: Clause): EventAnchor | null

  /** "es gab", "man": a subject that means nobody in particular. */
  isImpersonal(syntax: Syntax, clause: Clause, at: number): boolean
  /** A title can tell what was done without who did it: "They had put up a cross" → "Cross put up". */
  canLeaveOutSubject(syntax: Syntax, clause: Clause): boolean
  /** Says that nothing of a kind runs or is had any more: "no trains run". */
  isStandstill(syntax: Syntax, clause: Clause): boolean
  /** A verb that tells an act even where it is negated: "lehnte nicht ab". */
  isDecision(clause: Clause): boolean
  /** Asks, or begins with what a question begins with: "What happened so far". */
  isQuestion(syntax: Syntax, clause: Clause): boolean
  /** Tells nothing yet: a greeting, a call to readers, "off we go". */
  isPrelude(syntax: Syntax, clause: Clause): boolean
  /** Tells a state: "is", "has", "lies". */
  isState(verb: VerbComplex): boolean
  remarksOn(syntax: Syntax, clause: Clause): ClauseRemarks
  /** Says that somebody spoke, and neither what nor of what: "he said at a press conference". */
  saysNothing(syntax: Syntax, clause: Clause): boolean
  /** Only says who told the news of its sentence: "wie die Polizei mitteilte". */
  isRelay(syntax: Syntax, clause: Clause): boolean
  /** A participle of plan: "geplante". */
  isPlanned(syntax: Syntax, at: number): boolean
  /** The words at a place say that something is on the last day of the span that follows: "zum Jahresende". */
  isOnLastDay(syntax: Syntax, at: number): boolean
  /** The night between two days, named by the second. */
  isNightTo(text: string): boolean
  /** Opens a time inside another phrase. */
  isTimeOpener(norm: string): boolean

  /** The phrase of the clause around it that an infinitive tells of, where that is not its subject: who is accused of it. */
  accusedIn(syntax: Syntax, clause: Clause): Phrase | null

  // ── Kinds ──
  kindOfClause(syntax: Syntax, clause: Clause, phrases: readonly Phrase[]): string | null
  kindOfPhrase(syntax: Syntax, phrase: Phrase): string | null
  namesHappening(syntax: Syntax, phrase: Phrase): boolean
  kindOfParticiple(syntax: Syntax, at: number): string | null
  /** Says no more than that something is. */
  isEmptyVerb(lemma: string): boolean

  // ── Words ──
  stemOf(norm: string): string
  /** Stems of what words are about: nouns and verbs without names. */
  contentStems(
    syntax: Syntax,
    mentions: readonly EntityMention[],
    ranges: readonly WordRange[],
    dropped: ReadonlySet<number>,
    clause: Clause | null,
  ): ReadonlySet<string>
  isKindStem(stem: string, kind: string): boolean
  isHappeningStem(stem: string): boolean
  referenceOf(syntax: Syntax, clause: Clause, at: number): Reference | null
  /** The article in the place of a possessive of who speaks: "the" for "my"; null for other words. */
  writeArticle(word: Word): string | null
  /** What belongs to the antecedent of a relative clause, with its owner: "Hund des Mannes" for "dessen Hund"; null where the
   *  phrase says nothing of an owner.
   *  @param name of the owner, called by name */
  writeOwned(syntax: Syntax, phrase: Phrase, clause: Clause, owner: Phrase, name: string | null): string | null
  /** What belongs to something told before, with its owner: "Chef der Firma" for "deren Chef"; null where the owner's words do
   *  not decline.
   *  @param owner as it is named by itself
   *  @param genders the owner's gender, or plural */
  writeBelonging(syntax: Syntax, phrase: Phrase, owner: string, genders: string): string | null
  /** A name as owner of what follows: "Langs". */
  writeOwner(name: string): string
  /** What a noun says somebody is; `sole` where one person at a time is it. */
  roleOf(
    word: Word,
  ): { readonly stems: readonly string[]; readonly sole: boolean; readonly gender: 'm' | 'f' | null } | null
  /** A noun for somebody: a role, "Mann", "47-Jährige". */
  isPerson(syntax: Syntax, phrase: Phrase): boolean
  /** A noun for somebody or a body, who can say something. */
  canSpeak(syntax: Syntax, phrase: Phrase): boolean
  /** Whether a phrase of a clause names who does what its verb tells, or whom it befalls; null for others. */
  sideOf(clause: Clause, phrase: Phrase): 'doer' | 'sufferer' | null
  /** Somebody's: "her mother", "his house". */
  isOwned(syntax: Syntax, phrase: Phrase): boolean
  /** Two people together: "Lang und Roth". */
  writePair(first: string, second: string): string
  /** What a pronoun means, in the case of the pronoun: "den Mann" for "ihn". */
  writeMeant(pronoun: Word, text: string): string
  /** "der Portugiese", "die beiden Präsidenten": who is meant by a description. */
  describes(syntax: Syntax, phrase: Phrase): 'last-person' | 'last-two' | null
  /** "die 24-Jährige", "der frühere Trainer": gender of the person that a description without a name means, where it says no
   *  more than an age, an origin or what somebody was. */
  describesOne(syntax: Syntax, phrase: Phrase): 'm' | 'f' | null
  /** What a preposition makes of a place. */
  placeRole(preposition: string | null): 'goal' | 'place' | 'origin' | null
  /** What a preposition does to a happening behind it: "nach dem Besuch". */
  sequenceOf(preposition: string | null): 'after' | 'before' | 'since' | null

  // ── Titles ──
  writeTitle(syntax: Syntax, input: TitleInput): string
  writeNominalTitle(syntax: Syntax, input: TitleInput, head: Phrase, attributes: readonly Phrase[]): string
  writeAttributeTitle(syntax: Syntax, input: TitleInput, head: Phrase, participle: number): string
  /** A phrase by itself, in the nominative, as it is named again. */
  writeReference(syntax: Syntax, mentions: readonly EntityMention[], clause: Clause, phrase: Phrase): string
  /** A title for what its text denies, or what somebody says, so that it does not read as a fact.
   *  @param speaker who says so, where it is known */
  writeStance(title: string, stance: 'denied' | 'claimed', speaker: string | null): string
  /** "Bericht: Stadt baut Bad": a clause told about something. */
  writeTopic(topic: string, title: string): string
}
