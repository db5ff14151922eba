import { escapeXml } from './escape-xml.js'
import { baselineOf, type Fade, type Paint, type Painter, type Stroke, type TextPaint } from './painter.js'

const round = (value: number): string => String(Math.round(value * 100) / 100)

/** Writes SVG text for the same strokes. Text stays text; nothing refers outside. */
export class SvgPainter implements Painter {
  readonly #parts: string[] = []
  readonly #defs = new Map<string, string>()
  readonly #sans: string
  readonly #prefix: string

  constructor(sans: string, prefix = 'et') {
    this.#sans = sans
    this.#prefix = prefix
  }

  line(x0: number, y0: number, x1: number, y1: number, stroke: Stroke): void {
    this.#parts.push(
      `<line x1="${round(x0)}" y1="${round(y0)}" x2="${round(x1)}" y2="${round(y1)}"${strokeText(stroke)}/>`,
    )
  }

  rect(x: number, y: number, width: number, height: number, fill: string): void {
    const [left, top] = [Math.round(x), Math.round(y)]
    const [right, foot] = [Math.round(x + width), Math.round(y + height)]
    this.#parts.push(
      `<rect x="${String(left)}" y="${String(top)}" width="${String(right - left)}" height="${String(foot - top)}" fill="${escapeXml(fill)}"/>`,
    )
  }

  box(x: number, y: number, width: number, height: number, radius: number, paint: Paint): void {
    if (!(width > 0) || !(height > 0)) return
    const rx = round(Math.min(radius, width / 2, height / 2))
    this.#parts.push(
      `<rect x="${round(x)}" y="${round(y)}" width="${round(width)}" height="${round(height)}" rx="${rx}"${this.#paint(paint)}/>`,
    )
  }

  circle(x: number, y: number, radius: number, paint: Paint): void {
    this.#parts.push(`<circle cx="${round(x)}" cy="${round(y)}" r="${round(radius)}"${this.#paint(paint)}/>`)
  }

  circles(centers: readonly number[], radius: number, paint: Paint): void {
    for (let at = 0; at < centers.length; at += 2)
      this.circle(centers[at] as number, centers[at + 1] as number, radius, paint)
  }

  path(points: readonly number[], isClosed: boolean, paint: Paint): void {
    const pairs = points.flatMap((value, at) => (at % 2 === 0 ? [`${round(value)} ${round(points[at + 1] ?? 0)}`] : []))
    this.#parts.push(`<path d="M${pairs.join('L')}${isClosed ? 'Z' : ''}"${this.#paint(paint)}/>`)
  }

  text(text: string, x: number, y: number, style: TextPaint): void {
    const anchor =
      style.align === 'center' ? ' text-anchor="middle"' : style.align === 'right' ? ' text-anchor="end"' : ''
    const weight = style.weight === 400 ? '' : ` font-weight="${String(style.weight)}"`
    const halo =
      style.halo === undefined
        ? ''
        : ` paint-order="stroke" stroke="${escapeXml(style.halo)}" stroke-width="3.5" stroke-linejoin="round"`
    this.#parts.push(
      `<text x="${round(x)}" y="${round(baselineOf(y, style))}" font-size="${round(style.px)}" fill="${escapeXml(style.color)}"${weight}${anchor}${halo}>${escapeXml(text)}</text>`,
    )
  }

  group(x: number, y: number, draw: () => void): void {
    this.#parts.push(`<g transform="translate(${round(x)} ${round(y)})">`)
    draw()
    this.#parts.push('</g>')
  }

  /** The whole picture as one SVG document. */
  finish(width: number, height: number, title: string, ground: string): string {
    const defs = this.#defs.size > 0 ? `<defs>${[...this.#defs.values()].join('')}</defs>` : ''
    return (
      `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${round(width)} ${round(height)}" width="${round(width)}" height="${round(height)}" font-family="${escapeXml(this.#sans)}" role="img" aria-label="${escapeXml(title)}">` +
      `<title>${escapeXml(title)}</title>${defs}<rect width="${round(width)}" height="${round(height)}" fill="${escapeXml(ground)}"/>${this.#parts.join('')}</svg>`
    )
  }

  #paint(paint: Paint): string {
    const fill =
      paint.fill === undefined
        ? 'none'
        : typeof paint.fill === 'string'
          ? escapeXml(paint.fill)
          : this.#gradient(paint.fill)
    const opacity = paint.opacity === undefined ? '' : ` fill-opacity="${round(paint.opacity)}"`
    return ` fill="${fill}"${opacity}${paint.stroke ? strokeText(paint.stroke) : ''}`
  }

  #gradient(fade: Fade): string {
    const key = `${fade.color} ${round(fade.from)} ${round(fade.to)}`
    const id = `${this.#prefix}-fade-${String([...this.#defs.keys()].indexOf(key) + 1 || this.#defs.size + 1)}`
    if (!this.#defs.has(key)) {
      const color = escapeXml(fade.color)
      const stop = (offset: number, opacity: number): string =>
        `<stop offset="${round(offset)}" stop-color="${color}" stop-opacity="${String(opacity)}"/>`
      const stops =
        stop(0, fade.from > 0 ? 0 : 1) + stop(fade.from, 1) + stop(fade.to, 1) + stop(1, fade.to < 1 ? 0 : 1)
      this.#defs.set(key, `<linearGradient id="${id}">${stops}</linearGradient>`)
    }
    return `url(#${id})`
  }
}

function strokeText(stroke: Stroke): string {
  const dash = stroke.dash ? ` stroke-dasharray="${stroke.dash.join(' ')}"` : ''
  const cap = stroke.isRound ? ' stroke-linecap="round"' : ''
  return ` stroke="${escapeXml(stroke.color)}" stroke-width="${round(stroke.width)}"${dash}${cap}`
}
