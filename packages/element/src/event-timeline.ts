import {
  html,
  LitElement,
  type CSSResult,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit'
import type { Diagnostic, Lane, TimelineDocument } from '@event-timeline/core/model'
import { parseDocument } from '@event-timeline/core/document'
import { parseEdtf } from '@event-timeline/core/edtf'
import { wordDate } from '@event-timeline/core/wording'
import { isTimeZone } from '@event-timeline/core/zone'
import { applyGround, probeTemplate } from './controllers/theme-probe.js'
import { TimelineController } from './controllers/timeline-controller.js'
import type { TimelineColumns } from './data/columns.js'
import { unknownId } from './data/append-events.js'
import { readFilter, type TimelineFilter } from './data/filter.js'
import { withDates } from './data/dates.js'
import { arrayOf } from './data/plain-value.js'
import { isColor } from './data/is-color.js'
import { readSpans } from './data/read-data.js'
import { toCsv } from './export/csv.js'
import { toHtml } from './export/html.js'
import { toMarkdown } from './export/markdown.js'
import type { ExportOptions } from './export/picture.js'
import type { PrintOptions } from './export/sheet.js'
import { observeSizes } from './interaction/page-parts.js'
import type { Scene } from './scene/scene.js'
import type { TimelineTemplates } from './store/templates.js'
import { erasOf, markersOf, zoneOf } from './store/selectors.js'
import { TIMELINE_MODES, type Fault, type Settings, type Story, type TimelineMode } from './store/state.js'
import { hostStyles } from './styles/host.js'
import { viewStyles } from './styles/index.js'
import { stageStyles } from './styles/stage.js'
import type { TimeWindow } from './time/time-window.js'
import { CONTROLS } from './views/controls.js'
import { stageTemplate } from './views/stage.js'
import type { Size } from './views/views-host.js'

export type TimelineData =
  TimelineDocument | readonly object[] | { readonly columns: TimelineColumns } | object | string | null

/** An event by its id, with the members that change. */
type ChangedEvent = Readonly<Record<string, unknown>>

/** Below this width of its own the element shows a vertical timeline; above the other, the panel stands beside the plot. */
const PHONE_PX = 640
/** Heights of a page below which the legend, and then the overview, is left out. */
const LOW_PX = 340
const VERY_LOW_PX = 280
const WIDE_PX = 1000
const DEFAULT_TIMEOUT_MS = 20_000
/** Properties of the state that are attributes, too. */
const STATE_ATTRIBUTES = ['minWindow', 'maxWindow', 'selected', 'groupBy', 'compressGaps', 'mode', 'panel', 'controls', 'timeZone'] as const // prettier-ignore

const CONTROL_NAMES: readonly string[] = ['all', 'none', ...CONTROLS]

/** A zoomable timeline of dated events: anybody's, or those of a document with its evidence.
 *
 *  @element event-timeline
 *  @tagname event-timeline
 *  @attr src - address of a document, a list of events, or what another format holds
 *  @attr format - what `src` is, where it does not say so itself
 *  @attr timeout - ms after which an address that does not answer is given up; 20,000
 *  @attr from - beginning of the window to open with, EDTF
 *  @attr to - its end, EDTF
 *  @attr min-window - shortest window, ms
 *  @attr max-window - longest window, ms
 *  @attr selected - id of the chosen event
 *  @attr mode - `timeline` (default), `list`, `table`, `story`
 *  @attr group-by - lanes: `group` (default; by kind where there are no groups), `kind`, `source`, `status`, `actor`, `place`, `none`
 *  @attr compress-gaps - draws empty time short: by itself where most events would share little width; `true` always, `false` never
 *  @attr panel - `auto` (default) or `none`
 *  @attr controls - `all` (default), `none`, or names: `search filter modes zoom overview legend export title`
 *  @attr time-zone - IANA name of the zone whose clocks show moments that are written with one; that of the data by default,
 *    or else `UTC`; `local` is that of the reader. The window counts on those clocks, too
 *  @attr lang - language of the controls; that of the page by default
 *  @attr url-key - keeps choice, search, facets and view in the address of the page, under this key
 *  @attr theme - a look of `themes/*.css`: `newspaper`, `neutral`, `high-contrast`
 *  @fires timeline-load - data is there
 *  @fires timeline-error - data, or some of it, could not be read
 *  @fires timeline-select - an event is about to be chosen; cancelable
 *  @fires timeline-window - the window has changed
 *  @fires timeline-filter - the reader has narrowed or widened what is shown
 *  @fires timeline-hover - the pointer is on an event, or left it
 *  @fires timeline-open - double click, or Enter on the chosen event; cancelable
 *  @fires timeline-mode - another view
 *  @csspart card - what a page's own template shows on hover
 *  @csspart fault - what went wrong, beside what is shown
 *  @csspart figure - all of it
 *  @csspart header - title, views, search and menus
 *  @csspart legend - what the shapes mean
 *  @csspart overview - the strip with all events
 *  @csspart panel - what is told of the chosen event
 *  @csspart picture - the graphic of a step of the story
 *  @csspart sheet - the panel from below
 *  @csspart stage - the graphic and its overview
 *  @csspart story - story mode
 *  @csspart toolbar - views, search and menus
 *  @cssproperty --event-timeline-control - outlines of what can be operated; 3:1 on its ground
 *  @cssproperty --event-timeline-doubt - where sources disagree; 4.5:1 on paper
 *  @cssproperty --event-timeline-era-a - ground of eras
 *  @cssproperty --event-timeline-era-b - ground of every other era
 *  @cssproperty --event-timeline-focus - the ring of focus
 *  @cssproperty --event-timeline-font-size - size that all others follow from; 1rem
 *  @cssproperty --event-timeline-highlight - behind the time phrase of a quote
 *  @cssproperty --event-timeline-ink - words
 *  @cssproperty --event-timeline-ink-2 - second words, titles of what is planned
 *  @cssproperty --event-timeline-ink-3 - axis and counts
 *  @cssproperty --event-timeline-lane-1 - colour of lane 1; 3:1 on paper
 *  @cssproperty --event-timeline-lane-2 - colour of lane 2; 3:1 on paper
 *  @cssproperty --event-timeline-lane-3 - colour of lane 3; 3:1 on paper
 *  @cssproperty --event-timeline-lane-4 - colour of lane 4; 3:1 on paper
 *  @cssproperty --event-timeline-lane-5 - colour of lane 5; 3:1 on paper
 *  @cssproperty --event-timeline-lane-6 - colour of lane 6; 3:1 on paper
 *  @cssproperty --event-timeline-lane-7 - colour of lane 7; 3:1 on paper
 *  @cssproperty --event-timeline-lane-8 - colour of lane 8; 3:1 on paper
 *  @cssproperty --event-timeline-link - links
 *  @cssproperty --event-timeline-paper - ground of the page and the plot
 *  @cssproperty --event-timeline-rule - hairlines
 *  @cssproperty --event-timeline-rule-2 - lines between parts
 *  @cssproperty --event-timeline-sans - letters of everything else, in the graphic too
 *  @cssproperty --event-timeline-serif - letters of headlines and quotes
 *  @cssproperty --event-timeline-select - ground under the chosen event
 *  @cssproperty --event-timeline-soft - ground of the overview
 *  @cssproperty --event-timeline-surface - ground of cards, sheet and fields */
export class EventTimeline extends LitElement {
  static override styles = [viewStyles, hostStyles, stageStyles]

  static override properties: PropertyDeclarations = {
    src: { type: String, reflect: true },
    format: { type: String, reflect: true },
    from: { type: String, reflect: true },
    to: { type: String, reflect: true },
    timeout: { type: Number, reflect: true, useDefault: true },
    data: { attribute: false, noAccessor: true },
    window: { attribute: false, noAccessor: true },
    extent: { attribute: false, noAccessor: true },
    minWindow: { type: Number, attribute: 'min-window', reflect: true, useDefault: true, noAccessor: true },
    maxWindow: { type: Number, attribute: 'max-window', reflect: true, useDefault: true, noAccessor: true },
    selected: { type: String, reflect: true, useDefault: true, noAccessor: true },
    filter: { attribute: false, noAccessor: true },
    groupBy: { type: String, attribute: 'group-by', reflect: true, useDefault: true, noAccessor: true },
    compressGaps: { type: String, attribute: 'compress-gaps', reflect: true, useDefault: true, noAccessor: true },
    lanes: { attribute: false, noAccessor: true },
    eras: { attribute: false, noAccessor: true },
    markers: { attribute: false, noAccessor: true },
    mode: { type: String, reflect: true, useDefault: true, noAccessor: true },
    story: { attribute: false, noAccessor: true },
    panel: { type: String, reflect: true, useDefault: true, noAccessor: true },
    controls: { type: String, reflect: true, useDefault: true, noAccessor: true },
    timeZone: { type: String, attribute: 'time-zone', reflect: true, useDefault: true, noAccessor: true },
    templates: { attribute: false, noAccessor: true },
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
  /** What is wrong with each property, or was with the last call of a method. */
  readonly #told = new Map<string, readonly Diagnostic[]>()
  readonly #warned = new Set<string>()
  readonly #reflected: Record<string, unknown> = {}
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
    // What is as it always was needs no attribute.
    for (const name of STATE_ATTRIBUTES) this.#reflected[name] = this[name]
  }

  // ── What is shown ──

  get data(): TimelineData {
    return this.#timeline.data.given as TimelineData
  }

  set data(data: TimelineData | undefined) {
    this.#timeline.data.set(data)
  }

  /** Adds events, one or a list; one with an id that is known takes the place of the other. */
  addEvents(events: object | readonly object[]): void {
    const list = arrayOf(events) ?? (isObject(events) ? [events] : events)
    if (this.#isList('addEvents', list, 'events')) this.#timeline.data.add(list)
  }

  /** Changes the members that are named of events that are there, by their ids: one, or a list. */
  updateEvents(events: ChangedEvent | readonly ChangedEvent[]): void {
    const list = arrayOf(events) ?? (isObject(events) ? [events] : events)
    if (this.#isList('updateEvents', list, 'events')) this.#timeline.data.update(list)
  }

  /** Removes events by their ids, one or a list. */
  removeEvents(ids: string | number | readonly (string | number)[]): void {
    const list = arrayOf(ids) ?? (typeof ids === 'string' || typeof ids === 'number' ? [ids] : ids)
    if (this.#isList('removeEvents', list, 'ids')) this.#timeline.data.remove(list)
  }

  #isList(name: string, value: unknown, what: string): value is readonly unknown[] {
    this.#tellUnless(name, value ?? 0, Array.isArray(value), `expected a list of ${what}`)
    return Array.isArray(value)
  }

  get filter(): TimelineFilter {
    return this.#timeline.state.filter
  }

  set filter(value: TimelineFilter) {
    const { filter, wrong } = readFilter(value)
    this.#tell('filter', wrong.map((name) => name ? [`/${name}`, 'is nothing that events are filtered by'] : ['', 'expected members to filter by'])) // prettier-ignore
    this.#timeline.dispatch({ type: 'filter', filter })
  }

  get groupBy(): string {
    return this.#timeline.state.groupBy
  }

  set groupBy(groupBy: string) {
    this.#tellUnless('groupBy', groupBy, typeof groupBy === 'string', 'expected the name of a member')
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
    const isLane = (lane: unknown): boolean => isObject(lane) && typeof lane.key === 'string'
    const given: readonly unknown[] | null = Array.isArray(lanes) ? lanes : null
    const faults = given?.flatMap((lane, at): readonly (readonly [string, string])[] => {
      if (!isLane(lane)) return [[`/${String(at)}`, 'expected a lane with a key']]
      const { color } = lane as { readonly color?: unknown }
      const isGood = !color || (typeof color === 'string' && isColor(color))
      return isGood ? [] : [[`/${String(at)}/color`, 'expected a CSS colour']]
    })
    if (faults) this.#tell('lanes', faults)
    else this.#tellUnless('lanes', lanes, false, 'expected a list of lanes')
    this.#set({ lanes: (given?.filter(isLane) ?? null) as readonly Lane[] | null })
  }

  get eras(): Settings['eras'] {
    return this.#timeline.state.settings.eras
  }

  set eras(eras: readonly object[] | null) {
    this.#setSpans('eras', eras)
  }

  get markers(): Settings['markers'] {
    return this.#timeline.state.settings.markers
  }

  set markers(markers: readonly object[] | null) {
    this.#setSpans('markers', markers)
  }

  /** What was set last, whichever can be read first. */
  readonly #spans: Record<string, unknown> = {}

  #setSpans(member: 'eras' | 'markers', value: readonly object[] | null): void {
    this.#spans[member] = value
    const show = ({ spans, told }: ReturnType<typeof readOwnSpans>): void => {
      if (this.#spans[member] !== value) return
      this.#tellOf(member, told)
      this.#set({ [member]: spans })
    }
    const read = withDates(() => readOwnSpans(member, value))
    if (read instanceof Promise) this.#timeline.data.waitFor(read.then(show))
    else show(read)
  }

  get mode(): TimelineMode {
    return this.#timeline.state.mode
  }

  set mode(mode: TimelineMode) {
    const isMode = TIMELINE_MODES.includes(mode)
    this.#tellUnless('mode', mode, isMode, `expected one of ${TIMELINE_MODES.join(', ')}`)
    const next = isMode ? mode : (mode as unknown) == null ? 'timeline' : this.mode
    if (next !== this.mode) this.#timeline.dispatch({ type: 'mode', mode: next })
  }

  get story(): Story | null {
    return this.#timeline.state.story
  }

  set story(story: Story | null) {
    const isStory = isObject(story) && Array.isArray(story.steps)
    const isStep = (step: unknown): boolean => isObject(step) && Array.isArray(step.events)
    const steps = isStory ? story.steps.filter(isStep) : []
    if (isStory && steps.length < story.steps.length)
      this.#tell('story', [['/steps', 'expected a list of events in each step']])
    else this.#tellUnless('story', story, isStory, 'expected a list of steps')
    this.#timeline.dispatch({ type: 'story', story: isStory ? { ...story, steps } : null })
  }

  get panel(): 'auto' | 'none' {
    return this.#timeline.state.settings.panel
  }

  set panel(panel: 'auto' | 'none' | boolean) {
    const isKnown = typeof panel === 'boolean' || ['auto', 'none', ''].includes(panel)
    this.#tellUnless('panel', panel, isKnown, 'expected auto or none')
    this.#set({ panel: panel === 'none' || panel === false ? 'none' : 'auto' })
  }

  get controls(): string {
    return this.#timeline.state.settings.controls
  }

  set controls(given: string | boolean) {
    const controls = given === false ? 'none' : given === true ? 'all' : given
    const names = typeof controls === 'string' ? controls.split(/\s+/).filter(Boolean) : null
    const wrong = names?.filter((name) => !CONTROL_NAMES.includes(name)) ?? []
    const message = names
      ? `"${wrong.join(' ').slice(0, 40)}": expected some of ${CONTROL_NAMES.join(', ')}`
      : 'expected names in one text'
    this.#tellUnless('controls', given, names !== null && wrong.length === 0, message)
    this.#set({ controls: typeof controls === 'string' && controls ? controls : 'all' })
  }

  get timeZone(): string {
    return zoneOf(this.#timeline.state)
  }

  set timeZone(timeZone: string | null) {
    const name = typeof timeZone === 'string' && timeZone ? timeZone : null
    const zone = name === 'local' ? new Intl.DateTimeFormat('en').resolvedOptions().timeZone : name
    const isZone = zone === null ? timeZone === '' : isTimeZone(zone)
    this.#tellUnless(
      'timeZone',
      timeZone,
      isZone,
      `expected the name of a time zone, found "${String(timeZone).slice(0, 40)}"`,
    )
    if (zone !== null && !isZone) return
    const before = this.timeZone
    this.#set({ timeZone: zone })
    if (this.timeZone !== before) this.#timeline.data.applyZone()
  }

  /** The page's own cards, panels and titles. */
  get templates(): TimelineTemplates | null {
    return this.#timeline.state.settings.templates
  }

  set templates(templates: TimelineTemplates | null) {
    const own = isObject(templates) ? (templates as Readonly<Record<string, unknown>>) : {}
    this.#tellUnless('templates', templates, isObject(templates), 'expected functions: card, panel, label')
    const used = Object.entries(own).filter(([, template]) => typeof template === 'function')
    this.#set({ templates: used.length > 0 ? Object.fromEntries(used) : null })
  }

  get scene(): Scene | null {
    return this.#timeline.scene
  }

  get rendered(): Promise<void> {
    return this.#timeline.settled()
  }

  get diagnostics(): readonly Diagnostic[] {
    const { fault, diagnostics, table } = this.#timeline.state
    const { selected } = this
    const isUnknown = selected !== null && table.count > 0 && table.indexOf(selected) < 0
    const ofFault = fault ? faultAsDiagnostics(fault) : []
    return [
      ...[...this.#told.values()].flat(),
      ...(isUnknown ? [unknownId(selected, '/selected')] : []),
      ...ofFault,
      ...diagnostics,
    ]
  }

  // ── Where the reader looks ──

  get window(): [number, number] {
    const { from, to } = this.#timeline.state.window
    return [from, to]
  }

  set window(window: [number, number]) {
    const own = this.#readWindow('window', window)
    if (!own) return
    this.#timeline.jumpTo(own)
    const { from, to } = this.#timeline.state.window
    this.#tellUnless('window', 0, from === own.from && to === own.to, 'is moved inside of `extent`, `minWindow` and `maxWindow`') // prettier-ignore
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
    const own = this.#readWindow('moveTo', isObject(window) ? [window.from, window.to] : 0)
    if (!own) return
    this.#timeline.askFor(own)
    await this.#timeline.moveTo(own, options.animate ?? true)
  }

  async fit(ids?: readonly string[], options: { animate?: boolean } = {}): Promise<void> {
    const { table } = this.#timeline.state
    const indices = Array.isArray(ids) ? ids.map((id) => table.indexOf(String(id))).filter((index) => index >= 0) : undefined // prettier-ignore
    const isNone = Array.isArray(ids) && ids.length > 0 && indices?.length === 0
    const message = isNone ? `there is no event "${String(ids[0]).slice(0, 40)}"` : 'expected a list of ids'
    this.#tellUnless('fit', ids, indices !== undefined && !isNone, message)
    await this.#timeline.fit(indices, options.animate ?? true)
  }

  get selected(): string | null {
    return this.#timeline.selected
  }

  set selected(id: string | null) {
    this.#tellUnless('selected', id, typeof id === 'string', 'expected the id of an event')
    this.#timeline.setSelected(typeof id === 'string' ? id : null)
  }

  select(id: string | null): void {
    const index = typeof id === 'string' ? this.#timeline.state.table.indexOf(id) : -1
    // What is not there yet is chosen when it comes.
    if (typeof id === 'string' && index < 0) this.#timeline.setSelected(id)
    else this.#timeline.choose(index, false)
  }

  // ── What can be taken away ──

  /** The timeline as SVG text; the whole of it by default. */
  async toSVG(options: ExportOptions = {}): Promise<string> {
    const [{ toSvg }, shown] = await this.#pictures()
    return toSvg(shown, options)
  }

  async toPNG(options: ExportOptions = {}): Promise<Blob> {
    const [{ toPng }, shown] = await this.#pictures()
    return toPng(shown, options, this.ownerDocument)
  }

  /** Prints the timeline with a table of its events; the whole of it, on A4, by default. Resolves when that is done. */
  async print(options: PrintOptions = {}): Promise<void> {
    const [{ print }, shown] = await this.#pictures()
    await print(shown, options, this.renderRoot)
  }

  async #pictures() {
    const pictures = await import('./export/pictures.js')
    await this.rendered
    return [pictures, this.#timeline.shown()] as const
  }

  /** What is shown, one event a row. */
  toCSV(): string {
    return toCsv(this.#timeline.state)
  }

  /** What is shown as a list with footnotes. */
  toHTML(): string {
    return toHtml(this.#timeline.state)
  }

  /** What is shown as Markdown with footnotes. */
  toMarkdown(): string {
    return toMarkdown(this.#timeline.state)
  }

  // ── Values of a page ──

  #set(settings: Partial<Settings>): void {
    this.#timeline.dispatch({ type: 'settings', settings })
  }

  #tell(name: string, faults: readonly (readonly [place: string, message: string])[]): void {
    this.#tellOf(name, faults.map(([place, message]) => ({ code: 'bad-value', severity: 'warning', field: `/${name}${place}`, message }))) // prettier-ignore
  }

  /** What is set to nothing is what it was from the start. */
  #tellUnless(name: string, value: unknown, isGood: boolean, message: string): void {
    this.#tell(name, isGood || value === null || value === undefined ? [] : [['', message]])
  }

  /** Tells what is wrong with a property now, in place of what was. */
  #tellOf(name: string, told: readonly Diagnostic[]): void {
    this.#told.delete(name)
    if (told.length > 0) this.#told.set(name, told)
    for (const { field = '', message } of told) {
      const line = `<event-timeline> ${field}: ${message}`
      // A framework sets the same value each time it renders.
      if (this.#warned.has(line)) continue
      this.#warned.add(line)
      // eslint-disable-next-line no-console -- the console is where developers look for what went wrong
      console.warn(line)
    }
  }

  #readWindow(name: string, value: unknown): TimeWindow | null {
    const isTime = (one: unknown): boolean => typeof one === 'number' || one instanceof Date
    const [from, to] = Array.isArray(value) && value.every(isTime) ? (value as unknown[]).map(Number) : []
    const isWindow =
      from !== undefined && to !== undefined && Number.isFinite(from) && Number.isFinite(to) && from !== to
    this.#tellUnless(name, value, isWindow, 'expected two different times in ms since 1970')
    return isWindow ? { from: Math.min(from, to), to: Math.max(from, to) } : null
  }

  #readLength(name: string, value: unknown): number | null {
    const isLength = typeof value === 'number' && value > 0
    this.#tellUnless(name, value, isLength, 'expected a length in ms')
    return isLength ? value : null
  }

  // ── Life ──

  protected override firstUpdated(): void {
    // It grows with the text.
    const probe = this.renderRoot.querySelector('.probe')
    if (probe) this.#resize?.observe(probe)
  }

  override connectedCallback(): void {
    super.connectedCallback()
    // Of the document that the element is in, which may be that of a frame.
    const view = this.ownerDocument.defaultView
    if (!view) return
    this.#resize = observeSizes(view, () => view.requestAnimationFrame(() => this.#measure()))
    this.#resize?.observe(this)
    if (this.hasUpdated) this.firstUpdated()
  }

  /** Made here, and connected in another document: the sheets are made there. */
  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const view = this.#isOnServer ? null : this.ownerDocument.defaultView
    if (!view || (this.ownerDocument === document && !this.shadowRoot)) return super.createRenderRoot()
    const root = this.shadowRoot ?? this.attachShadow(EventTimeline.shadowRootOptions)
    // What a server has sent makes way.
    root.replaceChildren()
    this.renderOptions.renderBefore ??= root.firstChild
    root.adoptedStyleSheets = this.#sheetsOf(view)
    return root
  }

  /** In another document: its sheets are of that document, and so are the letters that are measured. */
  adoptedCallback(): void {
    const root = this.renderRoot as ShadowRoot | undefined
    const view = this.ownerDocument.defaultView
    if (!root || !view) return
    root.adoptedStyleSheets = this.#sheetsOf(view)
    this.requestUpdate()
  }

  /** Rendered to text, without a document: its children are what is shown. */
  get #isOnServer(): boolean {
    return (this.ownerDocument as Document | undefined) === undefined
  }

  /** Sheets of what has been loaded since. */
  readonly #laterStyles: CSSResult[] = []

  /** Brings in the sheet of a view that has been loaded.
   *  @internal */
  adoptStyles(styles: CSSResult): void {
    if (this.#laterStyles.includes(styles)) return
    this.#laterStyles.push(styles)
    const { ownerDocument, renderRoot } = this
    const view = ownerDocument.defaultView
    const sheet = ownerDocument === document ? styles.styleSheet : view && this.#sheetOf(styles, view)
    if (sheet) (renderRoot as ShadowRoot).adoptedStyleSheets.push(sheet)
    else renderRoot.append(Object.assign(ownerDocument.createElement('style'), { textContent: styles.cssText }))
  }

  #sheetOf({ cssText }: CSSResult, view: Window & typeof globalThis): CSSStyleSheet {
    const sheet = new view.CSSStyleSheet()
    sheet.replaceSync(cssText)
    return sheet
  }

  #sheetsOf(view: Window & typeof globalThis): CSSStyleSheet[] {
    const own = (this.constructor as typeof EventTimeline).elementStyles
    return [...own, ...this.#laterStyles].flatMap((style) => ('cssText' in style ? [this.#sheetOf(style, view)] : []))
  }

  override disconnectedCallback(): void {
    this.#resize?.disconnect()
    this.#resize = null
    super.disconnectedCallback()
  }

  #measure(): void {
    const width = this.clientWidth
    const before = this.size
    if (width > 0) this.#width = width
    this.#markFrame()
    this.#timeline.checkTextSize()
    if (this.size !== before) this.requestUpdate()
  }

  /** Where the page sets a height it holds, whatever the usual limit. What the page has set is told to the sheets. */
  #markFrame(): void {
    const isSized = hasOwnHeight(this)
    this.toggleAttribute('data-sized', isSized)
    // The vertical timeline is as long as it is: the page scrolls it.
    this.toggleAttribute('data-vertical', this.size === 'phone')
    // In little height the plot comes before what explains it, and before the overview.
    const heightPx = isSized ? this.clientHeight : 0
    this.toggleAttribute('data-low', heightPx > 0 && heightPx < LOW_PX)
    this.toggleAttribute('data-very-low', heightPx > 0 && heightPx < VERY_LOW_PX)
    applyGround(this)
  }

  /** How much room there is; larger text needs more of it. */
  get size(): Size {
    return this.#width >= WIDE_PX ? 'wide' : this.#width > 0 && this.#width < PHONE_PX ? 'phone' : 'medium'
  }

  override attributeChangedCallback(name: string, old: string | null, value: string | null): void {
    // `lang` is a property of every element: set to `null`, it would be the language "null".
    if (name === 'lang') this.#timeline.applyLanguage()
    else super.attributeChangedCallback(name, old, value)
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (this.#isOnServer) return
    this.#reflectState()
    const { areFacetsOpen, isHelpOpen } = this.#timeline.state
    this.toggleAttribute('data-open', areFacetsOpen || isHelpOpen)
    if (this.#width === 0) this.#width = this.clientWidth
    if (!this.hasUpdated) this.#markFrame()
    if (changed.has('src')) this.#timeline.data.load(typeof this.src === 'string' ? this.src : null)
    if (changed.has('from') || changed.has('to')) this.#timeline.requestWindow()
    for (const name of ['from', 'to'] as const)
      if (changed.has(name)) this.#tellUnless(name, this[name] || null, isEdtf(this[name]), 'expected a date as EDTF')
    if ((changed.has('from') || changed.has('to')) && isEdtf(this.to)) {
      const isBehind = !isEdtf(this.from) || startsBefore(this.from, this.to)
      this.#tellUnless('to', this.to, isBehind, 'is before `from`')
    }
    if (changed.has('strings')) {
      this.#tellUnless('strings', this.strings, isObject(this.strings), 'expected words by their names')
      this.#timeline.applyLanguage()
    }
  }

  readonly #onColors = (): void => {
    applyGround(this)
    this.#timeline.applyTheme()
  }

  /** What the state holds, whoever has changed it, stands in the attributes. */
  #reflectState(): void {
    for (const name of STATE_ATTRIBUTES) {
      const value = this[name]
      const before = this.#reflected[name]
      if (Object.is(value, before)) continue
      this.#reflected[name] = value
      this.requestUpdate(name, before)
    }
  }

  protected override render(): TemplateResult {
    if (this.#isOnServer) return html`<slot></slot>`
    const { views, state } = this.#timeline
    const { language } = state
    const spans = [...erasOf(state), ...markersOf(state)].map(
      ({ title, date }) => `${title}, ${wordDate(date, language.dates)}`,
    )
    return html`${probeTemplate(this.#onColors)}${views.render(() => stageTemplate(language, spans))}`
  }
}

/** What went wrong with all of the data, and where. */
const faultAsDiagnostics = ({ code, message, diagnostics = [] }: Fault): readonly Diagnostic[] =>
  diagnostics.some((one) => one.code === code) ? diagnostics : [{ code, severity: 'error', message }, ...diagnostics]

/** Eras or markers as a page sets them. */
function readOwnSpans(
  member: 'eras' | 'markers',
  value: unknown,
): { readonly spans: readonly object[] | null; readonly told: readonly Diagnostic[] } {
  if (value === null || value === undefined) return { spans: null, told: [] }
  const told: Diagnostic[] = []
  const spans = readSpans(value, member, told)
  const { document, diagnostics } = parseDocument({ version: 1, language: 'und', sources: [], events: [], [member]: spans }, { isColor }) // prettier-ignore
  return { spans: document?.[member] ?? [], told: [...told, ...diagnostics] }
}

/** True where the page says how high the element is. */
function hasOwnHeight(element: HTMLElement): boolean {
  if (element.style.height !== '' || element.style.blockSize !== '') return true
  // Firefox does not tell; a height in a style sheet is limited there.
  if (!('computedStyleMap' in element)) return false
  const height = element.computedStyleMap().get('height')
  return height !== undefined && 'unit' in height
}

const isEdtf = (value: unknown): value is string => typeof value === 'string' && parseEdtf(value) !== null

/** Whether what begins with one date can end with the other, both EDTF. */
const startsBefore = (from: string, to: string): boolean =>
  (parseEdtf(from)?.startMs ?? -Infinity) < (parseEdtf(to)?.endMs ?? Infinity)

const isObject = (value: unknown): value is Record<string, unknown> & object =>
  typeof value === 'object' && value !== null
