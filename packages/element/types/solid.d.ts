// Solid: `import type {} from '@event-timeline/element/solid'` once in a project. Properties are written `prop:data`,
// events `on:timeline-select`.
import type { JSX } from 'solid-js'
import type { EventTimeline } from '@event-timeline/element'
import type { EventTimelineAttributes, EventTimelineHandlers, EventTimelineProperties } from './attributes.js'

type Own = EventTimelineAttributes &
  EventTimelineProperties & {
    [Name in keyof EventTimelineProperties as `prop:${Name}`]?: EventTimelineProperties[Name]
  } & EventTimelineHandlers<'on:'> & { ref?: EventTimeline | ((element: EventTimeline) => void) }

declare module 'solid-js' {
  namespace JSX {
    interface IntrinsicElements {
      'event-timeline': Own & Omit<JSX.IntrinsicElements['div'], keyof Own>
    }
  }
}
