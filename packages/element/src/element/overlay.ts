import { prepareCanvas } from '../render/canvas-painter.js'
import type { Painter } from '../render/painter.js'
import type { Scene } from '../scene/scene.js'
import type { StripScale } from '../time/strip-scale.js'
import type { ReadingHost } from './reading-host.js'

/** What is drawn over the picture and the overview, beside what the scene holds. */
export interface Layer {
  readonly isOn: boolean
  paint(scene: Scene, painter: Painter): void
  paintStrip?(scale: StripScale, height: number, painter: Painter): void
}

const CLEAR = 'rgba(0, 0, 0, 0)'

/** Two canvases over those of the stage, which are there while a layer has something to show. They follow each frame. */
export class Overlay {
  readonly #host: ReadingHost
  readonly #layers: readonly Layer[]
  #navigator: HTMLElement | null = null
  #scene: Scene | null = null
  #plot: HTMLCanvasElement | null = null
  #strip: HTMLCanvasElement | null = null

  constructor(host: ReadingHost, layers: readonly Layer[]) {
    this.#host = host
    this.#layers = layers
  }

  /** Takes its place in a stage, below the buttons of its graphic. */
  attach(navigator: HTMLElement): void {
    this.#remove()
    this.#navigator = navigator
  }

  /** Tells of a new picture. */
  follow(scene: Scene): void {
    this.#scene = scene
    this.paint()
  }

  /** Paints anew, after a layer has changed. */
  paint(): void {
    const layers = this.#layers.filter((layer) => layer.isOn)
    const plot = this.#navigator?.parentElement
    const strip = plot?.parentElement?.querySelector<HTMLElement>('.strip')
    if (layers.length === 0 || !this.#scene || !this.#navigator || !plot || !strip) {
      this.#remove()
      return
    }
    const { theme } = this.#host.plot
    const scene = this.#scene
    this.#plot ??= insertCanvas(plot, this.#navigator)
    this.#strip ??= insertCanvas(strip, strip.querySelector('.brush'))
    const painter = prepareCanvas(this.#plot, scene.width, scene.height, CLEAR, theme.sans)
    if (painter) for (const layer of layers) layer.paint(scene, painter)
    const { clientWidth: width, clientHeight: height } = strip
    const below = prepareCanvas(this.#strip, width, height, CLEAR, theme.sans)
    const scale = this.#host.plot.strip(this.#host.state, width)
    if (below) for (const layer of layers) layer.paintStrip?.(scale, height, below)
  }

  dispose(): void {
    this.#remove()
    this.#navigator = null
  }

  #remove(): void {
    this.#plot?.remove()
    this.#strip?.remove()
    this.#plot = this.#strip = null
  }
}

function insertCanvas(into: HTMLElement, before: Element | null): HTMLCanvasElement {
  const canvas = into.ownerDocument.createElement('canvas')
  canvas.className = 'overlay'
  canvas.setAttribute('aria-hidden', 'true')
  into.insertBefore(canvas, before)
  return canvas
}
