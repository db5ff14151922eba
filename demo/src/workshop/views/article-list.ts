import { wordDate } from '@event-timeline/core/wording'
import { html, nothing, type TemplateResult } from 'lit'
import type { Workshop } from '../bench.js'
import { isKnown, type Article, asksForDay, eventsOf, publishedOf, titleOf } from '../state.js'
import { adders } from './adders.js'

export function articleList(app: Workshop): TemplateResult {
  const { state, copy } = app
  const words = copy.workshop
  return html`<section class="arts" aria-labelledby="arts">
    <div class="side-head">
      <h2 id="arts">${words.articles(state.articles.length)}</h2>
      ${adders(app)}
    </div>
    <ol>
      ${state.articles.map((article, at) => entry(app, article, at + 1))}
    </ol>
    <p class="drop only-wide">${words.dropMore}<small>${words.dropMoreFormats}</small></p>
  </section>`
}

function entry(app: Workshop, article: Article, number: number): TemplateResult {
  const { state, copy } = app
  const title = titleOf(state, article)
  const isChosen = state.chosen === article.id
  const isWaiting = state.progress?.isShown === true && article.progress !== 'read'
  return html`<li class=${`art ${isChosen ? 'on' : ''} ${isWaiting ? 'waits' : ''}`}>
    <span class="no">${number}</span>
    <div>
      <button
        type="button"
        class="name"
        lang=${article.facts?.language ?? 'de'}
        aria-pressed=${String(isChosen)}
        @click=${() => app.choose(article.id)}
      >
        ${title}
      </button>
      <p class="meta">${meta(app, article)}</p>
    </div>
    <button type="button" class="x" aria-label=${copy.workshop.remove(title)} @click=${() => app.remove(article.id)}>
      ×
    </button>
  </li>`
}

function meta(app: Workshop, article: Article): unknown {
  const { state, copy, language } = app
  const words = copy.workshop
  const { facts } = article
  if (article.text.trim() === '') return words.messages.blank
  if (state.progress?.isShown === true) {
    if (article.progress === 'waiting') return words.waiting
    if (article.progress === 'reading') return html`<b>${words.reading}</b>`
    return html`<span class="ok">${words.read}</span> · ${words.expressions(facts?.marks.length ?? 0)}`
  }
  if (!facts) return nothing
  const published = publishedOf(state, article.id)
  const isYours = article.published !== null
  const basis = isYours ? 'you' : (published?.basis ?? 'unknown')
  const day = isKnown(published) ? wordDate(published, language) : ''
  const when = asksForDay(state, article)
    ? html`<b class="missing">${words.publishedMissing}</b>`
    : html`<button
          type="button"
          class=${`date ${basis}`}
          aria-label=${words.published(day || words.publishedUnknown, words.basis[basis])}
          @click=${() => app.open({ kind: 'published', article })}
        >
          ${day || words.publishedUnknown}</button
        >${words.basis[basis] === '' ? nothing : ` ${words.basis[basis]}`}`
  const problem = problemOf(app, article)
  return html`${/^(?:de|en)/.test(facts.language) || isYours ? html`${when} · ` : nothing}${
    problem === null ? words.expressions(facts.marks.length) : html`<b class="missing">${problem}</b>`
  }`
}

/** Why an article brings nothing onto the timeline, in a few words. */
function problemOf({ state, copy }: Workshop, { id, facts }: Article): string | null {
  const words = copy.workshop
  if (!facts || !state.document || eventsOf(state, id).length > 0) return null
  if (facts.blocks.length === 0) return words.metaNoBody
  if (facts.language.startsWith('en')) return words.metaEnglish
  if (!facts.language.startsWith('de')) return words.metaForeign
  return facts.marks.length === 0 ? words.metaNothing : words.metaNoEvent
}
