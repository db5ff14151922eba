import type { CSSResult } from 'lit'
import { barStyles } from './bar.js'
import { frameStyles } from './frame.js'
import { mediaStyles } from './media.js'
import { narrowStyles } from './narrow.js'
import { overviewStyles } from './overview.js'
import { probeStyles } from './probe.js'
import { stageStyles } from './stage.js'
import { storyStyles } from './story.js'
import { tokensStyles } from './tokens.js'

/** The sheets that the graphic needs. A narrow host and the reader's own settings change what stands before them. */
export const styles: CSSResult[] = [
  tokensStyles,
  frameStyles,
  barStyles,
  stageStyles,
  overviewStyles,
  storyStyles,
  narrowStyles,
  mediaStyles,
  probeStyles,
]

/** Puts sheets that came later before those that change others. */
export function adoptLater(root: ShadowRoot, later: readonly CSSResult[]): void {
  const sheets = later.flatMap((style) => style.styleSheet ?? [])
  const adopted = [...root.adoptedStyleSheets]
  adopted.splice(Math.max(0, adopted.indexOf(narrowStyles.styleSheet as CSSStyleSheet)), 0, ...sheets)
  root.adoptedStyleSheets = adopted
}
