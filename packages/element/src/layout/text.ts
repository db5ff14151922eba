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
 *  words. */
export function balanceLines(text: string, count: number, widthOf: (line: string) => number): readonly string[] {
  const words = text.split(' ')
  if (count <= 1 || words.length < 2) return [text]
  let best: readonly string[] = [text]
  let shortest = Infinity
  for (let at = 1; at < words.length; at++) {
    const head = words.slice(0, at).join(' ')
    const headWidth = widthOf(head)
    if (headWidth >= shortest) break
    const rest = balanceLines(words.slice(at).join(' '), count - 1, widthOf)
    const width = Math.max(headWidth, ...rest.map(widthOf))
    if (width >= shortest) continue
    shortest = width
    best = [head, ...rest]
  }
  return best
}

/** Breaks a text into lines of a width, at most `count`; `null` where it does not fit. */
export function wrapLines(
  text: string,
  count: number,
  widthPx: number,
  widthOf: (line: string) => number,
): readonly string[] | null {
  for (let lines = 1; lines <= count; lines++) {
    const broken = balanceLines(text, lines, widthOf)
    if (Math.max(...broken.map(widthOf)) <= widthPx) return broken
  }
  return null
}
