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

/** For frameworks that leave an attribute out where it is `false`: they write the property, `compressGaps={false}`. */
export type AttributesWithoutFalse = Omit<EventTimelineAttributes, 'compress-gaps'> & {
  'compress-gaps'?: true | 'true' | 'false'
}

/** Properties that hold more than a text, and those with another name than their attribute. */
export type EventTimelineProperties = Partial<
  Pick<
    EventTimeline,
    | 'filter'
    | 'lanes'
    | 'story'
    | 'strings'
    | 'templates'
    | 'window'
    | 'extent'
    | 'groupBy'
    | 'compressGaps'
    | 'minWindow'
    | 'maxWindow'
    | 'timeZone'
  >
> & {
  data?: EventTimeline['data'] | undefined
  eras?: readonly object[] | null
  markers?: readonly object[] | null
}

/** Handlers of its events, under the names that a framework gives them: `on` and the name, or `on:` and the name. */
export type EventTimelineHandlers<Prefix extends string> = {
  [Name in keyof EventTimelineEventMap as `${Prefix}${Name}`]?: (event: EventTimelineEventMap[Name]) => void
}
