import { EventTimeline, type EventTimelineEventMap } from './index.js'

export * from './index.js'

/** Registers `<event-timeline>`, once however often this module is loaded, and nowhere where there is no registry. */
const registry = (globalThis as { customElements?: CustomElementRegistry }).customElements
if (registry && !registry.get('event-timeline')) registry.define('event-timeline', EventTimeline)

declare global {
  interface HTMLElementTagNameMap {
    'event-timeline': EventTimeline
  }
  interface HTMLElementEventMap extends EventTimelineEventMap {}
}
