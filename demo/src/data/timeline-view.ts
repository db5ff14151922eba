import type { TimelineDocument } from '@event-timeline/core'
import type { EventTimeline } from '@event-timeline/element'
import type { Looks } from './state.js'

export const THEMES: Readonly<Record<Looks['look'], string>> = {
  own: '',
  newspaper: 'newspaper',
  neutral: 'neutral',
  contrast: 'high-contrast',
}

/** The element with the looks that were chosen; loaded in the third step. */
export class TimelineView {
  readonly element = document.createElement('div')
  timeline: EventTimeline | null = null
  #loading: Promise<void> | null = null
  #document: TimelineDocument | null = null

  constructor() {
    this.element.className = 'timeline-host'
  }

  load(): Promise<void> {
    this.#loading ??= Promise.all([
      import('@event-timeline/element/define'),
      import('@event-timeline/element/themes/newspaper.css'),
      import('@event-timeline/element/themes/neutral.css'),
      import('@event-timeline/element/themes/high-contrast.css'),
    ]).then(([{ EventTimeline: Element }]) => {
      this.timeline = new Element()
      this.element.append(this.timeline)
    })
    return this.#loading
  }

  show(document: TimelineDocument, { title, groupBy, look, language, compress, whole }: Looks): void {
    void this.load().then(() => {
      const { timeline } = this
      if (!timeline) return
      timeline.lang = language
      timeline.setAttribute('theme', THEMES[look])
      timeline.groupBy = groupBy
      timeline.compressGaps = compress
      const isOther = document !== this.#document || timeline.dataset.title !== title
      if (!isOther) return
      this.#document = document
      timeline.dataset.title = title
      timeline.data = { ...document, ...(title !== '' && { title }) }
      if (whole) void timeline.rendered.then(() => timeline.fit(undefined, { animate: false }))
    })
  }
}
