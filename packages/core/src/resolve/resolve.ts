import type { Locale } from '../locales/index.js'
import type { EventDate, ResolvedExpression, Timex } from '../model/index.js'
import type { Expression } from '../recognize/index.js'
import type { AnalyzedText } from '../text/index.js'
import type { DocumentAnchor } from './anchor.js'
import { anchorOf, dateOf } from './dates.js'
import { withDayBehind } from './day-behind.js'
import type { Emit, Outcome } from './outcome.js'
import { Resolver } from './resolver.js'
import { TenseView } from './tense.js'
import { markUnplaced } from './unplaced.js'

/** `product` (default): EDTF, ranges as one expression. `timeml`: spans and values as TimeML's annotators write them, the
 *  ends of a range and a date and its clock time one by one, distances as durations. */
export type Profile = 'product' | 'timeml'

export interface ResolutionContext {
  /** Publication date: a day, only a month or a year, or `null`. */
  readonly document: EventDate | null
  /** The year that the text's title names: that of the entries below it. Default: none. */
  readonly titleYear?: number | undefined
  readonly profile?: Profile
}

function toTimex({ text, columns }: AnalyzedText, first: number, end: number, rule: string, outcome: Outcome): Timex {
  const start = columns.start(first)
  const stop = columns.end(end - 1)
  const { type, value, mod, quant, freq, anchor } = outcome
  return {
    text: text.slice(start, stop),
    start,
    end: stop,
    type,
    value,
    ...(mod !== undefined && { mod }),
    ...(quant !== undefined && { quant }),
    ...(freq !== undefined && { freq }),
    rule,
    ...(anchor !== undefined && { anchor }),
  }
}

/** By expressions: they are resolved against many days, and what their clauses tell stays the same. */
const views = new WeakMap<readonly Expression[], { readonly locale: Locale; readonly view: TenseView }>()

function viewOf(analyzed: AnalyzedText, locale: Locale, expressions: readonly Expression[]): TenseView {
  const known = views.get(expressions)
  if (known?.locale === locale) return known.view
  const view = new TenseView(analyzed, locale, expressions)
  views.set(expressions, { locale, view })
  return view
}

function resolveEach(
  analyzed: AnalyzedText,
  expressions: readonly Expression[],
  document: DocumentAnchor | null,
  profile: Profile = 'product',
  locale: Locale,
  emit: Emit,
  titleYear?: number,
): void {
  const tenses = viewOf(analyzed, locale, expressions)
  const resolver = new Resolver(analyzed, tenses, document, profile === 'timeml', emit, titleYear)
  for (const expression of withDayBehind(markUnplaced(expressions, tenses), tenses)) resolver.resolve(expression)
}

/** Places expressions on the calendar: TIMEX3 value and date of each, counted from the document's date, from what the
 *  text told last, or from neither where all of it is stated. Pure and cheap: call it again for another candidate date.
 *  One expression gives one result in the profile `product`; in `timeml` the pieces of a range are results of their own. */
export function resolveExpressions(
  analyzed: AnalyzedText,
  expressions: readonly Expression[],
  context: ResolutionContext,
  locale: Locale,
): readonly ResolvedExpression[] {
  const resolved: ResolvedExpression[] = []
  resolveEach(
    analyzed,
    expressions,
    anchorOf(context.document),
    context.profile,
    locale,
    (expression, first, end, rule, outcome, tense) => {
      resolved.push({
        timex: toTimex(analyzed, first, end, rule, outcome),
        date: outcome.place === null ? null : dateOf(outcome.place),
        role: expression.role,
        direction: outcome.direction,
        tense,
        needsDocumentDay: outcome.needsDocumentDay,
        sentence: expression.sentence,
      })
    },
    context.titleYear,
  )
  return resolved
}

/** The same without dates: TIMEX3 alone.
 *
 *  @param document what the expressions count from, or `null` */
export function resolveTimexes(
  analyzed: AnalyzedText,
  expressions: readonly Expression[],
  document: DocumentAnchor | null,
  profile: Profile,
  locale: Locale,
): readonly Timex[] {
  const timexes: Timex[] = []
  resolveEach(analyzed, expressions, document, profile, locale, (_expression, first, end, rule, outcome) => {
    timexes.push(toTimex(analyzed, first, end, rule, outcome))
  })
  return timexes
}
