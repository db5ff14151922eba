/** A part of the element that stands in a file of its own and is fetched when it is first wanted. */
export class Part<T> {
  readonly #load: () => Promise<T>
  readonly #arrived: (part: T) => void
  readonly #failed: (error: unknown) => void
  /** The part; `null` where it is not there. */
  loaded: T | null = null
  #underWay: Promise<void> | null = null

  constructor(load: () => Promise<T>, arrived: (part: T) => void, failed: (error: unknown) => void) {
    this.#load = load
    this.#arrived = arrived
    this.#failed = failed
  }

  /** The part; `null` while it is on its way. Asking sends for it, again where it did not come. */
  want(): T | null {
    if (!this.loaded) this.#underWay ??= this.#fetch()
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

  async #fetch(): Promise<void> {
    let failure: unknown
    try {
      this.loaded = await this.#load()
    } catch (error) {
      failure = error
    }
    this.#underWay = null
    if (this.loaded) this.#arrived(this.loaded)
    else this.#failed(failure)
  }
}
