import type { Mention } from '../events/index.js'
import { remembering } from '../calendar/index.js'
import { skeletonOf as toSkeleton } from '../text/index.js'
import { isSameNoun, placeKeys } from './kinship.js'

/** What the tellings of an article and its mates say of one of their words or names. */
export interface Corpus {
  /** Between 0 and 1: a word told of two days or fewer can be one happening's own, even a disputed one's; one told of many
   *  days is the story's. */
  readonly rarityOf: (key: string) => number
}

/** Each stem is compared with many. */
const skeletonOf: (stem: string) => string = remembering(1 << 15, toSkeleton)

/** Keys of stems and acts beside those of names. */
const stemKey = (stem: string): string => `~${stem}`
const actKey = (act: number): string => `!${String(act)}`

export function corporaOf(
  mentions: readonly Mention[],
  matesOf: (source: string) => readonly string[],
): (source: string) => Corpus {
  const daysIn = new Map<string, Map<string, Set<string>>>()
  for (const { source, date, participants, places, stems, acts } of mentions) {
    if (date === null) continue
    const days = daysIn.get(source) ?? new Map<string, Set<string>>()
    daysIn.set(source, days)
    const keys = [
      ...participants,
      ...places.map((place) => place.key),
      ...[...stems].map(stemKey),
      ...[...(acts ?? [])].map(actKey),
    ]
    for (const key of keys) {
      const told = days.get(key)
      if (told === undefined) days.set(key, new Set([date.edtf]))
      else told.add(date.edtf)
    }
  }
  const known = new Map<string, Corpus>()
  return (source) => {
    const made = known.get(source)
    if (made !== undefined) return made
    const tellers = [source, ...matesOf(source)].flatMap((id) => daysIn.get(id) ?? [])
    const rarities = new Map<string, number>()
    const corpus: Corpus = {
      rarityOf: (key) => {
        const counted = rarities.get(key)
        if (counted !== undefined) return counted
        const days = new Set(tellers.flatMap((own) => [...(own.get(key) ?? [])]))
        const rarity = Math.min(1, 2 / Math.max(1, days.size))
        rarities.set(key, rarity)
        return rarity
      },
    }
    known.set(source, corpus)
    return corpus
  }
}

/** What a telling is known by, apart from its date. */
export interface Signature {
  /** Stems of its nouns and verbs with what they say. */
  readonly stems: ReadonlyMap<string, number>
  readonly weight: number
  /** Of these the ones that tell neither who acts nor the act: what it is about. */
  readonly matter: readonly string[]
  readonly names: ReadonlyMap<string, number>
  readonly persons: readonly string[]
  readonly places: ReadonlySet<string>
  /** Whether towns and whether countries are among them. */
  readonly namesTown: boolean
  readonly namesCountry: boolean
  /** What happens, whatever the words. */
  readonly acts: ReadonlyMap<number, number>
  /** What its nouns mean, by their stems. */
  readonly things: ReadonlyMap<string, number>
  /** Numbers that tell one of several: "zweite Sitzung", "3. Verhandlungstag". */
  readonly ordinals: ReadonlySet<number>
  /** Amounts that it names, with the stem of what they count: "200 000 Euro", "neun Punkte". */
  readonly amounts: ReadonlyMap<number, string>
}

const NO_NUMBERS: ReadonlySet<number> = new Set()
const NO_AMOUNTS: ReadonlyMap<number, string> = new Map()
const NO_THINGS: ReadonlyMap<string, number> = new Map()

export function signatureOf(mention: Mention, corpus: Corpus): Signature {
  const stems = new Map<string, number>()
  for (const stem of mention.stems) stems.set(stem, corpus.rarityOf(stemKey(stem)))
  for (const own of [mention.headStem, mention.subjectStem])
    if (own !== null && !stems.has(own)) stems.set(own, corpus.rarityOf(stemKey(own)))
  let weight = 0
  for (const own of stems.values()) weight += own
  const places = placeKeys(mention)
  const placeList = [...places]
  return {
    stems,
    weight,
    matter: [...mention.stems].filter(
      (stem) => stem !== mention.subjectStem && stem !== mention.headStem && !mention.actStems?.has(stem),
    ),
    persons: [...mention.participants].filter((name) => name.startsWith('person:')),
    names: new Map([...mention.participants].map((name) => [name, corpus.rarityOf(name)])),
    places,
    namesTown: placeList.some((key) => !key.startsWith('region:')),
    namesCountry: placeList.some((key) => key.startsWith('region:')),
    acts: new Map([...(mention.acts ?? [])].map((act) => [act, corpus.rarityOf(actKey(act))])),
    things: mention.things ?? NO_THINGS,
    ordinals: mention.ordinals ?? NO_NUMBERS,
    amounts: mention.amounts ?? NO_AMOUNTS,
  }
}

/** Shortest skeleton of consonants that tells a word, and shortest that tells it by its beginning. */
const MIN_SKELETON = 3
const MIN_BEGINNING = 5

/** "produzieren" and "Produktion", "explodieren" and "Explosion": Latin verbs and their nouns, which change the last
 *  consonant, by the letters that they begin with. */
function isLatinPair(a: string, b: string): boolean {
  const [verb, noun] = a.endsWith('ier') ? [a, b] : [b, a]
  if (!verb.endsWith('ier') || !noun.endsWith('io')) return false
  const root = verb.slice(0, -4)
  return root.length >= MIN_BEGINNING - 1 && noun.startsWith(root)
}

/** "Angriff" and "Drohnenangriff", "Prozess" and "Prozessauftakt", "entließ" and "Entlassung". */
export function isAlikeStem(a: string, b: string): boolean {
  if (isSameNoun(a, b)) return true
  if (a[0] !== b[0]) return false
  if (isLatinPair(a, b)) return true
  if (Math.min(a.length, b.length) >= MIN_BEGINNING && (a.startsWith(b) || b.startsWith(a))) return true
  const [x, y] = [skeletonOf(a), skeletonOf(b)]
  const least = Math.min(x.length, y.length)
  return least >= MIN_SKELETON && (x === y || (least >= MIN_BEGINNING && (x.startsWith(y) || y.startsWith(x))))
}

/** Whether two nouns are put for one thing: "Ausstand", "Streik". */
export function isSameThing(
  things: ReadonlyMap<string, number> = NO_THINGS,
  stem: string,
  others: ReadonlyMap<string, number> = NO_THINGS,
  other: string,
): boolean {
  const thing = things.get(stem)
  return thing !== undefined && thing === others.get(other)
}

/** Another noun for the same thing counts less than the same noun. */
const THING_SHARE = 0.7

/** Words that two tellings share. */
export interface SharedWords {
  /** Each at its lower weight. */
  readonly weight: number
  readonly count: number
}

export function sharedWords(a: Signature, b: Signature): SharedWords {
  const [few, many] = a.stems.size <= b.stems.size ? [a.stems, b.stems] : [b.stems, a.stems]
  const [fewThings, manyThings] = few === a.stems ? [a.things, b.things] : [b.things, a.things]
  let weight = 0
  let count = 0
  for (const [stem, own] of few) {
    let best = many.has(stem) ? Math.min(own, many.get(stem) ?? 0) : 0
    if (best === 0)
      for (const [other, theirs] of many) {
        // No more than it is worth can be shared.
        const most = Math.min(own, theirs)
        if (most <= best) continue
        const share = isAlikeStem(stem, other) ? 1 : isSameThing(fewThings, stem, manyThings, other) ? THING_SHARE : 0
        best = Math.max(best, share * most)
      }
    weight += best
    if (best > 0) count++
  }
  return { weight, count }
}

/** Keys by which tellings of one happening meet whatever their dates: the beginning and the end of each word, and names. */
export function meetingKeys({ stems, names, acts, things }: Signature): readonly string[] {
  const keys = new Set<string>()
  for (const stem of stems.keys()) {
    keys.add(`<${stem[0] ?? ''}${skeletonOf(stem).slice(0, MIN_SKELETON)}`)
    if (stem.length >= MIN_BEGINNING) keys.add(`>${stem.slice(-MIN_BEGINNING)}`)
  }
  for (const name of names.keys()) keys.add(name)
  for (const act of acts.keys()) keys.add(actKey(act))
  for (const thing of things.values()) keys.add(`=${String(thing)}`)
  return [...keys]
}
