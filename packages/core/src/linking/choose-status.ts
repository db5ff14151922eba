import type { Mention } from '../events/index.js'
import type { EventStatus } from '../model/index.js'

/** The status of a happening from its tellings: that one source tells it as a fact outweighs that others only claim it,
 *  unless the fact is itself told with doubt; a denial beside an assertion makes it disputed. */
export function combineStatus(cluster: readonly Mention[]): EventStatus {
  const tellings = cluster.some((m) => !m.heading) ? cluster.filter((m) => !m.heading) : cluster
  const doubtful = tellings.some((m) => m.doubtful)
  const statuses = new Set(
    tellings.map((m): EventStatus => (m.status === 'reported' && doubtful ? 'claimed' : m.status)),
  )
  const asserted = statuses.has('reported') || statuses.has('claimed') || statuses.has('confirmed')
  if (statuses.has('denied')) return asserted ? 'disputed' : 'denied'
  for (const status of ['confirmed', 'reported', 'claimed'] as const) if (statuses.has(status)) return status
  return statuses.has('disputed') ? 'disputed' : 'planned'
}
