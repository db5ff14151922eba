// Vue 3: `import type {} from '@event-timeline/element/vue'` once in a project, and tell the compiler that `event-timeline` is
// a custom element. Templates write `:data.prop="…"` and `@timeline-select="…"`.
import type { DefineComponent } from 'vue'
import type { EventTimelineAttributes, EventTimelineHandlers, EventTimelineProperties } from './attributes.js'

type Own = EventTimelineAttributes & EventTimelineProperties & EventTimelineHandlers<'on'>

declare module 'vue' {
  interface GlobalComponents {
    'event-timeline': DefineComponent<Own>
  }
}
