import type { PartOfDay, Season, Sense, TimeUnit } from '../locale.js'
import { wordSet } from '../word-set.js'

/** Each of the words with the key that they stand under. */
const byForm = <T extends string>(words: Readonly<Record<T, string>>): Readonly<Record<string, T>> =>
  Object.fromEntries(
    Object.entries<string>(words).flatMap(([key, forms]) => forms.split(' ').map((form) => [form, key as T])),
  )

/** Each of the words with the place of its group, from 1. */
const numbered = (groups: readonly string[]): Readonly<Record<string, number>> =>
  Object.fromEntries(groups.flatMap((forms, index) => forms.split(' ').map((form) => [form, index + 1])))

/** Forms of the months: full, declined, Austrian, umlaut written out, abbreviated. */
export const MONTHS: Readonly<Record<string, number>> = numbered([
  'januar januars jänner jänners jaenner jan jän',
  'februar februars feber febers feb febr',
  'märz märzes maerz mär mrz',
  'april aprils apr',
  'mai mais',
  'juni junis juno jun',
  'juli julis julei jul',
  'august augusts aug',
  'september septembers sep sept',
  'oktober oktobers okt',
  'november novembers nov',
  'dezember dezembers dez',
])

/** Month forms that count only with a day or a year beside them: other words are written the same. */
export const WEAK_MONTHS = wordSet('mais jan mär juno jul jun nov julei jän apr aug okt dez feb febr sep sept mrz')

export const WEEKDAYS: Readonly<Record<string, number>> = numbered([
  'montag',
  'dienstag',
  'mittwoch',
  'donnerstag',
  'freitag',
  'samstag sonnabend',
  'sonntag',
])

/** Abbreviated weekdays: only with a dot or comma and a date after them. */
export const WEEKDAY_ABBREVIATIONS: Readonly<Record<string, number>> = numbered([
  'mo',
  'di',
  'mi',
  'do',
  'fr',
  'sa',
  'so',
])

/** Forms of one unit: the singular ones, and behind "|" the plural ones. */
const unit = (name: TimeUnit, forms: string, more: Sense = {}): readonly (readonly [string, Sense])[] =>
  forms
    .split('|')
    .flatMap((words, plural) =>
      words.split(' ').map((word) => [word, { unit: name, ...(plural > 0 && { plural: true }), ...more }] as const),
    )

export const UNITS: ReadonlyMap<string, Sense> = new Map([
  ...unit('second', 'sekunde sek|sekunden'),
  ...unit('minute', 'minute min|minuten'),
  ...unit('hour', 'stunde std|stunden'),
  ...unit('day', 'tag tages tags|tage tagen'),
  ...unit('weekend', 'wochenende wochenendes wochenends wochenend|wochenenden'),
  ...unit('week', 'woche|wochen'),
  ...unit('month', 'monat monats monates|monate monaten'),
  ...unit('quarter', 'quartal quartals vierteljahr vierteljahres jahresviertel|quartale quartalen vierteljahre'),
  ...unit('half', 'halbjahr halbjahres halbjahrs jahreshälfte jahreshaelfte|halbjahre halbjahren'),
  ...unit('year', 'jahr jahres jahrs|jahre jahren'),
  ...unit('decade', 'jahrzehnt jahrzehnts jahrzehntes dekade dezennium|jahrzehnte jahrzehnten dekaden'),
  ...unit('century', 'jahrhundert jahrhunderts jahrhundertes jh jhd jhdt|jahrhunderte jahrhunderten'),
  ...unit('minute', 'viertelstunde|viertelstunden', { holds: 15 }),
  ...unit('minute', 'dreiviertelstunde', { holds: 45 }),
  ...unit('year', 'vierteljahrhundert vierteljahrhunderts', { holds: 25 }),
  ...unit('millennium', 'jahrtausend jahrtausends jahrtausendes|jahrtausende jahrtausenden'),
])

export const PARTS_OF_DAY = byForm<PartOfDay>({
  MO: 'morgen morgens vormittag vormittags morgenstunden vormittagsstunden',
  MI: 'mittag mittags mittagszeit mittagsstunden',
  AF: 'nachmittag nachmittags nachmittagsstunden',
  EV: 'abend abends abendstunden',
  NI: 'nacht nachts nächte nächten mitternacht nachtstunden',
  DT: 'tagsüber',
})

export const SEASONS = byForm<Season>({
  SP: 'frühling frühlings fruehling frühjahr frühjahrs frühjahres fruehjahr lenz',
  SU: 'sommer sommers sommern sommermonate sommermonaten',
  FA: 'herbst herbsts herbstes',
  WI: 'winter winters wintern wintermonate wintermonaten',
})
