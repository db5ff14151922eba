import { isRealDay, padTwo } from '../../calendar/index.js'
import { MONTHS } from '../../locales/de/calendar-words.js'
import { CHANGED, OTHER_MATTER, PUBLISHED, STATE } from '../../locales/de/date-labels.js'
import { MONTHS as ENGLISH_MONTHS } from '../../locales/en/calendar-words.js'

const NUMBERS = String.raw`(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4}|\d{2})(?![\d])`
const ISO = String.raw`(\d{4})[-/](\d{1,2})[-/](\d{1,2})(?!\d)`
const DAY_FIRST = String.raw`(\d{1,2})(?:\.|st|nd|rd|th)?\s?(\p{L}{3,9})\.?,?\s(\d{4})(?!\d)`
const MONTH_FIRST = String.raw`(\p{L}{3,9})\.?\s(\d{1,2})(?:st|nd|rd|th)?,\s(\d{4})(?!\d)`
const SLASHES = String.raw`(\d{1,2})\/(\d{1,2})\/(\d{4})(?!\d)`

/** A day written in full, in any of the forms of metadata and date lines. */
const DATE = new RegExp(`(?<![\\d\\p{L}.,])(?:${[NUMBERS, ISO, DAY_FIRST, MONTH_FIRST, SLASHES].join('|')})`, 'gu')

/** Years of two digits from this one on lie in the last century: no page is older than the web. */
const FIRST_SHORT_YEAR = 90

interface FoundDay {
  readonly day: string
  readonly start: number
  readonly end: number
}

/** The days that a short text names in full, in their order: `17. Mai 2013`, `3.2.2021`, `07.03.24`, `März 7, 2024`,
 *  `2017-11-09 06:00`. Where day and month can't be told apart (`3/4/2019`), there is none. */
export function daysIn(text: string): readonly FoundDay[] {
  const found: FoundDay[] = []
  for (const match of text.matchAll(DATE)) {
    const [all, d1, m1, y1, y2, m2, d2, d3, m3, y3, m4, d4, y4, a5, b5, y5] = match
    const day =
      y1 !== undefined
        ? isoDay(y1.length === 2 ? longYear(Number(y1)) : Number(y1), Number(m1), Number(d1))
        : y2 !== undefined
          ? isoDay(Number(y2), Number(m2), Number(d2))
          : y3 !== undefined
            ? isoDay(Number(y3), monthOf(m3), Number(d3))
            : y4 !== undefined
              ? isoDay(Number(y4), monthOf(m4), Number(d4))
              : slashed(Number(a5), Number(b5), Number(y5))
    if (day) found.push({ day, start: match.index, end: match.index + all.length })
  }
  return found
}

const longYear = (year: number): number => (year >= FIRST_SHORT_YEAR ? 1900 : 2000) + year

const monthOf = (name = ''): number => MONTHS[name.toLowerCase()] ?? ENGLISH_MONTHS[name.toLowerCase()] ?? 0

const slashed = (a: number, b: number, year: number): string | undefined =>
  a === b || b > 12 ? isoDay(year, a, b) : a > 12 ? isoDay(year, b, a) : undefined

const isoDay = (year: number, month: number, day: number): string | undefined =>
  year >= 1000 && isRealDay(year, month, day) ? `${year}-${padTwo(month)}-${padTwo(day)}` : undefined

/** The day of a value of metadata: an instant, a day, `20171109`, or a day in words. It is the day as the stamp's own
 *  offset shows it; no zone is converted. */
export function dayOf(value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined
  const text = value.slice(0, 80)
  const stamp = /^\s{0,5}(\d{4})-?(\d{2})-?(\d{2})(?![\d-])/.exec(text)
  if (stamp) return isoDay(Number(stamp[1]), Number(stamp[2]), Number(stamp[3]))
  const [first, second] = daysIn(text)
  return second === undefined ? first?.day : undefined
}

/** The day in an address, where it names all of it: `/2022/01/21/`, `/2022-01-21-bus`, `/20220121/`. */
export function dayInAddress(address: string | undefined): string | undefined {
  const path = address?.slice(0, 500).split(/[?#]/, 1)[0]
  if (path === undefined) return undefined
  const found =
    /[/_-]((?:19|20)\d{2})[/-](\d{1,2})[/-](\d{1,2})(?=[/_.-]|$)/.exec(path) ??
    /\/((?:19|20)\d{2})(\d{2})(\d{2})(?=[/_.-]|$)/.exec(path)
  return found ? isoDay(Number(found[1]), Number(found[2]), Number(found[3])) : undefined
}

/** What a line says of its day: it is the publication, it stands there without a word, or it is the text's last state. */
export interface DayOfLine {
  readonly day: string
  readonly kind: 'published' | 'plain' | 'state'
}

/** The publication day in a line beside a headline: `Erstellt: 06.03.2024 | Aktualisiert: 07.03.2024` tells the first.
 *  Days of a change, of the reader's visit, of a member's profile don't count; of several plain days the first does, and
 *  of a stretch (`9.2.2021 – 12.2.2021`) none. */
export function dayOfLine(line: string): DayOfLine | undefined {
  const text = line.slice(0, 300)
  const days = daysIn(text)
  let last = 0
  const told: DayOfLine[] = []
  for (const [i, { day, start, end }] of days.entries()) {
    const before = text.slice(last, start).toLowerCase()
    const after = text.slice(end, days[i + 1]?.start ?? end + 20).toLowerCase()
    last = end
    if (CHANGED.test(before) || (days.length === 1 && CHANGED.test(after))) continue
    if (STATE.test(before)) told.push({ day, kind: 'state' })
    else if (PUBLISHED.test(before)) told.push({ day, kind: 'published' })
    else if (OTHER_MATTER.test(before) || /^\s?[–-]\s?$/.test(before) || /^\s?[–-]\s?$/.test(after)) continue
    else told.push({ day, kind: 'plain' })
  }
  return (
    told.find(({ kind }) => kind === 'published') ?? told.find(({ kind }) => kind === 'plain') ?? told[0] ?? undefined
  )
}
