import { CanvasPainter } from '../render/canvas-painter.js'
import type { Theme } from '../theme/theme.js'
import { paintPicture, type Picture, type PictureContext } from './picture.js'

/** Browsers give no picture beyond about this many pixels a side. */
const MOST_PIXELS = 16_000

/** A picture as PNG, on a canvas of its own. `scale`: pixels per CSS pixel. */
export async function toPng(
  picture: Picture,
  scale: number,
  theme: Theme,
  base: PictureContext,
  owner: Document,
): Promise<Blob> {
  const { width, height } = picture
  const ratio = Math.min(scale, MOST_PIXELS / width, MOST_PIXELS / height)
  const canvas = owner.createElement('canvas')
  canvas.width = Math.round(width * ratio)
  canvas.height = Math.round(height * ratio)
  const paper = canvas.getContext('2d')
  if (!paper) throw new Error('This browser gives no 2D canvas to draw the picture on.')
  paper.scale(ratio, ratio)
  paper.fillStyle = theme.panel
  paper.fillRect(0, 0, width, height)
  paintPicture(picture, new CanvasPainter(paper, theme.sans), theme, base)
  return new Promise((resolve, reject) => {
    canvas.toBlob(
      (blob) => (blob ? resolve(blob) : reject(new Error('The picture is too large for this browser.'))),
      'image/png',
    )
  })
}
