import type { MeasureText, TextStyle } from './measure.js'

const segmenter =
  typeof Intl.Segmenter === 'function' ? new Intl.Segmenter(undefined, { granularity: 'grapheme' }) : null

export interface FittedText {
  readonly text: string
  readonly width: number
  readonly cut: boolean
}

const LEAST_GRAPHEMES = 5

/** The text if it fits into `widthPx`, else cut between graphemes, at a word's end where one is near, with "…".
 *  `null` where less than five graphemes would be left. */
export function fitText(text: string, widthPx: number, style: TextStyle, measure: MeasureText): FittedText | null {
  const whole = measure(text, style)
  if (whole <= widthPx) return { text, width: whole, cut: false }
  const graphemes = segmenter ? Array.from(segmenter.segment(text), (one) => one.segment) : Array.from(text)
  let low = 0
  let high = graphemes.length
  const candidate = (count: number): string => `${graphemes.slice(0, count).join('').trimEnd()}…`
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (measure(candidate(middle), style) <= widthPx) low = middle
    else high = middle - 1
  }
  if (low < LEAST_GRAPHEMES) return null
  const cut = candidate(wordEnd(graphemes, low))
  return { text: cut, width: measure(cut, style), cut: true }
}

/** The end of the last whole word within the first `count`, unless that loses more than a third. */
function wordEnd(graphemes: readonly string[], count: number): number {
  if (graphemes[count] === ' ') return count
  for (let at = count - 1; at > count * 0.66; at--) if (graphemes[at] === ' ') return at
  return count
}
