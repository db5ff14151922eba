import { html, nothing, type TemplateResult } from 'lit'
import type { OwnData } from '../desk.js'
import { FORMAT_NAMES } from '../read-other.js'
import { MARKS, type Mark } from '../table.js'
import { sheet } from './sheet.js'

export function dataStep(app: OwnData): TemplateResult {
  const { state, copy } = app
  const words = copy.data.input
  const isEmpty = state.table === null && state.document === null
  return html`<div class="data-grid">
    <section aria-labelledby="in">
      <div class="side-head">
        <h2 id="in">
          <span class="only-wide">${words.title}</span><span class="only-narrow">${words.titleNarrow}</span>
        </h2>
        <div class="adders">
          <label class="button small"
            >${words.choose}<input
              class="hidden-text"
              type="file"
              @change=${({ target }: Event) => {
                const input = target as HTMLInputElement
                const [file] = input.files ?? []
                if (file) void app.takeFile(file)
                input.value = ''
              }}
          /></label>
          <button
            type="button"
            class="button small second"
            ?disabled=${state.text === '' && state.fault === ''}
            @click=${() => app.clear()}
          >
            ${words.clear}
          </button>
        </div>
      </div>
      <p class="quiet">${words.hint}</p>
      ${state.fault === '' ? nothing : html`<p class="message" role="alert">${state.fault}</p>`}
      ${isEmpty ? emptySheet(app) : state.table ? sheet(app, { hasMap: false }) : nothing}
      ${isEmpty ? sampleLine(app) : known(app)}
    </section>
    ${formats(app)}
  </div>`
}

const EMPTY_ROWS = [1, 2, 3, 4, 5, 6, 7, 8, 9]

function emptySheet(app: OwnData): TemplateResult {
  const words = app.copy.data.input
  return html`<div class="paste">
    <div class="paste-sheet" aria-hidden="true">
      <table class="sheet">
        <tr class="letters">
          <td></td>
          ${['A', 'B', 'C', 'D', 'E'].map((letter) => html`<th scope="col">${letter}</th>`)}
        </tr>
        ${EMPTY_ROWS.map(
          (row) =>
            html`<tr>
              <th scope="row">${row}</th>
              <td></td>
              <td></td>
              <td></td>
              <td></td>
              <td></td>
            </tr>`,
        )}
      </table>
    </div>
    <div class="paste-here">
      <p class="big">${words.here}</p>
      <textarea
        rows="3"
        aria-label=${words.field}
        placeholder=${words.field}
        @input=${({ target }: Event) => {
          const { value } = target as HTMLTextAreaElement
          if (/\n/.test(value.trim())) app.take(words.pasted, value)
        }}
      ></textarea>
    </div>
  </div>`
}

function sampleLine(app: OwnData): TemplateResult {
  const words = app.copy.data.input
  return html`<p class="read">
    ${words.or}
    <button type="button" class="link" @click=${() => app.takeSample()}>${words.sample}</button> ${words.sampleRest}
  </p>`
}

function known(app: OwnData): TemplateResult {
  const { state, copy } = app
  const words = copy.data.input
  if (state.table) {
    const { mark, rows } = state.table
    return html`<p class="read" role="status">
        <span class="ok">${words.known}</span>
        ${words.table(state.name, words.marks[mark], rows.length, state.encoding)}
        <button type="button" class="link" @click=${() => app.set({ isDoubted: !state.isDoubted })}>
          ${words.wrong}
        </button>
      </p>
      ${
        state.isDoubted
          ? html`<p class="read">
              <label for="mark">${words.mark}</label>
              <select
                id="mark"
                @change=${({ target }: Event) => app.setMark((target as HTMLSelectElement).value as Mark)}
              >
                ${MARKS.map((one) => html`<option value=${one} ?selected=${one === mark}>${words.marks[one]}</option>`)}
              </select>
            </p>`
          : nothing
      }`
  }
  return html`<p class="read" role="status">
      <span class="ok">${words.known}</span>
      ${words.other(state.name, state.format === null ? '' : FORMAT_NAMES[state.format], state.document?.events.length ?? 0)}
    </p>
    ${
      state.told.length === 0
        ? nothing
        : html`<div class="message">
            <p>${words.left(state.told.length)}</p>
            <ul class="told" lang="en">
              ${state.told.slice(0, 8).map((message) => html`<li>${message}</li>`)}
            </ul>
          </div>`
    }`
}

function formats(app: OwnData): TemplateResult {
  const words = app.copy.data.input
  const [beside, and, all, about, before] = words.doubtText
  return html`<aside class="formats" aria-labelledby="fm">
    <h2 id="fm">${words.may}</h2>
    <dl>
      ${words.formats.map(
        ([name, text]) =>
          html`<div>
            <dt>${name}</dt>
            <dd>${text}</dd>
          </div>`,
      )}
    </dl>
    <h3>${words.doubt}</h3>
    <p>
      ${beside} <code>16.07.1969</code> ${and} <code>1969-07-16</code> ${all} <code>1969-07</code>,
      <code>1969~</code> ${about} <code>-0043-03-15</code> ${before}
    </p>
  </aside>`
}
