const HINT_MS = 1600

/** Says for a moment how to zoom with the wheel, which by itself scrolls the page. */
export class WheelHint {
  readonly #element: HTMLElement
  readonly #isMac: boolean
  #timer: ReturnType<typeof setTimeout> | null = null

  constructor(element: HTMLElement, platform: string) {
    this.#element = element
    this.#isMac = /mac|iphone|ipad/i.test(platform)
  }

  show(words: (isMac: boolean) => string): void {
    this.#element.textContent = words(this.#isMac)
    this.#element.classList.add('on')
    this.dispose()
    this.#timer = setTimeout(() => this.#element.classList.remove('on'), HINT_MS)
  }

  dispose(): void {
    if (this.#timer !== null) clearTimeout(this.#timer)
  }
}
