import type { Correction } from '@event-timeline/core'
import { dateFromEdtf } from '@event-timeline/core/edtf'
import { wordDate } from '@event-timeline/core/wording'
import { html, nothing, type TemplateResult } from 'lit'
import type { Workshop } from '../bench.js'

export function correctionList(app: Workshop): TemplateResult {
  const { state, copy } = app
  const words = copy.workshop.corrections
  return html`<section class="corr" aria-labelledby="corr">
    <div class="head-row">
      <h2 id="corr">
        ${words.title} <span class="count">${state.corrections.length > 0 ? state.corrections.length : nothing}</span>
      </h2>
      <span class="acts">
        ${
          state.corrections.length > 0
            ? html`<button type="button" class="link" @click=${() => app.saveCorrections()}>${words.download}</button>`
            : nothing
        }
        <label class="link"
          >${words.load}<input
            class="hidden-text"
            type="file"
            accept=".json,application/json"
            @change=${({ target }: Event) => {
              const input = target as HTMLInputElement
              const [file] = input.files ?? []
              if (file) void app.loadCorrections(file)
              input.value = ''
            }}
        /></label>
      </span>
    </div>
    ${state.said === '' ? nothing : html`<p class="quiet">${state.said}</p>`}
    ${
      state.corrections.length === 0
        ? html`<p class="quiet">${words.none}</p>`
        : html`<ol>
              ${state.corrections.map((correction, at) => entry(app, correction, at))}
            </ol>
            <p class="quiet">${words.hold}</p>`
    }
  </section>`
}

function entry(app: Workshop, correction: Correction, at: number): TemplateResult {
  const { state, copy } = app
  const words = copy.workshop.corrections
  const drop = (): void => void app.setCorrections(state.corrections.filter((_, other) => other !== at))
  return html`<li>
    <span class="what">${words.kinds[correction.action]}</span>
    <div>${what(app, correction)}</div>
    <p class="why">
      ${words.quoted(correction.reason)}${correction.author === '' ? nothing : ` · ${correction.author}`}
    </p>
    ${
      state.lost.includes(at)
        ? html`<p class="lost">
            <b class="missing">${words.lost}</b>
            <button
              type="button"
              class="link"
              @click=${() => app.set({ lost: state.lost.filter((one) => one !== at) })}
            >
              ${words.keep}
            </button>
            <button type="button" class="link" @click=${drop}>${words.drop}</button>
          </p>`
        : html`<button type="button" class="link" @click=${drop}>${words.undo}</button>`
    }
  </li>`
}

/** What is changed, and what it was, as far as the correction itself or its memory tells. */
function what(app: Workshop, correction: Correction): TemplateResult {
  const before = app.before.get(correction)
  const title = before?.title ?? correction.event.quote ?? correction.event.id
  switch (correction.action) {
    case 'retitle':
      return html`<p lang="de"><del>${title}</del> <ins>${correction.title}</ins></p>`
    case 'redate':
      return html`<p lang="de">${title}</p>
        <p><del>${before?.date}</del> <ins>${wordDate(dateFromEdtf(correction.edtf, 'stated'), app.language)}</ins></p>`
    case 'reject':
      return html`<p lang="de"><del>${title}</del></p>`
    case 'merge':
      return html`<p lang="de">
        ${title} + ${before?.other ?? correction.with.map(({ quote, id }) => quote ?? id).join(', ')}
      </p>`
    case 'split':
      return html`<p lang="de">${title} / <ins>${correction.title}</ins></p>`
  }
}
