/** Measures text in CSS pixels. Injected, so that layouts can be tested without a browser. */
export type MeasureText = (text: string, style: TextStyle) => number
export type TextStyle = 'label' | 'bold' | 'small'

/** The same with a memory. Labels are measured once per text and style, not once per frame. */
export function rememberWidths(measure: MeasureText): MeasureText {
  const known = new Map<string, number>()
  return (text, style) => {
    const key = `${style} ${text}`
    const width = known.get(key)
    if (width !== undefined) return width
    if (known.size > 20_000) known.clear()
    const measured = measure(text, style)
    known.set(key, measured)
    return measured
  }
}
