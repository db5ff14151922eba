import { html, nothing, type TemplateResult } from 'lit'
import { isGraphic } from '../state/timeline-state.js'
import { noteTemplate } from './note.js'
import { probeTemplate } from './theme-probe.js'
import type { View } from './view.js'

/** The frame around the graphic: toolbar, body, legend, live region. */
export function shellTemplate(view: View, phase: string, title: string, onTheme: () => void): TemplateResult {
  const { state, strings } = view
  const { mode } = state
  const closeHelp = (event: KeyboardEvent): void => {
    if (event.key === 'Escape' && view.helpOpen) view.actions.toggleHelp()
  }
  return html`<div
    class="figure ${view.isNarrow ? 'narrow' : ''} ${mode}"
    part="figure"
    role="group"
    aria-label=${title}
    lang=${state.language}
    @keydown=${closeHelp}
  >
    ${probeTemplate(onTheme)}
    ${phase === 'ready' || phase === 'building' ? readyTemplate(view) : html`<p class="state" role="status">${phase === 'failed' ? strings.failed : phase === 'loading' ? strings.loading : strings.empty}</p>`}
    <div class="visually-hidden live" aria-live="polite"></div>
  </div>`
}

function readyTemplate(view: View): TemplateResult {
  const { mode } = view.state
  const graphic = isGraphic(mode)
  const { reading } = view
  return html`<div class="bar" part="toolbar">
      <span class="span"></span><span class="tally"></span
      ><span class="grow"></span>${reading?.toolbar(view) ?? nothing}
    </div>
    ${view.helpOpen ? (reading?.help(view) ?? nothing) : nothing}
    <div class="body">
      ${mode === 'list' || mode === 'table' ? (reading?.[mode](view) ?? nothing) : stageTemplate(view)}
      <aside class="panel" part="panel" aria-label=${view.strings.details}>${reading?.panel(view) ?? nothing}</aside>
    </div>
    ${graphic ? html`<div class="foot">${reading?.foot(view) ?? nothing}</div>` : nothing}`
}

function stageTemplate(view: View): TemplateResult {
  const { strings } = view
  return html`<div class="stage" part="stage">
    <div class="plot">
      <canvas aria-hidden="true"></canvas>
      <div class="navigator" role="group" aria-label=${strings.timeline}></div>
      <div class="lanes" role="group" aria-label=${strings.lanes}></div>
      <div class="hint" aria-hidden="true"></div>
      ${noteTemplate(view)}
    </div>
    <div class="strip">
      <canvas aria-hidden="true"></canvas>
      <div
        class="brush"
        role="slider"
        tabindex="0"
        aria-label=${strings.overview}
        aria-valuemin="0"
        aria-valuemax="100"
        aria-valuenow="50"
      >
        <i class="grip from"></i><i class="grip to"></i>
      </div>
    </div>
  </div>`
}
