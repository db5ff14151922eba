import { clusterMentions, detectConflict, type PairSign, whyJoined } from './linking/index.js'
import type { ArticleInput, EventDate } from './model/index.js'
import { readTellings, storiesOf, type TellingsOptions } from './tellings.js'

/** One telling of an event, and what joined it with the others. */
export interface ExplainedTelling {
  readonly source: string
  readonly start: number
  readonly end: number
  readonly title: string
  /** `null` where it dates nothing. */
  readonly date: EventDate | null
  /** The telling that it is likest to, by its place in the list; `null` where the event has no other, or where it tells the
   *  act again without its date. */
  readonly likest: number | null
  /** Whether its date and that of the likest can both hold. */
  readonly agrees: boolean
  /** Natural log odds that both tell one happening, and its strongest parts. */
  readonly odds: number
  readonly signs: readonly { readonly sign: PairSign; readonly odds: number }[]
}

/** Why an event is one. */
export interface EventExplanation {
  readonly tellings: readonly ExplainedTelling[]
  /** The dates that cannot all hold, each with the tellings that give it, by their places in the list; `null` without any. */
  readonly claims: readonly { readonly date: EventDate; readonly tellings: readonly number[] }[] | null
}

/** Explains the event that a place of an article tells: which tellings were merged and by which signs, and which of its dates
 *  cannot both hold.
 *
 *  @param offset UTF-16 offset in the article's text
 *  @returns null where nothing is told */
export function explainEvent(
  articles: readonly ArticleInput[],
  articleId: string,
  offset: number,
  options: TellingsOptions = {},
): EventExplanation | null {
  const { tellings } = readTellings(articles, options)
  const stories = storiesOf(tellings)
  const mentions = tellings.flatMap((told) => told.mentions)
  const there = mentions.filter((m) => m.source === articleId && m.start <= offset && offset < m.end)
  // Of several that one sentence tells the one whose time is pointed at.
  const wanted = there.find(({ timex }) => timex.start <= offset && offset < timex.end) ?? there[0]
  const cluster = wanted && clusterMentions(mentions, stories).find((one) => one.includes(wanted))
  if (!cluster) return null
  const joinings = whyJoined(cluster, mentions, stories)
  const dating = detectConflict(cluster.map(({ date }) => date))
  return {
    tellings: joinings.map(({ mention, to, agrees, odds, signs }) => ({
      source: mention.source,
      start: mention.start,
      end: mention.end,
      title: mention.title,
      date: mention.date,
      likest: to === null ? null : cluster.findIndex((one) => one === to),
      agrees,
      odds,
      signs,
    })),
    claims: dating?.claims?.map(({ date, evidence }) => ({ date, tellings: evidence })) ?? null,
  }
}
