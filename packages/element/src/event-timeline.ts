import { html, LitElement, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit'
import { wordDate } from '@event-timeline/core/wording'
import type { Diagnostic, Lane, TimelineDocument, TimelineEvent } from '@event-timeline/core/model'
import { parseDocument } from '@event-timeline/core/document'
import { probeTemplate } from './controllers/theme-probe.js'
import { TimelineController } from './controllers/timeline-controller.js'
import type { TimelineColumns } from './data/columns.js'
import type { TimelineFilter } from './data/filter.js'
import { readSpans } from './data/read-data.js'
import type { Scene } from './scene/scene.js'
import { TIMELINE_MODES, showsPlot, type Settings, type Story, type TimelineMode } from './store/state.js'
import { stageStyles } from './styles/stage.js'
import { tokenStyles } from './styles/tokens.js'
import { frameStyles } from './styles/frame.js'
import { columnDate } from './time/column-date.js'
import type { TimeWindow } from './time/time-window.js'
import { stageTemplate } from './views/stage.js'

export type TimelineData =
  | TimelineDocument
  | readonly object[]
  | { readonly columns: TimelineColumns }
  | object
  | string
  | null

/** Below this width of its own the element shows a vertical timeline; above the other, the panel stands beside the plot. */
const PHONE_PX = 640
const WIDE_PX = 1000
const DEFAULT_TIMEOUT_MS = 20_000

export class EventTimeline extends LitElement {
  static override styles = [tokenStyles, frameStyles, stageStyles]

  static override properties: PropertyDeclarations = {
    src: { type: String, reflect: true },
    format: { type: String, reflect: true },
    from: { type: String, reflect: true },
    to: { type: String, reflect: true },
    timeout: { type: Number },
    data: { attribute: false, noAccessor: true },
    window: { attribute: false, noAccessor: true },
    extent: { attribute: false, noAccessor: true },
    minWindow: { type: Number, attribute: 'min-window', noAccessor: true },
    maxWindow: { type: Number, attribute: 'max-window', noAccessor: true },
    selected: { type: String, noAccessor: true },
    filter: { attribute: false, noAccessor: true },
    groupBy: { type: String, attribute: 'group-by', noAccessor: true },
    compressGaps: { type: String, attribute: 'compress-gaps', noAccessor: true },
    lanes: { attribute: false, noAccessor: true },
    eras: { attribute: false, noAccessor: true },
    markers: { attribute: false, noAccessor: true },
    mode: { type: String, noAccessor: true },
    story: { attribute: false, noAccessor: true },
    panel: { type: String, noAccessor: true },
    controls: { type: String, noAccessor: true },
    timeZone: { type: String, attribute: 'time-zone', noAccessor: true },
    strings: { attribute: false },
    lang: { type: String, noAccessor: true },
  }

  declare src: string | null
  declare format: string | null
  declare from: string | null
  declare to: string | null
  declare timeout: number
  declare strings: Readonly<Record<string, unknown>> | null

  readonly #timeline: TimelineController
  readonly #told: Diagnostic[] = []
  #width = 0
  #resize: ResizeObserver | null = null

  constructor() {
    super()
    this.src = null
    this.format = null
    this.from = null
    this.to = null
    this.timeout = DEFAULT_TIMEOUT_MS
    this.strings = null
    this.#timeline = new TimelineController(this)
  }

  // ── What is shown ──

  get data(): TimelineData {
    return this.#timeline.data.given as TimelineData
  }

  set data(data: TimelineData) {
    this.#timeline.data.set(data)
  }

  addEvents(events: readonly (TimelineEvent | object)[]): void {
    if (Array.isArray(events)) this.#timeline.data.add(events)
  }

  updateEvents(events: readonly Readonly<Record<string, unknown>>[]): void {
    if (Array.isArray(events)) this.#timeline.data.update(events)
  }

  removeEvents(ids: readonly string[]): void {
    if (Array.isArray(ids)) this.#timeline.data.remove(ids)
  }

  get filter(): TimelineFilter {
    return this.#timeline.state.filter
  }

  set filter(filter: TimelineFilter) {
    this.#timeline.dispatch({ type: 'filter', filter: isObject(filter) ? { ...filter } : {} })
  }

  get groupBy(): string {
    return this.#timeline.state.groupBy
  }

  set groupBy(groupBy: string) {
    this.#timeline.dispatch({ type: 'group', groupBy: typeof groupBy === 'string' && groupBy ? groupBy : 'group' })
  }

  get compressGaps(): boolean | null {
    const { compress } = this.#timeline.state.settings
    return compress === 'auto' ? null : compress === 'always'
  }

  set compressGaps(value: boolean | string | null) {
    const isNever = value === false || value === 'false'
    const isAlways = value === true || value === '' || value === 'true'
    this.#set({ compress: isNever ? 'never' : isAlways ? 'always' : 'auto' })
    if (this.#timeline.state.table.count > 0) this.#timeline.dispatch({ type: 'window', window: this.#timeline.state.opening }) // prettier-ignore
  }

  get lanes(): readonly Lane[] | null {
    return this.#timeline.state.settings.lanes
  }

  set lanes(lanes: readonly Lane[] | null) {
    const own = Array.isArray(lanes) ? lanes.filter((lane: unknown) => isObject(lane) && typeof lane.key === 'string') : null // prettier-ignore
    this.#set({ lanes: own as readonly Lane[] | null })
  }

  get eras(): Settings['eras'] {
    return this.#timeline.state.settings.eras
  }

  set eras(eras: readonly object[] | null) {
    this.#set({ eras: this.#readSpans('eras', eras) as Settings['eras'] })
  }

  get markers(): Settings['markers'] {
    return this.#timeline.state.settings.markers
  }

  set markers(markers: readonly object[] | null) {
    this.#set({ markers: this.#readSpans('markers', markers) as Settings['markers'] })
  }

  #readSpans(member: 'eras' | 'markers', value: unknown): readonly object[] | null {
    if (!Array.isArray(value)) return null
    const { document, diagnostics } = parseDocument({ version: 1, language: 'und', sources: [], events: [], [member]: readSpans(value) }) // prettier-ignore
    this.#told.push(...diagnostics)
    return document?.[member] ?? []
  }

  get mode(): TimelineMode {
    return this.#timeline.state.mode
  }

  set mode(mode: TimelineMode) {
    this.#timeline.dispatch({ type: 'mode', mode: TIMELINE_MODES.includes(mode) ? mode : 'timeline' })
  }

  get story(): Story | null {
    return this.#timeline.state.story
  }

  set story(story: Story | null) {
    const isStory = isObject(story) && Array.isArray(story.steps)
    this.#timeline.dispatch({ type: 'story', story: isStory ? story : null })
  }

  get panel(): 'auto' | 'none' {
    return this.#timeline.state.settings.panel
  }

  set panel(panel: 'auto' | 'none') {
    this.#set({ panel: panel === 'none' ? 'none' : 'auto' })
  }

  get controls(): string {
    return this.#timeline.state.settings.controls
  }

  set controls(controls: string) {
    this.#set({ controls: typeof controls === 'string' && controls ? controls : 'all' })
  }

  get timeZone(): string {
    return this.#timeline.state.settings.timeZone
  }

  set timeZone(timeZone: string) {
    this.#set({ timeZone: typeof timeZone === 'string' && timeZone ? timeZone : 'UTC' })
  }

  get scene(): Scene | null {
    return this.#timeline.scene
  }

  get rendered(): Promise<void> {
    return this.#timeline.settled()
  }

  get diagnostics(): readonly Diagnostic[] {
    return [...this.#told, ...this.#timeline.state.diagnostics]
  }

  // ── Where the reader looks ──

  get window(): [number, number] {
    const { from, to } = this.#timeline.state.window
    return [from, to]
  }

  set window(window: [number, number]) {
    const own = this.#readWindow('window', window)
    if (own) this.#timeline.jumpTo(own)
  }

  get extent(): [number, number] | null {
    const { extent } = this.#timeline.state.settings
    return extent ? [extent.from, extent.to] : null
  }

  set extent(extent: [number, number] | null) {
    this.#set({ extent: this.#readWindow('extent', extent) })
  }

  get minWindow(): number | null {
    return this.#timeline.state.settings.minWindow
  }

  set minWindow(ms: number | null) {
    this.#set({ minWindow: this.#readLength('minWindow', ms) })
  }

  get maxWindow(): number | null {
    return this.#timeline.state.settings.maxWindow
  }

  set maxWindow(ms: number | null) {
    this.#set({ maxWindow: this.#readLength('maxWindow', ms) })
  }

  async moveTo(window: { from: number; to: number }, options: { animate?: boolean } = {}): Promise<void> {
    const own = isObject(window) ? this.#readWindow('moveTo', [window.from, window.to]) : null
    if (own) await this.#timeline.moveTo(own, options.animate ?? true)
  }

  async fit(ids?: readonly string[], options: { animate?: boolean } = {}): Promise<void> {
    const { table } = this.#timeline.state
    const indices = Array.isArray(ids) ? ids.map((id) => table.indexOf(String(id))).filter((index) => index >= 0) : undefined // prettier-ignore
    await this.#timeline.fit(indices, options.animate ?? true)
  }

  get selected(): string | null {
    return this.#timeline.selected
  }

  set selected(id: string | null) {
    this.#timeline.setSelected(typeof id === 'string' ? id : null)
  }

  select(id: string | null): void {
    const index = typeof id === 'string' ? this.#timeline.state.table.indexOf(id) : -1
    // What is not there yet is chosen when it comes.
    if (typeof id === 'string' && index < 0) this.#timeline.setSelected(id)
    else this.#timeline.choose(index, false)
  }

  // ── Values of a page ──

  #set(settings: Partial<Settings>): void {
    this.#timeline.dispatch({ type: 'settings', settings })
  }

  #tell(name: string, message: string): void {
    this.#told.push({ code: 'bad-value', severity: 'warning', field: `/${name}`, message })
  }

  #readWindow(name: string, value: unknown): TimeWindow | null {
    if (value === null || value === undefined) return null
    const [from, to] = Array.isArray(value) ? (value as unknown[]).map(Number) : []
    if (from !== undefined && to !== undefined && Number.isFinite(from) && Number.isFinite(to) && from !== to)
      return { from: Math.min(from, to), to: Math.max(from, to) }
    this.#tell(name, 'expected two different times in ms')
    return null
  }

  #readLength(name: string, value: unknown): number | null {
    if (value === null || value === undefined) return null
    if (typeof value === 'number' && value > 0) return value
    this.#tell(name, 'expected a length in ms')
    return null
  }

  // ── Life ──

  override connectedCallback(): void {
    super.connectedCallback()
    this.#resize = new ResizeObserver(() => this.#measure())
    this.#resize.observe(this)
  }

  override disconnectedCallback(): void {
    this.#resize?.disconnect()
    this.#resize = null
    super.disconnectedCallback()
  }

  #measure(): void {
    const width = this.clientWidth
    if (width < 1 || width === this.#width) return
    const before = this.#layout
    this.#width = width
    if (this.#layout !== before) this.requestUpdate()
  }

  get #layout(): 'phone' | 'narrow' | 'wide' {
    return this.#width >= WIDE_PX ? 'wide' : this.#width > 0 && this.#width < PHONE_PX ? 'phone' : 'narrow'
  }

  override attributeChangedCallback(name: string, old: string | null, value: string | null): void {
    super.attributeChangedCallback(name, old, value)
    if (name === 'lang') this.#timeline.applyLanguage()
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (this.#width === 0) this.#width = this.clientWidth
    if (changed.has('src')) this.#timeline.data.load(this.src ?? null)
    if (changed.has('from') || changed.has('to')) this.#timeline.requestWindow()
    if (changed.has('strings')) this.#timeline.applyLanguage()
  }

  card(index: number): TemplateResult | null {
    const { table } = this.#timeline.state
    return html`<div class="card">${table.title(index)}</div>`
  }

  nameOf(index: number): string {
    const { table, language } = this.#timeline.state
    const event = table.event(index)
    const date = event?.date ?? columnDate(table.start[index] as number, table.end(index))
    return `${table.title(index)}, ${wordDate(date, language.dates)}`
  }

  protected override render(): TemplateResult {
    const { state } = this.#timeline
    const { mode, language } = state
    return html`<div class="figure ${this.#layout}" part="figure" role="group" lang=${language.tag}>
      ${probeTemplate(() => this.#timeline.applyTheme())}
      ${showsPlot(mode) && state.table.count > 0 ? stageTemplate(language) : nothing}
      <div class="visually-hidden live" aria-live="polite"></div>
    </div>`
  }
}

const isObject = (value: unknown): value is Record<string, unknown> & object => typeof value === 'object' && value !== null
