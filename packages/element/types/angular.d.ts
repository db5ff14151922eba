// Angular: `import { EventTimelineDirective } from '@event-timeline/element/angular'`, and into the `imports` of a component.
import type { EventEmitter, ɵɵDirectiveDeclaration, ɵɵFactoryDeclaration } from '@angular/core'
import type { EventTimelineEventMap } from '@event-timeline/element'
import type { EventTimelineAttributes, EventTimelineProperties } from './attributes.js'

type Event<Name extends keyof EventTimelineEventMap> = EventEmitter<EventTimelineEventMap[Name]>

/** The inputs and events of `<event-timeline>` for templates. */
export declare class EventTimelineDirective {
  set data(value: EventTimelineProperties['data'])
  set src(value: EventTimelineAttributes['src'])
  set format(value: EventTimelineAttributes['format'])
  set timeout(value: EventTimelineAttributes['timeout'])
  set from(value: EventTimelineAttributes['from'])
  set to(value: EventTimelineAttributes['to'])
  set window(value: EventTimelineProperties['window'])
  set extent(value: EventTimelineProperties['extent'])
  set minWindow(value: EventTimelineProperties['minWindow'])
  set maxWindow(value: EventTimelineProperties['maxWindow'])
  set selected(value: EventTimelineAttributes['selected'])
  set filter(value: EventTimelineProperties['filter'])
  set groupBy(value: EventTimelineProperties['groupBy'])
  set compressGaps(value: EventTimelineProperties['compressGaps'])
  set lanes(value: EventTimelineProperties['lanes'])
  set eras(value: EventTimelineProperties['eras'])
  set markers(value: EventTimelineProperties['markers'])
  set mode(value: EventTimelineAttributes['mode'])
  set story(value: EventTimelineProperties['story'])
  set panel(value: EventTimelineAttributes['panel'])
  set controls(value: EventTimelineAttributes['controls'])
  set timeZone(value: EventTimelineProperties['timeZone'])
  set templates(value: EventTimelineProperties['templates'])
  set strings(value: EventTimelineProperties['strings'])
  set lang(value: EventTimelineAttributes['lang'])
  timelineLoad: Event<'timeline-load'>
  timelineError: Event<'timeline-error'>
  timelineSelect: Event<'timeline-select'>
  timelineWindow: Event<'timeline-window'>
  timelineFilter: Event<'timeline-filter'>
  timelineHover: Event<'timeline-hover'>
  timelineOpen: Event<'timeline-open'>
  timelineMode: Event<'timeline-mode'>
  static ɵfac: ɵɵFactoryDeclaration<EventTimelineDirective, never>
  static ɵdir: ɵɵDirectiveDeclaration<
    EventTimelineDirective,
    'event-timeline',
    never,
    {
      data: { alias: 'data'; required: false }
      src: { alias: 'src'; required: false }
      format: { alias: 'format'; required: false }
      timeout: { alias: 'timeout'; required: false }
      from: { alias: 'from'; required: false }
      to: { alias: 'to'; required: false }
      window: { alias: 'window'; required: false }
      extent: { alias: 'extent'; required: false }
      minWindow: { alias: 'minWindow'; required: false }
      maxWindow: { alias: 'maxWindow'; required: false }
      selected: { alias: 'selected'; required: false }
      filter: { alias: 'filter'; required: false }
      groupBy: { alias: 'groupBy'; required: false }
      compressGaps: { alias: 'compressGaps'; required: false }
      lanes: { alias: 'lanes'; required: false }
      eras: { alias: 'eras'; required: false }
      markers: { alias: 'markers'; required: false }
      mode: { alias: 'mode'; required: false }
      story: { alias: 'story'; required: false }
      panel: { alias: 'panel'; required: false }
      controls: { alias: 'controls'; required: false }
      timeZone: { alias: 'timeZone'; required: false }
      templates: { alias: 'templates'; required: false }
      strings: { alias: 'strings'; required: false }
      lang: { alias: 'lang'; required: false }
    },
    {
      timelineLoad: 'timeline-load'
      timelineError: 'timeline-error'
      timelineSelect: 'timeline-select'
      timelineWindow: 'timeline-window'
      timelineFilter: 'timeline-filter'
      timelineHover: 'timeline-hover'
      timelineOpen: 'timeline-open'
      timelineMode: 'timeline-mode'
    },
    never,
    never,
    true,
    never
  >
}
