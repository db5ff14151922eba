import { type ExtractOptions, extractStory, joinStories, languageOf, type StoryTimeline } from './extract.js'
import { idFor, type StoryEvent } from './linking/index.js'
import type { ArticleInput, Diagnostic, Source, TimelineDocument, TimelineEvent } from './model/index.js'
import { type ArticlesOfStory, type PartedArticles, partArticles } from './tellings.js'

/** Articles that are added to a document: the stories that it holds already, and those that are to be read. */
export interface PartedAddition extends PartedArticles {
  /** Nothing was added to them. */
  readonly kept: readonly StoryTimeline[]
}

/** Adds articles to a document. The bytes are those of `extractTimeline` of all of them; read are only the stories that
 *  get a new article.
 *
 *  A document can be added to where `extractTimeline` made it of these very texts. All are read again where it does not
 *  hold what was found: where it was corrected by hand or cut to a stretch of time, an article of it is missing, or its
 *  words do not stand where they stood. A text that changed elsewhere is not noticed: extract all of them then.
 *
 *  @param articles those that the document was made of, and new ones, with different ids */
export function addArticles(
  document: TimelineDocument,
  articles: readonly ArticleInput[],
  options: ExtractOptions = {},
): TimelineDocument {
  const { kept, stories, diagnostics } = partAddition(document, articles, options)
  return joinStories([...kept, ...stories.map((story) => extractStory(story, options))], options, diagnostics)
}

/** The first half of `addArticles`: `joinStories` of the stories that are kept and of those that are read, each by
 *  `extractStory`, is what it gives. */
export function partAddition(
  document: TimelineDocument,
  articles: readonly ArticleInput[],
  options: ExtractOptions = {},
): PartedAddition {
  const known = new Set(document.sources.map(({ id }) => id))
  const { stories, before, diagnostics } = partArticles(articles, options, ({ id }) => known.has(id))
  const read = stories.flatMap((story) => story.articles)
  if (document.language !== languageOf(options) || !isWhole(document, read)) return { kept: [], stories, diagnostics }
  const former = new Set(before.map(keyOf))
  const isKept = (story: ArticlesOfStory): boolean => former.has(keyOf(story))
  const told = splitDocument(document, stories.filter(isKept))
  if (told === null) return { kept: [], stories, diagnostics }
  return { kept: told, stories: stories.filter((story) => !isKept(story)), diagnostics }
}

/** Equal for stories that are read to the same end: what is read depends on the articles and on who is likest to whom. */
const keyOf = ({ articles, mates }: ArticlesOfStory): string =>
  JSON.stringify(articles.map(({ id }) => [id, mates.get(id)]))

/** Of these the document holds less, or other things, than was read. */
const CHANGED: readonly string[] = ['duplicate-id', 'outside-window', 'corrected']

function isWhole(document: TimelineDocument, articles: readonly ArticleInput[]): boolean {
  const texts = new Map(articles.map(({ id, text }) => [id, text]))
  return (
    document.sources.every(({ id }) => texts.has(id)) &&
    document.diagnostics.every(({ code }) => !CHANGED.includes(code)) &&
    document.events.every(
      ({ corrections, evidence }) =>
        corrections === undefined &&
        evidence.every(({ source, start, end, quote }) => texts.get(source)?.slice(start, end) === quote),
    )
  )
}

/** The stories as they were before they stood in the document; null where an event is of none, or of several. */
function splitDocument(
  document: TimelineDocument,
  stories: readonly ArticlesOfStory[],
): readonly StoryTimeline[] | null {
  const storyOf = new Map(stories.flatMap(({ articles }, at) => articles.map(({ id }) => [id, at] as const)))
  const split = stories.map(() => ({
    sources: [] as Source[],
    events: [] as TimelineEvent[],
    diagnostics: new Map<string, Diagnostic[]>(),
  }))
  const of = (source: string): (typeof split)[number] | undefined => split[storyOf.get(source) ?? -1]
  for (const source of document.sources) of(source.id)?.sources.push(source)
  for (const told of document.diagnostics) {
    const { source = '' } = told
    const own = of(source)?.diagnostics
    own?.set(source, [...(own.get(source) ?? []), told])
  }
  for (const event of document.events) {
    const tellers = new Set(event.evidence.map(({ source }) => of(source)))
    const [teller] = tellers
    if (tellers.size !== 1) return null
    teller?.events.push(event)
  }
  const ids = new Set(document.events.map(({ id }) => id))
  return split.map((story) => ({ ...story, events: asInStory(story.events, ids) }))
}

/** Events without what they got when stories were joined: the numbers of equal ids, and ids for relations.
 *
 *  @param ids of all events of the document */
function asInStory(events: readonly TimelineEvent[], ids: ReadonlySet<string>): readonly StoryEvent[] {
  const indexOf = new Map(events.map(({ id }, i) => [id, i]))
  return events.map(({ relations = [], ...event }) => ({
    event: { ...event, id: plainId(event, ids) },
    relations: relations.flatMap(({ relation, event: other }) => {
      const index = indexOf.get(other)
      return index === undefined ? [] : [{ relation, event: index }]
    }),
  }))
}

/** A number at the end of an id is its own where the title ends in it, and otherwise where no other event has the id without. */
function plainId({ id, date, title }: TimelineEvent, ids: ReadonlySet<string>): string {
  const plain = id.replace(/-\d+$/, '')
  return id !== idFor(date, title) && ids.has(plain) ? plain : id
}
