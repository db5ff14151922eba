import type { CSSResult } from 'lit'
import { evidenceStyles } from './evidence.js'
import { helpStyles } from './help.js'
import { listStyles } from './list.js'
import { panelStyles } from './panel.js'
import { tableStyles } from './table.js'

/** The sheets of the reading half, which come with it. */
export const readingStyles: readonly CSSResult[] = [panelStyles, evidenceStyles, listStyles, tableStyles, helpStyles]
