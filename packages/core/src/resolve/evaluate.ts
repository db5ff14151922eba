import { civilOf, dayNumber, daysInMonth, weekdayOf, padTwo } from '../calendar/index.js'
import { namesNoDate, type CalendarNode, type ClockTime, type TimeNode } from '../recognize/index.js'
import { evaluateCounted, portionValue } from './counted.js'
import { evaluateFree } from './fields.js'
import { dayValue, edgeOf, MODS, type Value, yearsValue } from './value.js'
import { lacking, placed, type Evaluated, type Viewpoint } from './viewpoint.js'
import { WEEK } from './weekdays.js'

/** Fields of a larger unit that the smaller one lacks. */
function evaluateWithin(node: CalendarNode, outer: Evaluated, view: Viewpoint): Evaluated {
  const fields = node
  if (outer.value === null) {
    const alone = evaluateFree(fields, { ...view, document: null })
    return { ...lacking(alone.timex, outer.needsDocumentDay), isTime: alone.isTime }
  }
  const { value } = outer
  const { year, month } = civilOf(value.startDay)
  const within = (inner: Value): Evaluated => ({ ...placed(inner, outer.stated, outer.anchor) })
  if (fields.portion !== undefined) {
    const portion = portionValue(value, fields.portion)
    return portion === null ? lacking('XXXX', false) : within(portion)
  }
  if (fields.weekday !== undefined && fields.day === undefined) {
    // "Mittwoch der vergangenen Woche", "letzter Freitag des Monats"
    const first = value.startDay
    if (fields.nth !== undefined && fields.nth < 0) {
      const last = value.endDay - 1
      return within(dayValue(last - ((weekdayOf(last) - fields.weekday + WEEK) % WEEK)))
    }
    return within(
      dayValue(first + ((fields.weekday - weekdayOf(first) + WEEK) % WEEK) + WEEK * ((fields.nth ?? 1) - 1)),
    )
  }
  if (fields.day !== undefined && fields.month === undefined) {
    return fields.day <= daysInMonth(year, month)
      ? within(dayValue(dayNumber(year, month, fields.day)))
      : lacking('XXXX-XX-XX', false)
  }
  // "zwanziger Jahren des 19. Jahrhunderts"
  if (fields.decade !== undefined && fields.decade < 100 && value.granularity === 'century' && year >= 0)
    return within(yearsValue(year + fields.decade, 10))
  const hasFields =
    fields.month !== undefined ||
    fields.season !== undefined ||
    fields.quarter !== undefined ||
    fields.half !== undefined ||
    fields.holiday !== undefined ||
    fields.week !== undefined ||
    fields.day !== undefined
  if (!hasFields) return { ...outer, alternatives: [] }
  const inYear = evaluateFree({ ...fields, year }, view)
  return inYear.value === null ? inYear : { ...inYear, stated: outer.stated, anchor: outer.anchor ?? inYear.anchor }
}

/** Spoken hours before six are those of the afternoon, where nothing tells. */
const hourOf = ({ hour, spoken }: ClockTime): number =>
  hour === 24 ? 0 : spoken && hour > 0 && hour < 6 ? hour + 12 : hour

const formatClock = (clock: ClockTime): string =>
  `T${padTwo(hourOf(clock))}:${padTwo(clock.minute ?? 0)}${clock.second === undefined ? '' : `:${padTwo(clock.second)}`}`

/** "Nacht zum Samstag, 2 Uhr": the night begins on the day before, that hour lies on the next. */
const isPastMidnight = ({ clock, outer }: CalendarNode): boolean =>
  clock !== undefined &&
  clock.hour < 12 &&
  outer?.kind === 'calendar' &&
  outer.part === 'NI' &&
  outer.outer?.kind === 'counted' &&
  outer.outer.from !== undefined

/** Sentences back within which a clock time or part of the day belongs to the day just told, and within which a clock
 *  time of what is over does. */
const REACH = 1
const REACH_OF_PAST = 3

/** News tell of a day so long before. */
const NEWS_DAYS = 3

function dayOfNews({ document, focus, headsEntry }: Viewpoint): Value | null {
  const day = focus.fitting('day')
  if (document?.day == null || day === null || headsEntry === true) return null
  return day.startDay < document.day && day.startDay >= document.day - NEWS_DAYS ? day : null
}

function evaluateCalendar(node: CalendarNode, view: Viewpoint): Evaluated {
  const { part, clock, modifier, approximator } = node
  const outer = node.outer === undefined ? null : evaluate(node.outer, view)
  const isBareTime = (part !== undefined || clock !== undefined) && namesNoDate(node)
  let date: Evaluated
  if (outer !== null) date = evaluateWithin(node, outer, view)
  else if (isBareTime) {
    // A list of events has no verbs: each of its lines begins anew.
    const hasVerb = view.side !== null || view.present
    const ofEntry = view.headsEntry === true && clock !== undefined ? view.focus.dayOfEntry() : null
    const inParagraph =
      ofEntry ??
      view.focus.dayOfSentence(
        view.sentence,
        view.document === null
          ? Infinity
          : view.side === 'past' && (clock !== undefined || !view.opensSentence)
            ? REACH_OF_PAST
            : clock === undefined || view.opensSentence || hasVerb
              ? REACH
              : 0,
      )
    const { document } = view
    // News go on with their day in the next paragraph: "… am Samstag. [Absatz] Um 14 Uhr hatte das Schiff abgelegt."
    const told = inParagraph ?? (clock !== undefined && view.side === 'past' ? dayOfNews(view) : null)
    // "Am Abend soll …" looks ahead of whoever writes, whatever day was told before.
    const isOver = told !== null && view.side === 'future' && document?.day != null && told.endDay <= document.day
    if (view.recurring && clock !== undefined) date = lacking('XXXX-XX-XX', false)
    else if (told !== null && !isOver) {
      // "in der Nacht auf Sonntag …, gegen 3.40 Uhr": the day after the one on which the night began
      const day = clock !== undefined && clock.hour < 9 && view.focus.isNight ? dayValue(told.startDay + 1) : told
      date = placed(day, false, { value: day.edtf, kind: 'sentence' })
    } else if (document?.day != null && node.relation !== 'that')
      date = placed(dayValue(document.day), false, document.anchor)
    else date = lacking('XXXX-XX-XX', document !== null)
  } else date = evaluateFree(node, view)
  if (modifier !== undefined && date.value !== null && part === undefined) {
    const value = edgeOf(date.value, modifier)
    const { outer: unit } = node
    // "Zum Jahresende trat er zurück": an end still to come is not the one that is over.
    if (
      view.side === 'past' &&
      view.document !== null &&
      value.startDay >= view.document.endDay &&
      unit?.kind === 'counted' &&
      unit.amount === 0 &&
      unit.from === undefined
    )
      return evaluateCalendar({ ...node, outer: { ...unit, amount: -1 } }, view)
    date = {
      ...date,
      value,
      mod: value.mod ?? date.mod,
      alternatives: date.alternatives.map((other) => edgeOf(other, modifier)),
    }
  } else if (modifier !== undefined) date = { ...date, mod: MODS[modifier] }
  if (approximator !== undefined) date = { ...date, approximate: true, mod: approximator }
  if (clock !== undefined) {
    const written = formatClock(clock)
    const value =
      date.value !== null && (clock.hour === 24 || isPastMidnight(node))
        ? dayValue(date.value.startDay + 1)
        : date.value
    return { ...date, value, timex: (value?.timex ?? date.timex) + written, isTime: true, clock: written }
  }
  if (part !== undefined) return { ...date, timex: `${date.timex}T${part}`, isTime: true }
  return date
}

/** The value of a node that names one date; durations, sets and references have none. */
export function evaluate(node: TimeNode, view: Viewpoint): Evaluated {
  switch (node.kind) {
    case 'calendar': {
      const evaluated = evaluateCalendar(node, view)
      const other = node.or === undefined ? null : evaluate(node.or, view).value
      return other === null ? evaluated : { ...evaluated, alternatives: [other, ...evaluated.alternatives] }
    }
    case 'counted':
      return evaluateCounted(node, view, node.from === undefined ? null : evaluate(node.from, view))
    default:
      return lacking('', false)
  }
}
