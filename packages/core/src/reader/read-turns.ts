/** A stretch of a conversation that one of those who take part says. */
export interface Turn {
  readonly start: number
  readonly end: number
  /** As the text calls them before a colon; `QUESTION` and `ANSWER` where it does not. */
  readonly speaker: string
}

const QUESTION = '?'
const ANSWER = '!'

/** So many questions make an interview, … */
const MIN_QUESTIONS = 3
/** … and so many turns a conversation. */
const MIN_TURNS = 3

/** "Sander: Ja." and "**Jana Wellbrock:** Heiß.", but not "Um 8.45 Uhr: …". */
const LABEL = /^[*_]{0,2}(\p{Lu}[\p{L}.-]{0,29}(?: \p{Lu}[\p{L}.-]{0,29}){0,3})[*_]{0,2}:[*_]{0,2}\s/u
const ENDS_AS_QUESTION = /\?["“”«»*_)\s]*$/u

/** Who says what in an interview or a debate: by the names before the colons of its paragraphs, or by its questions and what
 *  stands under them. What one person of a conversation says another one may deny.
 *
 *  @returns in order; none for a text that is no conversation */
export function readTurns(text: string): readonly Turn[] {
  const lines = linesOf(text)
  const labelled = lines.map(({ words }) => LABEL.exec(words)?.[1] ?? null)
  const counts = new Map<string, number>()
  for (const label of labelled) if (label !== null) counts.set(label, (counts.get(label) ?? 0) + 1)
  const isSpeaker = (label: string | null): label is string => label !== null && (counts.get(label) ?? 0) >= 2
  const turns = labelled.filter(isSpeaker).length
  if (turns >= MIN_TURNS) return debateOf(lines, (i) => (isSpeaker(labelled[i] ?? null) ? (labelled[i] ?? null) : null))
  return interviewOf(lines)
}

interface Line {
  readonly start: number
  readonly end: number
  readonly words: string
  /** The first of its paragraph. */
  readonly opens: boolean
  /** Another line follows in its paragraph. */
  readonly goesOn: boolean
}

function linesOf(text: string): readonly Line[] {
  const lines: { start: number; end: number; words: string; opens: boolean; goesOn: boolean }[] = []
  let at = 0
  let isOpen = false
  for (const raw of text.split('\n')) {
    const words = raw.trim()
    if (words === '') isOpen = false
    else {
      const last = lines.at(-1)
      if (isOpen && last) last.goesOn = true
      lines.push({ start: at, end: at + raw.length, words, opens: !isOpen, goesOn: false })
      isOpen = true
    }
    at += raw.length + 1
  }
  return lines
}

/** From a name before a colon to the next; a question between them is nobody's whose name stands there. */
function debateOf(lines: readonly Line[], speakerAt: (line: number) => string | null): readonly Turn[] {
  let speaker: string | null = null
  return lines.flatMap(({ start, end, words, opens }, i) => {
    const own = speakerAt(i)
    if (own !== null) speaker = own
    else if (opens) speaker = ENDS_AS_QUESTION.test(words) ? QUESTION : null
    return speaker === null ? [] : [{ start, end, speaker }]
  })
}

/** Questions, and what stands under each. Where question and answer share a paragraph, its first line asks, even without a
 *  question mark. */
function interviewOf(lines: readonly Line[]): readonly Turn[] {
  const asks = lines.filter(({ words, opens }) => opens && ENDS_AS_QUESTION.test(words))
  if (asks.length < MIN_QUESTIONS) return []
  const areTogether = asks.filter(({ goesOn }) => goesOn).length * 2 > asks.length
  const isQuestion = (line: Line): boolean => asks.includes(line) || (areTogether && line.opens && line.goesOn)
  let isAsked = false
  return lines.flatMap((line) => {
    const { start, end } = line
    if (isQuestion(line)) {
      isAsked = true
      return [{ start, end, speaker: QUESTION }]
    }
    if (areTogether && line.opens) isAsked = false
    return isAsked ? [{ start, end, speaker: ANSWER }] : []
  })
}
