import type { Postposition, Relation, Sense, TimePreposition } from '../locale.js'
import { PARTS_OF_DAY } from './calendar-words.js'

const ENDINGS = ['e', 'en', 'em', 'er', 'es']

const declined = (stems: readonly string[], sense: Sense): readonly (readonly [string, Sense])[] =>
  stems.flatMap((stem) => ENDINGS.map((ending) => [stem + ending, sense] as const))

const each = (words: string, sense: Sense): readonly (readonly [string, Sense])[] =>
  words.split(' ').map((word) => [word, sense] as const)

const RELATIONS: Readonly<Record<Relation, string>> = {
  previous: 'vergangen letzt vorig verflossen abgelaufen zurückliegend vorherig',
  next: 'nächst naechst kommend bevorstehend',
  this: 'dies laufend heurig gegenwärtig jetzig aktuell',
  following: 'folgend darauffolgend nachfolgend drauffolgend anschließend anschliessend',
  preceding: 'vorangegangen vorausgegangen vorangehend davorliegend vorhergehend',
  same: 'selb gleich nämlich',
  each: 'jed',
  whole: 'ganz gesamt voll',
  that: 'jen',
}

const PREPOSITIONS: Readonly<Record<TimePreposition, string>> = {
  in: 'in im ins',
  at: 'am an zum zur zu beim',
  before: 'vor vorm',
  after: 'nach',
  since: 'seit',
  from: 'ab vom von',
  until: 'bis',
  during: 'während',
  for: 'für',
  over: 'über',
  between: 'zwischen',
  around: 'um gegen',
  within: 'binnen innerhalb',
  of: 'aus',
  to: 'auf',
}

const POSTPOSITIONS: Readonly<Record<Postposition, string>> = {
  later: 'später spaeter danach darauf nachher drauf',
  earlier: 'zuvor davor vorher früher',
  ago: 'her',
  hence: 'entfernt',
  long: 'lang hindurch hinweg',
  old: 'alt alte alten alter altes altem jünger jüngere jüngeren jüngerer älter ältere älteren älterer jung junge jungen junger',
}

/** The small words around a time: what places it, counts it, bounds it. */
export const TIME_WORDS: readonly (readonly [string, Sense])[] = [
  ...Object.entries(RELATIONS).flatMap(([relation, stems]) =>
    declined(stems.split(' '), { relation: relation as Relation }),
  ),
  ...declined(['übernächst'], { relation: 'next', steps: 2 }),
  ...declined(['vorletzt', 'vorvergangen', 'vorvorig'], { relation: 'previous', steps: 2 }),
  ...each('desselben derselben demselben denselben dasselbe dieselbe derselbe dieselben', { relation: 'same' }),
  ['dies', { relation: 'this' }],
  ...each('anfang anfangs beginn anbeginn', { modifier: 'START' }),
  ['mitte', { modifier: 'MID' }],
  ...each('ende ausgang', { modifier: 'END' }),
  ...declined(['früh', 'frueh'], { modifier: 'START', adjective: true }),
  ...declined(['spät', 'spaet'], { modifier: 'END', adjective: true }),
  ...each('rund etwa ca circa zirka ungefähr annähernd schätzungsweise genau', { approximator: 'APPROX' }),
  ...each('knapp fast beinahe nahezu', { approximator: 'LESS_THAN' }),
  ...each('keine keinen', { approximator: 'LESS_THAN' }),
  ...each('mehr länger', { comparative: 'MORE_THAN' }),
  ...each('kürzer weniger', { comparative: 'LESS_THAN' }),
  ...each('zeit zeiten zeitpunkt zeitraum zeitraums', { timeNoun: true }),
  ...declined(['orthodox', 'koptisch', 'äthiopisch'], { feastOf: 'julian' }),
  ...declined(
    [
      'chinesisch',
      'jüdisch',
      'islamisch',
      'muslimisch',
      'persisch',
      'iranisch',
      'kurdisch',
      'vietnamesisch',
      'koreanisch',
      'tibetisch',
      'buddhistisch',
      'thailändisch',
      'mongolisch',
      'hinduistisch',
      'bengalisch',
    ],
    { feastOf: 'other' },
  ),
  ...each('ursprünglich eigentlich anfänglich', { formerly: true }),
  ...each('ist sind war waren es schon bald nun jetzt inzwischen mittlerweile', { parts: true }),
  ['alle', { all: true }],
  ['jeweils', { recurs: true }],
  ...each('noch auch', { still: true }),
  ...each('pro je', { per: true }),
  ...each('alter alters altersgrenze mindestalter höchstalter lebensalter', { ageNoun: true }),
  ['mit', { leadsAge: true }],
  ...each('hälfte', { halfOf: true }),
  ['als', { than: true }],
  ...each('am im vom zum zur beim', { contracted: true }),
  ...each('am vom zum', { leadsDay: true }),
  ['zum', { toNext: true }],
  ...each('vor vorm', { countsBack: true }),
  ['um', { leadsClock: true }],
  ['ab', { onward: true }],
  ['an', { onwardBehind: true }],
  ...each('danach darauf drauf nachher', { thereafter: true }),
  ['nicht', { negates: true }],
  ['des', { genitive: 'always' }],
  ['der', { genitive: 'may' }],
  ['genau', { exact: true }],
  ...each('anfang anfangs', { adverb: 'once' }),
  ['tagsüber', { adverb: 'recurring' }],
  ...Object.keys(PARTS_OF_DAY)
    .filter((word) => word.endsWith('s'))
    .map((word) => [word, { adverb: 'recurring' }] as const),
  ...['i', 'ii', 'iii', 'iv'].map((word, index) => [word, { roman: index + 1 }] as const),
  ...['q1', 'q2', 'q3', 'q4'].map((word, index) => [word, { quarter: index + 1 }] as const),
  ...['h1', 'h2'].map((word, index) => [word, { half: index + 1 }] as const),
  ['halb', { clock: 'half' }],
  ['v', { eraSide: -1 }],
  ['n', { eraSide: 1 }],
  ...each('lauf laufe verlauf verlaufe', { course: true }),
  ['gut', { approximator: 'MORE_THAN' }],
  ['mindestens', { approximator: 'EQUAL_OR_MORE' }],
  ...each('höchstens maximal', { approximator: 'EQUAL_OR_LESS' }),
  ...each('einige einigen einiger mehrere mehreren mehrerer wenige wenigen weniger etliche etlichen paar', {
    vague: 'few',
  }),
  ...each(
    'viele vielen vieler lange langen langer zahlreiche zahlreichen unzählige unzähligen hunderte tausende hunderten tausenden',
    { vague: 'many' },
  ),
  ...each('der die das den dem des', { article: true }),
  ...each('ein eine einen einem einer eines', { article: true, indefinite: true, amount: 1 }),
  ...Object.entries(PREPOSITIONS).flatMap(([preposition, words]) =>
    each(words, { preposition: preposition as TimePreposition }),
  ),
  ...Object.entries(POSTPOSITIONS).flatMap(([postposition, words]) =>
    each(words, { postposition: postposition as Postposition }),
  ),
  ...each('einschließlich einschliesslich inklusive', { preposition: 'until' }),
  ...each('saison spielzeit wintersemester', { ownYear: true }),
  ...each('und sowie', { conjunction: 'and' }),
  ['oder', { conjunction: 'or' }],
  ...each('einmal zweimal dreimal viermal fünfmal mehrmals', { frequency: true }),
  ...each('kw kalenderwoche', { weekNumber: true }),
  ['uhr', { clock: 'hour' }],
  ['viertel', { clock: 'quarter' }],
  ['dreiviertel', { clock: 'threequarter' }],
  ...each('christus christi chr z ztr zeitrechnung', { era: true }),
  ...each('u unserer unsrer der', { eraLink: true }),
]
