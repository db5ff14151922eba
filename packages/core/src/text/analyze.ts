import { AnalyzedText, TokenWriter, type SegmentationRules, type Sentence, type TextRange } from './analyzed-text.js'
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

/** Of running text, marks and spaces included. */
const CHARACTERS_PER_TOKEN = 5

/** Tokens and sentences of the given ranges (default: the lines). Offsets are those of `text`; what lies outside of
 *  the ranges is not read. The end of a range always ends a sentence. Time and space are linear in the text. */
export function analyzeText(
  text: string,
  rules: SegmentationRules,
  ranges: readonly TextRange[] = linesOf(text),
): AnalyzedText {
  const length = ranges.reduce((sum, { start, end }) => sum + end - start, 0)
  const writer = new TokenWriter(Math.ceil(length / CHARACTERS_PER_TOKEN))
  const ends = ranges.map((range) => tokenizeInto(writer, text, range))
  const columns = writer.finish()
  const sentences: Sentence[] = []
  let first = 0
  let mark = 0
  for (const end of ends) {
    mark = segmentInto(sentences, columns, first, end, writer.terminators, mark, rules)
    first = end
  }
  return new AnalyzedText(text, columns, sentences)
}
