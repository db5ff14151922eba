import type { EventDate } from '../model/index.js'
import type { Clause, Phrase } from '../syntax/index.js'
import { SALIENCE } from '../weights/salience.js'
import type { Mention } from './mention.js'
import type { Signs } from './signs.js'
import type { View } from './view.js'

export const SIGNS: readonly (keyof Signs)[] = [
  'kind',
  'statement',
  'actor',
  'place',
  'plainSubject',
  'impersonal',
  'nominal',
  'bare',
  'relative',
  'subordinate',
  'unknown',
  'condition',
  'state',
  'present',
  'passive',
  'planned',
  'negated',
  'measure',
  'open',
  'coarse',
  'day',
  'clock',
  'narrative',
  'quoted',
  'relay',
  'pluperfect',
  'long',
  'looksBack',
  'recurs',
  'ofWriter',
  'measuring',
  'weather',
]

export function signsOf(
  view: Pick<View, 'syntax' | 'grammar' | 'published' | 'discourse'>,
  clause: Clause,
  mention: Pick<Mention, 'kind' | 'actors' | 'places' | 'title' | 'nominal' | 'date' | 'timex' | 'status'>,
): Signs {
  const { syntax, grammar } = view
  const { verb, subject } = clause
  const { kind, date, nominal } = mention
  const edtf = date?.edtf ?? ''
  const isState = verb !== null && !nominal && (verb.voice === 'statal' || grammar.isState(verb))
  const remarks = grammar.remarksOn(syntax, clause)
  // "Ich", "wir" of somebody whom the article quotes or asks are they.
  const { quoted, speaker } = view.discourse
  const isSpoken = remarks.isOfWriter && ((clause.quoted && quoted !== null) || speaker !== null)
  const bit = (is: boolean): number => (is ? 1 : 0)
  return {
    kind: bit(kind !== null),
    statement: bit(kind === 'statement'),
    actor: bit(mention.actors.length > 0),
    place: bit(mention.places.length > 0),
    plainSubject: bit(!nominal && kind === null && mention.actors.length === 0 && subject?.type === 'noun'),
    impersonal: bit(!nominal && !isSpoken && (subject === null || grammar.isImpersonal(syntax, clause, subject.first))),
    nominal: bit(nominal),
    bare: bit(!mention.title.includes(' ')),
    relative: bit(!nominal && clause.type === 'relative'),
    subordinate: bit(!nominal && clause.type === 'subordinate'),
    unknown: bit(kind === null && mention.actors.length + mention.places.length === 0),
    condition: bit(isState && kind === null && verb.tense === 'present'),
    state: bit(isState),
    present: bit(!nominal && verb?.tense === 'present' && mention.status !== 'planned'),
    passive: bit(!nominal && verb?.voice === 'passive'),
    planned: bit(mention.status === 'planned'),
    negated: bit(!nominal && clause.negated),
    measure: bit(kind === null && !nominal && clause.phrases.some((p) => isAmount(view, p))),
    open: bit(edtf.startsWith('../') || edtf.endsWith('/..')),
    coarse: bit(/^-?\d{4}(?:$|~|\/)/.test(edtf)),
    day: bit(/^\d{4}-\d\d-\d\d(?:$|T)/.test(edtf)),
    clock: bit(edtf.includes('T')),
    narrative: bit(mention.timex.anchor?.kind === 'narrative'),
    quoted: bit(clause.quoted),
    relay: bit(grammar.isRelay(syntax, clause)),
    pluperfect: bit(!nominal && verb?.tense === 'pluperfect'),
    long: bit(isLongAgo(view, date)),
    looksBack: bit(remarks.looksBack),
    recurs: bit(remarks.recurs),
    ofWriter: bit(!nominal && remarks.isOfWriter && !isSpoken),
    weather: bit(kind === null && remarks.isWeather),
    measuring: bit(!nominal && kind === null && remarks.measures),
  }
}

/** Years before the article from which on a date is long ago. */
const LONG_AGO = 3

const isLongAgo = ({ published }: Pick<View, 'published'>, date: EventDate | null): boolean =>
  date?.earliest != null &&
  published.latest !== null &&
  Number(published.latest.slice(0, 4)) - Number(date.earliest.slice(0, 4)) >= LONG_AGO

const isAmount = ({ syntax }: Pick<View, 'syntax'>, phrase: Phrase): boolean =>
  phrase.type !== 'time' && syntax.words.slice(phrase.first, phrase.last + 1).some((w) => w.kind === 'number')

/** How likely a dated clause tells an event, from 0 to 1: a logistic model of its signs, with the weights of
 *  `scripts/train-salience.mjs`. */
export function salienceOf(signs: Signs): number {
  let odds = SALIENCE.bias
  for (const sign of SIGNS) odds += SALIENCE.weights[sign] * signs[sign]
  return 1 / (1 + Math.exp(-odds))
}

/** Whether a mention is kept. */
export const isSalient = (mention: Pick<Mention, 'salience'>): boolean => mention.salience >= SALIENCE.least
