/** How German says who says so. Infinitives with "ss" for "ß". */

import { wordSet } from '../word-set.js'

/** Verbs that report speech. */
export const SAYING_VERBS = /* @__PURE__ */ wordSet(
  `sagen erklären mitteilen betonen äussern berichten melden warnen behaupten bestätigen bestreiten dementieren ankündigen fordern auffordern
  nennen bezeichnen begründen verkünden mahnen ermahnen schreiben hinzufügen vorschlagen versichern verlangen kritisieren loben beschuldigen
  heissen einräumen zurückweisen hinweisen vermuten kommentieren antworten aufrufen drohen bekanntgeben zugeben angeben leugnen verneinen
  meinen erzählen schildern unterstreichen prophezeien appellieren plädieren bedauern begrüssen beklagen informieren aussagen beteuern
  entgegnen erwidern ergänzen feststellen festhalten folgern zitieren twittern posten versprechen zusagen zusichern rechtfertigen anmahnen
  erläutern resümieren bilanzieren mutmassen spekulieren klarstellen präzisieren bemängeln monieren befürchten hoffen erwarten prognostizieren
  voraussagen vorhersagen schätzen gestehen eingestehen`,
)

/** Those that can stand before a colon with what is said: the others need their object. */
export const COLON_VERBS = /* @__PURE__ */ wordSet(
  `sagen erklären mitteilen betonen äussern berichten melden behaupten bestätigen verkünden schreiben hinzufügen versichern einräumen
  hinweisen vermuten kommentieren antworten bekanntgeben zugeben angeben meinen erzählen schildern unterstreichen informieren aussagen beteuern entgegnen
  erwidern ergänzen feststellen festhalten twittern posten erläutern resümieren bilanzieren klarstellen präzisieren ankündigen warnen heissen
  mutmassen prognostizieren voraussagen vorhersagen zusichern versprechen beteuern`,
)

/** Verbs by which news are made known: "Das teilte die Polizei am Montag mit". */
export const ANNOUNCING_NEWS = /* @__PURE__ */ wordSet(
  'mitteilen bekanntgeben melden verkünden bestätigen berichten erklären sagen ankündigen',
)

/** Verbs that take back or contest what is said. */
export const DENYING_VERBS = /* @__PURE__ */ wordSet(
  'bestreiten dementieren leugnen zurückweisen verneinen abstreiten bezweifeln anzweifeln entgegentreten verwahren kontern widerlegen',
)

/** Verbs with which those concerned say that it is so. */
export const CONFIRMING_VERBS = /* @__PURE__ */ wordSet('bestätigen einräumen zugeben gestehen eingestehen')

/** Verbs that put what depends on them ahead: "kündigte an, … zu beginnen". */
export const PLANNING_VERBS = /* @__PURE__ */ wordSet(
  `planen ankündigen ansetzen anberaumen vorsehen einberufen anmelden beantragen terminieren beabsichtigen vorhaben erwarten versprechen
  zusagen anstreben wollen bevorstehen drohen vorschlagen vornehmen verabreden hoffen bereiten vorbereiten befristen fordern auffordern verlangen bitten
  aufrufen appellieren empfehlen raten drängen beauftragen anweisen ermahnen anfragen einladen festlegen verschieben vertagen verlegen`,
)

/** Verbs that put an infinitive ahead: planning it, or deciding on it. */
export const SETTING_VERBS: ReadonlySet<string> = new Set([
  ...PLANNING_VERBS,
  ...wordSet('beschliessen entscheiden vereinbaren anordnen verfügen verpflichten billigen genehmigen'),
])

/** Verbs that say that somebody does not want something, or does not let it be. */
export const REFUSING_VERBS = /* @__PURE__ */ wordSet(
  'ablehnen verweigern verwerfen ausschliessen untersagen verbieten verhindern durchfallen',
)

/** Participles that set a day for something: "ist für Freitag angesetzt". */
export const ARRANGING_VERBS = /* @__PURE__ */ wordSet(
  'planen ankündigen ansetzen anberaumen vorsehen einberufen anmelden terminieren beabsichtigen erwarten verschieben vertagen verlegen vereinbaren beantragen befristen vorhersagen prognostizieren',
)

/** Nouns of a frame, as the end of a word: "nach Angaben", "nach Einschätzung", "laut Bericht". */
const FRAME_NOUN =
  /(?:angaben?|einschätzung(?:en)?|informationen|ansicht|auffassung|darstellung|aussagen?|worten|berichte?n?|meinung|erkenntnissen|schätzungen|mitteilung|überzeugung|recherchen|schilderung(?:en)?|medienberichten)$/

/** Frames of what somebody found out rather than says. */
export const isFinding = (norm: string): boolean =>
  /(?:erkenntnissen|recherchen|ermittlungen|berechnungen|messungen|erhebungen|untersuchungen)$/.test(norm)

/** Frames of what somebody holds to be so. */
export const isOpinion = (norm: string): boolean => /(?:ansicht|auffassung|meinung|überzeugung)$/.test(norm)

/** Nouns for nobody in particular who says so: "laut Branchenkreisen". */
export const isNobody = (norm: string): boolean =>
  /(?:kreisen|insidern|gerüchten?|spekulationen|(?:medien|presse|zeitungs)berichten)$/.test(norm)

export const isFrameNoun = (norm: string): boolean => FRAME_NOUN.test(norm)

/** Prepositions that open a frame by themselves, and postpositions that close one. */
export const FRAME_PREPOSITIONS = /* @__PURE__ */ wordSet('laut gemäß zufolge')

/** Speakers that report rather than take part: with them a frame leaves the status as it is. As part of a word. */
const REPORTING =
  /(?:medien|zeitung|agentur|sender|reporter|journal|bericht|polizei|staatsanwaltschaft|ministerium|wetterdienst|kontrollzentrum|landratsamt|bundesamt|behörde|feuerwehr|ermittler|rettungsdienst|familie|angehörige|verlag|gericht|\bkammer|magazin|tagblatt|blatts?$|kurier|anzeiger|nachrichten|rundschau|times|post$|guardian|spiegel|\b(?:cnn|bbc|ard|zdf|orf|srf|reuters|dpa|afp|apa|sda|tass)\b)/

export const isReporting = (text: string): boolean => REPORTING.test(text.toLowerCase())

/** Words that put a happening in doubt. */
const DOUBT = /^(?:angeblich|mutma(?:ß|ss)lich|vermeintlich)(?:e[nrsm]?)?$/

export const isDoubtWord = (norm: string): boolean => DOUBT.test(norm)

/** Words that put a happening ahead of its source. */
const PLAN =
  /^(?:voraussichtlich|wahrscheinlich|demnächst|geplant|bevorstehend|möglich|angekündigt|künftig|vorgesehen)(?:e[nrsm]?)?$/

export const isPlanWord = (norm: string): boolean => PLAN.test(norm)
