import { FROM, makeEvents, panPath, TO, zoomPath } from './data.mjs'

/** The task after the next painted frame. */
const painted = () =>
  new Promise((resolve) =>
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel()
      port1.onmessage = () => {
        port1.close()
        resolve()
      }
      port2.postMessage(null)
    }),
  )

/** Gives a page one peer to measure. */
export function measure(peer) {
  const host = document.getElementById('host')
  let events = []
  globalThis.bench = {
    prepare: (count) => void (events = makeEvents(count)),
    async mount() {
      const begun = performance.now()
      await peer.mount(host, events, [FROM, TO])
      await painted()
      return performance.now() - begun
    },
    async move(kind) {
      const frames = []
      for (const [from, to] of kind === 'zoom' ? zoomPath() : panPath()) {
        const begun = performance.now()
        await peer.show(from, to)
        await painted()
        frames.push(performance.now() - begun)
        if (performance.now() - begun > 4000) break
      }
      return frames
    },
  }
}
