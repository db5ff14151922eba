import { readingStringsFor } from '../i18n/reading-strings-for.js'
import { facetsTemplate } from './facets.js'
import { helpTemplate } from './help.js'
import { listTemplate } from './list.js'
import { panelTemplate } from './panel.js'
import { tableTemplate } from './table.js'
import type { ReadingTemplates, ReadingView, View } from './view.js'

export { nameOfEvent } from '../a11y/outline.js'
export { toCsv } from '../export/csv.js'
export { toHtml } from '../export/html.js'
export { StageAccess } from './stage-access.js'
export { readingStyles } from './styles/reading.js'

/** The reading half of the element: what is told in words. It comes in a file of its own, as soon as the element is on a
 *  page, and the drawing half draws without it. Of all this the drawing half imports types alone. */
export const templates: ReadingTemplates = {
  panel: (view) => panelTemplate(withWords(view)),
  list: (view) => listTemplate(withWords(view)),
  table: (view) => tableTemplate(withWords(view)),
  help: (view) => helpTemplate(withWords(view)),
  facets: (view) => facetsTemplate(withWords(view)),
}

function withWords(view: View): ReadingView {
  return { ...view, strings: { ...view.strings, ...readingStringsFor(view.state.language) } }
}
