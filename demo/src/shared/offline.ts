import { trustedScript } from './trusted.js'

/** Once a page has loaded, it is kept for the time without a network. */
export function keepForOffline(): void {
  const { serviceWorker } = navigator as { serviceWorker?: ServiceWorkerContainer }
  const icon = document.querySelector<HTMLLinkElement>('link[rel="icon"]')?.href
  if (!serviceWorker || !import.meta.env.PROD || icon === undefined) return
  addEventListener('load', () => {
    // A browser that refuses it shows the same pages, with a network.
    serviceWorker
      .register(trustedScript(new URL('offline.js', icon).href))
      .then(() => serviceWorker.ready)
      .then(({ active }) => active && tellLoaded(active))
      .catch(() => undefined)
  })
}

/** Keeps the page that the address bar names now: one that scripts have gone to without loading it. */
export function keepPage(): void {
  const { serviceWorker } = navigator as { serviceWorker?: ServiceWorkerContainer }
  serviceWorker?.controller?.postMessage([ownAddress()])
}

const ownAddress = (): string => location.href.replace(/#.*/, '')

/** Tells the worker of everything that the page has loaded, and of what comes later. */
function tellLoaded(worker: ServiceWorker): void {
  worker.postMessage([ownAddress()])
  new PerformanceObserver((list) => {
    worker.postMessage(list.getEntries().map(({ name }) => name))
  }).observe({ type: 'resource', buffered: true })
}
