import type { Locale } from '../locales/index.js'
import type { EventDate, ResolvedExpression, Timex } from '../model/index.js'
import type { Expression } from '../recognize/index.js'
import type { AnalyzedText } from '../text/index.js'
import type { DocumentAnchor } from './anchor.js'
import { anchorOf, dateOf } from './dates.js'
import type { Emit, Outcome } from './outcome.js'
import { Resolver } from './resolver.js'
import { Settings } from './setting.js'
import { TenseView } from './tense.js'

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
  const timex: { -readonly [Key in keyof Timex]?: Timex[Key] } = {
    text: text.slice(start, stop),
    start,
    end: stop,
    type,
    value,
  }
  if (mod !== undefined) timex.mod = mod
  if (quant !== undefined) timex.quant = quant
  if (freq !== undefined) timex.freq = freq
  timex.rule = rule
  if (anchor !== undefined) timex.anchor = anchor
  return timex as Timex
}

/** By expressions: they are resolved against many days, and what the text around them tells stays the same. */
const settings = new WeakMap<readonly Expression[], { readonly locale: Locale; readonly known: Settings }>()

function settingsOf(analyzed: AnalyzedText, locale: Locale, expressions: readonly Expression[]): Settings {
  const made = settings.get(expressions)
  if (made?.locale === locale) return made.known
  const known = new Settings(new TenseView(analyzed, locale, expressions), expressions)
  settings.set(expressions, { locale, known })
  return known
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
  new Resolver(settingsOf(analyzed, locale, expressions), document, profile === 'timeml', emit, titleYear).resolveAll()
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
