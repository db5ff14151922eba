import type { ArticleInput, Diagnostic, Evidence, SkippedRange, TimelineDocument, Timex } from './model/index.js'
import { composeText, type ComposedText } from './text/index.js'

interface ComposedArticles {
  readonly articles: readonly ArticleInput[]
  /** A document of the composed articles, with the offsets and quotes of the texts as they came in. */
  readonly restore: (document: TimelineDocument) => TimelineDocument
}

interface Kept {
  readonly original: string
  readonly composed: ComposedText
}

/** Articles with their texts in composed form (Unicode NFC): what is read must not depend on how a letter is encoded. */
export function composeArticles(articles: readonly ArticleInput[]): ComposedArticles {
  const changed = new Map<string, Kept>()
  const all = articles.map((article) => {
    const composed = composeText(article.text)
    if (composed.text === article.text) return article
    // Of articles with one id the first is read.
    if (!changed.has(article.id)) changed.set(article.id, { original: article.text, composed })
    return { ...article, text: composed.text }
  })
  return { articles: all, restore: (document) => (changed.size === 0 ? document : restored(document, changed)) }
}

function restored(document: TimelineDocument, changed: ReadonlyMap<string, Kept>): TimelineDocument {
  return {
    ...document,
    sources: document.sources.map((source) => {
      const kept = changed.get(source.id)
      return kept ? { ...source, skipped: source.skipped.map((range) => moveRange(range, kept)) } : source
    }),
    events: document.events.map((event) => ({
      ...event,
      evidence: event.evidence.map((evidence) => moveEvidence(evidence, changed.get(evidence.source))),
    })),
    diagnostics: document.diagnostics.map((diagnostic) => moveDiagnostic(diagnostic, changed)),
  }
}

const moveRange = <T extends Pick<SkippedRange, 'start' | 'end'>>(range: T, { composed }: Kept): T => ({
  ...range,
  start: composed.originalOffset(range.start),
  end: composed.originalOffset(range.end),
})

function moveEvidence(evidence: Evidence, kept: Kept | undefined): Evidence {
  if (!kept) return evidence
  const moved = moveRange(evidence, kept)
  return {
    ...moved,
    quote: kept.original.slice(moved.start, moved.end),
    ...(evidence.timex && { timex: moveTimex(evidence.timex, kept.original, kept.composed) }),
  }
}

function moveDiagnostic(diagnostic: Diagnostic, changed: ReadonlyMap<string, Kept>): Diagnostic {
  const kept = changed.get(diagnostic.source ?? '')
  const { start, end } = diagnostic
  if (!kept || start === undefined || end === undefined) return diagnostic
  return { ...diagnostic, ...moveRange({ start, end }, kept) }
}

/** A tag of a composed text, at its place in the text as it came in. */
export function moveTimex(timex: Timex, original: string, { originalOffset }: ComposedText): Timex {
  const [start, end] = [originalOffset(timex.start), originalOffset(timex.end)]
  return { ...timex, start, end, text: original.slice(start, end) }
}
