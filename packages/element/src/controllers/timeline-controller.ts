import type { ReactiveController, ReactiveElement, TemplateResult } from 'lit'
import { wordDate } from '@event-timeline/core/wording'
import { Announcer } from '../a11y/announcer.js'
import { independentSources, sourcesById } from '../data/filter.js'
import { hullOf, withMargin } from '../data/open-window.js'
import { languageFor, withStrings } from '../i18n/language.js'
import type { Scene } from '../scene/scene.js'
import { isEventMark } from '../scene/scene.js'
import type { Action, Command, Dispatch } from '../store/actions.js'
import { memo } from '../store/memo.js'
import { requestedWindow } from '../store/requested-window.js'
import { compressionOf } from '../store/selectors.js'
import { showsPlot, type TimelineState } from '../store/state.js'
import { Store } from '../store/store.js'
import { columnDate } from '../time/column-date.js'
import type { TimeWindow } from '../time/time-window.js'
import { DataController } from './data-controller.js'
import { emit } from './emit.js'
import { Stage, type StageHost } from './stage.js'
import { readTheme } from './theme-probe.js'

/** What the controller needs of its element beside what Lit gives. */
export interface TimelineHost extends ReactiveElement {
  readonly src: string | null
  readonly from: string | null
  readonly to: string | null
  readonly timeout: number
  readonly strings: Readonly<Record<string, unknown>> | null
  card(index: number): TemplateResult | null
  nameOf(index: number): string
}

const COMMANDS: ReadonlySet<string> = new Set<Command['type']>([
  'choose', 'zoom', 'pan', 'fit', 'reveal', 'search', 'step-hit', 'retry', 'download', 'print', 'copy-link', 'copy-citation',
]) // prettier-ignore

const isCommand = (action: Action | Command): action is Command => COMMANDS.has(action.type)

/** Keeps state, stage and element in line: the one place through which everything goes. */
export class TimelineController implements ReactiveController, StageHost {
  readonly element: TimelineHost
  readonly data: DataController
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
  /** Answers commands that are not about the window. */
  onCommand: (command: Command) => void = () => undefined

  constructor(host: TimelineHost) {
    this.element = host
    this.#store = new Store((state, before) => this.#changed(state, before))
    this.data = new DataController(this)
    host.addController(this)
  }

  get state(): TimelineState {
    return this.#store.state
  }

  get scene(): Scene | null {
    return this.stage && this.stage.scene.width > 0 ? this.stage.scene : null
  }

  get pageLanguage(): string {
    return this.element.closest('[lang]')?.getAttribute('lang') ?? 'en'
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
        this.stage?.zoomBy(action.factor)
        return
      case 'pan':
        this.stage?.pan(action.share)
        return
      case 'fit':
        void this.fit(action.indices, true)
        return
      case 'reveal':
        void this.stage?.reveal(action.index)
        return
      case 'retry':
        this.data.retry()
        return
      default:
        this.onCommand(action)
    }
  }

  #act(action: Action): void {
    if (action.type === 'window') this.#hasSetWindow = true
    this.#store.dispatch(action)
    const { state } = this
    if (action.type === 'filter') {
      emit(this.element, 'timeline-filter', { filter: state.filter, visible: state.shown.length })
      this.say(state.language.words.eventsOf(state.shown.length, state.table.count))
    }
    if (action.type === 'mode') {
      emit(this.element, 'timeline-mode', { mode: state.mode })
      this.say(state.language.words.modes[state.mode])
    }
  }

  #changed(state: TimelineState, before: TimelineState): void {
    this.stage?.invalidate()
    const { window: _, hovered, card, ...rest } = state
    const keys = Object.keys(rest) as (keyof typeof rest)[]
    if (keys.some((key) => state[key] !== before[key])) this.element.requestUpdate()
    if (hovered !== this.#toldHover) {
      this.#toldHover = hovered
      emit(this.element, 'timeline-hover', { id: hovered < 0 ? null : state.table.id(hovered) })
    }
    void card
  }

  // ── Life ──

  hostConnected(): void {
    this.applyLanguage()
    if (this.element.src === null) this.data.watchChildren()
    const { fonts } = this.element.ownerDocument
    this.#fonts = new AbortController()
    const onFontsLoaded = (): void => {
      this.stage?.forgetWidths()
      this.stage?.invalidate()
    }
    fonts.addEventListener('loadingdone', onFontsLoaded, { signal: this.#fonts.signal })
    if (this.element.hasUpdated) this.element.requestUpdate()
  }

  hostDisconnected(): void {
    this.data.abort()
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
      this.stage = frame ? new Stage(root, this) : null
      this.applyTheme()
    }
    this.stage?.settle()
  }

  applyTheme(): void {
    this.stage?.setTheme(readTheme(this.element.renderRoot as ShadowRoot))
  }

  applyLanguage(): void {
    const tag = this.element.lang || this.pageLanguage
    const language = withStrings(languageFor(tag), this.element.strings)
    this.#store.dispatch({ type: 'language', language })
  }

  /** Resolves when what was set last is painted, completely. */
  async settled(): Promise<void> {
    this.data.flush()
    await this.element.updateComplete
    for (let ready: Promise<void> | null = null; ready !== this.data.ready;) {
      ready = this.data.ready
      await ready
    }
    this.data.flush()
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
      this.stage?.motion.stop()
    }
    this.#requestWindow()
    if (!this.#hasSetWindow) this.#store.dispatch({ type: 'window', window: this.state.opening })
    if (this.#wanted !== null) this.#store.dispatch({ type: 'select', index: state.table.indexOf(this.#wanted) })
    emit(this.element, 'timeline-load', { events: state.table.count, diagnostics: state.diagnostics })
  }

  /** The host has set the window itself: it holds for the data that comes next too. */
  #isWindowOfHost = false

  failed(code: string, message: string): void {
    emit(this.element, 'timeline-error', { code, message })
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
    this.#store.dispatch({ type: 'window', window })
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

  // ── Choice ──

  get selected(): string | null {
    const { table, selected } = this.state
    return selected < 0 ? this.#wanted : table.id(selected)
  }

  /** Sets the choice without asking. */
  setSelected(id: string | null): void {
    this.#wanted = id
    this.#store.dispatch({ type: 'select', index: id === null ? -1 : this.state.table.indexOf(id) })
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
    if (byReader) this.say(this.nameOf(index))
  }

  open(index: number): void {
    emit(this.element, 'timeline-open', { id: this.state.table.id(index) }, true)
  }

  say(sentence: string): void {
    this.#announcer?.say(sentence)
  }

  // ── Words for the stage ──

  nameOf(index: number): string {
    return this.element.nameOf(index)
  }

  nameOfGroup(count: number, first: number): string {
    const { table, language } = this.state
    const event = table.event(first)
    const date = event?.date ?? columnDate(table.start[first] as number, table.end(first))
    return language.words.groupName(count, wordDate(date, language.dates))
  }

  card(index: number): TemplateResult | null {
    return this.element.card(index)
  }

  hits(): ReadonlySet<number> | null {
    return null
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

/** Marks of a scene that stand for one event each. */
export const singleMarks = (scene: Scene): number => scene.marks.filter(isEventMark).length
