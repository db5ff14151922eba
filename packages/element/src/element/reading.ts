import { html, type TemplateResult } from 'lit'
import { nameOfEvent } from '../a11y/outline.js'
import { toCsv } from '../export/csv.js'
import { toHtml } from '../export/html.js'
import { readingStringsFor } from '../i18n/reading-strings-for.js'
import type { Access, AccessHost } from './access.js'
import { helpTemplate } from './help.js'
import { legendTemplate } from './legend.js'
import { listTemplate } from './list.js'
import { panelTemplate } from './panel.js'
import { StageAccess } from './stage-access.js'
import { readingStyles } from './styles/reading.js'
import { tableTemplate } from './table.js'
import { toolbarTemplate, toolsTemplate } from './toolbar.js'
import type { ReadingTemplates, ReadingView, View } from './view.js'

/** The reading half of one element: what is told in words, and the controls. It comes in a file of its own, as soon as the
 *  element is on a page, and the drawing half draws without it. Of all this the drawing half imports types alone. */
export class Reading implements ReadingTemplates {
  readonly styles = readingStyles
  readonly nameOfEvent = nameOfEvent
  readonly toCsv = toCsv
  readonly toHtml = toHtml

  toolbar(view: View): TemplateResult {
    return toolbarTemplate(withWords(view))
  }

  foot(view: View): TemplateResult {
    const words = withWords(view)
    return html`${legendTemplate(words)}${toolsTemplate(words)}`
  }

  panel(view: View): TemplateResult {
    return panelTemplate(withWords(view))
  }

  list(view: View): TemplateResult {
    return listTemplate(withWords(view))
  }

  table(view: View): TemplateResult {
    return tableTemplate(withWords(view))
  }

  help(view: View): TemplateResult {
    return helpTemplate(withWords(view))
  }

  openAccess(navigator: HTMLElement, lanes: HTMLElement, host: AccessHost): Access {
    return new StageAccess(navigator, lanes, host)
  }
}

function withWords(view: View): ReadingView {
  return { ...view, strings: { ...view.strings, ...readingStringsFor(view.state.language) } }
}
