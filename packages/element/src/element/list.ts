import { html, nothing, type TemplateResult } from 'lit'
import { wordCertainty, wordDoubt, wordMonth, wordYear } from '@event-timeline/core/wording'
import { dateOf } from '../a11y/outline.js'
import { DAY_MS } from '../time/scale.js'
import { noteTemplate } from './note.js'
import { pageOf } from './page-of.js'
import { pagesTemplate } from './pages.js'
import type { ReadingView } from './view.js'

/** The events one under the other, under their months. */
export function listTemplate(view: ReadingView): TemplateResult {
  const { state } = view
  const page = pageOf(state.shown, view.page)
  const groups: { title: string; rows: number[] }[] = []
  for (const index of page.rows) {
    const title = eraOf(view, index)
    const last = groups.at(-1)
    if (last?.title === title) last.rows.push(index)
    else groups.push({ title, rows: [index] })
  }
  return html`<div class="reading" tabindex="0" role="region" aria-label=${view.strings.modes.list}>
    ${groups.map(
      (group) =>
        html`<h2 class="era">${group.title}</h2>
          <ol class="entries">
            ${group.rows.map((index) => entryTemplate(view, index))}
          </ol>`,
    )}
    ${pagesTemplate(view, page)} ${noteTemplate(view)}
  </div>`
}

function eraOf({ state, strings }: ReadingView, index: number): string {
  const start = state.table.start[index] as number
  if (index >= state.table.dated) return strings.undated
  const date = new Date(start)
  const year = wordYear(date.getUTCFullYear(), state.language)
  const isShort = state.extent.to - state.extent.from < 500 * DAY_MS
  return isShort ? `${wordMonth(date.getUTCMonth() + 1, state.language)} ${year}` : year
}

function entryTemplate({ state, actions }: ReadingView, index: number): TemplateResult {
  const event = state.table.event(index)
  const doubt = event
    ? [
        event.conflict ? wordCertainty(event, state.language) : '',
        event.status === 'planned' ||
        event.status === 'denied' ||
        event.status === 'claimed' ||
        event.status === 'disputed'
          ? wordDoubt({ status: event.status }, state.language)
          : '',
      ]
        .filter(Boolean)
        .join(', ')
    : ''
  return html`<li>
    <button class="entry" type="button" aria-current=${index === state.selected} @click=${() => actions.select(index)}>
      <span class="date">${dateOf(state, index)}</span
      ><span class="name">${state.table.title(index)}</span
      >${doubt ? html`<span class="tag ${event?.conflict ? 'doubt' : ''}">${doubt}</span>` : nothing}
    </button>
  </li>`
}
