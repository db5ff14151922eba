import type { Grammar } from './grammar.js'
import { amountRanges } from './recognizers/amount-ranges.js'
import { isoDates } from './recognizers/dates.js'
import { decades } from './recognizers/decades.js'
import { ages, deictics, references } from './recognizers/deictics.js'
import { durationWords } from './recognizers/durations.js'
import { edges } from './recognizers/edges.js'
import { halfDayClocks } from './recognizers/half-day-clocks.js'
import { months } from './recognizers/months.js'
import { namedDates, ordinalDays } from './recognizers/named-dates.js'
import { erasFirst, numberedParts } from './recognizers/numbered-parts.js'
import { numberedUnits } from './recognizers/numbered-units.js'
import { partsOfDay } from './recognizers/parts-of-day.js'
import { phrases } from './recognizers/phrases.js'
import { relativeMonths } from './recognizers/relative-months.js'
import { seasons } from './recognizers/seasons.js'
import { sets } from './recognizers/sets.js'
import { units } from './recognizers/units.js'
import { weekdays } from './recognizers/weekdays.js'
import { weeks } from './recognizers/weeks.js'
import { years } from './recognizers/years.js'
import { agoToday } from './refiners/ago-today.js'
import { clockBeforeDate } from './refiners/clock-first.js'
import { definiteArticle } from './refiners/definite-article.js'
import { NUANCES } from './nuances.js'
import { REFINERS } from './refiners/index.js'
import { ranges } from './refiners/ranges.js'

/** For languages whose ordinal numbers have no dot ("13th of September", "September 13") and whose day has two halves
 *  ("2 p.m."). The order decides as it does in the other grammar. */
export const UNDOTTED: Grammar = {
  recognizers: [
    isoDates,
    namedDates, // before months: "May 13"
    ordinalDays,
    months,
    relativeMonths,
    phrases,
    sets, // before weekdays and units: "every Monday" is a set
    weeks,
    weekdays,
    decades, // before units and years: "the 1990s"
    seasons,
    numberedParts,
    erasFirst,
    halfDayClocks, // before units: "half past four"
    deictics,
    partsOfDay,
    amountRanges,
    numberedUnits, // before units: "the 16th and 17th centuries"
    units,
    years,
    edges,
    durationWords,
    ages,
    references,
  ],
  nuances: NUANCES,
  refiners: [
    ...REFINERS.flatMap((refiner) => (refiner === ranges ? [refiner, clockBeforeDate] : [refiner])),
    agoToday,
    definiteArticle, // behind all that looks over an article: "end of the month"
  ],
}
