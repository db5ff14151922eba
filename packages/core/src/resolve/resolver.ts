import { civilOf } from '../calendar/index.js'
import type { CountedNode, Expression, TimeNode, WindowNode } from '../recognize/index.js'
import { Focus, type DocumentAnchor } from './anchor.js'
import { isStative, isStretch, isUnmarked } from './context.js'
import { canPlace, formatDuration } from './durations.js'
import { evaluate } from './evaluate.js'
import { directionOf, type Emit, type Outcome } from './outcome.js'
import { acrossMidnight } from './overnight.js'
import type { Setting, Settings } from './setting.js'
import type { Side, TenseView } from './tense.js'
import type { Value } from './value.js'
import type { Evaluated, Viewpoint } from './viewpoint.js'

/** Tokens between what was counted and the date that says the same: comma, preposition, article. */
const MAX_APPOSED = 3

const isToday = (node: CountedNode): boolean =>
  node.unit === 'day' && node.amount === 0 && node.anchor === 'document' && node.from === undefined

/** "in der Nacht des 14. August": its small hours are those of that date. */
const isNightOfDate = (node: TimeNode): boolean =>
  node.kind === 'calendar' && node.outer?.kind === 'calendar' && node.outer.day !== undefined

const isDistance = (node: TimeNode): node is CountedNode => node.kind === 'counted' && node.distance === true

/** Resolves the expressions of one text in their order. */
export class Resolver {
  private readonly focus = new Focus()
  private readonly document: DocumentAnchor | null
  private readonly settings: Settings
  private readonly tenses: TenseView
  private readonly timeml: boolean
  private readonly emit: Emit
  private lastSentence = -1
  private inHeading = false
  /** What was counted last, and the token behind it. */
  private counted: { readonly value: Value; readonly endToken: number } | null = null
  /** Sentence that last spoke of some time past without dating it. */
  private lastVague = -1
  /** Sentence that last spoke of some time past by a word alone: "damals", "früher". */
  private lastPast = -1
  /** Sentence that last spoke of what comes again. */
  private lastSet = -1
  /** The clause of the expression at hand is in the present. */
  private present = false
  /** The expression at hand heads an entry of a chronicle or ticker. */
  private entry = false
  /** It only says who made the news known: its day is not the story's. */
  private relays = false
  /** It describes a noun: its day is that of something before the story. */
  private describes = false
  private lastSide: { readonly sentence: number; readonly side: Side | null } = { sentence: -1, side: null }

  constructor(settings: Settings, document: DocumentAnchor | null, timeml: boolean, emit: Emit, titleYear?: number) {
    this.focus.headingYear = titleYear ?? null
    this.settings = settings
    this.tenses = settings.view
    this.document = document
    this.timeml = timeml
    this.emit = emit
  }

  private sideOf(setting: Setting): Side | null {
    // "Morgen wird trainiert, denn am Sonntag steht …": the sentence goes on where it was.
    const before = this.lastSide.sentence === setting.expression.sentence ? this.lastSide.side : null
    const { side, present, relays = false, describes = false } = setting.sideAfter(before)
    this.present = present
    this.relays = relays
    this.describes = describes
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

  private view(setting: Setting, side: Side | null, notBefore?: Value): Viewpoint {
    const { expression } = setting
    return {
      document: this.document,
      focus: this.focus,
      opensSentence: setting.opensSentence,
      sentence: expression.sentence,
      side,
      present: side === null && this.present,
      since: expression.role === 'from',
      recurring: this.lastSet === expression.sentence || setting.recurs,
      notBefore,
      apposedTo: this.apposedTo(expression),
      headsEntry: this.entry,
    }
  }

  /** "Zwei Monate später, am 11. August": what was counted right before, with a comma behind it. */
  private apposedTo({ firstToken }: Expression): Value | undefined {
    const { counted } = this
    if (counted === null || firstToken - counted.endToken > MAX_APPOSED || firstToken <= counted.endToken)
      return undefined
    return this.tenses.isComma(counted.endToken) ? counted.value : undefined
  }

  private ofEvaluated(evaluated: Evaluated, side: Side | null): Outcome {
    return {
      type: evaluated.isTime ? 'TIME' : 'DATE',
      value: evaluated.timex,
      mod: evaluated.mod,
      anchor: evaluated.anchor,
      place: evaluated.value === null ? null : { kind: 'value', evaluated },
      needsDocumentDay: evaluated.needsDocumentDay,
      direction: directionOf(evaluated, this.document, side),
    }
  }

  private evaluateAndRemember(node: TimeNode, setting: Setting, side: Side | null, notBefore?: Value): Evaluated {
    const { expression } = setting
    const evaluated = evaluate(node, this.view(setting, side, notBefore))
    const isAside =
      (this.describes && this.document !== null && this.focus.fitting('day') !== null) ||
      (this.relays && evaluated.anchor?.kind === 'document' && this.focus.fitting('day') !== null) ||
      (evaluated.value?.granularity === 'year' && this.document !== null && setting.isInBrackets)
    if (evaluated.value !== null && !isAside) {
      this.focus.remember(evaluated.value, expression.sentence, expression.role, evaluated.stated)
      this.focus.isNight = evaluated.timex.endsWith('TNI') && !isNightOfDate(node)
      const { value } = evaluated
      if (this.inHeading && evaluated.stated && value.granularity === 'year')
        this.focus.headingYear = civilOf(value.startDay).year
      const { opens } = setting
      if (opens !== null && value.endDay - value.startDay === 1) this.focus.openDay(value, opens)
      if (this.entry) this.focus.entryYear = value.granularity === 'year' ? civilOf(value.startDay).year : null
    }
    this.counted =
      node.kind === 'counted' && evaluated.value !== null
        ? { value: evaluated.value, endToken: expression.endToken }
        : null
    return evaluated
  }

  /** What one node of the expression says. */
  private resolveNode(node: TimeNode, setting: Setting, side: Side | null): Outcome {
    const { expression } = setting
    const none = { place: null, needsDocumentDay: false, direction: side } as const
    switch (node.kind) {
      case 'duration':
        return {
          type: 'DURATION',
          value: formatDuration(node.parts),
          ...none,
          mod: node.approximator,
        }
      case 'set':
        this.lastSet = expression.sentence
        return { type: 'SET', ...node.set, ...none }
      case 'reference': {
        if (node.value === 'PAST_REF') this.lastPast = expression.sentence
        if (node.value === 'PAST_REF' && !node.backward) this.lastVague = expression.sentence
        // "Einst war er Minister, damals …" points to a time that the text does not tell.
        const told = node.backward && this.lastVague !== expression.sentence ? this.focus.lastValue() : null
        const direction = node.value === 'PRESENT_REF' ? 'present' : node.value === 'PAST_REF' ? 'past' : 'future'
        if (told === null || this.timeml)
          return { type: 'DATE', value: node.value, ...none, direction: node.backward ? side : direction }
        return {
          type: 'DATE',
          value: node.value,
          place: { kind: 'edtf', edtf: told.edtf, stated: false },
          needsDocumentDay: false,
          direction,
          anchor: { value: told.edtf, kind: 'narrative' },
        }
      }
      case 'window': {
        const value = formatDuration([{ amount: node.amount, unit: node.unit }])
        const direction = node.anchor === 'focus' ? side : node.direction < 0 ? 'past' : 'future'
        return { type: 'DURATION', value, ...this.placeWindow(node, false), direction }
      }
      case 'period': {
        const { edtf, value = edtf } = node.period
        if (node.modifier === undefined)
          return { type: 'DATE', value, ...none, place: { kind: 'edtf', edtf, stated: true } }
        // "1939-09-01/1945-05-08": its first or last year.
        const year = (node.modifier === 'START' ? edtf : edtf.slice(edtf.indexOf('/') + 1)).slice(0, 4)
        return { type: 'DATE', value: year, ...none, place: { kind: 'edtf', edtf: year, stated: true } }
      }
      case 'range':
        return this.resolveRange(node, setting, side)
      case 'counted':
        // "bis heute" means until now, whatever the day; so does "damals Minister, heute Gast".
        if (
          isToday(node) &&
          (this.lastPast === expression.sentence ||
            (this.timeml &&
              (this.document === null || this.isUntilNow(expression) || isStative(this.tenses, expression, side))))
        )
          return { type: 'DATE', value: 'PRESENT_REF', ...none, direction: 'present' }
        if (isDistance(node)) return this.resolveDistance(node, setting, side)
        return this.ofEvaluated(this.evaluateAndRemember(node, setting, side), side)
      case 'calendar':
        // "Er arbeitet nachts": not the night of a day, unless the text tells of one.
        if (
          expression.rule === 'part-of-day-adverb' &&
          side !== 'past' &&
          this.focus.dayOfSentence(expression.sentence, 0) === null
        )
          return { type: 'SET', value: `XXXX-XX-XXT${node.part ?? 'DT'}`, ...none }
        return this.ofEvaluated(this.evaluateAndRemember(node, setting, side), side)
    }
  }

  /** A stretch of units from what was told or from the document; `within`: one moment in it. */
  private placeWindow(window: WindowNode, within: boolean): Pick<Outcome, 'place' | 'needsDocumentDay' | 'anchor'> {
    const { document } = this
    const told = window.anchor === 'focus' || document === null ? this.focus.fitting('year') : null
    const from = told ?? document
    const isPlaced = canPlace(window.unit, from)
    return {
      place: isPlaced && from !== null ? { kind: 'window', window, from, within } : null,
      needsDocumentDay: from !== null && !isPlaced && window.unit === 'day',
      anchor: document?.anchor,
    }
  }

  private resolveDistance(node: CountedNode, setting: Setting, side: Side | null): Outcome {
    const { expression } = setting
    const direction =
      node.anchor === 'focus' ? side : node.direction < 0 ? 'past' : node.direction > 0 ? 'future' : side
    const value = formatDuration([{ amount: node.amount === null ? null : Math.abs(node.amount), unit: node.unit }])
    const mod = node.approximator
    const distance = { type: 'DURATION', value, mod, place: null, needsDocumentDay: false, direction } as const
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
      return { ...distance, ...this.placeWindow(stretch, true) }
    }
    const evaluated = evaluate(node, this.view(setting, side))
    if (evaluated.value === null) return { ...distance, needsDocumentDay: evaluated.needsDocumentDay }
    if (isStretch(expression, side, evaluated.value, this.document)) return distance
    return {
      type: 'DATE',
      value: evaluated.value.timex,
      mod,
      anchor: evaluated.anchor,
      place: { kind: 'value', evaluated },
      needsDocumentDay: evaluated.needsDocumentDay,
      direction,
    }
  }

  private resolveRange(node: TimeNode & { readonly kind: 'range' }, setting: Setting, side: Side | null): Outcome {
    const begun = this.evaluateAndRemember(node.from.node, setting, side)
    const ended = this.evaluateAndRemember(node.to.node, setting, side, begun.value ?? undefined)
    const [from, to] = acrossMidnight(begun, ended, side === 'past', this.document?.day ?? null)
    // An end before its beginning is a slip of the text: the beginning alone is kept.
    if (from.value !== null && to.value !== null && to.value.endDay <= from.value.startDay)
      return this.ofEvaluated(from, side)
    const value = from.timex === to.timex ? from.timex : `${from.timex}/${to.timex}`
    return {
      type: from.isTime ? 'TIME' : 'DATE',
      value,
      anchor: from.anchor ?? to.anchor,
      place: { kind: 'range', from, to },
      needsDocumentDay: from.needsDocumentDay || to.needsDocumentDay,
      direction: directionOf(to.value === null ? from : to, this.document, side),
    }
  }

  /** Emits the expressions one after the other, each whole or in its pieces. */
  resolveAll(): void {
    for (const setting of this.settings.list) this.resolve(setting)
  }

  private resolve(setting: Setting): void {
    const { expression } = setting
    if (this.timeml && isUnmarked(expression.node)) return
    this.enter(setting)
    this.entry = setting.opens !== null
    // The head of an entry has no clause, and what the entry tells may be in any tense.
    if (this.entry) {
      this.present = false
      this.focus.holdsEntries = true
    }
    const side = this.entry ? null : this.sideOf(setting)
    const direction =
      this.timeml && expression.parts.length > 0 ? this.resolveParts(setting, side) : this.resolveWhole(setting, side)
    if (direction === 'future' && expression.node.kind !== 'reference')
      this.lastSide = { sentence: expression.sentence, side: 'future' }
  }

  /** What a paragraph told in passing is over with it; a heading that names a year ("Balkanfeldzug 1941") sets it for
   *  what follows, where the text has no date of its own. */
  private enter({ expression: { sentence }, inHeading }: Setting): void {
    if (this.tenses.analyzed.sentences[sentence] === undefined) return
    const previous = this.lastSentence
    this.lastSentence = sentence
    const enters = previous >= 0 && this.settings.hasBreak(previous, sentence)
    if (this.document !== null) {
      if (enters) this.focus.leaveDay()
      this.inHeading = inHeading
      return
    }
    if (enters) this.focus.enterBlock()
    this.focus.heading = inHeading
  }

  private resolveParts(setting: Setting, side: Side | null): Outcome['direction'] {
    const { expression } = setting
    let notBefore: Value | undefined
    let direction: Outcome['direction'] = null
    for (const { node, first, end, rule } of expression.parts) {
      let outcome: Outcome
      if (node.kind === 'calendar' || node.kind === 'counted') {
        const evaluated = this.evaluateAndRemember(node, setting, side, notBefore)
        if (expression.node.kind === 'range' && evaluated.value !== null) notBefore = evaluated.value
        outcome = this.ofEvaluated(evaluated, side)
      } else outcome = this.resolveNode(node, setting, side)
      this.emit(expression, first, end, rule, outcome, side)
      direction = outcome.direction
    }
    return direction
  }

  private resolveWhole(setting: Setting, side: Side | null): Outcome['direction'] {
    const { expression } = setting
    const outcome = this.resolveNode(expression.node, setting, side)
    // What counts no day is a duration, without its preposition.
    const isCore = this.timeml || (outcome.type === 'DURATION' && isDistance(expression.node) && outcome.place === null)
    const first = isCore ? expression.coreFirst : expression.firstToken
    this.emit(expression, first, expression.endToken, expression.rule, outcome, side)
    return outcome.direction
  }
}
