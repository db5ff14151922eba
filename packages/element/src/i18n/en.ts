import { groupDigits } from './group-digits.js'
import type { Strings } from './strings.js'

const number = (count: number): string => groupDigits(count, ',')
const events = (count: number): string => `${number(count)} ${count === 1 ? 'event' : 'events'}`

export const EN: Strings = {
  timeline: 'Timeline',
  eventCount: (shown, all) => (shown === all ? events(all) : `${number(shown)} of ${events(all)}`),
  inWindow: (inside, shown, all) =>
    inside === shown && shown === all ? events(all) : `${number(inside)} of ${events(all)}`,
  wheelHint: (mac) => `Hold ${mac ? '⌘' : 'Ctrl'} and scroll to zoom`,
  overview: 'Overview: part shown',
  details: 'Chosen event',
  claimsNote: (sources, claims) =>
    `${String(sources)} ${sources === 1 ? 'source' : 'sources'}, ${String(claims)} dates`,
  lanes: 'Lanes',
  clusterTitle: (count) => events(count),
  nothing: 'No event fits this choice.',
  reset: 'Clear choice',
  empty: 'No events yet.',
  loading: 'Loading …',
  failed: 'The timeline could not be loaded.',
  other: 'Other',
  quote: (text) => `“${text}”`,
}
