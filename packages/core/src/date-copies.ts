import { spanOf } from './calendar/index.js'
import type { Mention } from './events/index.js'
import type { EventDate } from './model/index.js'

/** A sentence of fewer words may be written twice by chance. */
const MIN_WORDS = 8

/** An article's mentions, its text, and when it came out. */
interface MentionsOfArticle {
  readonly text: string
  readonly published: EventDate
  readonly mentions: readonly Mention[]
}

/** Dates sentences that articles print word for word as the first of them does: an agency's "am Sonntag" stays its Sunday,
 *  whichever day a paper prints it again.
 *
 *  @returns the mentions by article, those of copies with the dates of their originals */
export function dateCopies(articles: ReadonlyMap<string, MentionsOfArticle>): ReadonlyMap<string, readonly Mention[]> {
  const tellings = [...articles.values()].flatMap(({ text, published, mentions }) =>
    published.earliest === null
      ? []
      : mentions.flatMap((mention) => {
          const key = keyOf(text, mention)
          return key === null ? [] : [{ key, mention, at: spanOf(published).startMs }]
        }),
  )
  const first = new Map<string, (typeof tellings)[number]>()
  for (const telling of tellings) {
    const known = first.get(telling.key)
    if (known === undefined || telling.at < known.at) first.set(telling.key, telling)
  }
  const dated = new Map<Mention, Mention>()
  for (const { key, mention, at } of tellings) {
    const original = first.get(key)
    if (original === undefined || original.at >= at || !isCounted(mention) || !isCounted(original.mention)) continue
    const { date, timex, needsDocumentDay } = original.mention
    const { start, end } = mention.timex
    dated.set(mention, { ...mention, date, timex: { ...timex, start, end }, needsDocumentDay })
  }
  return new Map([...articles].map(([id, { mentions }]) => [id, mentions.map((one) => dated.get(one) ?? one)]))
}

/** The words of a sentence and which of its dates and titles is meant; null for a short one. */
function keyOf(text: string, { start, end, timex, title }: Mention): string | null {
  const words = text.slice(start, end).match(/[\p{L}\p{N}]+/gu) ?? []
  return words.length < MIN_WORDS ? null : [...words, timex.text, timex.start - start, title].join(' ')
}

/** Dated by counting from somewhere, rather than in full. */
const isCounted = ({ date }: Mention): boolean => date !== null && date.basis !== 'stated'
