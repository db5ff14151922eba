import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit'
import { wordKind } from '@event-timeline/core/wording'
import { isEmptyFilter, type TimelineFilter } from '../state/filter.js'
import { TIMELINE_MODES } from '../state/timeline-state.js'
import type { View } from './view.js'

const ICONS: Readonly<Record<'in' | 'out' | 'fit' | 'help', SVGTemplateResult>> = {
  in: svg`<path d="M8 3v10M3 8h10" />`,
  out: svg`<path d="M3 8h10" />`,
  fit: svg`<path d="M2 3v10M14 3v10M4.5 8h7M6.5 5.8 4.3 8l2.2 2.2M9.5 5.8 11.7 8l-2.2 2.2" />`,
  help: svg`<path d="M5.6 6a2.4 2.4 0 1 1 3.6 2.1c-.8.5-1.2.9-1.2 1.9M8 12.6v.4" />`,
}

const icon = (name: keyof typeof ICONS): TemplateResult =>
  html`<svg width="16" height="16" viewBox="0 0 16 16" fill="none" stroke="currentColor" stroke-width="1.5" stroke-linecap="round" stroke-linejoin="round" aria-hidden="true">${ICONS[name]}</svg>`

/** Window and tally in words (filled in with each frame), search, facets, views, zoom. */
export function toolbarTemplate(view: View): TemplateResult {
  const { state, strings, actions } = view
  const { filter } = state
  return html`<div class="bar" part="toolbar">
    <span class="span"></span><span class="tally"></span><span class="grow"></span>
    <input
      class="find"
      type="search"
      placeholder="${strings.search} …"
      aria-label=${strings.search}
      .value=${filter.text ?? ''}
      @input=${(event: Event) => actions.filter({ ...filter, text: (event.target as HTMLInputElement).value })}
    />
    ${chipsTemplate(view)}
    <label
      ><span class="visually-hidden">${strings.mode}</span>
      <select class="pick" @change=${(event: Event) => actions.mode(chosen(event) as (typeof TIMELINE_MODES)[number])}>
        ${TIMELINE_MODES.map((mode) => html`<option value=${mode} .selected=${mode === state.mode}>${strings.modes[mode]}</option>`)}
      </select>
    </label>
    <div class="tools" role="group" aria-label="Zoom">
      ${state.mode === 'timeline' || state.mode === 'story'
        ? html`<button class="tool" type="button" title=${strings.zoomOut} aria-label=${strings.zoomOut} @click=${() => actions.zoom(0.5)}>${icon('out')}</button>
            <button class="tool" type="button" title=${strings.zoomIn} aria-label=${strings.zoomIn} @click=${() => actions.zoom(2)}>${icon('in')}</button>
            <button class="tool" type="button" title=${strings.fit} aria-label=${strings.fit} @click=${actions.fit}>${icon('fit')}</button>`
        : nothing}
      <button class="tool help-button" type="button" title=${strings.help} aria-label=${strings.help} aria-expanded=${view.helpOpen} @click=${actions.toggleHelp}>${icon('help')}</button>
    </div>
  </div>`
}

const chosen = (event: Event): string => (event.target as HTMLSelectElement).value

function chipsTemplate(view: View): TemplateResult | typeof nothing {
  const { state, strings, actions } = view
  const { filter, table, document } = state
  if (!document) return nothing
  let disputed = 0
  let planned = 0
  for (let index = 0; index < table.count; index++) {
    const event = table.event(index)
    if (event?.conflict) disputed++
    if (event?.status === 'planned') planned++
  }
  const isPlanned = filter.status?.length === 1 && filter.status[0] === 'planned'
  const chip = (label: string, pressed: boolean, next: TimelineFilter): TemplateResult =>
    html`<button class="chip" type="button" aria-pressed=${pressed} @click=${() => actions.filter(next)}>${label}</button>`
  const without = (...keys: (keyof TimelineFilter)[]): TimelineFilter =>
    Object.fromEntries(Object.entries(filter).filter(([key]) => !keys.includes(key as keyof TimelineFilter)))
  return html`<div class="chips" role="group" aria-label=${strings.filters}>
    ${chip(strings.all, isEmptyFilter(filter), {})}
    ${disputed > 0
      ? chip(`${strings.disputed}\u00a0${String(disputed)}`, filter.conflict === true, filter.conflict ? without('conflict') : { ...without('status'), conflict: true })
      : nothing}
    ${planned > 0
      ? chip(`${strings.planned}\u00a0${String(planned)}`, isPlanned, isPlanned ? without('status') : { ...without('conflict'), status: ['planned'] })
      : nothing}
    ${document.sources.length > 1
      ? facet(view, strings.sources, 'source', document.sources.map((source) => [source.id, source.publisher ?? source.title]))
      : nothing}
    ${facet(view, strings.kinds, 'kind', kindsOf(view))}
    ${groupPicker(view)}
  </div>`
}

function kindsOf({ state }: View): readonly (readonly [string, string])[] {
  const kinds = new Set((state.document?.events ?? []).flatMap((event) => (event.kind ? [event.kind] : [])))
  return [...kinds].map((kind) => [kind, wordKind(kind, state.language)] as const).sort((a, b) => a[1].localeCompare(b[1], state.language))
}

function facet(view: View, label: string, member: 'source' | 'kind', options: readonly (readonly [string, string])[]): TemplateResult | typeof nothing {
  if (options.length < 2) return nothing
  const { state, strings, actions } = view
  const current = state.filter[member]?.[0] ?? ''
  return html`<label
    ><span class="visually-hidden">${label}</span>
    <select
      class="pick"
      @change=${(event: Event) => {
        const value = chosen(event)
        const rest = Object.fromEntries(Object.entries(state.filter).filter(([key]) => key !== member))
        actions.filter(value ? { ...rest, [member]: [value] } : rest)
      }}
    >
      <option value="" .selected=${current === ''}>${label}: ${strings.all.toLocaleLowerCase(state.language)}</option>
      ${options.map(([value, text]) => html`<option value=${value} .selected=${value === current}>${text}</option>`)}
    </select>
  </label>`
}

const GROUPS = ['kind', 'source', 'status', 'actor', 'place', 'none'] as const

function groupPicker({ state, strings, actions }: View): TemplateResult | typeof nothing {
  if (state.mode !== 'timeline') return nothing
  return html`<label
    ><span class="visually-hidden">${strings.groupBy}</span>
    <select class="pick" @change=${(event: Event) => actions.group(chosen(event))}>
      ${GROUPS.map((group) => html`<option value=${group} .selected=${group === state.groupBy}>${strings.groupBy} ${strings.groups[group]}</option>`)}
    </select>
  </label>`
}
