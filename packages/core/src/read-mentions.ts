import { dateFromEdtf, spanOf } from './calendar/index.js'
import { dateCopies } from './date-copies.js'
import { partStories, type Stories } from './linking/index.js'
import { ArticleSyntax, buildMentions, collectRoles, type Mention, type RoleBearers } from './events/index.js'
import { grammarOfGerman } from './locales/de/grammar-of-german.js'
import { HINT_WORDS } from './locales/de/hint-words.js'
import { de } from './locales/de/index.js'
import { stemOf } from './locales/de/stems.js'
import { actsIn, isOnceAct, phaseIn, thingOf } from './locales/de/thesaurus.js'
import type { EventDate, ResolvedExpression } from './model/index.js'
import type { PreparedArticle } from './prepare-article.js'
import {
  type AnchoredExpression,
  type DatedArticle,
  hintsOf,
  inferPublications,
  isDay,
  type YearlessDay,
  yearlessDays,
} from './publication/index.js'
import type { Expression } from './recognize/index.js'
import { resolveExpressions } from './resolve/index.js'
import type { EntityIndex, EntityMention, Word } from './syntax/index.js'

/** What articles tell, each with its publication date. */
export interface MentionsOfArticles {
  readonly mentionsOf: ReadonlyMap<string, readonly Mention[]>
  readonly published: ReadonlyMap<string, EventDate>
  readonly stories: Stories
}

interface ReadMentionsOptions {
  /** Also what is no news, for training; default: false. */
  readonly keepAll?: boolean
  /** Default: told from the nouns of the articles. */
  readonly stories?: Stories
}

/** The tellings of all articles, by source. */
export function readMentions(
  prepared: readonly PreparedArticle[],
  { keepAll = false, stories = storiesIn(prepared) }: ReadMentionsOptions = {},
): MentionsOfArticles {
  const namesOf = learnNames(prepared, stories)
  const open = openArticles(prepared, namesOf, stories)
  const published = inferDays(open, stories)
  const told = new Map(
    open.map((one) => {
      const { prepared: p, id } = one
      const day = published.get(id) ?? one.told
      // Shaped by the day that it tells itself, they are what they will be.
      const isDone = isDay(one.told) && !keepAll
      const mentions = isDone ? one.mentions : mentionsIn(p, resolveOpen(p, day), day, namesOf(id), keepAll)
      return [id, { text: p.article.text, published: day, mentions }]
    }),
  )
  return { mentionsOf: dateCopies(told), published, stories }
}

/** An article's publication date, and every expression against it. */
export interface ReadArticle extends PreparedArticle {
  readonly published: EventDate
  readonly resolved: readonly ResolvedExpression[]
}

/** Articles with their publication dates, and their expressions resolved. */
export function datePublications(prepared: readonly PreparedArticle[]): readonly ReadArticle[] {
  const stories = storiesIn(prepared)
  const published = inferDays(openArticles(prepared, learnNames(prepared, stories), stories), stories)
  return prepared.map((p) => {
    const day = published.get(p.article.id) ?? p.told
    return { ...p, published: day, resolved: resolveOpen(p, day) }
  })
}

const storiesIn = (prepared: readonly PreparedArticle[]): Stories =>
  partStories(prepared.map(({ article, nouns }) => ({ id: article.id, nouns })))

interface Names {
  readonly entities: EntityIndex
  readonly roles: RoleBearers
}

/** Who is who, from all articles of a story together: one of them introduces a person whom another only mentions. */
function learnNames(prepared: readonly PreparedArticle[], { storyOf }: Stories): (id: string) => Names {
  const ofStory = new Map<string, PreparedArticle[]>()
  for (const p of prepared) {
    const story = storyOf(p.article.id)
    const known = ofStory.get(story)
    if (known === undefined) ofStory.set(story, [p])
    else known.push(p)
  }
  const names = new Map([...ofStory].map(([story, articles]) => [story, namesIn(articles)]))
  return (id) => names.get(storyOf(id)) ?? namesIn([])
}

function namesIn(prepared: readonly PreparedArticle[]): Names {
  const sentences = prepared.flatMap((p) => p.words)
  const entities = findingOnce(grammarOfGerman.collectEntities(sentences))
  const roles = collectRoles(
    grammarOfGerman,
    sentences.map((words) => ({ words, mentions: entities.find(words) })),
  )
  return { entities, roles }
}

/** A sentence is asked for its names when roles are learned, and whenever it is read. */
function findingOnce(entities: EntityIndex): EntityIndex {
  const known = new WeakMap<readonly Word[], readonly EntityMention[]>()
  return {
    find: (words) => {
      const found = known.get(words) ?? entities.find(words)
      known.set(words, found)
      return found
    },
  }
}

function openArticles(
  prepared: readonly PreparedArticle[],
  namesOf: (id: string) => Names,
  { storyOf }: Stories,
): readonly OpenArticle[] {
  // Mentions of an article without any date are shaped as if it came out with the newest of its story: their kinds and
  // people, which inference compares, do not depend on it.
  const newest = new Map<string, EventDate>()
  for (const { article, told } of prepared) {
    const known = newest.get(storyOf(article.id))
    if (told.earliest !== null && (known === undefined || spanOf(told).startMs > spanOf(known).startMs))
      newest.set(storyOf(article.id), told)
  }
  return prepared.map((p) => {
    const { id } = p.article
    return new OpenArticle(p, newest.get(storyOf(id)) ?? p.told, namesOf(id))
  })
}

/** Publication dates: what an article tells, refined or replaced by what those of its story together leave possible. */
function inferDays(open: readonly OpenArticle[], { matesOf }: Stories): ReadonlyMap<string, EventDate> {
  const inferred = inferPublications(open, matesOf)
  return new Map(open.map(({ id, told }) => [id, inferred.get(id) ?? told]))
}

/** An article as inference asks it: what it never asks is not worked out. */
class OpenArticle implements DatedArticle {
  readonly prepared: PreparedArticle
  private readonly newest: EventDate
  private readonly names: Names
  private hints: ReturnType<typeof hintsOf> | null = null
  private found: readonly Mention[] | null = null
  private roughly: readonly ResolvedExpression[] | null = null

  constructor(prepared: PreparedArticle, newest: EventDate, names: Names) {
    this.prepared = prepared
    this.newest = newest
    this.names = names
  }

  get id(): string {
    return this.prepared.article.id
  }

  get told(): EventDate {
    return this.prepared.told
  }

  get headerDays(): readonly YearlessDay[] {
    return this.prepared.headerDays
  }

  get namedDays(): readonly YearlessDay[] {
    return namedDays(this.prepared.expressions)
  }

  get mentions(): readonly Mention[] {
    this.found ??= this.shape()
    return this.found
  }

  resolveAt(document: EventDate): readonly AnchoredExpression[] {
    const { analyzed, expressions } = this.prepared
    const hints = (this.hints ??= hintsOf(analyzed.tokens, expressions, this.rough(), HINT_WORDS))
    const anchored: AnchoredExpression[] = []
    this.resolve(document).forEach((expression, i) => {
      const hint = hints[i]
      if (hint !== undefined) anchored.push({ expression, hint })
    })
    return anchored
  }

  /** As far as the article itself tells its day. */
  private rough(): readonly ResolvedExpression[] {
    this.roughly ??= this.resolve(this.told)
    return this.roughly
  }

  private shape(): readonly Mention[] {
    const pivot = this.told.earliest === null ? this.newest : this.told
    const rough = this.rough()
    const shaped = this.resolve(pivot).map((expression, i) => ({
      ...expression,
      needsDocumentDay: rough[i]?.needsDocumentDay ?? false,
    }))
    return mentionsIn(this.prepared, shaped, pivot, this.names)
  }

  private resolve(document: EventDate): readonly ResolvedExpression[] {
    const { analyzed, expressions } = this.prepared
    const dated = document.earliest === null ? null : document
    return resolveExpressions(analyzed, expressions, { document: dated, titleYear: this.prepared.titleYear }, de)
  }
}

/** Resolves against the likeliest publication day, and keeps what its alternatives would make of each expression. */
function resolveOpen(prepared: PreparedArticle, published: EventDate): readonly ResolvedExpression[] {
  const at = (document: EventDate | null): readonly ResolvedExpression[] =>
    resolveExpressions(prepared.analyzed, prepared.expressions, { document, titleYear: prepared.titleYear }, de)
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

function mentionsIn(
  prepared: PreparedArticle,
  expressions: readonly ResolvedExpression[],
  published: EventDate,
  names: Names,
  keepAll = false,
): readonly Mention[] {
  const { analyzed, words } = prepared
  const mentions = buildMentions({
    source: prepared.article.id,
    sentences: new ArticleSyntax(analyzed, grammarOfGerman, names.entities, words, expressions),
    expressions,
    roles: names.roles,
    headings: prepared.article.body.filter((block) => block.kind === 'heading'),
    published,
    keepAll,
  })
  const turnAt = (at: number): string | null =>
    prepared.turns.find(({ start, end }) => start <= at && at < end)?.speaker ?? null
  return mentions.map((mention) => withMeaning({ ...mention, turn: turnAt(mention.timex.start) }))
}

/** A mention with what its words mean: the acts, things, numbers and phase that they tell. */
export function withMeaning(mention: Mention): Mention {
  const { stems, headStem, subjectStem, verb, title } = mention
  const told = new Set([...stems, ...(headStem === null ? [] : [headStem]), ...(verb == null ? [] : [stemOf(verb)])])
  const acts = actsIn(told)
  const nouns = [...told, ...(subjectStem === null ? [] : [subjectStem])]
  return {
    ...mention,
    ordinals: ordinalsIn(title),
    amounts: amountsIn(title),
    acts: new Set(acts.keys()),
    mainActs: mainActsOf(mention, acts),
    onceActs: new Set([...acts.keys()].filter(isOnceAct)),
    actStems: new Set([...acts.values()].flat()),
    things: new Map(
      nouns.flatMap((stem) => {
        const thing = thingOf(stem)
        return thing === null ? [] : [[stem, thing] as const]
      }),
    ),
    phase: phaseIn(told),
  }
}

/** Acts that the verb of a mention tells, or its head noun where it has no verb that says more. */
function mainActsOf({ verb, headStem }: Mention, acts: ReadonlyMap<number, readonly string[]>): ReadonlySet<number> {
  const main = verb == null ? headStem : stemOf(verb)
  return new Set([...acts].flatMap(([act, stems]) => (main !== null && stems.includes(main) ? [act] : [])))
}

/** Amounts in a title, other than one, with the stem of what they count: 9 → "punk". Years of age are none. */
function amountsIn(title: string): ReadonlyMap<number, string> {
  const amounts = new Map<number, string>()
  for (const {
    0: { length },
    1: digits,
    2: word,
    index,
  } of title.matchAll(AMOUNT)) {
    const value =
      digits === undefined
        ? de.lookUp(word?.toLowerCase() ?? '')?.amount
        : Number(digits.replace(/[. ](?=\d{3})/g, '').replace(',', '.'))
    if (value === undefined || value === 1) continue
    const [, ...behind] = title.slice(index + length, index + length + MAX_BEHIND).split(' ')
    if (/^Jahre?$/.test(behind[0] ?? '') && behind[1]?.startsWith('alt') === true) continue
    const noun = behind.slice(0, 3).find((w) => /^\p{Lu}/u.test(w) && de.lookUp(w.toLowerCase())?.amount === undefined)
    amounts.set(value, noun === undefined ? '' : stemOf(noun.toLowerCase()))
  }
  return amounts
}

/** A number in digits, or a word that may be one. */
const AMOUNT = /(\d+(?:[. ]\d\d\d\b)*(?:,\d+)?)|(\p{L}+)/gu

/** What an amount counts stands so near behind it, in characters. */
const MAX_BEHIND = 60

/** Ordinal numbers in a title, in digits and as words. */
function ordinalsIn(title: string): ReadonlySet<number> {
  const ordinals = new Set<number>()
  for (const [, digits, word] of title.matchAll(/(\d{1,3})\.(?= \p{L})|(\p{L}{4,20})/gu)) {
    const value = digits === undefined ? de.lookUp(word?.toLowerCase() ?? '')?.ordinal : Number(digits)
    if (value !== undefined) ordinals.add(value)
  }
  return ordinals
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
