import { EVENT_STATUSES, type EventStatus } from '../model/index.js'

/** What a file says of whether something happened. */
export interface ReadStatus {
  readonly status: EventStatus
  readonly cancelled?: true
}

const OTHER_WORDS: ReadonlyMap<string, EventStatus> = new Map([
  ['bestätigt', 'confirmed'],
  ['berichtet', 'reported'],
  ['behauptet', 'claimed'],
  ['strittig', 'disputed'],
  ['umstritten', 'disputed'],
  ['geplant', 'planned'],
  ['tentative', 'planned'],
  ['bestritten', 'denied'],
  ['dementiert', 'denied'],
])

/** As calendars, schema.org and people write it. */
const CANCELLED =
  /^(?:cancell?ed|called off|abgesagt|entfällt|annulée?|cancelad[oa]|annullat[oa]|(?:https?:\/\/schema\.org\/)?eventcancelled)$/i

/** The status that a word means, in English or German; `null` for any other word. What was called off is `denied` as well. */
export function statusOf(word: string): ReadStatus | null {
  if (CANCELLED.test(word)) return { status: 'denied', cancelled: true }
  const folded = word.toLowerCase()
  const status = EVENT_STATUSES.find((one) => one === folded) ?? OTHER_WORDS.get(folded)
  return status === undefined ? null : { status }
}

/** Why a word is told. */
export const noStatus = (word: string): string =>
  `"${word}" is no status; they are ${[...EVENT_STATUSES, 'cancelled'].join(', ')}`

/** The same as a word for a file: "cancelled", or the status. */
export const statusWord = ({
  status,
  cancelled,
}: {
  readonly status: EventStatus
  readonly cancelled?: boolean
}): string => (cancelled ? 'cancelled' : status)
