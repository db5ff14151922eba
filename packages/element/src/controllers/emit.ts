import type { Diagnostic } from '@event-timeline/core/model'
import type { TimelineFilter } from '../data/filter.js'
import type { TimelineMode } from '../store/state.js'

export interface EventTimelineEventMap {
  'timeline-load': CustomEvent<{ events: number; diagnostics: readonly Diagnostic[] }>
  'timeline-error': CustomEvent<{ code: string; message: string; diagnostics: readonly Diagnostic[] }>
  'timeline-select': CustomEvent<{ id: string | null }>
  'timeline-window': CustomEvent<{ from: number; to: number }>
  'timeline-filter': CustomEvent<{ filter: TimelineFilter; visible: number }>
  'timeline-hover': CustomEvent<{ id: string | null }>
  'timeline-open': CustomEvent<{ id: string }>
  'timeline-mode': CustomEvent<{ mode: TimelineMode }>
}

/** Sends one of the element's events to the page; false where the page has canceled it. */
export function emit<K extends keyof EventTimelineEventMap>(
  host: EventTarget,
  type: K,
  detail: EventTimelineEventMap[K]['detail'],
  cancelable = false,
): boolean {
  return host.dispatchEvent(new CustomEvent(type, { detail, bubbles: true, composed: true, cancelable }))
}
