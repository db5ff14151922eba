import { wordDate } from '@event-timeline/core/wording'
import { html, nothing, type TemplateResult } from 'lit'
import type { Workshop } from '../bench.js'
import { type Article, eventsOf } from '../state.js'

/** What to do about an article that brings nothing onto the timeline. */
export function articleMessage(app: Workshop, article: Article): TemplateResult | typeof nothing {
  const { state, copy } = app
  const { facts } = article
  const words = copy.workshop.messages
  if (article.text.trim() === '') return card(words.blank, html`<p>${words.blankText}</p>`, nothing)
  if (!facts || !state.document || state.progress !== null || eventsOf(state, article.id).length > 0) return nothing
  if (state.corrections.length > 0 && state.document.events.length > 0) return nothing
  if (facts.blocks.length === 0) return card(words.noBody, html`<p>${words.noBodyText}</p>`, remove(app, article))
  if (!facts.language.startsWith('de')) return foreign(app, article, facts.language.startsWith('en'))
  if (facts.marks.length === 0) return nothingFound(app, article)
  return card(
    words.times(facts.marks.length),
    html`<p>${words.timesText}</p>
      ${found(app, article)}`,
    html`<button type="button" class="button" @click=${() => showFirst(app, article)}>${words.showTimes}</button>
      ${remove(app, article)}`,
  )
}

function card(title: string, body: TemplateResult, next: unknown): TemplateResult {
  return html`<section class="message" role="status" aria-labelledby="msg">
    <h2 id="msg">${title}</h2>
    ${body}
    <div class="next">${next}</div>
  </section>`
}

const remove = (app: Workshop, { id }: Article): TemplateResult =>
  html`<button type="button" class="link" @click=${() => app.remove(id)}>${app.copy.workshop.messages.remove}</button>`

function showFirst(app: Workshop, { id, facts }: Article): void {
  const [first] = facts?.marks ?? []
  if (first) void app.reveal(id, first.start, first.end)
}

function foreign(app: Workshop, article: Article, isEnglish: boolean): TemplateResult {
  const words = app.copy.workshop.messages
  return card(
    isEnglish ? words.english : words.foreign,
    html`<p>${words.englishText(article.facts?.marks.length ?? 0)}</p>
      ${found(app, article)}`,
    html`<button type="button" class="button" @click=${() => app.addBlank()}>${words.addGerman}</button>
      <button type="button" class="button second" @click=${() => app.change(article.id, { language: 'de' })}>
        ${words.asGerman}
      </button>
      ${remove(app, article)}
      <p class="quiet">${words.mixed}</p>`,
  )
}

/** Most expressions that are listed; all of them are underlined. */
const MAX_FOUND = 12

function found({ copy, language }: Workshop, { facts }: Article): TemplateResult | typeof nothing {
  const words = copy.workshop.messages
  if (!facts || facts.marks.length === 0) return nothing
  return html`<ul class="found">
    ${facts.marks.slice(0, MAX_FOUND).map(
      ({ text, date, type, needsDay }) =>
        html`<li>
          <span lang=${facts.language}>${text}</span>
          <b
            >${date ? wordDate(date, language) : needsDay ? copy.workshop.explain.asks : type === 'DURATION' ? words.duration : words.noDate}</b
          >
        </li>`,
    )}
  </ul>`
}

function nothingFound(app: Workshop, article: Article): TemplateResult {
  const words = app.copy.workshop.messages
  const { sentences = 0, words: count = 0 } = article.facts ?? {}
  return card(
    words.nothing,
    html`<p>${words.nothingText(sentences, count)}</p>
      <div class="why-none">
        <div>
          <h3>${words.needs}</h3>
          <p>${words.needsText}</p>
        </div>
        <div>
          <h3>${words.why}</h3>
          <p>${words.whyText}</p>
        </div>
      </div>`,
    html`<button type="button" class="button" @click=${() => addText(app)}>${words.addText}</button>
      <button type="button" class="button second" @click=${() => void app.addSample('STORY')}>${words.example}</button>
      ${remove(app, article)}`,
  )
}

function addText(app: Workshop): void {
  app.set({ tab: 'articles' })
  void app.afterRender().then(() => app.editor.focusEnd())
}
