import type { TimelineDocument } from '@event-timeline/core'
import { kindGroup } from '@event-timeline/core/wording'
import type { EventTimeline } from '@event-timeline/element'

export interface TimelineEvents {
  readonly onSelect: (id: string | null) => void
  readonly onOpen: (id: string) => void
}

/** Colour of what is shown until the day of publication is known; 3:1 on both grounds. */
const FAINT = '#8a969c'

/** The element, which is loaded with the first event. */
export class TimelineHost {
  readonly element = document.createElement('div')
  readonly #events: TimelineEvents
  #timeline: EventTimeline | null = null
  #loading: Promise<unknown> | null = null
  #document: TimelineDocument | null = null
  #faint: ReadonlySet<string> = new Set()
  #selected: string | null = null

  constructor(events: TimelineEvents) {
    this.#events = events
    this.element.className = 'timeline-host'
  }

  get timeline(): EventTimeline | null {
    return this.#timeline
  }

  load(): Promise<unknown> {
    this.#loading ??= import('@event-timeline/element/define').then(({ EventTimeline: Element }) => {
      const timeline = new Element()
      timeline.panel = 'none'
      timeline.controls = 'search filter modes zoom overview legend'
      timeline.addEventListener('timeline-select', ({ detail }) => {
        if (detail.id === this.#selected) return
        this.#selected = detail.id
        this.#events.onSelect(detail.id)
      })
      timeline.addEventListener('timeline-open', (event) => {
        event.preventDefault()
        this.#events.onOpen(event.detail.id)
      })
      this.#timeline = timeline
      this.element.append(timeline)
    })
    return this.#loading
  }

  /** Shows a document; the same one is not set twice, so that the reader's window stays. */
  show(
    document: TimelineDocument | null,
    { faint, selected }: { faint: ReadonlySet<string>; selected: string | null },
  ): void {
    const isOther = document !== this.#document || !sameSet(faint, this.#faint)
    const isChosen = selected !== this.#selected
    this.#document = document
    this.#faint = faint
    this.#selected = selected
    if (document === null || document.events.length === 0 || !(isOther || isChosen)) return
    void this.load().then(() => {
      if (!this.#timeline || this.#document !== document) return
      if (isOther) {
        // Several articles look back at years of their own: what lies between is drawn short where that helps.
        this.#timeline.compressGaps = document.sources.length > 1 ? null : false
        // What is disputed stands above, where it is seen first.
        this.#timeline.lanes = disputedLanes(document)
        this.#timeline.data = faint.size === 0 ? document : paled(document, faint)
      }
      this.#timeline.selected = selected
    })
  }

  select(id: string): void {
    this.#selected = id
    this.#timeline?.select(id)
  }
}

const disputedLanes = ({ events }: TimelineDocument): readonly { key: string }[] => [
  ...new Map(
    events.flatMap(({ conflict, kind }) => (conflict && kind ? [[kindGroup(kind), { key: kindGroup(kind) }]] : [])),
  ).values(),
]

const paled = (document: TimelineDocument, faint: ReadonlySet<string>): TimelineDocument => ({
  ...document,
  events: document.events.map((event) => (faint.has(event.id) ? { ...event, color: FAINT } : event)),
})

const sameSet = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  a.size === b.size && [...a].every((one) => b.has(one))
