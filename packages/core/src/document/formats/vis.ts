import { formatInstant, formatYear } from '../../calendar/civil.js'
import type { Diagnostic, Era, Lane } from '../../model/index.js'
import {
  asArray,
  asObject,
  asText,
  documentOf,
  parseJson,
  problem,
  Unread,
  type Format,
  type Json,
  type PlainEvent,
  type Read,
  type ReadOptions,
} from './format.js'
import { linksOf, paragraphsOf, plainOf } from './html-text.js'
import { endOf, withoutMidnights } from './iso-date.js'
import { dateBetween, edtfOf, isOngoing } from './loose-date.js'

/** vis-timeline takes ISO texts and milliseconds, here also years. A time at midnight is a day. */
function edtfOfValue(value: unknown): string | null {
  if (typeof value === 'number' && Number.isFinite(value)) {
    if (Math.abs(value) > 8.64e15) return null
    if (Number.isInteger(value) && value !== 0 && Math.abs(value) <= 9999) return formatYear(value)
    return withoutMidnights(`${formatInstant(value)}Z`)
  }
  const text = asText(value)
  const edtf = text === undefined ? null : edtfOf(text)
  return edtf === null ? null : withoutMidnights(edtf)
}

/** "color: white; background-color: #c33": the colour of the ground, or else of the words. */
function colorOf(style: string | undefined): string | undefined {
  const declarations = (style ?? '').split(';').map((one) => one.split(':').map((part) => part.trim()))
  const of = (name: string): string | undefined => declarations.find(([own]) => own?.toLowerCase() === name)?.[1]
  return of('background-color') ?? of('background') ?? of('border-color') ?? of('color')
}

/** The items of vis-timeline: `[{ id, content, start, end?, group?, title?, style? }]`, or `{ items, groups }`. Items of type
 *  `background` are eras. Contents may be HTML; their links are kept. Times without a zone are taken as they are written. */
function read(text: string, options: ReadOptions): Read {
  const { value, problem: broken } = parseJson(text)
  if (broken) return { document: null, diagnostics: [broken] }
  const root = asObject(value)
  const items = asArray(value) ?? asArray(root?.items)
  if (!items) {
    const message = 'vis items are a list, or stand in "items".'
    return { document: null, diagnostics: [problem('not-an-array', message, { field: '' })] }
  }
  const diagnostics: Diagnostic[] = []
  const unread = new Unread()
  const lanes = readGroups(asArray(root?.groups) ?? [], unread, diagnostics)
  const at = root ? '/items' : ''
  const eras: Era[] = []
  const events = items.flatMap((item, i): readonly PlainEvent[] => {
    const read = readItem(asObject(item), `${at}/${String(i)}`, unread, diagnostics)
    if (read === null) return []
    if (asText(asObject(item)?.type) !== 'background') return [read]
    eras.push({ title: read.title, date: read.date, ...(read.color === undefined ? {} : { color: read.color }) })
    return []
  })
  return documentOf(events, options.language ?? 'und', { eras, lanes }, [...diagnostics, ...unread.tell()])
}

/** What is read of an item and of a group; what vis alone makes of them is told. */
const ITEM_MEMBERS: ReadonlySet<string> = new Set('id content start end group title style type'.split(' '))
const GROUP_MEMBERS: ReadonlySet<string> = new Set('id content style order'.split(' '))

/** Groups as lanes, in the order that they say. One without content is called by its id. */
function readGroups(groups: readonly unknown[], unread: Unread, diagnostics: Diagnostic[]): readonly Lane[] {
  const read = groups.flatMap((group, i): readonly { readonly lane: Lane; readonly order: number }[] => {
    const field = `/groups/${String(i)}`
    const one = asObject(group)
    const [key, name, color] = [asText(one?.id), asText(one?.content), colorOf(asText(one?.style))]
    if (!one || key === undefined) {
      diagnostics.push(
        problem('without-id', 'A group without an id holds no items; it is left out.', { field }, 'warning'),
      )
      return []
    }
    unread.note(one, GROUP_MEMBERS, field)
    const lane = {
      key,
      ...(name === undefined ? {} : { title: plainOf(name) }),
      ...(color === undefined ? {} : { color }),
    }
    return [{ lane, order: typeof one.order === 'number' ? one.order : i }]
  })
  return read.sort((a, b) => a.order - b.order).map(({ lane }) => lane)
}

function readItem(item: Json | null, field: string, unread: Unread, diagnostics: Diagnostic[]): PlainEvent | null {
  const isBackground = asText(item?.type) === 'background'
  const content = asText(item?.content)
  const title = plainOf(content ?? asText(item?.title) ?? '')
  if (!item || (title === '' && !isBackground)) {
    diagnostics.push(problem('without-title', 'The item has no content.', { field }))
    return null
  }
  const start = edtfOfValue(item.start)
  const hasEnd = item.end !== undefined && item.end !== null && item.end !== ''
  const end = !hasEnd
    ? null
    : typeof item.end === 'string'
      ? endOf(item.end, { edtfOf: edtfOfValue, isOngoing })
      : edtfOfValue(item.end)
  const date = start === null ? null : dateBetween(start, end)
  if (date === null) {
    const written = (value: unknown): string => `"${(asText(value) ?? '').slice(0, 40)}"`
    const why =
      item.start === undefined || item.start === null
        ? 'has no start'
        : start === null
          ? `has a start that is no date: ${written(item.start)}`
          : `ends (${end ?? ''}) before it begins (${start})`
    diagnostics.push(problem('not-a-date', `The item "${title.slice(0, 40)}" ${why}.`, { field }))
    return null
  }
  if (hasEnd && end === null) {
    const message = `The end of "${title.slice(0, 40)}" is no date: "${(asText(item.end) ?? '').slice(0, 40)}"; it is left out.`
    diagnostics.push(problem('not-a-date', message, { field: `${field}/end` }, 'warning'))
  }
  unread.note(item, ITEM_MEMBERS, field)
  const tooltip = content === undefined ? undefined : asText(item.title)
  return {
    id: asText(item.id),
    title,
    date,
    group: asText(item.group),
    text: tooltip === undefined ? undefined : paragraphsOf(tooltip),
    links: linksOf(`${content ?? ''} ${tooltip ?? ''}`),
    color: colorOf(asText(item.style)),
  }
}

export const vis: Format = { name: 'vis', read }
