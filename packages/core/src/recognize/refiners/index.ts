import { clockWithPart, dateWithClock, dateWithPart } from './clocks.js'
import { addedDurations, approximation, countedFromDate, deicticWithDistance } from './counts.js'
import { edgeOfDate, edgeOfPeriod } from './edges.js'
import { adjacentWeekdays, fromOn, nights, ranges } from './ranges.js'
import type { Refiner } from './refiner.js'
import {
  dateWithWeekday,
  deicticWithWeekday,
  holidayWithDate,
  weekdayAbbreviation,
  weekdayWithDate,
} from './weekdays.js'
import { ofTheYear, partOfWhole, portionOfWhole, wholeWithPart } from './wholes.js'

/** In this order, each once over a sentence from left to right. */
export const REFINERS: readonly Refiner[] = [
  weekdayAbbreviation,
  weekdayWithDate,
  dateWithWeekday,
  holidayWithDate,
  deicticWithWeekday,
  portionOfWhole, // before a part takes its whole
  ofTheYear,
  nights, // before parts of a whole: "Nacht vom 8. Februar auf den 9. Februar"
  partOfWhole, // before edges: "Ende Juni des vergangenen Jahres"
  edgeOfDate, // before ranges: "Anfang Mai bis Mitte Juni"
  edgeOfPeriod,
  wholeWithPart, // behind edges: "nächstes Jahr im Mai"; before clocks: "nächste Woche Freitag, 10 Uhr"
  clockWithPart, // before dates take a clock or a part of the day
  dateWithPart,
  dateWithClock, // before ranges: "Montag, 8 Uhr bis Dienstag, 9 Uhr"
  ranges,
  adjacentWeekdays,
  fromOn, // behind what a date is made of: the word belongs to all of it
  addedDurations,
  approximation,
  countedFromDate,
  deicticWithDistance,
]

export { MAX_GAP, type Refiner } from './refiner.js'
