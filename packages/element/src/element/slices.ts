import type { Steps } from '../state/steps.js'

/** A page is given back after so long; a step takes a few milliseconds more. */
const SLICE_MS = 32

/** Does the work in slices, between which the page answers and paints; `null` where it is no longer wanted. A hidden page
 *  slows timers down, so the next slice is asked for by message. */
export async function runInSlices<T>(steps: Steps<T>, signal: AbortSignal, sliceMs = SLICE_MS): Promise<T | null> {
  const { port1, port2 } = new MessageChannel()
  try {
    while (!signal.aborted) {
      const until = performance.now() + sliceMs
      do {
        const step = steps.next()
        if (step.done) return step.value
      } while (performance.now() < until)
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
