import type { Scene } from '../scene/scene.js'
import type { TimelineState } from '../state/timeline-state.js'
import type { Theme } from '../theme/theme.js'
import { composePicture, type ExportOptions, type Picture, type PictureContext } from './picture.js'
import { toPng } from './png.js'
import { printSheet } from './print.js'
import { writeSheet, type PrintOptions } from './sheet.js'
import { toSvg } from './svg.js'

/** What is on the screen at a moment, and how it is drawn. */
export interface Shown {
  readonly state: TimelineState
  readonly theme: Theme
  readonly base: PictureContext
  readonly scene: Scene | null
  readonly title: string
}

function compose({ state, base, scene }: Shown, options: ExportOptions): Picture {
  return composePicture(state, options, base, scene)
}

export function svgOf(shown: Shown, options: ExportOptions): string {
  return toSvg(compose(shown, options), shown.theme, shown.base, shown.title)
}

export function pngOf(shown: Shown, options: ExportOptions, owner: Document): Promise<Blob> {
  return toPng(compose(shown, options), options.scale ?? 2, shown.theme, shown.base, owner)
}

/** Prints from a shadow root. Kept when that is done. */
export async function print({ state, theme, base, title }: Shown, options: PrintOptions, root: Node): Promise<void> {
  await printSheet(root as ShadowRoot, (sheet) => {
    writeSheet(sheet, state, options, theme, base, title)
  })
}
