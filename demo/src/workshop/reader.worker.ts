import {
  applyCorrections,
  type ArticleInput,
  type Correction,
  extractTimeline,
  parseCorrections,
  type TimelineDocument,
} from '@event-timeline/core'
import { factsOf } from './article-facts.js'
import type { ReaderAnswer, ReaderRequest, ReadResult } from './protocol.js'

/** How often what has been read so far is shown. */
const PARTIAL_MS = 400

/** What each article tells by itself; the same article is not read again when another comes. */
const alone = new Map<string, TimelineDocument>()
let last: TimelineDocument | null = null
/** The newest request to read; an older one gives up between two articles. */
let newest = 0

const answer = (message: ReaderAnswer): void => {
  postMessage(message)
}

addEventListener('message', ({ data }: MessageEvent<ReaderRequest>) => {
  if (data.type === 'read') newest = data.job
  void handle(data).catch((error: unknown) => {
    answer({ type: 'failed', job: data.job, message: String(error) })
  })
})

async function handle(request: ReaderRequest): Promise<void> {
  const { job } = request
  switch (request.type) {
    case 'read': {
      const result = await readAll(request.articles, request.corrections, job)
      if (result) answer({ type: 'read', job, ...result })
      return
    }
    case 'correct': {
      if (last) answer({ type: 'corrected', job, ...correct(last, request.corrections) })
      return
    }
    case 'tag': {
      answer({ type: 'tagged', job, facts: factsOf(request.article, request.published) })
      return
    }
    case 'parse-corrections': {
      const { corrections, diagnostics } = parseCorrections(parseJson(request.text))
      answer({
        type: 'corrections',
        job,
        corrections: corrections.map(({ correction }) => correction),
        bad: diagnostics.length,
      })
    }
  }
}

/** Each article by itself, so that there is something to see; then all together, as they explain each other. */
async function readAll(
  articles: readonly ArticleInput[],
  corrections: readonly Correction[],
  job: number,
): Promise<ReadResult | null> {
  let shownAt = 0
  for (const [at, article] of articles.entries()) {
    const key = keyOf(article)
    let own = alone.get(key)
    if (!own) {
      own = extractTimeline([article])
      alone.set(key, own)
      const isDue = performance.now() - shownAt > PARTIAL_MS
      if (isDue) shownAt = performance.now()
      const facts = factsOf(article, own.sources[0]?.published ?? null)
      const read = articles.slice(0, at + 1)
      answer({
        type: 'progress',
        job,
        done: at + 1,
        facts,
        partial: isDue && articles.length > 1 ? together(read) : null,
      })
    }
    // Lets newer requests in.
    await new Promise((resolve) => setTimeout(resolve))
    if (job !== newest) return null
  }
  if (articles.length > 1) answer({ type: 'progress', job, done: articles.length, facts: null, partial: null })
  const current = new Set(articles.map(keyOf))
  for (const key of alone.keys()) if (!current.has(key)) alone.delete(key)
  last = extractTimeline(articles)
  const published = new Map(last.sources.map((source) => [source.id, source.published]))
  const facts = articles.map((article) => factsOf(article, published.get(article.id) ?? null))
  return { ...correct(last, corrections), facts }
}

const keyOf = ({ text, published, language, format }: ArticleInput): string =>
  JSON.stringify([text, published, language, format])

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

/** What the articles tell, each by itself, as one document. */
function together(articles: readonly ArticleInput[]): TimelineDocument {
  const documents = articles.flatMap((article) => alone.get(keyOf(article)) ?? [])
  return {
    version: 1,
    language: 'de',
    sources: [],
    events: documents.flatMap(({ events }, at) =>
      events.map(({ relations: _, ...event }) => ({ ...event, id: `${String(at)}-${event.id}`, evidence: [] })),
    ),
    diagnostics: [],
  }
}

function correct(
  document: TimelineDocument,
  corrections: readonly Correction[],
): { document: TimelineDocument; lost: number[] } {
  const placed = corrections.map((correction, at) => ({ correction, pointer: String(at) }))
  const corrected = applyCorrections(document, placed)
  const lost = corrected.diagnostics.flatMap(({ code, field }) =>
    code === 'correction-without-effect' ? [Number(field)] : [],
  )
  return { document: corrected, lost }
}
