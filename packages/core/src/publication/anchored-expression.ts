import type { ResolvedExpression } from '../model/index.js'

/** What the words around an expression tell of the publication, whatever its date. */
export interface PublicationHint {
  /** It lacks nothing but the publication day: "am Mittwoch". */
  readonly counted: boolean
  /** "bereits am Mittwoch": not the day of publication. */
  readonly earlier: boolean
  /** The next expression says the same in other words: "vor drei Tagen, am 19. Januar 2024". */
  readonly apposed: boolean
  /** "seit dem 23. August": it has begun. */
  readonly since: boolean
  /** "Elf Tage ist es her, dass …": how many days after the next expression's date. */
  readonly daysSince: number | null
  /** "bis Ende März soll …": its end has not come. */
  readonly due: boolean
  /** "vergangenen Freitag": not today, but which one it says itself. */
  readonly named: boolean
  /** "heute": the day of publication under its own name. */
  readonly isToday: boolean
  /** ISO weekday that a day counted from the publication is said to be: "am heutigen Donnerstag". */
  readonly weekday: number | null
  /** "noch im September": the publication lies in it, if it is a month, a week or a year. */
  readonly still: boolean
}

/** A resolved expression with its hint. An article's expressions are resolved against hundreds of days: the two are held
 *  together and nothing is copied. */
export class AnchoredExpression {
  private readonly expression: ResolvedExpression
  private readonly hint: PublicationHint

  constructor(expression: ResolvedExpression, hint: PublicationHint) {
    this.expression = expression
    this.hint = hint
  }

  get timex(): ResolvedExpression['timex'] {
    return this.expression.timex
  }
  get date(): ResolvedExpression['date'] {
    return this.expression.date
  }
  get direction(): ResolvedExpression['direction'] {
    return this.expression.direction
  }
  get tense(): ResolvedExpression['tense'] {
    return this.expression.tense
  }
  get needsDocumentDay(): boolean {
    return this.expression.needsDocumentDay
  }
  get sentence(): number {
    return this.expression.sentence
  }
  get counted(): boolean {
    return this.hint.counted
  }
  get earlier(): boolean {
    return this.hint.earlier
  }
  get apposed(): boolean {
    return this.hint.apposed
  }
  get since(): boolean {
    return this.hint.since
  }
  get daysSince(): number | null {
    return this.hint.daysSince
  }
  get due(): boolean {
    return this.hint.due
  }
  get named(): boolean {
    return this.hint.named
  }
  get isToday(): boolean {
    return this.hint.isToday
  }
  get weekday(): number | null {
    return this.hint.weekday
  }
  /** The publication lies in its date. */
  get within(): boolean {
    const { date } = this.expression
    return this.hint.still && date !== null && /^(?:month|week|year)$/.test(date.granularity)
  }
}
