import type { ArticleInput, Correction, EventDate, TimelineDocument, TimelineEvent } from '@event-timeline/core'
import type { ArticleFacts, Mark } from './protocol.js'

export interface Article {
  readonly id: string
  /** Of its file, or "pasted text". */
  readonly name: string
  readonly text: string
  /** The day of publication as the reader gave it, EDTF. */
  readonly published: string | null
  /** `de` where the reader says that it is German after all. */
  readonly language: string | null
  /** The reader does not know the day. */
  readonly isEstimated: boolean
  readonly progress: 'waiting' | 'reading' | 'read'
  readonly facts: ArticleFacts | null
}

export type Dialog =
  | { readonly kind: 'correct' | 'reject' | 'merge' | 'settle' | 'split'; readonly event: TimelineEvent }
  | { readonly kind: 'published'; readonly article: Article }
  | { readonly kind: 'embed' }

export type Tab = 'articles' | 'timeline' | 'corrections'

export interface State {
  readonly articles: readonly Article[]
  readonly chosen: string | null
  readonly tab: Tab
  /** With the corrections; null before the first article has been read. */
  readonly document: TimelineDocument | null
  /** What has been read so far, while reading. */
  readonly partial: TimelineDocument | null
  readonly corrections: readonly Correction[]
  /** Places of corrections that find nothing, without those that the reader keeps all the same. */
  readonly lost: readonly number[]
  readonly progress: {
    readonly done: number
    readonly all: number
    readonly isJoining: boolean
    readonly isShown: boolean
  } | null
  readonly isStopped: boolean
  readonly notices: readonly string[]
  /** Id of the chosen event. */
  readonly selected: string | null
  readonly explained: { readonly mark: Mark; readonly top: number } | null
  readonly dialog: Dialog | null
  readonly said: string
}

export const EMPTY: State = {
  articles: [],
  chosen: null,
  tab: 'articles',
  document: null,
  partial: null,
  corrections: [],
  lost: [],
  progress: null,
  isStopped: false,
  notices: [],
  selected: null,
  explained: null,
  dialog: null,
  said: '',
}

export const numberOf = ({ articles }: State, id: string): number =>
  articles.findIndex((article) => article.id === id) + 1

export const chosenOf = ({ articles, chosen }: State): Article | null =>
  articles.find(({ id }) => id === chosen) ?? null

export const publishedOf = ({ document }: State, id: string): EventDate | null =>
  document?.sources.find((source) => source.id === id)?.published ?? null

export const titleOf = ({ document }: State, { id, name, text }: Article): string => {
  const title = document?.sources.find((source) => source.id === id)?.title ?? ''
  return title === '' || text.trim() === '' ? name : title
}

export const eventsOf = ({ document }: State, id: string): readonly TimelineEvent[] =>
  document?.events.filter(({ evidence }) => evidence.some(({ source }) => source === id)) ?? []

/** An article whose day nobody knows, from which dates are counted, and that no event ties to another article. */
export function asksForDay(state: State, article: Article): boolean {
  const { facts, published, isEstimated } = article
  if (!facts || published !== null || isEstimated || !facts.language.startsWith('de')) return false
  const basis = publishedOf(state, article.id)?.basis
  if (basis !== 'inferred' && basis !== 'unknown') return false
  if (!facts.marks.some(({ needsDay }) => needsDay)) return false
  if (basis === 'unknown') return true
  return !eventsOf(state, article.id).some(({ evidence }) => evidence.some(({ source }) => source !== article.id))
}

/** Events whose dates hang on a day that is still asked for. */
export function provisionalIds(state: State): ReadonlySet<string> {
  const asking = new Set(state.articles.filter((article) => asksForDay(state, article)).map(({ id }) => id))
  if (asking.size === 0) return new Set()
  const events = state.document?.events ?? []
  return new Set(
    events
      .filter(({ evidence }) => evidence.every(({ source, date }) => asking.has(source) && date.basis !== 'stated'))
      .map(({ id }) => id),
  )
}

/** What core is given of an article. */
export const inputOf = ({ id, name, text, published, language }: Article): ArticleInput => ({
  id,
  text,
  ...(published !== null && { published }),
  ...(language !== null && { language }),
  ...(/\.md$/i.test(name) && { format: 'markdown' as const }),
})

export const isKnown = (date: EventDate | null): date is EventDate => date !== null && date.earliest !== null
