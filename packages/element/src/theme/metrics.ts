/** Lengths of the plot in CSS pixels, all from one font size, so that larger text makes a larger graphic. */
export interface Metrics {
  /** 1 for text of 13 px. */
  readonly scale: number
  readonly fontPx: number
  readonly smallPx: number
  readonly linePx: number
  /** Heights of rows: title in one line, in two, on its bar; two claims; a folded lane. */
  readonly rowPx: number
  readonly rowRidePx: number
  readonly denseRowPx: number
  readonly laneMinPx: number
  readonly laneCollapsedPx: number
  readonly lanePadPx: number
  readonly axisPx: number
  readonly eraStripPx: number
  /** From one claim to the next. */
  readonly claimPx: number
  readonly labelGapPx: number
  readonly neighborGapPx: number
  /** A title in one line, and where its row is free. */
  readonly labelMaxPx: number
  readonly labelMaxFreePx: number
  readonly edgePadPx: number
  readonly radiusPx: number
  readonly radiusWeightyPx: number
  readonly barPx: number
  readonly softPx: number
  /** Width of a day from which it is a band with its title inside. */
  readonly dayBandPx: number
}

export function metricsFor(fontPx: number): Metrics {
  const scale = fontPx / 13
  const px = (at13: number): number => Math.round(at13 * scale)
  // Marks grow more slowly than words.
  const mark = (at13: number): number => at13 * (0.5 + scale / 2)
  return {
    scale,
    fontPx,
    smallPx: (fontPx * 12) / 13,
    linePx: px(16),
    rowPx: px(24),
    rowRidePx: px(34),
    denseRowPx: px(22),
    laneMinPx: px(68),
    laneCollapsedPx: px(30),
    lanePadPx: px(6),
    axisPx: px(44),
    eraStripPx: px(22),
    claimPx: px(18),
    labelGapPx: 8,
    neighborGapPx: 14,
    labelMaxPx: px(240),
    labelMaxFreePx: px(345),
    edgePadPx: 6,
    radiusPx: mark(5.5),
    radiusWeightyPx: mark(6.5),
    barPx: mark(8),
    softPx: mark(12),
    dayBandPx: px(96),
  }
}
