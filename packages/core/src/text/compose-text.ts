/** A text in composed form (Unicode NFC), and where its parts stood. */
export interface ComposedText {
  readonly text: string
  /** The offset in the text as it came in of an offset in the composed one. */
  readonly originalOffset: (offset: number) => number
}

/** A letter and the marks that follow it, as far as one letter stands for them. */
const LETTER_WITH_MARKS = /[^\u0300-\u036f][\u0300-\u036f]{1,8}/gu

const identity = (offset: number): number => offset

/** Composes letters and their combining marks: "u" and U+0308 become "ü". A text without combining marks comes back as it
 *  is. Words mean the same in both forms, and tables of words hold one. */
export function composeText(text: string): ComposedText {
  if (!/[\u0300-\u036f]/.test(text)) return { text, originalOffset: identity }
  /** End of each composed letter, and by how much the original is longer up to there. */
  const ends: number[] = []
  const shifts: number[] = []
  let composed = ''
  let from = 0
  for (const { 0: cluster, index } of text.matchAll(LETTER_WITH_MARKS)) {
    const letter = cluster.normalize('NFC')
    composed += text.slice(from, index) + letter
    from = index + cluster.length
    if (letter.length === cluster.length) continue
    ends.push(composed.length)
    shifts.push(from - composed.length)
  }
  composed += text.slice(from)
  const originalOffset = (offset: number): number => {
    let [low, high] = [0, ends.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((ends[middle] as number) <= offset) low = middle + 1
      else high = middle
    }
    return offset + (low === 0 ? 0 : (shifts[low - 1] as number))
  }
  return { text: composed, originalOffset }
}
