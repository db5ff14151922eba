// Preact: `import type {} from '@event-timeline/element/preact'` once in a project.
import type { JSX } from 'preact'
import type { EventTimelineAttributes, EventTimelineHandlers, EventTimelineProperties } from './attributes.js'

type Own = EventTimelineAttributes & EventTimelineProperties & EventTimelineHandlers<'on'>

declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements {
      'event-timeline': Own & Omit<JSX.IntrinsicElements['div'], keyof Own>
    }
  }
}
