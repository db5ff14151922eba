import { civilOf } from '../calendar/index.js'
import type { ExpressionRole, Granularity, TimexAnchor } from '../model/index.js'
import { yearValue, type Value } from './value.js'

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

/** The anchor `edtf`, which reaches from `startDay` up to `endDay`; `null` where nothing finer than a decade is known. */
export function toDocumentAnchor(edtf: string, startDay: number, endDay: number): DocumentAnchor | null {
  const first = civilOf(startDay)
  const last = civilOf(endDay - 1)
  if (endDay - startDay > 400) return null
  return {
    startDay,
    endDay,
    day: endDay - startDay === 1 ? startDay : null,
    year: first.year,
    month: first.year === last.year && first.month === last.month ? first.month : null,
    anchor: { value: edtf, kind: 'document' },
  }
}

/** What the text last spoke of, by granularity. */
export class Focus {
  private day: Value | null = null
  private month: Value | null = null
  private year: Value | null = null
  private last: Value | null = null
  private lastSentence = -1
  private lastDay: Value | null = null
  private lastDaySentence = -2
  /** Sentence in which the day was told. */
  private daySentence = -1
  /** The year last stated in full, and where. */
  private stated: Value | null = null
  private statedSentence = -2
  /** The years of the section, where a heading names them. */
  private section: Value | null = null
  private sectionSentence = -1
  /** The day that a heading names alone, for the lines below it up to the next such heading: "Montag, 6. September". */
  private sectionDay: Value | null = null
  /** The day that an entry begins with, up to the end of its paragraph: "6. September: …". */
  private entryDay: Value | null = null
  /** The day of the last entry that named its own: those behind it that name their hour alone are of the same. */
  private entriesDay: Value | null = null
  /** The year that an entry of a chronicle begins with, up to the end of its paragraph: "1945: …". */
  entryYear: number | null = null
  /** The year that a heading names, for what stands below without its year. */
  headingYear: number | null = null
  /** Set by the caller: entries of a chronicle or ticker have begun. */
  holdsEntries = false
  /** Set by the caller: what was told last is a night, which begins on its day. */
  isNight = false
  /** Set by the caller: the expression stands in a heading. */
  heading = false

  /** A new block of text: what a paragraph told in passing is over, the section's year holds again. */
  enterBlock(): void {
    if (this.section === null || this.year === null || holds(this.section, this.year)) return
    this.year = this.section
    if (this.month !== null && !holds(this.section, this.month)) this.month = null
    if (this.day !== null && !holds(this.section, this.day)) this.day = null
  }

  /** The day told last no longer holds for a clock time or a part of the day by itself. */
  leaveDay(): void {
    this.daySentence = Number.NEGATIVE_INFINITY
    this.entryDay = null
    this.entryYear = null
  }

  /** The lines below, or the rest of the paragraph, tell of this day. */
  openDay(day: Value, of: 'section' | 'entry'): void {
    if (of === 'section') this.sectionDay = day
    else {
      this.entryDay = day
      this.entriesDay = day
    }
  }

  /** The day of an entry that names none: that of the heading above it, or of the entry before. */
  dayOfEntry(): Value | null {
    return this.sectionDay ?? this.entriesDay
  }

  remember(value: Value, sentence: number, role: ExpressionRole = 'at', stated = false): void {
    if (stated && role !== 'from' && value.endDay - value.startDay <= 366) {
      this.stated = value
      this.statedSentence = sentence
    }
    const { granularity } = value
    const isYear = granularity === 'year'
    if (this.heading && value.endDay - value.startDay <= 366) {
      const more = this.section !== null && this.sectionSentence === sentence
      this.section =
        more && this.section !== null
          ? { ...this.section, endDay: Math.max(this.section.endDay, value.endDay) }
          : wholeYear(value)
      this.sectionSentence = sentence
      if (!more && isYear) {
        this.day = null
        this.month = null
        this.year = value
        this.last = value
        this.lastSentence = sentence
        return
      }
      if (more) return
    }
    this.last = value
    this.lastSentence = sentence
    // A year that only bounds something, or lies far off, is an aside: the story stays where it is.
    if (isYear && this.year !== null && this.isAside(value, role)) return
    if (value.endDay - value.startDay === 1 && !(role === 'until' && this.day !== null)) {
      this.day = value
      this.daySentence = sentence
      this.lastDay = value
      this.lastDaySentence = sentence
    }
    if (granularity === 'day' || granularity === 'month' || granularity === 'week') this.month = value
    if (value.endDay - value.startDay <= 366) this.year = value
    if (granularity === 'month' || isYear || granularity === 'season' || granularity === 'quarter') {
      if (this.day !== null && !holds(value, this.day)) this.day = null
      if (isYear && this.month !== null && !holds(value, this.month)) this.month = null
    }
  }

  private isAside(value: Value, role: ExpressionRole): boolean {
    const current = this.section ?? this.year
    if (current === null) return false
    const years = Math.abs(value.startDay - current.startDay) / 365.25
    return years > 4 || (role !== 'at' && years > 0.5)
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
        return this.month
      default:
        return this.year
    }
  }

  /** A date with its year that was told in this sentence or just before. */
  statedNear(sentence: number, reach: number): Value | null {
    return sentence - this.statedSentence <= reach ? this.stated : null
  }

  /** The same, where the sentence itself has told of a year last, or the one before that it goes on from: "1629 brannte es,
   *  neun Jahre später" counts from there, though the story may be elsewhere. */
  fittingIn(sentence: number, granularity: Granularity, opensSentence: boolean): Value | null {
    const { last } = this
    const isYears = granularity === 'year' || granularity === 'decade' || granularity === 'century'
    const isNear = this.lastSentence === sentence || (opensSentence && this.lastSentence === sentence - 1)
    if (isYears && last !== null && isNear && last.endDay - last.startDay <= 366) return last
    const fitting = this.fitting(granularity)
    // "… berichtete am 26. Februar, sie habe im Dezember …. Tags darauf": a month told in passing leaves the day.
    return fitting === null && granularity === 'day' && sentence - this.lastDaySentence <= 1 ? this.lastDay : fitting
  }

  lastValue(): Value | null {
    return this.last
  }

  dayOfSentence(sentence: number, reach: number): Value | null {
    return this.day !== null && sentence - this.daySentence <= reach ? this.day : (this.entryDay ?? this.sectionDay)
  }
}

const wholeYear = (value: Value): Value => yearValue(civilOf(value.startDay).year)

const holds = (outer: Value, inner: Value): boolean => inner.startDay >= outer.startDay && inner.startDay < outer.endDay
