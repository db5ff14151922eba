import { auxiliaries, becoming, modals, separablePrefixes, strongPreterites, verbPrefixes } from './verbs.js'
import { wordSet } from '../word-set.js'

const SEPARABLE: readonly string[] = [...separablePrefixes]

/** Preterite stems of rarer strong verbs. */
const RARER_PRETERITES = /* @__PURE__ */ wordSet(
  'barg barst biss bog erlosch floss focht fraß gedieh gelang genas genoss geschah glitt kniff pfiff rang rann roch sann schied schlief schlich schmolz schrie schritt schwand schwoll soff spie stach stank strich verdarb verlieh wand wrang',
)

/** Whether a prefix and what one of the tables holds make the form, or the form stands there by itself. */
function isFormOf(form: string, ...tables: readonly ReadonlySet<string>[]): boolean {
  if (tables.some((table) => table.has(form))) return true
  return verbPrefixes.some((prefix) => {
    if (!form.startsWith(prefix) || form.length < prefix.length + 3) return false
    const rest = form.slice(prefix.length)
    return tables.some((table) => table.has(rest))
  })
}

/** "bestritt", "kam", "sah". */
const isStrongSingular = (norm: string): boolean =>
  norm.length > 2 && isFormOf(norm, strongPreterites, RARER_PRETERITES) && !separablePrefixes.has(norm)

/** "kamen", "bestritten". */
const isStrongPlural = (norm: string): boolean =>
  norm.length > 4 && norm.endsWith('en') && isFormOf(norm.slice(0, -2), strongPreterites, RARER_PRETERITES)

/** Verbs whose infinitive ends as a preterite does ("arbeiten"), without their prefixes. */
const INFINITIVES_IN_TEN = /* @__PURE__ */ wordSet(
  'achten anstalten antworten arbeiten arten aufrechterhalten beobachten bereiten beten bewirten bieten bitten bluten breiten brüten deuten dichten falten fechten flechten fluten flüchten fürchten fürworten gelten gestalten gleiten gutachten haften halten haupten heften heiraten hüten ketten kneten läuten leiten leuchten lüften mieten muten nachten nichten orten pachten pflichten raten reiten retten reuten richten rotten schalten schlachten schlichten schriften schuften schütten sichten spalten spotten starten statten stiften streiten töten trachten treten walten warten werten wetten züchten',
)

/** Other words in "-te", "-ten" that are no past forms of a verb, without the "n". */
const NO_PRETERITE = /* @__PURE__ */ wordSet(
  'akute alte bekannte beste bitte bunte direkte dritte dürfte echte elfte ernste erste exakte feste fette fünfte geeignete geplante gesamte größte gute harte heute hinte höchste kalte komplette konkrete könnte leichte letzte meiste mitte möchte müsste neunte nächste perfekte private rechte rote schlechte sechste selte siebte sogenannte sollte späte späteste sämtliche tote unte vierte weite wichtigste zarte zehnte zeite zweite zwölfte',
)

/** Preterites that end as superlatives do. */
const PRETERITES_IN_STE = /* @__PURE__ */ wordSet('löste reiste bremste raste kreiste speiste gleiste')

/** "arbeiten", "gelte": an infinitive, or the subjunctive made of one. */
function isInfinitiveInTen(norm: string): boolean {
  const infinitive = norm.endsWith('n') ? norm : `${norm}n`
  if (isFormOf(infinitive, INFINITIVES_IN_TEN)) return true
  // "vorbereiten", "umgestalten": two prefixes.
  return verbPrefixes.some(
    (prefix) => infinitive.startsWith(prefix) && isFormOf(infinitive.slice(prefix.length), INFINITIVES_IN_TEN),
  )
}

function isWeakPreterite(norm: string): boolean {
  if (norm.length < 5 || !(norm.endsWith('te') || norm.endsWith('ten'))) return false
  const singular = norm.endsWith('n') ? norm.slice(0, -1) : norm
  if (NO_PRETERITE.has(singular)) return false
  if (singular.endsWith('ste') && !singular.endsWith('sste') && !isFormOf(singular, PRETERITES_IN_STE)) return false
  return !norm.endsWith('heiten') && !norm.endsWith('keiten') && !isInfinitiveInTen(norm)
}

const PARTICIPLE_BEGINNINGS = ['ge', 'be', 'ver', 'er', 'ent', 'zer', 'unter', 'über']

/** "gereist", "ausgetauscht", "verhängt". */
export function isParticiple(norm: string): boolean {
  if (norm.length < 5 || !(norm.endsWith('t') || norm.endsWith('en'))) return false
  const inner = norm.indexOf('ge', 2)
  return (
    norm.endsWith('iert') ||
    (inner > 1 && inner < 8) ||
    PARTICIPLE_BEGINNINGS.some((beginning) => norm.startsWith(beginning))
  )
}

/** "beschlossen", "verschoben": a preterite or a participle. */
export const isPastOrParticiple = (norm: string): boolean => isStrongPlural(norm) && isParticiple(norm)

/** "kam", "bestritt", "trafen", "sagte", "verlängerten". */
export const isPastForm = (norm: string): boolean =>
  isStrongSingular(norm) || isWeakPreterite(norm) || (isStrongPlural(norm) && !isParticiple(norm))

/** Words in "-en", "-ern", "-eln" that are no infinitives. */
const NO_INFINITIVE = /* @__PURE__ */ wordSet(
  'gegen zwischen neben wegen morgen gestern unten oben außen innen hinten inzwischen dagegen hingegen deswegen dessen deren denen ihnen selten sondern insofern einen keinen seinen ihren unseren diesen jenen jeden allen vielen anderen beiden einigen mehreren wenigen solchen welchen dürfen können müssen sollen wollen mögen konnten mussten sollten wollten durften könnten müssten dürften möchten',
)

/** Looks like an infinitive ("erreichen", "sein", "tun"). */
export const isInfinitive = (norm: string): boolean =>
  norm === 'sein' ||
  norm === 'tun' ||
  (norm.length > 4 &&
    (norm.endsWith('en') || norm.endsWith('ern') || norm.endsWith('eln')) &&
    !NO_INFINITIVE.has(norm) &&
    !isPastForm(norm))

/** "zurückzutreten": a separable verb with its "zu" inside. */
export const isZuInfinitive = (norm: string): boolean =>
  norm.endsWith('n') &&
  norm.length > 8 &&
  SEPARABLE.some((prefix) => norm.startsWith(`${prefix}zu`) && norm.length > prefix.length + 5)

/** Participles of what may be still to come. */
const ARRANGED = /* @__PURE__ */ wordSet(
  'angesetzt terminiert einberufen angekündigt geplant vorgesehen beabsichtigt anberaumt erwartet befristet',
)

/** "beschlossene", "veröffentlichter", "zerstörten": a past participle before its noun. */
export function isAttributiveParticiple(norm: string): boolean {
  const bare = norm.replace(/e[nrsm]?$/, '')
  return bare.length < norm.length && isParticiple(bare) && !ARRANGED.has(bare)
}

/** Plural forms of the present that announcements use; most others look like infinitives. */
const PRESENT_PLURALS = /* @__PURE__ */ wordSet(
  'sind beginnen finden kommen gehen treffen spielen tagen starten reisen treten stimmen wählen',
)

/** Words in "-t" that are no present forms, and forms of saying. */
const NO_PRESENT = /* @__PURE__ */ wordSet(
  'nicht jetzt erst seit statt fast selbst sonst meist zuerst zuletzt bereit weit laut dort samt zunächst sofort direkt insgesamt derzeit gesamt jüngst längst einst gut bekannt geplant bestimmt überhaupt damit somit womit mit oft nachmittag zumeist zumindest höchst äußerst sagt erklärt teilt berichtet meldet heißt schreibt betont zitiert bestätigt kritisiert fordert warnt erzählt erinnert wirft dicht leicht schlecht recht echt schnellst hat habt ist bist unlängst möglichst allerorts jederzeit momentant',
)

const NO_SUBJUNCTIVE = /* @__PURE__ */ wordSet(
  'heute gerade lange beide gerne ohne ende eine keine seine ihre diese jede alle viele einige',
)

/** Looks like a form of the present that ends as infinitives or adjectives do ("stehen", "finde"): so it counts only where
 *  a finite verb stands. */
export const mayBePresent = (norm: string): boolean =>
  ![auxiliaries, becoming, modals].some((table) => table.has(norm)) &&
  (isInfinitive(norm) || (norm.length > 3 && norm.endsWith('e') && !isPastForm(norm) && !NO_SUBJUNCTIVE.has(norm)))

/** Looks like a finite present form ("beginnt", "findet"). */
export const isPresentForm = (norm: string): boolean =>
  PRESENT_PLURALS.has(norm) ||
  (norm.length >= 4 &&
    norm.endsWith('t') &&
    !NO_PRESENT.has(norm) &&
    !isStrongSingular(norm) &&
    !norm.endsWith('haft') &&
    !norm.endsWith('los'))
