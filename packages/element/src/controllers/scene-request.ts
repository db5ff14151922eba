import type { SceneRequest } from '../layout/scene-request.js'
import type { MeasureText } from '../layout/text.js'
import { createMeasure } from '../render/measure-text.js'
import type { PaintContext } from '../render/paint-plot.js'
import { compressionOf, erasOf, markersOf } from '../store/selectors.js'
import { metricsFor, type Metrics } from '../theme/metrics.js'
import { LIGHT_THEME } from '../theme/theme.js'
import type { StageHost } from './stage-host.js'
import { resolveColor } from './theme-probe.js'

/** The scene of a state, as wide as that. */
export function sceneRequest(
  { state, titleOf, claimsNote, claimWords }: Pick<StageHost, 'state' | 'titleOf' | 'claimsNote' | 'claimWords'>,
  metrics: Metrics,
  measure: MeasureText,
  widthPx: number,
): SceneRequest {
  return {
    table: state.table,
    lanes: state.lanes,
    window: state.window,
    extent: state.extent,
    opening: state.opening,
    compression: compressionOf(state.table, state.settings),
    groupBy: state.groupBy,
    language: state.language,
    eras: erasOf(state),
    markers: markersOf(state),
    widthPx,
    railPx: 0,
    maxHeightPx: 680 * metrics.scale,
    metrics,
    measure,
    titleOf,
    claimsNote,
    claimWords,
  }
}

/** What a picture is painted with where no graphic is on screen. */
export class DetachedStage {
  readonly paintContext: PaintContext
  readonly measure: MeasureText

  constructor(owner: Document) {
    this.measure = createMeasure(owner, LIGHT_THEME)
    this.paintContext = {
      theme: LIGHT_THEME,
      metrics: metricsFor(LIGHT_THEME.fontPx),
      resolveColor: (color) => resolveColor(color, owner),
    }
  }
}
