import type { ParsedDocument } from '@event-timeline/core/document'
import type { Diagnostic, TimelineDocument, TimelineEvent } from '@event-timeline/core/model'
import {
  appendEvents,
  atPlace,
  idOf,
  mergeEvents,
  removeFromDocument,
  unknownId,
  updateDocument,
  withFreeIds,
} from '../data/append-events.js'
import type { TimelineColumns } from '../data/columns.js'
import type { EventTable } from '../data/event-table.js'
import { withDates, withDatesLater } from '../data/dates.js'
import { readChildren, type ChildText } from '../data/read-children.js'
import { jsonOf, plainValue } from '../data/plain-value.js'
import { readData, type ReadData } from '../data/read-data.js'
import { prepareLanes } from '../data/lane-list.js'
import { openingOfSeries } from '../data/open-window.js'
import { readItems } from '../data/read-items.js'
import { longListOf, MAX_READ_AT_ONCE, readSteps } from '../data/read-steps.js'
import { foreignFormat, readText, type ReadInSteps } from '../data/read-text.js'
import { runSteps, type Steps } from '../data/steps.js'
import { columnSteps } from '../data/table-from-columns.js'
import { eventSteps } from '../data/table-from-events.js'
import type { TextOrigin } from '../data/detect-format.js'
import { fetchText, LoadError, runInSlices } from '../store/loader.js'
import type { Fault, TimelineState } from '../store/state.js'
import type { Action } from '../store/actions.js'
import { zoneOf } from '../store/selectors.js'
import { wordPlace } from '../views/message.js'
import type { TimeWindow } from '../time/time-window.js'
import { eventsInZone } from '../time/zone.js'

export interface DataHost {
  readonly state: TimelineState
  readonly element: HTMLElement
  /** Of the page: for items that say none. */
  readonly pageLanguage: string
  readonly timeoutMs: number
  /** What a text is, where the page says so. */
  readonly format: string | null
  dispatch(action: Action): void
  /** Data is there, new or grown. */
  loaded(isNew: boolean): void
  failed(code: string, message: string, diagnostics: readonly Diagnostic[]): void
}

/** Places that are told in the console. */
const MAX_TOLD = 5
/** Larger columns, and longer texts, are put in order in slices, between which the page goes on. */
const MAX_AT_ONCE = 200_000
const MAX_TEXT_AT_ONCE = 500_000
/** Of the work on a long list the reading; the rest puts it in order. */
const READ_SHARE = 0.6
/** Events that come one by one are added together, at this pace. */
const ADD_MS = 100

/** Brings data in: what a page hands over, an address, the children of the element, events one by one. The last one asked
 *  for counts: another ends what is under way without a word. */
export class DataController {
  readonly #host: DataHost
  #given: unknown = null
  #columns: TimelineColumns | null = null
  #src: string | null = null
  #underWay: AbortController | null = null
  #restart: (() => void) | null = null
  /** How much of the work is done, from 0 to 1. */
  #share = 0
  #isBuilding = false
  /** Events that are to be added, each with its place in the list that it was added in. */
  #waiting: { readonly item: unknown; readonly at: number }[] = []
  #timer: ReturnType<typeof setTimeout> | null = null
  #appended: TimelineEvent[] = []
  /** Events that are added or changed as soon as their dates can be read. */
  #growth: Promise<void> | null = null
  #children: MutationObserver | null = null
  #others: Promise<unknown> = Promise.resolve()
  /** Resolves once nothing is under way any more, whether it succeeded or failed. */
  ready: Promise<void> = Promise.resolve()

  /** Resolves once what was asked for beside the data, or after it, is there. */
  get othersReady(): Promise<unknown> {
    return this.#others
  }

  constructor(host: DataHost) {
    this.#host = host
  }

  /** What the page set last. */
  get given(): unknown {
    return this.#given
  }

  set(value: unknown): void {
    this.#given = value ?? null
    this.#src = null
    this.#reset()
    this.#warned.clear()
    this.#showValue(plainValue(value), { format: this.#host.format, type: '', path: '' })
  }

  #showValue(value: unknown, origin: TextOrigin, title?: string): void {
    const { pageLanguage: language } = this.#host
    if (typeof value === 'string' && (!isJson(value) || value.length > MAX_TEXT_AT_ONCE)) {
      this.#read(value, origin, title)
      return
    }
    const parsed = typeof value === 'string' ? parseJson(value) : value
    const foreign = foreignFormat(parsed)
    const list = longListOf(value)
    // What is ours is there at once, unless it is long; other formats wait for their reader.
    const text = foreign === null ? null : typeof value === 'string' ? value : jsonOf(value)
    if (text !== null) this.#read(text, { ...origin, format: foreign })
    else if (list)
      this.#take(({ run, onShare }) => withDatesLater(() => run(readSteps(value, list, language, onShare))), true)
    // What is no JSON is told by the reader of texts.
    else this.#showRead(() => readData(parsed ?? value, language), true)
  }

  /** Shows what is read, if anything: at once, or when its dates can be read. */
  #showRead(read: () => ReadData | ChildText | null, clears: boolean, after?: () => void): void {
    const now = withDates(read)
    const show = (data: ReadData | ChildText | null): void => {
      if (data?.kind === 'text') this.#showValue(data.text, { format: null, type: data.type, path: '' }, data.title)
      else if (data) this.#show(data, clears)
      after?.()
    }
    if (!(now instanceof Promise)) {
      show(now)
      return
    }
    if (this.#host.state.table.count === 0) this.#host.dispatch({ type: 'phase', phase: 'loading' })
    const { signal } = this.#begin(() => this.#showRead(read, clears, after))
    this.ready = now.then((data) => {
      if (!signal.aborted) show(data)
    })
  }

  #read(text: string, origin: TextOrigin, title?: string): void {
    this.#take(async (steps) => {
      const read = await readText(text, origin, this.#host.pageLanguage, steps)
      if (!title || read.kind !== 'document' || !read.document || read.document.title) return read
      return { ...read, document: { ...read.document, title } }
    }, true)
  }

  /** Reads, and shows what was read. `clears`: without anything to show for it, nothing is shown. */
  #take(read: (steps: ReadInSteps) => Promise<ReadData>, clears: boolean): void {
    const { signal, run } = this.#begin(() => this.#take(read, clears))
    const onShare = (share: number): void => {
      this.#share = share * READ_SHARE
    }
    this.ready = settle(
      read({ run, onShare }).then((data) => {
        if (!signal.aborted) this.#show(data, clears)
      }),
      signal,
    )
  }

  load(src: string | null): void {
    if (src === null) {
      if (this.#src !== null) this.#reset()
      this.#src = null
      return
    }
    this.#src = src
    this.#given = null
    this.#warned.clear()
    this.#reset()
    this.#fetch(src)
  }

  retry(): void {
    if (this.#src !== null) this.#fetch(this.#src)
  }

  #fetch(src: string): void {
    const { element, timeoutMs } = this.#host
    if (this.#host.state.table.count === 0) this.#host.dispatch({ type: 'phase', phase: 'loading' })
    this.#host.dispatch({ type: 'fault', fault: null })
    const { signal } = this.#begin(() => this.#fetch(src))
    const load = async (): Promise<void> => {
      const { text, type } = await fetchText(src, element.baseURI, timeoutMs, signal)
      if (signal.aborted) return
      const origin = { format: this.#host.format, type, path: src }
      this.#take((steps) => readText(text, origin, this.#host.pageLanguage, steps), false)
    }
    this.ready = load().catch((error: unknown) => {
      if (signal.aborted) return
      const known = error instanceof LoadError ? error : new LoadError('network', String(error))
      this.#fail(known.code, known.message, known.code !== 'address')
    })
  }

  /** The element leaves the page: what is under way is not waited for. It is begun again when the element comes back. */
  abort(): void {
    this.#underWay?.abort()
    this.#underWay = null
    this.#children?.disconnect()
    this.#children = null
    if (this.#timer !== null) clearTimeout(this.#timer)
    this.#timer = null
  }

  /** The element is in a page again. */
  resume(): void {
    if (!this.#underWay) this.#restart?.()
  }

  /** Reads what stands in the element where neither `src` nor `data` is set, and again when it changes. */
  watchChildren(): void {
    const { element } = this.#host
    if (this.#children) return
    this.#children = new MutationObserver(() => this.#readChildren())
    this.#children.observe(element, { childList: true, subtree: true, characterData: true, attributes: true, attributeFilter: ['datetime', 'href', 'src', 'data-date', 'data-end', 'data-group', 'data-color', 'data-status', 'data-place', 'data-weight'] }) // prettier-ignore
    this.#readChildren()
  }

  #readChildren(): void {
    if (this.#given !== null || this.#src !== null) return
    const { element, pageLanguage } = this.#host
    this.#showRead(() => readChildren(element, pageLanguage), true)
  }

  #reset(): void {
    this.#underWay?.abort()
    this.#underWay = null
    this.#restart = null
    this.#isBuilding = false
    this.#waiting = []
    this.#appended = []
    this.#growth = null
    this.#columns = null
  }

  /** Begins work that the next one ends. `restart` begins it anew where the element has left the page meanwhile. */
  #begin(restart: () => void): { readonly signal: AbortSignal; readonly run: ReadInSteps['run'] } {
    this.#underWay?.abort()
    const { signal } = (this.#underWay = new AbortController())
    this.#restart = restart
    this.#share = 0
    return { signal, run: (steps) => runInSlices(steps, signal, { onSlice: () => this.#showProgress() }) }
  }

  /** Nothing is shown yet: how far the work has come is. */
  #showProgress(): void {
    const progress = Math.round(this.#share * 50) / 50
    if (this.#host.state.table.count === 0) this.#host.dispatch({ type: 'phase', phase: 'building', progress })
  }

  #show(read: ReadData, clears: boolean): void {
    this.#restart = null
    if (read.kind === 'nothing') {
      this.#host.dispatch({ type: 'clear' })
      return
    }
    if (read.kind === 'columns') {
      this.#columns = read.columns
      this.#showColumns(read.columns, false)
      return
    }
    const faults = read.diagnostics.filter(isFault)
    if (read.document && (read.document.events.length > 0 || faults.length === 0)) {
      this.#warnOf(read.diagnostics)
      const ofSeries = openingOfSeries(read.document.events, read.endless ?? [], Date.now())
      this.#showDocument(read.document, read.diagnostics, isChangeOf(this.#host.state.table, read.document), ofSeries)
      this.#tellPartial(read.diagnostics)
      return
    }
    const [first] = faults
    if (clears && this.#host.state.phase !== 'ready') this.#host.dispatch({ type: 'phase', phase: 'empty' })
    // Some events, and all of them wrong: what was shown stays.
    const code = read.document ? 'no-events' : (first?.code ?? 'not-a-document')
    // An address may give something else the next time: a page to log in, say, or the half of a file.
    this.#fail(code, first?.message ?? '', this.#src !== null, faults)
  }

  #showColumns(columns: TimelineColumns, keepsWindow: boolean): void {
    const load = { document: null, diagnostics: [], keepsWindow }
    this.#build(columnSteps(columns), columns.start.length <= MAX_AT_ONCE, load, (table) => {
      const count = table.count - table.dated
      return count === 0 ? [] : [{ code: 'without-date', severity: 'warning', message: `${String(count)} rows have no start: they are listed and not drawn` }] // prettier-ignore
    })
  }

  /** Moments stand where the clocks of the zone show them. */
  #showDocument(
    document: TimelineDocument,
    diagnostics: readonly Diagnostic[],
    keepsWindow: boolean,
    ofSeries: TimeWindow | null = null,
  ): void {
    const { groupBy, settings } = this.#host.state
    const steps = documentSteps(document, groupBy, zoneOf({ settings, document }), (share) => {
      this.#share = READ_SHARE + share * (1 - READ_SHARE)
    })
    this.#build(
      steps,
      document.events.length <= MAX_READ_AT_ONCE,
      { document, diagnostics, keepsWindow, ofSeries },
      beyondRange,
    )
  }

  /** Puts a set in order, at once or in slices, and hands it over. */
  #build(
    steps: Steps<EventTable>,
    isAtOnce: boolean,
    load: Omit<Extract<Action, { type: 'load' }>, 'type' | 'table'>,
    told: (table: EventTable) => readonly Diagnostic[] = () => [],
  ): void {
    const show = (table: EventTable): void => {
      this.#restart = null
      this.#isBuilding = false
      const more = told(table)
      this.#warnOf(more)
      const before = load.diagnostics.filter(
        (one) => !COUNTED.has(one.code) || one.field !== undefined || one.row !== undefined,
      )
      this.#host.dispatch({ type: 'load', table, ...load, diagnostics: [...before, ...more] })
      this.#host.loaded(!load.keepsWindow)
      this.flush()
    }
    if (isAtOnce) {
      show(runSteps(steps))
      return
    }
    const { signal, run } = this.#begin(() => this.#rebuild(load))
    this.#isBuilding = true
    this.ready = settle(run(steps).then(show), signal)
  }

  #rebuild({
    document,
    diagnostics,
    keepsWindow,
    ofSeries,
  }: Omit<Extract<Action, { type: 'load' }>, 'type' | 'table'>): void {
    if (document) this.#showDocument(document, diagnostics, keepsWindow, ofSeries)
    else if (this.#columns) this.#showColumns(appendEvents(this.#columns, this.#appended), keepsWindow)
  }

  /** What was told in the console since the data was set: a list that grows is read many times. */
  readonly #warned = new Set<string>()

  /** Tells the first faults in the console, each once. */
  #warnOf(diagnostics: readonly Diagnostic[]): void {
    const faults = diagnostics.filter(isFault)
    const lines = faults.map((told) => `<event-timeline> ${[wordPlace(told), told.message].filter(Boolean).join(': ')}`)
    const shown = lines.filter((line) => !this.#warned.has(line)).slice(0, MAX_TOLD)
    if (shown.length === 0) return
    for (const line of shown) {
      this.#warned.add(line)
      warn(line)
    }
    if (faults.length > MAX_TOLD) warn(`<event-timeline> All ${String(faults.length)} faults are in "diagnostics".`)
  }

  /** Tells the page that some of the events were left out, the others are shown. */
  #tellPartial(diagnostics: readonly Diagnostic[]): void {
    const errors = diagnostics.filter(({ severity }) => severity === 'error')
    const [first] = errors
    if (first) this.#host.failed('some-left-out', first.message, errors)
  }

  /** The zone has changed. */
  applyZone(): void {
    const { document, diagnostics } = this.#host.state
    if (document) this.#showDocument(document, diagnostics, true)
  }

  #fail(code: string, message: string, canRetry: boolean, diagnostics: readonly Diagnostic[] = []): void {
    const fault: Fault = { code, message, canRetry, diagnostics }
    warn(`<event-timeline> ${code}: ${message}`)
    this.#warnOf(diagnostics.filter(isPlaced))
    if (this.#host.state.phase === 'loading' || this.#host.state.phase === 'building')
      this.#host.dispatch({ type: 'phase', phase: 'empty' })
    // What stands in the element is better than nothing.
    const { element, pageLanguage, state } = this.#host
    const readInstead = (): ReadData | ChildText | null => {
      const read = state.table.count > 0 || code === 'not-a-format' ? null : readChildren(element, pageLanguage)
      return read?.kind === 'document' && read.document === null ? null : read
    }
    this.#showRead(readInstead, false, () => {
      this.#host.dispatch({ type: 'fault', fault })
      this.#host.failed(code, message, diagnostics)
    })
  }

  // ── Growing ──

  /** Adds events: the first at once, those that follow soon after, together. */
  add(events: readonly unknown[]): void {
    this.#waiting.push(...events.map((item, at) => ({ item, at })))
    if (this.#timer !== null) return
    this.flush()
    this.#timer = setTimeout(() => {
      this.#timer = null
      this.flush()
    }, ADD_MS)
  }

  /** Brings in those that wait. */
  flush(): void {
    const { phase, document } = this.#host.state
    if (
      this.#waiting.length === 0 ||
      this.#isBuilding ||
      this.#growth !== null ||
      phase === 'loading' ||
      phase === 'building'
    )
      return
    const waiting = this.#waiting.splice(0)
    const items = withFreeIds(
      waiting.map(({ item }) => item),
      document?.events ?? this.#appended,
    )
    const language = document?.language ?? this.#host.pageLanguage
    this.#grow(
      () => readItems(items, language, { sources: document?.sources ?? [] }),
      (read) =>
        this.#append(
          read,
          waiting.map(({ at }) => at),
        ),
    )
  }

  /** Reads what changes the events that are there, and goes on: at once, or when its dates can be read. What is set
   *  meanwhile takes its place; what is added meanwhile waits. */
  #grow<T>(read: () => T, then: (read: T) => void): void {
    const now = withDates(read)
    if (!(now instanceof Promise)) {
      then(now)
      return
    }
    const growth = (this.#growth = now.then((data) => {
      if (this.#growth !== growth) return
      this.#growth = null
      then(data)
      this.flush()
    }))
    this.waitFor(growth)
  }

  /** Something beside the data that has to be there before all is shown. */
  waitFor(work: Promise<void>): void {
    this.#others = Promise.all([this.#others, work])
  }

  #append(read: ParsedDocument, places: readonly number[]): void {
    const { document, table } = this.#host.state
    const events = read.document?.events ?? []
    const keepsWindow = table.count > 0
    this.#tellChange(read.diagnostics.map((told) => atPlace(told, 'addEvents', places)))
    if (events.length > 0 && this.#columns) {
      this.#appended = [...this.#appended, ...events]
      this.#showColumns(appendEvents(this.#columns, this.#appended), keepsWindow)
    } else if (events.length > 0) {
      const merged = mergeEvents(document, this.#host.pageLanguage, events)
      this.#showDocument(merged, this.#host.state.diagnostics, keepsWindow)
    }
  }

  /** Tells what is wrong with what was added or changed, beside what was told of the data before. */
  #tellChange(diagnostics: readonly Diagnostic[]): void {
    if (diagnostics.length === 0) return
    this.#warnOf(diagnostics)
    this.#host.dispatch({ type: 'told', diagnostics })
    this.#tellPartial(diagnostics)
  }

  update(changes: readonly unknown[]): void {
    this.flush()
    const { document } = this.#host.state
    if (!document) {
      this.#tellNone('updateEvents')
      return
    }
    this.#grow(
      () => updateDocument(this.#host.state.document ?? document, changes),
      (read) => {
        this.#tellChange(read.diagnostics)
        this.#showDocument(read.document, this.#host.state.diagnostics, true)
      },
    )
  }

  remove(given: readonly unknown[]): void {
    const ids = given.map(idOf)
    this.flush()
    const { document } = this.#host.state
    if (!document) {
      this.#tellNone('removeEvents')
      return
    }
    const known = new Set(document.events.map(({ id }) => id))
    this.#tellChange(ids.flatMap((id, at) => (known.has(id) ? [] : [unknownId(id, `/removeEvents/${String(at)}`)])))
    this.#showDocument(removeFromDocument(document, ids), this.#host.state.diagnostics, true)
  }

  /** Columns stay with the page: it changes them and sets them again. */
  #tellNone(method: string): void {
    const why = this.#columns
      ? 'events of columns are changed in the columns, which are set again'
      : 'there are no events'
    this.#tellChange([{ code: 'unknown-event', severity: 'warning', field: `/${method}`, message: why }])
  }
}

/** What is told of a set by its table, anew each time that it changes. */
const COUNTED: ReadonlySet<string> = new Set(['beyond-range', 'without-date'])

/** Puts the events of a document in order, and into the lanes that are shown. */
function* documentSteps(
  document: TimelineDocument,
  groupBy: string,
  timeZone: string,
  onShare: (share: number) => void,
): Steps<EventTable> {
  const table = yield* eventSteps(eventsInZone(document.events, timeZone), Date.now())
  onShare(0.6)
  yield* prepareLanes({ table, document, groupBy })
  return table
}

/** Events that are compared to tell whether a set is another one. */
const MAX_COMPARED = 500

/** Whether a set shares most of its events, or most of those that are shown: then it is the same with some changed, as a
 *  framework sets it each time it renders, or a list in the page that grows, and the reader stays where he was. */
function isChangeOf(table: EventTable, { events }: TimelineDocument): boolean {
  const step = Math.max(1, Math.floor(events.length / MAX_COMPARED))
  let [compared, shared] = [0, 0]
  for (let at = 0; at < events.length; at += step) {
    const { id, title } = events[at] as TimelineEvent
    const index = table.indexOf(id)
    compared++
    if (index >= 0 && table.title(index) === title) shared++
  }
  return shared > 0 && shared * 2 >= Math.min(compared, table.count)
}

/** Tells of dates that lie farther away than `Date` counts: their events are listed, and not drawn. */
function beyondRange(table: EventTable): readonly Diagnostic[] {
  let beyond = 0
  for (let index = table.dated; index < table.count; index++) if (table.event(index)?.date.edtf !== '') beyond++
  if (beyond === 0) return []
  const which = beyond === 1 ? 'One event lies' : `${String(beyond)} events lie`
  const message = `${which} farther away than the axis reaches, some 270,000 years; listed and not drawn`
  return [{ code: 'beyond-range', severity: 'warning', message }]
}

/** Resolves however work ends; what was given up is no fault. */
const settle = (work: Promise<void>, signal: AbortSignal): Promise<void> =>
  work.catch((error: unknown) => {
    if (!signal.aborted) throw error
  })

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

/** For whoever puts the element on a page: what a reader is told in a sentence, in full. */
function warn(text: string): void {
  // eslint-disable-next-line no-console -- the console is where developers look for what went wrong
  console.warn(text)
}

const isFault = ({ severity }: Diagnostic): boolean => severity !== 'info'

const isPlaced = ({ field, row }: Diagnostic): boolean => field !== undefined || row !== undefined

const isJson = (text: string): boolean => /^\uFEFF?\s{0,1000}[[{]/.test(text)
