/** How far a finger goes, in CSS pixels, and how much further across than along, for a swipe. */
const SWIPE_PX = 48
const SWIPE_SLOPE = 1.6

/** Turns the pages of a story: arrow keys where focus is in its words, and swipes across them. A field that takes arrows
 *  itself keeps them. On a page from right to left, "on" is to the left. */
export class StoryTurn {
  #down: { readonly id: number; readonly x: number; readonly y: number } | null = null

  /** The step that a key asks for; 0 for other keys. */
  readKey(event: KeyboardEvent): -1 | 0 | 1 {
    if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return 0
    const [target] = event.composedPath()
    if (target instanceof HTMLTextAreaElement || target instanceof HTMLInputElement) return 0
    const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0
    return step === 0 ? 0 : this.#along(event, step)
  }

  press(event: PointerEvent): void {
    this.#down = event.pointerType === 'mouse' ? null : { id: event.pointerId, x: event.clientX, y: event.clientY }
  }

  /** The step that a swipe asks for, when the finger is lifted. */
  release(event: PointerEvent): -1 | 0 | 1 {
    const down = this.#down
    this.#down = null
    if (down?.id !== event.pointerId) return 0
    const across = event.clientX - down.x
    const along = event.clientY - down.y
    if (Math.abs(across) < SWIPE_PX || Math.abs(across) < SWIPE_SLOPE * Math.abs(along)) return 0
    return this.#along(event, across < 0 ? 1 : -1)
  }

  #along(event: Event, step: -1 | 1): -1 | 1 {
    const { currentTarget } = event
    const isMirrored = currentTarget instanceof Element && getComputedStyle(currentTarget).direction === 'rtl'
    return isMirrored ? (step === 1 ? -1 : 1) : step
  }
}
