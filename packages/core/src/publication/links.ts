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
 *  the other. The dates of `b` are settled.
 *
 *  @param dateOf what an article that came out on the day in question dates a mention with */
export function gainOf(links: readonly Link[], dateOf: (mention: Mention) => EventDate | undefined): number {
  let gain = 0
  for (const { a, b } of links) {
    const date = dateOf(a)
    if (!date?.earliest || !b.date) continue
    if (isSameDay(date, b.date)) return LINK
    if (isShort(b.date) && isWithin(date, b.date)) gain = VAGUE_LINK
  }
  return gain
}

// What began on a Sunday may be told elsewhere from its first to its last day.
const isSameDay = (date: EventDate, other: EventDate): boolean =>
  date.edtf === other.edtf ||
  (other.extent === 'interval' && date.granularity === 'day' && date.earliest === other.earliest)

/** A month or less, known from its first to its last day. */
const isShort = (date: EventDate): boolean => {
  const span = spanOf(date)
  return span.endMs - span.startMs <= 31 * MS_PER_DAY
}

/** A reading of a neighbour, and what it costs it above its best. */
export interface OpenReading {
  readonly excess: number
  readonly dateOf: (mention: Mention) => EventDate | undefined
}

/** What the readings of a neighbour whose day is open leave possible beside each day of an article. They are looked up by the
 *  dates of what both tell: an article has hundreds of days, and each of its neighbours as many. */
export class OpenNeighbour {
  private readonly links: readonly {
    readonly a: Mention
    /** The least excess by the date of `b`: as it is written, and of what lasts, by its first day. */
    readonly byDate: ReadonlyMap<string, number>
    readonly byFirstDay: ReadonlyMap<string, number>
    /** Stretches of a month or less, the one of the least excess first. */
    readonly short: readonly { readonly date: EventDate; readonly excess: number }[]
  }[]

  /** @param readings the cheapest first */
  constructor(links: readonly Link[], readings: readonly OpenReading[]) {
    this.links = links.map(({ a, b }) => {
      const byDate = new Map<string, number>()
      const byFirstDay = new Map<string, number>()
      const short: { date: EventDate; excess: number }[] = []
      for (const { excess, dateOf } of readings) {
        const date = dateOf(b) ?? b.date
        if (!date) continue
        if (!byDate.has(date.edtf)) {
          byDate.set(date.edtf, excess)
          if (isShort(date)) short.push({ date, excess })
        }
        if (date.extent === 'interval' && date.earliest !== null && !byFirstDay.has(date.earliest))
          byFirstDay.set(date.earliest, excess)
      }
      return { a, byDate, byFirstDay, short }
    })
  }

  /** The least that the neighbour's readings cost beside a day of the article: the excess of one, less what the two gain
   *  together. Not above 0.
   *
   *  @param dateOf what the article dates a mention with on that day */
  costBeside(dateOf: (mention: Mention) => EventDate | undefined): number {
    let least = 0
    for (const { a, byDate, byFirstDay, short } of this.links) {
      const date = dateOf(a)
      if (!date?.earliest) continue
      least = Math.min(least, (byDate.get(date.edtf) ?? Infinity) - LINK)
      if (date.granularity === 'day') least = Math.min(least, (byFirstDay.get(date.earliest) ?? Infinity) - LINK)
      for (const other of short) {
        if (other.excess - VAGUE_LINK >= least) break
        if (isWithin(date, other.date)) least = other.excess - VAGUE_LINK
      }
    }
    return least
  }
}
