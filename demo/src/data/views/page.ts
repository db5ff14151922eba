import { html, nothing, type TemplateResult } from 'lit'
import type { OwnData } from '../desk.js'
import { isReached, lanesOf, type Step, STEPS } from '../state.js'
import { columnsStep } from './columns-step.js'
import { dataStep } from './data-step.js'
import { dock } from './dock.js'
import { embedStep } from './embed-step.js'
import { timelineStep } from './timeline-step.js'

const VIEWS: Readonly<Record<Step, (app: OwnData) => TemplateResult>> = {
  data: dataStep,
  columns: columnsStep,
  timeline: timelineStep,
  embed: embedStep,
}

export function pageTemplate(app: OwnData): TemplateResult {
  return html`<div class="wrap">
      <ol class="stepper" aria-label=${app.copy.data.steps}>
        ${STEPS.map((step, at) => stepLink(app, step, at))}
      </ol>
      ${VIEWS[app.state.step](app)}
    </div>
    ${dock(app)}`
}

function stepLink(app: OwnData, step: Step, at: number): TemplateResult {
  const { state, copy } = app
  const isNow = state.step === step
  const isDone = STEPS.indexOf(state.step) > at
  const note = isNow ? '' : noteOf(app, step, isDone)
  return html`<li class=${isNow ? 'now' : isDone ? 'done' : ''} aria-current=${isNow ? 'step' : nothing}>
    <button type="button" ?disabled=${!isReached(state, step)} @click=${() => app.go(step)}>
      <span class="n">${isDone ? '✓' : at + 1}</span>
      <span><b>${copy.data.step[step]}</b>${note === '' ? nothing : html`<small>${note}</small>`}</span>
    </button>
  </li>`
}

function noteOf({ state, copy }: OwnData, step: Step, isDone: boolean): string {
  const words = copy.data
  if (!isDone) return ''
  if (step === 'data' && state.table)
    return `${words.rows(state.table.rows.length)}, ${words.columns(state.table.head.length)}`
  if (step === 'data') return words.events(state.document?.events.length ?? 0)
  if (step === 'columns') return state.table ? (state.problems.length === 0 ? words.allRead : '') : words.noColumns
  return step === 'timeline'
    ? `${words.events(state.document?.events.length ?? 0)}, ${words.lanes(lanesOf(state))}`
    : ''
}
