import type { EventTimeline, EventTimelineEventMap } from '@event-timeline/element'

/** Attributes of `<event-timeline>`, as they are written in templates. */
export interface EventTimelineAttributes {
  src?: string | null
  format?: string | null
  timeout?: number | string
  from?: string | null
  to?: string | null
  'min-window'?: number | string | null
  'max-window'?: number | string | null
  selected?: string | null
  mode?: 'timeline' | 'list' | 'table' | 'story'
  'group-by'?: string
  'compress-gaps'?: boolean | 'true' | 'false'
  panel?: 'auto' | 'none'
  controls?: string
  'time-zone'?: string
  lang?: string
  'url-key'?: string
  theme?: string
}

/** Properties that hold more than a text. */
export type EventTimelineProperties = Partial<
  Pick<EventTimeline, 'filter' | 'lanes' | 'eras' | 'markers' | 'story' | 'strings' | 'templates' | 'window' | 'extent'>
> & { data?: EventTimeline['data'] | undefined }

/** Handlers of its events, under the names that a framework gives them: `on` and the name, or `on:` and the name. */
export type EventTimelineHandlers<Prefix extends string> = {
  [Name in keyof EventTimelineEventMap as `${Prefix}${Name}`]?: (event: EventTimelineEventMap[Name]) => void
}
