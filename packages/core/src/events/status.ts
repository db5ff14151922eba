import { confirmationVerbs, denialVerbs, planWords } from '../locales/de/speech.js'
import type { EventStatus } from '../model/index.js'
import { type Frame, findFrames, isDoubtful, sayingClause, speakerOfClause } from './attribution.js'
import { someWord } from './clause-pieces.js'
import type { Clause } from './clause-type.js'
import type { EntityMention } from './entity.js'
import { isInfinitive, isParticiple } from './verb.js'
import type { Word } from './word.js'

/** How a clause tells its happening, before its date is known. */
export interface Mood {
  /** `future` by its verb; `planned` by a word of planning; `hearsay` by "soll … haben". */
  readonly outlook: 'past' | 'future' | 'hearsay'
  readonly claimed: boolean
  readonly denied: boolean
  /** Those concerned say that it is so. */
  readonly confirmed: boolean
  readonly attribution: readonly string[]
  readonly frames: readonly Frame[]
}

/** Reads mood, modality and attribution of a clause.
 *  @param without words whose doubt is about something else */
export function readMood(
  words: readonly Word[],
  mentions: readonly EntityMention[],
  clauses: readonly Clause[],
  clause: Clause,
  without: ReadonlySet<number> = new Set(),
): Mood {
  const frames = clause.parts.flatMap((p) => findFrames(words, mentions, p.first, p.last, clause.finite?.at ?? -1))
  const saying = sayingClause(words, clauses, clause)
  const spoken = saying ? speakerOfClause(words, mentions, saying) : null
  const speakers = [...frames.map((f) => ({ speaker: f.speaker, reporting: f.reporting })), ...(spoken ? [spoken] : [])]
  const verb = clause.finite?.verb
  const subjunctive = verb?.tense === 'subjunctive1' || (verb?.tense === 'subjunctive2' && clause.type !== 'main')
  const outlook = outlookOf(words, clause)
  const byParty = speakers.some((s) => !s.reporting)
  const claimed =
    byParty ||
    outlook === 'hearsay' ||
    (subjunctive && (saying !== null || verb.tense === 'subjunctive1') && !(spoken?.reporting ?? false)) ||
    isDoubtful(words, clause.parts, without)
  const says = (verbs: ReadonlySet<string>): boolean =>
    saying !== null && someWord(words, saying.parts, (word) => !word.capital && verbs.has(word.norm))
  const denied = says(denialVerbs)
  const confirmed = says(confirmationVerbs) && !(spoken?.reporting ?? false)
  return {
    outlook,
    claimed,
    denied,
    confirmed,
    attribution: [...new Set(speakers.map((s) => s.speaker).filter((s) => s !== ''))],
    frames,
  }
}

function outlookOf(words: readonly Word[], clause: Clause): Mood['outlook'] {
  const inClause = clause.parts.flatMap((p) => words.slice(p.first, p.last + 1))
  const finite = clause.finite
  const norm = finite ? (words[finite.at]?.norm ?? '') : ''
  const tail = inClause.filter((w) => !w.capital && w.kind === 'word').slice(-3)
  const before = inClause.at(-1)?.norm === norm ? inClause.slice(0, -1) : inClause
  const verbEnd = before.at(-1)
  const endsInInfinitive =
    verbEnd !== undefined && !verbEnd.capital && isInfinitive(verbEnd.norm) && verbEnd.norm !== norm
  const perfect =
    verbEnd !== undefined && /^(?:haben|sein)$/.test(verbEnd.norm) && tail.some((w) => isParticiple(w.norm))
  if (finite?.verb.kind === 'modal') {
    if (perfect) return /^soll/.test(norm) ? 'hearsay' : 'past'
    if (/^(?:soll|sollen|solle|will|wollen|wolle|könnte|könnten|dürfte|dürften|möchte|möchten)$/.test(norm))
      return 'future'
    return inClause.some((w) => planWords.has(w.norm)) ? 'future' : 'past'
  }
  if (
    finite?.verb.kind === 'becoming' &&
    (norm === 'wird' || norm === 'werden' || norm === 'werde') &&
    endsInInfinitive &&
    verbEnd.norm !== 'worden'
  ) {
    // A passive ends in a participle; "gehalten werden wird" in the infinitive "werden".
    if (!isParticiple(verbEnd.norm) || isInfinitiveOnly(verbEnd.norm)) return 'future'
  }
  if (finite?.verb.tense !== 'preterite' && inClause.some((w) => planWords.has(w.norm))) return 'future'
  return 'past'
}

/** Infinitives that look like participles ("besuchen", "verhandeln"): without "ge" in front, with -en behind. */
const isInfinitiveOnly = (norm: string): boolean => !hasGe(norm) && /en$|eln$|ern$/.test(norm)

/** "gereist", "ausgetauscht", "vergangen": "ge", a stem of three letters or more, and the ending. */
function hasGe(norm: string): boolean {
  const at = norm.indexOf('ge')
  const ending = norm.endsWith('t') ? 1 : norm.endsWith('en') ? 2 : 0
  return at >= 0 && ending > 0 && norm.length - ending - at - 2 >= 3
}

/** The status of a happening, once it is known whether its date lies ahead of its source. */
export function chooseStatus(mood: Mood, ahead: boolean): EventStatus {
  if (mood.denied) return 'denied'
  if (ahead || mood.outlook === 'future') return 'planned'
  if (mood.confirmed) return 'confirmed'
  return mood.claimed ? 'claimed' : 'reported'
}
