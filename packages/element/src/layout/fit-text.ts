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
 *  `null` where less than five graphemes would be left.
 *
 *      widths of letters ─▶ where about to cut ─▶ measure that ─▶ closer, if it is too wide all the same */
export function fitText(text: string, widthPx: number, style: TextStyle, measure: MeasureText): FittedText | null {
  let room = widthPx
  let graphemes: readonly string[] | null = null
  for (let tries = 0; tries < MOST_TRIES; tries++) {
    let cut = graphemes ? null : cutLetters(text, room, style, measure)
    if (cut === 'joined') graphemes = segment(text)
    if (graphemes) cut = cutGraphemes(graphemes, room, style, measure)
    if (!cut || cut === 'joined') return null
    const kept = graphemes ? graphemes.slice(0, cut.count).join('') : text.slice(0, cut.count)
    const fitted = cut.isWhole ? text : kept.trimEnd() + ELLIPSIS
    const width = measure(fitted, style)
    if (width <= widthPx) return { text: fitted, width, cut: !cut.isWhole }
    // Letters side by side can be wider than letters one by one.
    room -= width - widthPx + 0.5
  }
  return null
}

const MOST_TRIES = 5

/** About how wide `fitText` makes a text, without measuring it; 0 where nothing of it would fit. */
export function roughWidth(text: string, widthPx: number, style: TextStyle, measure: MeasureText): number {
  const cut = cutLetters(text, widthPx, style, measure)
  return cut === 'joined' ? (fitText(text, widthPx, style, measure)?.width ?? 0) : (cut?.width ?? 0)
}

interface Cut {
  readonly count: number
  readonly width: number
  readonly isWhole: boolean
}

/** Where the sum of widths, with an ellipsis after it, reaches `widthPx`; `joined` where a letter before that is not
 *  written one after the other. */
function cutLetters(text: string, widthPx: number, style: TextStyle, measure: MeasureText): Cut | 'joined' | null {
  const advances = advancesOf(measure, style)
  const most = widthPx - advances.ellipsis
  let width = 0
  let last = 0
  let lastWidth = 0
  let space = 0
  let spaceWidth = 0
  for (let at = 0; at < text.length; at++) {
    if (text[at] === ' ' && width <= most) {
      space = at
      spaceWidth = width
    }
    const code = text.charCodeAt(at)
    if (!isSimple(code)) return 'joined'
    width += advances.of(code)
    if (width <= most) {
      last = at + 1
      lastWidth = width
    } else if (width > widthPx)
      return shorten(text[last] === ' ', last, lastWidth, space, spaceWidth, advances.ellipsis)
  }
  return { count: text.length, width, isWhole: true }
}

/** At the end of the last whole word, unless that loses more than a third. */
function shorten(
  isWordEnd: boolean,
  last: number,
  lastWidth: number,
  space: number,
  spaceWidth: number,
  dots: number,
): Cut | null {
  if (last < LEAST_GRAPHEMES) return null
  if (!isWordEnd && space > last * 0.66) return { count: space, width: spaceWidth + dots, isWhole: false }
  return { count: last, width: lastWidth + dots, isWhole: false }
}

/** For text whose letters join, or are made of several signs: by measuring, halving each time. */
function cutGraphemes(
  graphemes: readonly string[],
  widthPx: number,
  style: TextStyle,
  measure: MeasureText,
): Cut | null {
  const widthOf = (count: number): number => measure(graphemes.slice(0, count).join('').trimEnd() + ELLIPSIS, style)
  const whole = measure(graphemes.join(''), style)
  if (whole <= widthPx) return { count: graphemes.length, width: whole, isWhole: true }
  let low = 0
  let high = graphemes.length
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (widthOf(middle) <= widthPx) low = middle
    else high = middle - 1
  }
  let space = low
  while (space > 0 && graphemes[space] !== ' ') space--
  return shorten(graphemes[low] === ' ', low, 0, space, 0, 0)
}

function segment(text: string): readonly string[] {
  return segmenter ? Array.from(segmenter.segment(text), (one) => one.segment) : Array.from(text)
}

/** Latin letters and the signs of print: one code unit each, written one after the other. */
const isSimple = (code: number): boolean => code < LATIN || (code >= 0x2010 && code <= 0x2027)

const LATIN = 0x300

/** Widths of single letters, measured once. */
class Advances {
  readonly ellipsis: number
  readonly #latin = new Float32Array(LATIN).fill(-1)
  readonly #others = new Map<number, number>()
  readonly #measure: (text: string) => number

  constructor(measure: (text: string) => number) {
    this.#measure = measure
    this.ellipsis = measure(ELLIPSIS)
  }

  of(code: number): number {
    const known = code < LATIN ? (this.#latin[code] as number) : (this.#others.get(code) ?? -1)
    if (known >= 0) return known
    const width = this.#measure(String.fromCharCode(code))
    if (code < LATIN) this.#latin[code] = width
    else this.#others.set(code, width)
    return width
  }
}

const known = new WeakMap<MeasureText, Partial<Record<TextStyle, Advances>>>()

function advancesOf(measure: MeasureText, style: TextStyle): Advances {
  let styles = known.get(measure)
  if (!styles) known.set(measure, (styles = {}))
  return (styles[style] ??= new Advances((text) => measure(text, style)))
}
