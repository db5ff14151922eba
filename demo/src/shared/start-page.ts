import { startCopyButtons } from './copy-buttons.js'
import { keepForOffline } from './offline.js'
import { startTheme } from './theme.js'

/** What every page does. */
export function startPage(): void {
  startTheme()
  startCopyButtons()
  keepForOffline()
}
