import { dateFromEdtf } from '@event-timeline/core/edtf'
import { wordDate } from '@event-timeline/core/wording'
import { html, nothing, type TemplateResult } from 'lit'
import type { Workshop } from '../bench.js'
import { type Article, titleOf } from '../state.js'
import { dayOf } from './ask-card.js'
import { dialogHead } from './dialog-head.js'

let typed: string | null = null

/** Sets the day of publication of an article that has one already. */
export function publishedDialog(app: Workshop, article: Article): TemplateResult {
  const { copy, state, language } = app
  const words = copy.workshop.ask
  const text = typed ?? article.published ?? ''
  const edtf = dayOf(text)
  const close = (change?: Partial<Article>): void => {
    typed = null
    app.open(null)
    if (change) app.change(article.id, change)
  }
  return html`<form
    method="dialog"
    @submit=${(event: Event) => {
      event.preventDefault()
      if (edtf !== null) close({ published: edtf })
    }}
  >
    ${dialogHead(app, words.change)}
    <p class="quiet">${words.of(titleOf(state, article))} ${words.changeText}</p>
    <label for="day">${words.label}</label>
    <div class="with">
      <input
        id="day"
        autocomplete="off"
        .value=${text}
        @input=${({ target }: Event) => {
          typed = (target as HTMLInputElement).value
          app.set({})
        }}
      />
      <span class=${edtf === null ? 'missing' : 'ok'} role="status"
        >${
          text === ''
            ? nothing
            : edtf === null
              ? copy.workshop.dialog.unreadable
              : copy.workshop.dialog.readAs(wordDate(dateFromEdtf(edtf, 'stated'), language))
        }</span
      >
    </div>
    <p class="quiet">${words.help}</p>
    <div class="next">
      <button type="submit" class="button">${words.apply}</button>
      <button type="button" class="button second" @click=${() => close()}>${words.cancel}</button>
      ${
        article.published === null
          ? nothing
          : html`<button type="button" class="link" @click=${() => close({ published: null })}>${words.forget}</button>`
      }
    </div>
  </form>`
}
