import type { MeasureText, TextStyle } from './measure.js'

const segmenter =
  typeof Intl.Segmenter === 'function' ? new Intl.Segmenter(undefined, { granularity: 'grapheme' }) : null

export interface FittedText {
  readonly text: string
  readonly width: number
  readonly cut: boolean
}

const LEAST_GRAPHEMES = 5
const ELLIPSIS = '…'

/** The text if it fits into `widthPx`, else cut between graphemes, at a word's end where one is near, with "…".
 *  `null` where less than five graphemes would be left. Letters written one after the other are never measured as a text:
 *  the sum of what each adds after the one before it is its width. */
export function fitText(text: string, widthPx: number, style: TextStyle, measure: MeasureText): FittedText | null {
  const cut = cutLetters(text, widthPx, style, measure)
  if (cut === 'joined') return fitGraphemes(text, widthPx, style, measure)
  if (!cut) return null
  if (cut.isWhole) return { text, width: cut.width, cut: false }
  return { text: text.slice(0, cut.count).trimEnd() + ELLIPSIS, width: cut.width, cut: true }
}

/** How wide `fitText` makes a text; 0 where nothing of it would fit. */
export function fittedWidth(text: string, widthPx: number, style: TextStyle, measure: MeasureText): number {
  const cut = cutLetters(text, widthPx, style, measure)
  return cut === 'joined' ? (fitGraphemes(text, widthPx, style, measure)?.width ?? 0) : (cut?.width ?? 0)
}

interface Cut {
  readonly count: number
  readonly width: number
  readonly isWhole: boolean
}

/** As many letters as `widthPx` has room for, with an ellipsis after them; `joined` where one of them is not written one
 *  after the other. */
function cutLetters(text: string, widthPx: number, style: TextStyle, measure: MeasureText): Cut | 'joined' | null {
  const advances = advancesOf(measure, style)
  const most = widthPx - advances.of(LINE_START, ELLIPSIS_CODE) - KERNING_PX
  let width = 0
  let last = 0
  let lastWidth = 0
  let space = 0
  let spaceWidth = 0
  let before = LINE_START
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (!isSimple(code)) return 'joined'
    if (code === SPACE && width <= most) {
      space = at
      spaceWidth = width
    }
    width += advances.of(before, code)
    before = code
    if (code !== SPACE && width <= most) {
      last = at + 1
      lastWidth = width
    } else if (width > widthPx) {
      const cut = shorten(text[last] === ' ', last, lastWidth, space, spaceWidth)
      return cut && { ...cut, width: cut.width + advances.of(text.charCodeAt(cut.count - 1), ELLIPSIS_CODE) }
    }
  }
  return { count: text.length, width, isWhole: true }
}

/** At the end of the last whole word, unless that loses more than a third. */
function shorten(isWordEnd: boolean, last: number, lastWidth: number, space: number, spaceWidth: number): Cut | null {
  if (last < LEAST_GRAPHEMES) return null
  if (!isWordEnd && space > last * 0.66) return { count: space, width: spaceWidth, isWhole: false }
  return { count: last, width: lastWidth, isWhole: false }
}

/** For text whose letters join, or are made of several signs: by measuring, halving each time. */
function fitGraphemes(text: string, widthPx: number, style: TextStyle, measure: MeasureText): FittedText | null {
  const whole = measure(text, style)
  if (whole <= widthPx) return { text, width: whole, cut: false }
  const graphemes = segment(text)
  const cutAt = (count: number): string => graphemes.slice(0, count).join('').trimEnd() + ELLIPSIS
  let low = 0
  let high = graphemes.length
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (measure(cutAt(middle), style) <= widthPx) low = middle
    else high = middle - 1
  }
  let space = low
  while (space > 0 && graphemes[space] !== ' ') space--
  const cut = shorten(graphemes[low] === ' ', low, 0, space, 0)
  if (!cut) return null
  const fitted = cutAt(cut.count)
  const width = measure(fitted, style)
  // Fewer letters are not narrower in every script.
  return width <= widthPx ? { text: fitted, width, cut: true } : null
}

function segment(text: string): readonly string[] {
  return segmenter ? Array.from(segmenter.segment(text), (one) => one.segment) : Array.from(text)
}

/** Latin letters and the signs of print: one code unit each, written one after the other. */
const isSimple = (code: number): boolean => code < LATIN || (code >= FIRST_SIGN && code < FIRST_SIGN + SIGNS)

const LATIN = 0x300
const FIRST_SIGN = 0x2010
const SIGNS = 0x18
const LINE_START = 0
const SPACE = 0x20
const ELLIPSIS_CODE = 0x2026
/** Most that an ellipsis is drawn away from, or to, the letter before it. */
const KERNING_PX = 1

/** What a letter adds to the width of a line, after the letter before it: measured once for each pair. */
class Advances {
  /** A number for each letter that has come up; 0 for none. */
  readonly #numbers = new Uint8Array(LATIN + SIGNS)
  readonly #pairs = new Float32Array(PAIRED * PAIRED).fill(NaN)
  #known = 0
  readonly #measure: (text: string) => number

  constructor(measure: (text: string) => number) {
    this.#measure = measure
  }

  /** `before`: the letter before it, `LINE_START` for none. */
  of(before: number, code: number): number {
    const at = this.#numberOf(before) * PAIRED + this.#numberOf(code)
    const known = this.#pairs[at]
    // Past the end of the table, and not yet in it, is alike: nothing is known.
    if (known !== undefined && known === known) return known
    const letter = String.fromCharCode(code)
    const first = before === LINE_START ? '' : String.fromCharCode(before)
    // As it is kept: the first answer must be that of all others.
    const added = Math.fround(this.#measure(first + letter) - (first ? this.#measure(first) : 0))
    this.#pairs[at] = added
    return added
  }

  #numberOf(code: number): number {
    if (code === LINE_START) return 0
    const slot = code < LATIN ? code : code - FIRST_SIGN + LATIN
    const known = this.#numbers[slot] as number
    if (known > 0) return known
    // The last number is shared by all that come too late: nothing is remembered of those.
    if (this.#known === PAIRED - 1) return PAIRED * PAIRED
    return (this.#numbers[slot] = ++this.#known)
  }
}

/** Letters of which pairs are remembered: more than any text of Latin letters has. */
const PAIRED = 128

const known = new WeakMap<MeasureText, Partial<Record<TextStyle, Advances>>>()

function advancesOf(measure: MeasureText, style: TextStyle): Advances {
  let styles = known.get(measure)
  if (!styles) known.set(measure, (styles = {}))
  return (styles[style] ??= new Advances((text) => measure(text, style)))
}
