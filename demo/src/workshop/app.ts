import type { Correction, TimelineEvent } from '@event-timeline/core'
import { render } from 'lit'
import { oncePerTask } from '../shared/once-per-task.js'
import { save } from '../shared/save.js'
import type { Before, Copy, Language, Workshop } from './bench.js'
import { Editor } from './editor.js'
import { filesOf, readFile } from './files.js'
import type { Mark } from './protocol.js'
import { Reader } from './reader.js'
import {
  type Article,
  asksForDay,
  chosenOf,
  type Dialog,
  EMPTY,
  inputOf,
  provisionalIds,
  publishedOf,
  type State,
} from './state.js'
import { TimelineHost } from './timeline-host.js'
import { pageTemplate } from './views/page.js'

/** Reading is told of from this time on; before, it is done. */
const SHOW_PROGRESS_MS = 300
const PHONE = '(max-width: 47.5rem)'
/** From the last key to reading the articles anew. */
const PAUSE_MS = 400

/** The workshop: its state, what changes it, and one rendering of all of it. */
export class WorkshopApp implements Workshop {
  readonly copy: Copy
  readonly language: Language
  readonly root: HTMLElement
  readonly reader = new Reader()
  readonly editor: Editor
  readonly timeline: TimelineHost
  state: State = EMPTY
  /** Text of the reader's corrections that stays from one to the next: initials. */
  author = ''
  /** What an event was before a correction, for its list. */
  readonly before = new Map<Correction, Before>()
  readonly #renderSoon = oncePerTask(() => {
    this.#render()
  })
  #reading = 0
  #typing: ReturnType<typeof setTimeout> | undefined
  /** Of the text that is in the editor. */
  #shown: string | null = null

  constructor(root: HTMLElement, copy: Copy, language: Language) {
    this.root = root
    this.copy = copy
    this.language = language
    this.editor = new Editor(copy.workshop.text.label, copy.workshop.text.placeholder, {
      onInput: (text) => this.#onInput(text),
      onMark: (mark, place) => this.#onMark(mark, place),
    })
    this.timeline = new TimelineHost({
      onSelect: (selected) => this.set({ selected }),
      onOpen: (id) => {
        const event = this.eventOf(id)
        if (event) this.open({ kind: 'correct', event })
      },
    })
    this.#listen()
    this.#render()
  }

  set(change: Partial<State>): void {
    this.state = { ...this.state, ...change }
    this.#renderSoon()
  }

  eventOf(id: string | null): TimelineEvent | null {
    return this.state.document?.events.find((event) => event.id === id) ?? null
  }

  // ── Articles ──

  add(texts: readonly { readonly name: string; readonly text: string }[]): void {
    const articles = [...this.state.articles]
    const notices: string[] = []
    for (const { name, text } of texts) {
      if (text.trim() !== '' && articles.some((article) => article.text === text)) {
        notices.push(this.copy.workshop.notices.twice(name))
        continue
      }
      articles.push({
        id: freeId(name, articles),
        name,
        text,
        published: null,
        language: null,
        isEstimated: false,
        progress: 'waiting',
        facts: null,
      })
    }
    const first = articles[this.state.articles.length]
    this.set({
      articles,
      notices: [...this.state.notices, ...notices],
      ...(first && { chosen: first.id }),
      ...(first && first.text.trim() !== '' && { tab: 'timeline' as const }),
    })
    if (first) this.read()
  }

  addBlank(text = ''): void {
    this.add([{ name: this.copy.workshop.pasted, text }])
    if (text !== '') return
    this.set({ tab: 'articles' })
    void this.afterRender().then(() => this.editor.focusEnd())
  }

  async addFiles(files: readonly File[]): Promise<void> {
    const words = this.copy.workshop.notices
    const read = await Promise.all(files.map(readFile))
    const notices = read.flatMap((file) => (file.kind === 'text' ? [] : [words[file.kind](file.name)]))
    if (notices.length > 0) this.set({ notices: [...this.state.notices, ...notices] })
    this.add(read.flatMap((file) => (file.kind === 'text' ? [file] : [])))
  }

  async addSample(name: 'STORY' | 'BRIDGE'): Promise<void> {
    const samples = await import('virtual:samples')
    this.add(samples[name])
  }

  remove(id: string): void {
    const at = this.state.articles.findIndex((article) => article.id === id)
    const articles = this.state.articles.filter((article) => article.id !== id)
    const next = articles[Math.min(at, articles.length - 1)]?.id ?? null
    this.set({ articles, chosen: this.state.chosen === id ? next : this.state.chosen })
    if (articles.length > 0) this.read()
    else this.#forget()
  }

  choose(id: string): void {
    this.set({ chosen: id, explained: null })
  }

  change(id: string, change: Partial<Article>): void {
    this.set({
      articles: this.state.articles.map((article) => (article.id === id ? { ...article, ...change } : article)),
    })
    this.read()
  }

  // ── Reading ──

  read(): void {
    clearTimeout(this.#typing)
    void this.#read()
  }

  async #read(): Promise<void> {
    const run = ++this.#reading
    const articles = this.state.articles.filter(({ text }) => text.trim() !== '')
    if (articles.length === 0) {
      this.#forget()
      return
    }
    const all = articles.length
    this.#patchArticles((article) => ({ ...article, progress: 'waiting' }))
    this.set({ progress: { done: 0, all, isJoining: false, isShown: false }, isStopped: false })
    const timer = setTimeout(
      () => this.state.progress && this.set({ progress: { ...this.state.progress, isShown: true } }),
      SHOW_PROGRESS_MS,
    )
    const read = this.reader.read(articles.map(inputOf), this.state.corrections, ({ done, facts, partial }) => {
      if (run !== this.#reading || !this.state.progress) return
      this.#patchArticles((article) => {
        if (facts?.id === article.id) return { ...article, facts, progress: 'read' }
        return article.id === articles[done]?.id ? { ...article, progress: 'reading' } : article
      })
      const isJoining = done === all && facts === null
      this.set({
        progress: { ...this.state.progress, done: Math.max(done, this.state.progress.done), isJoining },
        // The timeline that is there is not replaced by less than it shows.
        ...(partial && !this.state.document && { partial }),
      })
    })
    const { document, lost, facts } = await read
    clearTimeout(timer)
    if (run !== this.#reading) return
    this.#patchArticles((article) => ({
      ...article,
      progress: 'read',
      facts: facts.find(({ id }) => id === article.id) ?? article.facts,
    }))
    this.set({ document, lost, partial: null, progress: null })
    // On a phone the card of an event covers the timeline: there it waits for a tap.
    if (!this.eventOf(this.state.selected))
      this.set({
        selected: matchMedia(PHONE).matches ? null : (document.events.find(({ conflict }) => conflict)?.id ?? null),
      })
  }

  stop(): void {
    this.#reading++
    this.reader.stop()
    this.set({ progress: null, isStopped: true })
  }

  #forget(): void {
    this.#reading++
    this.set({
      document: null,
      partial: null,
      progress: null,
      selected: null,
      explained: null,
      lost: [],
      tab: 'articles',
    })
  }

  #patchArticles(patch: (article: Article) => Article): void {
    this.set({ articles: this.state.articles.map(patch) })
  }

  // ── Text ──

  #onInput(text: string): void {
    const article = chosenOf(this.state)
    if (!article) return
    this.state = {
      ...this.state,
      articles: this.state.articles.map((one) => (one === article ? { ...one, text } : one)),
      explained: null,
    }
    const input = inputOf({ ...article, text })
    void this.reader.tag(input, publishedOf(this.state, article.id)).then((facts) => {
      const now = chosenOf(this.state)
      // A newer key has its own answer on the way.
      if (now?.id !== article.id || now.text !== text) return
      this.#patchArticles((one) => (one.id === article.id ? { ...one, facts } : one))
      this.editor.mark(facts.marks, asksForDay(this.state, { ...now, facts }))
    })
    clearTimeout(this.#typing)
    this.#typing = setTimeout(() => this.read(), PAUSE_MS)
  }

  #onMark(mark: Mark | null, place: DOMRect | null): void {
    if (!mark || !place) {
      if (this.state.explained) this.#closeSoon()
      return
    }
    clearTimeout(this.#closing)
    const box = this.editor.element.parentElement?.getBoundingClientRect()
    this.set({ explained: { mark, top: place.bottom - (box?.top ?? 0) + 6 } })
  }

  /** So that the pointer can go from the word to its explanation. */
  #closing: ReturnType<typeof setTimeout> | undefined
  #closeSoon(): void {
    clearTimeout(this.#closing)
    this.#closing = setTimeout(() => this.closeExplanation(), 350)
  }

  keepExplanation(): void {
    clearTimeout(this.#closing)
  }

  closeExplanation(): void {
    this.editor.open(null)
    this.set({ explained: null })
  }

  /** Shows a quote in its article. */
  async reveal(source: string, start: number, end: number): Promise<void> {
    this.set({ chosen: source, tab: 'articles' })
    await this.afterRender()
    this.editor.reveal(start, end)
  }

  select(id: string): void {
    this.set({ selected: id, tab: 'timeline' })
    this.timeline.select(id)
  }

  // ── Corrections ──

  correct(added: readonly Correction[]): void {
    void this.setCorrections([...this.state.corrections, ...added])
  }

  async setCorrections(corrections: readonly Correction[]): Promise<void> {
    this.set({ corrections, dialog: null })
    if (!this.state.document) return
    const { document, lost } = await this.reader.correct(corrections)
    this.set({ document, lost })
    if (!this.eventOf(this.state.selected)) this.set({ selected: null })
  }

  async loadCorrections(file: File): Promise<void> {
    const words = this.copy.workshop.corrections
    const { corrections, bad } = await this.reader.parseCorrections(await file.text())
    const said = [
      corrections.length > 0 ? words.loaded(corrections.length) : '',
      bad > 0 || corrections.length === 0 ? words.bad(bad) : '',
    ]
    await this.setCorrections([...this.state.corrections, ...corrections])
    this.set({ said: said.filter((part) => part !== '').join(' ') })
  }

  saveCorrections(): void {
    save(
      'corrections.json',
      `${JSON.stringify({ version: 1, corrections: this.state.corrections }, null, 2)}\n`,
      'application/json',
    )
  }

  open(dialog: Dialog | null): void {
    this.set({ dialog })
  }

  // ── Page ──

  afterRender(): Promise<void> {
    return new Promise((resolve) => requestAnimationFrame(() => resolve()))
  }

  #listen(): void {
    const { body } = document
    body.addEventListener('dragover', (event) => {
      event.preventDefault()
      this.root.classList.add('dragging')
    })
    body.addEventListener('dragleave', (event) => {
      if (event.relatedTarget === null) this.root.classList.remove('dragging')
    })
    body.addEventListener('drop', (event) => {
      event.preventDefault()
      this.root.classList.remove('dragging')
      if (event.dataTransfer) void filesOf(event.dataTransfer).then((files) => this.addFiles(files))
    })
    document.addEventListener('paste', (event) => {
      const { target, clipboardData } = event
      if (target instanceof HTMLElement && target.closest('[contenteditable], input, textarea, dialog')) return
      const files = [...(clipboardData?.files ?? [])]
      const text = clipboardData?.getData('text/plain') ?? ''
      if (files.length > 0) void this.addFiles(files)
      else if (text.trim() !== '') this.addBlank(text)
    })
    document.addEventListener('keydown', ({ key }) => {
      if (key === 'Escape' && this.state.explained) this.closeExplanation()
    })
  }

  #render(): void {
    const article = chosenOf(this.state)
    render(pageTemplate(this), this.root)
    this.#showText(article)
    const { document, partial } = this.state
    this.timeline.show(document ?? partial, { faint: provisionalIds(this.state), selected: this.state.selected })
    const dialog = this.root.querySelector('dialog')
    if (dialog && !dialog.open) {
      dialog.showModal()
      if (dialog.classList.contains('narrow')) dialog.querySelector<HTMLElement>('input, select, textarea')?.focus()
    }
  }

  /** What the editor holds follows the chosen article; while somebody types in it, it is left alone. */
  #showText(article: Article | null): void {
    if (!article) {
      this.#shown = null
      return
    }
    const key = `${article.id} ${article.facts?.isPage === true ? 'page' : String(article.facts?.bodyStart ?? 0)}`
    if (
      this.#shown !== key ||
      (this.editor.text !== article.text && article.facts?.isPage !== true && !isCut(article))
    ) {
      this.#shown = key
      this.editor.show(article.text, article.facts)
    }
    this.editor.mark(article.facts?.marks ?? [], asksForDay(this.state, article))
  }
}

const isCut = ({ text }: Article): boolean => text.length > 100_000

/** An id from the name of the file, as the command line gives it. */
function freeId(name: string, articles: readonly Article[]): string {
  const base =
    name
      .replace(/\.[a-z]{2,5}$/i, '')
      .normalize('NFC')
      .replace(/[^\p{L}\p{N}_-]+/gu, '-')
      .slice(0, 60) || 'text'
  const taken = new Set(articles.map(({ id }) => id))
  let id = base
  for (let n = 2; taken.has(id); n++) id = `${base}-${String(n)}`
  return id
}
