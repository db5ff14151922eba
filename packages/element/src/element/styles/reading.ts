import type { CSSResult } from 'lit'
import { evidenceStyles } from './evidence.js'
import { findingStyles } from './finding.js'
import { helpStyles } from './help.js'
import { legendStyles } from './legend.js'
import { listStyles } from './list.js'
import { panelStyles } from './panel.js'
import { paperStyles } from './paper.js'
import { settingReadingStyles } from './reading-settings.js'
import { tableStyles } from './table.js'
import { toolbarStyles } from './toolbar.js'

/** The sheets of the reading half, which come with it. */
export const readingStyles: readonly CSSResult[] = [
  toolbarStyles,
  findingStyles,
  legendStyles,
  panelStyles,
  evidenceStyles,
  listStyles,
  tableStyles,
  helpStyles,
  paperStyles,
  settingReadingStyles,
]
