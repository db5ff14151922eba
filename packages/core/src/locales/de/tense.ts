import type { TenseCues } from '../locale.js'
import { determiners, prepositions } from './function-words.js'
import {
  isAttributiveParticiple,
  isInfinitive,
  isParticiple,
  isPastForm,
  isPastOrParticiple,
  isPresentForm,
  mayBePresent,
  isZuInfinitive,
} from './verb-forms.js'
import { auxiliaries, becoming, modals, type Tense } from './verbs.js'
import { wordSet } from '../word-set.js'

const inTense = (tense: Tense, ...tables: readonly ReadonlyMap<string, Tense>[]): readonly string[] =>
  tables.flatMap((table) => [...table].filter(([, of]) => of === tense).map(([form]) => form))

export const TENSE: TenseCues = {
  future: wordSet(
    `wird werden werde soll sollen solle will wollen wolle kommend kommende kommenden kommender kommendes künftig
    demnächst bevorsteht geplant plant planen voraussichtlich beabsichtigt vorgesehen anberaumt erwartet möchte möchten
    wahrscheinlich vermutlich mutmaßlich`,
  ),
  possibility: wordSet('kann können könne könnte könnten darf dürfen dürfe dürfte dürften muss müssen müsse'),
  past: new Set([
    // "sollte" is a plan as often as not.
    ...inTense('preterite', auxiliaries, becoming, modals).filter((form) => !form.startsWith('sollte')),
    ...wordSet('mochte worden gewesen geworden'),
  ]),
  lasting: wordSet(
    `war waren konnte konnten musste mussten durfte durften gewesen
    dauerte dauerten gedauert währte währten gewährt blieb blieben geblieben lief liefen gelaufen galt galten gegolten
    hielt hielten gehalten angehalten reichte reichten gereicht lag lagen gelegen stand standen gestanden saß saßen
    gesessen lebte lebten gelebt wohnte wohnten gewohnt wartete warteten gewartet arbeitete arbeiteten gearbeitet
    tagte tagten getagt kämpfte kämpften gekämpft streikte streikten gestreikt demonstrierte demonstrierten demonstriert
    protestierte protestierten protestiert blockierte blockierten blockiert verhandelte verhandelten verhandelt beriet
    berieten beraten suchte suchten gesucht feierte feierten gefeiert regnete geregnet schneite geschneit brannte
    brannten gebrannt tobte tobten getobt harrte harrten ausgeharrt schwieg schwiegen geschwiegen schlief schliefen
    geschlafen zählte zählten gezählt stieg stiegen gestiegen sank sanken gesunken wuchs wuchsen gewachsen fiel fielen
    gefallen starb starben gestorben`,
  ),
  coordinators: new Set(['und', 'oder', 'sowie']),
  insertions: wordSet('wie so laut'),
  determiners,
  prepositions,
  perfect: wordSet('hat haben habe hast habt hätte hätten'),
  being: wordSet('ist sind sei seien bin bist wäre wären'),
  arranged: wordSet(
    `geschlossen gesperrt geöffnet offen verboten untersagt erlaubt gestattet reserviert eingeladen
    unterbrochen eingeschränkt beschränkt eingestellt ausgesetzt ausgebucht ausverkauft freigegeben aufgerufen gebeten
    befristet gefordert gefragt abgesagt vertagt`,
  ),
  infinitives: wordSet('haben sein'),
  infinitiveMarks: wordSet('zu'),
  states: wordSet(
    `ist sind hat haben gibt kann können muss müssen darf dürfen lässt macht machen lebt leben heißt gilt gelten weiß wissen
    scheint bleibt bleiben braucht brauchen sieht steht stecken`,
  ),
  isPastForm,
  isPastOrParticiple,
  isParticiple,
  isAttributiveParticiple,
  isInfinitive,
  isMarkedInfinitive: isZuInfinitive,
  isPresentForm,
  mayBePresent,
}
