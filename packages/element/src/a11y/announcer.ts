/** Says one short sentence through a live region, the last one only, when nothing more comes for a moment. */
export class Announcer {
  readonly #region: HTMLElement
  #timer: ReturnType<typeof setTimeout> | null = null

  constructor(region: HTMLElement) {
    this.#region = region
  }

  say(sentence: string): void {
    if (this.#timer !== null) clearTimeout(this.#timer)
    this.#timer = setTimeout(() => {
      this.#timer = null
      this.#region.textContent = sentence
    }, 350)
  }

  dispose(): void {
    if (this.#timer !== null) clearTimeout(this.#timer)
    this.#timer = null
  }
}
