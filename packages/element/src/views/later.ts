/** A view in a file of its own, which loads when it is first shown. */
export class Later<View> {
  readonly #load: () => Promise<View>
  readonly #onLoaded: (isThere: boolean) => void
  #view: View | null = null
  #loading: Promise<void> | null = null

  /** @param onLoaded false where the file does not come; who asks then tries again */
  constructor(load: () => Promise<View>, onLoaded: (isThere: boolean) => void) {
    this.#load = load
    this.#onLoaded = onLoaded
  }

  /** The view, `null` while its file is on the way. */
  get(): View | null {
    if (this.#view) return this.#view
    this.#loading ??= this.#load().then(
      (view) => {
        this.#view = view
        this.#onLoaded(true)
      },
      () => {
        this.#loading = null
        this.#onLoaded(false)
      },
    )
    return null
  }

  /** Resolves once the file that was asked for is there, or it is known that it does not come. */
  get ready(): Promise<void> {
    return this.#loading ?? Promise.resolve()
  }
}
