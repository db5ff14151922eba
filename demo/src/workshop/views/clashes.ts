import type { TimelineEvent } from '@event-timeline/core'
import { wordDate } from '@event-timeline/core/wording'
import { html, nothing, type TemplateResult } from 'lit'
import type { Workshop } from '../bench.js'
import { numberOf, publishedOf } from '../state.js'

/** So many contradictions are shown open; the others fold. */
const OPEN = 3

/** Contradictions, and the days of publication that are inferred. */
export function clashCards(app: Workshop): TemplateResult {
  const { state, copy } = app
  const words = copy.workshop
  const disputed = state.document?.events.filter(({ conflict }) => conflict) ?? []
  const rest = disputed.slice(OPEN)
  const side = hint(app)
  return html`<section class="clashes" aria-labelledby="clash">
    <h2 id="clash">${disputed.length === 0 ? words.noClash : words.clashes(disputed.length)}</h2>
    ${disputed.length === 0 ? html`<p class="quiet">${words.noClashText(state.articles.length)}</p>` : nothing}
    <div class="clash-grid">${disputed.slice(0, OPEN).map((event) => card(app, event))} ${side}</div>
    ${
      rest.length === 0
        ? nothing
        : html`<details>
            <summary>${words.clash.more(rest.length)}</summary>
            <div class="clash-grid">${rest.map((event) => card(app, event))}</div>
          </details>`
    }
  </section>`
}

function card(app: Workshop, event: TimelineEvent): TemplateResult {
  const { state, copy, language } = app
  const words = copy.workshop.clash
  const claims = event.conflict?.claims ?? []
  const sources = new Set(event.evidence.map(({ source }) => source))
  const claimed = new Set(claims.flatMap(({ evidence }) => evidence.map((at) => event.evidence[at]?.source)))
  const loose = event.evidence.filter(
    ({ source }, at, all) => !claimed.has(source) && all.findIndex((other) => other.source === source) === at,
  )
  const isPair = claims.length === 2
  return html`<article class="clash">
    <header>
      <span class="tag">${words.tag(sources.size, claims.length)}</span>
      <h3 lang="de">
        <button type="button" class="plain" @click=${() => app.select(event.id)}>${event.title}</button>
      </h3>
    </header>
    <div class="sides">
      ${claims.map(
        (claim, at) =>
          html`${at > 0 ? html`<i>${words.or}</i>` : nothing}
            <div>
              <b>${wordDate(claim.date, language)}</b>
              ${saidOnce(event, claim.evidence).map((i) => {
                const { source, timex, start, end } = event.evidence[i]!
                return html`<button
                  type="button"
                  class="plain"
                  @click=${() => void app.reveal(source, timex?.start ?? start, timex?.end ?? end)}
                >
                  ${words.says(numberOf(state, source), timex?.text ?? '…')}
                </button>`
              })}
            </div>`,
      )}
    </div>
    ${loose.map(
      ({ source, timex }) =>
        html`<p class="quiet">
          ${(isPair ? words.looseBoth : words.loose)(numberOf(state, source), timex?.text ?? '…')}
        </p>`,
    )}
    <div class="acts">
      <span class="kept">${isPair ? words.kept : words.keptAll}</span>
      <button type="button" class="link" @click=${() => app.open({ kind: 'settle', event })}>${words.settle}</button>
      <button type="button" class="link" @click=${() => app.open({ kind: 'split', event })}>${words.split}</button>
    </div>
  </article>`
}

/** Evidence without what the same article says in the same words. */
function saidOnce({ evidence }: TimelineEvent, own: readonly number[]): readonly number[] {
  const seen = new Set<string>()
  return own.filter((i) => {
    const key = `${evidence[i]?.source ?? ''} ${evidence[i]?.timex?.text ?? ''}`
    return !seen.has(key) && seen.add(key)
  })
}

function hint({ state, copy }: Workshop): TemplateResult | typeof nothing {
  const words = copy.workshop.hint
  const numbers = state.articles.flatMap(({ id, published, facts }, at) =>
    published === null && facts?.language.startsWith('de') === true && publishedOf(state, id)?.basis === 'inferred'
      ? [at + 1]
      : [],
  )
  if (numbers.length === 0 || state.articles.length === 1) return nothing
  return html`<article class="hint">
    <header><h3>${words.title(numbers.length)}</h3></header>
    <p>${words.text(numbers, state.articles.length)}</p>
  </article>`
}
