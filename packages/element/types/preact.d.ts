// Preact: `import type {} from '@event-timeline/element/preact'` once in a project.
import type { JSX, Ref } from 'preact'
import type { EventTimeline } from '@event-timeline/element'
import type { AttributesWithoutFalse, EventTimelineHandlers, EventTimelineProperties } from './attributes.js'

type Own = AttributesWithoutFalse &
  EventTimelineProperties &
  EventTimelineHandlers<'on'> & { ref?: Ref<EventTimeline> | undefined }

declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements {
      'event-timeline': Own & Omit<JSX.IntrinsicElements['div'], keyof Own>
    }
  }
}
