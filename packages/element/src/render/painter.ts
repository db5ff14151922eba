/** The few strokes that a picture is made of. Canvas and SVG draw the same scene through it. */
export interface Painter {
  line(x0: number, y0: number, x1: number, y1: number, stroke: Stroke): void
  /** A plain rectangle with its edges on whole pixels: what there are many of. */
  rect(x: number, y: number, width: number, height: number, fill: string): void
  /** A rectangle with rounded corners. */
  box(x: number, y: number, width: number, height: number, radius: number, paint: Paint): void
  circle(x: number, y: number, radius: number, paint: Paint): void
  /** Circles of one size and look that do not overlap, flat: x, y, x, y … */
  circles(centers: readonly number[], radius: number, paint: Paint): void
  /** A polygon or an open line through points, flat: x, y, x, y … */
  path(points: readonly number[], isClosed: boolean, paint: Paint): void
  /** Draws with its origin at a point. */
  group(x: number, y: number, draw: () => void): void
  /** `y` is the middle of the line. */
  text(text: string, x: number, y: number, style: TextPaint): void
}

export interface Stroke {
  readonly color: string
  readonly width: number
  readonly dash?: readonly number[]
  readonly isRound?: boolean
}

/** A fill that fades to nothing at its ends: full between the stops `from` and `to` of the width. */
export interface Fade {
  readonly color: string
  readonly from: number
  readonly to: number
}

export interface Paint {
  readonly fill?: string | Fade
  readonly opacity?: number
  readonly stroke?: Stroke
}

export interface TextPaint {
  readonly color: string
  readonly px: number
  readonly weight: 400 | 500 | 600 | 700
  readonly align?: 'left' | 'center' | 'right'
  /** Colour of the ground that stands around the letters. */
  readonly halo?: string
}

/** Letters stand on this line where the middle of their line is `y`, in whole pixels: what "middle" means differs from
 *  canvas to SVG, and from one program that reads SVG to the next. */
export function baselineOf(y: number, { px }: TextPaint): number {
  return Math.round(y + px * 0.35)
}
