import type { TimelineDocument } from '@event-timeline/core/model'
import type { EventTimeline } from '../../src/index.js'
import { setViewport } from '@web/test-runner-commands'
import '../../src/define.js'

/** A timeline on the page, with its picture complete. Removed again by `clearPage`. */
export async function mount(
  data: TimelineDocument | EventTimeline['data'],
  { width = 1180, height = 0, language = 'de' }: { width?: number; height?: number; language?: string } = {},
): Promise<EventTimeline> {
  const element = document.createElement('event-timeline')
  element.lang = language
  element.style.width = `${width}px`
  if (height > 0) element.style.height = `${height}px`
  document.body.append(element)
  element.data = data
  await element.rendered
  return element
}

export function clearPage(): void {
  document.body.replaceChildren()
  document.documentElement.removeAttribute('style')
}

/** The shadow root, which is open. */
export function inside(element: EventTimeline): ShadowRoot {
  const root = element.shadowRoot
  if (!root) throw new Error('The element has no shadow root.')
  return root
}

export function query(element: EventTimeline, selector: string): HTMLElement {
  const found = inside(element).querySelector<HTMLElement>(selector)
  if (!found) throw new Error(`Nothing in the element matches ${selector}.`)
  return found
}

export function press(target: Element, key: string, options: KeyboardEventInit = {}): KeyboardEvent {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true, ...options })
  target.dispatchEvent(event)
  return event
}

export const nextFrame = (): Promise<number> => new Promise((resolve) => requestAnimationFrame(resolve))

export async function until(condition: () => boolean): Promise<void> {
  for (let frames = 0; frames < 240; frames++) {
    if (condition()) return
    await nextFrame()
  }
  throw new Error('Waited four seconds for what did not come.')
}

/** A screen of that size. Over WebDriver the window stays as it is: what depends on widths gives the element its own. */
export async function setScreen(size: { readonly width: number; readonly height: number }): Promise<void> {
  await setViewport(size).catch((error: unknown) => {
    if (!String(error).includes('not supported')) throw error
  })
}
