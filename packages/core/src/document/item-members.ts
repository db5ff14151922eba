import { statusOf } from './event-status.js'
import { foldFieldName, isNameOf, placeFields, type Field } from './formats/field-names.js'
import { withScheme } from './formats/safe-text.js'
import { isObject, listOf, textOf, type Loose } from './loose-values.js'

export interface Member {
  readonly name: string
  readonly value: unknown
}

/** What an item says, by the field that it says it of. */
export type Members = ReadonlyMap<Field, Member>

/** An item with what its members mean. */
export interface Item {
  readonly item: Loose
  readonly members: Members
}

/** Reads what the members of items mean: those of `{ title, startDate }`, of a row under the heads of a spreadsheet ("Title",
 *  "Start Date"), or of a record that has them in `fields` or `attributes`, as Airtable and JSON:API do. Items of one list
 *  mostly have the same names: what these mean is looked up once. */
export function membersReader(): (item: Loose) => Item {
  const shapes = new Map<string, ReadonlyMap<Field, number>>()
  const membersOf = (item: Loose): Members => {
    const names = Object.keys(item).filter((name) => isSaid(item[name], name))
    const shape = names.join('\n')
    let fields = shapes.get(shape)
    if (fields === undefined) shapes.set(shape, (fields = placeFields(names.map(foldFieldName))))
    return new Map(
      Array.from(fields, ([field, at]): [Field, Member] => {
        const name = names[at] ?? ''
        return [field, { name, value: item[name] }]
      }),
    )
  }
  return (given) => {
    const item = withEnds(given)
    const members = membersOf(item)
    const [inner] = members.has('title') ? [] : [item.fields, item.attributes].filter(isObject)
    if (inner === undefined) return { item, members }
    const whole = withEnds({ ...(item.id === undefined ? {} : { id: item.id }), ...inner })
    return { item: whole, members: membersOf(whole) }
  }
}

const isNothing = (value: unknown): boolean => value === undefined || value === null || value === ''

/** Whether a member says something of the field that it is named for: `published: true` is no date. */
const isSaid = (value: unknown, name: string): boolean =>
  !isNothing(value) && (typeof value !== 'boolean' || isNameOf('allDay', foldFieldName(name)))

/** A period as one value, `{ start, end }` or `[start, end]`, as two. */
function withEnds(item: Loose): Loose {
  const { date } = item
  if (Array.isArray(date) && date.length === 2)
    return { ...item, date: undefined, start: date[0], end: date[1] as unknown }
  if (isObject(date) && date.start !== undefined)
    return { ...item, date: undefined, start: date.start, end: date.end ?? item.end }
  return item
}

/** Members of an event that are kept as they are. */
const AS_THEY_ARE: ReadonlySet<string> = new Set(['evidence', 'conflict', 'relations', 'corrections', 'cancelled'])

/** Fields of tables that items write in other ways. */
const UNREAD_FIELDS: ReadonlySet<Field> = new Set(['basis', 'media', 'type'])

/** Names of the members that are not kept: what no field takes, and what another name says already. */
export function unreadOf({ item, members }: Item): readonly string[] {
  const read = new Set<string>(AS_THEY_ARE)
  for (const [field, { name }] of members) if (!UNREAD_FIELDS.has(field)) read.add(name)
  for (const { name } of linksIn(item)) read.add(name)
  const image = members.get('image')
  const further = image !== undefined && listOf(image.value).length > 1 ? [`${image.name}/1`] : []
  return [...Object.keys(item).filter((name) => !read.has(name) && !isNothing(item[name])), ...further]
}

/** The members that hold links, of which there may be several. */
const linksIn = (item: Loose): readonly Member[] =>
  Object.keys(item).flatMap((name) => {
    const value = item[name]
    return isSaid(value, name) && isNameOf('links', foldFieldName(name)) ? [{ name, value }] : []
  })

/** What an item says as a document has it, but for its id and its date; what it lacks is left out. */
export function eventOf({ item, members }: Item): Loose {
  const of = (field: Field): unknown => members.get(field)?.value
  const text = (field: Field): string | undefined => nameOf(of(field)) || undefined
  const names = (field: Field): readonly string[] | undefined => (members.has(field) ? namesOf(of(field)) : undefined)
  const groups = names('group') ?? []
  const links = linksIn(item).flatMap(({ value }) => listOf(value).flatMap(linkOf))
  const weight = of('weight')
  const own: Loose = {
    title: text('title'),
    dateText: text('displayDate'),
    summary: text('summary'),
    ...(statusOf(textOf(of('status'))) ?? {}),
    kind: text('kind'),
    actors: names('actors'),
    places: names('places'),
    attribution: names('attribution'),
    group: groups.length > 1 ? groups : groups[0],
    text: text('text'),
    image: pictureOf(members),
    links: links.length > 0 ? links : undefined,
    color: text('color') ?? text('background'),
    weight: typeof weight === 'string' && Number.isFinite(Number(weight)) ? Number(weight) : weight,
    ...Object.fromEntries(Object.entries(item).filter(([name, value]) => AS_THEY_ARE.has(name) && value !== null)),
  }
  return Object.fromEntries(Object.entries(own).filter(([, value]) => value !== undefined))
}

/** A text, or the name of what is written as `{ name }`; `rendered` is that of WordPress. */
const nameOf = (value: unknown): string =>
  textOf(isObject(value) ? (value.name ?? value.title ?? value.displayName ?? value.rendered) : value)

/** Names of what is written as a text, as `{ name }`, or as a list of these. */
const namesOf = (value: unknown): readonly string[] => listOf(value).flatMap((one) => nameOf(one) || [])

const linkOf = (link: unknown): readonly Loose[] => {
  if (typeof link === 'string') return link.trim() === '' ? [] : [{ href: withScheme(link.trim()) }]
  if (!isObject(link)) return []
  const href = textOf(link.href ?? link.url)
  const label = textOf(link.label ?? link.text ?? link.title)
  return href === '' ? [] : [{ href: withScheme(href), ...(label === '' ? {} : { label }) }]
}

/** `image: 'a.jpg'`, `{ url }`, `{ src }`, or the first of a list, with the words that stand beside it. */
function pictureOf(members: Members): unknown {
  const [first] = listOf(members.get('image')?.value)
  if (first === undefined) return undefined
  const words = (['alt', 'caption', 'credit'] as const).flatMap((field) => {
    const word = textOf(members.get(field)?.value)
    return word === '' ? [] : [[field, word] as const]
  })
  const picture = isObject(first) ? { ...first, url: first.url ?? first.src ?? first.href } : { url: first }
  return { ...Object.fromEntries(words), ...picture }
}
