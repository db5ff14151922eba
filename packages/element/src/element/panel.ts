import { html, nothing, type TemplateResult } from 'lit'
import type { TimelineEvent } from '@event-timeline/core/model'
import {
  wordBasis,
  wordCertainty,
  wordDate,
  wordDoubt,
  wordEventDate,
  wordKind,
  wordStatus,
} from '@event-timeline/core/wording'
import { dateOf } from '../a11y/outline.js'
import { lowerBound } from '../geometry/search.js'
import { independentSources, sourcesById } from '../data/filter.js'
import { firstReportOf } from '../data/publication.js'
import { nameOfSource } from '../data/source-name.js'
import { storyIndices } from './story.js'
import { claimsTemplate } from './claims.js'
import { howTemplate, quoteTemplate } from './evidence.js'
import type { ReadingView } from './view.js'

/** The story of the chosen event: date and doubt, title, claims, quotes, how the date was reached, what comes before
 *  and after. */
export function panelTemplate(view: ReadingView): TemplateResult {
  const { state, strings } = view
  const turn = (step: -1 | 0 | 1, event: Event): void => {
    if (step === 0 || state.mode !== 'story') return
    const [previous, next] = neighboursIn(storyIndices(state), state.selected)
    const index = step > 0 ? next : previous
    event.preventDefault()
    if (index !== undefined) view.actions.select(index)
  }
  return html`<div
    class="sheet"
    @keydown=${(event: KeyboardEvent) => turn(view.storyTurn.readKey(event), event)}
    @pointerdown=${(event: PointerEvent) => view.storyTurn.press(event)}
    @pointerup=${(event: PointerEvent) => turn(view.storyTurn.release(event), event)}
  >
    <div class="scroll" tabindex=${state.selected < 0 ? '-1' : '0'} role="region" aria-label=${strings.details}>
      ${view.opened.length > 0 ? openedTemplate(view) : chosenTemplate(view)}
    </div>
    ${view.opened.length === 0 && state.selected >= 0 ? turnTemplate(view) : nothing}
  </div>`
}

function chosenTemplate(view: ReadingView): TemplateResult {
  const { state, strings } = view
  const index = state.selected
  if (index < 0 || index >= state.table.count) return html`<p class="when">${strings.chooseOne}</p>`
  const event = state.table.event(index)
  return html`${progressTemplate(view)}
    <p class="when ${event && isDoubtful(event) ? 'doubt' : ''}">${whenLine(view, event, index)}</p>
    <h2 class="headline">${state.table.title(index)}</h2>
    ${event ? storyOfEvent(view, event) : nothing}`
}

function progressTemplate({ state, strings }: ReadingView): TemplateResult | typeof nothing {
  if (state.mode !== 'story') return nothing
  const steps = storyIndices(state)
  const at = steps.indexOf(state.selected)
  return at < 0 ? nothing : html`<p class="progress">${strings.step(at + 1, steps.length)}</p>`
}

function isDoubtful(event: TimelineEvent): boolean {
  return Boolean(event.conflict) || (event.status !== 'reported' && event.status !== 'confirmed')
}

function whenLine({ state, strings }: ReadingView, event: TimelineEvent | null, index: number): string {
  if (!event) return dateOf(state, index)
  const sources = independentSources(event, sourcesById(state.document))
  const parts = [
    wordEventDate(event, state.language),
    event.conflict
      ? wordCertainty(event, state.language)
      : event.date.basis === 'inferred'
        ? wordBasis('inferred', state.language)
        : '',
    wordDoubt(event, state.language),
    sources > 0 ? strings.sourceCount(sources) : '',
  ]
  return parts.filter(Boolean).join(' · ')
}

function storyOfEvent(view: ReadingView, event: TimelineEvent): TemplateResult {
  const { state, strings } = view
  const sources = sourcesById(state.document)
  return html`${event.summary ? html`<p class="summary">${event.summary}</p>` : nothing}
  ${claimsTemplate(view, event, sources)}
  ${event.evidence.map((evidence) => quoteTemplate(view, evidence, sources.get(evidence.source)))}
  ${howTemplate(view, event, sources)} ${factsTemplate(view, event)} ${relatedTemplate(view, event)}
  ${event.evidence.length === 0 && !event.summary ? html`<p class="when">${strings.otherwise}</p>` : nothing}
  ${view.taking.template(strings, event)}`
}

function factsTemplate({ strings, state }: ReadingView, event: TimelineEvent): TemplateResult {
  const { language } = state
  const first = firstReportOf(event, sourcesById(state.document))
  const report = first ? [wordDate(first.published, language), nameOfSource(first.source, first.source.id)] : []
  const row = (name: string, values: readonly string[]): TemplateResult | typeof nothing =>
    values.length > 0
      ? html`<dt>${name}</dt>
          <dd>${values.join(', ')}</dd>`
      : nothing
  return html`<dl class="facts">
    ${row(strings.facets.status, [[wordStatus(event.status, language), ...(event.attribution ?? [])].join(': ')])}
    ${row(strings.facets.kind, event.kind === undefined ? [] : [wordKind(event.kind, language)])}
    ${row(strings.actors, event.actors)}${row(strings.places, event.places)}${row(strings.firstReport, report)}
  </dl>`
}

function relatedTemplate(
  { state, strings, actions }: ReadingView,
  event: TimelineEvent,
): TemplateResult | typeof nothing {
  const related = (event.relations ?? [])
    .map((one) => ({ ...one, index: state.table.indexOf(one.event) }))
    .filter((one) => one.index >= 0)
  if (related.length === 0) return nothing
  return html`<h3 class="visually-hidden">${strings.related}</h3>
    <ul class="related">
      ${related.map(
        (one) =>
          html`<li>
            <span>${strings.relations[one.relation]}</span>
            <button class="link" type="button" @click=${() => actions.select(one.index)}>
              ${state.table.title(one.index)}
            </button>
          </li>`,
      )}
    </ul>`
}

/** Previous and next by name: of the story in story mode, else of all that is shown. */
function turnTemplate({ state, strings, actions }: ReadingView): TemplateResult {
  const [previous, next] =
    state.mode === 'story' ? neighboursIn(storyIndices(state), state.selected) : neighboursOf(state)
  const button = (index: number | undefined, name: string, arrow: (title: string) => string): TemplateResult =>
    html`<button
      type="button"
      ?disabled=${index === undefined}
      aria-label=${index === undefined ? name : `${name}: ${state.table.title(index)}`}
      @click=${() => index !== undefined && actions.select(index)}
    >
      <span>${index === undefined ? '' : arrow(state.table.title(index))}</span>
    </button>`
  return html`<div class="turn">
    ${button(previous, strings.previous, (title) => `← ${title}`)}${button(next, strings.next, (title) => `${title} →`)}
  </div>`
}

const MOST_LISTED = 60

/** Events of a group that no zoom can part. */
function openedTemplate({ state, strings, actions, opened }: ReadingView): TemplateResult {
  return html`<p class="when">${dateOf(state, opened[0] as number)}</p>
    <h2 class="headline">${strings.clusterTitle(opened.length)}</h2>
    <ul class="members">
      ${opened.slice(0, MOST_LISTED).map(
        (index) =>
          html`<li>
            <button class="link" type="button" @click=${() => actions.select(index)}>
              ${state.table.title(index)}
            </button>
          </li>`,
      )}
    </ul>`
}

function neighboursIn(steps: readonly number[], index: number): readonly [number | undefined, number | undefined] {
  const at = steps.indexOf(index)
  return at < 0 ? [undefined, steps[0]] : [steps[at - 1], steps[at + 1]]
}

/** What is shown before and after the chosen event, which may itself be filtered out. */
function neighboursOf({ shown, selected }: ReadingView['state']): readonly [number | undefined, number | undefined] {
  const at = lowerBound(shown, selected)
  return [shown[at - 1], shown[shown[at] === selected ? at + 1 : at]]
}
