import { dateFromEdtf } from '@event-timeline/core/edtf'
import { wordDate } from '@event-timeline/core/wording'
import { escapeHtml } from '../pages/html.js'
import type { PageLanguage } from '../pages/routes.js'
import type { Example, Item } from './example.js'

/** The date as people read it. */
export const wordItem = ({ when, date }: Item, language: PageLanguage): string =>
  when?.[language] ?? wordDate(dateFromEdtf(date, 'stated'), language)

/** The list that stands in the page. */
export function writeList(items: readonly Item[], language: PageLanguage): string {
  const lines = items.map((item) => {
    const group = item.group ? ` data-group="${escapeHtml(item.group[language])}"` : ''
    const time = `<time datetime="${item.date}">${escapeHtml(wordItem(item, language))}</time>`
    return `  <li${group}>\n    ${time}\n    ${escapeHtml(item.title[language])}</li>`
  })
  return `<ol>\n${lines.join('\n')}\n</ol>`
}

/** Attributes as they are written, two a line. */
export const attributesOf = (attributes: Readonly<Record<string, string>>): string =>
  Object.entries(attributes)
    .map(([name, value], at) => `${at % 2 === 0 && Object.keys(attributes).length > 1 ? '\n ' : ''} ${name}="${value}"`)
    .join('')

/** The element with what it draws: a list inside, or the address of a file. */
export function writeElement(example: Example, language: PageLanguage, items = example.items): string {
  const attributes = attributesOf(example.attributes)
  return example.shape === 'list'
    ? `<event-timeline${attributes}>${writeList(items, language)}</event-timeline>`
    : `<event-timeline src="${fileOf(example, language)}"${attributes}></event-timeline>`
}

const ENDINGS: Readonly<Record<Example['shape'], string>> = {
  document: 'json',
  items: 'json',
  list: 'html',
  table: 'csv',
  calendar: 'ics',
  columns: 'js',
}

/** Name of the file to take away. */
export const fileOf = ({ file, shape }: Example, language: PageLanguage): string =>
  `${file[language]}.${ENDINGS[shape]}`

/** The file to take away, for the shapes whose data is written down. */
export function writeFile(example: Example, language: PageLanguage, title: string): string | null {
  switch (example.shape) {
    case 'items':
      return writeItems(example.items, language)
    case 'list':
      return writePage(example, language, title)
    case 'table':
      return writeTable(example.items, language)
    case 'calendar':
      return writeCalendar(example.items, language)
    case 'document':
    case 'columns':
      return null
  }
}

function writeItems(items: readonly Item[], language: PageLanguage): string {
  const plain = items.map(({ title, date, group, text, picture, status }) => ({
    title: title[language],
    date,
    group: group?.[language],
    text: text?.[language],
    image: picture && { url: picture.file, alt: picture.alt[language] },
    status,
  }))
  return `[\n${plain.map((item) => `  ${JSON.stringify(item)}`).join(',\n')}\n]\n`
}

const writePage = (example: Example, language: PageLanguage, title: string): string =>
  `<!doctype html>
<html lang="${language}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${escapeHtml(title)}</title>
<script src="event-timeline.iife.js" defer></script>
${writeElement(example, language)}
</html>
`

const HEADS: Readonly<Record<PageLanguage, string>> = { de: 'Titel;Datum;Spur', en: 'Title;Date;Lane' }

const writeTable = (items: readonly Item[], language: PageLanguage): string =>
  `${[HEADS[language], ...items.map((item) => `${item.title[language]};${item.date};${item.group?.[language] ?? ''}`)].join('\n')}\n`

const DAY_MS = 86_400_000
const compact = (day: string): string => day.replaceAll('-', '')
const dayAfter = (day: string): string => new Date(Date.parse(day) + DAY_MS).toISOString().slice(0, 10)

function writeCalendar(items: readonly Item[], language: PageLanguage): string {
  const events = items.flatMap(({ title, date, group }, at) => {
    const [start = '', end = start] = date.split('/')
    return [
      'BEGIN:VEVENT',
      `UID:${at + 1}@example.org`,
      'DTSTAMP:20240101T000000Z',
      `DTSTART;VALUE=DATE:${compact(start)}`,
      `DTEND;VALUE=DATE:${compact(dayAfter(end))}`,
      `SUMMARY:${title[language].replace(/[,;]/g, '\\$&')}`,
      `CATEGORIES:${group?.[language] ?? ''}`,
      'END:VEVENT',
    ]
  })
  return ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//event-timeline//gallery//', ...events, 'END:VCALENDAR', ''].join(
    '\r\n',
  )
}
