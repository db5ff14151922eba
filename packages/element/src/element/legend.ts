import { MOST_PACKED } from '../layout/layout-lane.js'
import { FLAG_DENIED, FLAG_PLANNED, hasFlag, shapeOf } from '../data/event-table.js'
import { foldOfState } from '../state/gaps.js'
import type { TimelineState } from '../state/timeline-state.js'
import { html, svg, type SVGTemplateResult, type TemplateResult } from 'lit'
import type { ReadingView } from './view.js'

const ITEMS = ['dot', 'fuzzy', 'range', 'planned', 'denied', 'claims', 'cluster', 'density', 'break'] as const
type Item = (typeof ITEMS)[number]

const SWATCHES: Readonly<Record<Item, SVGTemplateResult>> = {
  dot: svg`<circle class="s-mark" cx="17" cy="7" r="5" />`,
  fuzzy: svg`<defs><linearGradient id="legend-fade"><stop class="s-stop" stop-opacity="0" /><stop class="s-stop" offset=".28" stop-opacity=".85" /><stop class="s-stop" offset=".72" stop-opacity=".85" /><stop class="s-stop" offset="1" stop-opacity="0" /></linearGradient></defs><rect y="2.5" width="34" height="9" rx="4.5" fill="url(#legend-fade)" />`,
  range: svg`<rect class="s-mark" x="1" y="3.5" width="32" height="7" rx="3.5" />`,
  planned: svg`<circle class="s-plan" cx="17" cy="7" r="4.6" />`,
  denied: svg`<circle class="s-mark" cx="17" cy="7" r="5" /><path class="s-strike" d="M7 7h20" />`,
  claims: svg`<rect class="s-doubt" x="1" y="1" width="17" height="5" rx="2.5" /><rect class="s-doubt" x="16" y="8" width="17" height="5" rx="2.5" />`,
  cluster: svg`<rect class="s-outline" x="6" y="1" width="22" height="12" rx="6" /><text class="s-text" x="17" y="10" text-anchor="middle">+3</text>`,
  break: svg`<path class="s-break" d="M11 12l5-10M18 12l5-10" />`,
  density: svg`<path class="s-mark" opacity=".55" d="M8 13V9h4v4zM14 13V3h4v10zM20 13V6h4v7z" />`,
}

/** What the shapes mean; only those that occur. */
export function legendTemplate({ state, strings }: ReadingView): TemplateResult {
  const shapes = shapesThatOccur(state)
  const shown = ITEMS.filter((item) => shapes.has(item))
  return html`<ul class="key" part="legend" aria-label=${strings.legend}>
    ${shown.map((item) => html`<li><svg viewBox="0 0 34 14" aria-hidden="true">${SWATCHES[item]}</svg>${strings.legendItems[item]}</li>`)}
  </ul>`
}

/** Names of the shapes that the legend has to explain. */
function shapesThatOccur(state: TimelineState): ReadonlySet<string> {
  const { document, table, shown, lanes } = state
  const shapes = new Set<string>()
  const count = Math.min(shown.length, 20_000)
  for (let at = 0; at < count; at++) {
    const index = shown[at] as number
    if (index >= table.dated) break
    // Columns have no others.
    if (!document && shapes.has('dot') && shapes.has('range')) break
    if (hasFlag(table, index, FLAG_PLANNED)) shapes.add('planned')
    else shapes.add(shapeOf(table, index))
    if (hasFlag(table, index, FLAG_DENIED)) shapes.add('denied')
  }
  if (lanes.some((lane) => lane.collapsed || lane.index.count > MOST_PACKED)) shapes.add('density')
  if (foldOfState(state)) shapes.add('break')
  return shapes
}
