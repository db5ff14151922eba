import { dateFromEdtf, joinEdtf } from '../../calendar/edtf.js'
import type { Diagnostic, TimelineDocument, TimelineEvent } from '../../model/index.js'
import { statusOf } from '../event-status.js'
import { endOf } from './iso-date.js'
import { edtfOf, looseDates } from './loose-date.js'
import {
  asArray,
  asObject,
  asText,
  documentOf,
  fragmentOf,
  parseJson,
  problem,
  safeAddress,
  tellLost,
  Unread,
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
 *  `endDate` for those who know no EDTF. Attribution has no place there, nor a status other than
 *  "cancelled". */
function write(document: TimelineDocument): Written {
  const sources = new Map(document.sources.map((source) => [source.id, source]))
  const graph = document.events.map((event) => ({
    '@type': 'Event',
    '@id': fragmentOf(event.id),
    identifier: event.id,
    name: event.title,
    ...(event.summary === undefined && event.text === undefined ? {} : { description: event.summary ?? event.text }),
    ...(event.summary === undefined || event.text === undefined ? {} : { disambiguatingDescription: event.text }),
    ...(event.image === undefined ? {} : { image: event.image.url }),
    ...((event.links ?? []).length === 0 ? {} : { url: (event.links ?? []).map(({ href }) => href) }),
    ...(event.date.earliest === null ? {} : { startDate: momentOf(event.date.earliest, event) }),
    ...(event.date.latest === null ? {} : { endDate: momentOf(event.date.latest, event) }),
    ...(event.cancelled ? { eventStatus: 'https://schema.org/EventCancelled' } : {}),
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
  const diagnostics = tellLost(document, 'schema.org', [
    'quotes',
    'conflicts',
    'relations',
    'status',
    'attribution',
    'groups',
    'words of pictures',
    'names of links',
    'colours',
    'weights',
    'words of dates',
    'eras',
  ])
  return { text: `${JSON.stringify(root, null, 2)}\n`, diagnostics }
}

/** A clock with the zone that the date has. */
const momentOf = (bound: string, { date }: TimelineEvent): string =>
  bound.includes('T') && date.edtf.includes('Z') ? `${bound}Z` : bound

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
  return isEvent ? [[withPlainNames(object), pointer] as const, ...inner] : inner
}

/** The words of a value, alone or with its language. */
const wordsOf = (value: unknown): string | undefined =>
  (asArray(value) ?? [value]).flatMap((one) => asText(one) ?? asText(asObject(one)?.['@value']) ?? [])[0]

const names = (value: unknown): readonly string[] =>
  (asArray(value) ?? [value]).flatMap((item) => wordsOf(item) ?? wordsOf(asObject(item)?.name) ?? [])

const addresses = (value: unknown): readonly string[] =>
  (asArray(value) ?? [value]).flatMap((item) => {
    const object = asObject(item)
    return asText(item) ?? asText(object?.url) ?? asText(object?.contentUrl) ?? asText(object?.['@id']) ?? []
  })

/** The same object with the names of schema.org, however they are written: "schema:name", "https://schema.org/name". */
const withPlainNames = (object: Json): Json =>
  Object.fromEntries(
    Object.entries(object).map(([name, value]) => [name.replace(/^(?:schema:|https?:\/\/schema\.org\/)/, ''), value]),
  )

/** What is read, and what says nothing of an event by itself. */
const KNOWN: ReadonlySet<string> = new Set(
  '@type @id @context identifier name headline description disambiguatingDescription startDate endDate temporalCoverage keywords contributor performer organizer location subjectOf eventStatus subEvent event events image url'.split(
    ' ',
  ),
)

function readEvent(
  [object, field]: readonly [Json, string],
  unread: Unread,
  diagnostics: Diagnostic[],
): PlainEvent | null {
  const title = wordsOf(object.name) ?? wordsOf(object.headline)
  if (title === undefined) {
    diagnostics.push(problem('without-title', 'The event has no name.', { field }))
    return null
  }
  unread.note(object, KNOWN, field)
  const coverage = object.temporalCoverage
  const stated = asText(asObject(coverage)?.['@value']) ?? asText(coverage)
  const day = (key: string): string | undefined => {
    const text = wordsOf(object[key])
    return text === undefined ? undefined : ((key === 'endDate' ? endOf(text, looseDates) : edtfOf(text)) ?? undefined)
  }
  const [start, end] = [day('startDate'), day('endDate')]
  const edtf = stated ?? (start === undefined ? undefined : end === undefined ? start : (joinEdtf(start, end) ?? ''))
  const date = edtf === undefined ? null : dateFromEdtf(edtf, 'stated')
  if (date === null || date.edtf === '') {
    const written = wordsOf(object.startDate) ?? stated
    const why = written === undefined ? 'has no date' : `has no date that could be read: "${written.slice(0, 40)}"`
    diagnostics.push(problem('not-a-date', `The event "${title.slice(0, 40)}" ${why}.`, { field }))
    return null
  }
  if (object.endDate !== undefined && end === undefined)
    diagnostics.push(
      problem(
        'not-a-date',
        `The end of "${title.slice(0, 40)}" is no date; it is left out.`,
        { field: `${field}/endDate` },
        'warning',
      ),
    )
  const [image] = addresses(object.image)
  return {
    id: asText(object.identifier) ?? asText(object['@id']),
    title,
    date,
    summary: wordsOf(object.description),
    text: wordsOf(object.disambiguatingDescription),
    image: image === undefined ? undefined : { url: image },
    links: addresses(object.url).map((href) => ({ href })),
    kind: names(object.keywords)[0],
    ...(statusOf(asText(object.eventStatus) ?? '') ?? {}),
    actors:
      object.contributor === undefined
        ? [...names(object.performer), ...names(object.organizer)]
        : names(object.contributor),
    places: names(object.location),
  }
}

function read(text: string, options: ReadOptions): Read {
  const { value, problem: broken } = parseJson(text)
  if (broken) return { document: null, diagnostics: [broken] }
  const diagnostics: Diagnostic[] = []
  const unread = new Unread()
  const found = eventsIn(value, '', 0)
  const isEmpty = asArray(asObject(value)?.['@graph'])?.length === 0
  if (found.length === 0 && !isEmpty) {
    const message = 'There is no schema.org Event in the text.'
    return { document: null, diagnostics: [problem('without-events', message)] }
  }
  const events = found.flatMap((one) => readEvent(one, unread, diagnostics) ?? [])
  const root = asObject(value)
  return documentOf(events, asText(root?.inLanguage) ?? options.language ?? 'und', { title: wordsOf(root?.name) }, [
    ...diagnostics,
    ...unread.tell(),
  ])
}

export const jsonld: Format = { name: 'jsonld', write, read }
