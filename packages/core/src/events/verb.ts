import { determiners, prepositions } from '../locales/de/function-words.js'
import {
  type Tense,
  auxiliaries,
  becoming,
  commonPresents,
  inseparablePrefixes,
  inseparableStems,
  modals,
  notPreterite,
  separablePrefixes,
  strongPreterites,
  verbPrefixes,
} from '../locales/de/verbs.js'
import type { Word } from './word.js'

/** What a finite verb tells: its kind, tense and mood. */
export interface FiniteVerb {
  readonly kind: 'auxiliary' | 'becoming' | 'modal' | 'full'
  readonly tense: Tense
}

/** Whether a word can be a past participle ("ausgetauscht", "verhängt", "eingeladen"). */
export function isParticiple(norm: string): boolean {
  if (norm.length < 5 || !/(?:t|en)$/.test(norm)) return false
  if (/iert$/.test(norm)) return true
  if (/^ge.{3,}(?:t|en)$/.test(norm)) return true
  const isPrefixed = (form: string): boolean =>
    inseparablePrefixes.some((prefix) => prefix !== 'ge' && form.startsWith(prefix) && form.length > prefix.length + 3)
  for (const prefix of separablePrefixes) {
    if (!norm.startsWith(prefix)) continue
    const rest = norm.slice(prefix.length)
    if ((rest.startsWith('ge') && rest.length > 5) || isPrefixed(rest)) return true
  }
  return isPrefixed(norm)
}

export const isInfinitive = (norm: string): boolean =>
  (norm.length > 3 && /(?:en|ern|eln)$/.test(norm)) || norm === 'sein' || norm === 'tun'

function isStrongPreterite(norm: string): boolean {
  const bare = [norm, norm.replace(/en$/, ''), norm.replace(/e$/, '')]
  for (const form of bare) {
    if (form.length < 2) continue
    if (strongPreterites.has(form)) return true
    for (const prefix of verbPrefixes) {
      if (form.length > prefix.length + 2 && form.startsWith(prefix) && strongPreterites.has(form.slice(prefix.length)))
        return true
    }
  }
  return false
}

/** "auszubauen": a separable verb with "zu" inside. */
export const isZuInfinitive = (norm: string): boolean =>
  /^(?:ab|an|auf|aus|bei|ein|fest|fort|her|hin|mit|nach|vor|weg|weiter|wieder|zurück|zusammen|um|durch|teil|statt|hin|bekannt|über)zu.{3,}en$/.test(
    norm,
  )

const isLower = (word: Word): boolean => word.kind === 'word' && (!word.capital || word.first)

/** Whether the words right before are a determiner or preposition and adjectives: "die lange geplanten Gespräche", but not
 *  "heute reiste Macron". */
function opensAttributes(words: readonly Word[], i: number): boolean {
  for (let at = i - 1; at >= 0 && i - at < 5; at--) {
    const word = words[at]
    if (!word || word.kind !== 'word') return false
    if (determiners.has(word.norm) || prepositions.has(word.norm)) return true
    if (word.capital || !/(?:e|en|er|em|es)$/.test(word.norm)) return false
  }
  return false
}

/** The finite verb that a word can be where it stands, or null.
 *
 *  @param words the sentence
 *  @param i index of the word
 *  @param verbFinal whether its clause ends with its finite verb */
export function finiteAt(words: readonly Word[], i: number, verbFinal: boolean): FiniteVerb | null {
  const word = words[i]
  if (!word || !isLower(word)) return null
  const { norm } = word
  const auxiliary = auxiliaries.get(norm)
  if (auxiliary) return { kind: 'auxiliary', tense: auxiliary }
  const become = becoming.get(norm)
  if (become) return { kind: 'becoming', tense: become }
  const modal = modals.get(norm)
  if (modal) return { kind: 'modal', tense: modal }
  const next = words[i + 1]
  const before = words[i - 1]
  if ((word.first && !verbFinal) || before?.norm === 'zu' || isZuInfinitive(norm)) return null
  // "die geplanten Gespräche": an adjective stands between a determiner, preposition or adjective and a noun.
  const adjectival =
    next?.kind === 'word' && next.capital && (opensAttributes(words, i) || isParticiple(norm.slice(0, -2)))
  // "später kam Willi": only a form in -en can be an adjective.
  if (
    isStrongPreterite(norm) &&
    !(adjectival && norm.endsWith('en')) &&
    !separablePrefixes.has(norm) &&
    !prepositions.has(norm)
  )
    return { kind: 'full', tense: 'preterite' }
  if (/(?:te|ten)$/.test(norm) && norm.length >= 5 && !notPreterite.has(norm) && !adjectival)
    return { kind: 'full', tense: 'preterite' }
  if (commonPresents.has(norm) && !adjectival) return { kind: 'full', tense: 'present' }
  if (verbFinal && /[^s]t$/.test(norm) && norm.length > 4 && !separablePrefixes.has(norm))
    return { kind: 'full', tense: 'present' }
  if (verbFinal && /[^aeiou]e$/.test(norm) && norm.length > 4 && (next === undefined || next.kind === 'mark'))
    return { kind: 'full', tense: 'subjunctive1' }
  if (!verbFinal && /iert$/.test(norm)) return { kind: 'full', tense: 'present' }
  return null
}

/** Prefixes that also stand firm ("umfasste", "wiederholte", "durchsuchte"). */
const WAVERING = new Set(['um', 'durch', 'wieder'])

/** "einstürzte" as a main clause has it: "stürzte … ein"; `null` for a form without a separable prefix. */
export function splitSeparable(norm: string): { readonly verb: string; readonly prefix: string } | null {
  for (const stem of inseparableStems) if (norm.startsWith(stem)) return null
  let best = ''
  for (const prefix of separablePrefixes)
    if (prefix.length > best.length && norm.startsWith(prefix) && !WAVERING.has(prefix)) best = prefix
  const verb = norm.slice(best.length)
  const isVerb =
    best !== '' &&
    verb.length >= 3 &&
    /^[^aeiouäöü]{0,3}[aeiouäöü]/.test(verb) &&
    (isStrongPreterite(verb) || /te[nt]?$/.test(verb))
  return isVerb ? { verb, prefix: best } : null
}
