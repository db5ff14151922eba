import type { ReactiveController, ReactiveElement } from 'lit'
import { Announcer } from '../a11y/announcer.js'
import type { Diagnostic, TimelineDocument } from '@event-timeline/core/model'
import type { Strings } from '../i18n/strings.js'
import type { LaneBand } from '../scene/scene.js'
import type { EventTable } from '../data/event-table.js'
import { independentSources, sourcesById } from '../data/filter.js'
import { isGraphic, type TimelineState } from '../state/timeline-state.js'
import { clampWindow, type TimeWindow } from '../time/scale.js'
import { HostSize } from './host-size.js'
import { Paced } from './paced.js'
import { Plot } from './plot.js'
import { Stage, type StageHost } from './stage.js'
import type { ReadingElement, ReadingHost } from './reading-host.js'
import { readTheme } from './theme-probe.js'
import { Reading } from './reading.js'
import { emit } from './timeline-events.js'
import { TimelineStore, type StoreHost } from './timeline-store.js'

/** Nobody reads words that change more often. */
const WORDS_MS = 250

/** What the controller needs of its element beside what Lit gives. */
export type TimelineHost = ReactiveElement & StoreHost & ReadingElement & { readonly src: string | null }

/** Keeps the picture in line with the state, and answers what the reader does in it. */
export class TimelineController implements ReactiveController, ReadingHost, StageHost {
  readonly element: TimelineHost
  readonly store: TimelineStore
  readonly plot = new Plot((index) => this.#claimsNote(index))
  readonly size = new HostSize(this.plot)
  readonly reading = new Reading(this)
  stage: Stage | null = null
  #toldWindow: TimeWindow | null = null
  #announcer: Announcer | null = null
  readonly #words = new Paced(() => this.#writeWords(), WORDS_MS)
  #resize: ResizeObserver | null = null

  constructor(host: TimelineHost) {
    this.element = host
    this.store = new TimelineStore(host, (inShell) => {
      this.stage?.invalidate()
      if (inShell) host.requestUpdate()
    })
    host.addController(this)
  }

  get state(): TimelineState {
    return this.store.state
  }

  get strings(): Strings {
    return this.store.strings
  }

  get #root(): ShadowRoot {
    return this.element.renderRoot as ShadowRoot
  }

  // ── Life ──

  hostConnected(): void {
    const { store } = this
    store.applyLanguage()
    this.#resize = new ResizeObserver(() => this.#measure())
    this.#resize.observe(this.element)
    if (this.element.src === null) store.readChildren()
    if (!this.element.hasUpdated) return
    this.#startStage()
    this.element.requestUpdate()
  }

  hostDisconnected(): void {
    this.#resize?.disconnect()
    this.#resize = null
    this.#stopStage()
    this.#announcer?.dispose()
    this.#words.dispose()
    this.reading.dispose()
  }

  hostUpdated(): void {
    const live = this.#root.querySelector<HTMLElement>('.live')
    if (live && !this.#announcer) this.#announcer = new Announcer(live)
    if (this.#root.querySelector('.plot') !== this.stage?.plotElement) this.#startStage()
    this.#paintNow()
    this.reading.updated()
  }

  /** Kept when what was set last is painted. */
  async settled(): Promise<void> {
    this.store.bringIn()
    // The update begins to fetch what `src` names; what comes makes another one.
    await this.element.updateComplete
    await this.store.loaded()
    await this.element.updateComplete
    if (!this.element.isConnected) return
    // Buttons first: what is measured then is measured once. They follow once more where the picture has changed by it.
    this.stage?.settle()
    this.#paintNow()
    this.stage?.settle()
  }

  applyTheme(): void {
    this.plot.setTheme(readTheme(this.#root), this.element.ownerDocument)
    this.#measure()
    this.stage?.invalidate()
  }

  lettersCame(): void {
    this.plot.forgetType(this.element.ownerDocument)
    this.applyTheme()
  }

  #startStage(): void {
    this.#stopStage()
    const view = this.element.ownerDocument.defaultView
    if (!view || !this.#root.querySelector('.plot')) return
    this.plot.setTheme(readTheme(this.#root), this.element.ownerDocument)
    this.stage = new Stage(this.#root, view, this)
    this.#openStage()
  }

  #openStage(): void {
    this.stage?.open((navigator, lanes, host) => this.reading.openAccess(navigator, lanes, host))
  }

  #stopStage(): void {
    this.stage?.dispose()
    this.stage = null
  }

  #measure(): void {
    const { size, stage } = this
    if (size.updateNarrow(this.element.clientWidth)) this.element.requestUpdate()
    if (!stage || this.element.clientWidth < 1) return
    stage.measure()
    const figure = this.#root.querySelector<HTMLElement>('.figure')
    const isNew = size.updateHeight(this.element, figure, stage.size.width, this.state)
    if (isNew) stage.measure()
  }

  /** Words first: they may wrap the toolbar, and the graphic has what is left. */
  #paintNow(): void {
    this.#words.flush()
    this.#measure()
    this.stage?.paint()
  }

  #writeWords(): void {
    const words = this.reading.writeWords(this.#root, this.store.title)
    if (words) this.stage?.wordBrush(words)
  }

  // ── Window ──

  setWindow(window: TimeWindow): void {
    this.store.setWindow(window)
  }

  /** Sets the window for good: new data does not move it. */
  jumpTo(window: TimeWindow): void {
    this.store.windowWasSet = true
    this.stage?.stopMotion()
    this.setWindow(window)
    if (this.stage) queueMicrotask(() => this.stage?.paint())
  }

  async moveTo(window: TimeWindow, animate: boolean): Promise<void> {
    this.store.windowWasSet = true
    const to = clampWindow(window, this.state.window)
    if (this.stage) await this.stage.fly(to, animate)
    else this.setWindow(to)
  }

  show(document: TimelineDocument, table: EventTable, diagnostics: readonly Diagnostic[]): void {
    this.store.dispatch({ type: 'load', document, table, diagnostics, otherTitle: this.strings.other })
  }

  say(sentence: string): void {
    this.#announcer?.say(sentence)
  }

  // ── Choice ──

  choose(index: number, byReader = true): void {
    const { table, mode } = this.state
    const id = index < 0 ? null : table.id(index)
    if (!emit(this.element, 'timeline-select', { id }, true)) return
    this.store.wanted = id
    this.store.turn({ opened: [] })
    this.store.dispatch({ type: 'select', index })
    if (index < 0) return
    if (isGraphic(mode)) void this.stage?.reveal(index)
    if (!byReader) return
    const { reading } = this
    this.say(reading.nameOfEvent(this.state, index))
    void this.element.updateComplete.then(() => reading.bringChosen(this.#root, this.size.isNarrow))
  }

  /** Folds a lane, or opens it again. */
  collapse({ keys, collapsed }: LaneBand): void {
    this.store.dispatch({ type: 'collapse', keys, collapsed: !collapsed })
  }

  open(members: readonly number[]): void {
    this.say(this.reading.nameOfGroup(this.state.language, members.length))
    this.store.turn({ opened: members })
  }

  close(): void {
    if (this.store.shell.helpOpen) this.toggleHelp()
    else if (this.store.shell.opened.length > 0) this.store.turn({ opened: [] })
    else this.choose(-1)
  }

  toggleHelp(): void {
    this.store.turn({ helpOpen: !this.store.shell.helpOpen })
  }

  // ── What the stage tells ──

  painted(): void {
    this.#words.soon()
    const { window } = this.state
    const told = this.#toldWindow
    if (told?.from === window.from && told.to === window.to) return
    this.#toldWindow = window
    if (told) emit(this.element, 'timeline-window', { from: window.from, to: window.to })
  }

  #claimsNote(index: number): string {
    const event = this.state.table.event(index)
    if (!event?.conflict) return ''
    const sources = independentSources(event, sourcesById(this.state.document))
    return this.strings.claimsNote(sources, event.conflict.claims.length)
  }
}
