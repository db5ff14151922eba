import { LitElement, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit'
import { parseEdtf } from '@event-timeline/core/edtf'
import { parseDocument, type ParsedDocument } from '@event-timeline/core/document'
import type { Diagnostic, TimelineDocument, TimelineEvent } from '@event-timeline/core/model'
import { chooseWordingLanguage, wordWindow } from '@event-timeline/core/wording'
import { Announcer } from '../a11y/announcer.js'
import { nameOfEvent } from '../a11y/outline.js'
import { toCsv } from '../export/csv.js'
import { toHtml } from '../export/html.js'
import type { ExportOptions } from '../export/svg.js'
import { lowerBound } from '../geometry/search.js'
import { stringsFor } from '../i18n/strings-for.js'
import type { Strings } from '../i18n/strings.js'
import type { Scene } from '../scene/scene.js'
import type { TimelineColumns } from '../state/columns.js'
import { EMPTY_TABLE, type EventTable } from '../state/event-table.js'
import { independentSources, sourcesById, type TimelineFilter } from '../state/filter.js'
import { MemorySource } from '../state/memory-source.js'
import { hullOf } from '../state/start-window.js'
import { tableFromColumns } from '../state/table-from-columns.js'
import { tableFromEvents } from '../state/table-from-events.js'
import {
  EMPTY_STATE,
  reduce,
  TIMELINE_MODES,
  type TimelineAction,
  type TimelineMode,
  type TimelineState,
} from '../state/timeline-state.js'
import type { TimelineSource } from '../state/timeline-source.js'
import { clampWindow, type TimeWindow } from '../time/scale.js'
import { bringChosen } from './bring-chosen.js'
import { chooseFirst } from './choose-first.js'
import { Plot } from './plot.js'
import { readChildren, readSource } from './read-input.js'
import { shapesThatOccur, shellTemplate } from './shell.js'
import { Stage, type StageHost } from './stage.js'
import { storyIndices } from './story.js'
import { styles } from './styles/index.js'
import { readTheme } from './theme-probe.js'
import type { SortColumn, View } from './view.js'

export interface EventTimelineEventMap {
  'timeline-load': CustomEvent<{ events: number; diagnostics: readonly Diagnostic[] }>
  'timeline-error': CustomEvent<{ code: string; message: string }>
  'timeline-select': CustomEvent<{ id: string | null }>
  'timeline-window': CustomEvent<{ from: number; to: number }>
  'timeline-filter': CustomEvent<{ filter: TimelineFilter; visible: number }>
}

export type TimelineData = TimelineDocument | { readonly columns: TimelineColumns } | null

/** Below this width, at the usual size of text, the panel lies under the graphic; larger text needs more. */
const NARROW_PX = 760
const USUAL_FONT_PX = 13

/** A zoomable timeline of dated events, each with its evidence.
 *
 *  @element event-timeline
 *  @attr src - URL of a timeline document
 *  @attr from, to - the window to open with, EDTF
 *  @attr mode - `timeline` (default), `list`, `table`, `story`
 *  @attr group-by - lanes: `kind` (default), `source`, `status`, `actor`, `place`, `none`
 *  @fires timeline-load - data is there
 *  @fires timeline-error - data could not be read
 *  @fires timeline-select - an event is about to be chosen; cancelable
 *  @fires timeline-window - the window has changed
 *  @fires timeline-filter - the reader has narrowed or widened what is shown
 *  @csspart figure, toolbar, stage, panel, legend
 *  @cssproperty --event-timeline-paper, --event-timeline-panel, --event-timeline-ink, --event-timeline-muted
 *  @cssproperty --event-timeline-rule, --event-timeline-edge, --event-timeline-soft, --event-timeline-mark
 *  @cssproperty --event-timeline-doubt, --event-timeline-plan, --event-timeline-focus, --event-timeline-highlight
 *  @cssproperty --event-timeline-serif, --event-timeline-sans, --event-timeline-font-size */
export class EventTimeline extends LitElement {
  static override styles = styles

  static override properties: PropertyDeclarations = {
    src: { type: String },
    from: { type: String },
    to: { type: String },
    mode: { type: String, noAccessor: true },
    groupBy: { type: String, attribute: 'group-by', noAccessor: true },
    selected: { type: String, noAccessor: true },
    lang: { type: String, noAccessor: true },
  }

  /** URL of a timeline document; `data` wins over it. */
  declare src: string | null
  declare from: string | null
  declare to: string | null

  #state: TimelineState = EMPTY_STATE
  #data: TimelineData = null
  #phase: 'empty' | 'loading' | 'ready' | 'failed' = 'empty'
  #windowWasSet = false
  #selectedWanted: string | null = null
  #opened: readonly number[] = []
  #helpOpen = false
  #page = 0
  #sort: View['sort'] = { column: 'date', descending: false }
  #stage: Stage | null = null
  #announcer: Announcer | null = null
  #loading: AbortController | null = null
  #loaded: Promise<void> = Promise.resolve()
  #resize: ResizeObserver | null = null
  #isNarrow = false
  #toldWindow: TimeWindow | null = null
  #heightFor: readonly unknown[] = []
  readonly #plot = new Plot((index) => this.#claimsNote(index))
  readonly #stageHost: StageHost

  constructor() {
    super()
    this.src = null
    this.from = null
    this.to = null
    const element = this as EventTimeline
    this.#stageHost = {
      get state() {
        return element.#state
      },
      get strings() {
        return element.#strings
      },
      plot: this.#plot,
      setWindow: (window) => this.#setWindow(window),
      choose: (index) => this.#choose(index, true),
      open: (members) => this.#open(members),
      close: () => this.#close(),
      toggleHelp: () => this.#toggleHelp(),
      painted: (scene) => this.#painted(scene),
    }
  }

  // ── Public members ──

  /** A document, or columns for large sets. Reading gives what was set. */
  get data(): TimelineData {
    return this.#data
  }

  set data(data: TimelineData) {
    this.#data = data
    this.#loading?.abort()
    if (data === null) this.#clear()
    else if ('columns' in data) this.#show(null, tableFromColumns(data.columns), [])
    else this.#read(parseDocument(data))
  }

  /** [from, to) in ms since 1970, UTC. Setting it moves without animation. */
  get window(): [number, number] {
    return [this.#state.window.from, this.#state.window.to]
  }

  set window([from, to]: [number, number]) {
    this.#windowWasSet = true
    this.#stage?.stopMotion()
    this.#setWindow({ from, to })
    if (this.#stage) queueMicrotask(() => this.#stage?.paint())
  }

  /** Id of the chosen event. Setting it does not ask `timeline-select`. */
  get selected(): string | null {
    const { table, selected } = this.#state
    return selected < 0 ? this.#selectedWanted : table.id(selected)
  }

  set selected(id: string | null) {
    this.#selectedWanted = id
    this.#dispatch({ type: 'select', index: id === null ? -1 : this.#state.table.indexOf(id) })
    this.#opened = []
  }

  get filter(): TimelineFilter {
    return this.#state.filter
  }

  set filter(filter: TimelineFilter) {
    this.#page = 0
    this.#dispatch({ type: 'filter', filter: { ...filter }, otherTitle: this.#strings.other })
  }

  get groupBy(): string {
    return this.#state.groupBy
  }

  set groupBy(groupBy: string) {
    this.#dispatch({ type: 'group', groupBy: groupBy || 'kind', otherTitle: this.#strings.other })
  }

  get mode(): TimelineMode {
    return this.#state.mode
  }

  set mode(mode: TimelineMode) {
    this.#page = 0
    this.#dispatch({ type: 'mode', mode: TIMELINE_MODES.includes(mode) ? mode : 'timeline' })
  }

  /** The steps of story mode; without it, all that is shown. */
  get story(): { readonly events: readonly string[] } | null {
    return this.#state.story
  }

  set story(story: { readonly events: readonly string[] } | null) {
    this.#dispatch({ type: 'story', story })
  }

  /** The picture as data: what is drawn at this moment, for tests and tools. */
  get scene(): Scene | null {
    return this.#stage?.scene ?? null
  }

  /** What the picture is drawn from, to be asked the same questions: counts, events, search. */
  get source(): TimelineSource {
    return new MemorySource(this.#state)
  }

  /** Resolves when what was set last is painted, completely: density, marks and labels. */
  get rendered(): Promise<void> {
    return this.#settled()
  }

  /** Moves to a window, flying there unless told otherwise. */
  async moveTo(window: { from: number; to: number }, options: { animate?: boolean } = {}): Promise<void> {
    this.#windowWasSet = true
    const to = clampWindow(window, this.#state.window)
    if (!this.#stage) this.#setWindow(to)
    else await this.#stage.fly(to, options.animate ?? true)
  }

  /** Moves so that the given events are in view; all without ids. */
  async fit(ids?: readonly string[], options: { animate?: boolean } = {}): Promise<void> {
    const { table, extent } = this.#state
    const indices = ids?.map((id) => table.indexOf(id)).filter((index) => index >= 0)
    await this.moveTo(indices ? (hullOf(table, indices, 0.1) ?? extent) : extent, options)
  }

  /** Chooses an event as a reader would: `timeline-select` may be canceled. */
  select(id: string | null): void {
    this.#choose(id === null ? -1 : this.#state.table.indexOf(id), false)
  }

  /** Adds events; window, choice and filter stay. An event with a known id takes its place. */
  addEvents(events: readonly TimelineEvent[]): void {
    const { document } = this.#state
    const base: TimelineDocument = document ?? {
      version: 1,
      language: this.#state.language,
      sources: [],
      events: [],
      diagnostics: [],
    }
    const added = parseDocument({ ...base, events })
    const byId = new Map([...base.events, ...(added.document?.events ?? [])].map((event) => [event.id, event]))
    const next: TimelineDocument = { ...base, events: [...byId.values()] }
    this.#windowWasSet ||= this.#state.table.count > 0
    this.#show(next, tableFromEvents(next.events), added.diagnostics)
  }

  /** The timeline as SVG text; the whole of it by default. */
  async toSVG(options: ExportOptions = {}): Promise<string> {
    const { toSvg } = await import('../export/svg.js')
    await this.#settled()
    return toSvg(this.#state, options, this.#plot.theme, this.#plot.layout(this.#state), this.#title)
  }

  async toPNG(options: ExportOptions = {}): Promise<Blob> {
    const { toPng } = await import('../export/png.js')
    await this.#settled()
    return toPng(this.#state, options, this.#plot.theme, this.#plot.layout(this.#state), this.ownerDocument)
  }

  /** What is shown, one event a row. */
  toCSV(): string {
    return toCsv(this.#state)
  }

  /** What is shown as a list with footnotes. */
  toHTML(): string {
    return toHtml(this.#state, this.#strings)
  }

  // ── Life ──

  override connectedCallback(): void {
    super.connectedCallback()
    this.#applyLanguage()
    this.#resize = new ResizeObserver(() => this.#measure())
    this.#resize.observe(this)
    if (this.#phase === 'empty' && this.#data === null && this.src === null) {
      const children = readChildren(this)
      if (children) this.#read(children)
    }
    if (this.hasUpdated) {
      this.#startStage()
      this.requestUpdate()
    }
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    this.#resize?.disconnect()
    this.#resize = null
    this.#stopStage()
    this.#announcer?.dispose()
  }

  override attributeChangedCallback(name: string, old: string | null, value: string | null): void {
    super.attributeChangedCallback(name, old, value)
    if (name === 'lang') this.#applyLanguage()
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('src') && this.src !== null && this.#data === null) this.#loaded = this.#load(this.src)
    const isRange = changed.has('from') || changed.has('to')
    if (!isRange || this.#phase !== 'ready') return
    this.#ask()
    if (!this.#windowWasSet) this.#setWindow(this.#state.opening)
  }

  protected override render(): TemplateResult {
    return shellTemplate(this.#view, this.#phase, this.#title, () => this.#applyTheme())
  }

  protected override updated(): void {
    const root = this.renderRoot as ShadowRoot
    const live = root.querySelector<HTMLElement>('.live')
    if (live && !this.#announcer) this.#announcer = new Announcer(live)
    if (root.querySelector('.plot') !== this.#stage?.plotElement) this.#startStage()
    // Words first: they may wrap the toolbar, and the graphic has what is left.
    this.#wordToolbar()
    this.#measure()
    this.#stage?.paint()
  }

  #startStage(): void {
    this.#stopStage()
    const root = this.renderRoot as ShadowRoot
    const view = this.ownerDocument.defaultView
    if (!view || !root.querySelector('.plot')) return
    this.#plot.setTheme(readTheme(root), this.ownerDocument)
    this.#stage = new Stage(root, view, this.#stageHost)
  }

  #stopStage(): void {
    this.#stage?.dispose()
    this.#stage = null
  }

  #applyTheme(): void {
    this.#plot.setTheme(readTheme(this.renderRoot as ShadowRoot), this.ownerDocument)
    this.#measure()
    this.#stage?.invalidate()
  }

  #applyLanguage(): void {
    const tag = this.lang || this.#state.document?.language || this.closest('[lang]')?.getAttribute('lang')
    this.#dispatch({ type: 'language', language: chooseWordingLanguage(tag), otherTitle: this.#strings.other })
  }

  /** Narrow or wide, and the height of the graphic where the page leaves it open. */
  #measure(): void {
    const width = this.clientWidth
    if (width < 1) return
    const isNarrow = width < (NARROW_PX * this.#plot.theme.fontPx) / USUAL_FONT_PX
    if (isNarrow !== this.#isNarrow) {
      this.#isNarrow = isNarrow
      this.requestUpdate()
    }
    const plot = this.#stage?.plotElement
    // Not of the filter: the page must not jump under a reader who narrows what is shown.
    const { table, groupBy } = this.#state
    const key = [table, groupBy, plot?.clientWidth, this.#plot.metrics]
    if (!plot || key.every((value, at) => value === this.#heightFor[at])) return
    this.#heightFor = key
    const figure = (this.renderRoot as ShadowRoot).querySelector<HTMLElement>('.figure')
    figure?.style.setProperty('--_plot-height', `${String(this.#plot.wantedHeight(this.#state, plot.clientWidth))}px`)
    this.#stage?.invalidate()
  }

  async #settled(): Promise<void> {
    await this.#loaded
    await this.updateComplete
    if (!this.isConnected) return
    this.#wordToolbar()
    this.#measure()
    this.#stage?.paint()
    this.#stage?.settle()
  }

  // ── Data ──

  async #load(url: string): Promise<void> {
    this.#loading?.abort()
    const loading = new AbortController()
    this.#loading = loading
    this.#phase = 'loading'
    this.requestUpdate()
    try {
      const parsed = await readSource(new URL(url, this.baseURI).href, loading.signal)
      if (!loading.signal.aborted) this.#read(parsed)
    } catch (error) {
      if (loading.signal.aborted) return
      this.#fail('not-loaded', error instanceof Error ? error.message : String(error))
    }
  }

  #read({ document, diagnostics }: ParsedDocument): void {
    if (document) this.#show(document, tableFromEvents(document.events), diagnostics)
    else this.#fail(diagnostics[0]?.code ?? 'not-a-document', diagnostics[0]?.message ?? '')
  }

  #show(document: TimelineDocument | null, table: EventTable, diagnostics: readonly Diagnostic[]): void {
    this.#phase = 'ready'
    this.#opened = []
    this.#page = 0
    this.#dispatch({ type: 'load', document, table, diagnostics, otherTitle: this.#strings.other })
    if (this.isConnected) this.#applyLanguage()
    this.#ask()
    if (!this.#windowWasSet) this.#setWindow(this.#state.opening)
    const wanted = this.#selectedWanted === null ? -1 : table.indexOf(this.#selectedWanted)
    if (this.#state.selected < 0)
      this.#dispatch({ type: 'select', index: wanted >= 0 ? wanted : chooseFirst(this.#state) })
    this.#emit('timeline-load', { events: table.count, diagnostics })
  }

  #clear(): void {
    this.#phase = 'empty'
    this.#dispatch({
      type: 'load',
      document: null,
      table: EMPTY_TABLE,
      diagnostics: [],
      otherTitle: this.#strings.other,
    })
  }

  #fail(code: string, message: string): void {
    this.#phase = 'failed'
    this.requestUpdate()
    this.#emit('timeline-error', { code, message })
  }

  /** Takes `from` and `to` for the window to open with, where they are given and are EDTF. */
  #ask(): void {
    const from = this.from === null ? null : parseEdtf(this.from)
    const to = this.to === null ? from : parseEdtf(this.to)
    const { extent } = this.#state
    const window = { from: from?.startMs ?? extent.from, to: to?.endMs ?? extent.to }
    const isAsked = (from ?? to) !== null && window.from < window.to
    const asked = isAsked ? clampWindow(window, extent) : null
    const before = this.#state.asked
    if (asked?.from === before?.from && asked?.to === before?.to) return
    this.#dispatch({ type: 'ask', asked, otherTitle: this.#strings.other })
  }

  // ── State ──

  #dispatch(action: TimelineAction): void {
    const next = reduce(this.#state, action)
    if (next === this.#state) return
    this.#state = next
    this.#stage?.invalidate()
    if (action.type !== 'window') this.requestUpdate()
  }

  #setWindow(window: TimeWindow): void {
    this.#dispatch({ type: 'window', window })
  }

  #choose(index: number, byReader: boolean): void {
    const { table, mode } = this.#state
    const id = index < 0 ? null : table.id(index)
    if (!this.#emit('timeline-select', { id }, true)) return
    this.#selectedWanted = id
    this.#opened = []
    this.#dispatch({ type: 'select', index })
    this.requestUpdate()
    if (index < 0) return
    if (byReader) this.#announcer?.say(nameOfEvent(this.#state, index, this.#strings))
    if (mode === 'timeline' || mode === 'story') void this.#stage?.reveal(index, true)
    if (byReader) void this.#bringChosen()
  }

  async #bringChosen(): Promise<void> {
    await this.updateComplete
    bringChosen(this.renderRoot as ShadowRoot, this.#isNarrow)
  }

  #open(members: readonly number[]): void {
    this.#opened = members
    this.#announcer?.say(this.#strings.clusterTitle(members.length))
    this.requestUpdate()
  }

  #close(): void {
    if (this.#helpOpen) this.#toggleHelp()
    else if (this.#opened.length > 0) this.#open([])
    else this.#choose(-1, true)
  }

  #toggleHelp(): void {
    this.#helpOpen = !this.#helpOpen
    this.requestUpdate()
  }

  #emit<K extends keyof EventTimelineEventMap>(
    type: K,
    detail: EventTimelineEventMap[K]['detail'],
    cancelable = false,
  ): boolean {
    return this.dispatchEvent(new CustomEvent(type, { detail, bubbles: true, composed: true, cancelable }))
  }

  // ── Words ──

  get #strings(): Strings {
    return stringsFor(this.#state.language)
  }

  get #title(): string {
    return this.#state.document?.title ?? this.#strings.timeline
  }

  #claimsNote(index: number): string {
    const event = this.#state.table.event(index)
    if (!event?.conflict) return ''
    return this.#strings.claimsNote(
      independentSources(event, sourcesById(this.#state.document)),
      event.conflict.claims.length,
    )
  }

  #painted(_scene: Scene): void {
    this.#wordToolbar()
    const { window } = this.#state
    const told = this.#toldWindow
    if (told && told.from === window.from && told.to === window.to) return
    this.#toldWindow = window
    if (told) this.#emit('timeline-window', { from: window.from, to: window.to })
  }

  #wordToolbar(): void {
    const root = this.renderRoot as ShadowRoot
    const span = root.querySelector('.span')
    const tally = root.querySelector('.tally')
    if (!span || !tally) return
    const { state, strings } = { state: this.#state, strings: this.#strings }
    const { window, shown, table, language, mode } = state
    const isGraphic = mode === 'timeline' || mode === 'story'
    setText(span, table.count === 0 ? '' : isGraphic ? wordWindow(window.from, window.to, language) : this.#title)
    const inside = this.#plot.countIn(state)
    setText(
      tally,
      isGraphic ? strings.inWindow(inside, shown.length, table.count) : strings.eventCount(shown.length, table.count),
    )
  }

  get #view(): View {
    const filter = (next: TimelineFilter): void => {
      this.filter = next
      const { shown, selected } = this.#state
      this.#emit('timeline-filter', { filter: next, visible: shown.length })
      // The panel tells of something that is there: what was found, if what was chosen is not among it.
      if (shown.length > 0 && shown[lowerBound(shown, selected)] !== selected)
        this.#choose(chooseFirst(this.#state), false)
    }
    return {
      state: this.#state,
      strings: this.#strings,
      baseUrl: this.baseURI,
      isNarrow: this.#isNarrow,
      opened: this.#opened,
      helpOpen: this.#helpOpen,
      page: this.#page,
      sort: this.#sort,
      shapes: shapesThatOccur(this.#state),
      actions: {
        select: (index) => this.#choose(index, true),
        filter,
        group: (groupBy) => (this.groupBy = groupBy),
        mode: (mode) => this.#enterMode(mode),
        zoom: (factor) => this.#stage?.zoom(factor),
        fit: () => void this.fit(),
        toggleHelp: () => this.#toggleHelp(),
        turnTo: (page) => {
          this.#page = page
          this.requestUpdate()
        },
        sortBy: (column: SortColumn) => {
          this.#sort = { column, descending: this.#sort.column === column && !this.#sort.descending }
          this.requestUpdate()
        },
      },
    }
  }

  #enterMode(mode: TimelineMode): void {
    this.mode = mode
    if (mode !== 'story') return
    const steps = storyIndices(this.#state)
    if (!steps.includes(this.#state.selected) && steps[0] !== undefined)
      this.#dispatch({ type: 'select', index: steps[0] })
  }
}

function setText(element: Element, text: string): void {
  if (element.textContent !== text) element.textContent = text
}
