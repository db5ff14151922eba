import type { Lane } from '../data/lane-list.js'
import { drawnWindow, type TimeScale } from '../time/time-scale.js'
import type { SceneRequest } from './scene-request.js'
import { DenseLevel } from './dense-lane.js'
import { packLane, type LanePacking, type LevelContext } from './lane-packing.js'
import type { TitleCache } from './title-cache.js'

/** A larger lane is packed in stretches. */
const MAX_WHOLE = 600
const MAX_STRETCH = 700
/** A packing that has grown larger is begun anew where the reader is. */
const MAX_REMEMBERED = 5000
/** How far to each side of the window a stretch reaches, in windows. */
const STRETCH_WINDOWS = 1.5
/** Up to so many events, every one in a window has its title. */
const MAX_KEPT_SIDES = 200

/** Rows of all lanes at one zoom level, worked out as they are asked for. */
export class ZoomLevel {
  readonly context: LevelContext
  readonly #packings = new Map<string, { readonly packing: LanePacking; readonly from: number; readonly to: number }>()
  readonly #dense = new Map<string, DenseLevel>()
  /** Rows that windows of this level have used, in the order in which they came: a lane grows at its foot while the reader
   *  pans, and what stands in it stays where it is. Rows that nobody has seen take no room. */
  readonly usedRows = new Map<string, Set<number>>()

  constructor(request: SceneRequest, msPerPx: number, titles: TitleCache) {
    const { compression, extent, opening, widthPx } = request
    const drawn = drawnWindow(extent, compression)
    const first = drawnWindow(opening, compression)
    const isOpening = Math.abs((first.to - first.from) / widthPx / msPerPx - 1) < 1e-6
    this.context = {
      table: request.table,
      metrics: request.metrics,
      measure: request.measure,
      compression,
      msPerPx,
      widthPx,
      edges: isOpening ? [first, drawn] : [drawn],
      extent: drawn,
      groupBy: request.groupBy,
      titles,
      claimWords: request.claimWords,
      keepsSides: !isOpening && request.table.dated <= MAX_KEPT_SIDES,
    }
  }

  /** Rows of a lane, of a large one those around the window; `null` where it is too crowded there for rows. They stay while
   *  the reader pans: where the window leaves the stretch that was, what comes in finds a place among what is there. */
  packingOf(lane: Lane, { originMs, widthPx, msPerPx }: TimeScale): LanePacking | null {
    const known = this.#packings.get(lane.key)
    const end = originMs + widthPx * msPerPx
    if (known && known.from <= originMs && known.to >= end) return known.packing
    const { toTime } = this.context.compression
    if (lane.index.count <= MAX_WHOLE) {
      const packing = packLane(lane, lane.index.members, this.context)
      this.#packings.set(lane.key, { packing, from: -Infinity, to: Infinity })
      return packing
    }
    for (const windows of [STRETCH_WINDOWS, 0.25]) {
      const by = (end - originMs) * windows
      const [from, to] = [originMs - by, end + by]
      const indices: number[] = []
      lane.index.visible(toTime(from), toTime(to), MAX_STRETCH, (index) => indices.push(index))
      if (indices.length >= MAX_STRETCH) continue
      const goesOn =
        known && known.from <= to && known.to >= from && known.packing.placements.size < MAX_REMEMBERED ? known : null
      if (!goesOn) this.usedRows.delete(lane.key)
      const packing = packLane(lane, indices, this.context, goesOn?.packing)
      this.#packings.set(lane.key, {
        packing,
        from: Math.min(from, goesOn?.from ?? from),
        to: Math.max(to, goesOn?.to ?? to),
      })
      return packing
    }
    return null
  }

  denseOf(lane: Lane): DenseLevel {
    const known = this.#dense.get(lane.key)
    if (known) return known
    const dense = new DenseLevel(lane, this.context)
    this.#dense.set(lane.key, dense)
    return dense
  }
}
