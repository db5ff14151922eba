import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit'
import type { Source } from '@event-timeline/core/model'
import { wordKind } from '@event-timeline/core/wording'
import { nameOfSource } from '../state/source-name.js'
import { isEmptyFilter, type TimelineFilter } from '../state/filter.js'
import { isGraphic, TIMELINE_MODES } from '../state/timeline-state.js'
import type { View } from './view.js'

const ICONS: Readonly<Record<'in' | 'out' | 'fit' | 'help', SVGTemplateResult>> = {
  in: svg`<path d="M8 3v10M3 8h10" />`,
  out: svg`<path d="M3 8h10" />`,
  fit: svg`<path d="M2 3v10M14 3v10M4.5 8h7M6.5 5.8 4.3 8l2.2 2.2M9.5 5.8 11.7 8l-2.2 2.2" />`,
  help: svg`<path d="M5.6 6a2.4 2.4 0 1 1 3.6 2.1c-.8.5-1.2.9-1.2 1.9M8 12.6v.4" />`,
}

const icon = (name: keyof typeof ICONS): TemplateResult =>
  html`<svg
    width="16"
    height="16"
    viewBox="0 0 16 16"
    fill="none"
    stroke="currentColor"
    stroke-width="1.5"
    stroke-linecap="round"
    stroke-linejoin="round"
    aria-hidden="true"
  >
    ${ICONS[name]}
  </svg>`

/** Window and tally in words (filled in with each frame), search, facets, views. */
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
    ${chipsTemplate(view)} ${view.isNarrow ? flipTemplate(view) : nothing}
    <label class="views"
      ><span class="visually-hidden">${strings.mode}</span>
      <select class="pick" @change=${(event: Event) => actions.mode(chosen(event) as (typeof TIMELINE_MODES)[number])}>
        ${TIMELINE_MODES.map((mode) => html`<option value=${mode} .selected=${mode === state.mode}>${strings.modes[mode]}</option>`)}
      </select>
    </label>
  </div>`
}

/** Where the list of views is folded into a picker, the list of events is one tap away all the same, and so is the way
 *  back. */
function flipTemplate({ state, strings, actions }: View): TemplateResult {
  const other = isGraphic(state.mode) ? 'list' : 'timeline'
  return html`<button class="chip flip" type="button" @click=${() => actions.mode(other)}>
    ${strings.modes[other]}
  </button>`
}

/** Lanes, zoom and help: what changes the picture, below it. */
export function toolsTemplate(view: View): TemplateResult {
  const { strings, actions } = view
  const tool = (name: keyof typeof ICONS, label: string, act: () => void): TemplateResult =>
    html`<button class="tool" type="button" title=${label} aria-label=${label} @click=${act}>${icon(name)}</button>`
  return html`<div class="tools">
    ${groupPicker(view)} ${tool('out', strings.zoomOut, () => actions.zoom(0.5))}
    ${tool('in', strings.zoomIn, () => actions.zoom(2))} ${tool('fit', strings.fit, actions.fit)}
    ${tool('help', strings.help, actions.toggleHelp)}
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
    html`<button class="chip" type="button" aria-pressed=${pressed} @click=${() => actions.filter(next)}>
      ${label}
    </button>`
  const without = (...keys: (keyof TimelineFilter)[]): TimelineFilter =>
    Object.fromEntries(Object.entries(filter).filter(([key]) => !keys.includes(key as keyof TimelineFilter)))
  return html`<div class="chips" role="group" aria-label=${strings.filters}>
    ${chip(strings.all, isEmptyFilter(filter), {})}
    ${
      disputed > 0
        ? chip(
            `${strings.disputed}\u00a0${String(disputed)}`,
            filter.conflict === true,
            filter.conflict ? without('conflict') : { ...without('status'), conflict: true },
          )
        : nothing
    }
    ${
      planned > 0
        ? chip(
            `${strings.planned}\u00a0${String(planned)}`,
            isPlanned,
            isPlanned ? without('status') : { ...without('conflict'), status: ['planned'] },
          )
        : nothing
    }
    ${facetPicker(view, document.sources)}
  </div>`
}

function kindsOf({ state }: View): readonly (readonly [string, string])[] {
  const kinds = new Set((state.document?.events ?? []).flatMap((event) => (event.kind ? [event.kind] : [])))
  return [...kinds]
    .map((kind) => [kind, wordKind(kind, state.language)] as const)
    .sort((a, b) => a[1].localeCompare(b[1], state.language))
}

/** Sources and subjects in one list: the facets that have too many values for a button each. */
function facetPicker(view: View, sources: readonly Source[]): TemplateResult | typeof nothing {
  const { state, strings, actions } = view
  const { filter } = state
  const groups = [
    ['source', strings.sources, sources.map((source) => [source.id, nameOfSource(source, source.id)] as const)],
    ['kind', strings.kinds, kindsOf(view)],
  ] as const
  if (groups.every(([, , options]) => options.length < 2)) return nothing
  const current = filter.source?.[0] ? `source:${filter.source[0]}` : filter.kind?.[0] ? `kind:${filter.kind[0]}` : ''
  const choose = (event: Event): void => {
    const [member, value] = splitOnce(chosen(event))
    const rest = Object.fromEntries(Object.entries(filter).filter(([key]) => key !== 'source' && key !== 'kind'))
    actions.filter(value === undefined ? rest : { ...rest, [member]: [value] })
  }
  return html`<label
    ><span class="visually-hidden">${strings.sources}, ${strings.kinds}</span>
    <select class="pick round ${current ? 'on' : ''}" @change=${choose}>
      <option value="" .selected=${current === ''}>${strings.sources}, ${strings.kinds}</option>
      ${groups.map(([member, label, options]) =>
        options.length < 2
          ? nothing
          : html`<optgroup label=${label}>
              ${options.map(([value, text]) => html`<option value=${`${member}:${value}`} .selected=${`${member}:${value}` === current}>${text}</option>`)}
            </optgroup>`,
      )}
    </select>
  </label>`
}

function splitOnce(text: string): readonly [string, string?] {
  const at = text.indexOf(':')
  return at < 0 ? [text] : [text.slice(0, at), text.slice(at + 1)]
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
