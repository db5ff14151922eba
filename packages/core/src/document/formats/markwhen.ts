import { formatInstant } from '../../calendar/civil.js'
import { joinEdtf, parseEdtf } from '../../calendar/edtf.js'
import { isTimeZone } from '../../calendar/zone.js'
import { documentOf, problem, type Format, type PlainEvent, type Read, type ReadOptions } from './format.js'
import { addDays, addMonths } from './iso-date.js'
import { dateBetween, edtfOf, isOngoing } from './loose-date.js'

/** A word that is a tag. */
const TAG = /^#[\p{L}\p{N}_-]{1,60}$/u

/** Longest date in front of an entry. */
const MAX_DATE = 80

/** First words of dates that hang on other entries or on the day of reading, and of series. */
const RELATIVE: ReadonlySet<string> = new Set('after before by every now today tomorrow yesterday next last'.split(' '))
const UNITS: ReadonlySet<string> = new Set('day days week weeks month months year years hour hours'.split(' '))

/** Whether what stands before a colon is a date that hangs on something else: "after !phase 3 weeks", "3 weeks", "!phase". */
function isRelative(text: string): boolean {
  const [first = '', second = ''] = text
    .toLowerCase()
    .replace(/^in\s(?=\d)/, '')
    .split(' ')
  return RELATIVE.has(first) || first.startsWith('!') || (/^\d{1,4}$/.test(first) && UNITS.has(second))
}

/** Dates are written with the month first there: "5/17/2023", "5/17/2023 10am". */
const edtfOfMarkwhen = (text: string): string | null =>
  edtfOf(
    text.replace(/^(noon|midnight)\s/i, (_, at: string) => (/noon/i.test(at) ? '12:00 ' : '00:00 ')),
    'month-first',
  )

const LENGTH = /^(\d{1,4})\s?(day|week|month|year)s?$/i
const ISO_LENGTH = /^P(\d{1,4})([DWMY])$/i
const ISO_UNITS: Readonly<Record<string, string>> = { D: 'day', W: 'week', M: 'month', Y: 'year' }
const CLOCK_LENGTH = /^(\d{1,4})\s?(h|hours?|m|min|minutes?)$/i

/** The end of "2023-02-12 / 6 months": the last day before the length is over; of "… 10am / 2 hours" the moment. */
function endByLength(start: string, text: string): string | null {
  const clock = CLOCK_LENGTH.exec(text.trim())
  const begin = parseEdtf(start)
  if (clock && begin) {
    const minutes = Number(clock[1]) * (clock[2]?.toLowerCase().startsWith('h') ? 60 : 1)
    const end = formatInstant(begin.startMs + minutes * 60_000)
    return `${/T\d{2}:\d{2}:\d{2}/.test(start) ? end : end.slice(0, -3)}${start.endsWith('Z') ? 'Z' : ''}`
  }
  const [, iso = '', isoUnit = ''] = ISO_LENGTH.exec(text.trim()) ?? []
  const match = LENGTH.exec(iso === '' ? text.trim() : `${iso} ${ISO_UNITS[isoUnit.toUpperCase()] ?? ''}`)
  const earliest = match ? parseEdtf(start)?.earliest : null
  if (!match || earliest == null) return null
  const [day = ''] = earliest.split('T', 1)
  const [count, unit] = [Number(match[1]), match[2]?.toLowerCase()]
  const end =
    unit === 'month' || unit === 'year'
      ? addMonths(day, unit === 'year' ? count * 12 : count)
      : addDays(day, count * (unit === 'week' ? 7 : 1))
  return end === null ? null : addDays(end, -1)
}

/** What stands in front of the colon, as EDTF; `null` where it is no date. */
function readDate(text: string): string | null {
  const whole = edtfOfMarkwhen(text)
  if (whole !== null) return whole
  for (const match of text.matchAll(/\s(?:-|–|to|\/)\s|(?<=[\dZ])\/(?=\d|P\d|now\b)/g)) {
    const [from, to] = [text.slice(0, match.index).trim(), text.slice(match.index + match[0].length).trim()]
    const start = edtfOfMarkwhen(from)
    if (start === null) continue
    const end = isOngoing(to) ? '..' : (endByLength(start, to) ?? edtfOfMarkwhen(to))
    // A length in minutes is counted from the first of the day.
    const begin = end?.includes('T') === true && /^\d{4}-\d{2}-\d{2}$/.test(start) ? `${start}T00:00` : start
    const both = end === null ? null : joinEdtf(begin, end)
    if (both !== null) return both
  }
  return null
}

/** A date and what happened: the first colon with a date before it parts them. `null` where no date stands in front. */
function readEntry(line: string): { readonly edtf: string; readonly words: string } | null {
  for (let at = line.indexOf(':'); at > 0 && at <= MAX_DATE; at = line.indexOf(':', at + 1)) {
    const next = line[at + 1]
    if (next !== undefined && next !== ' ' && next !== '\t') continue
    const edtf = readDate(line.slice(0, at).trim())
    if (edtf !== null) return { edtf, words: line.slice(at + 1).trim() }
  }
  return null
}

/** Whether a line begins as dates do, so that what follows is no text of the entry above: with digits or a clock alone, or
 *  with a date that goes on in another way, as series do. */
function looksDated(line: string): boolean {
  if (/^[\d./-]{1,40}:\s/.test(line) || /^\d{1,2}(?::\d{2}|\s?[ap]m):\s/i.test(line)) return true
  if (/^\d{1,2}:\d{2}(?:\s?[ap]m)?\s?[–-]\s?\d{1,2}(?::\d{2})?(?:\s?[ap]m)?:\s/i.test(line)) return true
  const [, before = ''] = /^([^:]{3,80}):\s/.exec(line) ?? []
  // "Jan 2", "March": a day or month of some year.
  if (!/\d{3}/.test(before) && /^2000-\d{2}(?:-\d{2})?$/.test(edtfOfMarkwhen(`${before} 2000`) ?? '')) return true
  return Array.from(before.matchAll(/\s(?=[/@–-]|every\b|for\b|x\d)/gi)).some(
    ({ index }) => edtfOfMarkwhen(before.slice(0, index)) !== null,
  )
}

/** A link or picture of Markdown in a text. */
interface Bracketed {
  readonly isPicture: boolean
  readonly label: string
  readonly href: string
  /** As it is written, from its mark to its closing parenthesis. */
  readonly written: string
}

/** Longest words and longest address of a link. */
const MAX_LABEL = 200
const MAX_HREF = 2000

function bracketedIn(text: string): readonly Bracketed[] {
  const found: Bracketed[] = []
  for (let at = text.indexOf(']('); at >= 0; at = text.indexOf('](', at + 2)) {
    const open = text.slice(Math.max(0, at - MAX_LABEL), at).lastIndexOf('[') + Math.max(0, at - MAX_LABEL)
    const close = text.slice(at, at + MAX_HREF).indexOf(')') + at
    const [label, href] = [text.slice(open + 1, at), text.slice(at + 2, close)]
    if (text[open] !== '[' || close <= at || href === '' || /\s/.test(href)) continue
    const isPicture = text[open - 1] === '!'
    found.push({ isPicture, label, href, written: text.slice(isPicture ? open - 1 : open, close + 1) })
  }
  return found
}

/** The links of an entry's first line, which becomes its title, and the first picture below it. */
function readMarkdown(line: string, below: string): Pick<PlainEvent, 'title' | 'text' | 'links' | 'image'> {
  const links = bracketedIn(line).filter(({ isPicture }) => !isPicture)
  // From where other addresses count is not known.
  const picture = bracketedIn(below).find(({ isPicture, href }) => isPicture && /^https?:\/\//i.test(href))
  const text = picture === undefined ? below : below.replace(picture.written, '').trim()
  return {
    title: links.reduce((title, { written, label, href }) => title.replace(written, () => label || href), line),
    links: links.map(({ label, href }) => ({ href, ...(label === '' ? {} : { label }) })),
    text: text === '' ? undefined : text,
    image: picture && { url: picture.href, ...(picture.label === '' ? {} : { alt: picture.label }) },
  }
}

/** The events of a markwhen text: dated lines, tags as groups, or the section that they stand in; "title:", "description:",
 *  "timezone:" and colours of tags at the head. Dates that hang on other entries, on today, and series are told and left out; lines that
 *  belong to an entry are its text. */
function read(text: string, options: ReadOptions): Read {
  const diagnostics: Read['diagnostics'][number][] = []
  const events: PlainEvent[] = []
  /** The lines below each entry; those below one that is left out go with it. */
  const below: string[][] = []
  let current: string[] | undefined
  const head: Record<string, string> = {}
  const sections: string[] = []
  /** Of tags, at the head: "#work: red". */
  const colors = new Map<string, string>()
  let inHead = false
  text.split(/\r?\n/).forEach((line, i) => {
    const trimmed = line.trim()
    const row = i + 1
    if (trimmed === '---') {
      inHead = i === 0
      return
    }
    const [, name = '', value = ''] = /^(title|description|timezone|dateFormat):(.{1,300})$/i.exec(trimmed) ?? []
    if (name !== '' && events.length === 0) {
      head[name.toLowerCase()] = value.trim().replace(/^["']|["']$/g, '')
      return
    }
    const [, tag = '', color = ''] = /^#([\p{L}\p{N}_-]{1,60}):\s?(\S.{0,40})$/u.exec(trimmed) ?? []
    if (tag !== '' && events.length === 0) {
      colors.set(tag, color.trim())
      return
    }
    if (inHead || trimmed === '' || trimmed.startsWith('//')) return
    const section = /^(?:section|group)\s(.{1,200})$/.exec(trimmed)?.[1] ?? /^#{1,6}\s(.{1,200})$/.exec(trimmed)?.[1]
    if (section !== undefined) {
      const depth = /^#{1,6}/.exec(trimmed)?.[0].length
      if (depth !== undefined) sections.splice(depth - 1)
      sections.push(section.trim())
      return
    }
    if (/^end\s?(?:section|group)\b/i.test(trimmed)) {
      sections.pop()
      return
    }
    const entry = readEntry(trimmed)
    const date = entry === null ? null : dateBetween(entry.edtf, null)
    if (entry === null || date === null) {
      const before = /^(.{1,80}?):(?:\s|$)/.exec(trimmed)?.[1] ?? ''
      if (looksDated(trimmed) || (before !== '' && isRelative(before))) {
        const why = isRelative(before) ? 'hangs on something else than the calendar' : 'is no date'
        diagnostics.push(problem('not-a-date', `"${before.slice(0, 40)}" ${why}.`, { row }))
        current = undefined
      } else if (current) current.push(trimmed)
      else diagnostics.push(problem('left-out', `"${trimmed.slice(0, 40)}" belongs to no entry.`, { row }, 'info'))
      return
    }
    const parts = entry.words.split(/\s+/)
    const what = parts.filter((word) => !TAG.test(word)).join(' ')
    if (what === '') diagnostics.push(problem('without-title', 'The entry has no words.', { row }))
    else {
      const tags = parts.filter((word) => TAG.test(word)).map((word) => word.slice(1))
      events.push({ title: what, date, group: tags.length > 1 ? tags : (tags[0] ?? sections.at(-1)) })
      current = []
      below.push(current)
    }
  })
  if (events.length === 0) diagnostics.push(problem('without-events', 'No line begins with a date and a colon.'))
  const told = events.map((event, i) => ({ ...event, ...readMarkdown(event.title, below[i]?.join('\n') ?? '') }))
  const { title, description: subtitle, timezone = '' } = head
  const timeZone = isTimeZone(timezone) ? timezone : undefined
  const used = new Set(told.flatMap(({ group }) => group ?? []))
  const lanes = [...colors].flatMap(([key, color]) => (used.has(key) ? [{ key, color }] : []))
  return documentOf(told, options.language ?? 'und', { title, subtitle, timeZone, lanes }, diagnostics)
}

export const markwhen: Format = { name: 'markwhen', read }
