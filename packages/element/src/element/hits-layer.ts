import { lowerBound } from '../geometry/search.js'
import type { Painter } from '../render/painter.js'
import { isSingle, type Mark } from '../scene/marks.js'
import { membersOf } from '../scene/members.js'
import type { Scene } from '../scene/scene.js'
import type { StripScale } from '../time/strip-scale.js'
import type { Finder } from './finder.js'
import type { Layer } from './overlay.js'
import type { ReadingHost } from './reading-host.js'

/** Marks what was found: words underlaid as with a text marker, a rim around marks, a tooth over groups that hold a hit
 *  and on the overview. */
export class HitsLayer implements Layer {
  readonly #host: ReadingHost
  readonly #finder: Finder

  constructor(host: ReadingHost, finder: Finder) {
    this.#host = host
    this.#finder = finder
  }

  get isOn(): boolean {
    return this.#finder.hits.length > 0
  }

  paint(scene: Scene, painter: Painter): void {
    const { hits } = this.#finder
    const { theme } = this.#host.plot
    const isHit = (index: number): boolean => hits[lowerBound(hits, index)] === index
    for (const label of scene.labels) {
      if (!isHit(label.index)) continue
      const { x, y, width, height } = label
      painter.box(x - 3, y - height / 2, width + 6, height, 4, { fill: theme.doubt, opacity: 0.16 })
      painter.rect(x, y + height / 2 - 1, width, 2, theme.doubt)
    }
    for (const mark of scene.marks) {
      if (mark.kind === 'cover') continue
      if (isSingle(mark)) {
        if (isHit(mark.index)) this.#rim(mark, painter)
      } else if (membersOf(mark).some(isHit)) {
        const x = (Math.max(0, mark.x0) + Math.min(scene.width, mark.x1)) / 2
        const top = mark.kind === 'density' ? mark.y - mark.height : mark.y - mark.radius
        tooth(x, top - 2, painter, theme.doubt)
      }
    }
  }

  paintStrip(scale: StripScale, _height: number, painter: Painter): void {
    const { table } = this.#host.state
    const { theme } = this.#host.plot
    let last = -1
    for (const index of this.#finder.hits) {
      if (index >= table.dated) break
      const x = Math.round(scale.timeToPx(table.start[index] as number))
      if (x !== last) tooth(x, 6, painter, theme.doubt)
      last = x
    }
  }

  #rim(mark: Mark & { readonly index: number }, painter: Painter): void {
    const stroke = { colour: this.#host.plot.theme.doubt, width: 2 }
    if (mark.kind === 'dot') painter.circle(mark.x, mark.y, mark.radius + 4, { stroke })
    else if (mark.kind === 'claims') {
      const { x, y, width, height } = mark.ground
      painter.box(x, y, width, height, 10, { stroke })
    } else if ('thickness' in mark) {
      const half = mark.thickness / 2 + 4
      painter.box(mark.x0 - 4, mark.y - half, mark.x1 - mark.x0 + 8, 2 * half, half, { stroke })
    }
  }
}

/** A small triangle that points down to (x, y). */
function tooth(x: number, y: number, painter: Painter, colour: string): void {
  for (let row = 0; row < 5; row++) painter.rect(x - row, y - row - 1, 2 * row + 1, 1, colour)
}
