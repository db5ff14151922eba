import type { Deictic, Phrase, ReferenceValue, Sense } from '../locale.js'

const deictic = (
  unit: Deictic['unit'],
  offset: number,
  more: Partial<Pick<Deictic, 'anchor' | 'part'>> = {},
): Sense => ({
  deictic: { unit, offset, anchor: 'document', ...more },
})

/** Words that name a day by counting. */
export const DEICTICS: ReadonlyMap<string, Sense> = new Map<string, Sense>([
  ['today', deictic('day', 0)],
  ['yesterday', deictic('day', -1)],
  ['tomorrow', deictic('day', 1)],
  ['tonight', deictic('day', 0, { part: 'NI' })],
])

const REFERENCES: Readonly<Record<ReferenceValue, string>> = {
  PRESENT_REF: 'now currently nowadays presently',
  PAST_REF: 'recently lately formerly',
  FUTURE_REF: 'soon shortly',
}

const PARTICLES: Readonly<Record<ReferenceValue, string>> = {
  PRESENT_REF: 'meanwhile',
  PAST_REF: 'previously',
  FUTURE_REF: 'eventually',
}

const words = (table: Readonly<Record<ReferenceValue, string>>, sense: Sense): readonly (readonly [string, Sense])[] =>
  Object.entries(table).flatMap(([reference, list]) =>
    list.split(' ').map((word) => [word, { ...sense, reference: reference as ReferenceValue }] as const),
  )

/** Words that point to the past, the present or the future without counting. */
export const REFERENCE_WORDS: ReadonlyMap<string, Sense> = new Map<string, Sense>([
  ...words(REFERENCES, {}),
  ...words(PARTICLES, { particle: true }),
])

/** Nouns that do the same, with their article: "in the past". */
export const REFERENCE_NOUNS: ReadonlyMap<string, Sense> = new Map<string, Sense>([
  ['past', { referenceNoun: 'PAST_REF' }],
  ['future', { referenceNoun: 'FUTURE_REF' }],
])

const phrase = (text: string, sense: Sense, rule: string): Phrase => ({ words: text.split(' '), sense, rule })

const every = (text: string, value: string): Phrase => phrase(text, { set: { value, quant: 'EVERY' } }, 'every-other')

/** Fixed expressions. The longest that fits is taken. */
export const PHRASES: readonly Phrase[] = [
  phrase('the day before yesterday', deictic('day', -2), 'deictic'),
  phrase('the day after tomorrow', deictic('day', 2), 'deictic'),
  phrase('day before yesterday', deictic('day', -2), 'deictic'),
  phrase('day after tomorrow', deictic('day', 2), 'deictic'),
  ...(['week', 'month', 'year'] as const).flatMap((unit) => [
    phrase(`the ${unit} before last`, deictic(unit, -2), 'deictic'),
    phrase(`the ${unit} after next`, deictic(unit, 2), 'deictic'),
  ]),
  phrase('right now', { reference: 'PRESENT_REF' }, 'now'),
  phrase('at the moment', { reference: 'PRESENT_REF' }, 'now'),
  phrase('at present', { reference: 'PRESENT_REF' }, 'now'),
  phrase('these days', { reference: 'PRESENT_REF' }, 'these-days'),
  phrase('until now', { reference: 'PAST_REF' }, 'until-now'),
  phrase('up to now', { reference: 'PAST_REF' }, 'until-now'),
  phrase('so far', { reference: 'PAST_REF', particle: true }, 'until-now'),
  phrase('not long ago', { reference: 'PAST_REF' }, 'recently'),
  phrase('a short time ago', { reference: 'PAST_REF' }, 'recently'),
  phrase('the other day', { reference: 'PAST_REF' }, 'recently'),
  phrase('in recent times', { reference: 'PAST_REF' }, 'recently'),
  phrase('long ago', { reference: 'PAST_REF' }, 'long-ago'),
  phrase('a long time ago', { reference: 'PAST_REF' }, 'long-ago'),
  phrase('in the near future', { reference: 'FUTURE_REF' }, 'soon'),
  phrase('in the foreseeable future', { reference: 'FUTURE_REF' }, 'soon'),
  phrase('until further notice', { reference: 'FUTURE_REF' }, 'until-further-notice'),
  phrase('from now on', { reference: 'PRESENT_REF' }, 'from-now'),
  phrase('at the time', { reference: 'PAST_REF', backward: true }, 'then'),
  phrase('at that time', { reference: 'PAST_REF', backward: true }, 'then'),
  phrase('back then', { reference: 'PAST_REF', backward: true }, 'then'),
  phrase('in those days', { reference: 'PAST_REF', backward: true }, 'then'),
  phrase('since then', { reference: 'PAST_REF', backward: true }, 'then'),
  phrase('shortly afterwards', { reference: 'FUTURE_REF', particle: true, backward: true }, 'soon-after'),
  phrase('shortly after', { reference: 'FUTURE_REF', particle: true, backward: true }, 'soon-after'),
  phrase('shortly before', { reference: 'PAST_REF', particle: true, backward: true }, 'soon-before'),
  phrase('soon after', { reference: 'FUTURE_REF', particle: true, backward: true }, 'soon-after'),
  phrase('soon afterwards', { reference: 'FUTURE_REF', particle: true, backward: true }, 'soon-after'),
  phrase('the early hours', { part: 'MO' }, 'part-of-day'),
  phrase('the small hours', { part: 'NI' }, 'part-of-day'),
  phrase('decades - long', { duration: { amount: null, unit: 'decade' } }, 'duration-word'),
  phrase('years - long', { duration: { amount: null, unit: 'year' } }, 'duration-word'),
  phrase('months - long', { duration: { amount: null, unit: 'month' } }, 'duration-word'),
  phrase('weeks - long', { duration: { amount: null, unit: 'week' } }, 'duration-word'),
  phrase('days - long', { duration: { amount: null, unit: 'day' } }, 'duration-word'),
  phrase('hours - long', { duration: { amount: null, unit: 'hour' } }, 'duration-word'),
  phrase('year - long', { duration: { amount: 1, unit: 'year' } }, 'duration-word'),
  phrase('month - long', { duration: { amount: 1, unit: 'month' } }, 'duration-word'),
  phrase('week - long', { duration: { amount: 1, unit: 'week' } }, 'duration-word'),
  phrase('day - long', { duration: { amount: 1, unit: 'day' } }, 'duration-word'),
  phrase('year - round', { duration: { amount: 1, unit: 'year' } }, 'duration-word'),
  every('every other day', 'P2D'),
  every('every other week', 'P2W'),
  every('every other month', 'P2M'),
  every('every other year', 'P2Y'),
  every('every second day', 'P2D'),
  every('every second week', 'P2W'),
  every('every second year', 'P2Y'),
]
