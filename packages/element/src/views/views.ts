import { html, nothing, type TemplateResult } from 'lit'
import type { DateBasis, EventStatus, TimelineEvent } from '@event-timeline/core/model'
import { wordKind } from '@event-timeline/core/wording'
import { bisectLeft } from 'd3-array'
import { FLAG_DENIED, FLAG_OPEN_END, FLAG_PLANNED, FLAG_WEIGHTY, hasFlag } from '../data/event-table.js'
import { countFacets, pickedOf, togglePicked } from '../data/facet-counts.js'
import { filterTable } from '../data/filter.js'
import { hullOf } from '../data/open-window.js'
import { countInBins } from '../data/overview-counts.js'
import { nameOfSource } from '../data/source-name.js'
import type { Language } from '../i18n/language.js'
import { COLUMNS, FACETS, type Column, type Facet, type LegendItem, type Words } from '../i18n/words.js'
import type { Dispatch } from '../store/actions.js'
import { memo } from '../store/memo.js'
import { markersOf } from '../store/selectors.js'
import { TIMELINE_MODES, type Fault, type Sort, type TimelineMode, type TimelineState } from '../store/state.js'
import { boundsOf } from '../time/bounds.js'
import { DAY_MS, type TimeWindow } from '../time/time-window.js'
import { cardTemplate, type LaneFacts } from './card.js'
import { showsControl } from './controls.js'
import { certaintyOf, countSources } from './event-words.js'
import { colorOfLane, eventAt, laneOfIndex, sourcesOf } from './event-facts.js'
import { canFilter, facetsTemplate } from './facets.js'
import { exportItems, filterButton, headerTemplate, type HeaderProps } from './header.js'
import { icon } from './icon.js'
import { legendTemplate } from './legend.js'
import { listTemplate, type Page } from './list.js'
import { menuTemplate, type MenuGroup } from './menu.js'
import { faultTemplate, loadingTemplate, messageTemplate, placesTemplate } from './message.js'
import { openedTemplate, panelTemplate, type Neighbour } from './panel.js'
import { glanceTemplate, stripTemplate, type OverviewCounts } from './overview-strip.js'
import { searchTemplate, type SearchProps } from './search.js'
import { sheetTemplate } from './sheet.js'
import { SlidingRange } from './sliding-range.js'
import { storyPictureTemplate, type PictureEvent } from './story-picture.js'
import { storySteps, type StoryStepEvents } from './story-steps.js'
import { storyTemplate } from './story.js'
import { tableTemplate } from './table.js'
import { chooseHeadings, verticalTemplate, type VerticalEntry } from './vertical.js'

/** How much room there is, by the width of the element itself: panel at the side, panel as a sheet, time running down. */
export type Size = 'wide' | 'medium' | 'phone'

/** What the views ask of the element that they belong to. */
export interface ViewsHost {
  readonly state: TimelineState
  readonly language: Language
  readonly size: Size
  /** Addresses in the data are relative to it. */
  readonly baseUrl: string
  readonly dispatch: Dispatch
  readonly isSearchPreparing: boolean
  requestUpdate(): void
}

/** Rows of a page of the list or the table. */
const PAGE_ROWS = 100

/** All that is read outside of the graphic, and what is open in it. */
export class Views {
  readonly #host: ViewsHost
  readonly #facetSearches: Partial<Record<Facet, string>> = {}
  readonly #range = new SlidingRange(() => this.#host.requestUpdate())
  /** The sheet comes up when a reader chooses, not because something was chosen at the start. */
  #isSheetOpen = false
  #isWhole = false
  #wholeOf: string | null = null
  #isSearchOpen = false
  #isFaultClosed: unknown = null

  readonly #totals = memo((table: TimelineState['table']) => countFacets(table, {}, filterTable(table, {}, null)))
  readonly #canFilter = memo((table: TimelineState['table']) => canFilter(countFacets(table, {}, sampleOf(table))))
  readonly #counts = memo(
    (table: TimelineState['table'], filter: TimelineState['filter'], document: TimelineState['document']) =>
      countFacets(table, filter, filterTable(table, filter.text ? { text: filter.text } : {}, document)),
  )
  readonly #steps = memo((_table: unknown, _shown: unknown, _story: unknown, language: Language) =>
    storySteps(this.#host.state, language),
  )
  readonly #sorted = memo((_table: unknown, _shown: unknown, sort: Sort, language: Language) =>
    sortIndices(this.#host.state, sort, language),
  )
  readonly #overview = memo(
    (table: TimelineState['table'], lanes: TimelineState['lanes'], shown: Uint32Array, bins: number) =>
      overviewOf(table, lanes, shown, bins),
  )
  readonly #spread = memo((table: TimelineState['table'], shown: Uint32Array) => spreadOf(table, shown))
  readonly #columns = memo((table: TimelineState['table'], lanes: TimelineState['lanes']) => columnsOf(table, lanes))
  readonly #shapes = memo((table: TimelineState['table'], shown: Uint32Array) => shapesOf(table, shown))

  constructor(host: ViewsHost) {
    this.#host = host
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
      aria-label=${this.#title}
      lang=${this.#host.language.tag}
      @keydown=${this.#onKey}
    >
      ${isStory ? this.#story() : isVertical ? this.#phone() : this.#desktop(stage)} ${this.#sheet()}
      <div class="visually-hidden live" aria-live="polite"></div>
    </div>`
  }

  /** After each update: what has to be measured. */
  updated(root: ParentNode): void {
    this.#range.updated(root)
  }

  /** A reader has chosen an event: where there is no room for a panel, the sheet comes up. */
  openSheet(): void {
    this.#isSheetOpen = true
    this.#host.requestUpdate()
  }

  disconnected(): void {
    this.#range.disconnect()
  }

  // ── Words and facts ──

  get #title(): string {
    return this.#host.state.document?.title ?? this.#host.language.words.timeline
  }

  get #isFiltered(): boolean {
    const { state } = this.#host
    return state.shown.length < state.table.count
  }

  get #query(): string {
    return this.#host.state.filter.text ?? ''
  }

  readonly #laneOf = (event: TimelineEvent): LaneFacts | null => {
    const { table, lanes } = this.#host.state
    const lane = laneOfIndex(lanes, table.indexOf(event.id))
    return lane?.title ? lane : null
  }

  readonly #select = (id: string): void => {
    const { state, dispatch } = this.#host
    dispatch({ type: 'choose', index: state.table.indexOf(id) })
    this.openSheet()
  }

  /** The chosen event, where the filter has left it. */
  get #chosen(): number {
    const { selected, shown } = this.#host.state
    return selected >= 0 && shown[bisectLeft(shown, selected)] === selected ? selected : -1
  }

  readonly #onKey = (event: KeyboardEvent): void => {
    const { state, dispatch } = this.#host
    if (event.key !== 'Escape' || event.defaultPrevented) return
    if (state.isHelpOpen) dispatch({ type: 'help', isOpen: false })
    else if (state.areFacetsOpen) dispatch({ type: 'facets', isOpen: false })
    else return
    event.preventDefault()
  }

  // ── Wide and medium ──

  #desktop(stage: () => TemplateResult): TemplateResult {
    const { state, size, language } = this.#host
    const { controls } = state.settings
    const panel = size === 'wide' && state.settings.panel !== 'none' ? this.#panel() : null
    return html`${headerTemplate(this.#header())} ${state.areFacetsOpen ? this.#facets() : nothing}
      ${state.isHelpOpen ? this.#help() : nothing} ${this.#fault()}
      <div class="body ${panel ? 'with-panel' : ''}">
        <div class="main">${this.#main(stage)}</div>
        ${panel ? html`<aside class="panel" part="panel" aria-label=${language.words.chosenEvent}>${panel}</aside>` : nothing}
      </div>
      ${
        state.mode === 'timeline' && state.shown.length > 0 && showsControl(controls, 'legend')
          ? legendTemplate({ items: this.#legendItems(), language, credit: '' })
          : nothing
      }`
  }

  #main(stage: () => TemplateResult): TemplateResult {
    return this.#message() ?? this.#body(stage)
  }

  #body(stage: () => TemplateResult): TemplateResult {
    const { mode } = this.#host.state
    if (mode === 'list') return this.#list()
    if (mode === 'table') return this.#table()
    return stage()
  }

  /** What stands where there is nothing to draw; `null` where there is. */
  #message(): TemplateResult | null {
    const { state, language, dispatch } = this.#host
    const { words } = language
    if (state.table.count === 0) {
      if (state.phase === 'loading' || state.phase === 'building') return loadingTemplate(language, state.progress)
      if (state.fault) {
        const { fault } = state
        const actions = fault.canRetry ? [{ label: words.retry, act: () => dispatch({ type: 'retry' }) }] : []
        return messageTemplate({
          picture: 'broken',
          title: words.failed,
          text: faultText(fault, words),
          actions,
          role: 'alert',
          places: placesTemplate(fault.diagnostics ?? [], words.details),
        })
      }
      return messageTemplate({
        picture: 'empty',
        title: words.empty,
        text: words.emptyHint,
        actions: [],
        role: 'status',
      })
    }
    if (state.shown.length === 0) {
      const query = this.#query.trim()
      const { text: _, ...rest } = state.filter
      const hasFacets = Object.keys(rest).length > 0
      const clearSearch = { label: words.clearSearch, act: () => dispatch({ type: 'search', text: '' }) }
      const clearFilter = { label: words.clearFilter, act: () => this.#filter(query ? { text: query } : {}) }
      return messageTemplate({
        picture: 'nothing',
        title: query ? words.nothingFound(query) : words.nothingFits,
        text: query && hasFacets ? words.nothingFits : '',
        actions: [...(hasFacets ? [clearFilter] : []), ...(query ? [clearSearch] : [])],
        role: 'status',
      })
    }
    return null
  }

  #header(): HeaderProps {
    const { state, language, dispatch } = this.#host
    return {
      language,
      title: state.document?.title ?? '',
      subtitle: state.document?.subtitle ?? '',
      mode: state.mode,
      controls: state.table.count === 0 && !state.document?.title ? 'none' : state.settings.controls,
      search: this.#search(),
      filterCount: this.#filterCount,
      canFilter: this.#canFilter(state.table),
      areFacetsOpen: state.areFacetsOpen,
      shareItems: this.#shareItems(),
      moreGroups: this.#moreGroups(),
      onMode: this.#enter,
      onFacets: () => dispatch({ type: 'facets', isOpen: !state.areFacetsOpen }),
      onExport: (form) =>
        dispatch(
          form === 'print' ? { type: 'print' } : { type: 'download', format: form === 'md' ? 'markdown' : form },
        ),
    }
  }

  readonly #enter = (mode: TimelineMode): void => {
    const { dispatch } = this.#host
    this.#isSheetOpen = false
    dispatch({ type: 'mode', mode })
    if (mode === 'story') dispatch({ type: 'story-step', step: -1 })
  }

  get #filterCount(): number {
    const { filter } = this.#host.state
    return FACETS.reduce((sum, facet) => sum + pickedOf(filter, facet).length, 0)
  }

  #search(): SearchProps {
    const { state, language, dispatch, isSearchPreparing } = this.#host
    const { shown } = state
    const chosen = this.#chosen
    return {
      language,
      query: this.#query,
      count: this.#query ? shown.length : 0,
      at: this.#query && chosen >= 0 ? bisectLeft(shown, chosen) : -1,
      isPreparing: isSearchPreparing,
      onQuery: (text) => dispatch({ type: 'search', text }),
      onStep: (direction) => dispatch({ type: 'step-hit', direction }),
      onFocus: () => undefined,
    }
  }

  #shareItems(): MenuGroup['items'] {
    const { state, language, dispatch } = this.#host
    const { words } = language
    return [
      { label: state.selected >= 0 ? words.copyEventLink : words.copyLink, act: () => dispatch({ type: 'copy-link' }) },
      ...(state.selected >= 0 ? [{ label: words.copyCitation, act: () => dispatch({ type: 'copy-citation' }) }] : []),
    ]
  }

  #moreGroups(): readonly MenuGroup[] {
    const { state, language, dispatch } = this.#host
    const { words } = language
    const groupings = groupingsOf(state)
    return [
      {
        title: words.groupBy,
        items:
          state.mode === 'timeline' && groupings.length > 1
            ? groupings.map((groupBy) => ({
                label: words.groupings[groupBy],
                isChecked: groupBy === state.groupBy,
                act: () => dispatch({ type: 'group', groupBy }),
              }))
            : [],
      },
      {
        items: [
          {
            label: words.help,
            isChecked: state.isHelpOpen,
            act: () => dispatch({ type: 'help', isOpen: !state.isHelpOpen }),
          },
        ],
      },
    ]
  }

  #facets(): TemplateResult {
    const { state, language } = this.#host
    return facetsTemplate({
      language,
      filter: state.filter,
      totals: this.#totals(state.table),
      counts: this.#counts(state.table, state.filter, state.document),
      searches: this.#facetSearches,
      labelOf: (facet, value) => this.#facetLabel(facet, value),
      onToggle: (facet, value) => this.#filter(togglePicked(state.filter, facet, value)),
      onSearch: (facet, query) => {
        this.#facetSearches[facet] = query
        this.#host.requestUpdate()
      },
      onReset: () => this.#filter(state.filter.text ? { text: state.filter.text } : {}),
    })
  }

  #filter(filter: TimelineState['filter']): void {
    this.#host.dispatch({ type: 'filter', filter })
  }

  #facetLabel(facet: Facet, value: string): string {
    const { state, language } = this.#host
    const { words } = language
    switch (facet) {
      case 'group':
        return state.lanes.find((lane) => lane.key === value)?.title ?? value
      case 'source':
        return nameOfSource(sourcesOf(state.document).get(value), value)
      case 'kind':
        return wordKind(value, language.tag === 'de' ? 'de' : 'en')
      case 'status':
        return words.status[value as EventStatus]
      case 'certainty':
        return words.basis[value as DateBasis]
      case 'conflict':
        return words.conflictValues[value === 'true' ? 'true' : 'false']
      default:
        return value
    }
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

  /** A fault beside what is shown all the same. */
  #fault(): TemplateResult | typeof nothing {
    const { state, language, dispatch } = this.#host
    const { fault, diagnostics } = state
    const errors = diagnostics.filter(({ severity }) => severity === 'error')
    const subject = fault ?? (errors.length > 0 ? diagnostics : null)
    if (!subject || subject === this.#isFaultClosed || state.table.count === 0) return nothing
    const { words } = language
    return faultTemplate({
      text: fault ? `${faultText(fault, words)} ${words.keptOld}` : words.skipped(errors.length),
      language,
      diagnostics: fault ? (fault.diagnostics ?? []) : errors,
      onRetry: fault?.canRetry ? () => dispatch({ type: 'retry' }) : null,
      onClose: () => {
        this.#isFaultClosed = subject
        this.#host.requestUpdate()
      },
    })
  }

  #legendItems(): ReadonlySet<LegendItem> {
    const { table, shown } = this.#host.state
    return this.#shapes(table, shown)
  }

  // ── One event ──

  /** What the panel and the sheet tell; `null` where nothing is chosen. */
  #panel(): TemplateResult | null {
    const { state, language, baseUrl, dispatch, size } = this.#host
    const close = (): void => {
      this.#isSheetOpen = false
      if (size === 'wide') dispatch({ type: 'select', index: -1 })
      else dispatch({ type: 'open', members: [] })
      this.#host.requestUpdate()
    }
    if (state.opened.length > 0) {
      return openedTemplate({
        events: state.opened.slice(0, MAX_OPENED).map((index) => eventAt(state.table, index)),
        count: state.opened.length,
        language,
        onSelect: this.#select,
        onClose: () => {
          dispatch({ type: 'open', members: [] })
          this.#isSheetOpen = false
        },
      })
    }
    const index = this.#chosen
    if (index < 0) return null
    const event = eventAt(state.table, index)
    if (this.#wholeOf !== event.id) {
      this.#wholeOf = event.id
      this.#isWhole = false
    }
    const at = bisectLeft(state.shown, index)
    return panelTemplate({
      event,
      lane: this.#laneOf(event),
      sources: sourcesOf(state.document),
      language,
      baseUrl,
      query: this.#query,
      previous: this.#neighbour(state.shown[at - 1]),
      next: this.#neighbour(state.shown[at + 1]),
      related: (event.relations ?? []).flatMap(({ relation, event: id }) => {
        const other = state.table.indexOf(id)
        return other < 0 ? [] : [{ relation, id, title: state.table.title(other) }]
      }),
      isWhole: this.#isWhole,
      onSelect: this.#select,
      onClose: close,
      onWhole: () => {
        this.#isWhole = true
        this.#host.requestUpdate()
      },
      onLoad: () => this.#host.requestUpdate(),
    })
  }

  #neighbour(index: number | undefined): Neighbour | null {
    const { table } = this.#host.state
    return index === undefined ? null : { id: table.id(index), title: table.title(index) }
  }

  /** The panel, or the facets, from below; nothing where there is room beside the graphic. */
  #sheet(): TemplateResult | typeof nothing {
    const { state, size, language, dispatch } = this.#host
    if (size === 'wide' || state.settings.panel === 'none') return nothing
    if (size === 'phone' && state.areFacetsOpen && state.mode !== 'story') {
      const close = (): void => dispatch({ type: 'facets', isOpen: false })
      const content = html`<div class="panel">
        <button class="close" type="button" aria-label=${language.words.close} @click=${close}>${icon('close')}</button>
        <div class="inner">${this.#facets()}</div>
      </div>`
      return sheetTemplate({ label: language.words.filter, content, onClose: close })
    }
    if (!this.#isSheetOpen && state.opened.length === 0) return nothing
    const panel = this.#panel()
    if (!panel || state.mode === 'story') return nothing
    const close = (): void => {
      this.#isSheetOpen = false
      if (state.opened.length > 0) dispatch({ type: 'open', members: [] })
      this.#host.requestUpdate()
    }
    return sheetTemplate({
      label: language.words.chosenEvent,
      content: html`<div class="panel" part="panel">${panel}</div>`,
      onClose: close,
    })
  }

  /** What a mark says on hover and on focus. */
  card(index: number): TemplateResult {
    const { state, language, baseUrl } = this.#host
    const event = eventAt(state.table, index)
    return cardTemplate({ event, sources: sourcesOf(state.document), language, baseUrl, lane: this.#laneOf(event) })
  }

  // ── List and table ──

  #list(): TemplateResult {
    const { state, language, dispatch } = this.#host
    const page = pageOf(state, state.shown)
    const isShort = state.extent.to - state.extent.from < 500 * DAY_MS
    return listTemplate({
      page,
      language,
      sources: sourcesOf(state.document),
      query: this.#query,
      selected: this.#selectedId,
      laneOf: this.#laneOf,
      headingOf: (event) => headingOf(event, isShort, language),
      onSelect: this.#select,
      onPage: (direction) => dispatch({ type: 'page', page: state.page + direction }),
    })
  }

  get #selectedId(): string | null {
    const { state } = this.#host
    return state.selected < 0 ? null : state.table.id(state.selected)
  }

  #table(): TemplateResult {
    const { state, language, dispatch } = this.#host
    const { sort } = state
    return tableTemplate({
      page: pageOf(state, this.#sorted(state.table, state.shown, sort, language)),
      language,
      sources: sourcesOf(state.document),
      query: this.#query,
      selected: this.#selectedId,
      sort,
      columns: this.#columns(state.table, state.lanes),
      laneOf: this.#laneOf,
      onSort: (column) =>
        dispatch({ type: 'sort', sort: { column, descending: sort.column === column && !sort.descending } }),
      onSelect: this.#select,
      onPage: (direction) => dispatch({ type: 'page', page: state.page + direction }),
    })
  }

  // ── Phone ──

  #phone(): TemplateResult {
    const { state, language } = this.#host
    const { words } = language
    const header = this.#header()
    const { controls } = header
    const { title, subtitle } = header
    const count = this.#isFiltered
      ? words.eventsOf(state.shown.length, state.table.count)
      : words.events(state.table.count)
    const articles = state.document?.sources.length ?? 0
    const isTimeline = state.mode === 'timeline'
    const isScrolled = this.#range.isScrolled
    const where = isScrolled ? [this.#whereWords(), count] : [count, articles > 1 ? words.articles(articles) : '']
    const message = this.#message()
    const steps = state.table.count > 2 ? this.#steps(state.table, state.shown, state.story, language) : []
    const bar =
      controls === 'none' && state.table.count === 0
        ? nothing
        : html`<div class="phone-bar" part="toolbar">
            <div class="row">
              <div class="where">
                ${isScrolled && title ? html`<b>${title}</b>` : nothing}<span
                  >${where.filter(Boolean).join(' · ')}</span
                >
              </div>
              ${
                showsControl(controls, 'search') && controls !== 'none'
                  ? html`<button
                      class="button icon-only"
                      type="button"
                      aria-expanded=${this.#isSearchOpen || this.#query !== ''}
                      aria-label=${words.search}
                      @click=${this.#toggleSearch}
                    >
                      ${icon('search')}
                    </button>`
                  : nothing
              }
              ${controls !== 'none' && showsControl(controls, 'filter') ? filterButton(header, false) : nothing}
              ${controls === 'none' ? nothing : menuTemplate({ id: 'more', label: words.more, icon: 'more', hasText: false, groups: this.#phoneMenu(header) })}
            </div>
            ${this.#isSearchOpen || this.#query !== '' ? searchTemplate(header.search) : nothing}
            ${isTimeline && !message && isScrolled && showsControl(controls, 'overview') ? this.#strip(false) : nothing}
          </div>`
    return html`<div class="vertical ${this.#scrolls ? 'scrolls' : ''}" @scroll=${this.#range.onScroll}>
      ${bar}
      ${
        title || subtitle
          ? html`<header class="phone-head" part="header">
              ${title ? html`<h2>${title}</h2>` : nothing} ${subtitle ? html`<p class="deck">${subtitle}</p>` : nothing}
              ${
                steps.length > 1 && controls !== 'none' && showsControl(controls, 'modes')
                  ? html`<button class="button" type="button" @click=${() => this.#enter('story')}>
                      ${icon('play')}${words.story.toldIn(steps.length)}
                    </button>`
                  : nothing
              }
            </header>`
          : nothing
      }
      ${this.#fault()}
      ${message ?? (state.mode === 'list' ? this.#list() : state.mode === 'table' ? this.#table() : this.#vertical())}
    </div>`
  }

  /** On a phone one menu holds the views, too. */
  #phoneMenu(header: HeaderProps): readonly MenuGroup[] {
    const { words } = this.#host.language
    const { controls, mode, shareItems, onMode, onExport } = header
    const views = TIMELINE_MODES.map((one) => ({
      label: words.modes[one],
      isChecked: one === mode,
      act: () => onMode(one),
    }))
    return [
      { title: words.view, items: showsControl(controls, 'modes') ? views : [] },
      ...(showsControl(controls, 'export')
        ? [{ title: words.share, items: [...shareItems, ...exportItems(words.forms, onExport)] }]
        : []),
    ]
  }

  readonly #toggleSearch = (event: Event): void => {
    const { dispatch } = this.#host
    const isOpen = this.#isSearchOpen || this.#query !== ''
    this.#isSearchOpen = !isOpen
    if (isOpen && this.#query !== '') dispatch({ type: 'search', text: '' })
    this.#host.requestUpdate()
    const bar = (event.currentTarget as Element).closest('.phone-bar')
    if (!isOpen) requestAnimationFrame(() => bar?.querySelector<HTMLInputElement>('.search input')?.focus())
  }

  /** Large sets scroll within the element: a page of thousands of events would never end. */
  get #scrolls(): boolean {
    return this.#host.state.shown.length > MAX_UNBOUNDED && this.#host.state.mode === 'timeline'
  }

  #vertical(): TemplateResult {
    const { state, language, baseUrl } = this.#host
    const { table, shown, lanes } = state
    const { from, to } = this.#range.rangeOf(shown, state.selected)
    const entries = Array.from(shown.subarray(from, to), (index): VerticalEntry => ({
      event: eventAt(table, index),
      shape: table.shape(index),
      isOpenEnd: hasFlag(table, index, FLAG_OPEN_END),
      isWeighty: hasFlag(table, index, FLAG_WEIGHTY),
      lane: laneOfIndex(lanes, index),
    }))
    const { spanMs, years } = this.#spread(table, shown)
    return html`${this.#range.isScrolled ? nothing : showsControl(state.settings.controls, 'overview') ? this.#strip(true) : nothing}
    ${verticalTemplate({
      entries,
      unit: chooseHeadings(spanMs, shown.length, years),
      hasEarlier: from > 0,
      hasLater: to < shown.length,
      markers: markersOf(state).flatMap(({ title, date }) => {
        const bounds = boundsOf(date)
        return bounds ? [{ title, timeMs: bounds.endMs }] : []
      }),
      language,
      sources: sourcesOf(state.document),
      baseUrl,
      query: this.#query,
      selected: this.#selectedId,
      onSelect: this.#select,
      onEarlier: () => this.#range.earlier(),
      onLater: () => this.#range.later(),
    })}`
  }

  #strip(isTall: boolean): TemplateResult | typeof nothing {
    const { state, language } = this.#host
    const counts = this.#overview(state.table, state.lanes, state.shown, 75)
    if (!counts) return nothing
    const visible = this.#range.visible
    const view = visible
      ? { from: state.table.start[visible.from] as number, to: state.table.start[visible.to] as number }
      : null
    return stripTemplate({
      counts,
      view: isTall ? null : view,
      dates: language.dates,
      isTall,
      label: language.words.overview,
      onJump: (timeMs) => {
        const { start, dated } = state.table
        const at = bisectLeft(state.shown, bisectLeft(start, timeMs, 0, dated))
        this.#range.jumpTo(Math.min(state.shown.length - 1, at))
      },
    })
  }

  /** "August 2023": what is at the top of the vertical timeline. */
  #whereWords(): string {
    const { state, language } = this.#host
    const first = this.#range.visible?.from
    if (first === undefined || first >= state.table.dated) return ''
    const date = new Date(state.table.start[first] as number)
    const { spanMs } = this.#spread(state.table, state.shown)
    if (!Number.isFinite(date.getTime())) return ''
    return spanMs > 3000 * DAY_MS
      ? language.dates.year(date.getUTCFullYear())
      : language.dates.monthOfYear(date.getUTCMonth() + 1, date.getUTCFullYear())
  }

  // ── Story ──

  #story(): TemplateResult {
    const { state, language, size, dispatch } = this.#host
    const steps = this.#steps(state.table, state.shown, state.story, language)
    const at = Math.min(state.storyStep, steps.length)
    const counts = this.#overview(state.table, state.lanes, state.shown, size === 'phone' ? 34 : 56)
    const step = steps[at]
    return storyTemplate({
      language,
      title: state.story?.title ?? state.document?.title ?? '',
      text: state.story?.text ?? state.document?.subtitle ?? '',
      steps,
      at,
      isNarrow: size === 'phone',
      picture: step
        ? storyPictureTemplate({
            events: this.#pictureEvents(step),
            sources: sourcesOf(state.document),
            language,
            isNarrow: size === 'phone',
          })
        : html``,
      baseUrl: this.#host.baseUrl,
      onLoad: () => this.#host.requestUpdate(),
      overview: counts ? glanceTemplate(counts, language.dates) : html``,
      onGo: (next) => {
        dispatch({ type: 'story-step', step: next })
        const first = steps[next]?.indices[0]
        if (first !== undefined) dispatch({ type: 'select', index: first })
      },
      onClose: () => this.#enter('timeline'),
    })
  }

  /** The events of a step, and the weightiest of those around, to see where in time it is. */
  #pictureEvents({ indices }: StoryStepEvents): readonly PictureEvent[] {
    const { table, lanes, shown } = this.#host.state
    const room = Math.max(0, (this.#host.size === 'phone' ? 4 : 6) - indices.length)
    const hull = hullOf(table, indices)
    const context = hull ? contextOf(table, shown, indices, hull, Math.min(3, room)) : []
    return [...indices.map((index) => [index, false] as const), ...context.map((index) => [index, true] as const)]
      .sort(([a, isA], [b, isB]) => Number(isA) - Number(isB) || a - b)
      .slice(0, 8)
      .map(([index, isContext]) => ({
        event: eventAt(table, index),
        shape: table.shape(index),
        lane: laneOfIndex(lanes, index),
        isContext,
      }))
  }
}

/** From so many on, the vertical timeline scrolls within the element. */
const MAX_UNBOUNDED = 150
const MAX_OPENED = 100

const FAILURES: Readonly<Record<string, keyof Words['failures']>> = { network: 'network', address: 'status', status: 'status', timeout: 'timeout', 'no-events': 'nothing' } // prettier-ignore

/** Why the data is not there, in the language of the controls; the exact words stand in the console. */
const faultText = ({ code }: Fault, { failures }: Words): string => failures[FAILURES[code] ?? 'format']

function pageOf({ page, table }: TimelineState, indices: Uint32Array): Page<TimelineEvent> {
  const last = Math.max(0, Math.ceil(indices.length / PAGE_ROWS) - 1)
  const from = Math.min(Math.max(0, page), last) * PAGE_ROWS
  const rows = Array.from(indices.subarray(from, from + PAGE_ROWS), (index) => eventAt(table, index))
  return { rows, from, all: indices.length }
}

function headingOf({ date }: TimelineEvent, isShort: boolean, { words, dates }: Language): string {
  const bounds = boundsOf(date)
  const timeMs = bounds ? (Number.isFinite(bounds.startMs) ? bounds.startMs : bounds.endMs - 1) : NaN
  const day = new Date(timeMs)
  if (Number.isNaN(day.getTime())) return words.undated
  const year = day.getUTCFullYear()
  return isShort ? dates.monthOfYear(day.getUTCMonth() + 1, year) : dates.year(year)
}

const STATUS_ORDER: readonly EventStatus[] = ['confirmed', 'reported', 'claimed', 'disputed', 'planned', 'denied']

/** The rows of the table in the order that a reader asks for; by time among equals. */
function sortIndices(state: TimelineState, { column, descending }: Sort, language: Language): Uint32Array {
  const { table, shown, lanes, document } = state
  if (column === 'date') return descending ? shown.slice().reverse() : shown
  const sources = sourcesOf(document)
  const collator = new Intl.Collator(language.tag, { numeric: true })
  const keyOf = (index: number): string | number => {
    if (column === 'title') return table.title(index)
    if (column === 'lane') return laneOfIndex(lanes, index)?.title ?? ''
    const event = eventAt(table, index)
    if (column === 'status') return STATUS_ORDER.indexOf(event.status)
    return column === 'sources' ? countSources(event, sources) : certaintyOf(event, language.words)
  }
  const keyed = Array.from(shown, (index) => ({ index, key: keyOf(index) }))
  const direction = descending ? -1 : 1
  keyed.sort((a, b) => {
    const order =
      typeof a.key === 'number' && typeof b.key === 'number'
        ? a.key - b.key
        : collator.compare(String(a.key), String(b.key))
    return direction * order || a.index - b.index
  })
  return Uint32Array.from(keyed, ({ index }) => index)
}

/** Columns of the table in which something stands; of a large set a sample tells. */
function columnsOf(table: TimelineState['table'], lanes: TimelineState['lanes']): readonly Column[] {
  const step = Math.max(1, Math.floor(table.count / 2000))
  let hasStatus = false
  let hasSources = false
  let hasDoubt = false
  for (let index = 0; index < table.count; index += step) {
    const event = table.event(index)
    if (!event) continue
    hasStatus ||= event.status !== 'reported'
    hasSources ||= event.evidence.length > 0
    hasDoubt ||= Boolean(event.conflict) || table.shape(index) !== 'dot'
  }
  const has: Readonly<Record<Column, boolean>> = {
    date: true,
    title: true,
    lane: lanes.some((lane) => lane.title !== ''),
    status: hasStatus,
    certainty: hasDoubt,
    sources: hasSources,
  }
  return COLUMNS.filter((column) => has[column])
}

const LEGEND_OF_SHAPE = { dot: 'point', fuzzy: 'within', range: 'period', claims: 'conflict' } as const
const MAX_LEGEND_SAMPLE = 20_000

function shapesOf(table: TimelineState['table'], shown: Uint32Array): ReadonlySet<LegendItem> {
  const items = new Set<LegendItem>()
  const count = Math.min(shown.length, MAX_LEGEND_SAMPLE)
  for (let at = 0; at < count; at++) {
    const index = shown[at] as number
    if (index >= table.dated) break
    if (hasFlag(table, index, FLAG_PLANNED)) items.add('planned')
    else if (hasFlag(table, index, FLAG_DENIED)) items.add('denied')
    else items.add(LEGEND_OF_SHAPE[table.shape(index)])
    if (hasFlag(table, index, FLAG_OPEN_END) && table.shape(index) === 'range') items.add('open')
  }
  return items
}

type Grouping = keyof Language['words']['groupings']

/** What the data can be divided by. */
function groupingsOf({ document, table }: TimelineState): readonly Grouping[] {
  if (!document) return table.laneTitles.length > 0 ? ['group', 'none'] : []
  const { events } = document
  const sample = events.slice(0, 2000)
  const some = (has: (event: TimelineEvent) => boolean): boolean => sample.some(has)
  const possible: Readonly<Record<Grouping, boolean>> = {
    group: some(({ group }) => group !== undefined),
    kind: some(({ kind }) => kind !== undefined),
    source: document.sources.length > 1,
    status: some(({ status }) => status !== sample[0]?.status),
    actor: some(({ actors }) => actors.length > 0),
    place: some(({ places }) => places.length > 0),
    none: true,
  }
  return (Object.keys(possible) as Grouping[]).filter((one) => possible[one])
}

/** Up to a few thousand events from all over a set. */
function sampleOf({ count }: TimelineState['table']): Uint32Array {
  const step = Math.max(1, Math.floor(count / 4000))
  return Uint32Array.from({ length: Math.floor(count / step) }, (_, at) => at * step)
}

/** How long a set is, and into how many years it falls. */
function spreadOf(
  table: TimelineState['table'],
  shown: Uint32Array,
): { readonly spanMs: number; readonly years: number } {
  const hull = hullOf(table, shown)
  const years = new Set<number>()
  const count = Math.min(shown.length, MAX_LEGEND_SAMPLE)
  for (let at = 0; at < count; at++) {
    const index = shown[at] as number
    if (index >= table.dated) break
    years.add(new Date(table.start[index] as number).getUTCFullYear())
  }
  return { spanMs: hull ? hull.to - hull.from : 0, years: years.size }
}

function overviewOf(
  table: TimelineState['table'],
  lanes: TimelineState['lanes'],
  shown: Uint32Array,
  bins: number,
): OverviewCounts | null {
  const hull = hullOf(table, shown)
  if (!hull || !(hull.to > hull.from) || !Number.isFinite(hull.to - hull.from)) return null
  const margin = (hull.to - hull.from) * 0.02
  const span = { from: hull.from - margin, to: hull.to + margin }
  const { counts, max } = countInBins(table, lanes, span, bins)
  return { span, bins, max, lanes: lanes.map((lane, at) => ({ color: colorOfLane(lane), counts: counts[at] ?? [] })) }
}

/** Neighbours of a step in time, the weightiest first; not those that last far beyond it. */
function contextOf(
  table: TimelineState['table'],
  shown: Uint32Array,
  indices: readonly number[],
  hull: TimeWindow,
  count: number,
): readonly number[] {
  const reach = Math.max(hull.to - hull.from, 10 * DAY_MS)
  const first = bisectLeft(shown, bisectLeft(table.start, hull.from - reach, 0, table.dated))
  const last = bisectLeft(shown, bisectLeft(table.start, hull.to + reach, 0, table.dated))
  const near = Array.from(shown.subarray(first, Math.min(last, first + 400))).filter(
    (index) => !indices.includes(index) && table.end(index) <= hull.to + reach,
  )
  return near
    .sort((a, b) => table.weight(b) - table.weight(a) || a - b)
    .slice(0, count)
    .sort((a, b) => a - b)
}
