import { html, nothing, type TemplateResult } from 'lit'
import type { Source, TimelineEvent } from '@event-timeline/core/model'
import type { Language } from '../i18n/language.js'
import { MAX_TITLE, clip } from './clip.js'
import { metaTemplate, type LaneFacts } from './card.js'
import { countSources, dateOfEvent, statusOf } from './event-words.js'
import { icon } from './icon.js'
import { markHits } from './mark-hits.js'

/** A part of a long list. */
export interface Page<T> {
  readonly rows: readonly T[]
  /** Place of the first row among all, from 0. */
  readonly from: number
  readonly all: number
}

export interface ListProps {
  readonly page: Page<TimelineEvent>
  readonly language: Language
  readonly sources: ReadonlyMap<string, Source>
  readonly query: string
  readonly selected: string | null
  readonly lanesOf: (event: TimelineEvent) => readonly LaneFacts[]
  /** What an event is listed under: its year, or its month. */
  readonly headingOf: (event: TimelineEvent) => string
  readonly onSelect: (id: string) => void
  readonly onPage: (direction: -1 | 1) => void
}

/** The events one below the other, under their years or months. */
export function listTemplate(props: ListProps): TemplateResult {
  const { page, language, headingOf } = props
  const groups: { title: string; events: TimelineEvent[] }[] = []
  for (const event of page.rows) {
    const title = headingOf(event)
    const last = groups.at(-1)
    if (last?.title === title) last.events.push(event)
    else groups.push({ title, events: [event] })
  }
  return html`<div class="reading list" role="region" tabindex="0" aria-label=${language.words.modes.list}>
    ${groups.map(
      ({ title, events }) =>
        html`<section>
          <h3 class="period">${title}</h3>
          <ol>
            ${events.map((event) => entryTemplate(event, props))}
          </ol>
        </section>`,
    )}
    ${pagerTemplate(page, language, props.onPage)}
  </div>`
}

function entryTemplate(event: TimelineEvent, props: ListProps): TemplateResult {
  const { language, sources, query, selected, lanesOf, onSelect } = props
  const { words } = language
  const count = countSources(event, sources)
  const more = [event.conflict ? words.dateDisputed : '', statusOf(event, words), count > 1 ? words.sources(count) : '']
  return html`<li>
    <button
      class="entry"
      type="button"
      aria-current=${event.id === selected ? 'true' : nothing}
      @click=${() => onSelect(event.id)}
    >
      <span class="date">${dateOfEvent(event, language)}</span>
      <span class="name">${markHits(clip(event.title, MAX_TITLE), query)}</span>
      ${metaTemplate(lanesOf(event), more.filter(Boolean).join(' · '))}
    </button>
  </li>`
}

/** Which part of all is shown, and the way to the others; nothing where all fit. */
export function pagerTemplate(
  { rows, from, all }: Page<unknown>,
  { words }: Language,
  onPage: (direction: -1 | 1) => void,
): TemplateResult | typeof nothing {
  if (rows.length >= all) return nothing
  const to = from + rows.length
  return html`<div class="pager">
    <button
      class="button icon-only"
      type="button"
      aria-label=${words.previousPage}
      ?disabled=${from === 0}
      @click=${() => onPage(-1)}
    >
      ${icon('left')}
    </button>
    <span>${words.page(from + 1, to, all)}</span>
    <button
      class="button icon-only"
      type="button"
      aria-label=${words.nextPage}
      ?disabled=${to >= all}
      @click=${() => onPage(1)}
    >
      ${icon('right')}
    </button>
  </div>`
}
