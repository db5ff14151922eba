import { daysInMonth, formatYear, padTwo } from '../../calendar/civil.js'
import { atClock, edtf, offsetOf, type Clock } from './iso-date.js'
import {
  AFTER_CHRIST,
  ARTICLES,
  BEFORE_CHRIST,
  CENTURY,
  CLOCK_WORDS,
  DECADE_ENDINGS,
  LINKING_WORDS,
  MILLENNIUM,
  MONTHS,
  ORDINALS,
  ORDINAL_ENDINGS,
  PARTS,
  PERIODS,
  SEASONS,
  WEEKDAYS,
  WINTER,
  ZONES,
} from './loose-date-words.js'

interface Token {
  readonly kind: 'number' | 'word' | 'mark'
  readonly text: string
  readonly spaceBefore: boolean
}

export function tokensOf(text: string): readonly Token[] {
  const tokens: Token[] = []
  let spaceBefore = false
  for (const match of text.matchAll(/\s+|(\d+)|(\p{L}+)|(.)/gu)) {
    const [, number, word, mark] = match
    if (number !== undefined) tokens.push({ kind: 'number', text: number, spaceBefore })
    else if (word !== undefined) tokens.push({ kind: 'word', text: word.toLowerCase(), spaceBefore })
    else if (mark !== undefined) tokens.push({ kind: 'mark', text: mark, spaceBefore })
    else {
      spaceBefore = true
      continue
    }
    spaceBefore = false
  }
  return tokens
}

/** A day with what stands behind it: nothing, or a clock time with its half of the day and its zone. */
export function withClock(day: string, tokens: readonly Token[]): string | null {
  const read = readClock(tokens)
  if (read === null) return null
  return read.clock === null ? day : atClock(day, read.clock, read.offset)
}

function readClock(tokens: readonly Token[]): { readonly clock: Clock | null; readonly offset: number | null } | null {
  let clock: { hour: number; minute: number; second: number | null } | null = null
  let offset: number | null = null
  for (let i = 0; i < tokens.length; i++) {
    const { kind, text } = tokens[i] as Token
    if (kind === 'mark' && (text === ',' || text === '-' || text === '–' || text === '.') && clock === null) continue
    if (kind === 'word' && CLOCK_WORDS.has(text)) continue
    if (kind === 'number' && clock === null && text.length <= 2) {
      // "14.30 Uhr"
      const isColon = (at: number): boolean =>
        (tokens[at]?.text === ':' || tokens[at]?.text === '.') &&
        tokens[at + 1]?.kind === 'number' &&
        tokens[at + 1]?.text.length === 2
      clock = { hour: Number(text), minute: 0, second: null }
      if (isColon(i + 1)) clock.minute = Number(tokens[(i += 2)]?.text)
      else if (tokens[i + 1]?.kind !== 'word') return null
      if (isColon(i + 1)) clock.second = Number(tokens[(i += 2)]?.text)
      continue
    }
    if (clock === null) return null
    if (kind === 'word' && (text === 'am' || text === 'pm')) {
      // "13:15 PM" says it twice.
      if (clock.hour < 1 || (clock.hour > 12 && text === 'am')) return null
      if (clock.hour <= 12) clock.hour = (clock.hour % 12) + (text === 'pm' ? 12 : 0)
      continue
    }
    if (kind === 'word' && text in ZONES) {
      offset = (ZONES[text] ?? 0) * 60
      continue
    }
    const digits = tokens[i + 1]?.text ?? ''
    // "UTC+2" behind the name of the zone; a single digit alone could be anything.
    const isOffset = offset === null ? /^\d{2}(?:\d{2})?$/ : /^\d{1,2}(?:\d{2})?$/
    if (kind === 'mark' && /^[+–-]$/.test(text) && isOffset.test(digits)) {
      const hasColon = digits.length <= 2 && tokens[i + 2]?.text === ':'
      const minutes = hasColon ? (tokens[i + 3]?.text ?? '') : digits.slice(2) || '00'
      offset = offsetOf(`${text === '+' ? '+' : '-'}${digits.slice(0, 2).padStart(2, '0')}${minutes}`)
      i += hasColon ? 3 : 1
      continue
    }
    return null
  }
  return { clock, offset }
}

/** Tokens without weekday, commas and the dots of abbreviations. */
function withoutOrnaments(tokens: readonly Token[]): readonly Token[] {
  const hasWeekday = WEEKDAYS.has(tokens[0]?.text ?? '')
  return tokens.filter(({ kind, text }, i) => {
    if (kind === 'word' && WEEKDAYS.has(text)) return false
    // "Mittwoch, den 16. Juli 1969"
    if (kind === 'word' && hasWeekday && i < 4 && ARTICLES.has(text)) return false
    if (kind !== 'mark') return true
    const [before, after] = [tokens[i - 1], tokens[i + 1]]
    // "9-Nov-1989", "mid-1950s", "Nov '89"
    const isBetween = before !== undefined && after !== undefined && before.kind !== after.kind && !after.spaceBefore
    if (text === "'" || text === '’') return after?.kind !== 'number'
    if (/^[-–/]$/.test(text)) return !(isBetween && [before.kind, after.kind].every((one) => one !== 'mark'))
    // "15.26.07" is a clock.
    const isClockDot = text === '.' && isBetweenNumbers(before, after)
    return !(text === ',' || (text === '.' && before !== undefined && !isClockDot))
  })
}

const isBetweenNumbers = (before: Token | undefined, after: Token | undefined): boolean =>
  before?.kind === 'number' && after?.kind === 'number' && !after.spaceBefore

/** "16 July 1969", "Nov 20, 1998", "März 1848", "44 v. Chr.", "um 1800", "1850er", "19. Jahrhundert", "Q3 2020". */
export function worded(text: string): string | null {
  return readWorded(withoutOrnaments(tokensOf(text)))
}

function readWorded(tokens: readonly Token[]): string | null {
  const [first, second] = tokens
  if (first === undefined) return null
  if (first.kind === 'word') {
    if (AFTER_CHRIST.has(first.text) && second?.kind === 'number' && tokens.length === 2) return year(second.text)
    const part = PARTS[first.text]
    if (part !== undefined && second !== undefined)
      return partOf(readWorded(tokens.slice(isLinking(second) ? 2 : 1)), part)
    const season = SEASONS[first.text]
    const [ofYear, ...more] = tokens.slice(second !== undefined && isLinking(second) ? 2 : 1)
    // A winter has the number of the year in which it began.
    const isWhole = more.length === 0 || (season === WINTER && ofYear !== undefined && isYearAfter(ofYear, more))
    if (season !== undefined && ofYear?.kind === 'number' && isWhole)
      return joined(year(ofYear.text), `-${String(season)}`)
  }
  if (first.kind === 'mark') return first.text === '~' ? circa(readWorded(tokens.slice(1))) : null
  if (first.kind === 'number' && second?.kind === 'word' && tokens.length <= 6) {
    const years = DECADE_ENDINGS.has(second.text)
      ? decade(first.text, second.text, eraOf(tokens.slice(2).filter(saysMore)))
      : null
    if (years !== null) return years
    const nameAt = ORDINAL_ENDINGS.has(second.text) ? 2 : 1
    const name = tokens[nameAt]?.text ?? ''
    const isBefore = eraOf(tokens.slice(nameAt + 1))
    if (CENTURY.has(name)) return hundreds(Number(first.text), 1, isBefore)
    if (MILLENNIUM.has(name)) return hundreds(Number(first.text), 10, isBefore)
  }
  const bare = tokens.filter((token) => !isLinking(token) && !(token.kind === 'mark' && /^[-–/]$/.test(token.text)))
  return periodOf(bare) ?? halfOfCentury(bare) ?? dayMonthYear(tokens)
}

const isLinking = ({ kind, text }: Token): boolean => kind === 'word' && (LINKING_WORDS.has(text) || ARTICLES.has(text))

/** "2. Hälfte 19. Jh.": fifty years. */
function halfOfCentury([count, half, ...tokens]: readonly Token[]): string | null {
  const which = ORDINALS[count?.text ?? '']
  if (PERIODS[half?.text ?? ''] !== PERIODS.half || which === undefined) return null
  const [, known] = /^(\d{2})XX$/.exec(readWorded(tokens) ?? '') ?? []
  if (known === undefined) return null
  return which === 1 ? `[${known}00..${known}49]` : `[${known}50..${known}99]`
}

/** "2019/20": the year and the one after it. */
function isYearAfter(first: Token, [mark, second, ...more]: readonly Token[]): boolean {
  if (more.length > 0 || !/^[/–-]$/.test(mark?.text ?? '') || second?.kind !== 'number') return false
  const next = String(Number(first.text) + 1)
  return first.kind === 'number' && first.text.length === 4 && (second.text === next || second.text === next.slice(2))
}

/** "Q3 2020", "2020 Q3", "H1 2020", "2. Quartal 1997". */
function periodOf([first, second, third, ...more]: readonly Token[]): string | null {
  if (more.length > 0 || third === undefined) return null
  const of = (name: Token | undefined, number: Token | undefined, ofYear: Token | undefined): string | null => {
    const period = PERIODS[name?.text ?? '']
    const count = Number(number?.text)
    if (
      period === undefined ||
      ofYear?.kind !== 'number' ||
      ofYear.text.length < 3 ||
      !(count >= 1 && count <= period.count)
    )
      return null
    return joined(year(ofYear.text), `-${String(period.first + count - 1)}`)
  }
  return of(first, second, third) ?? of(second, third, first) ?? of(second, first, third)
}

/** First and last year of each third. */
const CENTURY_THIRDS = ['00-32', '33-66', '67-99'] as const
const DECADE_THIRDS = ['0-2', '3-6', '7-9'] as const

/** The first, second or last part of a year, month, decade or century: thirds, for a decade 3, 4 and 3 years. */
function partOf(date: string | null, part: 0 | 1 | 2): string | null {
  const match = /^(-?)(\d{4}|\d{3}X|\d{2}XX)(?:-(\d{2}))?$/.exec(date ?? '')
  if (!match || date === null) return null
  const [, sign = '', digits = '', month] = match
  const within = (low: string, high: string): string | null => edtf(`[${low}..${high}]`)
  if (digits.includes('X') && (sign !== '' || month !== undefined)) return null
  const known = digits.replaceAll('X', '')
  if (known !== digits) {
    const [low = '', high = ''] = (known.length === 2 ? CENTURY_THIRDS : DECADE_THIRDS)[part].split('-')
    return within(known + low, known + high)
  }
  const inYear = sign + digits
  if (month === undefined) return within(`${inYear}-${padTwo(part * 4 + 1)}`, `${inYear}-${padTwo(part * 4 + 4)}`)
  const last = part === 2 ? daysInMonth(Number(inYear), Number(month)) : part * 10 + 10
  return within(`${date}-${padTwo(part * 10 + 1)}`, `${date}-${padTwo(last)}`)
}

const joined = (first: string | null, end: string): string | null => (first === null ? null : edtf(first + end))

/** Before Christ a year has no zero: 44 BC is −0043. */
function year(text: string, isBefore = false): string | null {
  const value = Number(text)
  if (isBefore && value > 10_000 && text.length <= 10) return edtf(`Y-${String(value - 1)}`)
  // "0" alone is more often nothing.
  if ((text.length > 4 && !(isBefore && value === 10_000)) || (value === 0 && (isBefore || text.length < 4)))
    return null
  return formatYear(isBefore ? 1 - value : value)
}

/** Whether the tokens say before or after Christ; `undefined` where they say something else. */
function eraOf(tokens: readonly Token[]): boolean | null | undefined {
  if (tokens.length === 0) return null
  const said = tokens.map(({ text }) => text).join(' ')
  if (BEFORE_CHRIST.has(said) || /^(?:v|vor) (?:chr|christus|u z|unserer zeit|unserer zeitrechnung)$/.test(said))
    return true
  return AFTER_CHRIST.has(said) || /^(?:n|nach) (?:chr|christus|u z)$/.test(said) ? false : undefined
}

/** The words behind "1850er" and "1850s" that say more than "Jahre". */
const saysMore = ({ kind, text }: Token): boolean => !(kind === 'mark' ? /^[-–.]$/ : /^jahren?$/).test(text)

/** "1850s", "1470s BC": from 1479 to 1470 before Christ; "80er", which no seconds are: of the last century from the thirties on. */
function decade(text: string, ending: string, isBefore: boolean | null | undefined): string | null {
  if (isBefore === undefined || !text.endsWith('0')) return null
  const first = Number(text)
  if (isBefore)
    return first === 0 || text.length > 4 ? null : edtf(`[${formatYear(-first - 8)}..${formatYear(1 - first)}]`)
  if (text.length === 2) return ending !== 's' && isBefore === null && first >= 30 ? `19${text.slice(0, 1)}X` : null
  return text.length === 4 ? `${text.slice(0, 3)}X` : null
}

/** The n-th century, or ten of them: the n-th millennium. */
function hundreds(number: number, count: 1 | 10, isBefore: boolean | null | undefined): string | null {
  if (isBefore === undefined || number < 1 || number > 30 / Math.sqrt(count)) return null
  if (!isBefore) return count === 1 ? `${padTwo(number - 1)}XX` : `${String(number - 1)}XXX`
  const first = -number * 100 * count + 1
  return `[${formatYear(first)}..${formatYear(first + 100 * count - 1)}]`
}

export const circa = (date: string | null): string | null => {
  if (date === null) return null
  return /^-?\d{4}(?:-\d{2}){0,2}$/.test(date) ? `${date}~` : edtf(date)
}

/** Day, month by its name and year in the orders that people write, with an era and a clock behind. */
function dayMonthYear(tokens: readonly Token[]): string | null {
  const [first, ...others] = tokens.filter(({ text, kind }) => !(kind === 'word' && LINKING_WORDS.has(text)))
  if (first === undefined) return null
  if (first.kind === 'number' && others[0]?.kind !== 'number') {
    const month = MONTHS.get(others[0]?.text ?? '')
    if (month === undefined) {
      const isBefore = eraOf(others)
      // "90er", "5th" are no years.
      const isNumbered = others.length === 0 && tokens.length > 1
      return isBefore === undefined || isNumbered ? null : year(first.text, isBefore === true)
    }
    // "1945 April 30", "1945 April"
    const [, day, ...more] = others
    if (/^\d{4}$/.test(first.text) && (day === undefined || (day.kind === 'number' && more.length === 0)))
      return finish(day === undefined ? null : Number(day.text), month, [first])
    // "16 July 1969"
    return finish(Number(first.text), month, others.slice(1))
  }
  const month = first.kind === 'word' ? MONTHS.get(first.text) : undefined
  if (month === undefined) return null
  const [next, after] = others
  if (next?.kind !== 'number') return null
  // "July 20" is a day of some year; "Nov 89" is no day.
  if (next.text.length <= 2 && Number(next.text) <= 31 && after === undefined) return null
  // "July 16 1969", "July 1969"
  return next.text.length <= 2 && after?.kind === 'number' && after.text.length === 4
    ? finish(Number(next.text), month, others.slice(1))
    : finish(null, month, others)
}

function finish(day: number | null, month: number, tokens: readonly Token[]): string | null {
  const [written, ...rest] = tokens
  if (written?.kind !== 'number' || written.text.length > 4) return null
  const eraTokens = rest.filter(({ kind }) => kind === 'word')
  const isBefore = rest.length > 0 && eraTokens.length === rest.length ? eraOf(rest) : null
  const text = isBefore === null ? fullYear(written.text) : written.text
  const ofEra = year(text, isBefore === true)
  if (ofEra === null) return null
  const inMonth = `${ofEra}-${padTwo(month)}`
  if (day === null) return rest.length === 0 || (isBefore !== null && isBefore !== undefined) ? edtf(inMonth) : null
  const onDay = edtf(`${inMonth}-${padTwo(day)}`)
  if (onDay === null) return null
  return isBefore === null || isBefore === undefined ? withClock(onDay, rest) : onDay
}

/** "98" beside a day or month: of the years from 1930 to 2029. */
export const fullYear = (text: string): string =>
  text.length === 2 ? String(Number(text) + (Number(text) < 30 ? 2000 : 1900)) : text
