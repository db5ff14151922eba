import type { Diagnostic, TimelineDocument, TimelineEvent } from '@event-timeline/core/model'
import { appendEvents, mergeEvents, removeFromDocument, updateDocument } from '../data/append-events.js'
import type { TimelineColumns } from '../data/columns.js'
import type { EventTable } from '../data/event-table.js'
import { readChildren } from '../data/read-children.js'
import { readData, type ReadData } from '../data/read-data.js'
import { foreignFormat, readText } from '../data/read-text.js'
import { readItems } from '../data/read-items.js'
import { columnSteps, tableFromColumns } from '../data/table-from-columns.js'
import { tableFromEvents } from '../data/table-from-events.js'
import type { TextOrigin } from '../data/detect-format.js'
import { fetchText, LoadError, runInSlices } from '../store/loader.js'
import type { Fault, TimelineState } from '../store/state.js'
import type { Action } from '../store/actions.js'
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
  failed(code: string, message: string): void
}

/** Places that are told in the console. */
const MAX_TOLD = 5
/** A larger set is put in order in slices, between which the page goes on. */
const MAX_AT_ONCE = 200_000
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
  #waiting: unknown[] = []
  #timer: ReturnType<typeof setTimeout> | null = null
  #appended: TimelineEvent[] = []
  #children: MutationObserver | null = null
  /** Resolves once nothing is under way any more, whether it succeeded or failed. */
  ready: Promise<void> = Promise.resolve()

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
    const { pageLanguage: language } = this.#host
    const foreign = foreignFormat(typeof value === 'string' ? parseJson(value) : value)
    // What is ours is there at once; other formats wait for their reader.
    if (typeof value === 'string' && !isJson(value))
      this.#read(value, { format: this.#host.format, type: '', path: '' })
    else if (foreign)
      this.#read(typeof value === 'string' ? value : JSON.stringify(value), { format: foreign, type: '', path: '' })
    else this.#take(readData(value, language), true)
  }

  #read(text: string, origin: TextOrigin): void {
    const { signal } = this.#begin()
    this.ready = readText(text, origin, this.#host.pageLanguage).then((read) => {
      if (!signal.aborted) this.#take(read, true)
    })
  }

  load(src: string | null): void {
    if (src === null) {
      if (this.#src !== null) this.abort()
      this.#src = null
      return
    }
    this.#src = src
    this.#given = null
    this.#reset()
    this.#fetch(src)
  }

  retry(): void {
    if (this.#src !== null) this.#fetch(this.#src)
  }

  #fetch(src: string): void {
    const { signal } = this.#begin()
    const { element, timeoutMs } = this.#host
    if (this.#host.state.table.count === 0) this.#host.dispatch({ type: 'phase', phase: 'loading' })
    this.#host.dispatch({ type: 'fault', fault: null })
    const load = async (): Promise<void> => {
      const { text, type } = await fetchText(src, element.baseURI, timeoutMs, signal)
      const origin = { format: this.#host.format, type, path: src }
      const read = await readText(text, origin, this.#host.pageLanguage)
      if (!signal.aborted) this.#take(read, false)
    }
    this.ready = load().catch((error: unknown) => {
      if (signal.aborted) return
      const known = error instanceof LoadError ? error : new LoadError('network', String(error))
      this.#fail(known.code, known.message, known.code !== 'address')
    })
  }

  /** The element leaves the page: what is on its way is not waited for. */
  abort(): void {
    this.#underWay?.abort()
    this.#underWay = null
    this.#children?.disconnect()
    this.#children = null
    if (this.#timer !== null) clearTimeout(this.#timer)
    this.#timer = null
  }

  /** Reads what stands in the element where neither `src` nor `data` is set, and again when it changes. */
  watchChildren(): void {
    const { element } = this.#host
    if (this.#children) return
    this.#children = new MutationObserver(() => this.#readChildren())
    this.#children.observe(element, { childList: true, subtree: true, characterData: true, attributes: true, attributeFilter: ['datetime'] }) // prettier-ignore
    this.#readChildren()
  }

  #readChildren(): void {
    if (this.#given !== null || this.#src !== null) return
    const read = readChildren(this.#host.element, this.#host.pageLanguage)
    if (read) this.#take(read, true)
  }

  #reset(): void {
    this.#underWay?.abort()
    this.#waiting = []
    this.#appended = []
    this.#columns = null
  }

  #begin(): AbortController {
    this.#underWay?.abort()
    return (this.#underWay = new AbortController())
  }

  #take(read: ReadData, clears: boolean): void {
    if (read.kind === 'nothing') {
      this.#host.dispatch({ type: 'clear' })
      return
    }
    if (read.kind === 'columns') {
      this.#columns = read.columns
      this.#build(read.columns, false)
      return
    }
    const faults = read.diagnostics.filter(({ severity }) => severity !== 'info')
    if (read.document && (read.document.events.length > 0 || faults.length === 0)) {
      for (const { field, row, message } of faults.slice(0, MAX_TOLD))
        warn(`<event-timeline> ${field ?? (row === undefined ? '' : `row ${String(row)}`)}: ${message}`)
      this.#show(read.document, tableFromEvents(read.document.events), read.diagnostics, false)
      return
    }
    const [first] = faults
    if (clears && this.#host.state.phase !== 'ready') this.#host.dispatch({ type: 'phase', phase: 'empty' })
    // Some events, and all of them wrong: what was shown stays.
    const code = read.document ? 'no-events' : (first?.code ?? 'not-a-document')
    this.#fail(code, first?.message ?? '', false, faults)
  }

  #build(columns: TimelineColumns, keepsWindow: boolean): void {
    if (columns.start.length <= MAX_AT_ONCE) {
      this.#show(null, tableFromColumns(columns), [], keepsWindow)
      return
    }
    const { signal } = this.#begin()
    if (!keepsWindow) this.#host.dispatch({ type: 'phase', phase: 'building', progress: 0 })
    this.ready = runInSlices(columnSteps(columns), signal).then((table) => {
      if (table && !signal.aborted) this.#show(null, table, [], keepsWindow)
    })
  }

  #show(
    document: TimelineDocument | null,
    table: EventTable,
    diagnostics: readonly Diagnostic[],
    keepsWindow: boolean,
  ): void {
    this.#host.dispatch({ type: 'load', document, table, diagnostics, keepsWindow })
    this.#host.loaded(!keepsWindow)
  }

  /** Moments stand where the clocks of the zone show them. */
  #tableOf({ events }: TimelineDocument): EventTable {
    return tableFromEvents(eventsInZone(events, this.#host.state.settings.timeZone))
  }

  /** The zone has changed. */
  applyZone(): void {
    const { document, diagnostics } = this.#host.state
    if (document) this.#show(document, this.#tableOf(document), diagnostics, true)
  }

  #fail(code: string, message: string, canRetry: boolean, diagnostics: readonly Diagnostic[] = []): void {
    const fault: Fault = { code, message, canRetry, diagnostics }
    warn(`<event-timeline> ${code}: ${message}`)
    for (const { field, row, message: told } of diagnostics.filter(isPlaced).slice(0, MAX_TOLD))
      warn(`<event-timeline> ${field ?? (row === undefined ? '' : `row ${String(row)}`)}: ${told}`)
    if (this.#host.state.phase === 'loading') this.#host.dispatch({ type: 'phase', phase: 'empty' })
    // What stands in the element is better than nothing.
    const read = this.#host.state.table.count === 0 ? readChildren(this.#host.element, this.#host.pageLanguage) : null
    if (read?.kind === 'document' && read.document) this.#take(read, false)
    this.#host.dispatch({ type: 'fault', fault })
    this.#host.failed(code, message)
  }

  // ── Growing ──

  /** Adds events: the first at once, those that follow soon after, together. */
  add(events: readonly unknown[]): void {
    this.#waiting.push(...events)
    if (this.#timer !== null) return
    this.flush()
    this.#timer = setTimeout(() => {
      this.#timer = null
      this.flush()
    }, ADD_MS)
  }

  /** Brings in those that wait. */
  flush(): void {
    const { phase, document, table } = this.#host.state
    if (this.#waiting.length === 0 || phase === 'loading' || phase === 'building') return
    const items = this.#waiting.splice(0)
    const read = readItems(items, document?.language ?? this.#host.pageLanguage, { sources: document?.sources ?? [] })
    const events = read.document?.events ?? []
    if (events.length === 0) return
    const keepsWindow = table.count > 0
    if (this.#columns) {
      this.#appended = [...this.#appended, ...events]
      this.#build(appendEvents(this.#columns, this.#appended), keepsWindow)
      return
    }
    const merged = mergeEvents(document, this.#host.pageLanguage, events)
    this.#show(merged, this.#tableOf(merged), read.diagnostics, keepsWindow)
  }

  update(changes: readonly Readonly<Record<string, unknown>>[]): void {
    this.flush()
    const { document } = this.#host.state
    if (!document) return
    const { document: updated, diagnostics } = updateDocument(document, changes)
    this.#show(updated, this.#tableOf(updated), diagnostics, true)
  }

  remove(ids: readonly string[]): void {
    this.flush()
    const { document } = this.#host.state
    if (!document) return
    const rest = removeFromDocument(document, ids)
    this.#show(rest, this.#tableOf(rest), [], true)
  }
}

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

const isPlaced = ({ field, row }: Diagnostic): boolean => field !== undefined || row !== undefined

const isJson = (text: string): boolean => /^\uFEFF?\s{0,1000}[[{]/.test(text)
