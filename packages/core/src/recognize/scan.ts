import type { Locale, Sense } from '../locales/index.js'
import type { AnalyzedText, Sentence, Token } from '../text/index.js'

export const NO_SENSE: Sense = {}
const NO_TOKEN: Token = { start: 0, end: 0, text: '', norm: '', kind: 'symbol', capital: false, spaceBefore: true }

/** What recognizers see: the tokens of one sentence with their meanings. Outside of the sentence there is nothing. */
export class Scan {
  readonly tokens: readonly Token[]
  readonly senses: readonly (Sense | null)[]
  readonly locale: Locale
  first = 0
  end = 0

  constructor(analyzed: AnalyzedText, locale: Locale) {
    this.tokens = analyzed.tokens
    this.locale = locale
    const senses: (Sense | null)[] = []
    for (const token of analyzed.tokens) senses.push(token.kind === 'word' ? locale.lookUp(token.norm) : null)
    this.senses = senses
  }

  enter(sentence: Sentence): void {
    this.first = sentence.firstToken
    this.end = sentence.endToken
  }

  has(at: number): boolean {
    return at >= this.first && at < this.end
  }

  token(at: number): Token {
    return this.has(at) ? (this.tokens[at] as Token) : NO_TOKEN
  }

  norm(at: number): string {
    return this.has(at) ? (this.tokens[at] as Token).norm : ''
  }

  sense(at: number): Sense {
    return this.has(at) ? (this.senses[at] ?? NO_SENSE) : NO_SENSE
  }

  /** The mark at that place, directly behind the token before it. */
  glued(at: number, mark: string): boolean {
    return this.has(at) && (this.tokens[at] as Token).norm === mark && !(this.tokens[at] as Token).spaceBefore
  }

  is(at: number, mark: string): boolean {
    return this.has(at) && (this.tokens[at] as Token).norm === mark
  }

  isDash(at: number): boolean {
    const norm = this.norm(at)
    return norm === '-' || norm === '–' || norm === '—' || norm === '‒' || norm === '‐' || norm === '‑' || norm === '−'
  }

  isNumber(at: number): boolean {
    return this.has(at) && (this.tokens[at] as Token).kind === 'number'
  }

  /** Value of a run of up to nine digits, −1 for anything else. */
  int(at: number): number {
    if (!this.isNumber(at)) return -1
    const digits = (this.tokens[at] as Token).norm
    return digits.length <= 9 ? Number(digits) : -1
  }

  digits(at: number): number {
    return this.isNumber(at) ? (this.tokens[at] as Token).norm.length : 0
  }

  /** Whether the number at that place is a piece of a larger one ("1.000", "2,5", "12:30", "3/4"). */
  isPieceOfNumber(at: number): boolean {
    const before = this.token(at - 1)
    const joined = (mark: string): boolean => mark === '.' || mark === ',' || mark === ':' || mark === '/'
    if (!this.token(at).spaceBefore && joined(before.norm) && !before.spaceBefore && this.isNumber(at - 2)) return true
    const after = this.token(at + 1)
    return joined(after.norm) && !after.spaceBefore && this.isNumber(at + 2) && !this.token(at + 2).spaceBefore
  }
}
