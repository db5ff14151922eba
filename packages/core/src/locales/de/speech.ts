/** How German says who says so. Lower case. */

import { wordSet } from '../word-set.js'

/** Verbs that report speech, in the forms of the third person and as participle. */
export const speechVerbs = /* @__PURE__ */ wordSet(
  `sagte sagten sagt sagen gesagt erklärte erklärten erklärt erklären teilte teilten mitgeteilt mitteilte betonte betonten betont
  äußerte äußerten äusserte geäußert berichtete berichteten berichtet berichten meldete meldeten meldet gemeldet warnte warnten
  warnt gewarnt behauptete behaupteten behauptet bestätigte bestätigten bestätigt bestritt bestritten dementierte dementiert
  kündigte kündigten angekündigt ankündigte forderte forderten fordert gefordert aufgefordert sprach sprachen gesprochen nannte nannten
  bezeichnete begründete begründeten verkündete verkündeten verkündet mahnte mahnten schrieb schrieben fügte hinzugefügt schlug
  versicherte versicherten verlangte verlangten kritisierte kritisierten lobte verurteilte verurteilten beschuldigte beschuldigten beschuldigt
  hieß heißt räumte wies vermutete kommentierte antwortete rief drohte drohten droht gedroht`,
)

/** Verbs that report speech with one of these prefixes alone: "räumte … ein" against "räumte die Insel". */
export const prefixedSpeech: ReadonlyMap<string, readonly string[]> = new Map(
  `räumte:ein räumten:ein schlug:vor schlugen:vor wies:zurück,hin wiesen:zurück,hin rief:auf riefen:auf fügte:hinzu,an
  gab:bekannt,an,zu gaben:bekannt,an,zu gibt:bekannt,an,zu teilte:mit teilten:mit teilt:mit kündigte:an kündigten:an
  kündigt:an`
    .split(/\s+/)
    .map((row) => {
      const [verb = '', prefixes = ''] = row.split(':')
      return [verb, prefixes.split(',')] as const
    }),
)

/** Verbs, joined with their prefixes, by which news are made known: "Das teilte die Polizei am Montag mit". */
export const bareAnnouncements = /* @__PURE__ */ wordSet(
  `mitteilte mitteilten mitgeteilt bekanntgab bekanntgaben bekanntgegeben meldete meldeten gemeldet verkündete verkündeten
  bestätigte bestätigten bestätigt berichtete berichteten berichtet`,
)

/** Speech verbs that take back or contest what is said. */
export const denialVerbs = /* @__PURE__ */ wordSet(
  'bestritt bestritten bestreitet bestreiten dementierte dementierten dementiert leugnet leugnete leugneten geleugnet zurückgewiesen zurückwies zurückwiesen zurückweist verneinte',
)

/** Verbs with which those concerned say that it is so. */
export const confirmationVerbs = /* @__PURE__ */ wordSet(
  'bestätigt bestätigte bestätigten bestätige bestätigen einräumte einräumten eingeräumt zugab zugaben zugegeben',
)

/** "nach Angaben", "nach Einschätzung", "laut Bericht": nouns of a frame, as the end of a word. */
export const frameNouns: readonly string[] = [
  'angaben',
  'angabe',
  'einschätzung',
  'einschätzungen',
  'informationen',
  'ansicht',
  'auffassung',
  'darstellung',
  'aussage',
  'aussagen',
  'worten',
  'bericht',
  'berichten',
  'medienberichten',
  'meinung',
  'erkenntnissen',
  'schätzungen',
]

/** Prepositions that open a frame by themselves, and postpositions that close one. */
export const framePrepositions = /* @__PURE__ */ wordSet('laut gemäß zufolge')

/** Speakers that report rather than take part: with them, a frame leaves the status at `reported`. As part of a word. */
export const reportingSpeakers: readonly string[] = [
  'medien',
  'medienbericht',
  'zeitung',
  'times',
  'post',
  'agentur',
  'agenturen',
  'sender',
  'reporter',
  'journal',
  'bericht',
  'polizei',
  'behörde',
  'cnn',
  'bbc',
  'ard',
  'zdf',
  'orf',
  'srf',
  'reuters',
  'dpa',
  'afp',
  'apa',
  'sda',
  'tass',
  'spiegel',
  'guardian',
]

/** Words that put a happening in doubt. */
export const doubtWords = /* @__PURE__ */ wordSet(
  'angeblich angebliche angeblichen angeblicher angebliches mutmaßlich mutmaßliche mutmaßlichen mutmasslich mutmassliche mutmasslichen vermeintlich vermeintliche vermeintlichen',
)

/** Words that put a happening into the future of its source. */
export const planWords = /* @__PURE__ */ wordSet(
  `geplant geplante geplanten geplanter geplantes anberaumt angesetzt angekündigt vorgesehen erwartet erwarten erwartete voraussichtlich
  wahrscheinlich bevorsteht bevorstehende bevorstehenden mögliches möglicher mögliche möglichen demnächst kommenden kommende nächsten`,
)
