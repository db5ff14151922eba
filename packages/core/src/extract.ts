import { parseEdtf, spanOf, spansIntersect } from './calendar/index.js'
import { clusterMentions, groupCopies, joinEvents, type StoryEvent, toStoryEvents } from './linking/index.js'
import type { ArticleInput, Diagnostic, Source, TimelineDocument, TimelineEvent } from './model/index.js'
import { readableEvent } from './reader/index.js'
import {
  type ArticlesOfStory,
  type ArticleTellings,
  byStory,
  readStory,
  readTellings,
  storiesOf,
  type TellingsOptions,
  uniqueById,
} from './tellings.js'

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
  const { storyOf, matesOf } = storiesOf(read)
  const stories = byStory(read, ({ source }) => storyOf(source.id)).map((own) => mergeStory(own, matesOf))
  return joinStories(stories, options, diagnostics)
}

/** What the articles of one story tell, merged. */
export interface StoryTimeline {
  readonly sources: readonly Source[]
  readonly events: readonly StoryEvent[]
  /** By article id. */
  readonly diagnostics: ReadonlyMap<string, readonly Diagnostic[]>
}

/** Reads the articles of one story and merges what they tell. */
export const extractStory = (story: ArticlesOfStory, options: TellingsOptions = {}): StoryTimeline =>
  mergeStory(readStory(story, options), (id) => story.mates.get(id) ?? [])

/** Merges what the articles of one story tell. `joinStories` of all stories is what `mergeTellings` gives: so stories may be
 *  merged where they are read, and what their articles tell ends with them.
 *
 *  @param tellings with different ids
 *  @param matesOf those that are likest to an article, the likest first */
export function mergeStory(
  tellings: readonly ArticleTellings[],
  matesOf: (id: string) => readonly string[],
): StoryTimeline {
  const mentionsOf = new Map(tellings.map(({ source, mentions }) => [source.id, mentions]))
  const clusters = clusterMentions([...mentionsOf.values()].flat(), { storyOf: () => '', matesOf })
  const pages = new Set(tellings.flatMap(({ source, isPage }) => (isPage ? [source.id] : [])))
  const groups = groupCopies(tellings.map(({ source, body }) => ({ id: source.id, text: body })))
  return {
    sources: tellings.map(({ source }) => inGroup(source, groups.get(source.id) ?? source.id)),
    events: toStoryEvents(clusters, mentionsOf, ({ quote }) => quote).map(({ event, relations }) => ({
      event: readableEvent(event, (id) => pages.has(id)),
      relations,
    })),
    diagnostics: new Map(tellings.map(({ source, diagnostics }) => [source.id, diagnostics])),
  }
}

/** Puts the timelines of stories together. Their order does not matter.
 *
 *  @param known diagnostics that stand in front of those of the stories */
export function joinStories(
  stories: readonly StoryTimeline[],
  options: ExtractOptions = {},
  known: readonly Diagnostic[] = [],
): TimelineDocument {
  const diagnostics = [...known]
  const firstOf = ({ sources }: StoryTimeline): string => sources[0]?.id ?? ''
  const sorted = [...stories].sort((a, b) => (firstOf(a) < firstOf(b) ? -1 : 1))
  const told = new Map(sorted.flatMap((story) => [...story.diagnostics]))
  const sources = sorted.flatMap((story) => story.sources).sort((a, b) => (a.id < b.id ? -1 : 1))
  for (const { id } of sources) diagnostics.push(...(told.get(id) ?? []))
  const events = joinEvents(sorted.map((story) => story.events))
  const window = windowOf(options, diagnostics)
  const inWindow = window ? events.filter((event) => touches(event, window)) : events
  if (inWindow.length < events.length) diagnostics.push(leftOut(events.length - inWindow.length, options))
  return {
    version: 1,
    ...(options.title !== undefined && { title: options.title }),
    language: languageOf(options),
    sources,
    events: inWindow,
    diagnostics,
  }
}

/** The language of a document that is made with these options. */
export const languageOf = ({ language = 'de' }: ExtractOptions): string => language

const leftOut = (count: number, { from = '..', to = '..' }: ExtractOptions): Diagnostic => ({
  code: 'outside-window',
  severity: 'info',
  message: `${count} ${count === 1 ? 'event' : 'events'} outside ${from}/${to} left out.`,
})

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
