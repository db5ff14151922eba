import type { Expression } from '../recognize/index.js'
import { isHeading, opensEntry } from './context.js'
import { withDayBehind } from './day-behind.js'
import { type ExpressionSide, sideOfExpression } from './side.js'
import type { Side, TenseView } from './tense.js'
import { markUnplaced } from './unplaced.js'

/** A parenthesis that holds a date opens at most so many tokens before it. */
const MAX_BRACKETED = 6

const LINE_BREAK = 10

/** An expression with what the text around it tells, whatever the date of the document. It is read once: expressions are
 *  resolved against many days. */
export class Setting {
  readonly expression: Expression
  /** It heads an entry of a chronicle or ticker, or the lines below it. */
  readonly opens: 'section' | 'entry' | null
  readonly inHeading: boolean
  /** It stands at the beginning of its sentence, which goes on from the one before. */
  readonly opensSentence: boolean
  /** "jeweils 20 Uhr", "jeweils von 8 bis 18 Uhr" */
  readonly recurs: boolean
  private readonly view: TenseView
  private bracketed: boolean | null = null
  private readonly sides: (ExpressionSide | undefined)[] = []

  constructor(view: TenseView, expression: Expression) {
    const { analyzed } = view
    const { firstToken } = expression
    const sentence = analyzed.sentences[expression.sentence]
    this.view = view
    this.expression = expression
    this.opens = opensEntry(analyzed, expression)
    this.inHeading = sentence !== undefined && isHeading(analyzed, sentence)
    this.opensSentence = firstToken - (sentence?.firstToken ?? 0) <= 1
    this.recurs = view.sense(firstToken - 1)?.recurs === true || view.sense(firstToken - 2)?.recurs === true
  }

  /** The side of the document on which it lies; `before`: that of the sentence so far. */
  sideAfter(before: Side | null): ExpressionSide {
    const at = before === null ? 0 : before === 'past' ? 1 : 2
    return (this.sides[at] ??= sideOfExpression(this.view, this.expression, before))
  }

  /** "(Baujahr 1978)": what follows does not go on from there. */
  get isInBrackets(): boolean {
    return (this.bracketed ??= this.findBracket())
  }

  private findBracket(): boolean {
    const { firstToken } = this.expression
    for (let i = firstToken - 1; i >= firstToken - MAX_BRACKETED; i--) {
      const mark = this.view.analyzed.norm(i)
      if (mark === '(' || mark === ')') return mark === '('
    }
    return false
  }
}

/** The expressions of a text in their order, each with its setting. */
export class Settings {
  readonly view: TenseView
  readonly list: readonly Setting[]
  /** By the indices of two sentences whether a line break stands between them. */
  private readonly breaks = new Map<number, boolean>()

  constructor(view: TenseView, expressions: readonly Expression[]) {
    this.view = view
    this.list = withDayBehind(markUnplaced(expressions, view), view).map((expression) => new Setting(view, expression))
  }

  hasBreak(first: number, last: number): boolean {
    const { text, sentences } = this.view.analyzed
    const key = first * sentences.length + last
    let found = this.breaks.get(key)
    if (found === undefined) {
      found = false
      for (let i = first; i < last && !found; i++) {
        const to = sentences[i + 1]?.start ?? 0
        for (let at = sentences[i]?.end ?? 0; at < to && !found; at++) found = text.charCodeAt(at) === LINE_BREAK
      }
      this.breaks.set(key, found)
    }
    return found
  }
}
