// Vue 3: `import type {} from '@event-timeline/element/vue'` once in a project, and tell the compiler that `event-timeline` is
// a custom element. Templates write `:data.prop="…"` and `@timeline-select="…"`.
import type { EmitFn, HTMLAttributes, PublicProps } from 'vue'
import type { EventTimeline, EventTimelineEventMap } from '@event-timeline/element'
import type { EventTimelineAttributes, EventTimelineProperties } from './attributes.js'

type Own = EventTimelineAttributes & EventTimelineProperties

type Emit = EmitFn<{ [Name in keyof EventTimelineEventMap]: (event: EventTimelineEventMap[Name]) => void }>

declare module 'vue' {
  interface GlobalComponents {
    'event-timeline': new () => EventTimeline & {
      /** @deprecated for templates alone */
      $props: Own & Omit<HTMLAttributes, keyof Own> & PublicProps
      /** @deprecated for templates alone */
      $emit: Emit
    }
  }
}
