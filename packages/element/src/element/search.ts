import { html, nothing, type TemplateResult } from 'lit'
import type { ReadingView } from './view.js'

/** The search: what is looked for, how much was found, and the way from hit to hit. Enter goes to the next, with Shift to
 *  the one before, Esc ends it. */
export function searchTemplate(view: ReadingView): TemplateResult {
  const { strings, finder, actions } = view
  const { text, hits } = finder
  const step = (direction: -1 | 1): void => finder.step(direction, strings.hitStep)
  const key = (event: KeyboardEvent): void => {
    if (event.key === 'Enter') step(event.shiftKey ? -1 : 1)
    else if (event.key === 'Escape' && finder.text !== '') finder.look('', actions.filter)
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  return html`<div class="search" role="search">
    <input
      class="find"
      type="search"
      placeholder="${strings.search} …"
      aria-label=${strings.search}
      .value=${text}
      @focus=${() => finder.prepare()}
      @input=${(event: Event) => finder.look((event.target as HTMLInputElement).value, actions.filter)}
      @keydown=${key}
    />
    ${
      text.trim() === ''
        ? nothing
        : html`<span class="hits" role="status"
              >${finder.isPreparing ? strings.preparing : strings.hits(finder.place, hits.length)}</span
            >
            ${stepTemplate('M10 3 5 8l5 5', strings.previousHit, hits.length === 0, () => step(-1))}
            ${stepTemplate('m6 3 5 5-5 5', strings.nextHit, hits.length === 0, () => step(1))}
            <button
              class="chip"
              type="button"
              aria-pressed=${finder.narrows}
              @click=${() => finder.toggleNarrowing(actions.filter)}
            >
              ${strings.onlyHits}
            </button>`
    }
  </div>`
}

function stepTemplate(path: string, label: string, isOff: boolean, act: () => void): TemplateResult {
  return html`<button class="tool" type="button" title=${label} aria-label=${label} ?disabled=${isOff} @click=${act}>
    <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true"><path class="stroke" d=${path} /></svg>
  </button>`
}
