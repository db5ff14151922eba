import type { Match } from '../expression.js'
import type { Recognizer } from './recognizer.js'
import { DASH, DURATION, NUMBER, SUFFIX } from '../token-class.js'

/** Durations in one word: "jahrelang", "dreitägige", "10-tägig". */
export const durationWords: Recognizer = {
  starts: DURATION,
  leads: NUMBER,
  follows: DASH | SUFFIX,
  match(scan, at): Match | null {
    if (scan.isNumber(at)) {
      const dash = scan.isDash(at + 1) && !scan.token(at + 1).spaceBefore
      const wordAt = dash ? at + 2 : at + 1
      const word = scan.sense(wordAt)
      if (!word.suffix || word.duration === undefined || scan.token(wordAt).spaceBefore || scan.isPieceOfNumber(at))
        return null
      // "der 35-Jährige", "35-jährige": an age, not a duration of what is told.
      return {
        first: at,
        end: wordAt + 1,
        rule: word.duration.unit === 'year' ? 'age' : 'duration-word',
        node: {
          kind: 'duration',
          parts: [{ amount: scan.int(at), unit: word.duration.unit }],
          ...(word.duration.unit === 'year' ? { age: true as const } : {}),
        },
      }
    }
    const sense = scan.sense(at)
    if (sense.duration === undefined || sense.suffix) return null
    if (
      scan.token(at).capital &&
      (at !== scan.first || sense.duration.unit === 'year') &&
      sense.duration.amount !== null
    )
      return null
    if (scan.token(at).capital && at !== scan.first) return null
    // "die zwölfjährige Schülerin", "der siebenjährige Karl Moser"
    const { unit, amount } = sense.duration
    const isAge =
      unit === 'year' && amount !== null && (amount > 10 || (scan.token(at + 1).capital && scan.token(at + 2).capital))
    const node = { kind: 'duration', parts: [sense.duration], ...(isAge && { age: true as const }) } as const
    return { first: at, end: at + 1, rule: isAge ? 'age' : 'duration-word', node }
  },
}
