import { LitElement, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit'
import type { TimelineEvent } from '@event-timeline/core/model'
import type { ExportOptions } from '../export/picture.js'
import type { PrintOptions } from '../export/sheet.js'
import type { Scene } from '../scene/scene.js'
import type { TimelineFilter } from '../data/filter.js'
import { hullOf } from '../state/start-window.js'
import type { TimelineMode, TimelineState } from '../state/timeline-state.js'
import type { TimelineSource } from '../state/timeline-source.js'
import { shellTemplate } from './shell.js'
import { styles } from './styles/index.js'
import { TimelineController } from './timeline-controller.js'
import type { TimelineData } from './timeline-store.js'
import { viewActions } from './view-actions.js'

export type { EventTimelineEventMap } from './timeline-events.js'
export type { TimelineData } from './timeline-store.js'

/** A zoomable timeline of dated events, each with its evidence.
 *
 *  @element event-timeline
 *  @tagname event-timeline
 *  @attr src - URL of a timeline document
 *  @attr from - beginning of the window to open with, EDTF
 *  @attr to - its end, EDTF
 *  @attr selected - id of the chosen event
 *  @attr mode - `timeline` (default), `list`, `table`, `story`
 *  @attr compress-gaps - draws empty stretches of time short, with breaks
 *  @attr group-by - lanes: `kind` (default), `source`, `status`, `actor`, `place`, `none`
 *  @attr lang - `de` or `en`; without it that of the document, or of the page
 *  @attr url-key - keeps choice, search, facets and view in the address of the page, under this key
 *  @attr theme - a look of `themes/*.css`: `newspaper`, `neutral`, `high-contrast`
 *  @fires timeline-load - data is there
 *  @fires timeline-error - data could not be read
 *  @fires timeline-select - an event is about to be chosen; cancelable
 *  @fires timeline-window - the window has changed
 *  @fires timeline-filter - the reader has narrowed or widened what is shown
 *  @csspart figure - all of it
 *  @csspart toolbar - search, facets and views
 *  @csspart stage - the graphic and its overview
 *  @csspart panel - what is told of the chosen event
 *  @csspart legend - what the shapes mean
 *  @cssproperty --event-timeline-paper - ground of fields and chips
 *  @cssproperty --event-timeline-panel - ground of everything else
 *  @cssproperty --event-timeline-ink - words
 *  @cssproperty --event-timeline-muted - words that stand back
 *  @cssproperty --event-timeline-rule - lines between parts
 *  @cssproperty --event-timeline-edge - rims of what can be operated; 3:1 on its ground
 *  @cssproperty --event-timeline-soft - ground of the overview and behind disputes
 *  @cssproperty --event-timeline-mark - marks of events; 3:1 on `panel`
 *  @cssproperty --event-timeline-doubt - what is in dispute; 4.5:1 on `panel`
 *  @cssproperty --event-timeline-plan - what is planned
 *  @cssproperty --event-timeline-focus - the ring of focus
 *  @cssproperty --event-timeline-highlight - behind the time phrase of a quote
 *  @cssproperty --event-timeline-serif - letters of headlines and quotes
 *  @cssproperty --event-timeline-sans - letters of everything else, in the graphic too
 *  @cssproperty --event-timeline-font-size - size that all others follow from */
export class EventTimeline extends LitElement {
  static override styles = styles

  static override properties: PropertyDeclarations = {
    src: { type: String },
    from: { type: String },
    to: { type: String },
    mode: { type: String, noAccessor: true },
    groupBy: { type: String, attribute: 'group-by', noAccessor: true },
    compressGaps: { type: Boolean, attribute: 'compress-gaps', noAccessor: true },
    selected: { type: String, noAccessor: true },
    lang: { type: String, noAccessor: true },
  }

  /** URL of a timeline document; `data` wins over it. */
  declare src: string | null
  declare from: string | null
  declare to: string | null

  readonly #timeline: TimelineController

  constructor() {
    super()
    this.src = null
    this.from = null
    this.to = null
    this.#timeline = new TimelineController(this)
  }

  get #store(): TimelineController['store'] {
    return this.#timeline.store
  }

  get #state(): TimelineState {
    this.#store.bringIn()
    return this.#store.state
  }

  // ── What is shown ──

  /** A document, or columns for large sets. Reading gives what was set. */
  get data(): TimelineData {
    return this.#store.data
  }

  set data(data: TimelineData) {
    this.#store.setData(data)
  }

  /** Adds events; window, choice and filter stay. An event with a known id takes its place. The first are there at once,
   *  those that follow a tenth of a second later, together. */
  addEvents(events: readonly TimelineEvent[]): void {
    this.#store.add(events)
  }

  get filter(): TimelineFilter {
    return this.#state.filter
  }

  set filter(filter: TimelineFilter) {
    this.#store.filterBy(filter)
  }

  get groupBy(): string {
    return this.#state.groupBy
  }

  set groupBy(groupBy: string) {
    this.#store.groupBy(groupBy)
  }

  /** Draws empty stretches of time short, with a break where they are; `false` without it. `window` stays real time. */
  get compressGaps(): boolean {
    return this.#store.compressGaps
  }

  set compressGaps(compressGaps: boolean) {
    this.#store.compress(compressGaps)
  }

  get mode(): TimelineMode {
    return this.#state.mode
  }

  set mode(mode: TimelineMode) {
    this.#store.enterMode(mode)
  }

  /** The steps of story mode; without it, all that is shown. */
  get story(): { readonly events: readonly string[] } | null {
    return this.#state.story
  }

  set story(story: { readonly events: readonly string[] } | null) {
    this.#store.dispatch({ type: 'story', story })
  }

  /** The picture as data: what is drawn at this moment, for tests and tools. */
  get scene(): Scene | null {
    return this.#timeline.stage?.scene ?? null
  }

  /** What the picture is drawn from, to be asked the same questions: counts, events, search. Wait for `rendered` before
   *  the first call. */
  get source(): TimelineSource {
    return this.#timeline.reading.sourceOf(this.#state)
  }

  /** Resolves when what was set last is painted, completely: density, marks and labels. */
  get rendered(): Promise<void> {
    return this.#timeline.settled()
  }

  // ── Where the reader looks ──

  /** [from, to) in ms since 1970, UTC. Setting it moves without animation. */
  get window(): [number, number] {
    return [this.#state.window.from, this.#state.window.to]
  }

  set window([from, to]: [number, number]) {
    this.#timeline.jumpTo({ from, to })
  }

  /** Moves to a window, flying there unless told otherwise. */
  async moveTo(window: { from: number; to: number }, options: { animate?: boolean } = {}): Promise<void> {
    await this.#timeline.moveTo(window, options.animate ?? true)
  }

  /** Moves so that the given events are in view; all without ids. */
  async fit(ids?: readonly string[], options: { animate?: boolean } = {}): Promise<void> {
    const { table, extent } = this.#state
    const indices = ids?.map((id) => table.indexOf(id)).filter((index) => index >= 0)
    await this.moveTo(indices ? (hullOf(table, indices, 0.1) ?? extent) : extent, options)
  }

  /** Id of the chosen event. Setting it does not ask `timeline-select`. */
  get selected(): string | null {
    return this.#store.selected
  }

  set selected(id: string | null) {
    this.#store.setSelected(id)
  }

  /** Chooses an event as a reader would: `timeline-select` may be canceled. */
  select(id: string | null): void {
    const index = id === null ? -1 : this.#state.table.indexOf(id)
    // What is not there yet is chosen when it comes.
    if (id !== null && index < 0) this.#store.setSelected(id)
    else this.#timeline.choose(index, false)
  }

  // ── What can be taken away ──

  /** The timeline as SVG text; the whole of it by default. */
  async toSVG(options: ExportOptions = {}): Promise<string> {
    const [{ svgOf }, shown] = await this.#pictures()
    return svgOf(shown, options)
  }

  async toPNG(options: ExportOptions = {}): Promise<Blob> {
    const [{ pngOf }, shown] = await this.#pictures()
    return pngOf(shown, options, this.ownerDocument)
  }

  /** Prints the timeline with a table of its events; the whole of it, on A4, by default. Kept when that is done. */
  async print(options: PrintOptions = {}): Promise<void> {
    const [{ print }, shown] = await this.#pictures()
    await print(shown, options, this.renderRoot)
  }

  async #pictures() {
    const pictures = await import('../export/pictures.js')
    await this.rendered
    const state = this.#state
    const { plot } = this.#timeline
    const { title } = this.#store
    return [pictures, { state, theme: plot.theme, base: plot.layout(state), scene: this.scene, title }] as const
  }

  /** What is shown, one event a row. Wait for `rendered` before the first call. */
  toCSV(): string {
    return this.#timeline.reading.toCsv(this.#state)
  }

  /** What is shown as Markdown with footnotes. Wait for `rendered` before the first call. */
  toMarkdown(): string {
    return this.#timeline.reading.toMarkdown(this.#state)
  }

  /** What is shown as a list with footnotes. Wait for `rendered` before the first call. */
  toHTML(): string {
    return this.#timeline.reading.toHtml(this.#state)
  }

  // ── Life ──

  override attributeChangedCallback(name: string, old: string | null, value: string | null): void {
    super.attributeChangedCallback(name, old, value)
    if (name === 'lang') this.#store.applyLanguage()
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('src') && this.src !== null) this.#store.load(this.src)
    if (changed.has('from') || changed.has('to')) this.#store.ask()
  }

  protected override render(): TemplateResult {
    const { store, size, reading } = this.#timeline
    const { state, strings, shell, phase, title } = store
    const view = {
      ...shell,
      state,
      strings,
      baseUrl: this.baseURI,
      isBuilding: phase === 'building',
      isNarrow: size.isNarrow,
      actions: viewActions(this.#timeline),
      reading,
    }
    return shellTemplate(view, phase, title, () => this.#timeline.applyTheme())
  }
}
