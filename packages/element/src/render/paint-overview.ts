import type { OverviewScene } from '../scene/overview.js'
import type { PaintContext, Painter } from './painter.js'

/** Paints the strip: ticks of the whole time, and a column wherever something happened. */
export function paintOverview(scene: OverviewScene, painter: Painter, { theme, metrics }: PaintContext): void {
  const foot = scene.height - metrics.fontPx * 1.6
  for (const tick of scene.ticks) {
    const { x } = tick
    painter.rect(x, 6, 1, foot - 6, theme.rule)
    if (tick.x < scene.width - metrics.fontPx * 2.6) {
      painter.text(tick.label, tick.x + 4, foot + metrics.fontPx * 0.8, {
        colour: theme.muted,
        px: metrics.smallFontPx,
        weight: 400,
      })
    }
  }
  for (const fold of scene.breaks) {
    const x = (fold.x0 + fold.x1) / 2
    painter.box(fold.x0, 0, fold.x1 - fold.x0, foot, 0, { fill: theme.panel, opacity: 0.6 })
    for (const by of [-3, 3]) painter.line(x + by - 3, foot, x + by + 3, foot - 12, { colour: theme.muted, width: 1.2 })
  }
  for (const column of scene.columns) {
    const colour = column.disputed ? theme.doubt : theme.mark
    painter.rect(column.x, foot - column.height, column.width, column.height, colour)
  }
}
