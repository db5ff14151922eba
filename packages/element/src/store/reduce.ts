import type { Lane as LaneSetting } from '@event-timeline/core/model'
import { filterTable } from '../data/filter.js'
import { EMPTY_TABLE } from '../data/event-table.js'
import { buildLanes } from '../data/lane-list.js'
import { chooseOpening, hullOfAll, withMargin } from '../data/open-window.js'
import { clampWindow } from '../time/time-window.js'
import type { Action } from './actions.js'
import { compressionOf, laneSettingsOf, limitsOf } from './selectors.js'
import { EMPTY_STATE, EMPTY_WINDOW, type TimelineState } from './state.js'

/** A page that adds without end may add what is wrong without end. */
const MAX_TOLD = 1000

/** The state after an action; the same object where the action changes nothing. */
export function reduce(state: TimelineState, action: Action): TimelineState {
  switch (action.type) {
    case 'load':
      return load(state, action)
    case 'clear':
      return {
        ...EMPTY_STATE,
        language: state.language,
        settings: state.settings,
        groupBy: state.groupBy,
        filter: state.filter,
        mode: state.mode,
        story: state.story,
        requested: state.requested,
        asked: state.asked,
        fault: state.fault,
      }
    case 'phase':
      return patch(state, { phase: action.phase, progress: action.progress ?? null })
    case 'told':
      return { ...state, diagnostics: [...state.diagnostics, ...action.diagnostics].slice(-MAX_TOLD) }
    case 'fault':
      return patch(state, { fault: action.fault })
    case 'settings':
      return withSettings(state, action.settings)
    case 'language':
      return action.language === state.language ? state : withLanes({ ...state, language: action.language })
    case 'request-window':
      return withOpening({ ...state, requested: action.requested })
    case 'ask-window':
      return patch(state, { asked: action.asked })
    case 'window': {
      const window = clampWindow(action.window, limitsOf(state), state.window)
      const isSame = window.from === state.window.from && window.to === state.window.to
      return isSame ? state : { ...state, window }
    }
    case 'select':
      return patch(state, { selected: action.index, ...(state.opened.length > 0 ? { opened: [] } : {}) })
    case 'hover':
      return patch(state, { hovered: action.index })
    case 'card': {
      const { card } = action
      const isSame = card?.index === state.card?.index && card?.cause === state.card?.cause
      return isSame ? state : { ...state, card }
    }
    case 'open':
      return { ...state, opened: action.members }
    case 'filter': {
      const { filter, hits } = action
      const shown = filterTable(state.table, filter, state.document, hits)
      return withLanes({ ...state, filter, shown, page: 0, card: null, hovered: -1 })
    }
    case 'group':
      return action.groupBy === state.groupBy
        ? state
        : withLanes({ ...state, groupBy: action.groupBy, collapsed: new Set() })
    case 'collapse': {
      const collapsed = new Set(state.collapsed)
      if (action.isCollapsed) collapsed.add(action.lane)
      else collapsed.delete(action.lane)
      const lanes = state.lanes.map((lane) => {
        const isCollapsed = collapsed.has(lane.key) && lane.title !== ''
        return isCollapsed === lane.isCollapsed ? lane : { ...lane, isCollapsed }
      })
      return { ...state, collapsed, lanes, card: null }
    }
    case 'mode':
      return patch(state, { mode: action.mode, page: 0, card: null, hovered: -1 })
    case 'story':
      return { ...state, story: action.story, storyStep: -1 }
    case 'story-step':
      return patch(state, { storyStep: action.step })
    case 'page':
      return patch(state, { page: action.page })
    case 'sort':
      return { ...state, sort: action.sort, page: 0 }
    case 'help':
      return patch(state, { isHelpOpen: action.isOpen })
    case 'facets':
      return patch(state, { areFacetsOpen: action.isOpen })
  }
}

function patch(state: TimelineState, change: Partial<TimelineState>): TimelineState {
  const keys = Object.keys(change) as (keyof TimelineState)[]
  return keys.every((key) => Object.is(state[key], change[key])) ? state : { ...state, ...change }
}

function load(state: TimelineState, action: Extract<Action, { type: 'load' }>): TimelineState {
  const { document, table, diagnostics, keepsWindow } = action
  const selectedId = state.selected >= 0 ? state.table.id(state.selected) : null
  const isNew = !keepsWindow
  const collapsed = isNew
    ? new Set([...collapsedIn(document?.lanes), ...collapsedIn(state.settings.lanes)])
    : state.collapsed
  const next: TimelineState = {
    ...state,
    phase: 'ready',
    progress: null,
    fault: null,
    document,
    table,
    diagnostics,
    collapsed,
    ofSeries: action.ofSeries ?? (isNew ? null : state.ofSeries),
    selected: selectedId === null ? -1 : table.indexOf(selectedId),
    hovered: -1,
    card: null,
    opened: [],
    page: 0,
    shown: filterTable(table, state.filter, document),
  }
  return withLanes(withOpening(withExtent(next)))
}

/** Keys of the lanes that are to be collapsed. */
const collapsedIn = (lanes: readonly LaneSetting[] | null | undefined): readonly string[] =>
  (lanes ?? []).flatMap((lane) => (lane.collapsed ? [lane.key] : []))

function withExtent(state: TimelineState): TimelineState {
  const hull = hullOfAll(state.table)
  const extent = hull ? withMargin(hull, compressionOf(state.table, state.settings)) : EMPTY_WINDOW
  return { ...state, extent }
}

function withOpening(state: TimelineState): TimelineState {
  const { table, settings, requested, ofSeries, shown } = state
  const compression = compressionOf(table, settings)
  const own = ofSeries ? withMargin(ofSeries, compression) : chooseOpening(table, shown, compression)
  const chosen = requested ?? own ?? EMPTY_WINDOW
  return { ...state, opening: table === EMPTY_TABLE ? chosen : clampWindow(chosen, limitsOf(state), EMPTY_WINDOW) }
}

function withSettings(state: TimelineState, change: Partial<TimelineState['settings']>): TimelineState {
  const settings = { ...state.settings, ...change }
  const next = { ...state, settings }
  if ('compress' in change) return withOpening(withExtent(next))
  if ('lanes' in change) {
    return withLanes({ ...next, collapsed: new Set([...state.collapsed, ...collapsedIn(settings.lanes)]) })
  }
  return { ...next, window: clampWindow(state.window, limitsOf(next), state.window) }
}

function withLanes(state: TimelineState): TimelineState {
  const { table, shown, groupBy, document, language, collapsed } = state
  const settings = laneSettingsOf(state)
  const lanes = buildLanes({ table, shown, groupBy, document, language, settings, collapsed })
  return { ...state, lanes }
}
