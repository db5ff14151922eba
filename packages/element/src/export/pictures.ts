import { CanvasPainter } from '../render/canvas-painter.js'
import { SvgPainter } from '../render/svg-painter.js'
import { composePicture, paintPicture, type ExportOptions, type Picture, type Shown } from './picture.js'
import { printSheet } from './print.js'
import { writeSheet, type PrintOptions } from './sheet.js'

/** Browsers give no canvas of more pixels a side, or in all. */
const MAX_SIDE = 16_000
const MAX_AREA = 64_000_000
const DEFAULT_SCALE = 2

/** A picture as SVG text by itself: fonts by name, no reference outside. */
export function toSvg(shown: Shown, options: ExportOptions): string {
  const picture = composePicture(shown, options)
  const painter = new SvgPainter(shown.paint.theme.sans)
  paintPicture(picture, painter, shown)
  return painter.finish(picture.width, picture.height, shown.title, shown.paint.theme.paper)
}

/** A picture as PNG, on a canvas of its own. */
export function toPng(shown: Shown, options: ExportOptions, owner: Document): Promise<Blob> {
  const picture = composePicture(shown, options)
  const canvas = owner.createElement('canvas')
  drawPicture(canvas, picture, shown, options.scale ?? DEFAULT_SCALE)
  return new Promise((resolve, reject) => {
    canvas.toBlob(
      (blob) => (blob ? resolve(blob) : reject(new Error('The picture is too large for this browser.'))),
      'image/png',
    )
  })
}

/** Gives a canvas the size of a picture, `scale` pixels for each of its own or as many as browsers allow, and draws it. */
export function drawPicture(canvas: HTMLCanvasElement, picture: Picture, shown: Shown, scale: number): void {
  const { width, height } = picture
  const ratio = Math.min(scale, MAX_SIDE / width, MAX_SIDE / height, Math.sqrt(MAX_AREA / (width * height)))
  canvas.width = Math.round(width * ratio)
  canvas.height = Math.round(height * ratio)
  const context = canvas.getContext('2d')
  if (!context) throw new Error('This browser gives no 2D canvas to draw the picture on.')
  const { paper, sans } = shown.paint.theme
  context.scale(ratio, ratio)
  context.fillStyle = paper
  context.fillRect(0, 0, width, height)
  paintPicture(picture, new CanvasPainter(context, sans), shown)
}

/** Prints from a shadow root: the picture, and a table of the events. Resolves when that is done. */
export async function print(shown: Shown, options: PrintOptions, root: Node): Promise<void> {
  await printSheet(root as ShadowRoot, (sheet) => {
    writeSheet(sheet, shown, options, drawPicture)
  })
}
