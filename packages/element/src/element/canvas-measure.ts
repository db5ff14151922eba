import { rememberWidths, type MeasureText } from '../layout/measure.js'
import type { Metrics } from '../theme/metrics.js'

/** Measures with the browser's own type, in the sizes of the plot. */
export function canvasMeasure(owner: Document, sans: string, metrics: Metrics): MeasureText {
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
