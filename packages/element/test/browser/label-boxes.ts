import type { EventTimeline } from '../../src/index.js'

export interface Box {
  readonly text: string
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

/** Where the browser really puts the words of the picture: read from its SVG, the same scene in the same type. */
export async function labelBoxes(element: EventTimeline): Promise<readonly Box[]> {
  const svg = await element.toSVG({ range: 'window' })
  const drawing = new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement
  if (drawing.nodeName !== 'svg') throw new Error('The picture is no SVG.')
  document.body.append(drawing)
  const names = new Set(element.scene?.labels.map((label) => label.text))
  const origin = drawing.getBoundingClientRect()
  const boxes = Array.from(drawing.querySelectorAll('text'), (text) => {
    const box = text.getBoundingClientRect()
    // A line box is higher than its letters; what must not touch is the letters.
    const inset = box.height * 0.14
    return {
      text: text.textContent,
      left: box.left - origin.left,
      right: box.right - origin.left,
      top: box.top - origin.top + inset,
      bottom: box.bottom - origin.top - inset,
    }
  }).filter((box) => names.has(box.text))
  drawing.remove()
  return boxes
}

/** Pairs of words that stand over one another. */
export function overlaps(boxes: readonly Box[]): readonly string[] {
  return boxes.flatMap((a, at) =>
    boxes
      .slice(at + 1)
      .filter((b) => !(a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top))
      .map((b) => `“${a.text}” and “${b.text}”`),
  )
}
