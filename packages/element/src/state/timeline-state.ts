import type { Diagnostic, TimelineDocument } from '@event-timeline/core/model'
import type { WordingLanguage } from '@event-timeline/core/wording'
import { clampWindow, type TimeWindow } from '../time/scale.js'
import { EMPTY_TABLE, type EventTable } from '../data/event-table.js'
import { extentOf, type Gaps } from './gaps.js'
import { filterTable, type TimelineFilter } from '../data/filter.js'
import { buildLanes, collapseLanes, type Lane } from './lanes.js'
import { chooseStartWindow, EMPTY_WINDOW } from './start-window.js'

export type TimelineMode = 'timeline' | 'list' | 'table' | 'story'
export const TIMELINE_MODES: readonly TimelineMode[] = ['timeline', 'list', 'table', 'story']

/** Story mode shows the graphic as well, beside its words. */
export const isGraphic = (mode: TimelineMode): boolean => mode === 'timeline' || mode === 'story'

/** All that a picture is made from. Readonly: a change makes a new state, or none. */
export interface TimelineState {
  readonly document: TimelineDocument | null
  readonly diagnostics: readonly Diagnostic[]
  readonly table: EventTable
  readonly language: WordingLanguage
  readonly filter: TimelineFilter
  readonly groupBy: string
  /** What draws empty stretches short, where that is wanted. */
  readonly gaps: Gaps | null
  /** Indices that pass the filter, ascending. */
  readonly shown: Uint32Array
  readonly lanes: readonly Lane[]
  /** Keys of the lanes that the reader has folded; they stay so until lanes are made of something else. */
  readonly collapsed: ReadonlySet<string>
  /** Everything there is, with a margin: what the overview shows. */
  readonly extent: TimeWindow
  /** The window that the page asks to open with, if it does. */
  readonly asked: TimeWindow | null
  /** The window that this data opens with, `asked` or where the story is dense. Lanes and rows are made with it in
   *  mind; they stay the same wherever `window` goes. */
  readonly opening: TimeWindow
  readonly window: TimeWindow
  /** Index of the chosen event, -1 for none. */
  readonly selected: number
  readonly mode: TimelineMode
  readonly story: { readonly events: readonly string[] } | null
}

export const EMPTY_STATE: TimelineState = {
  document: null,
  diagnostics: [],
  table: EMPTY_TABLE,
  language: 'de',
  filter: {},
  groupBy: 'kind',
  gaps: null,
  shown: new Uint32Array(0),
  lanes: [],
  collapsed: new Set(),
  extent: EMPTY_WINDOW,
  asked: null,
  opening: EMPTY_WINDOW,
  window: EMPTY_WINDOW,
  selected: -1,
  mode: 'timeline',
  story: null,
}

export type TimelineAction =
  | {
      readonly type: 'load'
      readonly document: TimelineDocument | null
      readonly table: EventTable
      readonly diagnostics: readonly Diagnostic[]
      readonly otherTitle: string
    }
  | { readonly type: 'window'; readonly window: TimeWindow }
  | { readonly type: 'ask'; readonly asked: TimeWindow | null; readonly otherTitle: string }
  | { readonly type: 'select'; readonly index: number }
  /** `hits`: indices of the events with the filter's text, where they are known already. */
  | {
      readonly type: 'filter'
      readonly filter: TimelineFilter
      readonly otherTitle: string
      readonly hits?: Uint32Array | undefined
    }
  | { readonly type: 'group'; readonly groupBy: string; readonly otherTitle: string }
  | { readonly type: 'compress'; readonly gaps: Gaps | null }
  | { readonly type: 'collapse'; readonly keys: readonly string[]; readonly collapsed: boolean }
  | { readonly type: 'language'; readonly language: WordingLanguage; readonly otherTitle: string }
  | { readonly type: 'mode'; readonly mode: TimelineMode }
  | { readonly type: 'story'; readonly story: TimelineState['story'] }

/** The state after an action; the same object where the action changes nothing. */
export function reduce(state: TimelineState, action: TimelineAction): TimelineState {
  switch (action.type) {
    case 'load': {
      const { document, table, diagnostics } = action
      const selectedId = state.selected >= 0 ? state.table.id(state.selected) : ''
      const next = { ...state, document, table, diagnostics, selected: selectedId ? table.indexOf(selectedId) : -1 }
      const shown = filterTable(table, state.filter, document)
      return withLanes({ ...next, shown, extent: extentOf(next) }, action.otherTitle)
    }
    case 'window': {
      const window = clampWindow(action.window, state.window)
      const same = window.from === state.window.from && window.to === state.window.to
      return same ? state : { ...state, window }
    }
    case 'ask':
      return withLanes({ ...state, asked: action.asked }, action.otherTitle)
    case 'select':
      return action.index === state.selected ? state : { ...state, selected: action.index }
    case 'filter': {
      const shown = filterTable(state.table, action.filter, state.document, action.hits)
      return withLanes({ ...state, filter: action.filter, shown }, action.otherTitle)
    }
    case 'group':
      return action.groupBy === state.groupBy
        ? state
        : withLanes({ ...state, groupBy: action.groupBy, collapsed: new Set() }, action.otherTitle)
    case 'compress':
      return action.gaps === state.gaps ? state : withGaps({ ...state, gaps: action.gaps })
    case 'collapse': {
      const collapsed = new Set(state.collapsed)
      for (const key of action.keys) {
        if (action.collapsed) collapsed.add(key)
        else collapsed.delete(key)
      }
      return { ...state, collapsed, lanes: collapseLanes(state.lanes, collapsed) }
    }
    case 'language':
      return action.language === state.language
        ? state
        : withLanes({ ...state, language: action.language }, action.otherTitle)
    case 'mode':
      return action.mode === state.mode ? state : { ...state, mode: action.mode }
    case 'story':
      return { ...state, story: action.story }
  }
}

/** Who sees everything goes on seeing everything. */
function withGaps(state: TimelineState): TimelineState {
  const extent = extentOf(state)
  return { ...state, extent, window: state.window === state.extent ? extent : state.window }
}

function withLanes(state: TimelineState, otherTitle: string): TimelineState {
  const { table, shown, groupBy, document, language, collapsed } = state
  const opening = state.asked ?? chooseStartWindow(table, shown)
  const request = { table, shown, groupBy, document, language, opening, otherTitle, collapsed }
  return { ...state, opening, lanes: buildLanes(request) }
}
