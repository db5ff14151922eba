import { nothing, render } from 'lit'
import { Motion } from '../interaction/motion.js'
import { mediaQuery, observeSizes } from '../interaction/page-parts.js'
import { TouchPan } from '../interaction/touch-pan.js'
import { ZoomGestures } from '../interaction/zoom-gestures.js'
import { SceneBuilder } from '../layout/build-scene.js'
import type { MeasureText } from '../layout/text.js'
import { prepareCanvas } from '../render/canvas-painter.js'
import { createMeasure } from '../render/measure-text.js'
import { laneColor, paintAxis, paintPlot, type PaintContext } from '../render/paint-plot.js'
import { membersOf } from '../scene/hit-test.js'
import { EMPTY_SCENE, isEventMark, type LaneBand, type Mark, type Scene } from '../scene/scene.js'
import { seenPart, type SeenPart } from '../scene/seen-part.js'
import { memo } from '../store/memo.js'
import { compressionOf, toldWindow, zoneOf } from '../store/selectors.js'
import type { TimelineState } from '../store/state.js'
import { metricsFor, type Metrics } from '../theme/metrics.js'
import { LIGHT_THEME, type Theme } from '../theme/theme.js'
import { drawnWindow, realWindow } from '../time/time-scale.js'
import type { TimeWindow } from '../time/time-window.js'
import { windowWords } from '../time/window-words.js'
import { isInstant, nameOfClock } from '@event-timeline/core/wording'
import {
  countDigits,
  edgesTemplate,
  headTemplate,
  hiddenTemplate,
  railTemplate,
  zoomTemplate,
  type LaneView,
} from '../views/stage.js'
import { showsControl } from '../views/controls.js'
import { placeCard } from './card-place.js'
import { sceneRequest } from './scene-request.js'
import { StageAccess, type AccessTarget } from './stage-access.js'
import type { StageHost } from './stage-host.js'
import { StageOverview, type OverviewTarget } from './stage-overview.js'
import { StagePointer, type PointerTarget } from './stage-pointer.js'
import { resolveColor } from './theme-probe.js'

interface Sizes {
  readonly plot: number
  readonly view: number
  readonly overview: number
  readonly overviewHeight: number
  readonly rail: number
  /** Height of the element without what scrolls, and without the strip below it. */
  readonly frame: number
}

const NO_SIZES: Sizes = { plot: 0, view: 0, overview: 0, overviewHeight: 0, rail: 0, frame: 0 }
/** Room below the last row where the buttons lie over titles. */
const ZOOM_BUTTONS_PX = 42
/** Lanes whose titles decide how wide the rail is. */
const MAX_FITTED_LANES = 60

/** The graphic of one element: measures, builds the scene, paints it, and turns gestures and keys into actions. One frame
 *  for all changes, none without. */
export class Stage implements AccessTarget, OverviewTarget, PointerTarget {
  readonly #host: StageHost
  readonly #root: ShadowRoot
  readonly #view: Window & typeof globalThis
  readonly #abort = new AbortController()
  readonly #builder = new SceneBuilder()
  readonly #parts: Readonly<Record<'stage' | 'axis' | 'axisHead' | 'scroller' | 'content' | 'rail' | 'plot' | 'screen' | 'navigator' | 'edges' | 'hint' | 'below' | 'zoom' | 'overviewHead' | 'overviewPlot' | 'cardPlace', HTMLElement>> // prettier-ignore
  readonly #canvases: Readonly<Record<'axis' | 'plot' | 'overview', HTMLCanvasElement>>
  readonly motion: Motion
  readonly #zoom: ZoomGestures
  readonly #overview: StageOverview
  readonly #pointer: StagePointer
  readonly #access: StageAccess
  readonly #resize: ResizeObserver | null
  #theme: Theme = LIGHT_THEME
  #metrics: Metrics = metricsFor(LIGHT_THEME.fontPx)
  #measure: MeasureText = (text) => text.length * 7
  #sizes = NO_SIZES
  #zoomed = 1
  /** Read when it changes: asking lays out the page. */
  #scrollTop = 0
  scene: Scene = EMPTY_SCENE
  #sceneFor: readonly unknown[] = []
  #frame = 0
  #isDirty = true
  /** Height of the plot so far: a page below it does not jump while the reader moves. */
  #grownTo = 0
  #grownFor: readonly unknown[] = []
  #ratio: MediaQueryList | null = null

  constructor(root: ShadowRoot, host: StageHost) {
    this.#root = root
    this.#host = host
    this.#view = root.ownerDocument.defaultView as Window & typeof globalThis
    const find = (selector: string): HTMLElement => root.querySelector(selector) as HTMLElement
    this.#parts = {
      stage: find('.stage'),
      axis: find('.axis'),
      axisHead: find('.axis-head'),
      scroller: find('.scroller'),
      content: find('.content'),
      rail: find('.rail'),
      plot: find('.plot'),
      screen: find('.screen'),
      navigator: find('.navigator'),
      edges: find('.edges'),
      hint: find('.hint'),
      below: find('.below'),
      zoom: find('.zoom'),
      overviewHead: find('.overview-head'),
      overviewPlot: find('.overview-plot'),
      cardPlace: find('.card-place'),
    }
    this.#canvases = {
      axis: find('.axis-canvas') as HTMLCanvasElement,
      plot: find('.plot-canvas') as HTMLCanvasElement,
      overview: find('.overview-canvas') as HTMLCanvasElement,
    }
    const { signal } = this.#abort
    this.motion = new Motion(this.#view, {
      window: () => this.drawn(this.#state.window),
      setWindow: (drawn) => this.#moveTo(drawn),
      paint: () => this.paint(),
      isVisible: () => this.#sizes.plot > 0,
    })
    this.#zoom = this.#listenToZoom()
    this.#overview = new StageOverview(host, root, this, signal)
    new TouchPan(
      this.#parts.plot,
      {
        onStart: () => this.motion.stop(),
        panBy: (px) => this.panBy(-px),
        onRelease: (velocity) => this.motion.glide(velocity, (px) => this.panBy(-px)),
      },
      signal,
    )
    this.#pointer = new StagePointer(host, this, signal)
    this.#access = new StageAccess(host, this, signal)
    this.#parts.scroller.addEventListener('scroll', () => this.#scrolled(), { signal, passive: true })
    this.#resize = observeSizes(this.#view, () => {
      // After layout and before painting: the frame that shows the new size shows the new picture. What changes sizes waits
      // for the next one: an observer that changes what it observes is an error to browsers.
      if (!this.#measureSizes() || this.#sizes.plot < 1) return
      this.#buildScene()
      this.#paintPlot()
      this.#paintAxis()
      this.invalidate()
    })
    for (const part of [this.#parts.plot, this.#parts.scroller, this.#parts.overviewPlot]) this.#resize?.observe(part)
    this.#watchRatio()
  }

  get element(): HTMLElement {
    return this.#parts.stage
  }

  get plot(): HTMLElement {
    return this.#parts.plot
  }

  get axis(): HTMLElement {
    return this.#canvases.axis
  }

  get navigator(): HTMLElement {
    return this.#parts.navigator
  }

  get scroller(): HTMLElement {
    return this.#parts.scroller
  }

  get hint(): HTMLElement {
    return this.#parts.hint
  }

  get cardPlace(): HTMLElement {
    return this.#parts.cardPlace
  }

  get plotPx(): number {
    return this.#sizes.plot
  }

  get viewPx(): number {
    return this.#sizes.view
  }

  /** The event that focus is on, or comes to first. */
  set focused(index: number) {
    this.#access.focused = index
  }

  settleAccess(): void {
    this.#access.settle()
  }

  repaint(): void {
    this.#isDirty = true
    this.paint()
  }

  get #state(): TimelineState {
    return this.#host.state
  }

  dispose(): void {
    this.motion.stop()
    this.#abort.abort()
    this.#zoom.dispose()
    this.#pointer.dispose()
    this.#access.dispose()
    this.#resize?.disconnect()
    this.#view.cancelAnimationFrame(this.#frame)
  }

  // ── Time ──

  drawn(window: TimeWindow): TimeWindow {
    return drawnWindow(window, compressionOf(this.#state.table, this.#state.settings))
  }

  real(drawn: TimeWindow): TimeWindow {
    return realWindow(drawn, compressionOf(this.#state.table, this.#state.settings))
  }

  #moveTo(drawn: TimeWindow): void {
    this.#host.dispatch({ type: 'window', window: this.real(drawn) })
  }

  panBy(px: number): void {
    const { from, to } = this.drawn(this.#state.window)
    const by = (px / Math.max(1, this.#sizes.plot)) * (to - from)
    this.#moveTo({ from: from + by, to: to + by })
  }

  pan(share: number): Promise<void> {
    const { from, to } = this.drawn(this.#state.window)
    const by = share * (to - from)
    return this.motion.fly({ from: from + by, to: to + by }, true)
  }

  /** `at`: what stays where it is, as a share of the width. */
  zoomBy(factor: number, at = 0.5): Promise<void> {
    const { from, to } = this.drawn(this.#state.window)
    const span = (to - from) / factor
    const anchor = from + (to - from) * at
    return this.motion.fly({ from: anchor - span * at, to: anchor + span * (1 - at) }, true)
  }

  /** Says where the reader is now, and how many events are there. */
  tellWindow(): void {
    const { window, table, language } = this.#state
    const [span = ''] = windowWords(toldWindow(window, table), language.dates)
    this.#host.say(`${span}: ${this.#countWords().long}`)
  }

  /** "18 of 29 events", and the numbers in it. */
  #countWords(): { readonly inWindow: number; readonly all: number; readonly long: string } {
    const { shown, table, language } = this.#state
    const { words } = language
    const all = Math.min(shown.length, table.dated)
    const inWindow = Math.min(all, this.scene.counts.inWindow)
    return { inWindow, all, long: inWindow === all ? words.events(all) : words.eventsOf(inWindow, all) }
  }

  // ── Size ──

  setTheme(theme: Theme): void {
    const isSameType = theme.sans === this.#theme.sans && theme.fontPx === this.#theme.fontPx
    this.#theme = theme
    this.#overview.forget()
    if (!isSameType || this.#sceneFor.length === 0) this.forgetWidths()
    this.invalidate()
  }

  /** Letters have come that were not there: what was measured without them is wrong. */
  forgetWidths(): void {
    this.#metrics = metricsFor(this.#theme.fontPx)
    this.#measure = createMeasure(this.#root.ownerDocument, this.#theme)
    this.#sceneFor = []
    this.#overview.forget()
  }

  get paintContext(): PaintContext {
    return {
      theme: this.#theme,
      metrics: this.#metrics,
      resolveColor: (color) => resolveColor(color, this.#root.ownerDocument),
    }
  }

  get measure(): MeasureText {
    return this.#measure
  }

  /** The rail is as wide as the longest word of its titles wants, within limits. */
  #fitRail = memo((lanes: TimelineState['lanes'], measure: MeasureText): void => {
    const words = lanes.slice(0, MAX_FITTED_LANES).flatMap(({ title }) => title.split(/[\s\u00ad-]+/))
    const longest = Math.max(0, ...words.map((word) => measure(word, 'strong')))
    this.#parts.stage.style.setProperty('--_word', `${String(Math.ceil(longest))}px`)
    this.#parts.stage.classList.toggle('bare', longest === 0)
  })

  #showControls = memo((controls: string): void => {
    const { classList } = this.#parts.stage
    classList.toggle('no-zoom', !showsControl(controls, 'zoom'))
    classList.toggle('no-overview', !showsControl(controls, 'overview'))
  })

  /** True where a size has changed. Frames use what was read last: asking for sizes lays out the page. */
  #measureSizes(): boolean {
    const { plot, scroller, overviewPlot, rail, below } = this.#parts
    const sizes: Sizes = {
      plot: plot.clientWidth,
      view: scroller.clientHeight,
      overview: overviewPlot.clientWidth,
      overviewHeight: overviewPlot.clientHeight,
      rail: rail.clientWidth,
      frame: this.#root.host.clientHeight - scroller.clientHeight - below.offsetHeight,
    }
    const keys = Object.keys(sizes) as (keyof Sizes)[]
    if (keys.every((key) => sizes[key] === this.#sizes[key])) return false
    this.#overview.resize(sizes.overview, sizes.overviewHeight)
    this.#sizes = sizes
    // A page that zooms its parts shows more pixels than the screen's own ratio tells.
    this.#zoomed = Math.max(1, sizes.plot > 0 ? plot.getBoundingClientRect().width / sizes.plot : 1)
    this.#isDirty = true
    return true
  }

  /** Screens of another resolution, and zoom of the page. */
  #watchRatio(): void {
    const ratio = this.#view.devicePixelRatio
    this.#ratio = mediaQuery(this.#view, `(resolution: ${String(ratio)}dppx)`)
    this.#ratio?.addEventListener(
      'change',
      () => {
        this.#overview.forget()
        this.invalidate()
        this.#watchRatio()
      },
      { once: true, signal: this.#abort.signal },
    )
  }

  // ── Painting ──

  invalidate(): void {
    this.#isDirty = true
    if (this.#frame !== 0) return
    this.#frame = this.#view.requestAnimationFrame(() => {
      this.#frame = 0
      this.paint()
    })
  }

  /** Reads sizes and paints, until both agree: the plot is as high as its rows. */
  settle(): void {
    this.#fitRail(this.#state.lanes, this.#measure)
    this.#showControls(this.#state.settings.controls)
    for (let times = 0; times < 3; times++) {
      const hasChanged = this.#measureSizes()
      if (hasChanged && this.#sizes.plot > 0) {
        // Its height comes before its picture, which is then painted once.
        this.#buildScene()
        this.#layOut()
        this.#measureSizes()
      }
      this.paint()
      if (!hasChanged && times > 0) return
    }
    this.settleAccess()
  }

  paint(): void {
    this.#fitRail(this.#state.lanes, this.#measure)
    this.#showControls(this.#state.settings.controls)
    const { plot, view } = this.#sizes
    if (!this.#isDirty || plot < 1 || view < 1) return
    this.#isDirty = false
    this.#buildScene()
    this.#layOut()
    this.#paintPlot()
    this.#paintAxis()
    const { overview, overviewHeight } = this.#sizes
    this.#overview.paint({
      context: this.paintContext,
      measure: this.#measure,
      prepare: () => this.#prepare(this.#canvases.overview, overview, overviewHeight, 'transparent'),
    })
    this.#renderParts()
    const { card } = this.#state
    const template = card ? this.#host.card(card.index) : null
    placeCard(this.#parts, this.scene, card && template ? { index: card.index, template } : null)
    this.#access.follow()
    this.#host.painted()
  }

  /** Height that level of detail goes by: not that of the moment, which follows from the rows. */
  #maxHeight(): number {
    return Math.min(this.#view.innerHeight * 0.8, 680) * this.#metrics.scale
  }

  #buildScene(): void {
    const { table, lanes, window, extent, opening, settings, language, groupBy } = this.#state
    const key = [table, lanes, window, extent, opening, settings, language, groupBy, this.#sizes.plot, this.#measure, this.#state.document] // prettier-ignore
    if (key.every((value, at) => value === this.#sceneFor[at])) return
    this.#sceneFor = key
    const request = sceneRequest(this.#host, this.#metrics, this.#measure, this.#sizes.plot)
    this.scene = this.#builder.build({ ...request, railPx: this.#sizes.rail, maxHeightPx: this.#maxHeight() })
  }

  /** Gives the plot the height of its lanes. It grows with them, and shrinks only where something else is shown. */
  #layOut(): void {
    const { table, lanes, groupBy, document } = this.#state
    const key = [table, lanes, groupBy, document, this.#sizes.plot, this.#metrics]
    const { scene } = this
    const hasButtons = this.#floatsZoom() && this.#isHiddenByButtons()
    const wanted = Math.ceil(scene.height + (hasButtons ? ZOOM_BUTTONS_PX * this.#metrics.scale : 0))
    // A scroll bar of the page that comes and goes makes the plot a little narrower and wider: it stays as it is then.
    const isNew = key.some((value, at) => value !== this.#grownFor[at] && !(at === 4 && Math.abs(Number(value) - Number(this.#grownFor[4])) < 24)) // prettier-ignore
    if (isNew) this.#grownTo = 0
    // What a screen can hold is shown whole, beyond the usual limit; in a picture that has grown so far the reader moves on.
    // Without a doctype a height of 100 % is that of the screen, whatever is in it.
    const isQuirky = this.#root.ownerDocument.compatMode === 'BackCompat'
    const isWhole = !isQuirky && wanted + this.#sizes.frame <= this.#view.innerHeight
    if (isWhole || isNew) this.#root.host.toggleAttribute('data-whole', isWhole)
    this.#grownFor = key
    this.#grownTo = Math.max(this.#grownTo, wanted)
    this.#applyHeight(wanted)
  }

  #applyHeight(wanted: number): void {
    const { stage, content, screen, axis } = this.#parts
    const { scene } = this
    const height = `${String(this.#grownTo)}px`
    if (stage.style.getPropertyValue('--_content-height') !== height)
      stage.style.setProperty('--_content-height', height)
    const inner = `${String(wanted)}px`
    if (content.style.blockSize !== inner) content.style.blockSize = inner
    axis.classList.toggle('eras', scene.eras.length > 0)
    const tall = `${String(this.#sizes.view)}px`
    if (screen.style.blockSize !== tall) screen.style.blockSize = tall
    const scrolls = wanted > this.#sizes.view + 1
    stage.classList.toggle('scrolls', scrolls)
    // Where all fits, the browser has scrolled back without a word.
    if (!scrolls) this.#scrollTop = 0
    else this.#scrollTop = Math.min(this.#scrollTop, wanted - this.#sizes.view)
  }

  /** The buttons lie over the plot where there is no overview to hold them, and no line above the axis. */
  #floatsZoom(): boolean {
    const { controls } = this.#state.settings
    const isBare = this.#parts.stage.classList.contains('bare')
    return showsControl(controls, 'zoom') && !showsControl(controls, 'overview') && !isBare
  }

  /** True where something would be hidden. */
  #isHiddenByButtons(): boolean {
    const { width, height, labels, notes, marks } = this.scene
    const { scale, linePx } = this.#metrics
    const isUnder = (right: number, bottom: number): boolean => right > width - 122 * scale && bottom > height - 46 * scale // prettier-ignore
    return (
      labels.some((label) => isUnder(label.x + label.width, label.y + label.height)) ||
      notes.some((note) => isUnder(note.x + note.width, note.y + linePx)) ||
      // What goes on beyond the window loses nothing under the buttons.
      marks.some((mark) => isEventMark(mark) && !mark.isCutEnd && isUnder(mark.x1, mark.y + mark.height / 2))
    )
  }

  #paintPlot(): void {
    const { plot, view } = this.#sizes
    const painter = this.#prepare(this.#canvases.plot, plot, view, this.#theme.paper)
    if (!painter) return
    const { selected, hovered } = this.#state
    const highlights = { selected, hovered, focused: this.#access.ringed, connector: this.#pointer.connector, end: this.#seen().end } // prettier-ignore
    paintPlot(this.scene, painter, this.paintContext, highlights, this.#scrollTop, view)
  }

  #paintAxis(): void {
    const { axisPx, eraStripPx } = this.#metrics
    const height = axisPx + (this.scene.eras.length > 0 ? eraStripPx : 0)
    const painter = this.#prepare(this.#canvases.axis, this.#sizes.plot, height, this.#theme.paper)
    if (painter) paintAxis(this.scene, painter, this.paintContext, (text) => this.#measure(text, 'smallStrong'))
  }

  #prepare(canvas: HTMLCanvasElement, width: number, height: number, ground: string) {
    return prepareCanvas(canvas, width, height, ground, this.#theme.sans, this.#view.devicePixelRatio * this.#zoomed)
  }

  #hasInstants = memo(
    (document: TimelineState['document']): boolean => document?.events.some(({ date }) => isInstant(date)) ?? false,
  )

  #laneViews = memo((scene: Scene, _theme: Theme): readonly LaneView[] =>
    scene.lanes.map((lane) => ({ ...lane, ink: laneColor(lane, this.paintContext) })),
  )

  #renderParts(): void {
    const { language } = this.#state
    const { words } = language
    const lanes = this.#laneViews(this.scene, this.#theme)
    const target = {
      onCollapse: (lane: LaneBand) =>
        this.#host.dispatch({ type: 'collapse', lane: lane.key, isCollapsed: !lane.isCollapsed }),
      onEarlier: (lane: LaneBand) => this.#toNearest(lane, -1),
      onLater: (lane: LaneBand) => this.#toNearest(lane, 1),
    }
    const { inWindow, all, long } = this.#countWords()
    // Above the axis, where there is no rail, both stand in one line.
    const isBare = this.#parts.stage.classList.contains('bare')
    const room = isBare ? this.#sizes.plot - this.#measure(long, 'strong') - 26 : this.#sizes.rail - 8
    const isTight = !isBare && this.#measure(long, 'strong') > room
    const count = !isTight ? long : inWindow < all ? words.ofAll(inWindow, all) : countDigits(all, language)
    const span = this.#spanWords(this.#state.window, room)
    render(headTemplate(count, span), this.#parts.axisHead)
    render(railTemplate(lanes, language, target), this.#parts.rail)
    render(edgesTemplate(lanes, language, target), this.#parts.edges)
    this.#renderZoom(language)
    this.#renderOverviewHead(words.allEvents(all))
    this.#renderBelow(lanes)
  }

  #renderZoom = memo((language: TimelineState['language']): void => {
    const zoom = (factor: number): void => this.#host.dispatch({ type: 'zoom', factor })
    render(
      zoomTemplate(language, zoom, () => this.#host.dispatch({ type: 'fit' })),
      this.#parts.zoom,
    )
  })

  #renderOverviewHead = memo((count: string) => render(headTemplate(count), this.#parts.overviewHead))

  /** A window in the longest words that have room. */
  #spanWords(window: TimeWindow, roomPx: number): string {
    const zone = this.scene.axis.hasClocks && this.#hasInstants(this.#state.document) ? ` ${nameOfClock(window.from, zoneOf(this.#state))}` : '' // prettier-ignore
    const words = windowWords(toldWindow(window, this.#state.table), this.#state.language.dates).map(
      (said) => said + zone,
    )
    return words.find((one) => this.#measure(one, 'small') <= roomPx) ?? words.at(-1) ?? ''
  }

  #seenPart = memo(seenPart)

  /** What of the scene is in view. */
  #seen(): SeenPart {
    if (!this.#parts.stage.classList.contains('scrolls')) return { end: Infinity, above: [], below: [] }
    return this.#seenPart(this.scene, this.#scrollTop, this.#sizes.view)
  }

  /** Says what lies further down, and at the foot what lies further up. */
  #renderBelow(lanes: readonly LaneView[]): void {
    const { scroller, below: strip, rail } = this.#parts
    const { end, above, below } = this.#seen()
    // A lane of which no row is seen is named here, and not in the rail.
    Array.from(rail.children).forEach((lane, at) => {
      lane.classList.toggle('cut', (lanes[at]?.y ?? 0) >= end)
    })
    const direction = below.length > 0 ? 'down' : 'up'
    const hidden = (direction === 'down' ? below : above).map(({ lane, count, isWhole }) => ({ lane: lanes[lane] as LaneView, count, isWhole })) // prettier-ignore
    const jump = (lane: LaneView): void => scroller.scrollTo({ top: lane.y })
    render(hidden.length > 0 ? hiddenTemplate(hidden, direction, this.#state.language, jump) : nothing, strip)
  }

  // ── Pointer ──

  #listenToZoom(): ZoomGestures {
    return new ZoomGestures(this.#parts.plot, {
      window: () => this.drawn(this.#state.window),
      setWindow: (drawn) => this.#moveTo(drawn),
      onStart: () => this.motion.stop(),
      isOnEvent: (event) => this.#pointer.markAt(event) !== null,
      onPlainWheel: (event) => this.#pointer.plainWheel(event),
    })
  }

  #scrolled(): void {
    this.#scrollTop = this.#parts.scroller.scrollTop
    if (this.#state.card?.cause === 'hover') this.#pointer.closeCard()
    else if (this.#state.card) this.invalidate()
    this.#isDirty = true
    this.#paintPlot()
    this.#renderBelow(this.#laneViews(this.scene, this.#theme))
    this.#isDirty = this.#frame !== 0
  }

  /** One event is chosen; a column is flown into, or opened where no zoom can part it. */
  choose(mark: Mark): void {
    if (isEventMark(mark)) {
      this.#access.takeFocus(mark.index)
      this.#host.dispatch({ type: 'choose', index: mark.index })
      return
    }
    const members = membersOf(mark)
    const { table } = this.#state
    const starts = members.map((index) => table.start[index] as number)
    const [first, last] = [Math.min(...starts), Math.max(...starts)]
    const { window } = this.#state
    const span = (last - first) * 1.6
    const isTight = last - first < (window.to - window.from) / 400
    if (mark.kind === 'ongoing' || isTight || members.length < 2) {
      if (members.length === 1) this.#host.dispatch({ type: 'choose', index: members[0] as number })
      else this.#host.dispatch({ type: 'open', members })
      return
    }
    const middle = (first + last) / 2
    void this.motion.fly(this.drawn({ from: middle - span / 2, to: middle + span / 2 }), true)
  }

  /** Brings the nearest event of a lane before or after the window into view. */
  #toNearest(lane: LaneBand, direction: -1 | 1): void {
    const { lanes, window } = this.#state
    const index = lanes.find(({ key }) => key === lane.key)?.index
    if (!index) return
    const span = window.to - window.from
    if (direction > 0) {
      const start = index.startAt(index.positionOf(window.to))
      void this.motion.fly(this.drawn({ from: start - span * 0.6, to: start + span * 0.4 }), true)
      return
    }
    // Of those over before the window the one that ended last; a look at the last few hundred is enough.
    let latest = -Infinity
    for (let at = index.positionOf(window.from) - 1, left = 300; at >= 0 && left > 0; at--, left--) {
      const end = index.endAt(at)
      if (end <= window.from) latest = Math.max(latest, end)
    }
    void this.motion.fly(this.drawn({ from: latest - span * 0.4, to: latest + span * 0.6 }), true)
  }

  /** Pans as little as brings an event into view; widens where it is longer than the window. */
  async reveal(index: number, animate = true): Promise<void> {
    const { table } = this.#state
    if (index < 0 || index >= table.dated) return
    const window = this.drawn(this.#state.window)
    const event = this.drawn({ from: table.start[index] as number, to: table.end(index) })
    const span = window.to - window.from
    const length = event.to - event.from
    if (event.from < window.to && event.to > window.from && (length > span * 0.4 || (event.from >= window.from && event.to <= window.to))) return // prettier-ignore
    const middle = (event.from + event.to) / 2
    const half = Math.max(span, length * 1.25) / 2
    await this.motion.fly({ from: middle - half, to: middle + half }, animate)
  }

  /** Scrolls the lane of an event into view. */
  scrollToEvent(index: number): void {
    const mark = this.scene.marks.find((one) => isEventMark(one) && one.index === index)
    if (!mark || !isEventMark(mark)) return
    const { scroller } = this.#parts
    const { y, height } = mark.box
    const { view } = this.#sizes
    if (y >= scroller.scrollTop && y + height <= scroller.scrollTop + view) return
    const lane = this.scene.lanes[mark.lane]?.y ?? y
    scroller.scrollTop = y + height - lane <= view ? lane : y - 20
  }
}
