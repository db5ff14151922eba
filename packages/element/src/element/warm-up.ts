import { reduce, EMPTY_STATE, type TimelineState } from '../state/timeline-state.js'
import { tableFromColumns } from '../state/table-from-columns.js'
import { type Steps } from '../state/steps.js'
import { LIGHT_THEME } from '../theme/theme.js'
import { DAY_MS, type TimeWindow } from '../time/scale.js'
import { Plot } from './plot.js'
import { styles } from './styles/index.js'
import { readingStyles } from './styles/reading.js'

const EVENTS = 600
const LANES = ['A', 'B', 'C', 'D', 'E', 'F']
const WINDOWS = 24
const WIDTH_PX = 930
const HEIGHT_PX = 600
/** One step is done in less; where less is left of an idle time, the next one is waited for. */
const STEP_MS = 6

/** Draws a timeline that nobody sees, step by step in idle time, while a page waits for its data: what the engine has not
 *  run yet runs ten times slower, and would do so between data and picture. Ends as soon as `isOver` says so. Where the
 *  browser does not tell when it is idle, nothing is done. */
export function warmUp(owner: Document, isOver: () => boolean): void {
  const view = owner.defaultView
  if (!view || !('requestIdleCallback' in view)) return
  const steps = drawUnseen(owner)
  const work = (deadline: IdleDeadline): void => {
    while (deadline.timeRemaining() > STEP_MS) if (isOver() || steps.next().done) return
    view.requestIdleCallback(work)
  }
  view.requestIdleCallback(work)
}

function* drawUnseen(owner: Document): Steps<void> {
  // A sheet is read when it is first asked for.
  for (const style of [...styles, ...readingStyles]) if (style.styleSheet) yield
  const plot = new Plot(() => '')
  plot.setTheme(LIGHT_THEME, owner)
  const canvas = owner.createElement('canvas')
  const state = made()
  yield
  for (const window of windowsInto(state.extent)) {
    const scene = plot.scene({ ...state, window }, WIDTH_PX, HEIGHT_PX)
    yield
    plot.paint(canvas, scene)
    yield
  }
  plot.paintOverview(canvas, state, WIDTH_PX, 60)
}

/** Events of every length in lanes large and small, with words of every length. */
function made(): TimelineState {
  const start = Float64Array.from({ length: EVENTS }, (_, row) => Math.round(((row * 0.618) % 1) * 1800) * DAY_MS)
  const columns = {
    start,
    end: start.map((from, row) => (row % 5 === 0 ? from + ((row % 23) + 1) * DAY_MS : NaN)),
    lane: Uint16Array.from(start, (_, row) => Math.floor(((row * 0.414) % 1) ** 2 * LANES.length)),
    lanes: LANES,
    title: (row: number) => 'An event, and what is to be told of it in some more words'.slice(0, 12 + (row % 45)),
    id: String,
  }
  return reduce(EMPTY_STATE, {
    type: 'load',
    document: null,
    table: tableFromColumns(columns),
    diagnostics: [],
    otherTitle: '',
  })
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
