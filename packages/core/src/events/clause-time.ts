import { someWord } from './clause-pieces.js'
import { clausePhrases, findSubject, verbForms } from './clause-phrases.js'
import type { Clause } from './clause-type.js'
import { kindOfNoun } from './kind-of-noun.js'
import { isHappening } from './kind.js'
import type { Phrase } from './phrase.js'
import type { View } from './sentence-view.js'
import type { Word } from './word.js'

/** A verb that tells from when: "begann", "läuft", "gilt". */
export const holds = (view: View, clause: Clause): boolean =>
  verbForms(view.words, view.mentions, clause).some((v) =>
    /^(?:begann|begannen|begonnen|beginnt|startete|gestartet|läuft|lief|dauert|dauerte|gilt|galt|stattfindet|stattfand)$/.test(
      v,
    ),
  )

/** Whether a clause tells on about the subject of another: "… begann am Freitag, es dauert bis Montag". */
export function goesOn(view: View, clause: Clause, other: Clause): boolean {
  const { words, clauses } = view
  if (other.sharesSubject) return clauses[other.parent ?? -1] === clause
  const first = words[other.parts[0]?.first ?? -1]
  return clauses.indexOf(other) === clauses.indexOf(clause) + 1 && /^(?:er|sie|es)$/.test(first?.norm ?? '')
}

/** The relative pronoun is the clause's subject: "das für die Zeit vom … anberaumt ist". */
export function relativeIsSubject(words: readonly Word[], clause: Clause): boolean {
  const opener = words[clause.opener ?? -1]
  if (
    !opener ||
    clause.opener === null ||
    clause.opener !== clause.parts[0]?.first ||
    !/^(?:der|die|das|welcher|welche|welches)$/.test(opener.norm)
  )
    return false
  const second = words[clause.opener + 1]
  // "das Abkommen, das die Minister unterzeichneten", "die Brücke, die der Minister eröffnete": somebody else acts.
  const finite = words[clause.finite?.at ?? -1]?.norm ?? ''
  if (/^(?:das|der|welches|welcher)$/.test(opener.norm) && /en$/.test(finite)) return false
  if (/^(?:der|ein|dieser|jener|sein|ihr)$/.test(second?.norm ?? '')) return false
  return second === undefined || !second.capital || second.kind !== 'word'
}

/** "… findet ein Forum statt, und Putin wird daran teilnehmen": the happening that "daran" means. */
export function happeningMeant(view: View, clause: Clause): Phrase | null {
  const { words, mentions, clauses, times } = view
  const before = clauses[clauses.indexOf(clause) - 1]
  const refers = someWord(words, clause.parts, (w) => /^(?:daran|dabei|dazu|davor|danach)$/.test(w.norm))
  if (!before || !refers) return null
  const subject = findSubject(words, before, clausePhrases(words, mentions, before), times)
  return subject && isHappening(words[subject.head]?.norm ?? '') ? subject : null
}

/** "Das Forum begann am Freitag": the day is the first of several. */
export function begins(view: View, clause: Clause): boolean {
  const { words, mentions, times } = view
  if (!verbForms(words, mentions, clause).some((v) => /^(?:begann|begannen|begonnen|startete|gestartet)$/.test(v)))
    return false
  const subject = findSubject(words, clause, clausePhrases(words, mentions, clause), times)
  return subject !== null && LASTING.has(kindOfNoun(words[subject.head]?.norm ?? '') ?? '')
}

const LASTING = new Set(['forum', 'talks', 'attack', 'journey', 'visit'])
