import { type TemplateResult } from 'lit'
import type { DateBasis } from '@event-timeline/core/model'
import { wordKind } from '@event-timeline/core/wording'
import { bisectLeft } from 'd3-array'
import { countFacets, pickedOf, togglePicked } from '../data/facet-counts.js'
import { filterTable } from '../data/filter.js'
import { nameOfSource } from '../data/source-name.js'
import { FACETS, type Facet, type ShownStatus } from '../i18n/words.js'
import { memo } from '../store/memo.js'
import { TIMELINE_MODES, type TimelineMode, type TimelineState } from '../store/state.js'
import { showsControl, showsTitle } from './controls.js'
import { sourcesOf } from './event-facts.js'
import { canFilter, facetsTemplate } from './facets.js'
import { exportItems, type HeaderProps } from './header.js'
import type { MenuGroup } from './menu.js'
import type { SearchProps } from './search.js'
import { groupingsOf, sampleOf } from './set-facts.js'
import { chosenOf, queryOf, type ViewsHost } from './views-host.js'

/** What a reader operates the timeline with: views, search, filters, menus. */
export class ToolbarView {
  readonly #host: ViewsHost
  readonly #onMode: (mode: TimelineMode) => void
  readonly #facetSearches: Partial<Record<Facet, string>> = {}
  readonly #totals = memo((table: TimelineState['table']) => countFacets(table, {}, filterTable(table, {}, null)))
  readonly #canFilter = memo((table: TimelineState['table']) =>
    table.lanes.length > 0 ? hasLanes(table) : canFilter(countFacets(table, {}, sampleOf(table))),
  )
  readonly #counts = memo(
    (table: TimelineState['table'], filter: TimelineState['filter'], document: TimelineState['document']) =>
      countFacets(table, filter, filterTable(table, filter.text ? { text: filter.text } : {}, document)),
  )

  constructor(host: ViewsHost, onMode: (mode: TimelineMode) => void) {
    this.#host = host
    this.#onMode = onMode
  }

  header(): HeaderProps {
    const { state, language, dispatch } = this.#host
    const hasTitle = showsTitle(state.settings.controls)
    return {
      language,
      title: hasTitle ? (state.document?.title ?? '') : '',
      subtitle: hasTitle ? (state.document?.subtitle ?? '') : '',
      mode: state.mode,
      controls: state.table.count === 0 && !state.document?.title ? 'none' : state.settings.controls,
      search: this.#search(),
      filterCount: FACETS.reduce((sum, facet) => sum + pickedOf(state.filter, facet).length, 0),
      canFilter: this.#canFilter(state.table),
      areFacetsOpen: state.areFacetsOpen,
      shareItems: this.#shareItems(),
      moreGroups: this.#moreGroups(),
      onMode: this.#onMode,
      onFacets: () => dispatch({ type: 'facets', isOpen: !state.areFacetsOpen }),
      onExport: (form) =>
        dispatch(
          form === 'print' ? { type: 'print' } : { type: 'download', format: form === 'md' ? 'markdown' : form },
        ),
    }
  }

  #search(): SearchProps {
    const { state, language, dispatch, isSearchPreparing } = this.#host
    const { shown } = state
    const query = queryOf(state)
    const chosen = chosenOf(state)
    return {
      language,
      query,
      count: query ? shown.length : 0,
      at: query && chosen >= 0 ? bisectLeft(shown, chosen) : -1,
      isPreparing: isSearchPreparing,
      onQuery: (text) => dispatch({ type: 'search', text }),
      onStep: (direction) => dispatch({ type: 'step-hit', direction }),
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

  /** On a phone one menu holds the views, too. */
  phoneMenu({ controls, mode, shareItems, onMode, onExport }: HeaderProps): readonly MenuGroup[] {
    const { words } = this.#host.language
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

  facets(): TemplateResult {
    const { state, language } = this.#host
    return facetsTemplate({
      language,
      filter: state.filter,
      totals: this.#totals(state.table),
      counts: this.#counts(state.table, state.filter, state.document),
      searches: this.#facetSearches,
      labelOf: (facet, value) => this.#facetLabel(facet, value),
      onToggle: (facet, value) => this.filter(togglePicked(state.filter, facet, value)),
      onSearch: (facet, query) => {
        this.#facetSearches[facet] = query
        this.#host.requestUpdate()
      },
      onReset: () => this.filter(state.filter.text ? { text: state.filter.text } : {}),
    })
  }

  get pickedWords(): readonly string[] {
    const { filter } = this.#host.state
    return FACETS.flatMap((facet) => pickedOf(filter, facet).map((value) => this.#facetLabel(facet, value)))
  }

  filter(filter: TimelineState['filter']): void {
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
        return words.status[value as ShownStatus]
      case 'certainty':
        return words.basis[value as DateBasis]
      case 'conflict':
        return words.conflictValues[value === 'true' ? 'true' : 'false']
      default:
        return value
    }
  }
}

/** True where columns part their events into lanes. */
const hasLanes = ({ lanes, laneTitles }: TimelineState['table']): boolean =>
  new Set(laneTitles.filter((_, at) => (lanes[at]?.count ?? 0) > 0)).size > 1
