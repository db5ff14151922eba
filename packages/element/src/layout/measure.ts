/** Measures text in CSS pixels. Injected, so that layouts can be tested without a browser. */
export type MeasureText = (text: string, style: TextStyle) => number
export type TextStyle = 'label' | 'bold' | 'small'

const MOST_KNOWN = 5000

/** The same with a memory. Labels are measured once per text and style, not once per frame. */
export function rememberWidths(measure: MeasureText): MeasureText {
  const known: Readonly<Record<TextStyle, Map<string, number>>> = {
    label: new Map(),
    bold: new Map(),
    small: new Map(),
  }
  return (text, style) => {
    const widths = known[style]
    const width = widths.get(text)
    if (width !== undefined) return width
    if (widths.size > MOST_KNOWN) widths.clear()
    const measured = measure(text, style)
    widths.set(text, measured)
    return measured
  }
}
