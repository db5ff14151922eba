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
 *  side by side, and nothing is copied. */
export interface AnchoredExpression {
  readonly expression: ResolvedExpression
  readonly hint: PublicationHint
}
