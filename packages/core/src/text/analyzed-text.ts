import type { Form, TokenKind } from './form.js'

/** Half-open stretch of a text, UTF-16 offsets. */
export interface TextRange {
  readonly start: number
  readonly end: number
}

/** A word, a run of digits, or one mark. `text.slice(start, end) === token.text`.
 *
 *  Hyphens separate: "US-Botschaft" is three tokens, the last two with `spaceBefore` false. So do the dots of
 *  "15.8.2023" and the colon of "9:30": what belongs together is told by `spaceBefore`. */
export class Token {
  readonly start: number
  /** White space, or the beginning of the range, stands before it. */
  readonly spaceBefore: boolean
  readonly form: Form

  constructor(start: number, spaceBefore: boolean, form: Form) {
    this.start = start
    this.spaceBefore = spaceBefore
    this.form = form
  }

  get end(): number {
    return this.start + this.form.text.length
  }

  /** As written. */
  get text(): string {
    return this.form.text
  }

  /** NFC, lower case, soft hyphens removed. */
  get norm(): string {
    return this.form.norm
  }

  get kind(): TokenKind {
    return this.form.kind
  }

  /** Begins with an upper-case letter. */
  get capital(): boolean {
    return this.form.capital
  }
}

export interface Sentence {
  readonly index: number
  readonly start: number
  readonly end: number
  readonly firstToken: number
  /** Exclusive. */
  readonly endToken: number
}

/** The tokens of a text in columns, so that a text of a million words needs no million objects. */
export class TokenColumns {
  /** What is written, a form for each token. */
  readonly forms: readonly Form[]
  /** Offset of each token, doubled; odd where no white space stands before it. */
  private readonly places: Int32Array

  constructor(forms: readonly Form[], places: Int32Array) {
    this.forms = forms
    this.places = places
  }

  get length(): number {
    return this.forms.length
  }

  start(at: number): number {
    return (this.places[at] as number) >>> 1
  }

  end(at: number): number {
    return this.start(at) + (this.forms[at] as Form).text.length
  }

  spaceBefore(at: number): boolean {
    return ((this.places[at] as number) & 1) === 0
  }

  token(at: number): Token {
    return new Token(this.start(at), this.spaceBefore(at), this.forms[at] as Form)
  }
}

/** Takes tokens one by one. Room is made beforehand: growing by halves would copy each column many times over. */
export class TokenWriter {
  private readonly forms: Form[]
  private places: Int32Array
  private count = 0
  private readonly ends: number[] = []

  /** @param capacity number of tokens to expect */
  constructor(capacity: number) {
    this.forms = new Array<Form>(capacity)
    this.places = new Int32Array(capacity)
  }

  get length(): number {
    return this.count
  }

  /** Tokens that may end a sentence, in their order. */
  get terminators(): readonly number[] {
    return this.ends
  }

  /** The token that is pushed next may end a sentence. */
  markTerminator(): void {
    this.ends.push(this.count)
  }

  push(start: number, spaceBefore: boolean, form: Form): void {
    const at = this.count++
    if (at === this.places.length) {
      const wider = new Int32Array(at * 2 + 16)
      wider.set(this.places)
      this.places = wider
    }
    this.forms[at] = form
    this.places[at] = spaceBefore ? start * 2 : start * 2 + 1
  }

  finish(): TokenColumns {
    this.forms.length = this.count
    return new TokenColumns(this.forms, this.places)
  }
}

export class AnalyzedText {
  readonly text: string
  readonly columns: TokenColumns
  readonly sentences: readonly Sentence[]
  private made: readonly Token[] | null = null

  constructor(text: string, columns: TokenColumns, sentences: readonly Sentence[]) {
    this.text = text
    this.columns = columns
    this.sentences = sentences
  }

  /** The tokens as objects, made at the first call. */
  get tokens(): readonly Token[] {
    this.made ??= this.columns.forms.map((_, at) => this.columns.token(at))
    return this.made
  }

  /** `norm` of a token; empty outside of the text. */
  norm(at: number): string {
    return this.columns.forms[at]?.norm ?? ''
  }
}

/** What a language tells the segmenter. Every word in the form of {@link Token.norm}. */
export interface SegmentationRules {
  /** Words whose dot does not end a sentence: "dr", "z", "usw" … */
  readonly abbreviations: ReadonlySet<string>
  /** Words whose dot ends a sentence only before one of {@link sentenceStarters}: "p.m. Monday". Default: none. */
  readonly softAbbreviations?: ReadonlySet<string>
  /** Month names and what else follows an ordinal number ("am 15. August"). */
  readonly ordinalFollowers: ReadonlySet<string>
  /** Words that, written with a capital after a number and a dot, begin a sentence: "der", "es", "auch" … */
  readonly sentenceStarters: ReadonlySet<string>
  /** Whether a number with a dot is an ordinal number in this language. */
  readonly dottedOrdinals: boolean
}
