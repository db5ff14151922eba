import { html, type TemplateResult } from 'lit'
import type { ReadingView } from './view.js'

/** The sheet with the keys. */
export function helpTemplate({ strings, actions }: ReadingView): TemplateResult {
  return html`<div class="help" role="dialog" aria-label=${strings.help}>
    <h2>${strings.help}</h2>
    <dl>
      ${strings.helpKeys.map(
        ([key, meaning]) =>
          html`<dt>${key}</dt>
            <dd>${meaning}</dd>`,
      )}
    </dl>
    <button class="chip" type="button" @click=${actions.toggleHelp}>${strings.close}</button>
  </div>`
}
