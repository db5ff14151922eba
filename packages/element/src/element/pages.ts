import { html, nothing, type TemplateResult } from 'lit'
import type { Page } from './page-of.js'
import type { ReadingView } from './view.js'

export function pagesTemplate<T>({ strings, actions }: ReadingView, page: Page<T>): TemplateResult | typeof nothing {
  if (page.count < 2) return nothing
  const turn = (to: number, label: string, sign: string): TemplateResult =>
    html`<button
      class="tool"
      type="button"
      aria-label=${label}
      ?disabled=${to < 0 || to >= page.count}
      @click=${() => actions.turnTo(to)}
    >
      ${sign}
    </button>`
  return html`<div class="pages">
    ${turn(page.at - 1, strings.previous, '←')}<span>${strings.step(page.at + 1, page.count)}</span>${turn(page.at + 1, strings.next, '→')}
  </div>`
}
