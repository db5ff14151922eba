import {
  addedDurations,
  approximation,
  clockWithPart,
  countedFromDate,
  dateWithClock,
  dateWithPart,
  deicticWithDistance,
  edgeOfDate,
  edgeOfPeriod,
  nights,
  ofTheYear,
  partOfWhole,
  ranges,
  weekdayAbbreviation,
  weekdayWithDate,
} from './composition.js'
import type { Refiner } from './refiner.js'

/** In this order, each once over a sentence from left to right. */
export const REFINERS: readonly Refiner[] = [
  weekdayAbbreviation,
  weekdayWithDate,
  ofTheYear,
  nights, // before parts of a whole: "Nacht vom 8. Februar auf den 9. Februar"
  partOfWhole, // before edges: "Ende Juni des vergangenen Jahres"
  edgeOfDate, // before ranges: "Anfang Mai bis Mitte Juni"
  edgeOfPeriod,
  clockWithPart, // before dates take a clock or a part of the day
  dateWithPart,
  dateWithClock, // before ranges: "Montag, 8 Uhr bis Dienstag, 9 Uhr"
  ranges,
  addedDurations,
  approximation,
  countedFromDate,
  deicticWithDistance,
]

export type { Refiner } from './refiner.js'
