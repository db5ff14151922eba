import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit'
import { isGraphic, TIMELINE_MODES } from '../state/timeline-state.js'
import { facetPanelTemplate, facetsTemplate } from './facets.js'
import { searchTemplate } from './search.js'
import { takeAwayTemplate } from './take-away.js'
import type { ReadingView } from './view.js'

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

/** Search, facets, views. */
export function toolbarTemplate(view: ReadingView): TemplateResult {
  const { state, strings, actions } = view
  return html`${searchTemplate(view)} ${facetsTemplate(view)} ${view.isNarrow ? flipTemplate(view) : nothing}
    <label class="views"
      ><span class="visually-hidden">${strings.mode}</span>
      <select class="pick" @change=${(event: Event) => actions.mode(chosen(event) as (typeof TIMELINE_MODES)[number])}>
        ${TIMELINE_MODES.map((mode) => html`<option value=${mode} .selected=${mode === state.mode}>${strings.modes[mode]}</option>`)}
      </select>
    </label>
    ${facetPanelTemplate(view)}`
}

/** Where the list of views is folded into a picker, the list of events is one tap away all the same, and so is the way
 *  back. */
function flipTemplate({ state, strings, actions }: ReadingView): TemplateResult {
  const other = isGraphic(state.mode) ? 'list' : 'timeline'
  return html`<button class="chip flip" type="button" @click=${() => actions.mode(other)}>
    ${strings.modes[other]}
  </button>`
}

/** By the time of the event, or by the time at which it became known. */
function knownTemplate({ known, strings }: ReadingView): TemplateResult {
  return html`<button class="chip" type="button" aria-pressed=${known.isOn} @click=${() => known.toggle()}>
    ${strings.knownWhen}
  </button>`
}

/** Lanes, zoom, help and what to take away: what changes the picture, below it. */
export function toolsTemplate(view: ReadingView): TemplateResult {
  const { strings, actions } = view
  const tool = (name: keyof typeof ICONS, label: string, act: () => void): TemplateResult =>
    html`<button class="tool" type="button" title=${label} aria-label=${label} @click=${act}>${icon(name)}</button>`
  return html`<div class="tools">
    ${groupPicker(view)} ${tool('out', strings.zoomOut, () => actions.zoom(0.5))}
    ${tool('in', strings.zoomIn, () => actions.zoom(2))} ${tool('fit', strings.fit, actions.fit)}
    ${tool('help', strings.help, actions.toggleHelp)} ${view.known.isPossible ? knownTemplate(view) : nothing}
    ${takeAwayTemplate(strings, view.takeAway)}
  </div>`
}

const chosen = (event: Event): string => (event.target as HTMLSelectElement).value

const GROUPS = ['kind', 'source', 'status', 'actor', 'place', 'none'] as const

function groupPicker({ state, strings, actions }: ReadingView): TemplateResult | typeof nothing {
  if (state.mode !== 'timeline') return nothing
  return html`<label
    ><span class="visually-hidden">${strings.groupBy}</span>
    <select class="pick" @change=${(event: Event) => actions.group(chosen(event))}>
      ${GROUPS.map((group) => html`<option value=${group} .selected=${group === state.groupBy}>${strings.groupBy} ${strings.groups[group]}</option>`)}
    </select>
  </label>`
}
