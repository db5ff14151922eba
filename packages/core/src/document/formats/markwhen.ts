import { dateFromEdtf, parseEdtf } from '../../calendar/edtf.js'
import { documentOf, problem, type Format, type PlainEvent, type Read, type ReadOptions } from './format.js'
import { addDays, addMonths, dateBetween, edtfOf } from './loose-date.js'

/** A word that is a tag. */
const TAG = /^#[\p{L}\p{N}_-]{1,60}$/u

/** Longest date in front of an entry. */
const MAX_DATE = 80

const isOpenEnd = (text: string): boolean => /^(?:now|today)$/i.test(text)

/** Dates are written with the month first there: "5/17/2023", "5/17/2023 10am". */
const edtfOfMarkwhen = (text: string): string | null => edtfOf(text, 'month-first')

const LENGTH = /^(\d{1,4})\s?(day|week|month|year)s?$/i

/** The end of "2023-02-12 / 6 months": the last day before the length is over. */
function endByLength(start: string, text: string): string | null {
  const match = LENGTH.exec(text.trim())
  const earliest = match ? parseEdtf(start)?.earliest : null
  if (!match || earliest == null) return null
  const [day, count, unit = ''] = [
    earliest.slice(0, earliest.indexOf('T') < 0 ? undefined : earliest.indexOf('T')),
    Number(match[1]),
    match[2]?.toLowerCase(),
  ]
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
  for (const match of text.matchAll(/\s(?:-|–|to|\/)\s|(?<=\d)\/(?=\d{4})/g)) {
    const [from, to] = [text.slice(0, match.index).trim(), text.slice(match.index + match[0].length).trim()]
    const start = edtfOfMarkwhen(from)
    if (start === null) continue
    const end = isOpenEnd(to) ? '..' : (endByLength(start, to) ?? edtfOfMarkwhen(to))
    if (end !== null && dateFromEdtf(`${start}/${end}`, 'stated').edtf !== '') return `${start}/${end}`
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

/** Whether a line begins as dates do, so that what follows is no text of the entry above. */
const looksDated = (line: string): boolean => /^[\d./-]{1,40}:\s/.test(line)

/** The events of a markwhen text: dated lines, tags as kinds, "title:" at the head. Sections, comments and dates that hang
 *  on other entries are left alone; lines that belong to an entry are its summary. */
function read(text: string, options: ReadOptions): Read {
  const diagnostics: Read['diagnostics'][number][] = []
  const events: PlainEvent[] = []
  /** The lines below each entry. */
  const below: string[][] = []
  let title: string | undefined
  let inHead = false
  text.split(/\r?\n/).forEach((line, i) => {
    const trimmed = line.trim()
    if (trimmed === '---') {
      inHead = i === 0 || (inHead ? false : inHead)
      return
    }
    const head = /^title:(.{1,300})$/.exec(trimmed)
    if (head && events.length === 0) title = head[1]?.trim().replace(/^["']|["']$/g, '')
    if (head || inHead || trimmed === '' || /^(?:\/\/|#|section\b|group\b|end(?:Section|Group)\b)/.test(trimmed)) return
    const entry = readEntry(trimmed)
    const date = entry === null ? null : dateBetween(entry.edtf, null)
    if (entry === null || date === null) {
      const lines = below.at(-1)
      if (looksDated(trimmed))
        diagnostics.push(
          problem('not-a-date', `"${trimmed.slice(0, trimmed.indexOf(':')).slice(0, 40)}" is no date.`, { row: i + 1 }),
        )
      else if (lines) lines.push(trimmed)
      return
    }
    const { words } = entry
    const parts = words.split(/\s+/)
    const what = parts.filter((word) => !TAG.test(word)).join(' ')
    if (what === '') diagnostics.push(problem('without-title', 'The entry has no words.', { row: i + 1 }))
    else {
      events.push({ title: what, date, group: parts.find((word) => TAG.test(word))?.slice(1) })
      below.push([])
    }
  })
  if (events.length === 0) diagnostics.push(problem('without-events', 'No line begins with a date and a colon.'))
  const told = events.map((event, i) => ({ ...event, text: below[i]?.join('\n') }))
  return documentOf(told, options.language ?? 'de', { title }, diagnostics)
}

export const markwhen: Format = { name: 'markwhen', read }
