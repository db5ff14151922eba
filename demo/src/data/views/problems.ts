import { dateFromEdtf } from '@event-timeline/core/edtf'
import { edtfOf } from '@event-timeline/core/document'
import { wordDate } from '@event-timeline/core/wording'
import { html, nothing, type TemplateResult } from 'lit'
import type { OwnData } from '../desk.js'
import { type Problem, twoDays } from '../decisions.js'
import { hasDate, hasTitle } from '../state.js'

/** So many rows are asked for at a time. */
const MAX_SHOWN = 5

export function problemCards(app: OwnData): TemplateResult {
  const { state, copy } = app
  const words = copy.data.problems
  const { problems, decisions } = state
  const isReady = hasTitle(state) && hasDate(state)
  const rest = problems.length - MAX_SHOWN
  return html`<aside class="problems" aria-labelledby="pr">
    <h2 id="pr" aria-live="polite">
      ${!isReady ? copy.data.map.needed : problems.length === 0 ? words.none : words.title(new Set(problems.map(({ row }) => row)).size)}
    </h2>
    ${problems.slice(0, MAX_SHOWN).map((problem) => card(app, problem))}
    ${
      rest > 0
        ? html`<p class="quiet">${words.more(rest)}</p>
            <button
              type="button"
              class="link"
              @click=${() => app.decide({ skipped: [...decisions.skipped, ...new Set(problems.map(({ row }) => row))] })}
            >
              ${words.skipAll(new Set(problems.map(({ row }) => row)).size)}
            </button>`
        : nothing
    }
    ${
      decisions.skipped.length > 0
        ? html`<p class="quiet">
            ${words.decided(decisions.skipped.length)}
            <button type="button" class="link" @click=${() => app.decide({ skipped: [] })}>${words.bringBack}</button>
          </p>`
        : nothing
    }
    <p class="quiet">${words.stays}</p>
  </aside>`
}

function card(app: OwnData, problem: Problem): TemplateResult {
  const { state, copy } = app
  const words = copy.data.problems
  const { row, kind, field, cell } = problem
  const column = state.table?.head[state.columns.findIndex((one) => one.field === field)] ?? ''
  const titles = {
    title: words.noTitle,
    date: words.noDate,
    'two-days': words.two(cell),
    'not-a-date': words.notDate(cell),
    reversed: words.reversed,
  }
  const others = (state.table?.rows[row - 2] ?? []).filter((one) => one.trim() !== '').join(' · ')
  return html`<article>
    <p class="where">${words.where(row, column)}</p>
    <h3>${titles[kind]}</h3>
    ${kind === 'two-days' ? nothing : html`<p class="quiet">${others}</p>`}
    ${kind === 'two-days' ? choice(app, problem) : field === 'title' ? entry(app, problem, words.titleFor(row)) : entry(app, problem, words.dateFor(row))}
    <button type="button" class="link" @click=${() => app.decide({ skipped: [...state.decisions.skipped, row] })}>
      ${words.skip}
    </button>
  </article>`
}

function choice(app: OwnData, { row, field, cell }: Problem): TemplateResult {
  const words = app.copy.data.problems
  const days = twoDays(cell)
  if (!days) return html``
  const name = `${String(row)}-${field}`
  const isForAll = app.drafts.get('all') !== 'no'
  const apply = (day: string, dayOrder: 'day-first' | 'month-first'): void =>
    isForAll ? app.decide({ dayOrder }) : app.decide({ cells: { [`${String(row)}:${field}`]: day } })
  const option = (day: string, dayOrder: 'day-first' | 'month-first'): TemplateResult =>
    html`<label
      ><input type="radio" name=${name} @change=${() => apply(day, dayOrder)} />
      ${wordDate(dateFromEdtf(day, 'stated'), app.language)}</label
    >`
  return html`${option(days.dayFirst, 'day-first')} ${option(days.monthFirst, 'month-first')}
    <label class="all"
      ><input
        type="checkbox"
        .checked=${isForAll}
        @change=${({ target }: Event) => app.drafts.set('all', (target as HTMLInputElement).checked ? 'yes' : 'no')}
      />
      ${words.forAll}</label
    >`
}

function entry(app: OwnData, { row, field, kind }: Problem, label: string): TemplateResult {
  const words = app.copy.data.problems
  const key = `${String(row)}:${field}`
  const text = app.drafts.get(key) ?? ''
  const edtf = kind === 'title' || text.trim() === '' ? null : edtfOf(text.trim(), 'day-first')
  const isGood = kind === 'title' ? text.trim() !== '' : edtf !== null
  return html`<form
      class="fix"
      @submit=${(event: Event) => {
        event.preventDefault()
        if (isGood) app.decide({ cells: { [key]: edtf ?? text.trim() } })
      }}
    >
      <input
        aria-label=${label}
        autocomplete="off"
        .value=${text}
        @input=${({ target }: Event) => {
          app.drafts.set(key, (target as HTMLInputElement).value)
          app.set({})
        }}
      />
      <button type="submit" class="button small" ?disabled=${!isGood}>${words.enter}</button>
    </form>
    ${edtf === null ? nothing : html`<p class="ok">${wordDate(dateFromEdtf(edtf, 'stated'), app.language)}</p>`}`
}
