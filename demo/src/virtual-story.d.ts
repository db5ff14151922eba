declare module 'virtual:story' {
  import type { TimelineDocument } from '@event-timeline/core'
  const story: TimelineDocument
  export default story
}
