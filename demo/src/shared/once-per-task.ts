/** Work that is asked for again and again and done once, when the task that asks has ended. */
export function oncePerTask(work: () => void): () => void {
  let isDue = false
  return () => {
    if (isDue) return
    isDue = true
    queueMicrotask(() => {
      isDue = false
      work()
    })
  }
}
