import { meaningsOf, type Locale, type Relation, type Sense, type TimeUnit } from '../locales/index.js'
import { Form, Token, type AnalyzedText, type FormMemo, type Sentence, type TokenColumns } from '../text/index.js'
import type { CalendarNode, Match } from './expression.js'
import { classesOf } from './token-class.js'

export const NO_SENSE: Sense = {}
const NO_TOKEN = new Token(0, true, new Form('', 'symbol'))

/** What recognizers see: the tokens of one sentence with their meanings. Outside of the sentence there is nothing. */
export class Scan {
  readonly columns: TokenColumns
  readonly locale: Locale
  readonly nuances: Nuances | undefined
  private readonly meanings: FormMemo<Sense | null>
  private readonly classes: Int32Array
  first = 0
  end = 0
  private readonly text: string
  private gapFrom = -1
  private gapTo = -1
  private gapText = ''

  constructor(analyzed: AnalyzedText, locale: Locale, nuances?: Nuances) {
    this.columns = analyzed.columns
    this.text = analyzed.text
    this.locale = locale
    this.nuances = nuances
    this.meanings = meaningsOf(locale)
    const { forms } = this.columns
    const memo = classesOf(locale)
    this.classes = new Int32Array(forms.length)
    for (let at = 0; at < forms.length; at++) this.classes[at] = memo.of(forms[at] as Form)
  }

  /** The first token of the sentence from `at` on with one of the bits; the sentence's end where there is none. */
  findClass(at: number, bits: number): number {
    const { classes, end } = this
    let i = at
    while (i < end && ((classes[i] as number) & bits) === 0) i++
    return i
  }

  enter(sentence: Sentence): void {
    this.first = sentence.firstToken
    this.end = sentence.endToken
  }

  /** The sentence begins with the token, and a line with the sentence. */
  opensLine(at: number): boolean {
    if (at !== this.first || !this.has(at)) return false
    const start = this.columns.start(at)
    return start === 0 || this.text[start - 1] === '\n'
  }

  has(at: number): boolean {
    return at >= this.first && at < this.end
  }

  token(at: number): Token {
    return this.has(at) ? this.columns.token(at) : NO_TOKEN
  }

  norm(at: number): string {
    return this.has(at) ? (this.columns.forms[at] as Form).norm : ''
  }

  /** Words from one token up to another, as one string: ", den". Asked again for the same ones by many refiners. */
  gap(from: number, to: number): string {
    if (from !== this.gapFrom || to !== this.gapTo) {
      let text = ''
      for (let i = from; i < to; i++) text += (i > from ? ' ' : '') + this.norm(i)
      this.gapFrom = from
      this.gapTo = to
      this.gapText = text
    }
    return this.gapText
  }

  /** What the word means for time; of a word without such a meaning, and of what is no word, nothing. */
  sense(at: number): Sense {
    return this.meaning(at) ?? NO_SENSE
  }

  /** The same; `null` where there is none. */
  meaning(at: number): Sense | null {
    return this.has(at) ? this.meanings.of(this.columns.forms[at] as Form) : null
  }

  /** The bits of its token class; 0 where there is none. */
  classAt(at: number): number {
    return this.has(at) ? (this.classes[at] as number) : 0
  }

  /** The mark at that place, directly behind the token before it. */
  glued(at: number, mark: string): boolean {
    return this.is(at, mark) && !this.columns.spaceBefore(at)
  }

  is(at: number, mark: string): boolean {
    return this.has(at) && (this.columns.forms[at] as Form).norm === mark
  }

  isDash(at: number): boolean {
    const norm = this.norm(at)
    return norm === '-' || norm === '–' || norm === '—' || norm === '‒' || norm === '‐' || norm === '‑' || norm === '−'
  }

  isNumber(at: number): boolean {
    return this.has(at) && (this.columns.forms[at] as Form).kind === 'number'
  }

  /** Value of a run of up to nine digits, −1 for anything else. */
  int(at: number): number {
    if (!this.isNumber(at)) return -1
    const digits = (this.columns.forms[at] as Form).norm
    return digits.length <= 9 ? Number(digits) : -1
  }

  digits(at: number): number {
    return this.isNumber(at) ? (this.columns.forms[at] as Form).norm.length : 0
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

/** A phrase around a unit, as far as {@link Nuances} look at it. */
export interface CountedUnit {
  readonly first: number
  readonly end: number
  readonly unit: TimeUnit
  readonly plural: boolean
  readonly amount: number | null
  readonly ordinal: number | null
  readonly relation: Relation | null
  readonly hyphen: boolean
}

/** What families ask where a language tells less by its capitals and endings than German does; a grammar without them
 *  needs none. */
export interface Nuances {
  postpositionOf(scan: Scan, at: number): Sense['postposition']
  hasYearBehind(scan: Scan, at: number): boolean
  /** `undefined`: nothing special. */
  matchUnits(scan: Scan, phrase: CountedUnit): Match | null | undefined
  isSurelySeason(scan: Scan, at: number, seasonAt: number): boolean
  isSurelyMonth(scan: Scan, at: number, introduced: boolean): boolean
  isCount(scan: Scan, at: number, end: number): boolean
  readTens(scan: Scan, at: number): { readonly value: number; readonly end: number } | undefined
  isRatherNumber(scan: Scan, at: number, amount: number | null, ordinal: number | null): boolean
  endOfHalf(scan: Scan, at: number): number | undefined
  inOrder(scan: Scan, dayFirst: CalendarNode | null, first: number, second: number, year: number): CalendarNode | null
  readNumberWords(scan: Scan, at: number, first: number): { readonly amount: number; readonly end: number }
  /** `undefined`: nothing special. */
  matchPartOfDay(scan: Scan, at: number, day: number): Match | null | undefined
}
