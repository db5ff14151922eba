import { meaningsOf, type ClauseSide, type Locale, type Sense } from '../locales/index.js'
import type { Expression } from '../recognize/index.js'
import type { AnalyzedText, Form, FormMemo } from '../text/index.js'

export type Side = 'past' | 'future'

const BREAKS: ReadonlySet<string> = new Set([',', ';', ':', '–', '—', '(', ')'])

const NO_TIMES: readonly { readonly first: number; readonly end: number }[] = []

/** The tokens of a text by what each tells of time and tense. */
export class TenseView {
  readonly forms: readonly Form[]
  readonly analyzed: AnalyzedText
  readonly locale: Locale
  private readonly meanings: FormMemo<Sense | null>
  /** Tokens of the expressions of each sentence. */
  private readonly times = new Map<number, { first: number; end: number }[]>()

  private readonly sides = new Map<number, ClauseSide>()

  /** @param expressions all of the text: a clause is read around them */
  constructor(analyzed: AnalyzedText, locale: Locale, expressions: readonly Expression[] = []) {
    this.analyzed = analyzed
    this.locale = locale
    this.forms = analyzed.columns.forms
    this.meanings = meaningsOf(locale)
    for (const { sentence, firstToken, endToken, node } of expressions) {
      if (node.kind === 'duration') continue
      const known = this.times.get(sentence)
      if (known) known.push({ first: firstToken, end: endToken })
      else this.times.set(sentence, [{ first: firstToken, end: endToken }])
    }
  }

  /** A mark that parts clauses, or a word that holds two predicates together; outside of the text too. */
  isBoundary(at: number): boolean {
    const form = this.forms[at]
    return (
      form === undefined || (form.kind === 'word' ? this.locale.coordinators.has(form.norm) : BREAKS.has(form.norm))
    )
  }

  /** A present form that tells a state ("ist", "lebt"). */
  isState(at: number): boolean {
    return this.locale.states.has(this.forms[at]?.norm ?? '')
  }

  /** Written as nouns are. */
  isNoun(at: number): boolean {
    const form = this.forms[at]
    return form?.kind === 'word' && form.capital
  }

  isComma(at: number): boolean {
    const form = this.forms[at]
    return form === undefined || form.norm === ','
  }

  sense(at: number): Sense | null {
    const form = this.forms[at]
    return form === undefined ? null : this.meanings.of(form)
  }

  /** The side of the document on which the clause around the tokens `first` up to `end` lies. */
  sideOf(first: number, end: number, sentence: number): ClauseSide {
    const key = first * this.forms.length + end
    const known = this.sides.get(key)
    if (known !== undefined) return known
    const side = this.locale.readClause(this.analyzed, first, end, sentence, this.times.get(sentence) ?? NO_TIMES)
    this.sides.set(key, side)
    return side
  }
}
