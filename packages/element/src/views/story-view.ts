import { html, type TemplateResult } from 'lit'
import { hullOf } from '../data/open-window.js'
import { memo } from '../store/memo.js'
import type { TimelineMode } from '../store/state.js'
import { eventAt, colorOfIndex, sourcesOf } from './event-facts.js'
import { glanceTemplate } from './overview-strip.js'
import { contextOf, overviewOf } from './set-facts.js'
import { storyPictureTemplate, type PictureEvent } from './story-picture.js'
import type { StoryStepEvents } from './story-steps.js'
import { storyTemplate } from './story.js'
import type { ViewsHost } from './views-host.js'

/** Events of a picture, and those around a step that show where in time it is. */
const MAX_EVENTS = 8
const MAX_CONTEXT = 3

/** The timeline told step by step. */
export class StoryView {
  readonly #host: ViewsHost
  readonly #onMode: (mode: TimelineMode) => void
  readonly #overview = memo(overviewOf)

  constructor(host: ViewsHost, onMode: (mode: TimelineMode) => void) {
    this.#host = host
    this.#onMode = onMode
  }

  render(steps: readonly StoryStepEvents[]): TemplateResult {
    const { state, language, size, dispatch } = this.#host
    const at = Math.min(state.storyStep, steps.length)
    const counts = this.#overview(state.table, state.lanes, state.shown, size === 'phone' ? 34 : 56)
    const step = steps[at]
    return storyTemplate({
      language,
      title: state.story?.title ?? state.document?.title ?? '',
      text: state.story?.text ?? state.document?.subtitle ?? '',
      steps,
      at,
      isNarrow: size === 'phone',
      picture: step
        ? storyPictureTemplate({
            events: this.#pictureEvents(step),
            sources: sourcesOf(state.document),
            language,
            isNarrow: size === 'phone',
          })
        : html``,
      baseUrl: this.#host.baseUrl,
      onLoad: () => this.#host.requestUpdate(),
      overview: counts ? glanceTemplate(counts, language.dates) : html``,
      onGo: (next) => {
        dispatch({ type: 'story-step', step: next })
        const first = steps[next]?.indices[0]
        if (first !== undefined) dispatch({ type: 'select', index: first })
      },
      onClose: () => this.#onMode('timeline'),
    })
  }

  /** The events of a step, and the weightiest of those around. */
  #pictureEvents({ indices }: StoryStepEvents): readonly PictureEvent[] {
    const { table, lanes, shown } = this.#host.state
    const room = Math.max(0, (this.#host.size === 'phone' ? 4 : 6) - indices.length)
    const hull = hullOf(table, indices)
    const context = hull ? contextOf(table, shown, indices, hull, Math.min(MAX_CONTEXT, room)) : []
    return [...indices.map((index) => [index, false] as const), ...context.map((index) => [index, true] as const)]
      .sort(([a, isA], [b, isB]) => Number(isA) - Number(isB) || a - b)
      .slice(0, MAX_EVENTS)
      .map(([index, isContext]) => ({
        event: eventAt(table, index),
        shape: table.shape(index),
        color: colorOfIndex(table, lanes, index),
        isContext,
      }))
  }
}
