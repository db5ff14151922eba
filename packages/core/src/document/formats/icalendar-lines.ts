import ICAL from 'ical.js'
import { formatInstant } from '../../calendar/civil.js'
import type { Diagnostic } from '../../model/index.js'
import { problem } from './format.js'

/** A property: its name, parameters, a colon. */
const LINE = /^[A-Za-z0-9-]{1,60}(?:;[^:\r\n"]{0,500}(?:"[^"\r\n]{0,500}"[^:\r\n"]{0,500}){0,8})?:/

/** Lines as they were before they were folded, without those that are no property; each of these is told. */
function unfold(text: string, diagnostics: Diagnostic[]): readonly string[] {
  const lines: string[] = []
  text.split(/\r\n?|\n/).forEach((line, i) => {
    const last = lines.at(-1)
    if (/^[ \t]/.test(line) && last !== undefined) lines[lines.length - 1] = last + line.slice(1)
    else if (LINE.test(line)) lines.push(line)
    else if (line.trim() !== '') {
      const message = `"${line.slice(0, 40)}" is no property of iCalendar; it was left out.`
      diagnostics.push(problem('broken-line', message, { row: i + 1 }, 'warning'))
    }
  })
  return lines.map(asWritten)
}

/** A property of dates, and the first date behind its parameters. */
const DATE_LINE = /^(?:DTSTART|DTEND|DUE|COMPLETED|RECURRENCE-ID|EXDATE|RDATE)[;:]/i
const DATE_BEGINS = /:\s{0,3}\d{4}-?\d{2}-?\d{2}/

const OFFSET = /^(\d{4})(\d{2})(\d{2})T(\d{2})(\d{2})(\d{2})([+-])(\d{2}):?(\d{2})$/i

/** A property of dates as RFC 5545 has it, where it was written by hand: a day without VALUE=DATE, with the hyphens and
 *  colons of ISO 8601, with an offset, or with a zone whose name holds a colon. */
function asWritten(line: string): string {
  const at = DATE_LINE.test(line) ? (DATE_BEGINS.exec(line)?.index ?? -1) : -1
  if (at < 0) return line
  const [head, written] = [line.slice(0, at), line.slice(at + 1)]
  const offset = /[+-]\d{2}:?\d{2}$/.exec(/T/i.test(written) ? written : '')?.[0] ?? ''
  const value = written
    .slice(0, written.length - offset.length)
    .trim()
    .replace(/(?<=\d)[-:](?=\d)/g, '')
    .replace(/(?<=T\d{4})(?=Z?$)/i, '00')
  const name = head.replace(/;TZID=([^";]{1,80}:[^";]{0,80})/i, ';TZID="$1"')
  const isDay = /^\d{8}(?:,\d{8})*$/.test(value) && !/;VALUE=/i.test(name)
  return `${name}${isDay ? ';VALUE=DATE' : ''}:${atOffset(value + offset) ?? value}`
}

/** A clock with its offset as an instant. */
function atOffset(value: string): string | null {
  const [, year, month, day, hour, minute, second, sign, hours, minutes] = OFFSET.exec(value) ?? []
  if (sign === undefined) return null
  const ms = Date.UTC(Number(year), Number(month) - 1, Number(day), Number(hour), Number(minute), Number(second))
  const instant = ms - (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes)) * 60_000
  return `${formatInstant(instant).replace(/[-:]/g, '')}Z`
}

/** What stands in one VCALENDAR: its zones, its entries each by itself, and the rest. */
export interface Calendar {
  readonly zones: readonly string[]
  readonly entries: readonly (readonly string[])[]
  readonly head: readonly string[]
}

const ENTRIES: ReadonlySet<string> = new Set(['VEVENT', 'VJOURNAL', 'VTODO'])

/** The calendars of a file; entries that stand in none are of one of their own. Lines that are no property are told. */
export function calendarsIn(text: string, diagnostics: Diagnostic[]): readonly Calendar[] {
  const calendars: { zones: string[]; entries: string[][]; head: string[] }[] = []
  let entry: string[] | null = null
  const open: string[] = []
  for (const line of unfold(text.replace(/^\ufeff/, ''), diagnostics)) {
    const [, side, name = ''] = /^(BEGIN|END):\s?([A-Z-]{1,40})\s{0,3}$/i.exec(line) ?? []
    const component = name.toUpperCase()
    if (side?.toUpperCase() === 'BEGIN') {
      open.push(component)
      const isEntry = ENTRIES.has(component)
      if (component === 'VCALENDAR' || (isEntry && calendars.length === 0))
        calendars.push({ zones: [], entries: [], head: [] })
      if (isEntry) {
        entry = []
        calendars.at(-1)?.entries.push(entry)
      }
    }
    const calendar = calendars.at(-1)
    if (entry !== null) entry.push(line)
    else if (open.includes('VTIMEZONE')) calendar?.zones.push(line)
    else if (side === undefined) calendar?.head.push(line)
    if (side?.toUpperCase() === 'END') {
      while (open.length > 0 && open.pop() !== component);
      if (ENTRIES.has(component)) entry = null
    }
  }
  return calendars
}

function parseComponents(lines: readonly string[]): ICAL.Component {
  const parsed = ICAL.parse(['BEGIN:VCALENDAR', ...lines, 'END:VCALENDAR'].join('\r\n')) as unknown[]
  return new ICAL.Component(parsed as ConstructorParameters<typeof ICAL.Component>[0])
}

/** The entries of a calendar. One that the library refuses is told, the others are read.
 *  @param before how many entries stand in the calendars before it */
export function entriesOf(
  { zones, entries }: Calendar,
  before: number,
  diagnostics: Diagnostic[],
): readonly (ICAL.Component | null)[] {
  try {
    return listOf(parseComponents([...zones, ...entries.flat()]))
  } catch {
    return entries.map((entry, i) => {
      const at = { row: before + i + 1 }
      try {
        return listOf(parseComponents([...zones, ...entry]))[0] ?? null
      } catch (error) {
        const message = `Part of the entry was not read: ${(error as Error).message.slice(0, 120)}.`
        diagnostics.push(problem('broken-entry', message, at, 'warning'))
        const rest = entry.filter((line) => !/^RRULE[;:]/i.test(line))
        try {
          return listOf(parseComponents([...zones, ...rest]))[0] ?? null
        } catch {
          return null
        }
      }
    })
  }
}

const listOf = (root: ICAL.Component): ICAL.Component[] =>
  root.getAllSubcomponents().filter(({ name }) => ENTRIES.has(name.toUpperCase()))

/** What is read of an entry, and what only keeps calendars in step with one another. */
const READ: ReadonlySet<string> = new Set(
  'BEGIN END UID SUMMARY DESCRIPTION DTSTART DTEND DUE COMPLETED DURATION RRULE RDATE EXDATE RECURRENCE-ID STATUS LOCATION CATEGORIES URL IMAGE ATTACH COLOR ORGANIZER DTSTAMP CREATED LAST-MODIFIED SEQUENCE TRANSP CLASS PRIORITY'.split(
    ' ',
  ),
)

/** Counts the entries with properties that have no place here; those of programs (`X-`) are their own. */
export function noteUnread({ entries }: Calendar, unread: Map<string, number>): void {
  for (const entry of entries) {
    let alarms = 0
    const names = new Set<string>()
    for (const line of entry) {
      if (/^BEGIN:VALARM/i.test(line)) {
        alarms++
        names.add('VALARM')
      } else if (/^END:VALARM/i.test(line)) alarms--
      else if (alarms === 0) {
        const name = (/^[A-Za-z0-9-]{1,60}/.exec(line)?.[0] ?? '').toUpperCase()
        if (!READ.has(name) && !name.startsWith('X-')) names.add(name)
      }
    }
    for (const name of names) unread.set(name, (unread.get(name) ?? 0) + 1)
  }
}
