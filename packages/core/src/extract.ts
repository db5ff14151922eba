import { parseEdtf, spanOf, spansIntersect } from './calendar/index.js'
import { clusterMentions, groupCopies, toEvents } from './linking/index.js'
import type { ArticleInput, Diagnostic, Source, TimelineDocument, TimelineEvent } from './model/index.js'
import { readableEvent } from './reader/index.js'
import { type ArticleTellings, readTellings, storiesOf, uniqueById } from './tellings.js'

export interface ExtractOptions {
  /** Title of the document. */
  readonly title?: string
  /** BCP 47, for all articles; default: told from each. */
  readonly language?: string
  /** Only events that touch this stretch of time: ISO 8601-2, both ends included. */
  readonly from?: string
  readonly to?: string
}

/** Extracts a timeline from articles.
 *
 *      articles ─ read ─ analyze ─ recognize ─┬─ names and roles, from all texts together
 *                                             ├─ publication dates: told, or inferred from all together
 *                                             └─ resolve ─ mentions ─ cluster ─ events with claims ─ document
 *
 *  The same articles in another order give the same bytes. Never throws on bad input: what is wrong with an article stands
 *  in `diagnostics`, and the others are read.
 *
 *  @param articles ids must differ; a second article of the same id is told and left out */
export function extractTimeline(articles: readonly ArticleInput[], options: ExtractOptions = {}): TimelineDocument {
  const { tellings, diagnostics } = readTellings(articles, options)
  return mergeTellings(tellings, options, diagnostics)
}

/** Merges what articles tell into one timeline: the second half of `extractTimeline`. Tellings that were read together give
 *  the same bytes as their articles; tellings that were read apart know of one another only from here on.
 *
 *  @param tellings of each article, as `readTellings` gives them; a second one of the same id is told and left out
 *  @param known diagnostics that stand in front of those of the tellings */
export function mergeTellings(
  tellings: readonly ArticleTellings[],
  options: ExtractOptions = {},
  known: readonly Diagnostic[] = [],
): TimelineDocument {
  const diagnostics = [...known]
  const read = uniqueById(tellings, ({ source, body }) => ({ id: source.id, text: body }), diagnostics)
  for (const told of read) diagnostics.push(...told.diagnostics)
  const mentionsOf = new Map(read.map(({ source, mentions }) => [source.id, mentions]))
  const clusters = clusterMentions([...mentionsOf.values()].flat(), storiesOf(read))
  const pages = new Set(read.flatMap(({ source, isPage }) => (isPage ? [source.id] : [])))
  const events = toEvents(clusters, mentionsOf, ({ quote }) => quote).map((event) =>
    readableEvent(event, (id) => pages.has(id)),
  )

  const window = windowOf(options, diagnostics)
  const groups = groupCopies(read.map(({ source, body }) => ({ id: source.id, text: body })))
  return {
    version: 1,
    ...(options.title !== undefined && { title: options.title }),
    language: options.language ?? 'de',
    sources: read.map(({ source }) => inGroup(source, groups.get(source.id) ?? source.id)),
    events: window ? events.filter((event) => touches(event, window)) : events,
    diagnostics,
  }
}

/** The members of a source in the order in which documents are written. */
function inGroup({ skipped, ...source }: ArticleTellings['source'], independentGroup: string): Source {
  return { ...source, independentGroup, skipped }
}

function windowOf(options: ExtractOptions, diagnostics: Diagnostic[]): { startMs: number; endMs: number } | null {
  const bound = (field: 'from' | 'to'): { startMs: number; endMs: number } | null => {
    const value = options[field]
    if (value === undefined) return null
    const bounds = parseEdtf(value)
    if (!bounds)
      diagnostics.push({
        code: 'date-invalid',
        severity: 'error',
        field,
        message: `"${value}" is not a date of ISO 8601; all events were kept.`,
      })
    return bounds
  }
  const [from, to] = [bound('from'), bound('to')]
  return from || to ? { startMs: from?.startMs ?? -Infinity, endMs: to?.endMs ?? Infinity } : null
}

const touches = (event: TimelineEvent, window: { startMs: number; endMs: number }): boolean =>
  spansIntersect(spanOf(event.date), window)
