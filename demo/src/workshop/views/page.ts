import { html, nothing, type TemplateResult } from 'lit'
import type { Workshop } from '../bench.js'
import { asksForDay, chosenOf, type Tab } from '../state.js'
import { articleList } from './article-list.js'
import { askCard } from './ask-card.js'
import { clashCards } from './clashes.js'
import { correctionList } from './correction-list.js'
import { dialogTemplate } from './dialogs.js'
import { dock } from './dock.js'
import { emptyPage } from './empty.js'
import { eventCard } from './event-card.js'
import { articleMessage } from './messages.js'
import { notices } from './notices.js'
import { progressCard } from './progress.js'
import { textBox } from './text-box.js'

/** The whole workshop. On a phone one of its three parts is shown. */
export function pageTemplate(app: Workshop): TemplateResult {
  const { state } = app
  const isEmpty = state.articles.length === 0
  return html`<div class="wrap">
      ${isEmpty ? nothing : tabs(app)} ${notices(app)}
      ${
        isEmpty
          ? emptyPage(app)
          : html`<div class="bench">
              <div class="left" ?data-off=${state.tab !== 'articles'}>${articleList(app)} ${textBox(app)}</div>
              <div class="right">
                <div class="stack" ?data-off=${state.tab !== 'timeline'}>${stack(app)}</div>
                <div class="stack" ?data-off=${state.tab !== 'corrections'}>${correctionList(app)}</div>
              </div>
            </div>`
      }
      <p class="hidden-text" role="status">${state.said}</p>
    </div>
    ${dock(app)} ${dialogTemplate(app)}`
}

const TABS: readonly Tab[] = ['articles', 'timeline', 'corrections']

function tabs(app: Workshop): TemplateResult {
  const { state, copy } = app
  const counts = { articles: state.articles.length, timeline: 0, corrections: state.corrections.length }
  return html`<div class="bench-tabs" role="group" aria-label=${copy.workshop.parts}>
    ${TABS.map(
      (tab) =>
        html`<button type="button" aria-pressed=${String(state.tab === tab)} @click=${() => app.set({ tab })}>
          ${copy.workshop.tabs[tab]} ${counts[tab] > 0 ? counts[tab] : nothing}
        </button>`,
    )}
  </div>`
}

function stack(app: Workshop): readonly (TemplateResult | typeof nothing)[] {
  const { state, copy } = app
  const words = copy.workshop
  const asking = state.articles.find((article) => asksForDay(state, article))
  const chosen = chosenOf(state)
  const shown = state.document ?? state.partial
  const hasEvents = (shown?.events.length ?? 0) > 0
  return [
    state.progress?.isShown === true || state.isStopped ? progressCard(app) : nothing,
    asking ? askCard(app, asking) : nothing,
    chosen ? articleMessage(app, chosen) : nothing,
    state.document && hasEvents && !asking ? clashCards(app) : nothing,
    html`<section class="bench-tl" aria-label=${words.timeline.label} ?hidden=${!hasEvents}>
      <figure class=${`tlbox ${state.document ? '' : 'partial'}`}>${app.timeline.element}</figure>
      <p class="quiet tip">${words.timeline.tip}</p>
    </section>`,
    eventCard(app),
  ]
}
