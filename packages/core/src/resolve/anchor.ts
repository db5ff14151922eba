import { civilOf, parseEdtf, MS_PER_DAY } from '../calendar/index.js'
import type { EventDate, Granularity, TimexAnchor } from '../model/index.js'
import type { Value } from './value.js'

/** The document's date as resolution needs it: a day, or the span within which the day lies. */
export interface DocumentAnchor {
  readonly startDay: number
  /** Exclusive. */
  readonly endDay: number
  /** The day itself, where it is known. */
  readonly day: number | null
  readonly year: number
  /** Where the span lies in one month. */
  readonly month: number | null
  readonly anchor: TimexAnchor
}

/** `null` where nothing finer than a decade is known. */
export function toDocumentAnchor(date: EventDate | null): DocumentAnchor | null {
  if (date === null) return null
  const bounds = parseEdtf(date.edtf)
  if (bounds === null || !Number.isFinite(bounds.startMs) || !Number.isFinite(bounds.endMs)) return null
  const startDay = Math.floor(bounds.startMs / MS_PER_DAY)
  const endDay = Math.ceil(bounds.endMs / MS_PER_DAY)
  const first = civilOf(startDay)
  const last = civilOf(endDay - 1)
  if (endDay - startDay > 400) return null
  return {
    startDay,
    endDay,
    day: endDay - startDay === 1 ? startDay : null,
    year: first.year,
    month: first.year === last.year && first.month === last.month ? first.month : null,
    anchor: { value: date.edtf, kind: 'document' },
  }
}

/** What the text last spoke of, by granularity. */
export class Focus {
  private day: Value | null = null
  private month: Value | null = null
  private year: Value | null = null
  private season: Value | null = null
  private last: Value | null = null
  /** Sentence in which the day was told. */
  private daySentence = -1

  remember(value: Value, sentence: number): void {
    this.last = value
    const { granularity } = value
    if (value.endDay - value.startDay === 1) {
      this.day = value
      this.daySentence = sentence
    }
    if (granularity === 'day' || granularity === 'month' || granularity === 'week') this.month = value
    if (granularity === 'season') this.season = value
    if (value.endDay - value.startDay <= 366) this.year = value
    if (granularity === 'month' || granularity === 'year' || granularity === 'season' || granularity === 'quarter') {
      if (this.day !== null && (this.day.startDay < value.startDay || this.day.startDay >= value.endDay))
        this.day = null
      if (
        granularity === 'year' &&
        this.month !== null &&
        (this.month.startDay < value.startDay || this.month.startDay >= value.endDay)
      )
        this.month = null
    }
  }

  /** The last value at least as fine as what is asked for. */
  fitting(granularity: Granularity): Value | null {
    switch (granularity) {
      case 'second':
      case 'minute':
      case 'hour':
      case 'day':
        return this.day
      case 'week':
        return this.day ?? this.month
      case 'month':
        return this.month ?? this.season
      default:
        return this.year
    }
  }

  lastValue(): Value | null {
    return this.last
  }

  dayOfSentence(sentence: number, reach: number): Value | null {
    return this.day !== null && sentence - this.daySentence <= reach ? this.day : null
  }
}
