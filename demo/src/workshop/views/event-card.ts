import type { Evidence } from '@event-timeline/core'
import { wordBasis, wordCertainty, wordDate, wordDoubt, wordEventDate } from '@event-timeline/core/wording'
import { html, nothing, type TemplateResult } from 'lit'
import type { Workshop } from '../bench.js'
import { numberOf, titleOf } from '../state.js'

/** The chosen event with its sentences, and what can be set right about it. */
export function eventCard(app: Workshop): TemplateResult | typeof nothing {
  const { state, copy, language } = app
  const words = copy.workshop.event
  const event = app.eventOf(state.selected)
  if (!event) return nothing
  const about = [wordEventDate(event, language), wordCertainty(event, language), wordDoubt(event, language)]
  return html`<section class="event-card" aria-labelledby="event">
    <header>
      <div>
        <p class="tag">${about.filter((part) => part !== '').join(' · ')}</p>
        <h2 id="event" lang="de">${event.title}</h2>
      </div>
      <button type="button" class="x" aria-label=${words.close} @click=${() => app.set({ selected: null })}>×</button>
    </header>
    ${event.evidence.map((evidence) => quote(app, evidence))}
    ${event.corrections?.map(
      ({ action, author, reason }) =>
        html`<p class="quiet">${words.by(copy.workshop.corrections.kinds[action], author, reason)}</p>`,
    )}
    <div class="next">
      <button type="button" class="button small second" @click=${() => app.open({ kind: 'correct', event })}>
        ${words.correct}
      </button>
      <button type="button" class="link" @click=${() => app.open({ kind: 'merge', event })}>${words.merge}</button>
      <button type="button" class="link" @click=${() => app.open({ kind: 'reject', event })}>${words.reject}</button>
    </div>
  </section>`
}

function quote(app: Workshop, { source, start, end, quote: words, quoteText, timex, date }: Evidence): TemplateResult {
  const { state, copy, language } = app
  const article = state.articles.find(({ id }) => id === source)
  const title = article ? titleOf(state, article) : source
  // Without its markup a quote has other offsets: its phrase is looked for by its words.
  const text = quoteText ?? words
  const at = timex ? text.indexOf(timex.text) : -1
  const marked =
    timex && at >= 0
      ? html`${text.slice(0, at)}<mark>${timex.text}</mark>${text.slice(at + timex.text.length)}`
      : html`${text}`
  return html`<blockquote>
    <p lang="de">${marked}</p>
    <footer>
      <button
        type="button"
        class="link"
        @click=${() => void app.reveal(source, timex?.start ?? start, timex?.end ?? end)}
      >
        ${copy.workshop.event.from(numberOf(state, source), title)}</button
      >${date.edtf === '' ? nothing : ` · ${wordDate(date, language)} (${wordBasis(date.basis, language)})`}
    </footer>
  </blockquote>`
}
