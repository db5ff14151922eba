import { dateFromEdtf } from '../../calendar/edtf.js'
import type { Diagnostic, TimelineDocument } from '../../model/index.js'
import { edtfOf } from './loose-date.js'
import {
  asArray,
  asObject,
  asText,
  documentOf,
  fragmentOf,
  parseJson,
  problem,
  safeAddress,
  type Format,
  type Json,
  type PlainEvent,
  type Read,
  type ReadOptions,
  type Written,
} from './format.js'

/** The datatype of EDTF at the Library of Congress. */
const EDTF_TYPE = 'http://id.loc.gov/datatypes/edtf/EDTF'

/** schema.org events. The date stands as EDTF in `temporalCoverage`, and its first and last day in `startDate` and
 *  `endDate` for those who know no EDTF. Status and attribution have no place there. */
function write(document: TimelineDocument): Written {
  const sources = new Map(document.sources.map((source) => [source.id, source]))
  const graph = document.events.map((event) => ({
    '@type': 'Event',
    '@id': fragmentOf(event.id),
    identifier: event.id,
    name: event.title,
    ...(event.summary === undefined ? {} : { description: event.summary }),
    ...(event.date.earliest === null ? {} : { startDate: event.date.earliest }),
    ...(event.date.latest === null ? {} : { endDate: event.date.latest }),
    temporalCoverage: { '@type': EDTF_TYPE, '@value': event.date.edtf },
    ...(event.kind === undefined ? {} : { keywords: event.kind }),
    ...(event.actors.length === 0 ? {} : { contributor: event.actors.map((name) => ({ '@type': 'Thing', name })) }),
    ...(event.places.length === 0 ? {} : { location: event.places.map((name) => ({ '@type': 'Place', name })) }),
    ...(event.evidence.length === 0
      ? {}
      : {
          subjectOf: [...new Set(event.evidence.map(({ source }) => source))].map((id) => {
            const source = sources.get(id)
            return {
              '@type': 'NewsArticle',
              headline: source?.title ?? id,
              ...(source?.publisher === undefined
                ? {}
                : { publisher: { '@type': 'Organization', name: source.publisher } }),
              ...(source?.published.earliest == null ? {} : { datePublished: source.published.edtf }),
              ...(safeAddress(source?.url) === undefined ? {} : { url: safeAddress(source?.url) }),
            }
          }),
        }),
  }))
  const root = {
    '@context': 'https://schema.org',
    ...(document.title === undefined ? {} : { name: document.title }),
    inLanguage: document.language,
    '@graph': graph,
  }
  return { text: `${JSON.stringify(root, null, 2)}\n`, diagnostics: [] }
}

/** Events wherever they stand: in a graph, in a list, alone, or as sub-events. */
function eventsIn(value: unknown, pointer: string, depth: number): readonly (readonly [Json, string])[] {
  if (depth > 12) return []
  const list = asArray(value)
  if (list) return list.flatMap((item, i) => eventsIn(item, `${pointer}/${String(i)}`, depth + 1))
  const object = asObject(value)
  if (!object) return []
  const types = asArray(object['@type']) ?? [object['@type']]
  const isEvent = types.some((type) => typeof type === 'string' && /(?:^|[/:])\w*Event$/.test(type))
  const inner = ['@graph', 'itemListElement', 'item', 'event', 'events', 'subEvent'].flatMap((key) =>
    object[key] === undefined ? [] : eventsIn(object[key], `${pointer}/${key}`, depth + 1),
  )
  return isEvent ? [[object, pointer] as const, ...inner] : inner
}

const names = (value: unknown): readonly string[] =>
  (asArray(value) ?? [value]).flatMap((item) => asText(item) ?? asText(asObject(item)?.name) ?? [])

function readEvent([object, field]: readonly [Json, string], diagnostics: Diagnostic[]): PlainEvent | null {
  const title = asText(object.name) ?? asText(object.headline)
  if (title === undefined) {
    diagnostics.push(problem('without-title', 'The event has no name.', { field }))
    return null
  }
  const coverage = object.temporalCoverage
  const stated = asText(asObject(coverage)?.['@value']) ?? asText(coverage)
  const day = (key: string): string | undefined => {
    const text = asText(object[key])
    return text === undefined ? undefined : (edtfOf(text) ?? undefined)
  }
  const [start, end] = [day('startDate'), day('endDate')]
  const edtf =
    stated ?? (start === undefined ? undefined : end === undefined || end === start ? start : `${start}/${end}`)
  const date = edtf === undefined ? null : dateFromEdtf(edtf, 'stated')
  if (date === null || date.edtf === '') {
    diagnostics.push(problem('not-a-date', 'The event has no date that could be read.', { field }))
    return null
  }
  return {
    id: asText(object.identifier) ?? asText(object['@id']),
    title,
    date,
    summary: asText(object.description),
    kind: names(object.keywords)[0],
    status: /Cancelled/.test(asText(object.eventStatus) ?? '') ? 'denied' : 'reported',
    actors: object.contributor === undefined ? names(object.performer) : names(object.contributor),
    places: names(object.location),
  }
}

function read(text: string, options: ReadOptions): Read {
  const { value, problem: broken } = parseJson(text)
  if (broken) return { document: null, diagnostics: [broken] }
  const diagnostics: Diagnostic[] = []
  const found = eventsIn(value, '', 0)
  const isEmpty = asArray(asObject(value)?.['@graph'])?.length === 0
  if (found.length === 0 && !isEmpty) {
    const message = 'There is no schema.org Event in the text.'
    return { document: null, diagnostics: [problem('without-events', message)] }
  }
  const events = found.flatMap((one) => readEvent(one, diagnostics) ?? [])
  const root = asObject(value)
  return documentOf(
    events,
    asText(root?.inLanguage) ?? options.language ?? 'de',
    { title: asText(root?.name) },
    diagnostics,
  )
}

export const jsonld: Format = { name: 'jsonld', write, read }
