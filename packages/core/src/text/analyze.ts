import { AnalyzedText, TokenColumns, type SegmentationRules, type Sentence, type TextRange } from './analyzed-text.js'
import { segmentInto } from './segment.js'
import { tokenizeInto } from './tokenize.js'

/** The ranges between line breaks. */
export function linesOf(text: string): readonly TextRange[] {
  const ranges: TextRange[] = []
  let start = 0
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', start)) {
    if (at > start) ranges.push({ start, end: at })
    start = at + 1
  }
  if (start < text.length) ranges.push({ start, end: text.length })
  return ranges
}

/** Tokens and sentences of the given ranges (default: the lines). Offsets are those of `text`; what lies outside of
 *  the ranges is not read. The end of a range always ends a sentence. Time and space are linear in the text. */
export function analyzeText(
  text: string,
  rules: SegmentationRules,
  ranges: readonly TextRange[] = linesOf(text),
): AnalyzedText {
  const columns = new TokenColumns()
  const sentences: Sentence[] = []
  for (const range of ranges) {
    const first = columns.length
    tokenizeInto(columns, text, range)
    segmentInto(sentences, columns, first, rules)
  }
  return new AnalyzedText(text, columns, sentences)
}
