import { civilOf, dateFromEdtf, formatYear, MS_PER_DAY, parseEdtf } from '../calendar/index.js'
import type { Locale } from '../locales/index.js'
import type { EventDate, ResolvedExpression } from '../model/index.js'
import type { CountedNode, Expression, TimeNode } from '../recognize/index.js'
import type { AnalyzedText } from '../text/index.js'
import { Focus, toDocumentAnchor, type DocumentAnchor } from './anchor.js'
import { isHeading, isStative, isStretch, isUnmarked } from './context.js'
import { withDayBehind } from './day-behind.js'
import { formatDuration, GRANULARITY, windowDate } from './durations.js'
import { evaluate } from './evaluate.js'
import { directionOf, toDate, type Outcome } from './outcome.js'
import { acrossMidnight } from './overnight.js'
import { sideOfExpression } from './side.js'
import { TenseView, type Side } from './tense.js'
import type { Value } from './value.js'
import type { Evaluated, Viewpoint } from './viewpoint.js'

export interface ResolutionContext {
  /** Publication date: a day, only a month or a year, or `null`. */
  readonly document: EventDate | null
  /** `product` (default): EDTF, ranges as one expression. `timeml`: spans and values as TimeML's annotators write them,
   *  the ends of a range and a date and its clock time one by one, distances as durations. */
  readonly profile?: 'product' | 'timeml'
}

const isToday = (node: CountedNode): boolean =>
  node.unit === 'day' && node.amount === 0 && node.anchor === 'document' && node.from === undefined

const isDistance = (node: TimeNode): node is CountedNode => node.kind === 'counted' && node.distance === true

/** Resolves the expressions of one text in their order. */
class Resolver {
  private readonly focus = new Focus()
  private readonly document: DocumentAnchor | null
  private readonly analyzed: AnalyzedText
  private readonly tenses: TenseView
  private readonly timeml: boolean
  private lastSentence = -1
  /** Sentence that last spoke of some time past without dating it. */
  private lastVague = -1
  /** Sentence that last spoke of what comes again. */
  private lastSet = -1
  /** The clause of the expression at hand is in the present. */
  private present = false
  private lastSide: { readonly sentence: number; readonly side: Side | null } = { sentence: -1, side: null }

  constructor(analyzed: AnalyzedText, tenses: TenseView, context: ResolutionContext) {
    this.analyzed = analyzed
    this.tenses = tenses
    this.document = toDocumentAnchor(context.document)
    this.timeml = context.profile === 'timeml'
  }

  private sideOf(expression: Expression): Side | null {
    // "Morgen wird trainiert, denn am Sonntag steht …": the sentence goes on where it was.
    const before = this.lastSide.sentence === expression.sentence ? this.lastSide.side : null
    const { side, present } = sideOfExpression(this.tenses, expression, before)
    this.present = present
    return side
  }

  private isUntilNow(expression: Expression): boolean {
    const before = this.tenses.sense(expression.firstToken - 1)
    return (
      before?.preposition === 'until' ||
      before?.still === true ||
      this.tenses.sense(expression.endToken)?.still === true
    )
  }

  private view(expression: Expression, side: Side | null, notBefore?: Value): Viewpoint {
    const first = this.analyzed.sentences[expression.sentence]?.firstToken ?? 0
    return {
      document: this.document,
      focus: this.focus,
      opensSentence: expression.firstToken - first <= 1,
      sentence: expression.sentence,
      side,
      present: side === null && this.present,
      recurring: this.lastSet === expression.sentence,
      ...(notBefore === undefined ? {} : { notBefore }),
    }
  }

  private ofEvaluated(evaluated: Evaluated, side: Side | null): Outcome {
    return {
      type: evaluated.isTime ? 'TIME' : 'DATE',
      value: evaluated.timex,
      ...(evaluated.mod === undefined ? {} : { mod: evaluated.mod }),
      ...(evaluated.anchor === undefined ? {} : { anchor: evaluated.anchor }),
      date: toDate(evaluated),
      needsDocumentDay: evaluated.needsDocumentDay,
      direction: directionOf(evaluated, this.document, side),
    }
  }

  private evaluateAndRemember(node: TimeNode, expression: Expression, side: Side | null, notBefore?: Value): Evaluated {
    const evaluated = evaluate(node, this.view(expression, side, notBefore))
    if (evaluated.value !== null)
      this.focus.remember(evaluated.value, expression.sentence, expression.role, evaluated.stated)
    return evaluated
  }

  /** What one node of the expression says. */
  private resolveNode(node: TimeNode, expression: Expression, side: Side | null): Outcome {
    const none = { date: null, needsDocumentDay: false, direction: side } as const
    switch (node.kind) {
      case 'duration':
        return {
          type: 'DURATION',
          value: formatDuration(node.parts),
          ...none,
          ...(node.approximator === undefined ? {} : { mod: node.approximator }),
        }
      case 'set':
        this.lastSet = expression.sentence
        return { type: 'SET', ...node.set, ...none }
      case 'reference': {
        if (node.value === 'PAST_REF' && !node.backward) this.lastVague = expression.sentence
        // "Einst war er Minister, damals …" points to a time that the text does not tell.
        const told = node.backward && this.lastVague !== expression.sentence ? this.focus.lastValue() : null
        const direction = node.value === 'PRESENT_REF' ? 'present' : node.value === 'PAST_REF' ? 'past' : 'future'
        if (told === null || this.timeml)
          return { type: 'DATE', value: node.value, ...none, direction: node.backward ? side : direction }
        return {
          type: 'DATE',
          value: node.value,
          date: dateFromEdtf(told.edtf, 'computed'),
          needsDocumentDay: false,
          direction,
          anchor: { value: told.edtf, kind: 'narrative' },
        }
      }
      case 'window': {
        const value = formatDuration([{ amount: node.amount, unit: node.unit }])
        const { edtf, needsDay } = windowDate(node, this.document, this.focus)
        const direction = node.anchor === 'focus' ? side : node.direction < 0 ? 'past' : 'future'
        return {
          type: 'DURATION',
          value,
          date: edtf === null ? null : dateFromEdtf(edtf, 'computed'),
          needsDocumentDay: needsDay,
          direction,
          ...(this.document === null ? {} : { anchor: this.document.anchor }),
        }
      }
      case 'period': {
        const bounds = parseEdtf(node.period.edtf)
        if (node.modifier === undefined || bounds === null)
          return {
            type: 'DATE',
            value: node.period.value ?? node.period.edtf,
            ...none,
            date: dateFromEdtf(node.period.edtf, 'stated'),
          }
        const day = Math.floor((node.modifier === 'START' ? bounds.startMs : bounds.endMs - 1) / MS_PER_DAY)
        const year = formatYear(civilOf(day).year)
        return { type: 'DATE', value: year, ...none, date: dateFromEdtf(year, 'stated') }
      }
      case 'range':
        return this.resolveRange(node, expression, side)
      case 'counted':
        // "bis heute" means until now, whatever the day.
        if (
          this.timeml &&
          isToday(node) &&
          (this.document === null || this.isUntilNow(expression) || isStative(this.tenses, expression, side))
        )
          return { type: 'DATE', value: 'PRESENT_REF', ...none, direction: 'present' }
        if (isDistance(node)) return this.resolveDistance(node, expression, side)
        return this.ofEvaluated(this.evaluateAndRemember(node, expression, side), side)
      case 'calendar':
        // "Er arbeitet nachts": not the night of a day, unless the text tells of one.
        if (
          expression.rule === 'part-of-day-adverb' &&
          side !== 'past' &&
          this.focus.dayOfSentence(expression.sentence, 0) === null
        )
          return { type: 'SET', value: `XXXX-XX-XXT${node.part ?? 'DT'}`, ...none }
        return this.ofEvaluated(this.evaluateAndRemember(node, expression, side), side)
    }
  }

  private resolveDistance(node: CountedNode, expression: Expression, side: Side | null): Outcome {
    const direction =
      node.anchor === 'focus' ? side : node.direction < 0 ? 'past' : node.direction > 0 ? 'future' : side
    const value = formatDuration([{ amount: node.amount === null ? null : Math.abs(node.amount), unit: node.unit }])
    const mod = node.approximator === undefined ? {} : { mod: node.approximator }
    const distance = { type: 'DURATION', value, ...mod, date: null, needsDocumentDay: false, direction } as const
    // A story without a date of its own goes on from what it told: "nach zwei Tagen" is a day.
    const narrated =
      this.document === null &&
      node.anchor === 'focus' &&
      node.amount !== null &&
      this.focus.fitting('day') !== null &&
      node.unit === 'day'
    if (this.timeml && !narrated) return distance
    if (node.amount === null) {
      // "seit Jahren" has no beginning that could be drawn.
      if (node.anchor === 'focus' || expression.role === 'from') return distance
      const stretch = {
        kind: 'window',
        amount: null,
        unit: node.unit,
        direction: node.direction < 0 ? -1 : 1,
        anchor: 'document',
      } as const
      const { edtf, needsDay } = windowDate(stretch, this.document, this.focus)
      const [first, last] = edtf === null ? [] : edtf.replaceAll('~', '').split('/')
      const date =
        first === undefined ? null : dateFromEdtf(last === undefined ? first : `[${first}..${last}]`, 'computed')
      return {
        ...distance,
        date: date === null ? null : { ...date, granularity: GRANULARITY[node.unit], approximate: true },
        needsDocumentDay: needsDay,
        ...(this.document === null ? {} : { anchor: this.document.anchor }),
      }
    }
    const evaluated = evaluate(node, this.view(expression, side))
    if (evaluated.value === null) return { ...distance, needsDocumentDay: evaluated.needsDocumentDay }
    if (isStretch(expression, side, evaluated.value, this.document)) return distance
    return {
      type: 'DATE',
      value: evaluated.value.timex,
      ...mod,
      ...(evaluated.anchor === undefined ? {} : { anchor: evaluated.anchor }),
      date: toDate(evaluated),
      needsDocumentDay: evaluated.needsDocumentDay,
      direction,
    }
  }

  private resolveRange(
    node: TimeNode & { readonly kind: 'range' },
    expression: Expression,
    side: Side | null,
  ): Outcome {
    const begun = this.evaluateAndRemember(node.from.node, expression, side)
    const ended = this.evaluateAndRemember(node.to.node, expression, side, begun.value ?? undefined)
    const [from, to] = acrossMidnight(begun, ended, side === 'past', this.document?.day ?? null)
    const value = from.timex === to.timex ? from.timex : `${from.timex}/${to.timex}`
    const anchor = from.anchor ?? to.anchor
    const first = toDate(from)
    const last = toDate(to)
    const both = {
      type: from.isTime ? 'TIME' : 'DATE',
      value,
      ...(anchor === undefined ? {} : { anchor }),
      needsDocumentDay: from.needsDocumentDay || to.needsDocumentDay,
      direction: directionOf(to.value === null ? from : to, this.document, side),
    } as const
    if (first === null || last === null || first.earliest === null || last.latest === null)
      return { ...both, date: first ?? last }
    const start = first.edtf.startsWith('[') ? first.earliest : first.edtf
    const end = last.edtf.startsWith('[') ? last.latest : last.edtf
    const date = dateFromEdtf(
      `${start}/${end}`,
      first.basis === 'stated' && last.basis === 'stated' ? 'stated' : 'computed',
    )
    return { ...both, date: date.edtf === '' ? first : date }
  }

  private toResolved(
    expression: Expression,
    first: number,
    end: number,
    rule: string,
    outcome: Outcome,
    tense: Side | null,
  ): ResolvedExpression {
    const { columns, text } = this.analyzed
    const start = columns.start(first)
    const stop = columns.end(end - 1)
    const { date, needsDocumentDay, direction, ...timex } = outcome
    return {
      timex: { text: text.slice(start, stop), start, end: stop, rule, ...timex },
      date,
      role: expression.role,
      direction,
      tense,
      needsDocumentDay,
      sentence: expression.sentence,
      beaten: expression.beaten,
    }
  }

  resolve(expression: Expression): readonly ResolvedExpression[] {
    if (this.timeml && isUnmarked(expression.node)) return []
    this.enter(expression)
    const side = this.sideOf(expression)
    const resolved = this.resolvePieces(expression, side)
    const direction = resolved[resolved.length - 1]?.direction
    if (direction === 'future' && expression.node.kind !== 'reference')
      this.lastSide = { sentence: expression.sentence, side: 'future' }
    return resolved
  }

  /** What a paragraph told in passing is over with it; a heading that names a year ("Balkanfeldzug 1941") sets it for
   *  what follows, where the text has no date of its own. */
  private enter(expression: Expression): void {
    const sentence = this.analyzed.sentences[expression.sentence]
    if (sentence === undefined) return
    const previous = this.analyzed.sentences[this.lastSentence]
    this.lastSentence = sentence.index
    const enters =
      previous !== undefined &&
      sentence.index > previous.index &&
      this.analyzed.text.slice(previous.end, sentence.start).includes('\n')
    if (this.document !== null) {
      if (enters) this.focus.leaveDay()
      return
    }
    if (enters) this.focus.enterBlock()
    this.focus.heading = isHeading(this.analyzed, sentence)
  }

  private resolvePieces(expression: Expression, side: Side | null): readonly ResolvedExpression[] {
    if (this.timeml && expression.parts.length > 0) {
      let notBefore: Value | undefined
      return expression.parts.map((part) => {
        if (part.node.kind !== 'calendar' && part.node.kind !== 'counted')
          return this.toResolved(
            expression,
            part.first,
            part.end,
            part.rule,
            this.resolveNode(part.node, expression, side),
            side,
          )
        const evaluated = this.evaluateAndRemember(part.node, expression, side, notBefore)
        if (expression.node.kind === 'range' && evaluated.value !== null) notBefore = evaluated.value
        return this.toResolved(expression, part.first, part.end, part.rule, this.ofEvaluated(evaluated, side), side)
      })
    }
    const outcome = this.resolveNode(expression.node, expression, side)
    // What counts no day is a duration, without its preposition.
    const isCore = this.timeml || (outcome.type === 'DURATION' && isDistance(expression.node) && outcome.date === null)
    const first = isCore ? expression.coreFirst : expression.firstToken
    return [this.toResolved(expression, first, expression.endToken, expression.rule, outcome, side)]
  }
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
  const tenses = new TenseView(analyzed, locale)
  const resolver = new Resolver(analyzed, tenses, context)
  return withDayBehind(expressions, tenses).flatMap((expression) => resolver.resolve(expression))
}
