import type { TimelineEvent } from '@event-timeline/core/model'
import type { CSSResult, ReactiveController, ReactiveElement, TemplateResult } from 'lit'
import { clip } from '../views/clip.js'
import { eventAt } from '../views/event-facts.js'
import { certaintyOf, countSources, dateOfEvent, statusOf } from '../views/event-words.js'
import { ownTitle } from '../views/own-template.js'
import type { Size, ViewsHost } from '../views/views-host.js'
import { Views } from '../views/views.js'
import { AddressBar, type AddressHost } from './address-bar.js'
import { SearchController, type SearchHost } from './search-controller.js'
import { share, type ShareHost } from './share.js'
import type { Place } from '../store/address.js'
import { wordDate } from '@event-timeline/core/wording'
import { Announcer } from '../a11y/announcer.js'
import { independentSources, sourcesById } from '../data/filter.js'
import { hullOf, withMargin } from '../data/open-window.js'
import { languageFor, loadLanguage, withStrings } from '../i18n/language.js'
import type { Connector, Scene } from '../scene/scene.js'
import type { Action, Command, Dispatch } from '../store/actions.js'
import { memo } from '../store/memo.js'
import { requestedWindow } from '../store/requested-window.js'
import { compressionOf } from '../store/selectors.js'
import type { TimelineTemplates } from '../store/templates.js'
import { showsPlot, type TimelineState } from '../store/state.js'
import { Store } from '../store/store.js'
import { columnDate } from '../time/column-date.js'
import type { TimeWindow } from '../time/time-window.js'
import { DataController } from './data-controller.js'
import type { Diagnostic } from '@event-timeline/core/model'
import { emit } from './emit.js'
import type { Shown } from '../export/picture.js'
import { DetachedStage, sceneRequest } from './scene-request.js'
import type { StageHost } from './stage-host.js'
import { Stage } from './stage.js'
import { applyGround, readFontPx, readTheme } from './theme-probe.js'

/** What the controller needs of its element beside what Lit gives. */
export interface TimelineHost extends ReactiveElement {
  readonly src: string | null
  readonly from: string | null
  readonly to: string | null
  readonly timeout: number
  readonly format: string | null
  readonly strings: Readonly<Record<string, unknown>> | null
  readonly size: Size
  readonly rendered: Promise<void>
  adoptStyles(styles: CSSResult): void
  print(): Promise<void>
}

/** Relations that an event's name tells. */
const MAX_RELATIONS = 3

const COMMANDS: ReadonlySet<string> = new Set<Command['type']>([
  'choose', 'zoom', 'pan', 'fit', 'reveal', 'search', 'step-hit', 'retry', 'download', 'print', 'copy-link', 'copy-citation',
]) // prettier-ignore

const isCommand = (action: Action | Command): action is Command => COMMANDS.has(action.type)

/** Keeps state, stage and element in line: the one place through which everything goes. */
export class TimelineController
  implements ReactiveController, StageHost, ViewsHost, SearchHost, ShareHost, AddressHost
{
  readonly element: TimelineHost
  readonly data: DataController
  readonly views: Views
  readonly #search: SearchController
  readonly #address = new AddressBar(this)
  readonly #store: Store
  stage: Stage | null = null
  #announcer: Announcer | null = null
  /** The page or the reader has said where to look: new data of the same kind does not move the window. */
  #hasSetWindow = false
  /** The choice that was asked for, whether or not that event is there already. */
  #wanted: string | null = null
  #toldWindow: TimeWindow | null = null
  #toldHover = -1
  #fonts: AbortController | null = null

  constructor(host: TimelineHost) {
    this.element = host
    this.#store = new Store((state, before) => this.#changed(state, before))
    this.data = new DataController(this)
    this.views = new Views(this)
    this.#search = new SearchController(this)
    host.addController(this)
  }

  get state(): TimelineState {
    return this.#store.state
  }

  get scene(): Scene | null {
    return this.stage && this.stage.scene.width > 0 ? this.stage.scene : null
  }

  get pageLanguage(): string {
    // Out of shadow roots, too.
    for (let node: Element | null = this.element; node;) {
      // A server has no page to ask.
      if (!('closest' in node)) break
      const found: Element | null = node.closest('[lang]')
      if (found) return found.getAttribute('lang') || 'en'
      const root: Node = node.getRootNode()
      node = 'host' in root ? (root as ShadowRoot).host : null
    }
    return 'en'
  }

  get language(): TimelineState['language'] {
    return this.state.language
  }

  get size(): Size {
    return this.element.size
  }

  get baseUrl(): string {
    return this.element.baseURI
  }

  get isSearchPreparing(): boolean {
    return this.#search.isPreparing
  }

  requestUpdate(): void {
    this.element.requestUpdate()
  }

  adoptStyles(styles: CSSResult): void {
    this.element.adoptStyles(styles)
  }

  get format(): string | null {
    return this.element.format
  }

  get timeoutMs(): number {
    return this.element.timeout
  }

  // ── Actions ──

  readonly dispatch: Dispatch = (action) => {
    if (!isCommand(action)) {
      this.#act(action)
      return
    }
    switch (action.type) {
      case 'choose':
        this.choose(action.index)
        return
      case 'zoom':
        void this.stage?.zoomBy(action.factor).then(this.#tellWindow)
        return
      case 'pan':
        void this.stage?.pan(action.share).then(this.#tellWindow)
        return
      case 'fit':
        void this.fit(action.indices, true).then(this.#tellWindow)
        return
      case 'reveal':
        void this.stage?.reveal(action.index)
        return
      case 'search':
        this.#search.search(action.text)
        return
      case 'step-hit':
        this.#search.step(action.direction)
        return
      case 'retry':
        this.data.retry()
        return
      default:
        void share(action, this)
    }
  }

  #act(action: Action): void {
    if (action.type === 'window') this.#hasSetWindow = true
    this.#store.dispatch(action)
    const { state } = this
    if (action.type === 'filter') {
      emit(this.element, 'timeline-filter', { filter: state.filter, visible: state.shown.length })
      const count = state.language.words.eventsOf(state.shown.length, state.table.count)
      this.say([count, ...this.views.pickedWords].join(', '))
    }
    if (action.type === 'mode') {
      emit(this.element, 'timeline-mode', { mode: state.mode })
      this.say(state.language.words.modes[state.mode])
    }
  }

  #changed(state: TimelineState, before: TimelineState): void {
    this.stage?.invalidate()
    // The stage shows these by itself.
    const { window: _, hovered, card: _card, ...rest } = state
    const keys = Object.keys(rest) as (keyof typeof rest)[]
    if (keys.some((key) => state[key] !== before[key])) this.element.requestUpdate()
    if (hovered !== this.#toldHover) {
      this.#toldHover = hovered
      emit(this.element, 'timeline-hover', { id: hovered < 0 ? null : state.table.id(hovered) })
    }
  }

  // ── Life ──

  hostConnected(): void {
    this.applyLanguage()
    this.#watchLanguage()
    if (this.element.src === null) this.data.watchChildren()
    this.data.resume()
    const { fonts } = this.element.ownerDocument as Partial<Document>
    this.#fonts = new AbortController()
    const onFontsLoaded = (): void => {
      this.stage?.forgetWidths()
      this.stage?.invalidate()
    }
    fonts?.addEventListener('loadingdone', onFontsLoaded, { signal: this.#fonts.signal })
    if (this.element.hasUpdated) this.element.requestUpdate()
  }

  hostDisconnected(): void {
    this.#languageObserver?.disconnect()
    this.#languageObserver = null
    this.data.abort()
    this.#search.dispose()
    this.views.disconnected()
    this.#address.dispose()
    this.#fonts?.abort()
    this.#fonts = null
    this.stage?.dispose()
    this.stage = null
    this.#announcer?.dispose()
    this.#announcer = null
  }

  hostUpdated(): void {
    if (!this.element.isConnected) return
    const root = this.element.renderRoot as ShadowRoot
    const live = root.querySelector<HTMLElement>('.live')
    if (live) this.#announcer ??= new Announcer(live)
    const frame = root.querySelector('.stage')
    if (frame !== (this.stage?.element ?? null)) {
      this.stage?.dispose()
      if (frame) applyGround(this.element)
      this.stage = frame ? new Stage(root, this) : null
      this.applyTheme()
    }
    this.stage?.settle()
    this.views.updated(root)
    this.#address.updated()
  }

  applyTheme(): void {
    this.stage?.setTheme(readTheme(this.element.renderRoot as ShadowRoot))
  }

  /** The letters may be larger or smaller than they were. */
  checkTextSize(): void {
    if (this.stage && this.stage.paintContext.theme.fontPx !== readFontPx(this.element.renderRoot as ShadowRoot))
      this.applyTheme()
  }

  applyLanguage(): void {
    const tag = this.#languageTag
    this.#setLanguage(tag)
    this.#languageReady = loadLanguage(tag).then((isNew) => {
      if (isNew && tag === this.#languageTag) this.#setLanguage(tag)
    })
  }

  #languageObserver: MutationObserver | null = null

  /** Pages change their language without loading anew. */
  #watchLanguage(): void {
    const { ownerDocument } = this.element
    const Observer = ownerDocument.defaultView?.MutationObserver
    if (!Observer) return
    let tag = this.#languageTag
    this.#languageObserver?.disconnect()
    this.#languageObserver = new Observer(() => {
      if (tag === this.#languageTag) return
      tag = this.#languageTag
      this.applyLanguage()
    })
    this.#languageObserver.observe(ownerDocument, { subtree: true, attributes: true, attributeFilter: ['lang'] })
  }

  get #languageTag(): string {
    return this.element.lang || this.pageLanguage
  }

  #setLanguage(tag: string): void {
    this.#store.dispatch({ type: 'language', language: withStrings(languageFor(tag), this.element.strings) })
  }

  /** Resolves once the words of the language are there, or it is known that they do not come. */
  #languageReady: Promise<void> = Promise.resolve()

  /** Resolves when what was set last is painted, completely. */
  async settled(): Promise<void> {
    this.data.flush()
    await this.#languageReady
    await this.element.updateComplete
    for (let ready: Promise<void> | null = null; ready !== this.data.ready;) {
      ready = this.data.ready
      await ready
      await this.data.othersReady
    }
    this.data.flush()
    await this.element.updateComplete
    await this.views.ready
    await this.element.updateComplete
    if (!this.element.isConnected) return
    this.stage?.settle()
    this.stage?.settleAccess()
  }

  // ── Data ──

  loaded(isNew: boolean): void {
    const { state } = this
    if (isNew) {
      this.#hasSetWindow = this.#hasSetWindow && this.#isWindowOfHost
      if (!this.#hasSetWindow) this.#store.dispatch({ type: 'ask-window', asked: null })
      this.stage?.motion.stop()
    }
    this.#requestWindow()
    if (!this.#hasSetWindow) this.#store.dispatch({ type: 'window', window: this.state.opening })
    if (this.#wanted !== null) this.#selectWanted()
    emit(this.element, 'timeline-load', { events: state.table.count, diagnostics: state.diagnostics })
  }

  /** The host has set the window itself: it holds for the data that comes next too. */
  #isWindowOfHost = false

  failed(code: string, message: string, diagnostics: readonly Diagnostic[]): void {
    emit(this.element, 'timeline-error', { code, message, diagnostics })
  }

  /** `from` and `to` have changed, or what they are measured by. */
  requestWindow(): void {
    this.#requestWindow()
    if (this.state.requested) this.#store.dispatch({ type: 'window', window: this.state.opening })
  }

  #requestWindow(): void {
    const { from, to } = this.element
    const { extent, requested: before } = this.state
    const requested = requestedWindow(from, to, extent)
    if (requested?.from !== before?.from || requested?.to !== before?.to)
      this.#store.dispatch({ type: 'request-window', requested })
  }

  // ── Window ──

  /** Sets the window for good, without animation. */
  jumpTo(window: TimeWindow): void {
    this.#hasSetWindow = true
    this.#isWindowOfHost = this.state.table.count === 0 || this.#isWindowOfHost
    this.stage?.motion.stop()
    this.askFor(window)
    this.#store.dispatch({ type: 'window', window })
  }

  /** The page wants to show a window: readers may go as far. */
  askFor(asked: TimeWindow): void {
    this.#store.dispatch({ type: 'ask-window', asked })
  }

  async moveTo(window: TimeWindow, animate: boolean): Promise<void> {
    this.#hasSetWindow = true
    if (this.stage) await this.stage.motion.fly(this.stage.drawn(window), animate)
    else this.#store.dispatch({ type: 'window', window })
  }

  /** Everything, or the given events, with a margin. */
  async fit(indices: readonly number[] | undefined, animate: boolean): Promise<void> {
    const { table, settings, extent, shown } = this.state
    const isAll = indices === undefined
    const chosen = indices ?? (shown.length < table.count ? shown : null)
    const hull = chosen ? hullOf(table, chosen) : null
    const window = hull ? withMargin(hull, compressionOf(table, settings), isAll ? undefined : 0.1) : extent
    await this.moveTo(window, animate)
  }

  painted(): void {
    const { window } = this.state
    const told = this.#toldWindow
    if (told?.from === window.from && told.to === window.to) return
    this.#toldWindow = window
    if (told) emit(this.element, 'timeline-window', { from: window.from, to: window.to })
  }

  // ── Address ──

  addressOf(id: string | null): string {
    return this.#address.addressOf(id)
  }

  /** The filter, view, window and event that an address names. The event is chosen in the window that the story opens
   *  with, widened where it lies outside. */
  goTo(place: Place): void {
    this.dispatch({ type: 'filter', filter: place.filter })
    if (place.mode) this.dispatch({ type: 'mode', mode: place.mode })
    if (place.window) this.jumpTo({ from: place.window[0], to: place.window[1] })
    const index = place.event === undefined ? -1 : this.state.table.indexOf(place.event)
    if (index >= 0) this.choose(index, false)
  }

  // ── Choice ──

  get selected(): string | null {
    const { table, selected } = this.state
    return selected < 0 ? this.#wanted : table.id(selected)
  }

  /** Sets the choice without asking. */
  setSelected(id: string | null): void {
    this.#wanted = id
    this.#selectWanted()
  }

  /** Chooses what was asked for, and scrolls its lane into view where it is in the window. */
  #selectWanted(): void {
    const index = this.#wanted === null ? -1 : this.state.table.indexOf(this.#wanted)
    this.#store.dispatch({ type: 'select', index })
    if (index < 0) return
    void this.element.updateComplete.then(() => {
      this.stage?.settle()
      this.stage?.scrollToEvent(index)
    })
  }

  /** Chooses as a reader would: the page may cancel. */
  choose(index: number, byReader = true): void {
    const { table, mode } = this.state
    const id = index < 0 ? null : table.id(index)
    if (!emit(this.element, 'timeline-select', { id }, true)) return
    this.#wanted = id
    this.#store.dispatch({ type: 'select', index })
    if (index < 0) return
    if (showsPlot(mode)) {
      void this.stage?.reveal(index).then(() => this.stage?.scrollToEvent(index))
      if (this.stage) this.stage.focused = index
    }
    if (!byReader) return
    this.say(this.nameOf(index))
    this.views.openSheet()
  }

  readonly #tellWindow = (): void => this.stage?.tellWindow()

  open(index: number): void {
    emit(this.element, 'timeline-open', { id: this.state.table.id(index) }, true)
  }

  readonly say = (sentence: string): void => {
    this.#announcer?.say(sentence)
  }

  // ── What can be taken away ──

  /** What pictures are made from. An element without a graphic on screen has one of the usual letters. */
  readonly shown = (): Shown => {
    const stage = this.stage ?? new DetachedStage(this.element.ownerDocument)
    return {
      state: this.state,
      request: (widthPx) => sceneRequest(this, stage.paintContext.metrics, stage.measure, widthPx),
      paint: stage.paintContext,
      title: this.state.document?.title ?? this.state.language.words.timeline,
    }
  }

  // ── Words for the stage ──

  /** Title and date; of certainty, status and sources only what is out of the ordinary. */
  nameOf(index: number): string {
    const { table, language, document } = this.state
    const event = eventAt(table, index)
    const sources = countSources(event, this.#sources(document))
    const isPlain = !event.conflict && event.date.granularity === 'day' && event.date.extent === 'moment'
    return [
      event.title,
      dateOfEvent(event, language),
      isPlain ? '' : certaintyOf(event, language.words),
      statusOf(event, language.words),
      sources > 1 ? language.words.sources(sources) : '',
      ...this.#relationsOf(event),
    ]
      .filter(Boolean)
      .join(', ')
  }

  /** "after: Kim leaves Pyongyang" */
  #relationsOf({ relations = [] }: TimelineEvent): readonly string[] {
    const { table, language } = this.state
    return relations.slice(0, MAX_RELATIONS).flatMap(({ relation, event }) => {
      const other = table.indexOf(event)
      return other < 0 ? [] : [`${language.words.relations[relation]}: ${clip(table.title(other), 80)}`]
    })
  }

  nameOfRelation({ owner, from, to, relation }: Connector): string {
    const { table, language } = this.state
    const other = owner === from ? to : from
    return `${clip(table.title(owner), 80)} – ${language.words.relations[relation]} – ${clip(table.title(other), 80)}`
  }

  nameOfGroup(count: number, first: number): string {
    const { table, language } = this.state
    const event = table.event(first)
    const date = event?.date ?? columnDate(table.start[first] as number, table.end(first))
    return language.words.groupName(count, wordDate(date, language.dates))
  }

  get titleOf(): StageHost['titleOf'] {
    const { table, settings } = this.state
    return this.#titleOf(table, settings.templates?.label)
  }

  readonly #titleOf = memo((table: TimelineState['table'], label: TimelineTemplates['label']) =>
    label ? (index: number): string => ownTitle(label, eventAt(table, index)) : table.title,
  )

  card(index: number): TemplateResult | null {
    return this.views.card(index)
  }

  #sources = memo((document: TimelineState['document']) => sourcesById(document))

  readonly claimsNote: StageHost['claimsNote'] = (event) => {
    const { words } = this.state.language
    const sources = independentSources(event, this.#sources(this.state.document))
    return `${words.sources(sources)}, ${words.claims(event.conflict?.claims.length ?? 0)}`
  }

  readonly claimWords: StageHost['claimWords'] = (event, at) => {
    const { words, dates } = this.state.language
    const claim = event.conflict?.claims[at]
    if (!claim) return ''
    const sources = this.#sources(this.state.document)
    const groups = new Set(
      claim.evidence.map((one) => {
        const source = event.evidence[one]?.source ?? ''
        return sources.get(source)?.independentGroup ?? source
      }),
    )
    return `${wordDate(claim.date, dates)} · ${words.sources(groups.size)}`
  }
}
