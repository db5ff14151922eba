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
    looksBack: someWord(syntax, clause, (norm) => LAST_TIME.has(norm) || norm.startsWith('vergleichbar')),
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

/** As the end of a word. */
const WEATHER =
  /(?:wetter|himmel|temperatur(?:en)?|schauern?|sonnenschein|niederschläge|niederschlägen|bewölkung|schneefall|nieselregen|höchstwerte|tiefstwerte|frost|sonne)$/

const WEEKLY = /^(?:montags|dienstags|mittwochs|donnerstags|freitags|samstags|sonntags|werktags|feiertags)$/
