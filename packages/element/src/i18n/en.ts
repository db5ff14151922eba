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
  sourceCount: (count) => `${String(count)} ${count === 1 ? 'source' : 'sources'}`,
  claimsNote: (sources, claims) =>
    `${String(sources)} ${sources === 1 ? 'source' : 'sources'}, ${String(claims)} dates`,
  legendItems: {
    dot: 'day known',
    fuzzy: 'one day within this time',
    range: 'period',
    planned: 'planned',
    denied: 'denied',
    claims: 'sources disagree',
    open: 'start or end open',
    cluster: 'several events',
    density: 'number of further events',
  },
  lanes: 'Lanes',
  laneName: (title, count) => `Lane ${title}, ${events(count)}`,
  clusterName: (count, from) => `${events(count)}, from ${from}, Enter zooms in`,
  clusterTitle: (count) => events(count),
  nothing: 'No event fits this choice.',
  reset: 'Clear choice',
  empty: 'No events yet.',
  loading: 'Loading …',
  failed: 'The timeline could not be loaded.',
  other: 'Other',
  quote: (text) => `“${text}”`,
}
