import type { SegmentationRules, Sentence, Token } from './analyzed-text.js'

const TERMINATORS = new Set(['.', '!', '?', '…'])
const CLOSERS = new Set(['“', '”', '’', '‘', '»', '«', '‹', '›', '"', "'", ')', ']', '}'])
const OPENERS = new Set(['„', '“', '‚', '‘', '«', '»', '‹', '›', '"', "'", '(', '[', '–', '—', '-', '•'])
const ROMAN = new Set([
  'i',
  'ii',
  'iii',
  'iv',
  'v',
  'vi',
  'vii',
  'viii',
  'ix',
  'x',
  'xi',
  'xii',
  'xiii',
  'xiv',
  'xv',
  'xvi',
])

/** Reasons for a dot to stay inside its sentence, the commonest first. Each sees the token before the dot and the
 *  first word after it; `dotted`: another number with a dot stands before ("15. 8."). */
type Repair = (before: Token, after: Token, rules: SegmentationRules, dotted: boolean) => boolean

const lowerCaseFollows: Repair = (_before, after) => after.kind === 'word' && !after.capital

const abbreviation: Repair = (before, _after, rules) => before.kind === 'word' && rules.abbreviations.has(before.norm)

const initial: Repair = (before) => before.kind === 'word' && before.text.length === 1 && before.capital

const startsAsASentence = (after: Token, rules: SegmentationRules): boolean =>
  after.capital && rules.sentenceStarters.has(after.norm)

const ordinalNumber: Repair = (before, after, rules) =>
  rules.dottedOrdinals &&
  before.kind === 'number' &&
  before.text.length <= 3 &&
  (rules.ordinalFollowers.has(after.norm) || (after.kind === 'word' && !startsAsASentence(after, rules)))

const romanOrdinal: Repair = (before, after, rules) =>
  rules.dottedOrdinals &&
  before.capital &&
  ROMAN.has(before.norm) &&
  before.text === before.text.toUpperCase() &&
  after.kind === 'word' &&
  !startsAsASentence(after, rules)

const listOfNumbers: Repair = (before, after, rules, dotted) =>
  rules.dottedOrdinals &&
  before.kind === 'number' &&
  before.text.length <= 2 &&
  after.kind === 'number' &&
  (after.text.length <= 2 || (dotted && after.text.length === 4))

/** In this order; the first that holds keeps the sentence together. */
const REPAIRS: readonly Repair[] = [lowerCaseFollows, abbreviation, ordinalNumber, listOfNumbers, romanOrdinal, initial]

const isDotted = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.text === '.' && tokens[at - 1]?.kind === 'number'

/** Sentences of the tokens `first` up to `end` (one range), appended. Reads every token a bounded number of times. */
export function segmentInto(
  sentences: Sentence[],
  tokens: readonly Token[],
  first: number,
  end: number,
  rules: SegmentationRules,
): void {
  let sentenceStart = first
  const close = (endToken: number): void => {
    if (endToken <= sentenceStart) return
    sentences.push({
      index: sentences.length,
      start: (tokens[sentenceStart] as Token).start,
      end: (tokens[endToken - 1] as Token).end,
      firstToken: sentenceStart,
      endToken,
    })
    sentenceStart = endToken
  }
  for (let i = first; i < end; i++) {
    const token = tokens[i] as Token
    if (token.kind !== 'punctuation' || !TERMINATORS.has(token.text)) continue
    let last = i
    while (last + 1 < end && TERMINATORS.has((tokens[last + 1] as Token).text)) last++
    let after = last + 1
    while (after < end && CLOSERS.has((tokens[after] as Token).text) && !(tokens[after] as Token).spaceBefore) after++
    if (after >= end) {
      i = after - 1
      continue
    }
    const next = tokens[after] as Token
    const quoteClosed = after > last + 1
    let begin = after
    while (begin < end && begin - after < 3 && OPENERS.has((tokens[begin] as Token).text)) begin++
    const word = tokens[Math.min(begin, end - 1)] as Token
    // "z.B.", "15.8.", "heute.at": nothing ends where no space follows.
    const glued = !next.spaceBefore && !quoteClosed
    const goesOn = next.kind === 'punctuation' && begin === after
    const before = tokens[i - 1]
    const keeps =
      glued ||
      goesOn ||
      (token.text === '.' && last === i
        ? before !== undefined &&
          i > sentenceStart &&
          REPAIRS.some(
            (repair) =>
              // A source in brackets, "(sda/daf)", is small and yet a sentence of its own.
              !(repair === lowerCaseFollows && next.text === '(') &&
              repair(before, word, rules, isDotted(tokens, i - 2)),
          )
        : word.kind === 'word' && !word.capital)
    i = after - 1
    if (!keeps) close(after)
  }
  close(end)
}
