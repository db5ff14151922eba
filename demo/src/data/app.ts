import { render } from 'lit'
import { oncePerTask } from '../shared/once-per-task.js'
import { decode, MAX_BYTES, readFile } from '../workshop/files.js'
import { type Decisions, readDecided, UNDECIDED } from './decisions.js'
import type { Copy, OwnData } from './desk.js'
import { columnsOf, type Field } from './fields.js'
import { FORMAT_NAMES, otherFormatOf, readOther } from './read-other.js'
import { SAMPLE } from './sample.js'
import {
  baseName,
  emptyState,
  hasDate,
  hasTitle,
  isReached,
  type Looks,
  type State,
  type Step,
  STEPS,
} from './state.js'
import { type Mark, readTable } from './table.js'
import { TimelineView } from './timeline-view.js'
import { pageTemplate } from './views/page.js'

/** Four steps from a file to a timeline in a page. */
export class OwnDataApp implements OwnData {
  readonly copy: Copy
  readonly language: 'de' | 'en'
  readonly root: HTMLElement
  readonly timeline = new TimelineView()
  state: State
  /** What stands in the fields of the rows that need the reader. */
  readonly drafts = new Map<string, string>()
  readonly #renderSoon = oncePerTask(() => {
    this.#render()
  })
  #run = 0

  constructor(root: HTMLElement, copy: Copy, language: 'de' | 'en') {
    this.root = root
    this.copy = copy
    this.language = language
    this.state = emptyState(language)
    this.#listen()
    this.#render()
  }

  set(change: Partial<State>): void {
    this.state = { ...this.state, ...change }
    this.#renderSoon()
  }

  go(step: Step): void {
    if (!isReached(this.state, step)) return
    this.set({ step })
    history.replaceState(null, '', `#${String(STEPS.indexOf(step) + 1)}`)
    scrollTo({ top: 0 })
  }

  // ── Data ──

  async takeFile(file: File): Promise<void> {
    const words = this.copy.data.input
    const read = await readFile(file)
    if (read.kind === 'text') {
      const bytes = file.size <= MAX_BYTES ? new Uint8Array(await file.arrayBuffer()) : new Uint8Array()
      const isUtf8 = decode(bytes) === new TextDecoder('utf-8').decode(bytes)
      this.take(read.name, read.text, isUtf8 ? 'UTF-8' : 'Windows-1252')
      return
    }
    const faults = { pdf: words.pdf, binary: words.binary, large: words.tooLarge, blank: words.empty }
    this.set({ ...emptyState(this.language), fault: `${read.name}: ${faults[read.kind]}` })
  }

  take(name: string, text: string, encoding = ''): void {
    this.drafts.clear()
    const format = otherFormatOf(text, name)
    const base = { ...emptyState(this.language), name, text, encoding, format }
    if (format !== null) {
      this.set(base)
      void this.#readOther()
      return
    }
    const table = readTable(text)
    if (table.head.length < 2 || table.rows.length === 0) {
      const { unreadable, unreadableText } = this.copy.data.input
      this.set({ ...base, fault: `${unreadable} ${unreadableText}` })
      return
    }
    this.set({ ...base, table, columns: columnsOf(table.head) })
    void this.read()
  }

  takeSample(): void {
    this.take(SAMPLE.name, SAMPLE.text, 'UTF-8')
  }

  setMark(mark: Mark): void {
    const table = readTable(this.state.text, mark)
    this.set({ table, columns: columnsOf(table.head), decisions: UNDECIDED })
    void this.read()
  }

  clear(): void {
    this.set(emptyState(this.language))
  }

  async #readOther(): Promise<void> {
    const { format, text, name } = this.state
    if (format === null) return
    const run = ++this.#run
    const { document, diagnostics } = await readOther(text, format, this.language)
    if (run !== this.#run) return
    const told = diagnostics
      .filter(({ severity }) => severity === 'error')
      .map(({ message, row }) => (row === undefined ? message : `${String(row)}: ${message}`))
    const { unreadable } = this.copy.data.input
    const isNothing = (document?.events.length ?? 0) === 0
    this.set({
      document,
      told,
      fault: isNothing
        ? `${name === '' ? '' : `${name} (${FORMAT_NAMES[format]}): `}${unreadable} ${told[0] ?? ''}`
        : '',
      looks: this.#firstLooks(document?.title),
    })
  }

  // ── Columns ──

  setField(column: number, field: Field | null): void {
    const columns = this.state.columns.map((one, at) => {
      if (at === column) return { field, by: 'you' as const }
      // A field belongs to one column.
      return field !== null && one.field === field ? { field: null, by: 'you' as const } : one
    })
    this.set({ columns })
    void this.read()
  }

  decide(change: Partial<Decisions>): void {
    const { decisions } = this.state
    this.set({
      decisions: { ...decisions, ...change, cells: { ...decisions.cells, ...change.cells } },
    })
    void this.read()
  }

  async read(): Promise<void> {
    const { table, columns, decisions } = this.state
    if (!table) return
    const run = ++this.#run
    if (!hasTitle(this.state) || !hasDate(this.state)) {
      this.set({
        document: null,
        problems: [],
        filled: table.rows.filter((row) => row.some((cell) => cell.trim() !== '')).length,
      })
      return
    }
    const { document, problems, filled } = await readDecided(table, columns, decisions, this.language)
    if (run !== this.#run) return
    this.set({ document, problems, filled, ...(this.state.looks.title === '' && { looks: this.#firstLooks() }) })
  }

  #firstLooks(title?: string): Looks {
    const own = title ?? baseName(this.state).replace(/[-_]+/g, ' ')
    return { ...this.state.looks, title: own === 'timeline' ? '' : own.charAt(0).toUpperCase() + own.slice(1) }
  }

  // ── Timeline ──

  setLooks(change: Partial<Looks>): void {
    this.set({ looks: { ...this.state.looks, ...change } })
  }

  #listen(): void {
    const { body } = document
    body.addEventListener('dragover', (event) => {
      event.preventDefault()
      this.root.classList.add('dragging')
    })
    body.addEventListener('dragleave', ({ relatedTarget }) => {
      if (relatedTarget === null) this.root.classList.remove('dragging')
    })
    body.addEventListener('drop', (event) => {
      event.preventDefault()
      this.root.classList.remove('dragging')
      const [file] = event.dataTransfer?.files ?? []
      if (file) void this.takeFile(file)
    })
    document.addEventListener('paste', (event) => {
      const { target, clipboardData } = event
      if (this.state.step !== 'data' || (target instanceof HTMLElement && target.closest('input'))) return
      const [file] = clipboardData?.files ?? []
      const text = clipboardData?.getData('text/plain') ?? ''
      if (text.trim() === '' && !file) return
      event.preventDefault()
      if (text.trim() !== '') this.take(this.copy.data.input.pasted, text)
      else if (file) void this.takeFile(file)
    })
    addEventListener('hashchange', () => {
      const step = STEPS[Number(location.hash.slice(1)) - 1]
      if (step && step !== this.state.step && isReached(this.state, step)) this.set({ step })
    })
  }

  #render(): void {
    render(pageTemplate(this), this.root)
    const { step, document, looks } = this.state
    if (document && (step === 'timeline' || step === 'embed')) this.timeline.show(document, looks)
  }
}
