import { html, nothing, type TemplateResult } from 'lit'
import { wordDate } from '@event-timeline/core/wording'
import { bisectLeft } from 'd3-array'
import { FLAG_OPEN_END, FLAG_WEIGHTY, hasFlag } from '../data/event-table.js'
import { memo } from '../store/memo.js'
import { erasOf, markersOf } from '../store/selectors.js'
import { boundsOf } from '../time/bounds.js'
import { DAY_MS } from '../time/time-window.js'
import { showsControl } from './controls.js'
import { colorOfIndex, eventAt, lanesOfIndex, sourcesOf } from './event-facts.js'
import { filterButton, type HeaderProps } from './header.js'
import { icon } from './icon.js'
import { menuTemplate, type MenuGroup } from './menu.js'
import { stripTemplate } from './overview-strip.js'
import { searchTemplate } from './search.js'
import { overviewOf, spreadOf } from './set-facts.js'
import { SlidingRange } from './sliding-range.js'
import { chooseHeadings, verticalTemplate, type VerticalEntry } from './vertical.js'
import { queryOf, selectedId, type ViewsHost } from './views-host.js'

/** From so many on, the vertical timeline scrolls within the element: a page of thousands of events would never end. */
const MAX_UNBOUNDED = 150
const STRIP_BINS = 75
/** A longer set is told by years where it is told by months else. */
const LONG_MS = 3000 * DAY_MS

export interface PhoneProps {
  readonly header: HeaderProps
  readonly menu: readonly MenuGroup[]
  /** Steps of the story; none where it has too few to be told. */
  readonly stepCount: number
  /** What stands between the header and the events. */
  readonly fault: TemplateResult | typeof nothing
  /** List, table or a message in place of the vertical timeline. */
  readonly content: TemplateResult | null
  readonly onSelect: (id: string) => void
}

/** The timeline on a phone: a bar that stays, the strip of all events, and time running down. */
export class PhoneView {
  readonly #host: ViewsHost
  readonly #range = new SlidingRange(() => this.#host.requestUpdate())
  readonly #overview = memo(overviewOf)
  readonly #spread = memo(spreadOf)
  #isSearchOpen = false

  constructor(host: ViewsHost) {
    this.#host = host
  }

  updated(root: ParentNode): void {
    this.#range.updated(root)
  }

  disconnected(): void {
    this.#range.disconnect()
  }

  render(props: PhoneProps): TemplateResult {
    const { state } = this.#host
    const scrolls = state.shown.length > MAX_UNBOUNDED && state.mode === 'timeline'
    const isBare = props.header.controls === 'none' && state.table.count === 0
    return html`<div class="vertical ${scrolls ? 'scrolls' : ''}" @scroll=${this.#range.onScroll}>
      ${isBare ? nothing : this.#bar(props)} ${this.#head(props)} ${props.fault}
      ${props.content ?? this.#vertical(props.onSelect)}
    </div>`
  }

  #bar({ header, menu, content }: PhoneProps): TemplateResult {
    const { state, language } = this.#host
    const { words } = language
    const { controls, title } = header
    const { isScrolled } = this.#range
    const isSearching = this.#isSearchOpen || queryOf(state) !== ''
    return html`<div class="phone-bar" part="toolbar">
      <div class="row">
        <div class="where">
          ${isScrolled && title ? html`<b>${title}</b>` : nothing}<span>${this.#where(isScrolled)}</span>
        </div>
        ${
          showsControl(controls, 'search') && controls !== 'none'
            ? html`<button
                class="button icon-only"
                type="button"
                aria-expanded=${isSearching}
                aria-label=${words.search}
                @click=${this.#toggleSearch}
              >
                ${icon('search')}
              </button>`
            : nothing
        }
        ${controls !== 'none' && showsControl(controls, 'filter') ? filterButton(header, false) : nothing}
        ${controls === 'none' ? nothing : menuTemplate({ id: 'more', label: words.more, icon: 'more', hasText: false, groups: menu })}
      </div>
      ${isSearching ? searchTemplate(header.search) : nothing}
      ${state.mode === 'timeline' && content === null && isScrolled && showsControl(controls, 'overview') ? this.#strip(false) : nothing}
    </div>`
  }

  /** Where the reader is, and how many events there are. */
  #where(isScrolled: boolean): string {
    const { state, language } = this.#host
    const { words } = language
    const { shown, table } = state
    const count = shown.length < table.count ? words.eventsOf(shown.length, table.count) : words.events(table.count)
    const articles = state.document?.sources.length ?? 0
    const parts = isScrolled ? [this.#whereWords(), count] : [count, articles > 1 ? words.articles(articles) : '']
    return parts.filter(Boolean).join(' · ')
  }

  #head({ header, stepCount }: PhoneProps): TemplateResult | typeof nothing {
    const { title, subtitle, controls, onMode } = header
    if (!title && !subtitle) return nothing
    const { words } = this.#host.language
    return html`<header class="phone-head" part="header">
      ${title ? html`<h2>${title}</h2>` : nothing} ${subtitle ? html`<p class="deck">${subtitle}</p>` : nothing}
      ${
        stepCount > 1 && controls !== 'none' && showsControl(controls, 'modes')
          ? html`<button class="button" type="button" @click=${() => onMode('story')}>
              ${icon('play')}${words.story.toldIn(stepCount)}
            </button>`
          : nothing
      }
    </header>`
  }

  readonly #toggleSearch = (event: Event): void => {
    const { state, dispatch } = this.#host
    const query = queryOf(state)
    const isOpen = this.#isSearchOpen || query !== ''
    this.#isSearchOpen = !isOpen
    if (isOpen && query !== '') dispatch({ type: 'search', text: '' })
    this.#host.requestUpdate()
    const bar = (event.currentTarget as Element).closest('.phone-bar')
    if (!isOpen) requestAnimationFrame(() => bar?.querySelector<HTMLInputElement>('.search input')?.focus())
  }

  #vertical(onSelect: (id: string) => void): TemplateResult {
    const { state, language, baseUrl, titleOf } = this.#host
    const { table, shown, lanes } = state
    const { from, to } = this.#range.rangeOf(shown, state.selected)
    const entries = Array.from(shown.subarray(from, to), (index): VerticalEntry => ({
      event: eventAt(table, index),
      title: titleOf(index),
      shape: table.shape(index),
      isOpenEnd: hasFlag(table, index, FLAG_OPEN_END),
      isWeighty: hasFlag(table, index, FLAG_WEIGHTY),
      lanes: lanesOfIndex(lanes, index),
      color: colorOfIndex(table, lanes, index),
    }))
    const { spanMs, years } = this.#spread(table, shown)
    return html`${this.#range.isScrolled ? nothing : showsControl(state.settings.controls, 'overview') ? this.#strip(true) : nothing}
    ${verticalTemplate({
      entries,
      unit: chooseHeadings(spanMs, shown.length, years),
      hasEarlier: from > 0,
      hasLater: to < shown.length,
      markers: [
        ...markersOf(state).flatMap(({ title, date }) => {
          const bounds = boundsOf(date)
          return bounds ? [{ title, timeMs: bounds.endMs }] : []
        }),
        ...erasOf(state).flatMap(({ title, date, color = null }) => {
          const bounds = boundsOf(date)
          return bounds ? [{ title, timeMs: bounds.startMs, era: { date: wordDate(date, language.dates), color } }] : []
        }),
      ],
      language,
      sources: sourcesOf(state.document),
      baseUrl,
      query: queryOf(state),
      selected: selectedId(state),
      onSelect,
      onEarlier: () => this.#range.earlier(),
      onLater: () => this.#range.later(),
    })}`
  }

  #strip(isTall: boolean): TemplateResult | typeof nothing {
    const { state, language } = this.#host
    const counts = this.#overview(state.table, state.lanes, state.shown, STRIP_BINS)
    if (!counts) return nothing
    const { visible } = this.#range
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
    return spanMs > LONG_MS
      ? language.dates.year(date.getUTCFullYear())
      : language.dates.monthOfYear(date.getUTCMonth() + 1, date.getUTCFullYear())
  }
}
