import { dates } from './dates.js'
import { readItems } from './read-items.js'
import type { ReadData } from './read-data.js'

/** A text inside the element, with the type that its script names. */
export interface ChildText {
  readonly kind: 'text'
  readonly text: string
  readonly type: string
  /** Of what is in it, where it says none itself. */
  readonly title?: string
}

const SCRIPTS = [
  'application/json',
  'application/x-ndjson',
  'application/jsonl',
  'application/ld+json',
  'text/csv',
  'text/tab-separated-values',
  'text/calendar',
]
const LISTS = 'ol, ul, table'

/** Reads what stands inside the element: a script of data, else its lists and tables, in which each item is an event with a
 *  `<time>`, or with a date before a colon or dash. A table without `<time>` is read by the heads of its columns. Items
 *  without a date are told by the reader. `null` where there is nothing of these. */
export function readChildren(host: HTMLElement, language: string): ReadData | ChildText | null {
  const script = Array.from(host.children).find((child) => child.matches('script') && SCRIPTS.includes((child).type)) // prettier-ignore
  if (script) return { kind: 'text', text: script.textContent, type: (script as HTMLScriptElement).type }
  const lists = listsIn(host, host)
  const [first] = lists
  if (!first) return null
  const headings = Array.from(host.querySelectorAll(HEADINGS)).filter((one) => !isIn(one, host))
  const headingOf = lists.map((list) => headings.findLast((one) => isBefore(one, list)))
  const captionOf = (list: Element): string => clean(list.querySelector(':scope > caption')?.textContent ?? '')
  // One heading of all lists is the title; those of several are its lanes, below the title.
  const isOne = lists.length === 1
  const isShared = headingOf.every((one) => one === headingOf[0])
  const above = isShared ? headingOf[0] : headings.find((one) => isBefore(one, first) && !headingOf.includes(one))
  const title = (isOne && captionOf(first)) || clean(above?.textContent ?? '')
  if (isOne && isTable(first)) return asTable(first, title)
  const own = first.closest('[lang]')?.getAttribute('lang') ?? language
  const groups = new Map<string, string>()
  const items = lists.flatMap((list, at) => {
    const heading = isShared ? '' : clean(headingOf[at]?.textContent ?? '')
    const group = isOne ? '' : captionOf(list) || heading
    return (isHeaded(list) ? recordsOf(list) : itemsOf(list, undefined)).map((item) => ({ item, group }))
  })
  const named = items.map(({ item, group }, at) => {
    const id = item.id || `item-${String(at + 1)}`
    groups.set(id, group)
    return { ...item, id }
  })
  const read = readItems(named, own, title ? { title } : {})
  const events = read.document?.events.map((event) => {
    const group = event.group ?? groups.get(event.id)
    return group ? { ...event, group } : event
  })
  return { kind: 'document', ...read, document: read.document && { ...read.document, events: events ?? [] } }
}

const HEADINGS = 'h1, h2, h3, h4, h5, h6'

/** Whether a heading stands in an item or a table, of which it is a part. */
const isIn = (heading: Element, host: Element): boolean => {
  const item = heading.closest('li, table')
  return item !== null && host.contains(item)
}

const isBefore = (one: Node, other: Node): boolean =>
  (one.compareDocumentPosition(other) & one.DOCUMENT_POSITION_FOLLOWING) !== 0

/** Lists and tables below an element that stand in no other one below it. */
const listsIn = (root: Element, stop: Element): readonly Element[] =>
  Array.from(root.querySelectorAll(LISTS)).filter((list) => {
    const outer = list.parentElement?.closest('li, td, th') ?? null
    return outer === null || outer === stop || !stop.contains(outer)
  })

interface Item {
  readonly id: string
  readonly title: string
}

/** The items of a list; those of a list inside an item that has no date are of the group that the item names. */
function itemsOf(list: Element, group: string | undefined): readonly Item[] {
  const rows = list.matches('table') ? Array.from(list.querySelectorAll('tr')) : Array.from(list.children)
  return rows.flatMap((row): readonly Item[] => {
    const inner = listsIn(row, row)
    const item = readRow(row, inner, group)
    const isHead = row.matches('tr') && row.querySelector('td') === null
    if (inner.length > 0 && item && !('start' in item)) return inner.flatMap((one) => itemsOf(one, item.title || group))
    const nested = inner.filter((one) => !item || holdsDates(one)).flatMap((one) => itemsOf(one, group))
    return item === null || isHead ? nested : [item, ...nested]
  })
}

/** Whether an item of a list, or of one in it, has a date. */
const holdsDates = (list: Element): boolean =>
  list.querySelector('time, [data-date]') !== null ||
  Array.from(list.querySelectorAll('li, tr')).some((one) => leadingDate(clean(one.textContent)) !== null)

/** One item; without `start` where it has no date, `null` where it says nothing. */
function readRow(row: Element, inner: readonly Element[], group: string | undefined): Item | null {
  const isOwn = (node: Element): boolean => !inner.some((list) => list.contains(node))
  const all = (selector: string): Element[] => Array.from(row.querySelectorAll(selector)).filter(isOwn)
  const times = all('time')
  const [first, last, ...more] = times
  const written = (time: Element): string => time.getAttribute('datetime') || time.textContent.trim()
  const picture = all('img')[0]
  const heading = all(HEADINGS).find((one) => (!first || !one.contains(first)) && one.textContent.trim() !== '') // prettier-ignore
  const links = all('a[href]').map(linkOf)
  // Lists without a date of their own are words of the item.
  const lists = inner.filter((list) => !holdsDates(list))
  const { dataset } = row as HTMLElement
  const caption = clean(all('figcaption')[0]?.textContent ?? '')
  const skipped = [...times, ...inner, ...all('figcaption, script, style')]
  const blocks = linesOf(row, skipped)
  const words = heading ? clean(textWithout(heading, skipped)) : ''
  const dated = first || dataset.date ? null : leadingDate(blocks[0] ?? '')
  const isNamed = words !== '' && dated === null
  const title = dated?.rest ?? (isNamed ? words : (blocks[0] ?? ''))
  const rest = isNamed ? without(blocks, words) : blocks.slice(1)
  const paragraphs = [
    ...rest,
    ...lists.map((list) => Array.from(list.children, (one) => `- ${clean(one.textContent)}`).join('\n')), // prettier-ignore
  ].filter(Boolean)
  const start = dataset.date || (first ? written(first) : dated?.date)
  const dateText = wordsOfTimes(first && last ? [first, last] : first ? [first] : [])
  if (title === '' && start === undefined) return null
  const lane = dataset.group || group
  return {
    id: row.id,
    title,
    ...(start === undefined ? {} : { start }),
    ...(dataset.end || last ? { end: dataset.end || written(last as Element) } : {}),
    ...(dateText ? { dateText } : {}),
    ...(lane ? { group: lane } : {}),
    ...(dataset.color ? { color: dataset.color } : {}),
    ...(dataset.status ? { status: dataset.status } : {}),
    ...(dataset.place ? { place: dataset.place } : {}),
    ...(dataset.weight ? { weight: Number(dataset.weight) } : {}),
    ...(paragraphs.length > 0 ? { text: paragraphs.join('\n\n') } : {}),
    ...(links.length > 0 ? { links } : {}),
    ...(picture ? { image: pictureOf(picture, caption) } : {}),
    ...(more.length > 0 ? { 'further times': more.length } : {}),
  }
}

/** What the author calls a date, where it is more than the day, month and year of its `datetime`: "Summer of Love", "Christmas
 *  Eve 1835"; `''` where it is no more. */
function wordsOfTimes(times: readonly Element[]): string {
  const isCalled = (time: Element): boolean => {
    const language = time.closest('[lang]')?.getAttribute('lang') ?? 'en'
    const words =
      clean(time.textContent)
        .toLowerCase()
        .match(/\p{L}+/gu) ?? []
    const isPlain = (word: string): boolean =>
      BESIDE_DIGITS.has(word) || calendarNames(language).some((name) => word.length > 2 && name.startsWith(word))
    return time.hasAttribute('datetime') && !words.every(isPlain)
  }
  return times.some(isCalled) ? times.map((time) => clean(time.textContent)).join(' – ') : ''
}

/** Words in a date that say nothing more: "7th of May", "den 7. Mai", "10:30 am". */
const BESIDE_DIGITS: ReadonlySet<string> = new Set(
  'st nd rd th of the den der er de del di le el il am pm uhr utc z t'.split(' '),
)

const namesByLanguage = new Map<string, readonly string[]>()

/** Months and weekdays in a language and in English, lower case. */
function calendarNames(language: string): readonly string[] {
  const known = namesByLanguage.get(language)
  if (known !== undefined) return known
  const names = [...namesIn(language), ...namesIn('en')].map((name) => name.toLowerCase())
  namesByLanguage.set(language, names)
  return names
}

function namesIn(language: string): readonly string[] {
  try {
    const month = new Intl.DateTimeFormat(language, { month: 'long', timeZone: 'UTC' })
    const weekday = new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' })
    const months = Array.from({ length: 12 }, (_, at) => month.format(Date.UTC(2000, at, 1)))
    return [...months, ...Array.from({ length: 7 }, (_, at) => weekday.format(Date.UTC(2000, 0, at + 1)))]
  } catch {
    // An attribute "lang" may say anything.
    return []
  }
}

/** Elements that begin a line of their own. */
const BLOCKS = 'p, div, section, article, blockquote, pre, dl, dt, dd, address, details, summary, figure, header, footer, h1, h2, h3, h4, h5, h6, td, th, br, hr' // prettier-ignore

/** The words of an item, line by line as they are shown. */
function linesOf(row: Element, skipped: readonly Node[]): readonly string[] {
  const lines = ['']
  const walk = (node: Node): void => {
    if (skipped.includes(node)) return
    if (node.nodeType === node.TEXT_NODE) {
      lines.push((lines.pop() ?? '') + (node.nodeValue ?? ''))
      return
    }
    const isBlock = node !== row && node.nodeType === node.ELEMENT_NODE && (node as Element).matches(BLOCKS)
    if (isBlock) lines.push('')
    for (const child of Array.from(node.childNodes)) walk(child)
    if (isBlock) lines.push('')
  }
  walk(row)
  return lines.map(clean).filter(Boolean)
}

/** The lines but the first that is a title. */
const without = (lines: readonly string[], title: string): readonly string[] => {
  const at = lines.indexOf(title)
  return lines.filter((_, i) => i !== at)
}

const linkOf = (link: Element): { readonly href: string; readonly label: string } => ({
  // In a page "example.org" is a file beside it.
  href: (link.getAttribute('href') ?? '').replace(/^[^/?#.:][^/?#:.]{0,300}\./, './$&'),
  label: clean(link.textContent),
})

const pictureOf = (picture: Element, caption: string): object => ({
  url: picture.getAttribute('src') ?? '',
  alt: picture.getAttribute('alt') ?? '',
  ...(caption === '' ? {} : { caption }),
})

/** Longest date before the words of an item. */
const MAX_DATE = 60

/** "1835: First bridge", "4 October 1957 – Sputnik": the date before a colon, dash or comma, and what follows. A day may
 *  stand before the words alone. */
function leadingDate(text: string): { readonly date: string; readonly rest: string } | null {
  let found: { readonly date: string; readonly rest: string } | null = null
  for (const match of text.slice(0, MAX_DATE).matchAll(/\s?[:–—|,]\s|\s-\s|\s/g)) {
    const date = text.slice(0, match.index)
    // "12 Monkeys" is no year.
    const edtf = /\d{3}|\b(?:BCE?|v\. ?Chr)/.test(date) ? dates.edtfOf(date) : null
    const isParted = match[0].trim() !== ''
    if (edtf === null || !(isParted || /^-?\d{4}-\d{2}-\d{2}/.test(edtf))) continue
    const rest = clean(text.slice(match.index + match[0].length))
    if (rest !== '') found = { date, rest }
  }
  return found
}

/** A table whose dates stand in cells of their own. */
const isTable = (list: Element): boolean => list.matches('table') && !list.querySelector('time')

const isHeaded = (list: Element): boolean => isTable(list) && list.querySelector('tr th') !== null

interface TableRow {
  readonly id: string
  readonly cells: readonly string[]
  readonly links: readonly Element[]
  readonly picture: Element | null
}

/** The rows of a table that say something. */
const rowsOf = (table: Element): readonly TableRow[] =>
  Array.from(table.querySelectorAll('tr'), (row) => ({
    id: row.id,
    cells: Array.from(row.querySelectorAll('th, td'), (cell) => clean(cell.textContent)),
    links: Array.from(row.querySelectorAll('a[href]')),
    picture: row.querySelector('img'),
  })).filter(({ cells }) => cells.some((cell) => cell !== ''))

/** The rows of a table that stands beside other lists, as items under the heads of its columns. */
function recordsOf(table: Element): readonly Item[] {
  const [head, ...rows] = rowsOf(table)
  return rows.map(({ id, cells, links, picture }) => {
    const record: Record<string, unknown> = {}
    head?.cells.forEach((name, at) => {
      if (name !== '' && cells[at]) record[name] = cells[at]
    })
    if (links.length > 0) record.links = links.map(linkOf)
    if (picture) record.image = pictureOf(picture, '')
    return { ...record, id } as unknown as Item
  })
}

/** A table as text, with its links and pictures in columns of their own. */
function asTable(table: Element, title: string): ChildText | ReadData {
  const rows = rowsOf(table)
  if (rows.length === 0) return { kind: 'document', ...readItems([], 'und') }
  const width = Math.max(...rows.map(({ cells }) => cells.length))
  const lines = rows.map(({ cells, links, picture }, at) => {
    const isHead = at === 0 && table.querySelector('th') !== null
    const padded = Array.from({ length: width }, (_, i) => cells[i] ?? '')
    const addresses = links.map((link) => linkOf(link).href.replaceAll(';', ';;'))
    return [...padded, isHead ? 'links' : addresses.join('; '), isHead ? 'image' : (picture?.getAttribute('src') ?? '')]
  })
  const text = lines.map((cells) => cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',')).join('\n')
  return { kind: 'text', text, type: 'text/csv', ...(title ? { title } : {}) }
}

function textWithout(node: Node, skipped: readonly Node[]): string {
  if (skipped.includes(node)) return ''
  if (node.nodeType === node.TEXT_NODE) return node.nodeValue ?? ''
  return Array.from(node.childNodes, (child) => textWithout(child, skipped)).join('')
}

const clean = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .replace(/^[\s:,–—-]+/, '')
    .trim()
