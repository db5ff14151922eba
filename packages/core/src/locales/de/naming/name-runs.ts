import { isBodyNoun, isRoleNoun } from '../nouns.js'
import {
  articles,
  coordinators,
  determiners,
  particles,
  personalPronouns,
  prepositions,
  subordinators,
} from '../function-words.js'
import { amountNouns, collectiveNouns, commonNounEndings, companyForms, houseEndings, notPlaces } from '../names.js'
import { lookUp } from '../lexicon.js'
import { SAYING_VERBS } from '../speech.js'
import { readVerb } from '../verb-forms.js'
import { genderOfFirstName } from './first-names.js'
import { foldedName } from './folded-name.js'
import { regionOfCapital, regions } from './regions.js'
import { isAdjectiveShape } from '../syntax/tags.js'
import { seatAt } from './seats.js'
import type { Word } from '../../../syntax/index.js'

interface NameRun {
  readonly words: readonly Word[]
  readonly role: boolean
  readonly place: boolean
  /** A company or another body. */
  readonly house: boolean
  /** Nothing but two capitals tells it. */
  readonly bare?: boolean
}

/** Ends of names of newspapers, which stand where speakers stand. */
const MEDIA = new Set([
  'times',
  'post',
  'journal',
  'zeitung',
  'tagblatt',
  'news',
  'herald',
  'guardian',
  'institute',
  'university',
])

const PLACE_PREPOSITIONS = new Set(['in', 'nach', 'aus', 'bei', 'von', 'richtung'])

/** Two capitalised words of which the first never stands without the second, though it stands twice or more: "Credit
 *  Suisse". An article may stand in front, as before a common noun.
 *  @returns the folded second word by the folded first one */
export function collectPairs(sentences: readonly (readonly Word[])[]): ReadonlyMap<string, string> {
  const nextOf = new Map<string, { next: string | null; count: number }>()
  for (const words of sentences)
    words.forEach((word, i) => {
      if (!canBeName(word) || word.norm.length < 3) return
      const next = words[i + 1]
      const key = foldedName(word.text)
      const beside = canBeName(next) && next?.first === false && !isRoleNoun(word.norm) && !isHouseNoun(word.norm)
      const name = beside ? foldedName(next.text) : null
      const seen = nextOf.get(key)
      if (!seen) nextOf.set(key, { next: name, count: 1 })
      else nextOf.set(key, { next: seen.next === name ? name : null, count: seen.count + 1 })
    })
  const pairs = new Map<string, string>()
  for (const [key, { next, count }] of nextOf)
    if (next !== null && count >= 2 && !regions().byName.has(key)) pairs.set(key, next)
  return pairs
}

/** Capitalised words that stand behind an article somewhere: common nouns. */
export function collectCommonNouns(
  sentences: readonly (readonly Word[])[],
  pairs: ReadonlyMap<string, string>,
): ReadonlySet<string> {
  const nouns = new Set<string>()
  for (const words of sentences) {
    for (let i = 1; i < words.length; i++) {
      const word = words[i]
      if (!word?.capital) continue
      let before = i - 1
      // An adjective may stand between article and noun.
      while (before > 0 && i - before < 4 && isAdjectiveLike(words[before])) before--
      const opener = words[before]
      if (isRelative(words, before)) continue
      if (pairs.has(foldedName(word.text))) continue
      if (words[i + 1]?.capital === true && companyForms.has(words[i + 1]?.norm ?? '')) continue
      if (opener && (articles.has(opener.norm) || ['zum', 'zur', 'im', 'am', 'vom', 'beim'].includes(opener.norm)))
        nouns.add(foldedName(word.text))
    }
  }
  return nouns
}

const isAdjectiveLike = (word: Word | undefined): boolean =>
  word !== undefined &&
  word.kind === 'word' &&
  !word.capital &&
  /(?:e|en|er|es|em)$/.test(word.norm) &&
  !determiners.has(word.norm) &&
  !prepositions.has(word.norm) &&
  // "wurde Kurt Lang …"
  !readVerb(word.norm).some((r) => r.form === 'finite' && r.known)

export function* nameRuns(
  words: readonly Word[],
  nouns: ReadonlySet<string>,
  pairs: ReadonlyMap<string, string>,
): Generator<NameRun> {
  for (let i = 0; i < words.length; i++) {
    if (!canBeName(words[i])) continue
    let end = i
    while (canBeName(words[end + 1]) && words[end + 1]?.first === false) end++
    let first = i
    let role = false
    let house = false
    const club = clubIn(words.slice(i, end + 1))
    if (club) {
      i = end
      yield { words: club, role: false, place: false, house: true }
      continue
    }
    while (first <= end) {
      const word = words[first]
      if (!word) break
      const norm = word.norm
      if (isHouseNoun(norm) && first < end) house = true
      else if (isRoleNoun(norm) || collectiveNouns.has(norm)) role = isRoleNoun(norm)
      // "Langs Nachfolgerin Kim Moor"
      else if (norm.endsWith('s') && first + 1 < end && isRoleNoun(words[first + 1]?.norm ?? '')) role = false
      else if (!(first < end && (isRegionGenitive(norm) || nouns.has(foldedName(norm)) || isCommonEnding(norm)))) break
      first++
    }
    if (role && end === first) end = endOfVon(words, end, nouns)
    const run = words.slice(first, end + 1)
    const before = words[first - 1]
    // "die Minister Grenzwerte": many have no one name.
    const isPlural = role && first - i === 1 && words[i - 1]?.norm === 'die' && !words[i]?.norm.endsWith('in')
    if (isPlural && run.length === 1) {
      i = end
      continue
    }
    const next = words[end + 1]
    i = end
    const body = houseIn(run, nouns, house)
    if (body) {
      yield { words: body, role: false, place: false, house: true }
      continue
    }
    if (run.length === 0 || run.length > 4 || run.some((w) => isRoleNoun(w.norm))) continue
    // "Erste Messwerte erwartet das Amt"
    if (run.length > 1 && run[0]?.first === true && isAdjectiveShape(run[0].norm)) continue
    const quoted = before?.kind === 'mark' && articles.has(words[first - 2]?.norm ?? '')
    if (quoted || MEDIA.has(run.at(-1)?.norm ?? '')) continue
    if (
      run.some((w) => isCommonEnding(w.norm)) ||
      isRegion(run) ||
      (run.length === 1 && isRegionGenitive(run[0]?.norm ?? '')) ||
      seatAt(run, 0)
    )
      continue
    const opener = before && !before.capital ? before.norm : ''
    if (!role && PLACE_PREPOSITIONS.has(opener) && opener !== 'von' && run.length <= 2 && isPlaceName(run, nouns)) {
      yield { words: run, role: false, place: true, house: false }
      continue
    }
    const pair = pairOf(run, pairs)
    if (pair && !role && articles.has(opener)) {
      yield { words: pair, role: false, place: false, house: true }
      continue
    }
    // "hörte Max Lang": behind what may be an adjective a first name tells that it is somebody's.
    const hasFirstName = run.length > 1 && genderOfFirstName(run[0]?.norm ?? '') !== null
    if (articles.has(opener) || (before && isAdjectiveLike(before) && !hasFirstName)) continue
    const apposition =
      (before?.text === ',' && roleBefore(words, first - 1)) || (next?.text === ',' && roleAfter(words, end + 1))
    const speaks =
      (next && (isSpeech(next) || next.norm === 'zufolge')) ||
      (before && (isSpeech(before) || ['laut', 'so'].includes(before.norm)))
    const hasCommon = run.some((w) => nouns.has(foldedName(w.text)))
    // "hatte Weber Schmidt sowie Gäste eingeladen": the verb's number tells that two stand side by side.
    const isApart =
      /^(?:hat|hatte|habe|wird|will|wollte|soll|sollte|kann|konnte|muss|musste|darf|durfte)$/.test(opener) &&
      /^(?:und|sowie)$/.test(next?.norm ?? '')
    const named = !role && !apposition && !speaks && !hasCommon && !isApart && isBareName(run, opener)
    if (role || apposition || named || (speaks && !hasCommon))
      yield { words: run, role: role || apposition || run.length > 1, place: false, house: false, bare: named }
  }
}

/** "Kurt Lang" without a title: two or three words that could be a first and a family name, where no preposition makes a
 *  place of them. */
const isBareName = (run: readonly Word[], opener: string): boolean =>
  run.length >= 2 &&
  run.length <= 3 &&
  !/^(?:in|im|aus|bei|beim|am|zum|zur|ins|vom|ab|seit|bis|auf|nach|pro|je|als|per|laut)$/.test(opener) &&
  run.every(
    (w) =>
      w.text.length >= 2 &&
      w.text.length <= 13 &&
      !/^[A-ZÄÖÜ]{2,}$/.test(w.text) &&
      (w.norm.length <= 3 || !lookUp(w.norm)) &&
      (!isBodyNoun(w.norm) || /.{3}(?:dorf|stadt|land|tal|ort|mühle)$|^roland$/.test(w.norm)) &&
      !amountNouns.has(w.norm),
  ) &&
  !/(?:en|er|ern|te|ungen|isch|preis|platz|straße|strasse)$/.test(
    run[0]?.norm.replace(
      /^(?:peter|walter|günter|günther|dieter|werner|rainer|reiner|oliver|alexander|xaver|oskar|sven|jürgen|karsten|carsten|torsten|thorsten|kirsten|steffen|ben|sören|björn|gretchen|ellen|helen|karen|lauren|malte|käte|käthe|grete|margarete|birte|merete|dörte|rainer|esther|elmer|roger|jasper|casper|kaspar|gunther|winter)$/,
      '',
    ) ?? '',
  ) &&
  // "Russlands Fernem Osten"
  !/^(?:nord|süd)?(?:norden|süden|osten|westen)$/.test(run.at(-1)?.norm ?? '') &&
  !run.some((w) => regions().byName.has(foldedName(w.text)) || regionOfCapital(w.norm) !== null)

/** "FC Blau Bergau", "SV Talheim": letters and the name behind them. */
const clubIn = (run: readonly Word[]): readonly Word[] | null =>
  run.length >= 2 &&
  run.length <= 4 &&
  /^[A-ZÄÖÜ]{2,4}$/.test(run[0]?.text ?? '') &&
  !articles.has(run[0]?.norm ?? '') &&
  !regions().byName.has(foldedName(run[0]?.text ?? '')) &&
  !/^[A-ZÄÖÜ]{2,}$/.test(run[1]?.text ?? '') &&
  !isCommonEnding(run[1]?.norm ?? '') &&
  !isRoleNoun(run[1]?.norm ?? '')
    ? run
    : null

const isSpeech = (word: Word): boolean =>
  !word.capital &&
  readVerb(word.norm).some((r) => SAYING_VERBS.has(r.lemma) || (r.form === 'finite' && r.lemma === 'teilen'))

/** Whether a noun says what body a name behind it is: "die Fluggesellschaft". */
export const isHouseNoun = (norm: string): boolean => houseEndings.some((ending) => norm.endsWith(ending))

function pairOf(run: readonly Word[], pairs: ReadonlyMap<string, string>): readonly Word[] | null {
  const [first, second] = run
  if (!first || !second || pairs.get(foldedName(first.text)) !== foldedName(second.text)) return null
  return isCommonEnding(first.norm) || lookUp(first.norm) ? null : [first, second]
}

/** "Baukonzern Lupp Ende Oktober", "Signa Holding", "Credit Suisse AG": a name behind what it is, or with its form. */
function houseIn(run: readonly Word[], nouns: ReadonlySet<string>, introduced: boolean): readonly Word[] | null {
  const form = run.findIndex((w, at) => at > 0 && companyForms.has(w.norm))
  if (!introduced && form < 0) return null
  const isPart = (w: Word): boolean =>
    !isRoleNoun(w.norm) && !isCommonEnding(w.norm) && !nouns.has(foldedName(w.text)) && !lookUp(w.norm)
  let end = run.findIndex((w) => !isPart(w))
  if (end < 0) end = run.length
  if (form >= 0 && form <= end) end = form + 1
  const named = run.slice(0, end)
  if (named.length === 0 || named.length > 4 || isRegion(named)) return null
  const [only] = named
  return named.length === 1 && only && (isRegionGenitive(only.norm) || regionOfCapital(only.norm)) ? null : named
}

/** "Richard von Weizsäcker", "Ursula von der Leyen": behind a title and one first name. */
function endOfVon(words: readonly Word[], at: number, nouns: ReadonlySet<string>): number {
  if (!/^(?:von|van|de|zu)$/.test(words[at + 1]?.norm ?? '')) return at
  const end = /^(?:der|dem|den)$/.test(words[at + 2]?.norm ?? '') ? at + 3 : at + 2
  const last = words[end]
  const isName =
    canBeName(last) &&
    last !== undefined &&
    !isRegion([last]) &&
    !regionOfCapital(last.norm) &&
    !nouns.has(foldedName(last.text))
  return isName ? end : at
}

const FUNCTION_WORDS = [determiners, prepositions, subordinators, personalPronouns, particles, coordinators]

export const canBeName = (word: Word | undefined): boolean =>
  word !== undefined &&
  word.kind === 'word' &&
  word.capital &&
  word.text.length > 1 &&
  !amountNouns.has(word.norm) &&
  // "…: Die Firma", "„Der Turm", "12 Uhr: In Wien": a capital behind a colon or a quote is no name.
  !FUNCTION_WORDS.some((list) => list.has(word.norm)) &&
  !articles.has(word.norm)

const isCommonEnding = (norm: string): boolean =>
  commonNounEndings.some((ending) => norm.length > ending.length + 2 && norm.endsWith(ending)) &&
  // "Dennis"
  genderOfFirstName(norm) === null

export const isRegionGenitive = (norm: string): boolean =>
  regions().byName.has(foldedName(norm.replace(/s$/, ''))) || norm.startsWith('us-')

const isRegion = (run: readonly Word[]): boolean => regions().byName.has(foldedName(run.map((w) => w.text).join(' ')))

function isPlaceName(run: readonly Word[], nouns: ReadonlySet<string>): boolean {
  return run.every((word) => {
    const { norm } = word
    if (notPlaces.has(norm) || isRoleNoun(norm) || isCommonEnding(norm)) return false
    if (regionOfCapital(norm)) return true
    if (nouns.has(foldedName(norm))) return false
    // Plurals in -en are the commonest nouns after a preposition; names of towns in -en are few.
    return (
      !/(?<!ing|haus|kirch|haf|bad|i)en$/.test(norm) || /^(?:münch|brem|ess|dresd|aach|schwed|norweg|pol)en$/.test(norm)
    )
  })
}

function roleBefore(words: readonly Word[], comma: number): boolean {
  for (let i = comma - 1; i >= 0 && i > comma - 9; i--) {
    const word = words[i]
    if (!word || word.kind === 'mark') return false
    if (word.capital && isRoleNoun(word.norm)) return true
  }
  return false
}

function roleAfter(words: readonly Word[], comma: number): boolean {
  for (let i = comma + 1; i < words.length && i < comma + 7; i++) {
    const word = words[i]
    if (!word || word.kind === 'mark') return false
    if (word.capital && isRoleNoun(word.norm)) return true
  }
  return false
}

/** ", an dem Putin …": what looks like an article is a relative pronoun. */
export const isRelative = (words: readonly Word[], at: number): boolean =>
  words[at - 1]?.text === ',' || (words[at - 2]?.text === ',' && prepositions.has(words[at - 1]?.norm ?? ''))
