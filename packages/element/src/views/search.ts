import { html, nothing, type TemplateResult } from 'lit'
import type { Language } from '../i18n/language.js'
import { icon } from './icon.js'

export interface SearchProps {
  readonly language: Language
  readonly query: string
  readonly count: number
  /** Place of the chosen event among the hits, from 0; -1 where it is none. */
  readonly at: number
  /** The index of a large set is being made. */
  readonly isPreparing: boolean
  readonly onQuery: (query: string) => void
  readonly onStep: (direction: -1 | 1) => void
}

/** The search, how much it found, and the way from hit to hit: Enter goes on, Shift and Enter back, Esc clears it. */
export function searchTemplate(props: SearchProps): TemplateResult {
  const { language, query, count, at, isPreparing, onQuery, onStep } = props
  const { words } = language
  const onKey = (event: KeyboardEvent): void => {
    if (event.key === 'Enter') onStep(event.shiftKey ? -1 : 1)
    else if (event.key === 'Escape' && query !== '') onQuery('')
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  const found = isPreparing ? words.preparingSearch : at < 0 ? words.hits(count) : words.hitOf(at + 1, count)
  return html`<div class="search ${query ? 'active' : ''}" role="search">
    <label
      >${icon('search')}<span class="visually-hidden">${words.search}</span
      ><input
        type="text"
        inputmode="search"
        enterkeyhint="search"
        autocomplete="off"
        spellcheck="false"
        placeholder=${words.search}
        .value=${query}
        @input=${(event: InputEvent) => onQuery((event.target as HTMLInputElement).value)}
        @keydown=${onKey}
    /></label>
    ${
      query
        ? html`<span class="found">${found}</span>
            <button type="button" aria-label=${words.previousHit} ?disabled=${count === 0} @click=${() => onStep(-1)}>
              ${icon('up')}
            </button>
            <button type="button" aria-label=${words.nextHit} ?disabled=${count === 0} @click=${() => onStep(1)}>
              ${icon('down')}
            </button>
            <button type="button" aria-label=${words.clearSearch} @click=${() => onQuery('')}>${icon('close')}</button>`
        : nothing
    }
  </div>`
}
