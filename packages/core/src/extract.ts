import { dateFromEdtf, parseEdtf, spanOf, spansIntersect, UNKNOWN_DATE } from './calendar/index.js'
import { clusterMentions, groupCopies, storyMates, toEvents } from './clusters/index.js'
import { ArticleSyntax, buildMentions, collectRoles, type Mention, type RoleBearers } from './events/index.js'
import { grammarOfGerman } from './locales/de/grammar-of-german.js'
import { stemOf } from './locales/de/stems.js'
import { actsIn, phaseIn, thingOf } from './locales/de/thesaurus.js'
import { HINT_WORDS } from './locales/de/hint-words.js'
import { de } from './locales/de/index.js'
import type {
  ArticleInput,
  Diagnostic,
  EventDate,
  ResolvedExpression,
  Source,
  TimelineDocument,
  TimelineEvent,
} from './model/index.js'
import {
  choosePublication,
  type DatedArticle,
  AnchoredExpression,
  hintsOf,
  inferPublications,
  type YearlessDay,
  yearlessDays,
} from './publication/index.js'
import { type Article, readArticle, readableEvent } from './reader/index.js'
import { type Expression, recognizeExpressions } from './recognize/index.js'
import { opensEntry, resolveExpressions } from './resolve/index.js'
import { type EntityIndex, type Word, wordsOf } from './syntax/index.js'
import { type AnalyzedText, analyzeText } from './text/index.js'

export interface ExtractOptions {
  /** Title of the document. */
  readonly title?: string
  /** BCP 47, for all articles; default: told from each. */
  readonly language?: string
  /** Only events that touch this stretch of time: ISO 8601-2, both ends included. */
  readonly from?: string
  readonly to?: string
}

/** An article with all that does not depend on its publication date. */
export interface PreparedArticle {
  readonly article: Article
  readonly analyzed: AnalyzedText
  readonly expressions: readonly Expression[]
  readonly words: readonly (readonly Word[])[]
  /** As far as the article itself tells it. */
  readonly told: EventDate
  /** Days without their year that stand above the text: "Dienstag, 7. September". */
  readonly headerDays: readonly YearlessDay[]
}

/** An article with its publication date and every expression resolved against it. */
export interface ReadArticle extends PreparedArticle {
  readonly published: EventDate
  readonly resolved: readonly ResolvedExpression[]
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
  const diagnostics: Diagnostic[] = []
  const inputs = uniqueInputs(articles, diagnostics)
  const prepared = inputs.map((input) => prepareArticle(input, options))
  for (const { article } of prepared) diagnostics.push(...article.diagnostics)
  const german = prepared.filter((p) => isGerman(p.article, diagnostics))

  const { read, mentionsOf, mates } = readMentions(german)
  const texts = new Map(read.map((r) => [r.article.id, r.article.text]))
  const clusters = clusterMentions([...mentionsOf.values()].flat(), (id) => mates.get(id) ?? [])
  const pages = new Set(read.flatMap(({ article }) => (article.format === 'html' ? [article.id] : [])))
  const events = toEvents(clusters, mentionsOf, (id) => texts.get(id) ?? '').map((event) =>
    readableEvent(event, (id) => pages.has(id)),
  )

  const window = windowOf(options, diagnostics)
  const published = new Map(read.map((r) => [r.article.id, r.published]))
  const groups = groupCopies(
    prepared.map(({ article }) => ({
      id: article.id,
      text: article.body.map((b) => article.masked.slice(b.start, b.end)).join('\n'),
    })),
  )
  return {
    version: 1,
    ...(options.title !== undefined && { title: options.title }),
    language: options.language ?? 'de',
    sources: prepared.map((p) => toSource(p.article, published.get(p.article.id) ?? p.told, groups)),
    events: window ? events.filter((event) => touches(event, window)) : events,
    diagnostics,
  }
}

/** The tellings of all articles, by source, each article with its publication date. */
export function readMentions(prepared: readonly PreparedArticle[]): {
  readonly read: readonly ReadArticle[]
  readonly mentionsOf: ReadonlyMap<string, readonly Mention[]>
  /** The articles of each article's story, by id. */
  readonly mates: ReadonlyMap<string, readonly string[]>
} {
  const names = learnNames(prepared)
  const mates = matesOf(prepared)
  const read = datePublications(prepared, names, mates)
  return {
    read,
    mentionsOf: new Map(read.map((r) => [r.article.id, mentionsIn(r, r.resolved, r.published, names)])),
    mates,
  }
}

const matesOf = (prepared: readonly PreparedArticle[]): ReadonlyMap<string, readonly string[]> =>
  storyMates(prepared.map(({ article, words }) => ({ id: article.id, nouns: nounsIn(words) })))

/** Capitals within sentences. */
const nounsIn = (sentences: readonly (readonly Word[])[]): ReadonlySet<string> =>
  new Set(
    sentences.flatMap((words) =>
      words.flatMap((w) => (w.kind === 'word' && w.capital && !w.first && w.norm.length >= 4 ? [stemOf(w.norm)] : [])),
    ),
  )

/** By id, so that no later step depends on the order in which articles came. */
function uniqueInputs(articles: readonly ArticleInput[], diagnostics: Diagnostic[]): readonly ArticleInput[] {
  const sorted = [...articles].sort((a, b) => (a.id !== b.id ? (a.id < b.id ? -1 : 1) : a.text < b.text ? -1 : 1))
  return sorted.filter((input, i) => {
    if (sorted[i - 1]?.id !== input.id) return true
    diagnostics.push({
      code: 'duplicate-id',
      severity: 'error',
      source: input.id,
      message: `Two articles have the id "${input.id}"; the second was left out.`,
    })
    return false
  })
}

/** Reads an article and finds its expressions. */
export function prepareArticle(input: ArticleInput, options: { readonly language?: string } = {}): PreparedArticle {
  const article = readArticle(
    options.language !== undefined && input.language === undefined ? { ...input, language: options.language } : input,
  )
  const analyzed = analyzeText(article.masked, de, article.body)
  const headerDays = article.dateCandidates.flatMap(({ kind, value, start, end }) => {
    if (kind !== 'header' || value !== undefined) return []
    return yearlessDays(recognizeExpressions(analyzeText(article.masked, de, [{ start, end }]), de))
  })
  const dateIn = (start: number, end: number): EventDate | null => {
    const part = analyzeText(article.masked, de, [{ start, end }])
    const found = resolveExpressions(part, recognizeExpressions(part, de), { document: null }, de)
    const full = found.find((e) => e.date?.basis === 'stated' && /^\d{4}-\d{2}/.test(e.date.edtf))?.date
    return full ? dateFromEdtf(full.edtf.slice(0, 10), 'stated') : null
  }
  const expressions = recognizeExpressions(analyzed, de)
  return {
    article,
    analyzed,
    expressions,
    words: analyzed.sentences.map((sentence) => wordsOf(analyzed, sentence)),
    told: publicationOf(choosePublication(article, dateIn), input.fallbackPublished),
    headerDays: headerDays.length > 0 ? headerDays : entryDays(analyzed, expressions),
  }
}

/** What the article tells, or else what it was handed in with. */
const publicationOf = (told: EventDate, fallback: string | undefined): EventDate =>
  told.earliest !== null || fallback === undefined ? told : dateFromEdtf(fallback, 'stated')

/** The day of a ticker: the one that its entries stand under, or the first of several that go back in time. A chronicle,
 *  whose entries go on, is younger than the last. */
function entryDays(analyzed: AnalyzedText, expressions: readonly Expression[]): readonly YearlessDay[] {
  const days = yearlessDays(expressions.filter((expression) => opensEntry(analyzed, expression) !== null))
  const [first, second] = days
  if (first === undefined || (second !== undefined && isEarlier(first, second))) return []
  return [first]
}

/** Most tokens between "am heutigen Mittwoch" and the date that says the same. */
const MAX_APPOSED = 3

/** The days without a year that a text names, with the weekday also where "am heutigen Mittwoch, dem 23. August" says it. */
function namedDays(expressions: readonly Expression[]): readonly YearlessDay[] {
  return expressions.flatMap((expression, i) => {
    const days = yearlessDays([expression])
    const before = expressions[i - 1]
    const isApposed = before !== undefined && expression.firstToken - before.endToken <= MAX_APPOSED
    const weekday = isApposed && before.node.kind === 'counted' ? before.node.weekday : undefined
    return weekday === undefined ? days : days.map((day) => ({ weekday, ...day }))
  })
}

const isEarlier = (a: YearlessDay, b: YearlessDay): boolean => a.month * 32 + a.day < b.month * 32 + b.day

function isGerman(article: Article, diagnostics: Diagnostic[]): boolean {
  if (article.language.toLowerCase().startsWith('de')) return true
  if (article.body.length > 0) {
    const message = `The article is not in German (${article.language}); no events were read from it.`
    diagnostics.push({ code: 'language-unsupported', severity: 'warning', source: article.id, message })
  }
  return false
}

interface Names {
  readonly entities: EntityIndex
  readonly roles: RoleBearers
  /** The parsed sentences of each article, by its id: filled when they are first asked for. */
  readonly syntax: Map<string, ArticleSyntax>
}

/** Who is who, from all articles together: one of them introduces a person whom another only mentions. */
function learnNames(prepared: readonly PreparedArticle[]): Names {
  const sentences = prepared.flatMap((p) => p.words)
  const entities = grammarOfGerman.collectEntities(sentences)
  const roles = collectRoles(
    grammarOfGerman,
    sentences.map((words) => ({ words, mentions: entities.find(words) })),
  )
  return { entities, roles, syntax: new Map() }
}

/** Publication dates: what an article tells, refined or replaced by what all of them together leave possible; then every
 *  expression against its article's date. */
export function datePublications(
  prepared: readonly PreparedArticle[],
  names: Names = learnNames(prepared),
  mates: ReadonlyMap<string, readonly string[]> = matesOf(prepared),
): readonly ReadArticle[] {
  // Mentions of an article without any date are shaped as if it came out with the newest of the others: their kinds and
  // people, which inference compares, do not depend on it.
  const newest = prepared
    .map((p) => p.told)
    .filter((d) => d.earliest !== null)
    .sort((a, b) => spanOf(b).startMs - spanOf(a).startMs)[0]
  const dated = prepared.map((p): DatedArticle => {
    const resolve = (document: EventDate): readonly ResolvedExpression[] =>
      resolveExpressions(p.analyzed, p.expressions, { document: document.earliest === null ? null : document }, de)
    const rough = resolve(p.told)
    const hints = hintsOf(p.analyzed.tokens, p.expressions, rough, HINT_WORDS)
    const pivot = p.told.earliest === null ? (newest ?? p.told) : p.told
    const shaped = resolve(pivot).map((expression, i) => ({
      ...expression,
      needsDocumentDay: rough[i]?.needsDocumentDay ?? false,
    }))
    return {
      id: p.article.id,
      told: p.told,
      headerDays: p.headerDays,
      namedDays: namedDays(p.expressions),
      resolveAt: (document) =>
        resolve(document).flatMap((expression, i) => (hints[i] ? [new AnchoredExpression(expression, hints[i])] : [])),
      mentions: mentionsIn(p, shaped, pivot, names),
    }
  })
  const inferred = inferPublications(dated, (id) => mates.get(id) ?? [])
  return prepared.map((p) => {
    const published = inferred.get(p.article.id) ?? p.told
    return { ...p, published, resolved: resolveOpen(p, published) }
  })
}

/** Resolves against the likeliest publication day, and keeps what its alternatives would make of each expression. */
function resolveOpen(prepared: PreparedArticle, published: EventDate): readonly ResolvedExpression[] {
  const at = (document: EventDate | null): readonly ResolvedExpression[] =>
    resolveExpressions(prepared.analyzed, prepared.expressions, { document }, de)
  if (published.earliest === null) return at(null)
  // Within a reading all days give the same dates: its first stands for it.
  const dayOf = (date: EventDate): EventDate =>
    date.edtf.startsWith('[') && date.earliest !== null ? dateFromEdtf(date.earliest, date.basis) : date
  const resolved = at(dayOf(published))
  if (published.basis !== 'inferred') return resolved
  const others = (published.alternatives ?? []).map((alternative) => at(dayOf(alternative)))
  return resolved.map((expression, i) => {
    const { date } = expression
    if (!date || date.basis === 'stated') return expression
    const readings = others.flatMap((other) => {
      const reading = other[i]?.date
      return reading && reading.edtf !== date.edtf ? [{ ...reading, basis: 'inferred' as const }] : []
    })
    const alternatives = [...new Map(readings.map((r) => [r.edtf, r])).values()]
    return {
      ...expression,
      date: { ...date, basis: 'inferred' as const, ...(alternatives.length > 0 && { alternatives }) },
    }
  })
}

/** Every dated telling of some articles, news or not, each with what tells it: for training. */
export function readTellings(articles: readonly ArticleInput[]): readonly Mention[] {
  const prepared = uniqueInputs(articles, []).map((input) => prepareArticle(input))
  const names = learnNames(prepared)
  return datePublications(prepared, names).flatMap((r) => mentionsIn(r, r.resolved, r.published, names, true))
}

function mentionsIn(
  prepared: PreparedArticle,
  expressions: readonly ResolvedExpression[],
  published: EventDate,
  names: Names,
  keepAll = false,
): readonly Mention[] {
  const { id } = prepared.article
  let sentences = names.syntax.get(id)
  if (!sentences) {
    sentences = new ArticleSyntax(prepared.analyzed, grammarOfGerman, names.entities, prepared.words, expressions)
    names.syntax.set(id, sentences)
  }
  const mentions = buildMentions({
    source: id,
    sentences,
    expressions,
    roles: names.roles,
    headings: prepared.article.body.filter((block) => block.kind === 'heading'),
    published,
    keepAll,
  })
  return mentions.map((mention) => {
    const ordinals = ordinalsIn(mention.title)
    const { stems, headStem, subjectStem, verb } = mention
    const told = new Set([...stems, ...(headStem === null ? [] : [headStem]), ...(verb == null ? [] : [stemOf(verb)])])
    const acts = actsIn(told)
    const nouns = [...told, ...(subjectStem === null ? [] : [subjectStem])]
    return {
      ...mention,
      ordinals,
      amounts: amountsIn(mention.title),
      acts: new Set(acts.keys()),
      actStems: new Set([...acts.values()].flat()),
      things: new Map(
        nouns.flatMap((stem) => {
          const thing = thingOf(stem)
          return thing === null ? [] : [[stem, thing] as const]
        }),
      ),
      phase: phaseIn(told),
    }
  })
}

/** Amounts in a title, other than one. */
function amountsIn(title: string): ReadonlySet<number> {
  const amounts = new Set<number>()
  for (const [, digits, word] of title.matchAll(
    /(\d{1,3}(?:[. ]\d{3}){1,3}(?!\d)|\d{1,9}(?:,\d{1,2})?)|(\p{L}{3,20})/gu,
  )) {
    const value =
      digits === undefined
        ? de.lookUp(word?.toLowerCase() ?? '')?.amount
        : Number(digits.replace(/[. ](?=\d{3})/g, '').replace(',', '.'))
    if (value !== undefined && value !== 1) amounts.add(value)
  }
  return amounts
}

/** Ordinal numbers in a title, in digits and as words. */
function ordinalsIn(title: string): ReadonlySet<number> {
  const ordinals = new Set<number>()
  for (const [, digits, word] of title.matchAll(/(\d{1,3})\.(?= \p{L})|(\p{L}{4,20})/gu)) {
    const value = digits === undefined ? de.lookUp(word?.toLowerCase() ?? '')?.ordinal : Number(digits)
    if (value !== undefined) ordinals.add(value)
  }
  return ordinals
}

function toSource(article: Article, published: EventDate, groups: ReadonlyMap<string, string>): Source {
  return {
    id: article.id,
    title: article.title,
    ...(article.publisher !== undefined && { publisher: article.publisher }),
    ...(article.byline !== undefined && { byline: article.byline }),
    published: published.earliest === null ? UNKNOWN_DATE : published,
    language: article.language,
    ...(article.path !== undefined && { path: article.path }),
    ...(article.url !== undefined && { url: article.url }),
    independentGroup: groups.get(article.id) ?? article.id,
    skipped: article.skipped,
  }
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
