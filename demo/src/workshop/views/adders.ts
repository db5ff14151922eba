import { html, type TemplateResult } from 'lit'
import type { Workshop } from '../bench.js'

/** The two ways in beside dropping. */
export const adders = (app: Workshop): TemplateResult =>
  html`<div class="adders">
    <label class="button small"
      >${app.copy.workshop.chooseFiles}<input
        class="hidden-text"
        type="file"
        multiple
        accept=".txt,.md,.markdown,.html,.htm,text/*"
        @change=${({ target }: Event) => {
          const input = target as HTMLInputElement
          void app.addFiles([...(input.files ?? [])])
          input.value = ''
        }}
    /></label>
    <button type="button" class="button small second" @click=${() => app.addBlank()}>
      ${app.copy.workshop.pasteText}
    </button>
  </div>`
