import type { TokenColumns } from '../text/index.js'
import { endOf, type Beaten, type Match } from './expression.js'

/** The readings that lost, by the one that won: for `explain`. */
export class Losers {
  private readonly byWinner = new Map<Match, readonly Match[]>()

  lose(winner: Match, loser: Match): void {
    this.byWinner.set(winner, [...this.of(winner), ...this.of(loser), loser])
  }

  /** What is made of other matches has won over the same ones. */
  inherit(to: Match, ...from: Match[]): void {
    const lost = from.flatMap((match) => this.of(match))
    if (lost.length > 0) this.byWinner.set(to, lost)
  }

  private of(match: Match): readonly Match[] {
    return this.byWinner.get(match) ?? []
  }

  beatenBy(winner: Match, columns: TokenColumns): readonly Beaten[] {
    return this.of(winner).map((other) => ({
      rule: other.rule,
      start: columns.start(other.first),
      end: columns.end(other.end - 1),
      why: endOf(other) - other.first < winner.end - winner.first ? 'shorter' : 'later in the list',
    }))
  }

  clear(): void {
    this.byWinner.clear()
  }
}
