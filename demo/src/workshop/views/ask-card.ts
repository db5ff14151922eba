import { dateFromEdtf } from '@event-timeline/core/edtf'
import { edtfOf } from '@event-timeline/core/document'
import { wordDate } from '@event-timeline/core/wording'
import { html, nothing, type TemplateResult } from 'lit'
import type { Workshop } from '../bench.js'
import type { Mark } from '../protocol.js'
import { inputOf, isKnown, type Article, publishedOf, titleOf } from '../state.js'

/** What the reader has typed, and what it would make of the dates. */
interface Draft {
  readonly article: string
  readonly text: string
  readonly marks: readonly Mark[] | null
}

let draft: Draft = { article: '', text: '', marks: null }

/** Asks for the day of publication, and shows what hangs on it. */
export function askCard(app: Workshop, article: Article): TemplateResult {
  const { state, copy, language } = app
  const words = copy.workshop.ask
  if (draft.article !== article.id) draft = { article: article.id, text: '', marks: null }
  const marks = article.facts?.marks ?? []
  const hanging = marks.filter(({ needsDay }) => needsDay)
  const dated = marks.filter(({ needsDay, date }) => needsDay || date !== null)
  const edtf = dayOf(draft.text)
  const estimate = publishedOf(state, article.id)
  const day = edtf === null ? '' : wordDate(dateFromEdtf(edtf, 'stated'), language)
  return html`<section class="ask-card" aria-labelledby="ask">
    <h2 id="ask">${words.title}</h2>
    <p>
      ${state.articles.length > 1 ? words.of(titleOf(state, article)) : nothing}
      ${words.text(hanging.length, dated.length)}
    </p>
    <form
      class="ask-form"
      @submit=${(event: Event) => {
        event.preventDefault()
        const given = dayOf(draft.text)
        if (given !== null) app.change(article.id, { published: given })
      }}
    >
      <label for="pub">${words.label}</label>
      <input
        id="pub"
        type="text"
        autocomplete="off"
        aria-describedby="pubhelp"
        .value=${draft.text}
        @input=${({ target }: Event) => preview(app, article, (target as HTMLInputElement).value)}
      />
      <button type="submit" class="button">${words.apply}</button>
      <button type="button" class="link" @click=${() => app.change(article.id, { isEstimated: true })}>
        ${words.estimate}
      </button>
    </form>
    <p id="pubhelp" class="quiet" role="status">
      ${draft.text !== '' && edtf === null ? words.unreadable : words.help}
    </p>
    <div class="scroll">
      <table>
        <thead>
          <tr>
            <th scope="col">${words.inText}</th>
            <th scope="col">${words.estimated}</th>
            ${day === '' ? nothing : html`<th scope="col">${words.withDay(day)}</th>`}
          </tr>
        </thead>
        <tbody>
          ${hanging.map((mark) => {
            const given = draft.marks?.find(({ start }) => start === mark.start)?.date
            return html`<tr>
              <th scope="row" lang="de">${mark.text}</th>
              <td class=${day === '' ? '' : 'gone'}>${mark.date ? wordDate(mark.date, language) : '–'}</td>
              ${day === '' ? nothing : html`<td>${given ? wordDate(given, language) : '…'}</td>`}
            </tr>`
          })}
        </tbody>
      </table>
    </div>
    <p class="quiet">${isKnown(estimate) ? words.would(wordDate(estimate, language)) : words.wouldNot}</p>
  </section>`
}

/** A day, month or year as the workshop takes it. */
export function dayOf(text: string): string | null {
  const edtf = text.trim() === '' ? null : edtfOf(text.trim(), 'day-first')
  return edtf !== null && /^-?\d{4}(?:-\d\d){0,2}$/.test(edtf) ? edtf : null
}

function preview(app: Workshop, article: Article, text: string): void {
  const edtf = dayOf(text)
  draft = { article: article.id, text, marks: edtf === null ? null : draft.marks }
  app.set({})
  if (edtf === null) return
  void app.reader.tag(inputOf(article), dateFromEdtf(edtf, 'stated')).then(({ marks }) => {
    if (draft.article !== article.id || draft.text !== text) return
    draft = { ...draft, marks }
    app.set({})
  })
}
