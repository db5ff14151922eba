import { nameOfItem, outlineOf } from '../a11y/outline.js'
import type { TimelineColumns } from '../state/columns.js'
import { columnSteps, tableFromColumns } from '../state/table-from-columns.js'
import { EMPTY_STATE, reduce, type TimelineState } from '../state/timeline-state.js'
import type { Steps } from '../state/steps.js'
import { fittedWidth } from '../layout/fit-text.js'
import { LIGHT_THEME, SANS, SERIF, type Theme } from '../theme/theme.js'
import { DAY_MS, type TimeWindow } from '../time/scale.js'
import { Plot } from './plot.js'
import { styles } from './styles/index.js'
import { readingStyles } from './styles/reading.js'

/** Few events, of which each has its row, then many, until the engine has compiled what it will run. */
const SIZES = [40, 240, 600, 1000, 1000] as const
/** As many as it takes for the engine to see which loops are worth its best. */
const MANY_EVENTS = 100_000
const TITLE = 'An event, and what is to be told of it in some more words'
/** Widths are measured by pairs of letters. */
const LETTERS = [...'abcdefghijklmnopqrstuvwxyzäöüß …']
const LANES = ['A', 'B', 'C', 'D', 'E', 'F']
const WINDOWS = 7
const WIDTH_PX = 930
const HEIGHT_PX = 600
/** Size of labels, of the page's own size of text. */
const ROOT_SHARE = 13 / 16
/** Most steps are done in less; where less is left of an idle time, the next one is waited for. */
const STEP_MS = 6

/** What the rehearsal made. The engine forgets how it ran the methods of objects of which none is left at its next
 *  collection, which may come before the data does. */
const kept: Record<string, unknown> = {}

/** Rehearses a first picture, step by step in idle time, while a page waits for its data: what the engine has not run yet
 *  runs ten times slower, and would do so between data and picture. Nothing of it comes on the page. Ends as soon as
 *  `isOver` says so; where the browser does not tell when it is idle, nothing is done. */
export async function warmUp(owner: Document, isOver: () => boolean): Promise<void> {
  const view = owner.defaultView
  if (!view || !('requestIdleCallback' in view)) return
  const steps = rehearse(owner)
  for (let isDone: boolean | undefined = false; !isDone;) {
    const idle = await new Promise<IdleDeadline>((resolve) => view.requestIdleCallback(resolve))
    while (!isDone && idle.timeRemaining() > STEP_MS) isDone = (isOver() ? steps.return() : steps.next()).done
  }
}

function* rehearse(owner: Document): Steps<void> {
  // A sheet is read when it is first asked for.
  for (const style of [...styles, ...readingStyles]) if (style.styleSheet) yield
  const paper = owner.createElement('canvas').getContext('2d')
  for (const font of [SANS, SERIF].flatMap((family) => [`400 15px ${family}`, `600 15px ${family}`])) {
    if (paper) paper.font = font
    paper?.measureText('A')
    yield
  }
  const element = owner.createElement('event-timeline')
  kept.element = element
  try {
    element.data = { columns: made(SIZES[0]) }
    element.connectedCallback()
    yield
    yield* draw(owner)
    for (let time = 0; time < 2; time++) {
      yield
      yield* columnSteps(made(MANY_EVENTS))
    }
  } finally {
    element.disconnectedCallback()
  }
}

function* draw(owner: Document): Steps<void> {
  const plot = new Plot(() => '')
  plot.setTheme(themeOf(owner), owner)
  const canvas = owner.createElement('canvas')
  kept.plot = plot
  kept.canvas = canvas
  const { measure } = plot.layout(EMPTY_STATE)
  for (const letter of LETTERS) {
    yield
    const pairs = LETTERS.map((next) => letter + next).join('')
    for (const style of ['label', 'bold'] as const) fittedWidth(pairs, Infinity, style, measure)
  }
  for (const size of SIZES) {
    yield
    const state = stateOf(made(size))
    for (const window of windowsInto(state.extent)) {
      yield
      const scene = plot.scene({ ...state, window }, WIDTH_PX, HEIGHT_PX)
      kept.scene = scene
      yield
      plot.paint(canvas, scene)
      for (const item of outlineOf(scene, state).slice(0, 9)) nameOfItem(state, item)
    }
    plot.paintOverview(canvas, state, WIDTH_PX, 60)
  }
}

/** Letters of the size that they will have where the page does not set another. */
function themeOf(owner: Document): Theme {
  const style = owner.defaultView?.getComputedStyle(owner.documentElement)
  const sans = style?.getPropertyValue('--event-timeline-sans').trim()
  const fontPx = ROOT_SHARE * Number.parseFloat(style?.fontSize ?? '')
  return { ...LIGHT_THEME, sans: sans || SANS, fontPx: Math.round(fontPx * 100) / 100 || LIGHT_THEME.fontPx }
}

function stateOf(columns: TimelineColumns): TimelineState {
  const table = tableFromColumns(columns)
  return reduce(EMPTY_STATE, { type: 'load', document: null, table, diagnostics: [], otherTitle: '' })
}

/** Events of every length in lanes large and small, with words of every length. */
function made(count: number): TimelineColumns {
  const start = new Float64Array(count)
  const end = new Float64Array(count)
  const lane = new Uint16Array(count)
  for (let row = 0; row < count; row++) {
    const from = Math.round(((row * 0.618) % 1) * 1800) * DAY_MS
    start[row] = from
    end[row] = row % 5 === 0 ? from + ((row % 23) + 1) * DAY_MS : NaN
    lane[row] = ((row * 0.414) % 1) ** 2 * LANES.length
  }
  const title = (row: number): string => TITLE.slice(0, 12 + (row % 45))
  return { start, end, lane, lanes: LANES, title, id: String }
}

/** From all of it to a day. */
function windowsInto({ from, to }: TimeWindow): readonly TimeWindow[] {
  const span = to - from
  return Array.from({ length: WINDOWS }, (_, at) => {
    const width = span * (DAY_MS / span) ** (at / WINDOWS)
    const left = from + (span - width) * 0.4
    return { from: left, to: left + width }
  })
}
