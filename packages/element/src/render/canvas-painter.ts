import { parseColor } from '../theme/contrast.js'
import { baselineOf, type Fade, type Paint, type Painter, type Stroke, type TextPaint } from './painter.js'

const NO_DASH: readonly number[] = []
const HALO_PX = 3.5

/** Paints on a 2D canvas whose transform is already in CSS pixels. Remembers what it has set, since a font costs as much
 *  to set as a word to write. */
export class CanvasPainter implements Painter {
  readonly #context: CanvasRenderingContext2D
  readonly #transparent = new Map<string, string>()
  #sans = ''
  /** Size and weight in one. */
  #font = 0
  #fill = ''
  #align = ''
  /** Device pixels per CSS pixel. */
  #ratio = 1

  constructor(context: CanvasRenderingContext2D, sans: string) {
    this.#context = context
    this.begin(sans)
  }

  /** A new picture, on a canvas that may have another size and transform by now. */
  begin(sans: string): void {
    this.#sans = sans
    this.#font = 0
    this.#fill = this.#align = ''
    this.#ratio = this.#context.getTransform().a
    this.#context.lineJoin = 'round'
    // Pixels count from the left, also on a page that is read from the right: "20. Jahrhundert" keeps its full stop.
    this.#context.direction = 'ltr'
  }

  line(x0: number, y0: number, x1: number, y1: number, stroke: Stroke): void {
    const context = this.#context
    context.beginPath()
    context.moveTo(x0, y0)
    context.lineTo(x1, y1)
    this.#stroke(stroke)
  }

  rect(x: number, y: number, width: number, height: number, fill: string): void {
    const left = this.#snap(x)
    const top = this.#snap(y)
    this.#setFill(fill)
    this.#context.fillRect(left, top, this.#snap(x + width) - left, this.#snap(y + height) - top)
  }

  box(x: number, y: number, width: number, height: number, radius: number, paint: Paint): void {
    if (!(width > 0) || !(height > 0)) return
    this.#context.beginPath()
    this.#context.roundRect(x, y, width, height, Math.min(radius, width / 2, height / 2))
    this.#paint(paint, x, width)
  }

  circle(x: number, y: number, radius: number, paint: Paint): void {
    this.#context.beginPath()
    this.#context.arc(x, y, radius, 0, 2 * Math.PI)
    this.#paint(paint, x - radius, 2 * radius)
  }

  circles(centers: readonly number[], radius: number, paint: Paint): void {
    const context = this.#context
    context.beginPath()
    for (let at = 0; at < centers.length; at += 2) {
      const [x, y] = [centers[at] as number, centers[at + 1] as number]
      context.moveTo(x + radius, y)
      context.arc(x, y, radius, 0, 2 * Math.PI)
    }
    this.#paint(paint, 0, 0)
  }

  path(points: readonly number[], isClosed: boolean, paint: Paint): void {
    const context = this.#context
    context.beginPath()
    context.moveTo(points[0] ?? 0, points[1] ?? 0)
    for (let at = 2; at < points.length; at += 2) context.lineTo(points[at] as number, points[at + 1] as number)
    if (isClosed) context.closePath()
    this.#paint(paint, 0, 0)
  }

  text(text: string, x: number, y: number, style: TextPaint): void {
    const context = this.#context
    // Compared as numbers: a hundred words of a picture differ by two.
    const font = style.px * 1000 + style.weight
    if (font !== this.#font) context.font = `${String(style.weight)} ${String(style.px)}px ${this.#sans}`
    this.#font = font
    const align = style.align ?? 'left'
    if (align !== this.#align) context.textAlign = this.#align = align
    if (style.halo !== undefined) {
      context.strokeStyle = style.halo
      context.lineWidth = HALO_PX
      context.setLineDash(NO_DASH as number[])
      context.strokeText(text, x, baselineOf(y, style))
    }
    this.#setFill(style.color)
    context.fillText(text, x, baselineOf(y, style))
  }

  group(x: number, y: number, draw: () => void): void {
    this.#context.save()
    this.#context.translate(x, y)
    draw()
    this.#context.restore()
    // What was set inside is forgotten with it.
    this.#font = 0
    this.#fill = this.#align = ''
  }

  #snap(px: number): number {
    return Math.round(px * this.#ratio) / this.#ratio
  }

  #setFill(color: string): void {
    if (color !== this.#fill) this.#context.fillStyle = this.#fill = color
  }

  #paint(paint: Paint, x: number, width: number): void {
    const context = this.#context
    if (paint.fill) {
      const opacity = paint.opacity ?? 1
      if (opacity < 1) context.globalAlpha = opacity
      if (typeof paint.fill === 'string') this.#setFill(paint.fill)
      else {
        context.fillStyle = this.#gradient(paint.fill, x, width)
        this.#fill = ''
      }
      context.fill()
      if (opacity < 1) context.globalAlpha = 1
    }
    if (paint.stroke) this.#stroke(paint.stroke)
  }

  #stroke(stroke: Stroke): void {
    const context = this.#context
    context.strokeStyle = stroke.color
    context.lineWidth = stroke.width
    context.setLineDash((stroke.dash ?? NO_DASH) as number[])
    context.lineCap = stroke.isRound ? 'round' : 'butt'
    context.stroke()
  }

  #gradient(fade: Fade, x: number, width: number): CanvasGradient {
    const gradient = this.#context.createLinearGradient(x, 0, x + width, 0)
    const clear = this.#clear(fade.color)
    gradient.addColorStop(0, fade.from > 0 ? clear : fade.color)
    gradient.addColorStop(Math.min(fade.from, fade.to), fade.color)
    gradient.addColorStop(Math.max(fade.from, fade.to), fade.color)
    gradient.addColorStop(1, fade.to < 1 ? clear : fade.color)
    return gradient
  }

  /** The same color without opacity: fading to `transparent` would pass through grey. */
  #clear(color: string): string {
    const known = this.#transparent.get(color)
    if (known) return known
    const channels = parseColor(color)?.map((channel) => String(Math.round(channel * 255)))
    const clear = channels ? `rgba(${channels.join(', ')}, 0)` : 'rgba(0, 0, 0, 0)'
    this.#transparent.set(color, clear)
    return clear
  }
}

/** The painters of canvases that are painted again and again. */
const painters = new WeakMap<HTMLCanvasElement, CanvasPainter>()

/** Fits a canvas to its box at a resolution (device pixels per CSS pixel), gives it a transform in CSS pixels and covers it with its ground.
 *  A canvas whose first ground is opaque stays opaque: the page has nothing to blend it with.
 *  `null` where it has no size or no 2D context. */
export function prepareCanvas(
  canvas: HTMLCanvasElement,
  widthPx: number,
  heightPx: number,
  ground: string,
  sans: string,
  ratio: number,
): CanvasPainter | null {
  const width = Math.round(widthPx * ratio)
  const height = Math.round(heightPx * ratio)
  if (width < 1 || height < 1) return null
  if (canvas.width !== width) canvas.width = width
  if (canvas.height !== height) canvas.height = height
  const context = canvas.getContext('2d', { alpha: !isOpaque(ground) })
  if (!context) return null
  context.setTransform(width / widthPx, 0, 0, height / heightPx, 0, 0)
  if (!isOpaque(ground)) context.clearRect(0, 0, widthPx, heightPx)
  context.fillStyle = ground
  context.fillRect(0, 0, widthPx, heightPx)
  const painter = painters.get(canvas) ?? new CanvasPainter(context, sans)
  painters.set(canvas, painter)
  painter.begin(sans)
  return painter
}

const isOpaque = (color: string): boolean => color.startsWith('rgb(') && !color.includes('/')
