// React 18 and 19: `import type {} from '@event-timeline/element/react'` once in a project.
import type { DetailedHTMLProps, HTMLAttributes } from 'react'
import type { EventTimeline } from '@event-timeline/element'
import type { AttributesWithoutFalse, EventTimelineHandlers, EventTimelineProperties } from './attributes.js'

type Own = AttributesWithoutFalse & EventTimelineProperties & EventTimelineHandlers<'on'>
type Props = Own & Omit<DetailedHTMLProps<HTMLAttributes<EventTimeline>, EventTimeline>, keyof Own> & { class?: string }

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'event-timeline': Props
    }
  }
}
declare module 'react/jsx-runtime' {
  namespace JSX {
    interface IntrinsicElements {
      'event-timeline': Props
    }
  }
}
