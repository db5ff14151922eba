import type { Expression, TimeNode } from '../recognize/index.js'
import type { AnalyzedText, Sentence } from '../text/index.js'
import type { DocumentAnchor } from './anchor.js'
import type { Side, TenseView } from './tense.js'
import type { Value } from './value.js'

/** Whether the clause tells a state rather than what happens on a day: "heute lebt sie in Wien". */
export function isStative(view: TenseView, expression: Expression, side: Side | null): boolean {
  const sentence = view.analyzed.sentences[expression.sentence]
  if (sentence === undefined || side === 'past') return false
  const first = Math.max(sentence.firstToken, expression.firstToken - STATE_WINDOW)
  const end = Math.min(sentence.endToken, expression.endToken + STATE_WINDOW)
  for (let i = first; i < end; i++) if (view.isState(i)) return true
  return false
}

const STATE_WINDOW = 6

/** "Nach zwölf Jahren im Amt tritt er ab", "in zwölf Jahren baute man vier": how long it took, no day to come. */
export function isStretch(
  { rule }: Expression,
  side: Side | null,
  value: Value,
  document: DocumentAnchor | null,
): boolean {
  if (rule === 'in-units') return side === 'past'
  const isAhead = document !== null && value.startDay >= document.endDay
  const isLong = value.granularity !== 'day' && value.granularity !== 'week'
  return rule === 'after-units' && isAhead && (isLong || side !== 'future')
}

/** What TimeML's annotators leave alone: particles, ages, names of periods. */
export const isUnmarked = (node: TimeNode): boolean =>
  (node.kind === 'reference' && node.particle === true) ||
  (node.kind === 'duration' && node.age === true) ||
  node.kind === 'period'

/** Whether the expression dates what follows rather than a clause: alone in its line ("Montag, 6. September"), or at the
 *  beginning of a line with a colon, a dash or a full stop behind it ("6. September: Die Fähre legt ab."); in digits alone
 *  ("6. 9. Die Fähre legt ab.", "10:45 Die Fähre legt ab."). */
export function opensEntry(analyzed: AnalyzedText, expression: Expression): 'section' | 'entry' | null {
  const sentence = analyzed.sentences[expression.sentence]
  if (sentence === undefined || expression.firstToken !== sentence.firstToken) return null
  const before = analyzed.text[sentence.start - 1]
  if (before !== undefined && before !== '\n') return null
  const { endToken } = expression
  const mark = analyzed.norm(endToken)
  if (endToken >= sentence.endToken || (endToken === sentence.endToken - 1 && (mark === ':' || mark === '.'))) {
    const after = analyzed.text[sentence.end]
    return after === undefined || after === '\n' || after === '\r' ? 'section' : 'entry'
  }
  if (mark === ':' || mark === '–' || mark === '—' || mark === '|') return 'entry'
  const { forms } = analyzed.columns
  const isDigits = forms.slice(expression.firstToken, endToken).every((form) => form.kind !== 'word')
  const next = forms[endToken]
  return isDigits && next?.kind === 'word' && next.capital && analyzed.columns.spaceBefore(endToken) ? 'entry' : null
}

/** Longest heading, in tokens. */
const MAX_HEADING = 12

/** A short line of its own without a full stop. The title of a text may ask. */
export function isHeading(analyzed: AnalyzedText, sentence: Sentence): boolean {
  const { text } = analyzed
  if (sentence.endToken - sentence.firstToken > MAX_HEADING) return false
  const before = text[sentence.start - 1]
  const after = text[sentence.end]
  if ((before !== undefined && before !== '\n') || (after !== undefined && after !== '\n' && after !== '\r'))
    return false
  const last = analyzed.norm(sentence.endToken - 1)
  if (last === '?' && sentence.index === 0) return true
  return !['.', '!', '?', ':', ',', ';', '“', '»'].includes(last)
}
