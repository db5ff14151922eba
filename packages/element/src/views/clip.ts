/** Text for a place that shows its beginning: no longer than `max` letters, cut at the border of a word, with "…". */
export function clip(text: string, max: number): string {
  if (text.length <= max) return text
  const border = text.lastIndexOf(' ', max - 1)
  return `${text.slice(0, border > max / 2 ? border : max - 1).trimEnd()} …`
}

/** Titles in lists and headlines; longer ones are whole in the panel on demand. */
export const MAX_TITLE = 300
/** A quote, or a text in a story. */
export const MAX_QUOTE = 1200
