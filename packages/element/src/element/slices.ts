import type { Steps } from '../data/steps.js'

/** A page is given back after so long; a step takes a few milliseconds more. */
const SLICE_MS = 32

/** Does the work in slices, between which the page answers and paints, and once more before it is handed on; `null` where
 *  it is no longer wanted. A hidden page slows timers down, so the next slice is asked for by message. */
export async function runInSlices<T>(steps: Steps<T>, signal: AbortSignal, sliceMs = SLICE_MS): Promise<T | null> {
  const { port1, port2 } = new MessageChannel()
  try {
    for (let made: T | null = null; !signal.aborted;) {
      if (made) return made
      const until = performance.now() + sliceMs
      while (!made && performance.now() < until) {
        const step = steps.next()
        if (step.done) made = step.value
      }
      await new Promise<void>((resolve) => {
        port1.onmessage = () => resolve()
        port2.postMessage(null)
      })
    }
    return null
  } finally {
    port1.close()
  }
}
