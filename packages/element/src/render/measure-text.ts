import type { MeasureText, TextStyle } from '../layout/text.js'
import type { Theme } from '../theme/theme.js'
import { metricsFor } from '../theme/metrics.js'

/** Letters that are looked up by number: Latin, Greek, Cyrillic and general punctuation. */
const FIRST_JOINED = 0x0590
const PUNCTUATION = 0x2010
const PUNCTUATION_END = 0x2060
const SLOTS = 256

/** A measure with the browser's own letters. Sums what pairs of letters add, so that kerning counts and a title costs no
 *  call of the canvas; text whose letters join or stack is measured whole. */
export function createMeasure(owner: Document, theme: Pick<Theme, 'sans' | 'fontPx'>): MeasureText {
  const context = owner.createElement('canvas').getContext('2d')
  const { fontPx, smallPx } = metricsFor(theme.fontPx)
  const fonts: Readonly<Record<TextStyle, string>> = {
    label: `500 ${String(fontPx)}px ${theme.sans}`,
    strong: `600 ${String(fontPx)}px ${theme.sans}`,
    small: `400 ${String(smallPx)}px ${theme.sans}`,
    smallStrong: `600 ${String(smallPx)}px ${theme.sans}`,
    major: `600 ${String(fontPx)}px ${theme.sans}`,
  }
  if (!context) return (text) => text.length * fontPx * 0.55
  let font = ''
  const ask = (text: string, style: TextStyle): number => {
    // A font costs as much to set as a word to measure.
    if (font !== fonts[style]) context.font = font = fonts[style]
    return context.measureText(text).width
  }
  const pairs = new Map<TextStyle, PairWidths>()
  const whole = new Map<string, number>()
  return (text, style) => {
    let widths = pairs.get(style)
    if (!widths) pairs.set(style, (widths = new PairWidths((letters) => ask(letters, style))))
    const sum = widths.sum(text)
    if (sum >= 0) return sum
    const key = `${style} ${text}`
    const known = whole.get(key)
    if (known !== undefined) return known
    if (whole.size > 5000) whole.clear()
    const width = ask(text, style)
    whole.set(key, width)
    return width
  }
}

class PairWidths {
  readonly #ask: (letters: string) => number
  /** Slot of each letter, 0 for those not met yet. */
  readonly #slots = new Uint8Array(FIRST_JOINED + PUNCTUATION_END - PUNCTUATION)
  readonly #widths = new Float32Array(SLOTS * SLOTS).fill(NaN)
  #count = 0

  constructor(ask: (letters: string) => number) {
    this.#ask = ask
  }

  /** -1 where the text has letters that are not looked up. */
  sum(text: string): number {
    let width = 0
    let before = 0
    for (let at = 0; at < text.length; at++) {
      const slot = this.#slotOf(text.charCodeAt(at))
      if (slot === 0) return -1
      const pair = before * SLOTS + slot
      let own = this.#widths[pair] as number
      if (own !== own) {
        own =
          before === 0
            ? this.#ask(text.charAt(at))
            : this.#ask(text.slice(at - 1, at + 1)) - this.#alone(text.charAt(at - 1), before)
        this.#widths[pair] = own
      }
      width += own
      before = slot
    }
    return width
  }

  /** Width of a letter that nothing comes before. */
  #alone(letter: string, slot: number): number {
    const known = this.#widths[slot] as number
    return known === known ? known : (this.#widths[slot] = this.#ask(letter))
  }

  #slotOf(code: number): number {
    const isPunctuation = code >= PUNCTUATION && code < PUNCTUATION_END
    // Combining marks stand on the letter before them.
    if (!isPunctuation && (code >= FIRST_JOINED || (code >= 0x0300 && code < 0x0370))) return 0
    const at = isPunctuation ? code - PUNCTUATION + FIRST_JOINED : code
    const known = this.#slots[at] as number
    if (known > 0 || this.#count === SLOTS - 1) return known
    return (this.#slots[at] = ++this.#count)
  }
}
