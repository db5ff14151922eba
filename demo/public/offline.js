// Keeps what a page has loaded for the time without a network. Files of `assets/` never change under their name; all
// others are asked for first.
const CACHE = 'event-timeline'
const SCOPE = new URL(self.registration.scope)

self.addEventListener('install', () => self.skipWaiting())
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()))

const isOwn = (url) => url.origin === SCOPE.origin && url.pathname.startsWith(SCOPE.pathname)

// A page tells what it had loaded before this worker was there.
self.addEventListener('message', (event) => {
  const urls = event.data.filter((url) => isOwn(new URL(url)))
  event.waitUntil(
    caches
      .open(CACHE)
      .then((cache) =>
        Promise.all(
          urls.map(async (url) => ((await cache.match(url)) ? undefined : cache.add(url).catch(() => undefined))),
        ),
      ),
  )
})

self.addEventListener('fetch', (event) => {
  const url = new URL(event.request.url)
  if (event.request.method !== 'GET' || !isOwn(url)) return
  event.respondWith(url.pathname.includes('/assets/') ? fromCache(event.request) : fromNetwork(event.request))
})

async function fromCache(request) {
  const kept = await caches.match(request)
  return kept ?? keep(request)
}

async function fromNetwork(request) {
  try {
    return await keep(request)
  } catch (error) {
    const kept = await caches.match(request, { ignoreSearch: true })
    if (kept) return kept
    throw error
  }
}

async function keep(request) {
  const response = await fetch(request)
  if (response.ok) {
    const cache = await caches.open(CACHE)
    await cache.put(request, response.clone())
  }
  return response
}
