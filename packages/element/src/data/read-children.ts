import { dates } from './dates.js'
import { readItems } from './read-items.js'
import type { ReadData } from './read-data.js'

/** A text inside the element, with the type that its script names. */
export interface ChildText {
  readonly kind: 'text'
  readonly text: string
  readonly type: string
}

const SCRIPTS = ['application/json', 'application/ld+json', 'text/csv', 'text/tab-separated-values', 'text/calendar']
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
  if (lists.length === 1 && first.matches('table') && !first.querySelector('time')) return asTable(first)
  const own = first.closest('[lang]')?.getAttribute('lang') ?? language
  const items = lists.flatMap((list) => itemsOf(list, undefined))
  const named = items.map((item, at) => ({ ...item, id: item.id || `item-${String(at + 1)}` }))
  return { kind: 'document', ...readItems(named, own) }
}

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
    const nested = inner.flatMap((one) => itemsOf(one, group))
    return item === null || isHead ? nested : [item, ...nested]
  })
}

/** One item; without `start` where it has no date, `null` where it says nothing. */
function readRow(row: Element, inner: readonly Element[], group: string | undefined): Item | null {
  const isOwn = (node: Element): boolean => !inner.some((list) => list.contains(node))
  const all = (selector: string): Element[] => Array.from(row.querySelectorAll(selector)).filter(isOwn)
  const times = all('time')
  const [first, last, ...more] = times
  const written = (time: Element): string => time.getAttribute('datetime') || time.textContent.trim()
  const picture = all('img')[0]
  const named = all('h1, h2, h3, h4, h5, h6, a, strong, b')[0]
  const isNamed = named !== undefined && (!first || !named.contains(first)) && named.textContent.trim() !== ''
  const links = all('a[href]').map((link) => ({
    href: link.getAttribute('href') ?? '',
    label: clean(link.textContent),
  }))
  const paragraphs = all('p')
    .map((one) => clean(textWithout(one, times)))
    .filter(Boolean)
    .filter((text) => !(isNamed && text === clean(named.textContent)))
  const { dataset } = row as HTMLElement
  const caption = clean(all('figcaption')[0]?.textContent ?? '')
  const own = clean(textWithout(row, [...times, ...inner, ...all('p, figcaption, script, style')]))
  const dated = first || dataset.date ? null : leadingDate(own)
  const heading = isNamed && dated === null ? clean(named.textContent) : ''
  const title = dated?.rest || heading || own || (paragraphs.shift() ?? '')
  const start = dataset.date || (first ? written(first) : dated?.date)
  if (title === '' && start === undefined) return null
  const lane = dataset.group || group
  return {
    id: row.id,
    title,
    ...(start === undefined ? {} : { start }),
    ...(dataset.end || last ? { end: dataset.end || written(last as Element) } : {}),
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

/** A table as text, with its links and pictures in columns of their own. */
function asTable(table: Element): ChildText | ReadData {
  const rows = Array.from(table.querySelectorAll('tr'), (row) => ({
    cells: Array.from(row.querySelectorAll('th, td'), (cell) => clean(cell.textContent)),
    links: Array.from(row.querySelectorAll('a[href]'), (link) =>
      (link.getAttribute('href') ?? '').replaceAll(';', ';;'),
    ),
    picture: row.querySelector('img')?.getAttribute('src') ?? '',
  })).filter(({ cells }) => cells.some((cell) => cell !== ''))
  if (rows.length === 0) return { kind: 'document', ...readItems([], 'und') }
  const width = Math.max(...rows.map(({ cells }) => cells.length))
  const lines = rows.map(({ cells, links, picture }, at) => {
    const isHead = at === 0 && table.querySelector('th') !== null
    const padded = Array.from({ length: width }, (_, i) => cells[i] ?? '')
    return [...padded, isHead ? 'links' : links.join('; '), isHead ? 'image' : picture]
  })
  const text = lines.map((cells) => cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',')).join('\n')
  return { kind: 'text', text, type: 'text/csv' }
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
