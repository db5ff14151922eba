import type { Deictic, Phrase, ReferenceValue, Sense } from '../locale.js'

const deictic = (unit: Deictic['unit'], offset: number, anchor: Deictic['anchor'] = 'document'): Sense => ({
  deictic: { unit, offset, anchor },
})

const each = (words: string, sense: Sense): readonly (readonly [string, Sense])[] =>
  words.split(' ').map((word) => [word, sense] as const)

/** Words that name a day, week, month or year by counting. */
export const DEICTICS: ReadonlyMap<string, Sense> = new Map<string, Sense>([
  ...each('heute', deictic('day', 0)),
  ...each('gestern', deictic('day', -1)),
  ...each('vorgestern', deictic('day', -2)),
  ...each('vorvorgestern', deictic('day', -3)),
  ...each('übermorgen', deictic('day', 2)),
  ...each('uebermorgen', deictic('day', 2)),
  ...each('heuer', deictic('year', 0)),
  ...each('vorjahr vorjahres vorjahrs vorjahre', deictic('year', -1)),
  ...each('vorvorjahr vorvorjahres', deictic('year', -2)),
  ...each('folgejahr folgejahres nachjahr', deictic('year', 1, 'focus')),
  ...each('vormonat vormonats vormonates', deictic('month', -1)),
  ...each('folgemonat folgemonats', deictic('month', 1, 'focus')),
  ...each('vorwoche', deictic('week', -1)),
  ...each('folgewoche', deictic('week', 1, 'focus')),
  ...each('vorquartal vorquartals', deictic('quarter', -1)),
  ...each('vorjahresquartal vorjahresquartals', deictic('quarter', -4, 'focus')),
  ...each('vorjahreshalbjahr vorjahreshalbjahrs', deictic('half', -2, 'focus')),
  ...each('vorjahresmonat vorjahresmonats', deictic('month', -12, 'focus')),
  ...each('vortag vortages vortags vortage', deictic('day', -1, 'focus')),
  ['vorabend', { deictic: { unit: 'day', offset: -1, anchor: 'focus', part: 'EV' } }],
  ...each('anderntags andertags', deictic('day', 1, 'focus')),
  ...each('folgetag folgetages folgetags folgetage', deictic('day', 1, 'focus')),
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
  FUTURE_REF: 'demnächst zukünftig baldigst alsbald dereinst',
}

/** The same, where the word is a particle of the story more often than a time. */
const PARTICLES: Readonly<Record<ReferenceValue, string>> = {
  PRESENT_REF: 'nun nunmehr aktuell mittlerweile inzwischen',
  PAST_REF: 'bisher bislang zuletzt jüngst einst ehemals vormals seinerzeit soeben ehedem einstmals',
  FUTURE_REF: 'später fortan künftig bald',
}

/** Words that point to the past, the present or the future without counting. */
export const REFERENCE_WORDS: ReadonlyMap<string, Sense> = new Map<string, Sense>([
  ...Object.entries(REFERENCES).flatMap(([reference, words]) =>
    words.split(' ').map((word) => [word, { reference: reference as ReferenceValue }] as const),
  ),
  ...Object.entries(PARTICLES).flatMap(([reference, words]) =>
    words.split(' ').map((word) => [word, { reference: reference as ReferenceValue, particle: true }] as const),
  ),
  ...each('damals dazumal', { reference: 'PAST_REF', backward: true }),
])

/** Nouns that do the same, with their article: "die Vergangenheit". */
export const REFERENCE_NOUNS: ReadonlyMap<string, Sense> = new Map<string, Sense>([
  ['vergangenheit', { referenceNoun: 'PAST_REF' }],
  ['zukunft', { referenceNoun: 'FUTURE_REF' }],
])

/** Phrases of one meaning, parted by "|". */
const phrases = (rule: string, sense: Sense, texts: string): readonly Phrase[] =>
  texts.split('|').map((text) => ({ words: text.split(' '), sense, rule }))

const past: Sense = { reference: 'PAST_REF' }
const present: Sense = { reference: 'PRESENT_REF' }
const future: Sense = { reference: 'FUTURE_REF' }
const particle: Sense = { particle: true }
const backward: Sense = { backward: true }

/** Fixed expressions. The longest that fits is taken. */
export const PHRASES: readonly Phrase[] = [
  ...phrases(
    'recently',
    { ...past, ...particle },
    'vor kurzem|vor kurzer zeit|in jüngster zeit|in jüngerer zeit|erst vor kurzem',
  ),
  ...phrases('recently', past, 'vor nicht allzu langer zeit|in letzter zeit'),
  ...phrases('long-ago', past, 'vor langem|vor längerem|vor langer zeit|vor längerer zeit'),
  ...phrases('until-recently', past, 'bis zuletzt'),
  ...phrases('soon', future, 'in naher zukunft|in absehbarer zeit|in nächster zeit'),
  ...phrases('soon', { ...future, ...particle }, 'in kürze'),
  ...phrases('until-further-notice', future, 'bis auf weiteres'),
  ...phrases('from-now', { ...present, ...particle }, 'ab sofort|von nun an'),
  ...phrases('now', { ...present, ...particle }, 'zur zeit|im moment|im augenblick'),
  ...phrases('these-days', present, 'dieser tage'),
  ...phrases('soon-after', { ...future, ...backward }, 'wenig später|kurz später|kurze zeit später|der folgezeit'),
  ...phrases('soon-after', { ...future, ...particle, ...backward }, 'kurz darauf|kurz danach|in der folge'),
  ...phrases('soon-before', { ...past, ...particle, ...backward }, 'kurz zuvor|kurz davor'),
  ...phrases('then', { ...present, ...particle, ...backward }, 'dieser zeit'),
  ...phrases('then', { ...present, ...backward }, 'diesem zeitpunkt'),
  ...phrases('day-before', deictic('day', -1, 'focus'), 'tags zuvor'),
  ...phrases('day-after', deictic('day', 1, 'focus'), 'tags darauf|tags danach'),
  ...phrases('for-long', { ...past, ...particle }, 'seit längerem|seit langem|seit längerer zeit|seit geraumer zeit'),
]
