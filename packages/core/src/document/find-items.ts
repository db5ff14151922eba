import type { Diagnostic } from '../model/index.js'
import { foldFieldName, placeFields, type Field } from './formats/field-names.js'
import { isObject, type Loose } from './loose-values.js'

/** Names under which programs keep lists, the likelier first. */
const LISTS = ['events', 'items', 'data', 'results', 'records', 'entries', 'rows']

/** How deep a list may lie in what a program answers. */
const MAX_DEPTH = 3

export interface FoundItems {
  readonly items: readonly unknown[]
  /** Where they were found, if that is not where lists of events lie; what stood beside them. */
  readonly diagnostics: readonly Diagnostic[]
}

/** The list of items in a value: itself, its `events` or `items`, the features of GeoJSON, the rows that a SPARQL endpoint
 *  answers, the only list of objects further inside, one item, or items by their keys. `null` where there is none. */
export function findItems(value: unknown): FoundItems | null {
  if (Array.isArray(value)) return { items: value as unknown[], diagnostics: [] }
  if (!isObject(value)) return null
  const foreign = itemsOfFeatures(value) ?? itemsOfBindings(value)
  if (foreign !== null) return foreign
  const direct = value.events ?? value.items
  if (Array.isArray(direct)) return { items: direct as unknown[], diagnostics: [] }
  const found = listsIn(value, '', 0)
  const named = LISTS.flatMap((name) => found.filter(({ pointer }) => pointer.endsWith(`/${name}`)))
  const [first] = named.length > 0 ? named : found.length === 1 ? found : []
  if (first === undefined) return itemsByKey(value)
  const message = `The events were found at ${first.pointer}.`
  return {
    items: first.items,
    diagnostics: [{ code: 'found-inside', severity: 'info', field: first.pointer, message }],
  }
}

/** One item alone, and `{ key: item, … }`, as databases keep records: the key is the id. */
function itemsByKey(value: Loose): FoundItems | null {
  if (isItem(value)) return { items: [value], diagnostics: [] }
  const entries = Object.entries(value)
  if (entries.length === 0 || !entries.every(([, member]) => isObject(member) && isItem(member))) return null
  return { items: entries.map(([id, member]) => ({ id, ...(member as Loose) })), diagnostics: [] }
}

/** Whether a value has a title and a date, under any of their names. */
function isItem(value: Loose): boolean {
  const fields = placeFields(Object.keys(value).map(foldFieldName))
  return fields.has('title') && ['date', 'start', 'year'].some((field) => fields.has(field as Field))
}

/** GeoJSON (RFC 7946): what a feature says of itself stands in its `properties`. Where it lies is not kept. */
function itemsOfFeatures({ type, features }: Loose): FoundItems | null {
  if (type !== 'FeatureCollection' || !Array.isArray(features)) return null
  let placed = 0
  const items = (features as readonly unknown[]).map((feature) => {
    if (!isObject(feature) || !isObject(feature.properties)) return feature
    if (isObject(feature.geometry)) placed++
    return { ...(feature.id === undefined ? {} : { id: feature.id }), ...feature.properties }
  })
  const message = `"geometry" is not kept (of ${String(placed)} ${placed === 1 ? 'feature' : 'features'})`
  return {
    items,
    diagnostics: placed === 0 ? [] : [{ code: 'left-out', severity: 'info', field: 'geometry', message }],
  }
}

/** SPARQL 1.1 Query Results JSON: `{ variable: { type, value } }` for each row. Of Wikidata, "item" is the address of
 *  what "itemLabel" names. */
function itemsOfBindings({ head, results }: Loose): FoundItems | null {
  const bindings = isObject(head) && isObject(results) ? results.bindings : null
  if (!Array.isArray(bindings)) return null
  const items = (bindings as readonly unknown[]).map((binding) => {
    if (!isObject(binding)) return binding
    const cells = Object.entries(binding).flatMap(([name, cell]) => (isObject(cell) ? [{ name, ...cell }] : []))
    const [titled, dated] = [cells.find(({ name }) => name.endsWith('Label')), cells.find(isDated)]
    const item: Record<string, unknown> = Object.fromEntries(
      cells.map((cell: Loose & { readonly name: string }): readonly [string, unknown] => [cell.name, cell.value]),
    )
    const fields = placeFields(Object.keys(item).map(foldFieldName))
    const subject = titled?.name.slice(0, -'Label'.length) ?? ''
    if (titled !== undefined && !fields.has('title')) {
      item.title = item[titled.name]
      item.link ??= item[subject]
      Reflect.deleteProperty(item, titled.name)
      Reflect.deleteProperty(item, subject)
    }
    if (dated !== undefined && !fields.has('date') && !fields.has('start')) {
      item.date = item[dated.name]
      Reflect.deleteProperty(item, dated.name)
    }
    return item
  })
  return { items, diagnostics: [] }
}

const isDated = (cell: Loose): boolean =>
  typeof cell.datatype === 'string' && /#(?:date|dateTime|gYear|gYearMonth)$/.test(cell.datatype)

function listsIn(
  value: Loose,
  pointer: string,
  depth: number,
): readonly { readonly items: readonly unknown[]; readonly pointer: string }[] {
  if (depth >= MAX_DEPTH) return []
  return Object.entries(value).flatMap(([name, member]) => {
    const at = `${pointer}/${name}`
    if (Array.isArray(member)) return member.some(isObject) ? [{ items: member as unknown[], pointer: at }] : []
    return isObject(member) ? listsIn(member, at, depth + 1) : []
  })
}

const SETTINGS = ['title', 'subtitle', 'language', 'timeZone', 'eras', 'markers', 'lanes', 'sources']

/** What a value says of a timeline beside its events. */
export const settingOf = (value: Loose): Loose =>
  Object.fromEntries(SETTINGS.flatMap((name) => (value[name] === undefined ? [] : [[name, value[name]]])))
