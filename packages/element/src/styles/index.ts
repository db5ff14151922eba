import type { CSSResultGroup } from 'lit'
import { baseStyles } from './base.js'
import { cardStyles } from './card.js'
import { frameStyles } from './frame.js'
import { headerStyles } from './header.js'
import { legendStyles } from './legend.js'
import { messageStyles } from './message.js'
import { panelStyles } from './panel.js'
import { sheetStyles } from './sheet.js'
import { tokenStyles } from './tokens.js'
import { verticalStyles } from './vertical.js'

/** All sheets of what is read outside of the graphic; tokens first. Story mode, list and table bring their own. */
export const viewStyles: CSSResultGroup = [
  tokenStyles,
  baseStyles,
  frameStyles,
  headerStyles,
  panelStyles,
  cardStyles,
  messageStyles,
  legendStyles,
  verticalStyles,
  // After what it changes.
  sheetStyles,
]
