import { readHolidays } from '../holiday-table.js'
import type { Sense } from '../locale.js'

/** "des Ostermontags", "des Heiligabends": the genitive beside each holiday that is a day, an evening or a feast. */
const withGenitives = (rows: Readonly<Record<string, string>>): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(rows).map(([day, names]) => [
      day,
      names
        .split(', ')
        .flatMap((name) =>
          /^\S+(?:tag|mittwoch|abend)$/.test(name)
            ? [name, `${name}s`]
            : name.endsWith('fest')
              ? [name, `${name}es`]
              : [name],
        )
        .join(', '),
    ]),
  )

/** Holidays of Germany, Austria and Switzerland. Days counted from Easter Sunday after the church calendar. */
export const HOLIDAYS = readHolidays({
  fixed: withGenitives({
    '1-1': 'neujahr, jahreswechsel, neujahrstag, neujahrsnacht',
    '1-6': 'dreikönigstag, dreikönig, heilige drei könige, heiligen drei könige',
    '1-2': 'berchtoldstag',
    '2-2': 'lichtmess, mariä lichtmess',
    '2-14': 'valentinstag',
    '3-8': 'weltfrauentag, frauentag',
    '3-19': 'josefitag, josefstag',
    '5-1': 'tag der arbeit, staatsfeiertag',
    '6-24': 'johannistag',
    '6-29': 'peter und paul',
    '6-27': 'siebenschläfer',
    '8-15': 'maria himmelfahrt, mariä himmelfahrt',
    '8-1': 'bundesfeiertag',
    '10-3': 'tag der deutschen einheit',
    '10-26': 'nationalfeiertag',
    '10-31': 'reformationstag, halloween',
    '11-1': 'allerheiligen',
    '11-2': 'allerseelen',
    '11-11': 'martinstag',
    '12-6': 'nikolaustag, nikolo',
    '12-5': 'nikolausabend, krampustag',
    '12-8': 'mariä empfängnis',
    '12-24': 'heiligabend, heiligen abend, heilige abend, heiliger abend',
    '12-25':
      'weihnachten, weihnacht, weihnachtsfest, weihnachtstag, christtag, weihnachtsfeiertag, weihnachtstagen, weihnachtstage, weihnachtsfeiertage, weihnachtsfeiertagen',
    '12-26': 'stephanstag, stefanitag',
    '12-31': 'silvester, silvesterabend, silvesternacht',
    '4-30': 'walpurgisnacht',
  }),
  easter: withGenitives({
    '-52':
      'unsinniger donnerstag, weiberfastnacht, schmutziger donnerstag, schmutzigen donnerstag, weiberfasnacht, altweiberfastnacht',
    '-48': 'rosenmontag',
    '-47': 'faschingsdienstag, fastnachtsdienstag, fasnachtsdienstag',
    '-46': 'aschermittwoch',
    '-7': 'palmsonntag',
    '-3': 'gründonnerstag',
    '-2': 'karfreitag',
    '-1': 'karsamstag, ostersamstag',
    0: 'ostern, osterfest, ostersonntag, ostertage, ostertagen, osterfeiertage, osterfeiertagen, osterfeiertag, ostertag',
    1: 'ostermontag',
    7: 'weißer sonntag',
    39: 'christi himmelfahrt, auffahrt, vatertag, himmelfahrtstag, auffahrtstag, auffahrtstage, auffahrtstagen',
    49: 'pfingsten, pfingstsonntag, pfingstfest, pfingsttage, pfingsttagen, pfingstfeiertage, pfingstfeiertagen, pfingstfeiertag',
    48: 'pfingstsamstag',
    50: 'pfingstmontag',
    60: 'fronleichnam',
    '-49': 'faschingssonntag',
  }),
  advent: withGenitives({
    '-14': 'volkstrauertag',
    '-7': 'totensonntag, ewigkeitssonntag',
    '-11': 'buß - und bettag, buss - und bettag',
    0: 'advent, adventsonntag, adventssonntag',
  }),
  nth: withGenitives({
    '5-7-2': 'muttertag',
    '9-7-3': 'bettag',
    '10-7-1': 'erntedank, erntedankfest, erntedanksonntag',
  }),
})

/** Words that a number stands before, and how many days lie between the first and the second of them. */
export const COUNTED_HOLIDAYS: readonly (readonly [string, Sense])[] = [
  ...'weihnachtstag weihnachtsfeiertag osterfeiertag ostertag pfingstfeiertag'
    .split(' ')
    .map((word) => [word, { holidayStep: 1 }] as const),
  ...'advent adventsonntag adventssonntag'.split(' ').map((word) => [word, { holidayStep: 7 }] as const),
]

/** "Nationalfeiertag", where Swiss texts mean another day than Austrian ones. */
export const SWISS_NATIONAL_DAY: Sense = { holiday: { month: 8, day: 1 } }
