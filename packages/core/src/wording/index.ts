export {
  clockDigits,
  daysInMonth,
  parseBound,
  wordCentury,
  wordClock,
  wordDay,
  wordMillennium,
  wordMonth,
  wordWeekday,
  wordYear,
  type BoundParts,
} from './calendar-words.js'
export { dateLanguage, type DateLanguage } from './date-language.js'
export { dateInZone, isInstant, nameOfClock, wordZone, type DateInZone } from './date-in-zone.js'
export { wordDate, wordDateWithWeekday, wordSides } from './date-words.js'
export { kindGroup, wordKindGroup } from './kind-groups.js'
export { wordKind } from './kind-words.js'
export { chooseWordingLanguage, type WordingLanguage } from './language.js'
export { wordWindow } from './span-words.js'
export { wordStatus } from './status-words.js'
export { wordBasis, wordCertainty, wordDoubt, wordEventDate, wordPublished } from './event-words.js'
