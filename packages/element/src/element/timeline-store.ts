import { parseDocument, type ParsedDocument } from '@event-timeline/core/document'
import type { Diagnostic, TimelineDocument, TimelineEvent } from '@event-timeline/core/model'
import { chooseWordingLanguage } from '@event-timeline/core/wording'
import { stringsFor } from '../i18n/strings-for.js'
import type { Strings } from '../i18n/strings.js'
import type { TimelineColumns } from '../data/columns.js'
import * as foldState from '../state/fold-state.js'
import { EMPTY_TABLE, type EventTable } from '../data/event-table.js'
import type { TimelineFilter } from '../data/filter.js'
import { columnSteps, tableFromColumns } from '../data/table-from-columns.js'
import { tableFromEvents } from '../data/table-from-events.js'
import { EMPTY_STATE, reduce, TIMELINE_MODES, type TimelineAction, type TimelineMode } from '../state/timeline-state.js'
import type { TimeWindow } from '../time/scale.js'
import { askedWindow } from './asked-window.js'
import { chooseFirst } from './choose-first.js'
import { appendEvents, mergeEvents } from './growth.js'
import { Loader } from './loader.js'
import { Paced } from './paced.js'
import { readChildren, readSource } from './read-input.js'
import { emit } from './timeline-events.js'
import { CLOSED_SHELL, type ShellState } from './view.js'

export type TimelineData = TimelineDocument | { readonly columns: TimelineColumns } | null

/** `building`: a large set is being put in order, and the frame stands already. */
export type Phase = 'empty' | 'loading' | 'building' | 'ready' | 'failed'

/** Above this many, columns are put in order in slices, between which the page goes on. */
const MOST_AT_ONCE = 200_000

/** Events that come one by one are added together, at this pace. */
const ADDING_MS = 100

/** What the store reads of its element, and where it sends events. */
export interface StoreHost extends HTMLElement {
  readonly from: string | null
  readonly to: string | null
}

/** Keeps the state of one timeline: takes data in, and actions. Tells of each change, and whether the shell shows it too
 *  (a window that moves changes the picture alone). */
export class TimelineStore {
  readonly #host: StoreHost
  readonly #changed: (inShell: boolean) => void
  readonly #loader = new Loader()
  state = EMPTY_STATE
  compressGaps = false
  shell: ShellState = CLOSED_SHELL
  phase: Phase = 'empty'
  /** The page or the reader has said where to look: new data does not move the window. */
  windowWasSet = false
  /** The choice that was asked for, whether or not that event is there already. */
  wanted: string | null = null
  #data: TimelineData = null
  /** Events that wait to be added, and those that stand behind columns already. */
  #waiting: TimelineEvent[] = []
  #behind: TimelineEvent[] = []
  #isGrowing = false
  readonly #adding = new Paced(() => this.bringIn(), ADDING_MS)
  /** Data has come, and nothing of it was chosen yet. */
  #isNew = false

  constructor(host: StoreHost, changed: (inShell: boolean) => void) {
    this.#host = host
    this.#changed = changed
  }

  get strings(): Strings {
    return stringsFor(this.state.language)
  }

  get title(): string {
    return this.state.document?.title ?? this.strings.timeline
  }

  // ── Data ──

  get data(): TimelineData {
    return this.#data
  }

  setData(data: TimelineData): void {
    this.#data = data
    this.#waiting = []
    this.#behind = []
    this.#isGrowing = false
    this.#loader.abort()
    if (data === null) this.#clear()
    else if ('columns' in data) this.#build(data.columns)
    else this.read(parseDocument(data))
  }

  #build(columns: TimelineColumns): void {
    if (columns.start.length <= MOST_AT_ONCE) {
      this.#built(tableFromColumns(columns))
      return
    }
    // What grows stays in sight until there is more of it.
    if (!this.#isGrowing) this.phase = 'building'
    this.#loader.build(columnSteps(columns), (table) => this.#built(table))
    this.#changed(true)
  }

  #built(table: EventTable): void {
    this.#isGrowing = false
    this.#show(null, table, [])
  }

  /** Kept when nothing is being fetched or built any more. */
  async loaded(): Promise<void> {
    do await this.#loader.done
    while (this.#isGrowing)
  }

  /** Adds events: the first at once, those that follow at a pace. */
  add(events: readonly TimelineEvent[]): void {
    for (const event of events) this.#waiting.push(event)
    this.#adding.soon()
  }

  /** Brings in those that wait. */
  bringIn(): void {
    const isBusy = this.#isGrowing || this.phase === 'loading'
    if (this.#waiting.length === 0 || isBusy) return
    const events = this.#waiting.splice(0)
    const { document, language, table } = this.state
    this.windowWasSet ||= table.count > 0
    if (!this.#data || !('columns' in this.#data)) {
      const merged = mergeEvents(document, language, events)
      if (merged.document) this.#show(merged.document, tableFromEvents(merged.document.events), merged.diagnostics)
      return
    }
    this.#behind = [...this.#behind, ...events]
    this.#isGrowing = true
    this.#build(appendEvents(this.#data.columns, this.#behind))
  }

  /** Reads what stands in the element, where neither `src` nor `data` is given. */
  readChildren(): void {
    const children = this.phase === 'empty' && this.#data === null ? readChildren(this.#host) : null
    if (children) this.read(children)
  }

  load(url: string): void {
    if (this.#data !== null) return
    this.phase = 'loading'
    const { href } = new URL(url, this.#host.baseURI)
    this.#loader.read(
      (signal) => readSource(href, signal),
      (parsed) => this.read(parsed),
    )
  }

  read({ document, diagnostics }: ParsedDocument): void {
    if (document) this.#show(document, tableFromEvents(document.events), diagnostics)
    else this.#fail(diagnostics[0]?.code ?? 'not-a-document', diagnostics[0]?.message ?? '')
  }

  #show(document: TimelineDocument | null, table: EventTable, diagnostics: readonly Diagnostic[]): void {
    this.phase = 'ready'
    this.turn({ opened: [], page: 0 })
    this.dispatch({ type: 'load', document, table, diagnostics, otherTitle: this.strings.other })
    if (this.#host.isConnected) this.applyLanguage()
    this.#isNew = true
    this.ask()
    emit(this.#host, 'timeline-load', { events: table.count, diagnostics })
    this.bringIn()
  }

  #clear(): void {
    this.phase = 'empty'
    const otherTitle = this.strings.other
    this.dispatch({ type: 'load', document: null, table: EMPTY_TABLE, diagnostics: [], otherTitle })
  }

  #fail(code: string, message: string): void {
    this.phase = 'failed'
    this.#changed(true)
    this.#tell(code, message)
  }

  #tell(code: string, message: string): void {
    emit(this.#host, 'timeline-error', { code, message })
  }

  /** Takes the window that the page asks to open with, and goes there unless one was set since. */
  ask(): void {
    if (this.phase === 'ready') this.#answer()
  }

  #answer(): void {
    const { from, to } = this.#host
    const asked = askedWindow(from, to, this.state.extent)
    const before = this.state.asked
    if (asked?.from !== before?.from || asked?.to !== before?.to)
      this.dispatch({ type: 'ask', asked, otherTitle: this.strings.other })
    if (!this.windowWasSet) this.setWindow(this.state.opening)
    this.#choose()
    this.#changed(false)
  }

  /** Chooses what was asked for, else what the window that data opens with has to tell first. */
  #choose(): void {
    if (!this.#isNew) return
    this.#isNew = false
    if (this.state.selected >= 0) return
    const wanted = this.wanted === null ? -1 : this.state.table.indexOf(this.wanted)
    this.dispatch({ type: 'select', index: wanted >= 0 ? wanted : chooseFirst(this.state) })
  }

  // ── State ──

  dispatch(action: TimelineAction): void {
    const next = reduce(this.state, action)
    if (next === this.state) return
    this.state = next
    this.#changed(action.type !== 'window')
  }

  turn(change: Partial<ShellState>): void {
    this.shell = { ...this.shell, ...change }
    this.#changed(true)
  }

  setWindow(window: TimeWindow): void {
    this.dispatch({ type: 'window', window })
  }

  filterBy(filter: TimelineFilter, hits?: Uint32Array): void {
    this.turn({ page: 0 })
    this.dispatch({ type: 'filter', filter: { ...filter }, otherTitle: this.strings.other, hits })
  }

  groupBy(groupBy: string): void {
    this.dispatch({ type: 'group', groupBy: groupBy || 'kind', otherTitle: this.strings.other })
  }

  compress(compressGaps: boolean): void {
    this.compressGaps = compressGaps
    this.dispatch({ type: 'compress', gaps: compressGaps ? foldState : null })
  }

  enterMode(mode: TimelineMode): void {
    this.turn({ page: 0 })
    this.dispatch({ type: 'mode', mode: TIMELINE_MODES.includes(mode) ? mode : 'timeline' })
  }

  applyLanguage(): void {
    const tag = this.#host.lang || this.state.document?.language || this.#host.closest('[lang]')?.getAttribute('lang')
    this.dispatch({ type: 'language', language: chooseWordingLanguage(tag), otherTitle: this.strings.other })
  }

  get selected(): string | null {
    const { table, selected } = this.state
    return selected < 0 ? this.wanted : table.id(selected)
  }

  /** Sets the choice without asking. */
  setSelected(id: string | null): void {
    this.wanted = id
    this.dispatch({ type: 'select', index: id === null ? -1 : this.state.table.indexOf(id) })
    this.turn({ opened: [] })
  }
}
