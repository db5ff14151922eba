import { html, nothing, type TemplateResult } from 'lit'
import type { TimelineEvent } from '@event-timeline/core/model'
import { bisectLeft } from 'd3-array'
import type { TemplateContext } from '../store/templates.js'
import { cardTemplate } from './card.js'
import { colorOfIndex, eventAt, laneTitles, sourcesOf } from './event-facts.js'
import { dateOfEvent } from './event-words.js'
import { ownContent } from './own-template.js'
import { openedTemplate, panelTemplate, type Neighbour } from './panel.js'
import { sheetTemplate } from './sheet.js'
import { chosenOf, lanesOfEvent, queryOf, type ViewsHost } from './views-host.js'

/** Members of a group that are listed. */
const MAX_OPENED = 100

/** What is told of one event: in the panel, in the sheet, on the card of a mark. */
export class PanelView {
  readonly #host: ViewsHost
  /** The sheet comes up when a reader chooses, not because something was chosen at the start. */
  #isSheetOpen = false
  #isWhole = false
  #wholeOf: string | null = null

  constructor(host: ViewsHost) {
    this.#host = host
  }

  /** A reader has chosen an event: where there is no room for a panel, the sheet comes up. */
  openSheet(): void {
    this.#isSheetOpen = true
    this.#host.requestUpdate()
  }

  closeSheet(): void {
    this.#isSheetOpen = false
  }

  readonly select = (id: string): void => {
    const { state, dispatch } = this.#host
    dispatch({ type: 'choose', index: state.table.indexOf(id) })
    this.openSheet()
  }

  /** `null` where nothing is chosen. */
  panel(): TemplateResult | null {
    const { state, language, dispatch } = this.#host
    if (state.opened.length > 0) {
      return openedTemplate({
        events: state.opened.slice(0, MAX_OPENED).map((index) => eventAt(state.table, index)),
        count: state.opened.length,
        language,
        onSelect: this.select,
        onClose: () => {
          dispatch({ type: 'open', members: [] })
          this.#isSheetOpen = false
        },
      })
    }
    const index = chosenOf(state)
    return index < 0 ? null : this.#panelOf(index)
  }

  #panelOf(index: number): TemplateResult {
    const { state, language, baseUrl } = this.#host
    const event = eventAt(state.table, index)
    if (this.#wholeOf !== event.id) {
      this.#wholeOf = event.id
      this.#isWhole = false
    }
    const at = bisectLeft(state.shown, index)
    return panelTemplate({
      event,
      own: ownContent(state.settings.templates?.panel, event, () => this.#contextOf(event)),
      color: colorOfIndex(state.table, state.lanes, state.table.indexOf(event.id)),
      sources: sourcesOf(state.document),
      language,
      baseUrl,
      query: queryOf(state),
      previous: this.#neighbour(state.shown[at - 1]),
      next: this.#neighbour(state.shown[at + 1]),
      related: (event.relations ?? []).flatMap(({ relation, event: id }) => {
        const other = state.table.indexOf(id)
        return other < 0 ? [] : [{ relation, id, title: state.table.title(other) }]
      }),
      isWhole: this.#isWhole,
      onSelect: this.select,
      onClose: () => this.#closePanel(),
      onWhole: () => {
        this.#isWhole = true
        this.#host.requestUpdate()
      },
      onLoad: () => this.#host.requestUpdate(),
    })
  }

  #closePanel(): void {
    const { size, dispatch } = this.#host
    this.#isSheetOpen = false
    if (size === 'wide') dispatch({ type: 'select', index: -1 })
    else dispatch({ type: 'open', members: [] })
    this.#host.requestUpdate()
  }

  #neighbour(index: number | undefined): Neighbour | null {
    const { table } = this.#host.state
    return index === undefined ? null : { id: table.id(index), title: table.title(index) }
  }

  #contextOf(event: TimelineEvent): TemplateContext {
    const { state, language } = this.#host
    const lane = laneTitles(lanesOfEvent(state, event)) || null
    return { language: language.tag, lane, date: dateOfEvent(event, language) }
  }

  /** The panel from below, where a reader has chosen and there is no room beside the graphic. */
  sheet(): TemplateResult | typeof nothing {
    const { state, language, dispatch } = this.#host
    if (!this.#isSheetOpen && state.opened.length === 0) return nothing
    const panel = this.panel()
    if (!panel || state.mode === 'story') return nothing
    const close = (): void => {
      this.#isSheetOpen = false
      if (state.opened.length > 0) dispatch({ type: 'open', members: [] })
      this.#host.requestUpdate()
    }
    return sheetTemplate({
      label: language.words.chosenEvent,
      content: html`<div class="panel" part="panel">${panel}</div>`,
      onClose: close,
    })
  }

  /** What a mark says on hover and on focus. */
  card(index: number): TemplateResult {
    const { state, language, baseUrl } = this.#host
    const event = eventAt(state.table, index)
    const own = ownContent(state.settings.templates?.card, event, () => this.#contextOf(event))
    if (own !== null) return html`<div class="card-body own" part="card">${own}</div>`
    return cardTemplate({
      event,
      sources: sourcesOf(state.document),
      language,
      baseUrl,
      lanes: lanesOfEvent(state, event),
    })
  }
}
