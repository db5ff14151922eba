import type { Clause, ClauseRemarks, Syntax } from '../../../syntax/index.js'
import { wordSet } from '../../word-set.js'
import { someWord } from './clause-facts.js'

/** "zuletzt 2012", "letztmals", "zum Vergleich": looks back to compare. */
const LAST_TIME = /* @__PURE__ */ wordSet('zuletzt letztmals letztmalig vergleich')

const RECURRING = /* @__PURE__ */ wordSet(
  `jeweils jährlich täglich wöchentlich monatlich stündlich alljährlich regelmäßig regelmässig üblicherweise normalerweise gewöhnlich
  gewohnt stets meist meistens immer pro je traditionell`,
)

/** Verbs that say how much there is, or was. */
const MEASURING = /* @__PURE__ */ wordSet(
  `betragen liegen ausmachen umfassen zählen kosten messen wiegen dauern verzeichnen verbuchen verbrauchen verschlingen aufweisen
  beziffern registrieren sein haben leben wohnen notieren ausweisen rangieren reichen steigen sinken bleiben`,
)

/** What in the words of a clause speaks against news. */
export function remarksOn(syntax: Syntax, clause: Clause): ClauseRemarks {
  const { subject, verb } = clause
  return {
    looksBack: someWord(syntax, clause, (norm) => LAST_TIME.has(norm)),
    recurs: someWord(
      syntax,
      clause,
      (norm) => RECURRING.has(norm) || /\dmal$/.test(norm) || (/tags$/.test(norm) && WEEKLY.test(norm)),
    ),
    isOfWriter: subject !== null && /^(?:ich|wir)$/.test(syntax.words[subject.first]?.norm ?? ''),
    measures:
      verb !== null &&
      MEASURING.has(verb.lemma) &&
      clause.phrases.some(
        (p) => p.type !== 'time' && syntax.words.slice(p.first, p.last + 1).some((word) => word.kind === 'number'),
      ),
  }
}

const WEEKLY = /^(?:montags|dienstags|mittwochs|donnerstags|freitags|samstags|sonntags|werktags|feiertags)$/
