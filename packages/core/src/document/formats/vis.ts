import { formatInstant } from '../../calendar/civil.js'
import { dateBetween, edtfOf } from './flexible-date.js'
import {
  asArray,
  asObject,
  asText,
  documentOf,
  parseJson,
  problem,
  withoutTags,
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
      const [id, name] = [asText(one?.id), asText(one?.content)]
      return id === undefined || name === undefined ? [] : [[id, name] as const]
    }),
  )
  const at = root ? '/items' : ''
  const diagnostics: Read['diagnostics'][number][] = []
  const events = items.flatMap((item, i): readonly PlainEvent[] => {
    const field = `${at}/${String(i)}`
    const one = asObject(item)
    if (asText(one?.type) === 'background') return []
    // Contents may be HTML there.
    const title = withoutTags(asText(one?.content) ?? asText(one?.title) ?? '')
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
    return [{ id: asText(one.id), title, date, kind: group === undefined ? undefined : (groups.get(group) ?? group) }]
  })
  return documentOf(events, options.language ?? 'de', undefined, diagnostics)
}

export const vis: Format = { name: 'vis', read }
