/** Half-open stretch of a text, UTF-16 offsets. */
export interface TextRange {
  readonly start: number
  readonly end: number
}

export type TokenKind = 'word' | 'number' | 'punctuation' | 'symbol'

/** A word, a run of digits, or one mark. `text.slice(start, end) === token.text`.
 *
 *  Hyphens separate: "US-Botschaft" is three tokens, the last two with `spaceBefore` false. So do the dots of
 *  "15.8.2023" and the colon of "9:30": what belongs together is told by `spaceBefore`. */
export interface Token {
  readonly start: number
  readonly end: number
  /** As written. */
  readonly text: string
  /** NFC, lower case, soft hyphens removed. */
  readonly norm: string
  readonly kind: TokenKind
  /** Begins with an upper-case letter. */
  readonly capital: boolean
  /** White space, or the beginning of the range, stands before it. */
  readonly spaceBefore: boolean
}

export interface Sentence {
  readonly index: number
  readonly start: number
  readonly end: number
  readonly firstToken: number
  /** Exclusive. */
  readonly endToken: number
}

export interface AnalyzedText {
  readonly text: string
  readonly tokens: readonly Token[]
  readonly sentences: readonly Sentence[]
}

/** What a language tells the segmenter. Every word in the form of {@link Token.norm}. */
export interface SegmentationRules {
  /** Words whose dot does not end a sentence: "dr", "z", "usw" … */
  readonly abbreviations: ReadonlySet<string>
  /** Month names and what else follows an ordinal number ("am 15. August"). */
  readonly ordinalFollowers: ReadonlySet<string>
  /** Words that, written with a capital after a number and a dot, begin a sentence: "der", "es", "auch" … */
  readonly sentenceStarters: ReadonlySet<string>
  /** Whether a number with a dot is an ordinal number in this language. */
  readonly dottedOrdinals: boolean
}
