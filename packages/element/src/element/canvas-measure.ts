import { rememberWidths, type MeasureText } from '../layout/measure.js'
import type { Metrics } from '../theme/metrics.js'

const known = new WeakMap<Document, Map<string, MeasureText>>()

/** Measures with the browser's own type, in the sizes of the plot: the same for all timelines of a page, until letters
 *  come that were not there. */
export function canvasMeasure(owner: Document, sans: string, metrics: Metrics): MeasureText {
  const measures = known.get(owner) ?? new Map<string, MeasureText>()
  if (!known.has(owner)) owner.fonts.addEventListener('loadingdone', () => forgetWidths(owner), { once: true })
  known.set(owner, measures)
  const key = `${String(metrics.fontPx)} ${sans}`
  const measure = measures.get(key) ?? measureWith(owner, sans, metrics)
  measures.set(key, measure)
  return measure
}

/** Letters have come: what was measured without them is wrong. */
export function forgetWidths(owner: Document): void {
  known.delete(owner)
}

function measureWith(owner: Document, sans: string, metrics: Metrics): MeasureText {
  const context = owner.createElement('canvas').getContext('2d')
  const fonts = {
    label: `400 ${String(metrics.fontPx)}px ${sans}`,
    bold: `600 ${String(metrics.fontPx)}px ${sans}`,
    small: `400 ${String(metrics.smallFontPx)}px ${sans}`,
  }
  return rememberWidths((text, style) => {
    if (!context) return text.length * metrics.fontPx * 0.6
    context.font = fonts[style]
    return context.measureText(text).width
  })
}
