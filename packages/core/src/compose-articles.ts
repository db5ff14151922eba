import type { ArticleInput, Diagnostic, SkippedRange, Timex } from './model/index.js'
import { composeText, type ComposedText } from './text/index.js'

interface ComposedArticles {
  readonly articles: readonly ArticleInput[]
  /** What was found in a composed article, with the offsets and words of the text as it came in. */
  readonly restorerOf: (id: string) => Restorer
}

/** Moves what was found in a composed text to its place in the text as it came in. */
export interface Restorer {
  /** As it came in; `null` where that is the composed text. */
  readonly original: string | null
  readonly range: <T extends Pick<SkippedRange, 'start' | 'end'>>(range: T) => T
  readonly timex: (timex: Timex) => Timex
  readonly diagnostic: (diagnostic: Diagnostic) => Diagnostic
}

const UNCHANGED: Restorer = {
  original: null,
  range: (range) => range,
  timex: (timex) => timex,
  diagnostic: (diagnostic) => diagnostic,
}

/** Articles with their texts in composed form (Unicode NFC): what is read must not depend on how a letter is encoded.
 *
 *  @param articles with different ids */
export function composeArticles(articles: readonly ArticleInput[]): ComposedArticles {
  const changed = new Map<string, Restorer>()
  const all = articles.map((article) => {
    const composed = composeText(article.text)
    if (composed.text === article.text) return article
    changed.set(article.id, restorer(article.text, composed))
    return { ...article, text: composed.text }
  })
  return { articles: all, restorerOf: (id) => changed.get(id) ?? UNCHANGED }
}

function restorer(original: string, composed: ComposedText): Restorer {
  const range: Restorer['range'] = (one) => ({
    ...one,
    start: composed.originalOffset(one.start),
    end: composed.originalOffset(one.end),
  })
  return {
    original,
    range,
    timex: (timex) => moveTimex(timex, original, composed),
    diagnostic: (diagnostic) => {
      const { start, end } = diagnostic
      return start === undefined || end === undefined ? diagnostic : { ...diagnostic, ...range({ start, end }) }
    },
  }
}

/** A tag of a composed text, at its place in the text as it came in. */
export function moveTimex(timex: Timex, original: string, { originalOffset }: ComposedText): Timex {
  const [start, end] = [originalOffset(timex.start), originalOffset(timex.end)]
  return { ...timex, start, end, text: original.slice(start, end) }
}
