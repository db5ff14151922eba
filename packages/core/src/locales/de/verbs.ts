import { wordSet } from '../word-set.js'

/** Verb forms as far as a clause needs them: which word is finite, and in which tense and mood. Tables of irregular
 *  forms; regular ones are told by their endings. */

export type Tense = 'present' | 'preterite' | 'subjunctive1' | 'subjunctive2'

export const auxiliaries: ReadonlyMap<string, Tense> = new Map<string, Tense>([
  ...forms('hat haben ist sind bin bist seid habt', 'present'),
  ...forms('hatte hatten war waren', 'preterite'),
  ...forms('habe sei seien', 'subjunctive1'),
  ...forms('hätte hätten wäre wären', 'subjunctive2'),
])

/** Forms of "werden": passive with a participle, future with an infinitive. */
export const becoming: ReadonlyMap<string, Tense> = new Map<string, Tense>([
  ...forms('wird werden', 'present'),
  ...forms('wurde wurden', 'preterite'),
  ...forms('werde', 'subjunctive1'),
  ...forms('würde würden', 'subjunctive2'),
])

export const modals: ReadonlyMap<string, Tense> = new Map<string, Tense>([
  ...forms('soll sollen will wollen kann können muss müssen darf dürfen mag mögen', 'present'),
  ...forms('sollte sollten wollte wollten konnte konnten musste mussten durfte durften', 'preterite'),
  ...forms('solle wolle könne müsse dürfe', 'subjunctive1'),
  ...forms('könnte könnten müsste müssten dürfte dürften möchte möchten', 'subjunctive2'),
])

function forms(words: string, tense: Tense): [string, Tense][] {
  return words.split(' ').map((word) => [word, tense])
}

/** Modals of what is allowed or possible: it holds as long as they say. */
export const permittingModals = /* @__PURE__ */ wordSet('darf dürfen dürfe kann können könne')

/** Forms of setting a day for something ("für Freitag angekündigt", "auf Montag angesetzt"). */
export const announcingForms = /* @__PURE__ */ wordSet(
  'angekündigt ankündigte ankündigten angesetzt ansetzte ansetzten anberaumt anberaumte geplant plante planten plant planen einberufen einberief einberiefen vorgesehen angemeldet anmeldete anmeldeten beantragt vereinbart vereinbarte vereinbarten terminiert',
)

/** Infinitives of what lasts rather than happens once. */
export const lastingInfinitives = /* @__PURE__ */ wordSet(
  'bleiben warten ausharren ruhen gelten dauern andauern leben wohnen auskommen verzichten fortbestehen sitzen stillstehen',
)

/** Preterite stems of strong and mixed verbs, without prefix and ending. */
export const strongPreterites = /* @__PURE__ */ wordSet(
  'hieß hiess ging kam nahm gab fand traf stand hielt ließ liess trat sprach schrieb starb stieg fiel zog lag saß sass trug schlug schloss begann gewann verlor schien blieb rief lief las sah aß bat bot brach brachte dachte kannte nannte sandte wandte wusste tat flog floh fuhr fing half hing hob lud log lieh mied maß pries riet ritt riss schnitt schob schoss schuf schwamm schwor schwieg sank sang sprang stahl stieß stritt trank trieb vergaß wich wies warb warf wuchs wusch zwang befahl empfahl entschied verschwand band drang galt glich goss griff grub klang kroch litt mahnte verzieh wob wog',
)

/** Present forms of the third person that their endings do not tell from a participle or a noun. */
export const commonPresents = /* @__PURE__ */ wordSet(
  'findet gibt kommt geht steht trifft spricht hält lässt tritt beginnt endet dauert plant fordert warnt droht sagt erklärt bestätigt verhängt liefert besucht reist fährt fliegt will soll kann muss darf nennt sieht nimmt zeigt meldet berichtet teilt kündigt wirft trägt zieht liegt leugnet bestreitet unterstützt verlässt empfängt schickt startet eröffnet tagt bleibt heißt heisst gilt geben kommen gehen stehen treffen sprechen halten beginnen finden fordern warnen planen sagen erklären liefern besuchen reisen leiht wählt stimmt unterzeichnet schließt übernimmt stirbt gewinnt verliert wächst steigt sinkt fällt verfügt gehört behauptet betont meldet äußert kritisiert lobt verlangt mahnt vermutet schreibt spricht feiert verstärkt braucht sucht diskutieren feiern unterstützen wollen',
)

/** Words in -te or -ten that are no preterite. */
export const notPreterite = /* @__PURE__ */ wordSet(
  'heute letzte letzten erste ersten zweite zweiten dritte dritten vierte vierten fünfte fünften sechste sechsten siebte siebten achte achten neunte neunten zehnte zehnten nächste nächsten beste besten größte größten höchste höchsten alte alten gute guten weite weiten breite breiten echte echten rechte rechten kalte kalten bunte bunten späte späten meiste meisten wichtigste wichtigsten jüngste jüngsten älteste ältesten neueste neuesten erste unterste unten mitten hinten selten gesamte gesamten bekannte bekannten geplante geplanten genannte genannten sogenannte sogenannten gezielte gezielten verstärkte beste bitte könnten dritte halten arbeiten warten beobachten berichten leisten bieten raten treten erhalten enthalten verhalten unterhalten vertreten kosten bitten richten gestalten verbieten auftreten',
)

/** Separable prefixes at the end of a main clause: "fand … statt", "teilte … mit". */
export const separablePrefixes = /* @__PURE__ */ wordSet(
  'ab an auf aus bei durch ein fest fort frei her hin los mit nach statt teil um vor weg weiter wieder zu zurück zusammen hinzu voran entgegen bekannt heraus hinaus herein hinein herunter hinunter voraus vorbei dar nieder bevor überein fern',
)

export const inseparablePrefixes: readonly string[] = [
  'be',
  'ver',
  'er',
  'ent',
  'zer',
  'ge',
  'miss',
  'über',
  'unter',
  'wider',
  'hinter',
  'um',
  'durch',
  'voll',
  'emp',
]

/** All prefixes, the inseparable ones first. */
export const verbPrefixes: readonly string[] = [...inseparablePrefixes, ...separablePrefixes]

/** Beginnings of verbs that look like a separable prefix and are none ("antworten", "hindern"). */
export const inseparableStems = /* @__PURE__ */ wordSet('antwort hinder herrsch teil abonnier einig eign festig umfass')
