import { html, nothing, type TemplateResult } from 'lit'
import type { OwnData } from '../desk.js'
import { hasDate, hasTitle } from '../state.js'
import { problemCards } from './problems.js'
import { mapList, sheet } from './sheet.js'

export function columnsStep(app: OwnData): TemplateResult {
  const { state, copy, language } = app
  const words = copy.data.map
  const known = state.columns.flatMap(({ field, by }, at) =>
    field && by === 'head' ? [state.table?.head[at] ?? ''] : [],
  )
  const quoted = known.map((head) => (language === 'de' ? `„${head}“` : `“${head}”`)).join(', ')
  const lacks = [hasTitle(state) ? '' : words.noTitle, hasDate(state) ? '' : words.noDate]
    .filter((part) => part !== '')
    .join(' ')
  return html`<div class="data-grid">
    <section aria-labelledby="map">
      <h2 id="map">${words.title}</h2>
      <p class="quiet">${known.length > 0 ? words.known(quoted) : nothing} ${words.needed}</p>
      ${lacks === '' ? nothing : html`<p class="missing" role="status">${lacks}</p>`} ${mapList(app)}
      ${sheet(app, { hasMap: true })}
    </section>
    ${problemCards(app)}
  </div>`
}
