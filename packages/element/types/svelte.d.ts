// Svelte 5: `import type {} from '@event-timeline/element/svelte'` once in a project. Handlers are written `ontimeline-select`.
import type { HTMLAttributes } from 'svelte/elements'
import type { EventTimeline } from '@event-timeline/element'
import type { EventTimelineAttributes, EventTimelineHandlers, EventTimelineProperties } from './attributes.js'

type Own = EventTimelineAttributes &
  EventTimelineProperties &
  EventTimelineHandlers<'on'> &
  EventTimelineHandlers<'on:'>

declare module 'svelte/elements' {
  interface SvelteHTMLElements {
    'event-timeline': Own & Omit<HTMLAttributes<EventTimeline>, keyof Own>
  }
}
