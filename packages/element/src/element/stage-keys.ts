import type { OutlineItem } from '../a11y/outline.js'
import type { KeyCommand } from '../interact/keys.js'
import type { ViewportDelta } from '../interact/viewport-delta.js'

export interface KeyTarget {
  /** Where focus is, as a share of the width; the middle where it is nowhere. */
  readonly focusAt: number
  readonly current: OutlineItem | undefined
  step(direction: -1 | 1): void
  stepLane(direction: -1 | 1): void
  stepToEnd(end: 'first' | 'last'): void
  flyBy(delta: ViewportDelta): void
  fit(): void
  choose(item: OutlineItem): void
  close(): void
  toggleHelp(): void
}

const ZOOM_STEP = 1.6
const PAN_STEP = 0.8

/** What each key does to the graphic. */
export const KEY_ACTIONS: Readonly<Record<KeyCommand, (target: KeyTarget) => void>> = {
  previous: (target) => target.step(-1),
  next: (target) => target.step(1),
  first: (target) => target.stepToEnd('first'),
  last: (target) => target.stepToEnd('last'),
  'lane-up': (target) => target.stepLane(-1),
  'lane-down': (target) => target.stepLane(1),
  'zoom-in': (target) => target.flyBy({ zoom: { factor: ZOOM_STEP, at: target.focusAt } }),
  'zoom-out': (target) => target.flyBy({ zoom: { factor: 1 / ZOOM_STEP, at: target.focusAt } }),
  'pan-left': (target) => target.flyBy({ pan: -PAN_STEP }),
  'pan-right': (target) => target.flyBy({ pan: PAN_STEP }),
  fit: (target) => target.fit(),
  choose: (target) => target.current && target.choose(target.current),
  close: (target) => target.close(),
  help: (target) => target.toggleHelp(),
}
