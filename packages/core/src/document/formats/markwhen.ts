import { dateBetween, edtfOf } from './flexible-date.js'
import { documentOf, problem, type Format, type PlainEvent, type Read, type ReadOptions } from './format.js'

/** A date, or two with a dash or a slash between them, a colon, and what happened. */
const ENTRY = /^(\S[^:]{0,60}):\s(.{1,2000})$/
const TAG = /(?:^|\s)#([\p{L}\p{N}_-]{1,60})/u

/** Two days or months with a word, a dash or a slash between: "2020-01 - 2020-03", "1999/2001", "2020-01-05 to 2020-02". */
function endsOf(text: string): readonly [string, string | null] {
  const spaced = / (?:-|–|to) /.exec(text)
  if (spaced) return [text.slice(0, spaced.index), text.slice(spaced.index + spaced[0].length)]
  const slash = text.indexOf('/')
  // "02/2020" is a month.
  if (slash > 2 && text.includes('/', slash)) return [text.slice(0, slash), text.slice(slash + 1)]
  return [text, null]
}

/** Dates as markwhen writes them by default, the month first: "5/17/2023". */
function edtfOfMarkwhen(text: string): string | null {
  const american = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text.trim())
  return american ? edtfOf(`${american[2] ?? ''}.${american[1] ?? ''}.${american[3] ?? ''}`) : edtfOf(text)
}

/** The events of a markwhen text: dated lines, tags as kinds, "title:" at the head. Sections, comments and dates that hang
 *  on other entries are left alone; lines that belong to an entry are its summary. */
function read(text: string, options: ReadOptions): Read {
  const diagnostics: Read['diagnostics'][number][] = []
  const events: { -readonly [K in keyof PlainEvent]: PlainEvent[K] }[] = []
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
    const entry = ENTRY.exec(trimmed)
    const [from, to] = endsOf(entry?.[1] ?? '')
    const start = entry ? edtfOfMarkwhen(from) : null
    if (!entry || start === null) {
      const last = events.at(-1)
      if (entry && /^[\d./-]+$/.test(from))
        diagnostics.push(problem('not-a-date', `"${from.slice(0, 40)}" is no date.`, { row: i + 1 }))
      else if (last) last.summary = [last.summary, trimmed].filter(Boolean).join(' ')
      return
    }
    const end = to === null ? null : edtfOfMarkwhen(to)
    const date = to !== null && end === null ? null : dateBetween(start, end)
    if (date === null) {
      diagnostics.push(
        problem('not-a-date', `"${(entry[1] ?? '').slice(0, 60)}" is no stretch of time.`, { row: i + 1 }),
      )
      return
    }
    const words = entry[2] ?? ''
    const what = words.replace(/(?:^|\s)#[\p{L}\p{N}_-]{1,60}/gu, '').trim()
    if (what === '') diagnostics.push(problem('without-title', 'The entry has no words.', { row: i + 1 }))
    else events.push({ title: what, date, kind: TAG.exec(words)?.[1] })
  })
  if (events.length === 0) diagnostics.push(problem('without-events', 'No line begins with a date and a colon.'))
  return documentOf(events, options.language ?? 'de', { title }, diagnostics)
}

export const markwhen: Format = { name: 'markwhen', read }
