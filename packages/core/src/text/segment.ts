import type { SegmentationRules, Sentence, TokenColumns } from './analyzed-text.js'
import { FormMemo, type Form } from './form.js'

const TERMINATORS = new Set(['.', '!', '?', '…'])
const CLOSERS = new Set(['“', '”', '’', '‘', '»', '«', '‹', '›', '"', "'", ')', ']', '}'])
const OPENERS = new Set(['„', '“', '‚', '‘', '«', '»', '‹', '›', '"', "'", '(', '[', '–', '—', '-', '•'])
/** Up to sixteen. */
const ROMAN = /^(?:[IX]?V|I?X|I{1,3}|VI{1,3}|XI{1,3}|XI?V|XVI)$/

/** What a mark can do at the border of two sentences. */
interface Border {
  readonly terminates: boolean
  readonly closes: boolean
  readonly opens: boolean
}
const NO_BORDER: Border = { terminates: false, closes: false, opens: false }

const borders = new FormMemo<Border>(({ kind, text }) =>
  kind !== 'punctuation'
    ? NO_BORDER
    : { terminates: TERMINATORS.has(text), closes: CLOSERS.has(text), opens: OPENERS.has(text) },
)

/** Reasons for a dot to stay inside its sentence, the commonest first. Each sees the token before the dot and the
 *  first word after it; `dotted`: another number with a dot stands before ("15. 8."). */
type Repair = (before: Form, after: Form, rules: SegmentationRules, dotted: boolean) => boolean

const lowerCaseFollows: Repair = (_before, after) => after.kind === 'word' && !after.capital

const abbreviation: Repair = (before, _after, rules) => before.kind === 'word' && rules.abbreviations.has(before.norm)

const softAbbreviation: Repair = (before, after, rules) =>
  before.kind === 'word' &&
  rules.softAbbreviations?.has(before.norm) === true &&
  after.kind === 'word' &&
  !startsAsASentence(after, rules)

const initial: Repair = (before) => before.kind === 'word' && before.text.length === 1 && before.capital

const startsAsASentence = (after: Form, rules: SegmentationRules): boolean =>
  after.capital && rules.sentenceStarters.has(after.norm)

const ordinalNumber: Repair = (before, after, rules) =>
  rules.dottedOrdinals &&
  before.kind === 'number' &&
  before.text.length <= 3 &&
  (rules.ordinalFollowers.has(after.norm) || (after.kind === 'word' && !startsAsASentence(after, rules)))

const romanOrdinal: Repair = (before, after, rules) =>
  rules.dottedOrdinals && ROMAN.test(before.text) && after.kind === 'word' && !startsAsASentence(after, rules)

const listOfNumbers: Repair = (before, after, rules, dotted) =>
  rules.dottedOrdinals &&
  before.kind === 'number' &&
  before.text.length <= 2 &&
  after.kind === 'number' &&
  (after.text.length <= 2 || (dotted && after.text.length === 4))

/** In this order; the first that holds keeps the sentence together. */
const REPAIRS: readonly Repair[] = [
  lowerCaseFollows,
  abbreviation,
  ordinalNumber,
  listOfNumbers,
  romanOrdinal,
  initial,
  softAbbreviation,
]

const isDotted = (forms: readonly Form[], at: number): boolean =>
  forms[at]?.text === '.' && forms[at - 1]?.kind === 'number'

/** Sentences of the tokens `first` up to `end` (one range), appended. Reads every token a bounded number of times.
 *
 *  @param terminators tokens that may end a sentence, of all ranges
 *  @param firstMark the first of them that lies in this range
 *  @returns the first that lies behind it */
export function segmentInto(
  sentences: Sentence[],
  columns: TokenColumns,
  first: number,
  end: number,
  terminators: readonly number[],
  firstMark: number,
  rules: SegmentationRules,
): number {
  const { forms } = columns
  let sentenceStart = first
  const close = (endToken: number): void => {
    if (endToken <= sentenceStart) return
    sentences.push({
      index: sentences.length,
      start: columns.start(sentenceStart),
      end: columns.end(endToken - 1),
      firstToken: sentenceStart,
      endToken,
    })
    sentenceStart = endToken
  }
  const border = (at: number): Border => borders.of(forms[at] as Form)
  let markAt = firstMark
  let readUpTo = first
  for (; markAt < terminators.length && (terminators[markAt] as number) < end; markAt++) {
    const i = terminators[markAt] as number
    if (i < readUpTo) continue
    const mark = forms[i] as Form
    let last = i
    while (last + 1 < end && border(last + 1).terminates) last++
    let after = last + 1
    while (after < end && border(after).closes && !columns.spaceBefore(after)) after++
    readUpTo = after
    if (after >= end) continue
    const next = forms[after] as Form
    const quoteClosed = after > last + 1
    let begin = after
    while (begin < end && begin - after < 3 && border(begin).opens) begin++
    const word = forms[Math.min(begin, end - 1)] as Form
    // "z.B.", "15.8.", "heute.at": nothing ends where no space follows.
    const glued = !columns.spaceBefore(after) && !quoteClosed
    const goesOn = next.kind === 'punctuation' && begin === after
    const before = forms[i - 1]
    const keeps =
      glued ||
      goesOn ||
      (mark.text === '.' && last === i
        ? before !== undefined &&
          i > sentenceStart &&
          REPAIRS.some(
            (repair) =>
              // A source in brackets, "(sda/daf)", is small and yet a sentence of its own.
              !(repair === lowerCaseFollows && next.text === '(') &&
              // A score or a clock time, "mit 1:3.", counts nothing.
              !(repair === ordinalNumber && forms[i - 2]?.text === ':' && forms[i - 3]?.kind === 'number') &&
              repair(before, word, rules, isDotted(forms, i - 2)),
          )
        : word.kind === 'word' && !word.capital)
    if (!keeps) close(after)
  }
  close(end)
  return markAt
}
