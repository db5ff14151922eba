import type { ExpressionRole, TimexMod } from '../model/index.js'
import type {
  PartOfDay,
  PeriodMeaning,
  ReferenceValue,
  Relation,
  Season,
  SetMeaning,
  TimeUnit,
} from '../locales/index.js'
import type { HolidayMeaning } from '../locales/index.js'

/** A third of a unit ("Anfang", "Mitte", "Ende") or a half ("erste Hälfte"). */
export type Edge = 'START' | 'MID' | 'END' | 'FIRST_HALF' | 'SECOND_HALF'

export interface ClockTime {
  readonly hour: number
  readonly minute?: number
  readonly second?: number
  /** By the twelve hours of the dial: "halb drei" is in the afternoon as well. */
  readonly spoken?: true
}

/** A partial date: what is said of it, field by field. What lacks comes from `outer`, or from an anchor when the
 *  expression is resolved. */
export interface CalendarNode {
  readonly kind: 'calendar'
  /** Astronomical: 0 is 1 BC. */
  readonly year?: number
  /** The last two digits alone ("'39"). */
  readonly shortYear?: number
  /** First year of a decade; below 100 the century is not said. */
  readonly decade?: number
  /** Ordinal number of a century, negative before Christ. */
  readonly century?: number
  readonly half?: number
  readonly quarter?: number
  readonly season?: Season
  /** The season runs into the next year and was written so ("Winter 2022/23"). */
  readonly month?: number
  readonly week?: number
  readonly weekend?: true
  readonly day?: number
  readonly weekday?: number
  /** No one day: some weekday of a year that is named beside it ("an einem Freitag 2022"), or what comes again every year. */
  readonly unplaced?: true
  /** Which of the weekdays of a month: 1 the first, −1 the last. */
  readonly nth?: number
  readonly holiday?: HolidayMeaning
  /** Some of the units that `outer` holds, counted from its beginning (1 the first) or its end (−1 the last): "ersten zwei
   *  Quartalen 2023", "letzten Woche im Juli". */
  readonly portion?: { readonly unit: TimeUnit; readonly amount: number; readonly nth: number }
  /** A second day of a feast. */
  readonly dayOfHoliday?: number
  readonly part?: PartOfDay
  readonly clock?: ClockTime | undefined
  readonly modifier?: Edge
  /** Places a weekday, month, season or weekend: "vergangenen Mittwoch". */
  readonly relation?: Relation
  /** How many times it goes: 2 for "übernächsten". */
  readonly steps?: number
  readonly approximator?: TimexMod
  readonly outer?: TimeNode
  /** Another reading, as good as this one: "9/10/2023" in a language whose regions differ. */
  readonly or?: CalendarNode
}

/** Whether nothing but a clock time or a part of a day is said, or nothing at all. */
export const namesNoDate = (node: CalendarNode): boolean =>
  (node.year ??
    node.shortYear ??
    node.decade ??
    node.century ??
    node.half ??
    node.quarter ??
    node.season ??
    node.month ??
    node.week ??
    node.weekend ??
    node.day ??
    node.weekday ??
    node.holiday ??
    node.relation) === undefined

/** Counted from the document, from what was last told, or from another date: "gestern", "vor vier Jahren",
 *  "drei Tage nach dem 1. Mai". */
export interface CountedNode {
  readonly kind: 'counted'
  readonly unit: TimeUnit
  /** Signed; `null` for an unknown number ("vor einigen Tagen"), whose side `direction` tells. */
  readonly amount: number | null
  readonly direction: -1 | 0 | 1
  readonly anchor: 'document' | 'focus'
  /** Counts from a day already told or from nothing ("zwei Tage später"), where others fall back on the document. */
  readonly needsFocus?: true
  /** Said as a distance ("vor vier Jahren"), which TimeML's annotators take as a duration. */
  readonly distance?: true
  readonly from?: TimeNode
  /** The name of the day, where it is said too: "am heutigen Donnerstag". */
  readonly weekday?: number
  /** The result is a day, whatever the unit: "heute vor einem Jahr". */
  readonly toTheDay?: true
  readonly part?: PartOfDay
  readonly approximator?: TimexMod
}

/** A stretch that ends or begins at the anchor: "in den letzten Wochen", "in den kommenden Monaten". */
export interface WindowNode {
  readonly kind: 'window'
  readonly amount: number | null
  readonly unit: TimeUnit
  readonly direction: -1 | 1
  readonly anchor: 'document' | 'focus'
  readonly approximator?: TimexMod
}

export interface DurationNode {
  readonly kind: 'duration'
  readonly parts: readonly { readonly amount: number | null; readonly unit: TimeUnit }[]
  readonly approximator?: TimexMod
  /** "35 Jahre alt". */
  readonly age?: true
}

export interface SetNode {
  readonly kind: 'set'
  readonly set: SetMeaning
}

export interface ReferenceNode {
  readonly kind: 'reference'
  readonly value: ReferenceValue
  /** To what was last told. */
  readonly backward: boolean
  /** Mostly a particle of the story: "nun", "bisher". */
  readonly particle?: true
}

export interface PeriodNode {
  readonly kind: 'period'
  readonly period: PeriodMeaning
  readonly modifier?: 'START' | 'MID' | 'END'
}

export interface RangeNode {
  readonly kind: 'range'
  readonly from: Part
  readonly to: Part
}

export type TimeNode =
  CalendarNode | CountedNode | WindowNode | DurationNode | SetNode | ReferenceNode | PeriodNode | RangeNode

/** A node with the tokens that say it, `end` exclusive. */
export interface Part {
  readonly first: number
  readonly end: number
  readonly node: TimeNode
  readonly rule: string
}

/** What a recognizer found. */
export interface Match extends Part {
  /** First token of TimeML's span, where it is narrower: without "vor", "nach". */
  readonly coreFirst?: number | undefined
  readonly role?: ExpressionRole | undefined
  /** The pieces that TimeML's annotators mark one by one. */
  readonly parts?: readonly Part[] | undefined
  /** Further expressions found in the same stretch: the items of a list. */
  readonly siblings?: readonly Match[]
}

/** Where a match ends, its siblings included. */
export function endOf(match: Match): number {
  const { siblings } = match
  return siblings === undefined ? match.end : (siblings[siblings.length - 1]?.end ?? match.end)
}

export interface Beaten {
  readonly rule: string
  readonly start: number
  readonly end: number
  readonly why: string
}

/** A time expression as the text says it, before it is placed on the calendar. */
export interface Expression {
  readonly start: number
  readonly end: number
  /** Token indices, `endToken` exclusive. */
  readonly firstToken: number
  readonly endToken: number
  readonly coreFirst: number
  readonly sentence: number
  readonly rule: string
  readonly node: TimeNode
  readonly role: ExpressionRole
  readonly parts: readonly Part[]
  readonly beaten: readonly Beaten[]
}
