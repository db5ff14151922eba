import { html, nothing, type TemplateResult } from 'lit'
import { memo } from '../store/memo.js'
import { compressionOf } from '../store/selectors.js'
import type { Fault, TimelineMode } from '../store/state.js'
import type { Language } from '../i18n/language.js'
import type { Words } from '../i18n/words.js'
import { showsControl } from './controls.js'
import { headerTemplate } from './header.js'
import { icon } from './icon.js'
import { Later } from './later.js'
import { legendTemplate } from './legend.js'
import { faultTemplate, loadingTemplate, messageTemplate, placesTemplate } from './message.js'
import { PanelView } from './panel-view.js'
import { PhoneView } from './phone-view.js'
import type { ReadingView } from './reading-view.js'
import { shapesOf } from './set-facts.js'
import { sheetTemplate } from './sheet.js'
import { storySteps } from './story-steps.js'
import type { StoryView } from './story-view.js'
import { ToolbarView } from './toolbar-view.js'
import { queryOf, titleOfSet, type ViewsHost } from './views-host.js'

/** All that is read outside of the graphic, and what is open in it.
 *
 *      story ─ or, on a phone, time running down ─ or toolbar, graphic (list, table), panel, legend ─ and the sheet
 */
export class Views {
  readonly #host: ViewsHost
  readonly #toolbar: ToolbarView
  readonly #panel: PanelView
  readonly #reading: Later<ReadingView>
  readonly #phone: PhoneView
  readonly #steps = memo((_table: unknown, _shown: unknown, _story: unknown, language: Language) =>
    storySteps(this.#host.state, language),
  )
  readonly #story: Later<StoryView>
  readonly #shapes = memo(shapesOf)
  #closedFault: unknown = null

  constructor(host: ViewsHost) {
    this.#host = host
    this.#toolbar = new ToolbarView(host, this.#enter)
    this.#panel = new PanelView(host)
    this.#phone = new PhoneView(host)
    this.#reading = new Later(async () => {
      const { ReadingView, readingStyles } = await import('./opened-views.js')
      host.adoptStyles(readingStyles)
      return new ReadingView(host, this.#panel.select)
    }, this.#onLoaded)
    this.#story = new Later(async () => {
      const { StoryView, storyStyles } = await import('./opened-views.js')
      host.adoptStyles(storyStyles)
      return new StoryView(host, this.#enter)
    }, this.#onLoaded)
  }

  /** All of the element. `stage`: the graphic, which is drawn elsewhere. */
  render(stage: () => TemplateResult): TemplateResult {
    const { state, size } = this.#host
    const isStory = state.mode === 'story' && state.phase === 'ready' && state.table.count > 0
    const isVertical = size === 'phone' && !isStory
    return html`<div
      class="figure ${size} mode-${state.mode}"
      part="figure"
      role="group"
      aria-label=${titleOfSet(this.#host)}
      lang=${this.#host.language.tag}
      @keydown=${this.#onKey}
    >
      ${this.#isLoading ? this.#loading() : isStory ? this.#renderStory() : isVertical ? this.#vertical() : this.#desktop(stage)}
      ${this.#sheet()}
      <div class="visually-hidden live" aria-live="polite"></div>
    </div>`
  }

  /** Resolves once what is shown is loaded, or it is known that it does not come. */
  get ready(): Promise<unknown> {
    return Promise.all([this.#story.ready, this.#reading.ready])
  }

  /** Without its file a view is not there, and the graphic is shown. */
  readonly #onLoaded = (isThere: boolean): void => {
    if (isThere) this.#host.requestUpdate()
    else this.#host.dispatch({ type: 'mode', mode: 'timeline' })
  }

  #renderStory(): TemplateResult {
    return this.#story.get()?.render(this.#storySteps) ?? loadingTemplate(this.#host.language, null)
  }

  get #storySteps(): ReturnType<typeof storySteps> {
    const { state, language } = this.#host
    return this.#steps(state.table, state.shown, state.story, language)
  }

  /** What is picked in the facets, in words. */
  get pickedWords(): readonly string[] {
    return this.#toolbar.pickedWords
  }

  /** After each update: what has to be measured. */
  updated(root: ParentNode): void {
    this.#phone.updated(root)
  }

  /** A reader has chosen an event. */
  openSheet(): void {
    this.#panel.openSheet()
  }

  disconnected(): void {
    this.#phone.disconnected()
  }

  /** What a mark says on hover and on focus. */
  card(index: number): TemplateResult {
    return this.#panel.card(index)
  }

  readonly #enter = (mode: TimelineMode): void => {
    const { dispatch } = this.#host
    this.#panel.closeSheet()
    dispatch({ type: 'mode', mode })
    if (mode === 'story') dispatch({ type: 'story-step', step: -1 })
  }

  readonly #onKey = (event: KeyboardEvent): void => {
    const { state, dispatch } = this.#host
    if (event.key !== 'Escape' || event.defaultPrevented) return
    if (state.isHelpOpen) dispatch({ type: 'help', isOpen: false })
    else if (state.areFacetsOpen) dispatch({ type: 'facets', isOpen: false })
    else return
    event.preventDefault()
  }

  // ── Before there is anything ──

  get #isLoading(): boolean {
    const { table, phase } = this.#host.state
    return table.count === 0 && (phase === 'loading' || phase === 'building')
  }

  /** Without the frame of the other views: what stood below a header that comes later would jump. */
  #loading(): TemplateResult {
    return html`<div class="body">${loadingTemplate(this.#host.language, this.#host.state.progress)}</div>`
  }

  // ── Wide and medium ──

  #desktop(stage: () => TemplateResult): TemplateResult {
    const { state, size, language } = this.#host
    const { controls } = state.settings
    const panel = size === 'wide' && state.settings.panel !== 'none' ? this.#panel.panel() : null
    return html`${headerTemplate(this.#toolbar.header())} ${state.areFacetsOpen ? this.#toolbar.facets() : nothing}
      ${state.isHelpOpen ? this.#help() : nothing} ${this.#fault()}
      <div class="body ${panel ? 'with-panel' : ''}">
        <div class="main">${this.#message() ?? this.#read() ?? stage()}</div>
        ${panel ? html`<aside class="panel" part="panel" aria-label=${language.words.chosenEvent}>${panel}</aside>` : nothing}
      </div>
      ${
        state.mode === 'timeline' && state.shown.length > 0 && showsControl(controls, 'legend')
          ? legendTemplate({ items: this.#shapes(state.table, state.shown, this.#hasBreaks), language, credit: '' })
          : nothing
      }`
  }

  get #hasBreaks(): boolean {
    const { table, settings } = this.#host.state
    return compressionOf(table, settings).breaks.length > 0
  }

  /** List or table; `null` where the graphic is wanted. */
  #read(): TemplateResult | null {
    const { mode } = this.#host.state
    if (mode !== 'list' && mode !== 'table') return null
    const reading = this.#reading.get()
    if (reading === null) return loadingTemplate(this.#host.language, null)
    return mode === 'list' ? reading.list() : reading.table()
  }

  #help(): TemplateResult {
    const { language, dispatch } = this.#host
    const { words } = language
    return html`<section class="help" aria-label=${words.help}>
      <dl>
        ${words.keys.map(
          ([key, meaning]) =>
            html`<div>
              <dt>${key}</dt>
              <dd>${meaning}</dd>
            </div>`,
        )}
      </dl>
      <button class="link" type="button" @click=${() => dispatch({ type: 'help', isOpen: false })}>
        ${words.close}
      </button>
    </section>`
  }

  // ── Phone ──

  #vertical(): TemplateResult {
    const header = this.#toolbar.header()
    return this.#phone.render({
      header,
      menu: this.#toolbar.phoneMenu(header),
      stepCount: this.#host.state.table.count > 2 ? this.#storySteps.length : 0,
      fault: this.#fault(),
      content: this.#message() ?? this.#read(),
      onSelect: this.#panel.select,
    })
  }

  /** The panel, or the facets, from below; nothing where there is room beside the graphic. */
  #sheet(): TemplateResult | typeof nothing {
    const { state, size, language, dispatch } = this.#host
    if (size === 'wide' || state.settings.panel === 'none') return nothing
    if (size !== 'phone' || !state.areFacetsOpen || state.mode === 'story') return this.#panel.sheet()
    const close = (): void => dispatch({ type: 'facets', isOpen: false })
    const content = html`<div class="panel">
      <button class="close" type="button" aria-label=${language.words.close} @click=${close}>${icon('close')}</button>
      <div class="inner">${this.#toolbar.facets()}</div>
    </div>`
    return sheetTemplate({ label: language.words.filter, content, onClose: close })
  }

  // ── Where there is nothing to draw ──

  /** What stands in the place of the events; `null` where there are some. */
  #message(): TemplateResult | null {
    const { state } = this.#host
    if (state.table.count === 0) return this.#emptyMessage()
    return state.shown.length === 0 ? this.#nothingFound() : null
  }

  #emptyMessage(): TemplateResult {
    const { state, language, dispatch } = this.#host
    const { words } = language
    const { fault, document, diagnostics } = state
    const errors = document ? [] : diagnostics.filter(({ severity }) => severity === 'error')
    if (!fault && errors.length === 0)
      return messageTemplate({
        picture: 'empty',
        title: words.empty,
        text: words.emptyHint,
        actions: [],
        role: 'status',
      })
    return messageTemplate({
      picture: 'broken',
      title: words.failed,
      text: faultText(fault ?? { code: 'no-events' }, words),
      actions: fault?.canRetry ? [{ label: words.retry, act: () => dispatch({ type: 'retry' }) }] : [],
      role: 'alert',
      places: placesTemplate(fault ? (fault.diagnostics ?? []) : errors, words),
    })
  }

  #nothingFound(): TemplateResult {
    const { state, language, dispatch } = this.#host
    const { words } = language
    const query = queryOf(state).trim()
    const { text: _, ...rest } = state.filter
    const hasFacets = Object.keys(rest).length > 0
    const clearSearch = { label: words.clearSearch, act: () => dispatch({ type: 'search', text: '' }) }
    const clearFilter = { label: words.clearFilter, act: () => this.#toolbar.filter(query ? { text: query } : {}) }
    return messageTemplate({
      picture: 'nothing',
      title: query ? words.nothingFound(query) : words.nothingFits,
      text: query && hasFacets ? words.nothingFits : '',
      actions: [...(hasFacets ? [clearFilter] : []), ...(query ? [clearSearch] : [])],
      role: 'status',
    })
  }

  /** A fault beside what is shown all the same. */
  #fault(): TemplateResult | typeof nothing {
    const { state, language, dispatch } = this.#host
    const { fault, diagnostics } = state
    const errors = diagnostics.filter(({ severity }) => severity === 'error')
    const subject = fault ?? (errors.length > 0 ? diagnostics : null)
    if (!subject || subject === this.#closedFault || state.table.count === 0) return nothing
    const { words } = language
    return faultTemplate({
      text: fault ? `${faultText(fault, words)} ${words.keptOld}` : words.skipped(errors.length),
      language,
      diagnostics: fault ? (fault.diagnostics ?? []) : errors,
      onRetry: fault?.canRetry ? () => dispatch({ type: 'retry' }) : null,
      onClose: () => {
        this.#closedFault = subject
        this.#host.requestUpdate()
      },
    })
  }
}

const FAILURES: Readonly<Record<string, keyof Words['failures']>> = { network: 'network', address: 'status', status: 'status', timeout: 'timeout', 'not-loaded': 'reader', 'no-events': 'nothing' } // prettier-ignore

/** Why the data is not there, in the language of the controls; the exact words stand in the console. */
const faultText = ({ code }: Pick<Fault, 'code'>, { failures }: Words): string => failures[FAILURES[code] ?? 'format']
