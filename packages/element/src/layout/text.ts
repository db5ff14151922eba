export type TextStyle = 'label' | 'strong' | 'small' | 'smallStrong' | 'major'

/** Width of a text in CSS pixels. Injected: layout knows no canvas. */
export type MeasureText = (text: string, style: TextStyle) => number

/** Titles up to this many letters are never cut; of longer ones as many are shown. */
const MAX_LETTERS = 110

/** A title as the plot shows it: on one line of text, and cut between words where it is a whole paragraph. */
export function shortenTitle(title: string): { readonly text: string; readonly isFull: boolean } {
  // A title may be a megabyte: look at its beginning only.
  const text = title
    .slice(0, MAX_LETTERS * 4)
    .replace(/\s+/g, ' ')
    .trim()
  if (text.length <= MAX_LETTERS) return { text, isFull: title.length <= MAX_LETTERS * 4 }
  const border = text.lastIndexOf(' ', MAX_LETTERS)
  return { text: `${text.slice(0, border > MAX_LETTERS / 2 ? border : MAX_LETTERS)} …`, isFull: false }
}

/** Breaks a text between words into `count` lines so that the longest is as short as can be; fewer where it has fewer
 *  words. Sums the widths of words: lines are joined only when they are chosen. */
export function balanceLines(text: string, count: number, widthOf: (line: string) => number): readonly string[] {
  const words = text.split(' ')
  if (count <= 1 || words.length < 2) return [text]
  const space = widthOf(' ')
  /** Width of all words before each, with a space after each. */
  const ends = new Float64Array(words.length + 1)
  words.forEach((word, at) => (ends[at + 1] = (ends[at] as number) + widthOf(word) + space))
  const widest = (breaks: readonly number[]): number => {
    let most = 0
    for (let at = 0; at <= breaks.length; at++) {
      const [from, to] = [breaks[at - 1] ?? 0, breaks[at] ?? words.length]
      most = Math.max(most, (ends[to] as number) - (ends[from] as number) - space)
    }
    return most
  }
  const breaks = chooseBreaks(words.length, Math.min(count, words.length) - 1, widest)
  return [...breaks, words.length].map((to, at) => words.slice(breaks[at - 1] ?? 0, to).join(' '))
}

function chooseBreaks(words: number, count: number, widest: (breaks: readonly number[]) => number): readonly number[] {
  let best: readonly number[] = []
  let shortest = Infinity
  const walk = (before: readonly number[], from: number): void => {
    if (before.length === count) {
      const width = widest(before)
      if (width < shortest) {
        shortest = width
        best = before
      }
      return
    }
    for (let at = from; at <= words - (count - before.length); at++) walk([...before, at], at + 1)
  }
  walk([], 1)
  return best
}

/** Breaks a text into lines of a width, at most `count`; `null` where it does not fit. */
export function wrapLines(
  text: string,
  count: number,
  widthPx: number,
  widthOf: (line: string) => number,
): readonly string[] | null {
  // A paragraph has too many ways to be broken in many lines.
  const least = Math.ceil(widthOf(text) / Math.max(1, widthPx))
  for (let lines = Math.max(1, least); lines <= count; lines++) {
    const broken = balanceLines(text, lines, widthOf)
    if (Math.max(...broken.map(widthOf)) <= widthPx) return broken
  }
  return null
}
