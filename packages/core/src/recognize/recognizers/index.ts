import { amountRanges } from './amount-ranges.js'
import { clocks } from './clock.js'
import { dates, daysOfMonth, isoDates } from './dates.js'
import { decades } from './decades.js'
import { ages, deictics, references } from './deictics.js'
import { durationWords } from './durations.js'
import { edges } from './edges.js'
import { months } from './months.js'
import { numberedParts } from './numbered-parts.js'
import { numberedUnits } from './numbered-units.js'
import { partsOfDay } from './parts-of-day.js'
import { phrases } from './phrases.js'
import type { Recognizer } from './recognizer.js'
import { relativeMonths } from './relative-months.js'
import { seasons } from './seasons.js'
import { sets } from './sets.js'
import { units } from './units.js'
import { weekdays } from './weekdays.js'
import { weeks } from './weeks.js'
import { years } from './years.js'

/** All families. At each trigger token the longest reading wins; of two as long, the one earlier in this list. */
export const RECOGNIZERS: readonly Recognizer[] = [
  isoDates,
  dates,
  daysOfMonth,
  months,
  relativeMonths,
  phrases,
  sets, // before weekdays and units: "jeden Montag" is a set
  weeks, // before units: "35. Kalenderwoche"
  weekdays,
  decades, // before units and years: "1990er Jahre"
  seasons,
  numberedParts,
  clocks, // before units: "drei Uhr"
  deictics, // before parts of day: "morgen"
  partsOfDay,
  numberedUnits, // before units: "16. bis 18. Jahrhundert"
  amountRanges,
  units,
  years,
  edges,
  durationWords,
  ages,
  references,
]

export type { Recognizer } from './recognizer.js'
