import type { Mention } from '../events/index.js'
import { spellPlainly } from '../text/index.js'
import type { AllenRelation, EventDate, Evidence, TimelineEvent } from '../model/index.js'
import { chooseRepresentative } from './choose-title.js'
import { combineStatus } from './choose-status.js'
import { detectConflict } from './claims.js'
import type { Cluster } from './link-claims.js'

const RELATIONS: Readonly<Record<'after' | 'before' | 'since', AllenRelation>> = {
  after: 'after',
  before: 'before',
  since: 'after',
}

/** An event of a story before all stories are put together: its id is not yet told from those of equal events. */
export interface StoryEvent {
  readonly event: TimelineEvent
  /** Its relations, to events of the same story by their index. */
  readonly relations: readonly { readonly relation: AllenRelation; readonly event: number }[]
}

/** Makes events of clusters: representative title, date or claims, status, people, places, evidence, relations. A cluster
 *  that only headings or undated words tell makes none.
 *
 *  @param mentionsOf all mentions of a source in their order, to follow "nach dem Besuch …" to the other event
 *  @param quoteOf the words of a source that tell a mention */
export const toEvents = <M extends Mention>(
  clusters: readonly Cluster<M>[],
  mentionsOf: ReadonlyMap<string, readonly Mention[]>,
  quoteOf: (mention: M) => string,
): readonly TimelineEvent[] => joinEvents([toStoryEvents(clusters, mentionsOf, quoteOf)])

/** The events of one story, in order. `joinEvents` puts those of all stories together. */
export function toStoryEvents<M extends Mention>(
  clusters: readonly Cluster<M>[],
  mentionsOf: ReadonlyMap<string, readonly Mention[]>,
  quoteOf: (mention: M) => string,
): readonly StoryEvent[] {
  const made: { event: TimelineEvent; cluster: Cluster }[] = []
  for (const cluster of clusters) {
    if (!cluster.some((m) => m.date !== null && !m.heading)) continue
    const event = toEvent(cluster, quoteOf)
    if (event) made.push({ event, cluster })
  }
  made.sort((a, b) => compareEvents(a.event, b.event))
  const indexOf = new Map<Mention, number>()
  made.forEach(({ cluster }, i) => {
    for (const mention of cluster) indexOf.set(mention, i)
  })
  return made.map(({ event, cluster }, i) => ({ event, relations: relationsOf(i, cluster, mentionsOf, indexOf) }))
}

/** The events of all stories, in order, equal ids numbered. */
export function joinEvents(stories: readonly (readonly StoryEvent[])[]): readonly TimelineEvent[] {
  const all = stories.flatMap((events, story) => events.map((one, at) => ({ ...one, story, at })))
  all.sort((a, b) => compareEvents(a.event, b.event))
  const counts = new Map<string, number>()
  const ids = stories.map((events) => Array<string>(events.length))
  for (const { event, story, at } of all) {
    const count = (counts.get(event.id) ?? 0) + 1
    counts.set(event.id, count)
    const own = ids[story]
    if (own) own[at] = count === 1 ? event.id : `${event.id}-${count}`
  }
  return all.map(({ event, relations, story, at }) => {
    const idOf = (index: number): string => ids[story]?.[index] ?? ''
    const related = relations
      .map(({ relation, event: index }) => ({ relation, event: idOf(index) }))
      .sort((a, b) => (a.event < b.event ? -1 : 1))
    return { ...event, id: idOf(at), ...(related.length > 0 && { relations: related }) }
  })
}

function toEvent<M extends Mention>(cluster: Cluster<M>, quoteOf: (mention: M) => string): TimelineEvent | null {
  const { evidence, dates, mentions } = gatherEvidence(cluster, quoteOf)
  const dating = detectConflict(dates)
  const representative = dating && chooseRepresentative(cluster, dating.date)
  if (!representative) return null
  const status = combineStatus(cluster)
  const ordered = [representative, ...cluster.filter((m) => m !== representative)]
  const names = (of: (m: Mention) => readonly { readonly key: string; readonly name: string }[]): string[] => {
    const byKey = new Map<string, string>()
    for (const mention of ordered)
      for (const entity of of(mention)) if (!byKey.has(entity.key)) byKey.set(entity.key, entity.name)
    return [...byKey.values()]
  }
  const says = cluster.filter(
    (m) =>
      m.status === status || (status === 'disputed' && m.status !== 'reported') || (status === 'claimed' && m.doubtful),
  )
  const attribution = [...new Set(says.flatMap((m) => m.attribution))]
  const kind = representative.kind ?? mentions.find((m) => m.kind !== null)?.kind ?? null
  const claimed = status !== 'reported' && status !== 'confirmed' && attribution.length > 0
  return {
    id: idFor(dating.date, representative.title),
    title: representative.title,
    date: dating.date,
    status,
    ...(kind !== null && { kind }),
    actors: names((m) => m.actors),
    places: names((m) => m.places),
    ...(claimed && { attribution }),
    evidence,
    ...(dating.claims && { conflict: { kind: 'date' as const, claims: dating.claims } }),
  }
}

/** One piece of evidence a sentence and date: a sentence that tells the same twice is quoted once. */
function gatherEvidence<M extends Mention>(
  cluster: Cluster<M>,
  quoteOf: (mention: M) => string,
): { evidence: Evidence[]; dates: (EventDate | null)[]; mentions: Mention[] } {
  const sorted = [...cluster].sort((a, b) =>
    a.source < b.source ? -1 : a.source > b.source ? 1 : a.start - b.start || a.timex.start - b.timex.start,
  )
  const evidence: Evidence[] = []
  const dates: (EventDate | null)[] = []
  const mentions: Mention[] = []
  for (const mention of sorted) {
    const { source, start, end, timex } = mention
    const known = evidence.some(
      (e) =>
        e.source === source &&
        e.start === start &&
        (e.date.edtf === (mention.date?.edtf ?? '') || mention.date === null),
    )
    if (known) continue
    const quote = quoteOf(mention)
    const plain = plainText(quote)
    // An expression of another sentence dates this one; it is not marked in the quote.
    const inQuote = timex.start >= start && timex.end <= end
    evidence.push({
      source,
      start,
      end,
      quote,
      ...(plain !== quote && { quoteText: plain }),
      date: mention.date ?? UNKNOWN,
      ...(inQuote && { timex }),
    })
    dates.push(mention.date)
    mentions.push(mention)
  }
  return { evidence, dates, mentions }
}

const UNKNOWN: EventDate = {
  edtf: '',
  extent: 'moment',
  earliest: null,
  latest: null,
  granularity: 'day',
  basis: 'unknown',
}

/** A quote for readers: without soft hyphens, tags and runs of white space. */
const plainText = (quote: string): string =>
  quote
    .replace(/\u00ad/g, '')
    .replace(/<[^<>]{0,300}>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()

function relationsOf(
  own: number,
  cluster: Cluster,
  mentionsOf: ReadonlyMap<string, readonly Mention[]>,
  indexOf: ReadonlyMap<Mention, number>,
): StoryEvent['relations'] {
  const relations = new Map<number, AllenRelation>()
  for (const mention of cluster) {
    if (!mention.follows) continue
    const other = mentionsOf.get(mention.source)?.[mention.follows.mention]
    const event = other && indexOf.get(other)
    if (event !== undefined && event !== own) relations.set(event, RELATIONS[mention.follows.relation])
  }
  return [...relations].map(([event, relation]) => ({ relation, event }))
}

/** A readable id that the same event keeps: its first day and the words of its title. */
export function idFor(date: EventDate, title: string): string {
  const words = spellPlainly(title)
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '')
  let slug = ''
  for (const word of words) {
    if (slug.length + word.length > 48) break
    slug += `-${word}`
  }
  return `${date.earliest ?? date.latest ?? 'ohne-datum'}${slug}`
}

/** By first day, open beginnings first; then by last day and title. */
function compareEvents(a: TimelineEvent, b: TimelineEvent): number {
  const key = (e: TimelineEvent): readonly [string, string, string] => [
    sortable(e.date.earliest, ''),
    sortable(e.date.latest, '~'),
    e.title,
  ]
  const [x, y] = [key(a), key(b)]
  for (let i = 0; i < 3; i++) {
    const [p = '', q = ''] = [x[i], y[i]]
    if (p !== q) return p < q ? -1 : 1
  }
  return 0
}

/** ISO dates sort as text but for years before 0, which sort backwards. */
const sortable = (iso: string | null, open: string): string => {
  if (iso === null) return open
  if (!iso.startsWith('-')) return `1${iso}`
  return `0${[...iso.slice(1)].map((c) => (c >= '0' && c <= '9' ? String(9 - Number(c)) : c)).join('')}`
}
