import type { Strings } from './strings.js'

export const EN: Strings = {
  timeline: 'Timeline',
  wheelHint: (mac) => `Hold ${mac ? '⌘' : 'Ctrl'} and scroll to zoom`,
  overview: 'Overview: part shown',
  details: 'Chosen event',
  claimsNote: (sources, claims) =>
    `${String(sources)} ${sources === 1 ? 'source' : 'sources'}, ${String(claims)} dates`,
  lanes: 'Lanes',
  nothing: 'No event fits this choice.',
  reset: 'Clear choice',
  empty: 'No events yet.',
  loading: 'Loading …',
  failed: 'The timeline could not be loaded.',
  other: 'Other',
  quote: (text) => `“${text}”`,
}
