// Angular: `imports: [EventTimelineDirective]` in a component whose template has an <event-timeline>. With it the template
// knows the element, and its inputs and events are checked. In the form that libraries are compiled to ("partial"), which the
// Angular of the project links. The events come from the element itself: the outputs give them their types and never emit.
import * as i0 from '@angular/core'

/** Hands what a template binds on to the element, also before it is defined. */
export class EventTimelineDirective {
  constructor() {
    this.element = i0.inject(i0.ElementRef).nativeElement
    this.timelineLoad = new i0.EventEmitter()
    this.timelineError = new i0.EventEmitter()
    this.timelineSelect = new i0.EventEmitter()
    this.timelineWindow = new i0.EventEmitter()
    this.timelineFilter = new i0.EventEmitter()
    this.timelineHover = new i0.EventEmitter()
    this.timelineOpen = new i0.EventEmitter()
    this.timelineMode = new i0.EventEmitter()
  }

  set data(value) {
    this.element.data = value
  }

  set src(value) {
    this.element.src = value
  }

  set format(value) {
    this.element.format = value
  }

  set timeout(value) {
    this.element.timeout = value
  }

  set from(value) {
    this.element.from = value
  }

  set to(value) {
    this.element.to = value
  }

  set window(value) {
    this.element.window = value
  }

  set extent(value) {
    this.element.extent = value
  }

  set minWindow(value) {
    this.element.minWindow = value
  }

  set maxWindow(value) {
    this.element.maxWindow = value
  }

  set selected(value) {
    this.element.selected = value
  }

  set filter(value) {
    this.element.filter = value
  }

  set groupBy(value) {
    this.element.groupBy = value
  }

  set compressGaps(value) {
    this.element.compressGaps = value
  }

  set lanes(value) {
    this.element.lanes = value
  }

  set eras(value) {
    this.element.eras = value
  }

  set markers(value) {
    this.element.markers = value
  }

  set mode(value) {
    this.element.mode = value
  }

  set story(value) {
    this.element.story = value
  }

  set panel(value) {
    this.element.panel = value
  }

  set controls(value) {
    this.element.controls = value
  }

  set timeZone(value) {
    this.element.timeZone = value
  }

  set templates(value) {
    this.element.templates = value
  }

  set strings(value) {
    this.element.strings = value
  }

  set lang(value) {
    this.element.lang = value
  }

  static ɵfac = i0.ɵɵngDeclareFactory({
    minVersion: '12.0.0',
    version: '17.0.0',
    ngImport: i0,
    type: EventTimelineDirective,
    deps: [],
    target: i0.ɵɵFactoryTarget.Directive,
  })

  static ɵdir = i0.ɵɵngDeclareDirective({
    minVersion: '14.0.0',
    version: '17.0.0',
    ngImport: i0,
    type: EventTimelineDirective,
    isStandalone: true,
    selector: 'event-timeline',
    inputs: {
      data: 'data',
      src: 'src',
      format: 'format',
      timeout: 'timeout',
      from: 'from',
      to: 'to',
      window: 'window',
      extent: 'extent',
      minWindow: 'minWindow',
      maxWindow: 'maxWindow',
      selected: 'selected',
      filter: 'filter',
      groupBy: 'groupBy',
      compressGaps: 'compressGaps',
      lanes: 'lanes',
      eras: 'eras',
      markers: 'markers',
      mode: 'mode',
      story: 'story',
      panel: 'panel',
      controls: 'controls',
      timeZone: 'timeZone',
      templates: 'templates',
      strings: 'strings',
      lang: 'lang',
    },
    outputs: {
      timelineLoad: 'timeline-load',
      timelineError: 'timeline-error',
      timelineSelect: 'timeline-select',
      timelineWindow: 'timeline-window',
      timelineFilter: 'timeline-filter',
      timelineHover: 'timeline-hover',
      timelineOpen: 'timeline-open',
      timelineMode: 'timeline-mode',
    },
  })
}
