/** Does something at once, and while it is asked for again and again, at a pace; the last time always. */
export class Paced {
  readonly #act: () => void
  readonly #paceMs: number
  #timer: ReturnType<typeof setTimeout> | null = null
  #isWanted = false

  constructor(act: () => void, paceMs: number) {
    this.#act = act
    this.#paceMs = paceMs
  }

  soon(): void {
    this.#isWanted = true
    if (this.#timer === null) this.#tick()
  }

  /** Does it now. */
  flush(): void {
    this.#isWanted = false
    this.#act()
  }

  dispose(): void {
    if (this.#timer !== null) clearTimeout(this.#timer)
    this.#timer = null
  }

  #tick(): void {
    this.#timer = null
    if (!this.#isWanted) return
    this.#isWanted = false
    this.#act()
    this.#timer = setTimeout(() => this.#tick(), this.#paceMs)
  }
}
