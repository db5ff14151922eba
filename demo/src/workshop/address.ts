import type { EventAddress, TimelineEvent } from '@event-timeline/core'

/** So much of a quote finds its event again. */
const MAX_QUOTE = 120

/** Names an event by its id, and by words of its first quote, which find it when reading has become better. */
export function addressOf({ id, evidence }: TimelineEvent): EventAddress {
  const [first] = evidence
  return { id, ...(first && { quote: first.quote.slice(0, MAX_QUOTE) }) }
}
