import { SvgPainter } from '../render/svg-painter.js'
import type { Theme } from '../theme/theme.js'
import { paintPicture, type Picture, type PictureContext } from './picture.js'

/** A picture as SVG text: words stay words, nothing in it runs or asks for anything. */
export function toSvg(picture: Picture, theme: Theme, base: PictureContext, title: string): string {
  const painter = new SvgPainter(theme.sans)
  paintPicture(picture, painter, theme, base)
  return painter.finish(picture.width, picture.height, title, theme.panel)
}
