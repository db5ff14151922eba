import type { ResolvedExpression } from '../model/index.js'
import type { Expression, TimeNode } from '../recognize/index.js'
import type { Token } from '../text/index.js'
import type { PublicationHint } from './anchored-expression.js'

/** The words by which a language tells where its article stands. */
export interface HintWords {
  /** Prepositions and articles before a date. */
  readonly leading: RegExp
  /** "bereits am Mittwoch": not today. */
  readonly already: ReadonlySet<string>
  readonly since: ReadonlySet<string>
  /** "noch im September": within it. */
  readonly still: ReadonlySet<string>
  /** Beginnings of "last" and "next". */
  readonly named: RegExp
  /** "ist es her": behind an amount, and what may stand before it. */
  readonly ago: ReadonlySet<string>
  readonly beforeAgo: RegExp
  /** Modals of the present. */
  readonly due: RegExp
  readonly apposed: RegExp
}

/** Small words before an expression that tell where its article stands: "bereits am Mittwoch" was not today, "noch im
 *  September" is. */
export function hintsOf(
  tokens: readonly Token[],
  expressions: readonly Expression[],
  rough: readonly ResolvedExpression[],
  words: HintWords,
): readonly PublicationHint[] {
  return rough.map(({ needsDocumentDay, role, timex }, i) => {
    let at = (expressions[i]?.firstToken ?? 0) - 1
    while (words.leading.test(tokens[at]?.norm ?? '')) at--
    const before = tokens[at]?.norm ?? ''
    const [own, next] = [expressions[i], expressions[i + 1]]
    const apposed = own !== undefined && next !== undefined && isApposed(tokens, own.endToken, next.firstToken, words)
    return {
      counted: needsDocumentDay,
      earlier: words.already.has(before),
      apposed,
      named: words.named.test(timex.text.toLowerCase()),
      isToday: own !== undefined && isTodayNode(own.node),
      weekday: own === undefined ? null : weekdayOfNode(own.node),
      since: words.since.has(before),
      daysSince: isAgo(tokens, own?.endToken ?? 0, words) ? daysOf(timex.value) : null,
      due: role === 'until' && isDue(tokens, own?.firstToken ?? 0, words),
      still: words.still.has(before) && role === 'at',
    }
  })
}

const isTodayNode = (node: TimeNode): boolean =>
  node.kind === 'counted'
    ? node.unit === 'day' && node.amount === 0 && node.anchor === 'document' && node.from === undefined
    : node.kind === 'calendar' && node.outer !== undefined && isTodayNode(node.outer)

/** The weekday said of a counted day. */
function weekdayOfNode(node: TimeNode): number | null {
  if (node.kind === 'counted') return node.weekday ?? null
  // "Dienstag, 7. September": in most years that day is another weekday.
  if (node.kind === 'calendar' && node.day !== undefined && node.year === undefined) return node.weekday ?? null
  return node.kind === 'calendar' && node.outer?.kind === 'counted' ? (node.outer.weekday ?? null) : null
}

/** "Elf Tage ist es her, dass …": what follows lies so far back. */
function isAgo(tokens: readonly Token[], end: number, words: HintWords): boolean {
  for (let i = end; i < end + 4; i++) {
    const { norm = '' } = tokens[i] ?? {}
    if (words.ago.has(norm)) return true
    if (!words.beforeAgo.test(norm)) return false
  }
  return false
}

/** Days of a TIMEX3 duration of one unit. */
function daysOf(value: string): number | null {
  const [, count, unit = ''] = /^P(\d{1,3})([DWMY])$/.exec(value) ?? []
  const length = { D: 1, W: 7, M: 30.4, Y: 365.25 }[unit]
  return count === undefined || length === undefined ? null : Number(count) * length
}

/** "bis Ende März soll …", "muss spätestens am 25. März …": a modal of the present stands near. */
function isDue(tokens: readonly Token[], at: number, words: HintWords): boolean {
  for (let i = Math.max(0, at - 6); i < at + 8; i++) {
    const { norm = '' } = tokens[i] ?? {}
    if (norm === '.' && i < at) return isDue(tokens.slice(i + 1), at - i - 1, words)
    if (norm === '.' || norm === ';') return false
    if (words.due.test(norm)) return true
  }
  return false
}

/** "vor drei Tagen, am 19. Januar 2024": nothing but a comma and small words stand between. */
function isApposed(tokens: readonly Token[], end: number, first: number, words: HintWords): boolean {
  if (tokens[end]?.norm !== ',' || first <= end || first - end > 3) return false
  for (let i = end + 1; i < first; i++) if (!words.apposed.test(tokens[i]?.norm ?? '')) return false
  return true
}
