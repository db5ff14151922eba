/** Lengths of the plot in CSS pixels, all from one font size, so that larger text makes a larger graphic. */
export interface Metrics {
  readonly fontPx: number
  readonly smallFontPx: number
  /** From one row of marks to the next. */
  readonly rowPx: number
  readonly axisPx: number
  readonly laneHeadPx: number
  readonly laneFootPx: number
  readonly dotRadiusPx: number
  readonly barPx: number
  /** From one claim of a conflict to the next. */
  readonly claimPx: number
  readonly labelGapPx: number
  readonly padPx: number
  /** Widest label that is given room, the short one, and the widest that one grows to where room is left. */
  readonly fullLabelPx: number
  readonly shortLabelPx: number
  readonly longLabelPx: number
}

/** The same with rows closer together, for pictures of many events. */
export function closeMetrics(metrics: Metrics): Metrics {
  return { ...metrics, rowPx: Math.round(metrics.fontPx * 1.42) }
}

export function metricsFor(fontPx: number): Metrics {
  const scale = fontPx / 13
  const px = (at13: number): number => Math.round(at13 * scale)
  return {
    fontPx,
    smallFontPx: Math.max(9, fontPx * 0.86),
    rowPx: px(24),
    axisPx: px(54),
    laneHeadPx: px(28),
    laneFootPx: px(6),
    dotRadiusPx: 5 * scale,
    barPx: px(10),
    claimPx: px(14),
    labelGapPx: px(7),
    padPx: px(14),
    fullLabelPx: px(280),
    shortLabelPx: px(120),
    longLabelPx: px(640),
  }
}
