import { MS_PER_DAY, spanOf } from '../calendar/index.js'
import { familyOf, haveSameSubject, stemOverlap } from '../linking/index.js'
import type { Mention } from '../events/index.js'
import type { EventDate } from '../model/index.js'
import { LINK } from './costs.js'
import { isWithin } from './day.js'

/** "im September" beside "am Sonntag". */
const VAGUE_LINK = 6

/** Mentions of two articles that tell of one happening, whatever its day. */
export interface Link {
  readonly a: Mention
  readonly b: Mention
}

export function linksBetween(
  article: { readonly mentions: readonly Mention[] },
  other: { readonly mentions: readonly Mention[] },
): readonly Link[] {
  const links: Link[] = []
  for (const a of article.mentions)
    if (a.needsDocumentDay) for (const b of other.mentions) if (tellsSame(a, b)) links.push({ a, b })
  return links
}

/** The same kind by the same people, whatever the day. */
function tellsSame(a: Mention, b: Mention): boolean {
  if (a.kind === null || familyOf(a.kind) !== familyOf(b.kind)) return false
  const people = [...a.participants].some((key) => b.participants.has(key))
  if (a.kind === 'statement') return people && a.timex.text.toLowerCase() === b.timex.text.toLowerCase()
  const head =
    a.headStem !== null && b.headStem !== null && (a.headStem.endsWith(b.headStem) || b.headStem.endsWith(a.headStem))
  return (
    people ||
    (head && a.participants.size + b.participants.size === 0) ||
    (a.kind !== 'statement' && haveSameSubject(a, b)) ||
    stemOverlap(a.stems, b.stems) >= 0.5
  )
}

/** What two articles gain when what both tell falls on one day, or, less, when the day of one lies in the month or week of
 *  the other.
 *  @param theirs null for a neighbour whose dates are settled */
export function gainOf(
  links: readonly Link[],
  own: ReadonlyMap<number, EventDate>,
  theirs: ReadonlyMap<number, EventDate> | null,
): number {
  let gain = 0
  for (const { a, b } of links) {
    const date = own.get(a.timex.start)
    const other = theirs?.get(b.timex.start) ?? b.date
    if (!date?.earliest || !other) continue
    // What began on a Sunday may be told elsewhere from its first to its last day.
    if (
      date.edtf === other.edtf ||
      (other.extent === 'interval' && date.granularity === 'day' && date.earliest === other.earliest)
    )
      return LINK
    if (isShort(other) && isWithin(date, other)) gain = VAGUE_LINK
  }
  return gain
}

/** A month or less, known from its first to its last day. */
const isShort = (date: EventDate): boolean => {
  const span = spanOf(date)
  return span.endMs - span.startMs <= 31 * MS_PER_DAY
}
