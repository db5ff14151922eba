import { MONTHS as GERMAN_MONTHS } from '../../locales/de/calendar-words.js'
import { MONTHS as ENGLISH_MONTHS } from '../../locales/en/calendar-words.js'

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '))

/** Months in the other languages that pages are written in, January first; several names of one parted by "/". */
const MORE_MONTHS: readonly string[] = [
  'janvier/janv février/févr/fevrier mars avril/avr mai juin juillet/juil août/aout septembre octobre novembre décembre/déc/decembre',
  'enero/ene febrero marzo abril/abr mayo junio julio agosto/ago septiembre/setiembre octubre noviembre diciembre/dic',
  'gennaio/gen febbraio marzo aprile maggio/mag giugno/giu luglio/lug agosto settembre/set ottobre/ott novembre dicembre',
]

/** Number of each month by its name or abbreviation, lower case. */
export const MONTHS: ReadonlyMap<string, number> = new Map([
  ...MORE_MONTHS.flatMap((months) =>
    months.split(' ').flatMap((names, i) => names.split('/').map((name) => [name, i + 1] as const)),
  ),
  ...Object.entries(ENGLISH_MONTHS),
  ...Object.entries(GERMAN_MONTHS),
])

export const WEEKDAYS = words(
  'mon monday tue tues tuesday wed wednesday thu thur thurs thursday fri friday sat saturday sun sunday mo montag di dienstag die mi mit mittwoch do don donnerstag fr fre freitag sa sam samstag sonnabend so son sonntag lundi mardi mercredi jeudi vendredi samedi dimanche lunes martes miércoles jueves viernes sábado domingo lunedì martedì mercoledì giovedì venerdì sabato domenica lun mer jeu ven sam dim mié jue vie sáb dom gio sab',
)

/** Words between the parts of a date that say nothing: "12 de octubre de 1492", "4th of July". */
export const LINKING_WORDS = words('st nd rd th er of de del di')

/** Words before a date that say nothing: "the 1990s", "um den 5. Mai", "im März 1848". */
export const ARTICLES = words('the den dem der des die das zum in im am on le la les el il')

export const BEFORE_CHRIST = words('bc bce')
export const AFTER_CHRIST = words('ad ce')
export const ABOUT = words(
  'um ca circa zirka etwa rund gegen c about around approx approximately vers environ hacia verso',
)
export const BEFORE = words('vor before avant antes prima')
export const AFTER = words('nach after après')
export const SINCE = words('seit ab since from depuis dès desde dal da')
export const UNTIL = words('bis until till hasta jusqu')
/** Words before a day or year that was the last, or the first, on which something can have been. */
export const LATEST = words('spätestens by')
export const EARLIEST = words('frühestens')
/** What is written for an end that has not come yet. */
export const ONGOING: ReadonlySet<string> = new Set(
  'open|present|the present|present day|today|now|ongoing|current|currently|still|still open|still ongoing|to date|to present|to the present|until now|until today|until present|heute|bis heute|jetzt|bis jetzt|offen|laufend|fortlaufend|andauernd|dauert an|noch offen|gegenwart|gegenwärtig|zur gegenwart|aujourd’hui|jusqu’à aujourd’hui|maintenant|présent|à présent|à nos jours|nos jours|actuel|en cours|à ce jour|hoy|hasta hoy|ahora|presente|el presente|actualidad|la actualidad|en curso|hasta la fecha|hasta la actualidad|oggi|a oggi|ad oggi|fino a oggi|fino ad oggi|ora|adesso|in corso|al presente|attuale'.split(
    '|',
  ),
)
export const ORDINAL_ENDINGS = words('st nd rd th e ème er')
export const DECADE_ENDINGS = words('er s ern erjahre')
export const CENTURY = words('jahrhundert jahrhunderts jh jhd jhdt century cent c siècle siglo secolo')
export const MILLENNIUM = words(
  'jahrtausend jahrtausends jahrtausende millennium millenium millénaire milenio millennio',
)
export const CLOCK_WORDS = words('uhr at um o h t')

/** Which part of a year, month, decade or century: "Anfang 2003", "mid-1950s". */
export const PARTS: Readonly<Record<string, 0 | 1 | 2>> = {
  anfang: 0,
  anfangs: 0,
  frühe: 0,
  frühes: 0,
  beginning: 0,
  early: 0,
  mitte: 1,
  mid: 1,
  middle: 1,
  ende: 2,
  späte: 2,
  spätes: 2,
  late: 2,
  end: 2,
}

/** Which of two halves. */
export const ORDINALS: Readonly<Record<string, 1 | 2>> = {
  '1': 1,
  first: 1,
  erste: 1,
  ersten: 1,
  '2': 2,
  second: 2,
  zweite: 2,
  zweiten: 2,
}

const HALVES = { first: 40, count: 2 }

/** EDTF of the quarters and halves of a year. */
export const PERIODS: Readonly<Record<string, { readonly first: number; readonly count: number }>> = {
  q: { first: 33, count: 4 },
  h: HALVES,
  quartal: { first: 33, count: 4 },
  quarter: { first: 33, count: 4 },
  halbjahr: HALVES,
  half: HALVES,
  hälfte: HALVES,
}

export const WINTER = 24

export const SEASONS: Readonly<Record<string, number>> = {
  frühling: 21,
  frühjahr: 21,
  spring: 21,
  printemps: 21,
  primavera: 21,
  sommer: 22,
  summer: 22,
  été: 22,
  verano: 22,
  estate: 22,
  herbst: 23,
  autumn: 23,
  fall: 23,
  automne: 23,
  otoño: 23,
  autunno: 23,
  winter: WINTER,
  hiver: WINTER,
  invierno: WINTER,
  inverno: WINTER,
}

/** Hours that a zone is ahead of UTC; those of summer time by their own names. */
export const ZONES: Readonly<Record<string, number>> = {
  z: 0,
  utc: 0,
  gmt: 0,
  ut: 0,
  wet: 0,
  bst: 1,
  cet: 1,
  mez: 1,
  cest: 2,
  mesz: 2,
  eet: 2,
  eest: 3,
  msk: 3,
  est: -5,
  edt: -4,
  cst: -6,
  cdt: -5,
  mst: -7,
  mdt: -6,
  pst: -8,
  pdt: -7,
  akst: -9,
  akdt: -8,
  hst: -10,
  brt: -3,
  wat: 1,
  cat: 2,
  sast: 2,
  eat: 3,
  pkt: 5,
  sgt: 8,
  hkt: 8,
  awst: 8,
  jst: 9,
  kst: 9,
  acst: 9.5,
  acdt: 10.5,
  aest: 10,
  aedt: 11,
  nzst: 12,
  nzdt: 13,
}
