/** A file of its own that is asked for when it is first wanted. */
export class Remote<T> {
  readonly #load: () => Promise<T> | T
  #loaded: T | null = null

  /** `load` may answer at once: where all is in one file. */
  constructor(load: () => Promise<T> | T) {
    this.#load = load
  }

  async fetch(): Promise<T> {
    return (this.#loaded ??= await this.#load())
  }

  /** Makes something with what is in it: at once where it is there already. */
  with<U>(use: (file: T) => U): Promise<U> | U {
    return this.#loaded ? use(this.#loaded) : this.fetch().then(use)
  }
}

/** A part of one element that comes when it is first wanted. */
export class Part<T> {
  readonly #load: () => Promise<T> | T
  readonly #arrived: (part: T) => void
  readonly #failed: (error: unknown) => void
  /** The part; `null` where it is not there. */
  loaded: T | null = null
  #underWay: Promise<void> | null = null

  constructor(load: () => Promise<T> | T, arrived: (part: T) => void, failed: (error: unknown) => void) {
    this.#load = load
    this.#arrived = arrived
    this.#failed = failed
  }

  /** The part; `null` while it is on its way. Asking sends for it, again where it did not come. */
  want(): T | null {
    if (this.loaded || this.#underWay) return this.loaded
    const coming = this.#load()
    if (coming instanceof Promise) this.#underWay = this.#wait(coming)
    else this.#arrive(coming)
    return this.loaded
  }

  get isUnderWay(): boolean {
    return this.#underWay !== null
  }

  /** The part, where it must be there already: `rendered` waits for it. */
  get present(): T {
    if (!this.loaded) throw new Error('Not everything is there yet: wait for `rendered` first.')
    return this.loaded
  }

  /** Kept when nothing is on its way any more, whether or not it came. */
  get settled(): Promise<void> {
    return this.#underWay ?? Promise.resolve()
  }

  async #wait(coming: Promise<T>): Promise<void> {
    let part: T
    try {
      part = await coming
    } catch (error) {
      this.#underWay = null
      this.#failed(error)
      return
    }
    this.#underWay = null
    this.#arrive(part)
  }

  #arrive(part: T): void {
    this.loaded = part
    this.#arrived(part)
  }
}
