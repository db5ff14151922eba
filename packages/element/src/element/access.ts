import type { Strings } from '../i18n/strings.js'
import type { ViewportDelta } from '../interact/viewport-delta.js'
import type { Mark } from '../scene/marks.js'
import type { LaneBand, Scene } from '../scene/scene.js'
import type { TimelineState } from '../state/timeline-state.js'

/** The picture for keyboards and screen readers: buttons over what is painted, keys, names. */
export interface Access {
  /** The event that has focus, or had it last; -1 for none. */
  focused: number
  /** Tells of a new picture. */
  follow(scene: Scene): void
  /** Brings the buttons in line with the picture now. */
  settle(): void
  /** What an event is called, with its date and its doubt. */
  nameOf(index: number): string
  dispose(): void
}

/** What the picture does for it. */
export interface AccessHost {
  readonly state: TimelineState
  readonly strings: Strings
  widthPx(): number
  choose(mark: Mark): void
  collapse(lane: LaneBand): void
  /** Brings an event on screen and paints it. */
  bring(index: number): Promise<void>
  flyBy(delta: ViewportDelta): void
  fit(): void
  close(): void
  toggleHelp(): void
}
