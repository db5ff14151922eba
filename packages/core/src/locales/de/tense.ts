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
} from './old-verb-forms.js'
import { auxiliaries, becoming, modals, type Tense } from './verbs.js'
import { wordSet } from '../word-set.js'

const inTense = (tense: Tense, ...tables: readonly ReadonlyMap<string, Tense>[]): readonly string[] =>
  tables.flatMap((table) => [...table].filter(([, of]) => of === tense).map(([form]) => form))

export const TENSE: TenseCues = {
  future: wordSet(
    'wird werden werde soll sollen solle will wollen wolle kommend kommende kommenden kommender kommendes künftig demnächst bevorsteht geplant plant planen voraussichtlich beabsichtigt vorgesehen anberaumt erwartet möchte möchten wahrscheinlich vermutlich mutmaßlich',
  ),
  possibility: wordSet('kann können könne könnte könnten darf dürfen dürfe dürfte dürften muss müssen müsse'),
  past: new Set([
    // "sollte" is a plan as often as not.
    ...inTense('preterite', auxiliaries, becoming, modals).filter((form) => !form.startsWith('sollte')),
    ...wordSet('mochte worden gewesen geworden'),
  ]),
  lasting: new Set([
    // Regular ones by their stem, strong ones by their preterite.
    ...'dauert währt lebt wohnt wartet arbeitet tagt kämpft streikt sucht feiert regnet schneit tobt zählt'
      .split(' ')
      .flatMap((stem) => [`${stem}e`, `${stem}en`, `ge${stem}`]),
    ...'demonstriert protestiert blockiert verhandelt'.split(' ').flatMap((stem) => [`${stem}e`, `${stem}en`, stem]),
    ...'war blieb lief galt hielt lag stand saß beriet schwieg schlief stieg sank wuchs fiel starb'
      .split(' ')
      .flatMap((form) => [form, `${form}en`]),
    ...wordSet(
      'konnte konnten musste mussten durfte durften gewesen geblieben gelaufen gegolten gehalten angehalten reichte reichten gereicht gelegen gestanden gesessen beraten brannte brannten gebrannt harrte harrten ausgeharrt geschwiegen geschlafen gestiegen gesunken gewachsen gefallen gestorben',
    ),
  ]),
  coordinators: new Set(['und', 'oder', 'sowie']),
  insertions: wordSet('wie so laut'),
  determiners,
  prepositions,
  perfect: wordSet('hat haben habe hast habt hätte hätten'),
  being: wordSet('ist sind sei seien bin bist wäre wären'),
  arranged: wordSet(
    'geschlossen gesperrt geöffnet offen verboten untersagt erlaubt gestattet reserviert eingeladen unterbrochen eingeschränkt beschränkt eingestellt ausgesetzt ausgebucht ausverkauft freigegeben aufgerufen gebeten befristet gefordert gefragt abgesagt vertagt',
  ),
  infinitives: wordSet('haben sein'),
  infinitiveMarks: wordSet('zu'),
  states: wordSet(
    'ist sind hat haben gibt kann können muss müssen darf dürfen lässt macht machen lebt leben heißt gilt gelten weiß wissen scheint bleibt bleiben braucht brauchen sieht steht stecken',
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
