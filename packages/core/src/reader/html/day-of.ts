import { isRealDay, padTwo } from '../../calendar/index.js'
import { MONTHS } from '../../locales/de/calendar-words.js'
import { CHANGED, OTHER_MATTER, PUBLISHED, STATE } from '../../locales/de/date-labels.js'
import { MONTHS as ENGLISH_MONTHS } from '../../locales/en/calendar-words.js'

type Reading = (groups: readonly string[]) => string | undefined

/** The forms of a day written in full, and how each is read. */
const FORMS: readonly (readonly [RegExp, Reading])[] = [
  [
    /(?<![\d\p{L}.,])(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4}|\d{2})(?!\d)/gu,
    ([day, month, year = '']) =>
      isoDay(year.length === 2 ? longYear(Number(year)) : Number(year), Number(month), Number(day)),
  ],
  [
    /(?<![\d\p{L}.,])(\d{4})[-/](\d{1,2})[-/](\d{1,2})(?!\d)/gu,
    ([year, month, day]) => isoDay(Number(year), Number(month), Number(day)),
  ],
  [
    /(?<![\d\p{L}.,])(\d{1,2})(?:\.|st|nd|rd|th)?\s?(\p{L}{3,9})\.?,?\s(\d{4})(?!\d)/gu,
    ([day, month, year]) => isoDay(Number(year), monthOf(month), Number(day)),
  ],
  [
    /(?<![\d\p{L}.,])(\p{L}{3,9})\.?\s(\d{1,2})(?:st|nd|rd|th)?,\s(\d{4})(?!\d)/gu,
    ([month, day, year]) => isoDay(Number(year), monthOf(month), Number(day)),
  ],
  [
    /(?<![\d\p{L}.,])(\d{1,2})\/(\d{1,2})\/(\d{4})(?!\d)/gu,
    ([first, second, year]) => slashed(Number(first), Number(second), Number(year)),
  ],
]

/** Years of two digits from this one on lie in the last century: no page is older than the web. */
const FIRST_SHORT_YEAR = 90

interface FoundDay {
  readonly day: string
  readonly start: number
  readonly end: number
}

/** The days that a short text names in full, in their order: `17. Mai 2013`, `3.2.2021`, `07.03.24`, `März 7, 2024`,
 *  `2017-11-09 06:00`. `3/4/2019`, in which day and month can’t be told apart, is left out. */
export function daysIn(text: string): readonly FoundDay[] {
  const found = FORMS.flatMap(([form, read]) =>
    [...text.matchAll(form)].flatMap((match): readonly FoundDay[] => {
      const day = read(match.slice(1))
      return day === undefined ? [] : [{ day, start: match.index, end: match.index + match[0].length }]
    }),
  )
  return found.sort((a, b) => a.start - b.start)
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
  return told.find(({ kind }) => kind === 'published') ?? told.find(({ kind }) => kind === 'plain') ?? told[0]
}
