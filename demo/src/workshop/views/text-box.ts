import { html, nothing, type TemplateResult } from 'lit'
import type { Workshop } from '../bench.js'
import { MAX_EDITED } from '../editor.js'
import { chosenOf, numberOf } from '../state.js'
import { explanation } from './explanation.js'

export function textBox(app: Workshop): TemplateResult | typeof nothing {
  const article = chosenOf(app.state)
  if (!article) return nothing
  const words = app.copy.workshop.text
  const [stated, computed, vague] = words.key
  const note = article.facts?.isPage === true ? words.page : article.text.length > MAX_EDITED ? words.long : ''
  const isBare = article.facts !== null && article.facts.marks.length === 0 && article.text.trim() !== ''
  return html`<section class="text-box" aria-labelledby="text">
    <div class="side-head">
      <h2 id="text">${words.title}</h2>
      <span class="quiet">${words.number(numberOf(app.state, article.id))}${note === '' ? nothing : `, ${note}`}</span>
    </div>
    <div class="text-place">${app.editor.element} ${explanation(app)}</div>
    <p class="text-key">
      ${
        isBare
          ? words.none
          : html`<u>${words.stated}</u>: ${stated} · <u class="c">${words.computed}</u>: ${computed} ·
              <u class="v">${words.vague}</u>: ${vague}`
      }
    </p>
  </section>`
}
