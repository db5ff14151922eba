import type { EventDate, TimelineDocument } from '@event-timeline/core/model'
import { wordDate } from '@event-timeline/core/wording'
import type { ReadingStrings } from '../i18n/reading-strings.js'
import type { Painter } from '../render/painter.js'
import { isSingle } from '../scene/marks.js'
import type { Scene } from '../scene/scene.js'
import type { EventTable } from '../data/event-table.js'
import { foldOfState } from '../state/gaps.js'
import { sourcesById } from '../data/filter.js'
import { firstReportOf } from '../data/publication.js'
import { tableFromEvents } from '../data/table-from-events.js'
import { boundsOf } from '../time/bounds.js'
import { foldedScale } from '../time/fold.js'
import type { Layer } from './overlay.js'
import type { ReadingHost } from './reading-host.js'

const UNKNOWN: EventDate = {
  edtf: '',
  extent: 'moment',
  earliest: null,
  latest: null,
  granularity: 'day',
  basis: 'unknown',
}

/** Two orders of one story: when things happened, and when they became known. In the second each event stands where the
 *  first of its sources came out, and a line leads back to when it happened. What is told of it stays the same. */
export class KnownWhen implements Layer {
  readonly #host: ReadingHost
  isOn = false
  /** The table by publication, while it is shown. */
  #table: EventTable | null = null

  constructor(host: ReadingHost) {
    this.#host = host
  }

  /** True where the sources say when they came out. */
  get isPossible(): boolean {
    return this.#host.state.document?.sources.some((source) => boundsOf(source.published) !== null) ?? false
  }

  toggle(): void {
    this.isOn = !this.isOn
    this.#show()
    this.#host.element.requestUpdate()
  }

  /** Other events have come meanwhile: they too stand where they became known. */
  updated(): void {
    if (this.isOn && this.#host.state.table !== this.#table) this.#show()
  }

  /** "known since 31 August 2023", while events stand there. */
  noteOf(index: number, strings: ReadingStrings): string {
    const { state } = this.#host
    const event = this.isOn ? state.table.event(index) : null
    const first = event ? firstReportOf(event, sourcesById(state.document)) : null
    return first ? strings.knownSince(wordDate(first.published, state.language)) : ''
  }

  paint(scene: Scene, painter: Painter): void {
    const { state, plot } = this.#host
    const { theme, metrics } = plot
    const scale = foldedScale(foldOfState(state), state.window, scene.width)
    const stroke = { colour: theme.muted, width: 1 }
    for (const mark of scene.marks) {
      const bounds = isSingle(mark) ? boundsOf(state.table.event(mark.index)?.date ?? UNKNOWN) : null
      if (!isSingle(mark) || !bounds) continue
      const from = scale.timeToPx(Math.max(bounds.startMs, -1e15))
      const to = Math.max(from + 3, scale.timeToPx(Math.min(bounds.endMs, state.window.to)))
      const x = mark.kind === 'dot' ? mark.x : (mark.x0 + mark.x1) / 2
      // What happened and what became known are joined below the row, so that words stay free.
      const y = mark.y + metrics.rowPx * 0.44
      painter.line(x, mark.y + metrics.dotRadiusPx, x, y, stroke)
      painter.line(Math.max(-1, Math.min(from, x)), y, Math.min(scene.width + 1, Math.max(to, x)), y, stroke)
      if (to > 0 && from < scene.width)
        painter.box(from, y - 1.5, Math.max(5, to - from), 3, 1.5, { fill: theme.mark, opacity: 0.75 })
    }
  }

  #show(): void {
    const { state } = this.#host
    const { document, diagnostics } = state
    if (!document) return
    const table = this.isOn ? tableByPublication(document) : tableFromEvents(document.events)
    this.#table = this.isOn ? table : null
    this.#host.show(document, table, diagnostics)
  }
}

/** The table with each event at its first report. What is asked for one event is the event as it is. */
function tableByPublication(document: TimelineDocument): EventTable {
  const sources = sourcesById(document)
  const byId = new Map(document.events.map((event) => [event.id, event]))
  const table = tableFromEvents(
    document.events.map(({ conflict: _, ...event }) => ({
      ...event,
      date: firstReportOf(byId.get(event.id) ?? { ...event }, sources)?.published ?? UNKNOWN,
    })),
  )
  return { ...table, event: (index) => byId.get(table.id(index)) ?? null }
}
