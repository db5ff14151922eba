import type { Deictic, Phrase, ReferenceValue, Sense } from '../locale.js'

const deictic = (unit: Deictic['unit'], offset: number, anchor: Deictic['anchor'] = 'document'): Sense => ({
  deictic: { unit, offset, anchor },
})

/** Words that name a day, week, month or year by counting. */
export const DEICTICS: ReadonlyMap<string, Sense> = new Map<string, Sense>([
  ['heute', deictic('day', 0)],
  ['gestern', deictic('day', -1)],
  ['vorgestern', deictic('day', -2)],
  ['vorvorgestern', deictic('day', -3)],
  ['übermorgen', deictic('day', 2)],
  ['uebermorgen', deictic('day', 2)],
  ['heuer', deictic('year', 0)],
  ...['vorjahr', 'vorjahres', 'vorjahrs', 'vorjahre'].map((word) => [word, deictic('year', -1)] as const),
  ...['vorvorjahr', 'vorvorjahres'].map((word) => [word, deictic('year', -2)] as const),
  ...['folgejahr', 'folgejahres', 'nachjahr'].map((word) => [word, deictic('year', 1, 'focus')] as const),
  ...['vormonat', 'vormonats', 'vormonates'].map((word) => [word, deictic('month', -1)] as const),
  ...['folgemonat', 'folgemonats'].map((word) => [word, deictic('month', 1, 'focus')] as const),
  ['vorwoche', deictic('week', -1)],
  ['folgewoche', deictic('week', 1, 'focus')],
  ...['vorquartal', 'vorquartals'].map((word) => [word, deictic('quarter', -1)] as const),
  ...['vorjahresquartal', 'vorjahresquartals'].map((word) => [word, deictic('quarter', -4, 'focus')] as const),
  ...['vorjahreshalbjahr', 'vorjahreshalbjahrs'].map((word) => [word, deictic('half', -2, 'focus')] as const),
  ...['vorjahresmonat', 'vorjahresmonats'].map((word) => [word, deictic('month', -12, 'focus')] as const),
  ...['vortag', 'vortages', 'vortags', 'vortage'].map((word) => [word, deictic('day', -1, 'focus')] as const),
  ...['folgetag', 'folgetages', 'folgetags', 'folgetage'].map((word) => [word, deictic('day', 1, 'focus')] as const),
])

/** Adjectives made of a day: "gestrige Sitzung", "am heutigen Samstag". */
export const DEICTIC_ADJECTIVES: ReadonlyMap<string, Sense> = new Map(
  (
    [
      ['heutig', 0],
      ['gestrig', -1],
      ['vorgestrig', -2],
      ['morgig', 1],
      ['übermorgig', 2],
    ] as const
  ).flatMap(([stem, offset]) =>
    ['e', 'en', 'em', 'er', 'es'].map(
      (ending) => [stem + ending, { ...deictic('day', offset), adjective: true }] as const,
    ),
  ),
)

const REFERENCES: Readonly<Record<ReferenceValue, string>> = {
  PRESENT_REF: 'jetzt derzeit zurzeit momentan gegenwärtig heutzutage',
  PAST_REF: 'kürzlich unlängst neulich früher letztens vorhin',
  FUTURE_REF: 'demnächst bald zukünftig baldigst alsbald dereinst',
}

/** The same, where the word is a particle of the story more often than a time. */
const PARTICLES: Readonly<Record<ReferenceValue, string>> = {
  PRESENT_REF: 'nun nunmehr aktuell mittlerweile inzwischen',
  PAST_REF: 'bisher bislang zuletzt jüngst einst ehemals vormals seinerzeit soeben ehedem einstmals',
  FUTURE_REF: 'später fortan künftig',
}

/** Words that point to the past, the present or the future without counting. */
export const REFERENCE_WORDS: ReadonlyMap<string, Sense> = new Map<string, Sense>([
  ...Object.entries(REFERENCES).flatMap(([reference, words]) =>
    words.split(' ').map((word) => [word, { reference: reference as ReferenceValue }] as const),
  ),
  ...Object.entries(PARTICLES).flatMap(([reference, words]) =>
    words.split(' ').map((word) => [word, { reference: reference as ReferenceValue, particle: true }] as const),
  ),
  ['damals', { reference: 'PAST_REF', backward: true }],
])

/** Nouns that do the same, with their article: "die Vergangenheit". */
export const REFERENCE_NOUNS: ReadonlyMap<string, Sense> = new Map<string, Sense>([
  ['vergangenheit', { referenceNoun: 'PAST_REF' }],
  ['zukunft', { referenceNoun: 'FUTURE_REF' }],
])

const phrase = (text: string, sense: Sense, rule: string): Phrase => ({ words: text.split(' '), sense, rule })

/** Fixed expressions. The longest that fits is taken. */
export const PHRASES: readonly Phrase[] = [
  phrase('vor kurzem', { reference: 'PAST_REF', particle: true }, 'recently'),
  phrase('vor kurzer zeit', { reference: 'PAST_REF', particle: true }, 'recently'),
  phrase('vor nicht allzu langer zeit', { reference: 'PAST_REF' }, 'recently'),
  phrase('vor langem', { reference: 'PAST_REF' }, 'long-ago'),
  phrase('vor längerem', { reference: 'PAST_REF' }, 'long-ago'),
  phrase('vor langer zeit', { reference: 'PAST_REF' }, 'long-ago'),
  phrase('vor längerer zeit', { reference: 'PAST_REF' }, 'long-ago'),
  phrase('in letzter zeit', { reference: 'PAST_REF' }, 'recently'),
  phrase('in jüngster zeit', { reference: 'PAST_REF', particle: true }, 'recently'),
  phrase('in jüngerer zeit', { reference: 'PAST_REF', particle: true }, 'recently'),
  phrase('bis zuletzt', { reference: 'PAST_REF' }, 'until-recently'),
  phrase('erst vor kurzem', { reference: 'PAST_REF', particle: true }, 'recently'),
  phrase('in naher zukunft', { reference: 'FUTURE_REF' }, 'soon'),
  phrase('in kürze', { reference: 'FUTURE_REF', particle: true }, 'soon'),
  phrase('in absehbarer zeit', { reference: 'FUTURE_REF' }, 'soon'),
  phrase('in nächster zeit', { reference: 'FUTURE_REF' }, 'soon'),
  phrase('bis auf weiteres', { reference: 'FUTURE_REF' }, 'until-further-notice'),
  phrase('ab sofort', { reference: 'PRESENT_REF', particle: true }, 'from-now'),
  phrase('von nun an', { reference: 'PRESENT_REF', particle: true }, 'from-now'),
  phrase('zur zeit', { reference: 'PRESENT_REF', particle: true }, 'now'),
  phrase('im moment', { reference: 'PRESENT_REF', particle: true }, 'now'),
  phrase('im augenblick', { reference: 'PRESENT_REF', particle: true }, 'now'),
  phrase('dieser tage', { reference: 'PRESENT_REF' }, 'these-days'),
  phrase('wenig später', { reference: 'FUTURE_REF', backward: true }, 'soon-after'),
  phrase('kurz später', { reference: 'FUTURE_REF', backward: true }, 'soon-after'),
  phrase('kurze zeit später', { reference: 'FUTURE_REF', backward: true }, 'soon-after'),
  phrase('kurz darauf', { reference: 'FUTURE_REF', particle: true, backward: true }, 'soon-after'),
  phrase('kurz danach', { reference: 'FUTURE_REF', particle: true, backward: true }, 'soon-after'),
  phrase('kurz zuvor', { reference: 'PAST_REF', particle: true, backward: true }, 'soon-before'),
  phrase('kurz davor', { reference: 'PAST_REF', particle: true, backward: true }, 'soon-before'),
  phrase('in der folge', { reference: 'FUTURE_REF', particle: true, backward: true }, 'soon-after'),
  phrase('der folgezeit', { reference: 'FUTURE_REF', backward: true }, 'soon-after'),
  phrase('dieser zeit', { reference: 'PRESENT_REF', particle: true, backward: true }, 'then'),
  phrase('diesem zeitpunkt', { reference: 'PRESENT_REF', backward: true }, 'then'),
  phrase('tags zuvor', deictic('day', -1, 'focus'), 'day-before'),
  phrase('tags darauf', deictic('day', 1, 'focus'), 'day-after'),
  phrase('seit längerem', { reference: 'PAST_REF', particle: true }, 'for-long'),
  phrase('seit langem', { reference: 'PAST_REF', particle: true }, 'for-long'),
  phrase('seit längerer zeit', { reference: 'PAST_REF', particle: true }, 'for-long'),
  phrase('seit geraumer zeit', { reference: 'PAST_REF', particle: true }, 'for-long'),
]
