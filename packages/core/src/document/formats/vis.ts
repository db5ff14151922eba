import { formatInstant } from '../../calendar/civil.js'
import type { Era } from '../../model/index.js'
import { dateBetween, edtfOf } from './flexible-date.js'
import {
  asArray,
  asObject,
  asText,
  documentOf,
  linksOf,
  paragraphsOf,
  parseJson,
  plainText,
  problem,
  type Format,
  type PlainEvent,
  type Read,
  type ReadOptions,
} from './format.js'

/** vis-timeline takes ISO texts and milliseconds. A time at midnight is a day. */
function edtfOfValue(value: unknown): string | null {
  if (typeof value === 'number' && Number.isFinite(value)) {
    if (Math.abs(value) > 8.64e15) return null
    return formatInstant(value).replace(/T00:00:00$/, '')
  }
  const text = asText(value)
  const edtf = text === undefined ? null : edtfOf(text)
  return edtf?.replace(/T00:00:00$/, '') ?? null
}

/** The items of vis-timeline: `[{ id, content, start, end?, group?, title? }]`, or `{ items, groups }`. Times are taken as
 *  they are written, in UTC. */
function read(text: string, options: ReadOptions): Read {
  const { value, problem: broken } = parseJson(text)
  if (broken) return { document: null, diagnostics: [broken] }
  const root = asObject(value)
  const items = asArray(value) ?? asArray(root?.items)
  if (!items) {
    const message = 'vis items are a list, or stand in "items".'
    return { document: null, diagnostics: [problem('not-an-array', message, { field: '' })] }
  }
  const groups = new Map(
    (asArray(root?.groups) ?? []).flatMap((group) => {
      const one = asObject(group)
      const [id, name] = [asText(one?.id), plainText(asText(one?.content) ?? '') || undefined]
      return id === undefined || name === undefined ? [] : [[id, name] as const]
    }),
  )
  const at = root ? '/items' : ''
  const diagnostics: Read['diagnostics'][number][] = []
  const eras: Era[] = []
  const events = items.flatMap((item, i): readonly PlainEvent[] => {
    const field = `${at}/${String(i)}`
    const one = asObject(item)
    // Contents may be HTML there.
    const title = plainText(asText(one?.content) ?? asText(one?.title) ?? '')
    if (one && asText(one.type) === 'background') {
      const [from, to] = [edtfOfValue(one.start), edtfOfValue(one.end)]
      const date = from === null || to === null ? null : dateBetween(from, to)
      const color = colorOf(asText(one.style), 'background-color')
      if (date && title !== '') eras.push({ title, date, ...(color ? { color } : {}) })
      else
        diagnostics.push(
          problem('left-out', 'A background item needs content, start and end to be an era.', { field }, 'warning'),
        )
      return []
    }
    if (!one || title === '') {
      diagnostics.push(problem('without-title', 'The item has no content.', { field }))
      return []
    }
    const start = edtfOfValue(one.start)
    const end = one.end === undefined || one.end === null ? undefined : edtfOfValue(one.end)
    const date = start === null || end === null ? null : dateBetween(start, end ?? null)
    if (date === null) {
      diagnostics.push(problem('not-a-date', 'The item has no start, or one that no calendar has.', { field }))
      return []
    }
    const group = asText(one.group)
    const tip = one.content === undefined ? undefined : asText(one.title)
    return [
      {
        id: asText(one.id),
        title,
        date,
        group: group === undefined ? undefined : (groups.get(group) ?? group),
        text: tip === undefined ? undefined : paragraphsOf(tip) || undefined,
        color: colorOf(asText(one.style), 'background-color') ?? colorOf(asText(one.style), 'color'),
        links: linksOf(asText(one.content) ?? ''),
      },
    ]
  })
  return documentOf(events, options.language ?? 'de', { eras }, diagnostics)
}

/** A colour of an inline style. */
function colorOf(style: string | undefined, property: string): string | undefined {
  const value = style?.split(';').find((one) => one.trim().toLowerCase().startsWith(`${property}:`))
  return value?.slice(value.indexOf(':') + 1).trim() || undefined
}

export const vis: Format = { name: 'vis', read }
