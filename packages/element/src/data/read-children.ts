import { readData, type ReadData } from './read-data.js'
import { readItems } from './read-items.js'

/** Reads the children of the element: a JSON script, else a list or a table whose items hold a `<time datetime>`. `null`
 *  where there is neither. */
export function readChildren(host: HTMLElement, language: string): ReadData | null {
  const script = host.querySelector(':scope > script[type="application/json"]')
  if (script) return readData(script.textContent, language)
  const list = host.querySelector(':scope > ol, :scope > ul, :scope > table')
  if (!list) return null
  const own = list.closest('[lang]')?.getAttribute('lang') ?? language
  const rows = list.matches('table') ? list.querySelectorAll('tr') : list.children
  const items = Array.from(rows).flatMap((row, at) => readRow(row, at))
  return { kind: 'document', ...readItems(items, own) }
}

function readRow(row: Element, at: number): readonly object[] {
  const times = row.querySelectorAll('time')
  const [first, last] = [times[0], times[1]]
  if (!first) return []
  const written = (time: Element): string => time.getAttribute('datetime') ?? time.textContent.trim()
  const picture = row.querySelector('img')
  const named = row.querySelector('h1, h2, h3, h4, h5, h6, a, strong, b')
  const isNamed = named !== null && !named.contains(first) && named.textContent.trim() !== ''
  const links = Array.from(row.querySelectorAll('a[href]'), (link) => ({ href: link.getAttribute('href') ?? '', label: clean(link.textContent) })) // prettier-ignore
  const paragraphs = Array.from(row.querySelectorAll('p'), (one) => clean(textWithout(one, times)))
    .filter(Boolean)
    .filter((text) => !(isNamed && text === clean(named.textContent)))
  const { dataset } = row as HTMLElement
  const heading = isNamed ? clean(named.textContent) : ''
  const own = clean(textWithout(row, [...times, ...row.querySelectorAll('p, figcaption')]))
  const title = heading || own || (paragraphs.shift() ?? '')
  return [
    {
      id: row.id || `item-${String(at + 1)}`,
      title,
      start: written(first),
      ...(last ? { end: written(last) } : {}),
      ...(dataset.group ? { group: dataset.group } : {}),
      ...(dataset.color ? { color: dataset.color } : {}),
      ...(paragraphs.length > 0 ? { text: paragraphs.join('\n\n') } : {}),
      ...(links.length > 0 ? { links } : {}),
      ...(picture ? { image: { url: picture.getAttribute('src') ?? '', alt: picture.alt } } : {}),
    },
  ]
}

function textWithout(node: Node, skipped: ArrayLike<Node>): string {
  if (Array.from(skipped).includes(node)) return ''
  if (node.nodeType === node.TEXT_NODE) return node.nodeValue ?? ''
  return Array.from(node.childNodes, (child) => textWithout(child, skipped)).join('')
}

const clean = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .replace(/^[\s:,–—-]+/, '')
    .trim()
