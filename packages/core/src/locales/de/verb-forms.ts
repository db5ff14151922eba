import { INSEPARABLE_PREFIXES, SEPARABLE_PREFIXES, SEPARATING, STRONG_VERBS, WAVERING } from './strong-verbs.js'
import { wordSet } from '../word-set.js'

/** One way to read a word as a form of a verb. */
export interface VerbReading {
  readonly form: 'finite' | 'participle' | 'infinitive' | 'zu-infinitive'
  /** Of finite forms; others have `present` and `indicative`. */
  readonly tense: 'present' | 'preterite'
  readonly mood: 'indicative' | 'subjunctive1' | 'subjunctive2'
  readonly number: 'singular' | 'plural' | null
  /** Infinitive with all prefixes: "einstürzen". */
  readonly lemma: string
  /** The separable prefix that the form holds in front ("ein" of "einstürzte", of "eingestürzt"). */
  readonly prefix: string
  /** Read from the table rather than from its ending. */
  readonly known: boolean
}

interface StrongVerb {
  readonly lemma: string
  readonly present: string
  readonly preterite: string
  readonly participle: string
  readonly moves: boolean
}

/** "ß" and "ss" are one. */
const fold = (norm: string): string => (norm.includes('ß') ? norm.replace(/ß/g, 'ss') : norm)

const stemOf = (lemma: string): string => (/[^er]ien$/.test(lemma) ? lemma.slice(0, -1) : lemma.replace(/e?n$/, ''))

/** The stem with an ending in "t": "arbeitet", "rechnet", "sagt". */
const withT = (stem: string): string => {
  if (/(?:[td]|(?:[^aeiouäöülrhmn]|ch)[mn])$/.test(stem)) return `${stem}et`
  return `${stem}t`
}

type Core = Omit<VerbReading, 'lemma' | 'prefix' | 'known'>

const INFINITIVE: Core = { form: 'infinitive', tense: 'present', mood: 'indicative', number: null }
const ZU_INFINITIVE: Core = { ...INFINITIVE, form: 'zu-infinitive' }
const PARTICIPLE: Core = { ...INFINITIVE, form: 'participle' }

const finite = (
  tense: VerbReading['tense'],
  number: VerbReading['number'],
  mood: VerbReading['mood'] = 'indicative',
): Core => ({ form: 'finite', tense, mood, number })

const PRESENT_SINGULAR = finite('present', 'singular')
const PRESENT_PLURAL = finite('present', 'plural')
const PRETERITE_SINGULAR = finite('preterite', 'singular')
const PRETERITE_PLURAL = finite('preterite', 'plural')
const SUBJUNCTIVE1_SINGULAR = finite('present', 'singular', 'subjunctive1')
const SUBJUNCTIVE1_PLURAL = finite('present', 'plural', 'subjunctive1')
const SUBJUNCTIVE2_SINGULAR = finite('preterite', 'singular', 'subjunctive2')
const SUBJUNCTIVE2_PLURAL = finite('preterite', 'plural', 'subjunctive2')

/** Subjunctives that the preterite does not give, and forms of "sein", "haben", "tun" and the modals. */
const IRREGULAR: readonly (readonly [string, string, Core])[] = [
  ['bin', 'sein', PRESENT_SINGULAR],
  ['bist', 'sein', PRESENT_SINGULAR],
  ['sind', 'sein', PRESENT_PLURAL],
  ['seid', 'sein', PRESENT_PLURAL],
  ['sei', 'sein', SUBJUNCTIVE1_SINGULAR],
  ['seien', 'sein', SUBJUNCTIVE1_PLURAL],
  ['hast', 'haben', PRESENT_SINGULAR],
  ['habt', 'haben', PRESENT_PLURAL],
  ['wirst', 'werden', PRESENT_SINGULAR],
  ['worden', 'werden', PARTICIPLE],
  ['ward', 'werden', PRETERITE_SINGULAR],
  ['hätte', 'haben', SUBJUNCTIVE2_SINGULAR],
  ['wäre', 'sein', SUBJUNCTIVE2_SINGULAR],
  ['wären', 'sein', SUBJUNCTIVE2_PLURAL],
  ['hätten', 'haben', SUBJUNCTIVE2_PLURAL],
  ['würde', 'werden', SUBJUNCTIVE2_SINGULAR],
  ['würden', 'werden', SUBJUNCTIVE2_PLURAL],
  ['stünde', 'stehen', SUBJUNCTIVE2_SINGULAR],
  ['stünden', 'stehen', SUBJUNCTIVE2_PLURAL],
  ['stürbe', 'sterben', SUBJUNCTIVE2_SINGULAR],
  ['hülfe', 'helfen', SUBJUNCTIVE2_SINGULAR],
  ['würfe', 'werfen', SUBJUNCTIVE2_SINGULAR],
  ['tut', 'tun', PRESENT_SINGULAR],
  ['tun', 'tun', INFINITIVE],
  ['tun', 'tun', PRESENT_PLURAL],
  ['lud', 'laden', PRETERITE_SINGULAR],
]

export const MODALS = wordSet('dürfen können mögen müssen sollen wollen')

export const AUXILIARIES = /* @__PURE__ */ wordSet('sein haben werden')

/** Core form → readings, where the participle stands without "ge" too, as behind a prefix that stays. */
interface StrongForm {
  readonly verb: StrongVerb
  readonly core: Core
  /** A participle that lacks its "ge". */
  readonly bare: boolean
}

let strongForms: ReadonlyMap<string, readonly StrongForm[]> | null = null
let strongVerbs: ReadonlyMap<string, StrongVerb> = new Map()

/** Vowel of the preterite with its umlaut: "kam" → "käm". */
function umlauted(preterite: string): string {
  const last = Math.max(preterite.lastIndexOf('a'), preterite.lastIndexOf('o'), preterite.lastIndexOf('u'))
  const at = preterite[last] === 'u' && preterite[last - 1] === 'a' ? last - 1 : last
  const umlaut = { a: 'ä', o: 'ö', u: 'ü' }[preterite[at] ?? '']
  return umlaut === undefined ? preterite : preterite.slice(0, at) + umlaut + preterite.slice(at + 1)
}

function loadStrongForms(): ReadonlyMap<string, readonly StrongForm[]> {
  if (strongForms !== null) return strongForms
  const forms = new Map<string, StrongForm[]>()
  const verbs = new Map<string, StrongVerb>()
  const add = (form: string, verb: StrongVerb, core: Core, bare = false): void => {
    const known = forms.get(form)
    if (known) known.push({ verb, core, bare })
    else forms.set(form, [{ verb, core, bare }])
  }
  for (const row of STRONG_VERBS.trim().split('\n')) {
    const [lemma = '', third = '', preterite = '', past = ''] = row.split(' ')
    const stem = stemOf(lemma)
    const participle = past.replace('*', '')
    const present = third === '-' ? withT(stem) : third
    const verb: StrongVerb = { lemma, present, preterite, participle, moves: past.endsWith('*') }
    if (!verbs.has(lemma)) verbs.set(lemma, verb)
    add(present, verb, PRESENT_SINGULAR)
    add(lemma, verb, INFINITIVE)
    if (lemma !== 'sein') {
      add(lemma, verb, PRESENT_PLURAL)
      add(`${stem}e`, verb, SUBJUNCTIVE1_SINGULAR)
      add(`${stem}et`, verb, PRESENT_PLURAL)
    }
    const isWeak = preterite.endsWith('e')
    if (preterite !== '-') {
      add(preterite, verb, PRETERITE_SINGULAR)
      add(isWeak ? `${preterite}n` : `${preterite}en`, verb, PRETERITE_PLURAL)
      const subjunctive = isWeak ? preterite : `${preterite}e`
      const second = umlauted(subjunctive)
      if (!MODALS.has(lemma) || second !== preterite) {
        add(second, verb, SUBJUNCTIVE2_SINGULAR)
        add(`${second}n`, verb, SUBJUNCTIVE2_PLURAL)
      }
    }
    add(participle, verb, PARTICIPLE)
    if (participle.startsWith('ge') && !/^(?:geb|gel|gen|gesch|gew|ged)/.test(lemma))
      add(participle.slice(2), verb, PARTICIPLE, true)
    else if (/^geg[eo]/.test(participle)) add(participle.slice(2), verb, PARTICIPLE, true)
  }
  for (const [form, lemma, core] of IRREGULAR) {
    const verb = verbs.get(lemma)
    if (verb) add(form, verb, core)
  }
  strongForms = forms
  strongVerbs = verbs
  return forms
}

/** Infinitives that end as a preterite does ("arbeiten"), without their prefixes. */
const INFINITIVES_IN_TEN = /* @__PURE__ */ wordSet(
  `gestalten wirtschaften anstalten veranstalten verspäten beobachten kundschaften schrotten horten frosten gräten erstatten entmachten trotten rückerstatten achten alten antworten arbeiten arten arzten beamten beichten bersten beten betten beuten bieten bitten bluten
  booten breiten brüten bürsten chatten deuten dichten drahten driften duften dunsten dursten dünsten
  dürsten erdreisten ermatten ernten falten fasten fausten fechten fetten feuchten flechten flirten fluten flöten
  flüchten forsten frachten fristen fruchten frusten fürchten fürworten gatten gelten gestatten gewährleisten
  giften gleiten glätten gurten gürten güten haften halten hasten haupten hechten heften heiraten hosten husten
  härten häuten hüten kanten karten ketten kitten knechten kneten knien knoten kontakten kosten kraften krusten
  kräften kälten lasten lauten leisten leiten leuchten lichten liften listen loten lotten läuten löten lüften
  lüsten markten mieten misten motten muten mästen münzen nachten neten nichten nieten nisten noten orten outen
  pachten verpesten pflichten plätten posten promoten prosten prusten punkten pusten putten raten reiten retten
  richten rosten rotten rösten röten rüsten rüten rütten saften saiten schachten schaften schalten schatten
  schelten schichten schlachten schlichten schmachten schriften schuften schütten sichten skaten spalten spotten
  sprinten sputen starten statten stiften streiten stunten tasten testen texten toasten trachten treten trompeten
  trösten tuten töten tüten verdunsten vergüten verorten verzichten walten warten waten weiten werten wetten
  wichten wirten wuchten wursten wüsten wüten zelten züchten ächten ästen äten`,
)

/** Words that look like forms of a verb and are none. */
const NO_VERBS = /* @__PURE__ */ wordSet(
  `nicht jetzt erst seit statt fast selbst sonst meist zuerst zuletzt bereit weit laut dort samt zunächst sofort direkt insgesamt derzeit
  gesamt jüngst längst einst überhaupt damit somit womit mit oft nachmittag zumeist zumindest höchst äußerst dicht leicht schlecht
  recht echt schnellst unlängst möglichst allerorts jederzeit gut alt kalt rot tot spät breit fest hart kurzfristigst mindest
  heute gerade lange beide gerne ohne ende eine keine seine ihre diese jede alle viele meine unsere welche manche solche jene deine euere
  gegen zwischen neben wegen morgen gestern unten oben außen innen hinten vorne inzwischen dagegen hingegen deswegen dessen deren denen ihnen
  selten sondern insofern einen keinen seinen ihren unseren diesen jenen jeden allen vielen anderen beiden mehreren wenigen solchen
  welchen letzten ersten zweiten dritten vierten fünften sechsten siebten achten neunten zehnten letzte erste zweite dritte vierte fünfte
  sechste siebte achte neunte zehnte elfte zwölfte nächste nächsten beste besten größte größten höchste höchsten alte alten gute guten weite
  echte echten rechte rechten kalte kalten bunte bunten späte späten meiste meisten harte harten ernste ernsten leichte leichten
  schlechte schlechten direkte direkten konkrete konkreten private privaten perfekte akute akuten exakte feste festen gesamte gesamten rote roten
  tote toten zarte komplette kompletten mitten mitte bitte heutigen rund binnen sieben neun unweit außerhalb innerhalb halt
  zusammen entgegen entlang zufolge trotz hinter unter über wider darüber darunter dahinter dazwischen
  zwar aber oder weder sogar hierbei dabei bei drei zwei vorbei entzwei
  samstags bislang bisher nachher vorher daher woher seither immer nimmer wieder weiter sonder
  mehrere mehreren andere anderen anderer anderes viele vieler vieles wenige weniger etwas etliche sämtliche sämtlichen
  weitere weiteren weiterer weiteres eigene eigenen eigener neue neuen neuer neues hohe hohen hoher große großen großer grosse grossen
  kleine kleinen kleiner lange langen langer junge jungen junger schwere schweren schwerer ganze ganzen ganzer halbe halben
  frühere früheren späteren später spätere jetzige derzeitige ehemalige ehemaligen
  verwandt bekannt unbekannt berühmt relativ gesund schuldig
  genau gern doch dann denn wenn wann also auch noch schon nur sehr ganz mehr sich
  abermals erneut ebenso wegen innen von vom zum zur beim im am ans ins hin her
  darunter worunter beispielsweise ist's zuvor hierfür dafür wofür
  selber selbe selben derselbe dieselbe dasselbe dieselben desselben demselben denselben
  deutsche deutschen deutscher französische berliner hamburger münchner wiener zürcher
  irgendeine irgendeinen irgendwelche lauter`,
)

const ONSET =
  /^(?:bl|br|chr|ch|cl|cr|sw|tw|dr|fl|fr|gl|gn|gr|kl|kn|kr|pfl|pfr|pf|phr|ph|pl|pr|ps|qu|sc|schl|schm|schn|schr|schw|sch|skr|sk|sl|sm|spl|spr|sp|str|st|thr|th|tr|wr|zw|rh|[bcdfghjklmnprstvwxz])?[aeiouäöüy]/

/** Whether a verb may have the stem: a sound that German words begin with, and a consonant or "au", "ei" at its end. */
const isStem = (stem: string): boolean => stem.length >= 2 && ONSET.test(stem)

/** Stems in "er" and "el" whose vowel is stressed: "bescheren", "erschweren", "schwelen". */
const STRESSED = /^(?:be|er|ver|ge|zer)?(?:scher|schwer|schwel|krei?er)$|^liier$|^(?:kre|re)ier$/

/** Infinitive of a regular stem: "wandern", "segeln", "sagen". */
const lemmaOf = (stem: string): string =>
  /[^aeiouäöü]ie$/.test(stem)
    ? `${stem}n`
    : STRESSED.test(stem)
      ? `${stem}en`
      : /(?:[^aeiouäöü]|[aäe]u|ei)e[lr]$/.test(stem) && stem.length > 3
        ? `${stem}n`
        : `${stem}en`

/** Stems in "t", "d", or a consonant with "m", "n" take an "e" before "t": "arbeitete", "rechnete". */
const takesE = (stem: string): boolean => /(?:[td]|(?:[^aeiouäöülrhmn]|ch)[mn])$/.test(stem)

/** The inseparable prefix of a stem and what is behind it. */
function splitInseparable(text: string): readonly (readonly [string, string])[] {
  const splits: [string, string][] = [['', text]]
  for (const prefix of INSEPARABLE_PREFIXES)
    if (text.length > prefix.length + 2 && text.startsWith(prefix)) {
      const rest = text.slice(prefix.length)
      splits.push([prefix, rest])
      // "missverstehen", "überbewerten"
      for (const second of ['be', 'ver', 'ent', 'er'])
        if (prefix !== second && rest.startsWith(second) && rest.length > second.length + 2)
          splits.push([prefix + second, rest.slice(second.length)])
    }
  return splits
}

const hasInseparable = (stem: string): boolean =>
  INSEPARABLE_PREFIXES.some(
    (prefix) =>
      prefix !== 'ge' &&
      stem.length > prefix.length + 1 &&
      stem.startsWith(prefix) &&
      isStem(stem.slice(prefix.length)),
  ) || /^ge[^aeiouäöü]/.test(stem)

interface Found {
  readonly core: Core
  readonly lemma: string
  readonly known: boolean
}

/** Readings of a form without separable prefix. `behind`: it stands behind one, so that a participle may be "ge…" inside. */
function readSimple(form: string): Found[] {
  const found: Found[] = []
  const add = (core: Core, lemma: string, known: boolean): void => {
    if (!found.some((f) => f.core === core && f.lemma === lemma)) found.push({ core, lemma, known })
  }
  const strong = loadStrongForms()
  for (const [prefix, rest] of splitInseparable(form)) {
    for (const { verb, core, bare } of strong.get(rest) ?? []) {
      if (bare && verb.lemma === 'liegen' && !/^(?:unter|er|ob)$/.test(prefix)) continue
      if (
        bare
          ? prefix === '' || prefix === 'ge'
          : core.form === 'participle' &&
            prefix !== '' &&
            /^ge/.test(rest) &&
            verb.participle === rest &&
            !/^(?:geb|gel|gen|gesch|gew|ged)/.test(verb.lemma)
      )
        continue
      if (
        prefix !== '' &&
        (MODALS.has(verb.lemma) ? prefix !== 'ver' : verb.lemma === 'sein' || verb.lemma === 'werden')
      )
        continue
      if (prefix === 'ge' && !GE_VERBS.has(prefix + verb.lemma)) continue
      add(core, prefix + verb.lemma, true)
      // "gestanden" is of "stehen" and of "gestehen".
      if (prefix === '' && core.form === 'participle' && rest.startsWith('ge') && GE_VERBS.has(`ge${verb.lemma}`))
        add(core, `ge${verb.lemma}`, true)
    }
  }
  if (found.some((f) => AUXILIARIES.has(f.lemma) || MODALS.has(f.lemma))) return found
  const isKnown = found.length > 0
  if (found.some((f) => f.core === PRETERITE_SINGULAR || f.core === PRETERITE_PLURAL) && !/spannen$/.test(form))
    return found
  // Regular forms.
  const weak = (core: Core, stem: string): void => {
    if (isStem(stem)) add(core, lemmaOf(stem), false)
  }
  if (/(?:[^i]e|[^r]ie|er|el)n$/.test(form) && form.length > 3) {
    const stem = form.endsWith('en') ? form.slice(0, -2) : form.slice(0, -1)
    if (stem.length >= 2 && ONSET.test(stem)) {
      const isPreterite =
        form.endsWith('ten') && !isInfinitiveInTen(form) && isStem(form.slice(0, -3)) && !/(?:heit|keit)en$/.test(form)
      if (!isPreterite) {
        if (found.every((f) => f.core.mood === 'subjunctive2' || /(?:legen|spannen)$/.test(form))) {
          add(INFINITIVE, form, false)
          add(PRESENT_PLURAL, form, false)
        }
      } else if (/et$/.test(form.slice(0, -2))) weak(PRETERITE_PLURAL, form.slice(0, -4))
      else weak(PRETERITE_PLURAL, form.slice(0, -3))
    }
  }
  if (form.endsWith('te') && form.length > 3) {
    const stem = form.slice(0, -2)
    if (isInfinitiveInTen(`${form}n`)) weak(SUBJUNCTIVE1_SINGULAR, stem + 't')
    else if (stem.endsWith('e') && takesE(stem.slice(0, -1))) weak(PRETERITE_SINGULAR, stem.slice(0, -1))
    else weak(PRETERITE_SINGULAR, stem)
  } else if (form.endsWith('e') && form.length > 2)
    weak(SUBJUNCTIVE1_SINGULAR, form.slice(0, -1).replace(/(?<=[^aeiouäöülhr])l$/, 'el'))
  if (form.endsWith('t') && form.length > 2) {
    const long = form.slice(0, -2)
    const stem = form.endsWith('et') && takesE(long) ? long : form.slice(0, -1)
    const infix = /^ge(.{2,})$/.exec(stem)?.[1]
    // "gelingt", "gewinnt" are no participles; "gefällt" may be one.
    const isOwn =
      !/^(?:fäll|hör|brauch|leit|lob|ruh)$/.test(infix ?? '') &&
      (GE_VERBS.has(lemmaOf(stem)) ||
        found.some((f) => f.core.form === 'finite' && GE_VERBS.has(f.lemma) && strongVerbs.has(f.lemma.slice(2))))
    if (infix !== undefined && isStem(infix) && !isOwn) add(PARTICIPLE, lemmaOf(infix), false)
    if (/ier$/.test(stem)) add(PARTICIPLE, lemmaOf(stem), false)
    else if (hasInseparable(stem) && (!isKnown || BOTH.test(stem))) add(PARTICIPLE, lemmaOf(stem), false)
    // "gebombt" is of "bomben": few verbs begin with "ge".
    const isGe = infix !== undefined && isStem(infix) && !GE_VERBS.has(lemmaOf(stem)) && !/ier$/.test(stem)
    if ((!isKnown || /ier$/.test(stem)) && !isGe) weak(PRESENT_SINGULAR, stem)
  }
  return found
}

/** Stems of strong verbs that are regular too. */
const BOTH =
  /(?:wend|send|schall|pfleg|schaff|back|schleif|weich|häng|hau|saug|bleich|schreck|lösch|bewend|begleit|bereit|bescher|vermiss|gär|web|wieg|weg)$/

/** Verbs whose own stem begins with "ge". */
const GE_VERBS = /* @__PURE__ */ wordSet(
  'gebieten gebrauchen gefallen gefrieren gehören gelangen geleiten geloben genügen geraten gereichen gerinnen geschehen gestalten gestatten gestehen getrauen gewähren gewinnen gewöhnen gedenken gelingen genesen gebären geniessen gelten gehalten geruhen geziemen gewahren gewichten gebaren gefährden genehmigen gedulden geisseln geizen geigen geifern geistern gesellen gesunden gewittern gestikulieren generieren gelieren',
)

const tenMemo = new Map<string, boolean>()

/** Whether a form in "-ten" is an infinitive: its verb without prefixes is listed. */
function isInfinitiveInTen(form: string): boolean {
  const known = tenMemo.get(form)
  if (known !== undefined) return known
  let is = INFINITIVES_IN_TEN.has(form)
  const strong = loadStrongForms()
  const isBase = (rest: string): boolean =>
    INFINITIVES_IN_TEN.has(rest) || (strong.get(rest)?.some((f) => f.core.form === 'infinitive') ?? false)
  if (!is) for (const [, rest] of splitInseparable(form)) is ||= isBase(rest)
  if (tenMemo.size < 5000) tenMemo.set(form, is)
  return is
}

const PREFIXES_BY_LETTER: ReadonlyMap<string, readonly string[]> = (() => {
  const map = new Map<string, string[]>()
  for (const prefix of SEPARABLE_PREFIXES) {
    const first = prefix[0] ?? ''
    map.set(first, [...(map.get(first) ?? []), prefix])
  }
  return map
})()

export const isSeparablePrefix = (norm: string): boolean => PREFIX_SET.has(norm)

const PREFIX_SET: ReadonlySet<string> = new Set(SEPARABLE_PREFIXES)

const memo = new Map<string, readonly VerbReading[]>()
const MAX_MEMO = 20_000

/** All ways to read a word (lower case) as a form of a verb, the likelier first; none where it is no verb. */
export function readVerb(norm: string): readonly VerbReading[] {
  const known = memo.get(norm)
  if (known !== undefined) return known
  const whole = findReadings(norm)
  const readings = whole.length > 0 ? whole : readWithEs(norm)
  if (memo.size < MAX_MEMO) memo.set(norm, readings)
  return readings
}

/** Declined adjectives in "lich" and "isch", other than forms of "gleichen", "bleichen", "mischen", "verdeutlichen". */
const isAdjective = (norm: string): boolean =>
  (/lich(?:e|en|er|es|em)$/.test(norm) && !VERBS_IN_LICHEN.test(norm)) ||
  (/isch(?:e|en|er|es|em)$/.test(norm) && !VERBS_IN_ISCHEN.test(norm))

const VERBS_IN_LICHEN =
  /^(?:ver|er|be|ent)|^(?:an|aus|ab|um|ein|hin|heran|herum|davon|nach)?(?:ge)?(?:gl|schl)ichen$|^(?:aus)?(?:ge)?blichen$/

const VERBS_IN_ISCHEN =
  /(?:^|ver|er|be|ent|ein|auf|ab|aus|weg|unter|durch|bei|mit|zu|ge)(?:m|w|f|z|t|fr|kr)isch(?:e|en)$/

/** "geht's", "gibts": a sure form and "es". */
function readWithEs(norm: string): readonly VerbReading[] {
  const [, form = ''] = /^(\p{L}{3,})['’]?s$/u.exec(norm) ?? []
  return form === '' || NO_VERBS.has(form)
    ? []
    : findReadings(form).filter(
        (r) => r.form === 'finite' && r.known && r.number === 'singular' && r.mood === 'indicative' && r.prefix === '',
      )
}

/** Whether a wavering prefix leaves its verb; "wieder" leaves those that have a prefix already: "entdeckte … wieder". */
const separates = (lemma: string): boolean =>
  SEPARATING.has(lemma) || /^wieder(?:be|ent|er|ver)[^aeiou]?\p{L}{3}/u.test(lemma)

function findReadings(norm: string): readonly VerbReading[] {
  if (NO_VERBS.has(norm) || norm.length < 2 || isAdjective(norm)) return []
  // "ununterbrochen", "unverändert": what is not done is how something is.
  if (/^un(?!ter)/.test(norm) && readVerb(norm.slice(2)).some((r) => r.form === 'participle')) return []
  const form = fold(norm)
  const readings: VerbReading[] = []
  const add = ({ core, lemma, known }: Found, prefix: string): void => {
    readings.push({ ...core, lemma: prefix + lemma, prefix, known })
  }
  const simple = readSimple(form)
  const separated: VerbReading[] = []
  for (const prefix of prefixesOf(form)) {
    const rest = form.slice(prefix.length)
    const wavers = WAVERING.has(prefix)
    // "hinterfragte" holds no "hin".
    if (prefix === 'hin' && form.startsWith('hinter') && !form.startsWith('hinterher')) continue
    // "zurückzutreten", "abzubrechen"
    if (rest.startsWith('zu') && rest.length > 5) {
      const inner = readSimple(rest.slice(2)).find((f) => f.core.form === 'infinitive')
      if (inner) separated.push({ ...ZU_INFINITIVE, lemma: prefix + inner.lemma, prefix, known: inner.known })
    }
    for (const found of readSimple(rest)) {
      const lemma = prefix + found.lemma
      const isGe = found.core.form === 'participle' && rest.startsWith('ge')
      if (!found.known && rest.length < 4) continue
      // "hinderte", "ankerte": what is left is no stem.
      if (!found.known && /^[^aeiouäöü]{1,2}e[lr](?:t|te|ten|n)$/.test(rest)) continue
      if (wavers && !isGe && !separates(lemma)) continue
      // "einigen", "offenbaren"
      if (/^(?:ig|onnier|baren?$|bart)/.test(rest)) continue
      if (/^ete?n?$/.test(rest)) continue
      if (!found.known && !isGe && !SURE_PREFIXES.test(prefix)) continue
      separated.push({ ...found.core, lemma, prefix, known: found.known })
    }
  }
  if (separated.length === 0) separated.push(...readCompound(form, simple.length > 0))
  const best = separated.sort((a, b) => b.prefix.length - a.prefix.length || Number(b.known) - Number(a.known))
  const longest = best[0]?.prefix ?? ''
  const fitting = best.filter((r) => r.prefix === longest || r.known || r.form === 'zu-infinitive')
  // "antwortete" holds no "an": a table's word, or a longer stem, decides.
  const isSeparated = (f: Found): boolean =>
    f.core.form !== 'participle' && separates(f.lemma) && separated.some((r) => r.lemma === f.lemma)
  if (simple.some((f) => f.known)) for (const f of simple) if (!isSeparated(f)) add(f, '')
  readings.push(...fitting)
  if (fitting.some((r) => WAVERING.has(r.prefix) && r.form === 'finite') && form.endsWith('t'))
    for (const f of simple) if (f.core.form === 'participle') add(f, '')
  if (!simple.some((f) => f.known) && fitting.length === 0) for (const f of simple) add(f, '')
  return readings
}

/** Words before a strong verb that are no prefixes: "fremdgingen", "liegenblieben". */
const HEADS =
  /^(?:fremd|liegen|kleben|haften|bestehen|drin|blind|fein|näher|flöten|kahl|bankrott|pleite|eis|fallen|hängen|schwarz|rad|gern|knapp)$/

/** "bankrottging", "kahlgeschoren": a form of a strong verb behind another word. */
function readCompound(form: string, isRead: boolean): readonly VerbReading[] {
  // "kaltgestellt": a regular participle behind another word.
  // "homogenisiert" holds no "ge" of a participle.
  const mark = form.endsWith('iert') ? -1 : form.indexOf('ge', 3)
  const head = form.slice(0, Math.max(mark, 0))
  const isLong = form.endsWith('et') && takesE(form.slice(mark + 2, -2))
  const inner = form.slice(mark + 2, isLong ? -2 : -1)
  const mixed = loadStrongForms()
    .get(form.slice(Math.max(mark, 0)))
    ?.find(({ core, bare }) => !bare && core.form === 'participle')
  if (mark > 2 && mixed && ONSET.test(head))
    return [{ ...PARTICIPLE, lemma: head + mixed.verb.lemma, prefix: head, known: true }]
  if (mark > 2 && form.endsWith('t') && ONSET.test(head) && inner.length > 2 && isStem(inner))
    return [{ ...PARTICIPLE, lemma: head + lemmaOf(inner), prefix: head, known: false }]
  if (form.endsWith('lich')) return []
  const strong = loadStrongForms()
  for (let at = 3; at <= form.length - 4; at++) {
    const rest = form.slice(at)
    for (const { verb, core, bare } of strong.get(rest) ?? [])
      if (
        !bare &&
        (!isRead || rest.startsWith('ge') || HEADS.test(form.slice(0, at))) &&
        (core.tense === 'preterite' || core.form === 'participle') &&
        core.mood === 'indicative'
      )
        return [{ ...core, lemma: form.slice(0, at) + verb.lemma, prefix: form.slice(0, at), known: true }]
  }
  return []
}

/** Prefixes that regular verbs take freely; behind the others a form must be known, or have its "ge". */
const SURE_PREFIXES =
  /^(?:ab|an|auf|aus|bei|dar|durch|ein|empor|entgegen|fehl|fest|fort|frei|gleich|heim|her.{0,5}|hin.{0,5}|hoch|klar|los|mit|nach|nieder|statt|um|umher|unter|vor.{0,4}|weg|weiter|wieder|zu|zurecht|zurück|zusammen|zwischen|über|bekannt|voran|voraus|teil|preis|bloss|sicher|still|lahm)$/

function prefixesOf(form: string): readonly string[] {
  const candidates = PREFIXES_BY_LETTER.get(form[0] ?? '')
  if (candidates === undefined) return []
  const found: string[] = []
  for (const prefix of candidates) {
    if (form.length <= prefix.length + 2 || !form.startsWith(prefix)) continue
    found.push(prefix)
    // "wiederaufgenommen", "vorausgesagt", "mitangeklagt"
    const rest = form.slice(prefix.length)
    for (const second of PREFIXES_BY_LETTER.get(rest[0] ?? '') ?? [])
      if (
        second.length < 6 &&
        rest.length > second.length + 3 &&
        rest.startsWith(second) &&
        second !== 'zu' &&
        /^(?:wieder|vor|mit|zu|nach|ab|an)$/.test(prefix)
      )
        found.push(prefix + second)
  }
  return found
}

/** The verb of a lemma in the table, without its prefixes. */
function strongOf(lemma: string): { readonly verb: StrongVerb; readonly prefix: string } | null {
  loadStrongForms()
  const whole = strongVerbs.get(lemma)
  if (whole) return { verb: whole, prefix: '' }
  for (let at = 1; at < lemma.length - 3; at++) {
    const verb = strongVerbs.get(lemma.slice(at))
    const prefix = lemma.slice(0, at)
    if (verb && isPrefixRun(prefix)) return { verb, prefix }
  }
  return null
}

function isPrefixRun(prefix: string): boolean {
  if (PREFIX_SET.has(prefix) || INSEPARABLE_PREFIXES.includes(prefix)) return true
  for (let at = 1; at < prefix.length; at++)
    if (
      (PREFIX_SET.has(prefix.slice(0, at)) || INSEPARABLE_PREFIXES.includes(prefix.slice(0, at))) &&
      isPrefixRun(prefix.slice(at))
    )
      return true
  return false
}

/** Third person singular, or plural, of the present: "bleiben" → "bleibt". `prefix` is left off where it separates.
 *  @param lemma with "ss" for "ß" where the table has it */
export function presentOf(lemma: string, number: 'singular' | 'plural', prefix: string): string {
  const base = fold(lemma.slice(prefix.length))
  if (base === 'sein') return number === 'singular' ? 'ist' : 'sind'
  if (number === 'plural') return base
  const strong = WEAK_HOMONYMS.test(base) ? null : strongOf(base)
  return strong ? strong.prefix + strong.verb.present : withT(stemOf(base))
}

/** Third person singular, or plural, of the preterite: "einladen" → "lud". Null where the table's "ss" may stand for "ß".
 *  @param lemma with its prefix, which is left off where it separates
 *  @param participle tells regular verbs from their strong homonyms: "verhängt" */
export function preteriteOf(
  lemma: string,
  number: 'singular' | 'plural',
  prefix: string,
  participle: string,
): string | null {
  const base = fold(lemma.slice(prefix.length))
  const found = WEAK_HOMONYMS.test(base) ? null : strongOf(base)
  const strong = found && fold(participle).endsWith(found.verb.participle.replace(/^ge/, '')) ? found : null
  const stem = stemOf(base)
  const singular = strong ? strong.prefix + strong.verb.preterite : `${stem}${takesE(stem) ? 'e' : ''}te`
  if (singular.endsWith('-') || singular.includes('ss')) return null
  return number === 'singular' ? singular : singular.endsWith('e') ? `${singular}n` : `${singular}en`
}

/** The past participle: "abreißen" → "abgerissen". Null where the table's "ss" may stand for "ß".
 *  @param lemma with its prefix
 *  @param prefix the part of it that separates */
export function participleOf(lemma: string, prefix: string): string | null {
  const base = fold(lemma.slice(prefix.length))
  const strong = WEAK_HOMONYMS.test(base) ? null : strongOf(base)
  if (strong) {
    const { participle } = strong.verb
    const whole = strong.prefix === '' ? participle : strong.prefix + participle.replace(/^ge/, '')
    return prefix + whole.replace(/(?<=st)oss|(?<=h)eiss/, (own) => own.replace('ss', 'ß'))
  }
  const stem = stemOf(base)
  if (stem.includes('ss')) return null
  const isBare =
    base.endsWith('ieren') ||
    [...INSEPARABLE_PREFIXES, ...WAVERING].some((own) => base.startsWith(own) && base.length > own.length + 4)
  return `${prefix}${isBare ? '' : 'ge'}${withT(stem)}`
}

/** A finite form in the other number, where it is in the one: "starb" → "starben"; as it is where it has that number. */
export function inNumber(finite: string, number: 'singular' | 'plural'): string {
  const reading = readVerb(finite).find((r) => r.form === 'finite' && r.mood === 'indicative')
  if (reading?.number == null || reading.number === number) return finite
  const { tense, lemma, prefix } = reading
  if (tense === 'present') return prefix + presentOf(lemma, number, prefix)
  if (number === 'plural') return finite.endsWith('e') ? `${finite}n` : `${finite}en`
  const forms = [finite.replace(/n$/, ''), finite.replace(/en$/, '')]
  return (
    forms.find((form) =>
      readVerb(form).some((r) => r.lemma === lemma && r.tense === 'preterite' && r.number === 'singular'),
    ) ?? finite
  )
}

/** Regular verbs that end like a strong one. */
const WEAK_HOMONYMS = /^(?:beantragen|beauftragen|veranlassen|veranschlagen|beratschlagen|beherbergen|erschrecken)$/

/** Verbs of motion and of change whose perfect is built with "sein", beside the strong ones. */
const MOVING = /* @__PURE__ */ wordSet(
  `brechen reisen landen starten stürzen entgleisen verunglücken explodieren kentern stranden scheitern zerschellen kollidieren rasen eilen
  folgen erfolgen passieren flüchten wandern segeln klettern rücken kehren ziehen gleisen platzen schlüpfen stolpern tauchen rutschen
  begegnen erwachen ertrinken erkranken gesunden verarmen verhungern verdursten ersticken erfrieren einschlafen eskalieren implodieren
  emigrieren immigrieren desertieren marschieren paddeln radeln rollen schwanken sickern strömen stürmen trudeln wuchern wachen
  wechseln umsiedeln übersiedeln spazieren pilgern driften havarieren detonieren kapitulieren debütieren avancieren fusionieren
  verpuffen verrotten versanden versickern versiegen verstummen verwelken zersplittern misslingen glücken knallen prallen krachen flattern`,
)

/** Whether the perfect of a verb is built with "sein". */
export function isPerfectWithSein(lemma: string): boolean {
  const folded = fold(lemma)
  for (let at = 0; at < folded.length - 3; at++) {
    const rest = folded.slice(at)
    if (at > 0 && !isPrefixRun(folded.slice(0, at))) continue
    if (TRANSITIVE.has(folded)) return false
    if (MOVING.has(rest)) return true
    const verb = strongVerbs.get(rest)
    if (verb) return verb.moves && !(at > 0 && STAYING.test(folded.slice(0, at)) && !MOVING_PREFIXED.has(folded))
  }
  return false
}

/** Inseparable prefixes that make a verb of motion transitive: "befahren", "verlaufen". */
const STAYING = /^(?:be|er|ver|über|unter|um|durch|hinter|ent|ge|zer)$/

const MOVING_PREFIXED = /* @__PURE__ */ wordSet(
  `entkommen entgehen entfallen entfliehen entlaufen entspringen entstehen entweichen erscheinen ergehen erwachsen verfallen vergehen
  verlaufen versinken verschwinden verschmelzen versterben verbleiben verderben verrinnen verfliegen verbrennen zerfallen zerspringen zerbrechen
  zergehen zerfliessen zerrinnen gefrieren geraten gelangen geschehen gelingen genesen gedeihen ertrinken erliegen erschrecken erlöschen entbrennen unterliegen unterbleiben überlaufen bestehen begegnen verkommen`,
)

/** Prefixed verbs of motion that take an object. */
const TRANSITIVE = /* @__PURE__ */ wordSet(
  'anfliegen antreten anfahren angehen eingehen abfliegen überfliegen umgehen übergehen überfahren überfallen umfahren befahren begehen besteigen betreten verlassen durchlaufen ablaufen anlaufen auflaufen umstossen vertreten aufstossen zerbrechen abbrechen anbrechen aufbrechen eintreten',
)
