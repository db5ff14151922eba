import type { Clause, ClauseRemarks, Syntax } from '../../../syntax/index.js'
import { wordSet } from '../../word-set.js'
import { someWord } from './clause-facts.js'

const LAST_TIME = /* @__PURE__ */ wordSet('zuletzt letztmals letztmalig')

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
    looksBack: looksBack(syntax, clause),
    recurs: someWord(
      syntax,
      clause,
      (norm) =>
        RECURRING.has(norm) ||
        /^(?:\d+-?|drei|vier|fünf|sechs|sieben|acht|neun|zehn|mehr|viele)mals?$/.test(norm) ||
        (/tags$/.test(norm) && WEEKLY.test(norm)),
    ),
    isOfWriter: subject !== null && /^(?:ich|wir)$/.test(syntax.words[subject.first]?.norm ?? ''),
    isWeather: clause.phrases.some((p) => p.type === 'noun' && WEATHER.test(syntax.words[p.head]?.norm ?? '')),
    measures:
      verb !== null &&
      MEASURING.has(verb.lemma) &&
      clause.phrases.some(
        (p) => p.type !== 'time' && syntax.words.slice(p.first, p.last + 1).some((word) => word.kind === 'number'),
      ),
  }
}

/** "zum Vergleich", "so warm war es zuletzt 2003": looks back to compare. What was done for the last time, as in "zuletzt 2012
 *  saniert", was done. */
function looksBack(syntax: Syntax, clause: Clause): boolean {
  const { verb } = clause
  const isAct = verb !== null && verb.lemma !== 'geben' && !MEASURING.has(verb.lemma)
  return someWord(
    syntax,
    clause,
    (norm) =>
      norm === 'vergleich' ||
      norm.startsWith('vergleichbar') ||
      (LAST_TIME.has(norm) && (!isAct || someWord(syntax, clause, (other) => other === 'so' || other === 'derart'))),
  )
}

/** As the end of a word. */
const WEATHER =
  /(?:wetter|himmel|temperatur(?:en)?|schauern?|sonnenschein|niederschläge|niederschlägen|bewölkung|schneefall|nieselregen|höchstwerte|tiefstwerte|frost|sonne)$/

const WEEKLY = /^(?:montags|dienstags|mittwochs|donnerstags|freitags|samstags|sonntags|werktags|feiertags)$/
