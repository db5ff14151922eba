import type { CSSResult } from 'lit'
import { barStyles } from './bar.js'
import { frameStyles } from './frame.js'
import { mediaStyles } from './media.js'
import { narrowStyles } from './narrow.js'
import { overviewStyles } from './overview.js'
import { probeStyles } from './probe.js'
import { readingStyles } from './reading.js'
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
  ...readingStyles,
  narrowStyles,
  mediaStyles,
  probeStyles,
]
