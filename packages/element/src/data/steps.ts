/** Work that can pause: each `yield` is a place where a page may do something else. */
export type Steps<T> = Generator<undefined, T, undefined>

/** Does all of it at once. */
export function runSteps<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
  }
}
