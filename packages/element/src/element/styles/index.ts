import type { CSSResultGroup } from 'lit'
import { evidenceStyles } from './evidence.js'
import { frameStyles } from './frame.js'
import { helpStyles } from './help.js'
import { legendStyles } from './legend.js'
import { listStyles } from './list.js'
import { mediaStyles } from './media.js'
import { narrowStyles } from './narrow.js'
import { overviewStyles } from './overview.js'
import { panelStyles } from './panel.js'
import { probeStyles } from './probe.js'
import { stageStyles } from './stage.js'
import { storyStyles } from './story.js'
import { tableStyles } from './table.js'
import { tokensStyles } from './tokens.js'
import { toolbarStyles } from './toolbar.js'

/** All sheets of the element. A narrow host and the reader's own settings change what stands before them. */
export const styles: CSSResultGroup = [
  tokensStyles,
  frameStyles,
  toolbarStyles,
  stageStyles,
  overviewStyles,
  panelStyles,
  evidenceStyles,
  legendStyles,
  listStyles,
  tableStyles,
  storyStyles,
  helpStyles,
  narrowStyles,
  mediaStyles,
  probeStyles,
]
