import {
  articles,
  coordinators,
  determiners,
  particles,
  personalPronouns,
  prepositions,
  subordinators,
} from '../locales/de/function-words.js'
import { collectiveNouns, commonNounEndings, notPlaces, roleEndings, seatsOfPower } from '../locales/de/names.js'
import { speechVerbs } from '../locales/de/speech.js'
import { foldInflection, foldName } from './fold.js'
import { regionOfCapital, regionOfDemonym, regions } from './regions.js'
import type { Word } from './word.js'

export interface Entity {
  /** The same for all spellings. */
  readonly key: string
  /** The commonest full spelling in the texts. */
  readonly name: string
  /** The one word by which the texts call a person who is introduced by a full name. */
  readonly short?: string
  readonly type: 'person' | 'region' | 'place' | 'organisation'
  /** ISO 3166-1 code of a country, of the country that a capital governs or that a seat of power stands for. */
  readonly region?: string
}

/** How a headline calls it. */
export const callName = (entity: Entity): string => entity.short ?? entity.name

/** An entity named by words `first..last` (inclusive) of a sentence. */
export interface EntityMention {
  readonly entity: Entity
  readonly first: number
  readonly last: number
  /** By an adjective ("nordkoreanische Beamte"). */
  readonly demonym: boolean
}

export interface EntityIndex {
  readonly find: (words: readonly Word[]) => readonly EntityMention[]
}

interface NameRun {
  readonly words: readonly Word[]
  readonly role: boolean
  readonly place: boolean
}

/** Ends of names of newspapers, which stand where speakers stand. */
const MEDIA = new Set([
  'times',
  'post',
  'journal',
  'zeitung',
  'tagblatt',
  'news',
  'herald',
  'guardian',
  'institute',
  'university',
])

const PLACE_PREPOSITIONS = new Set(['in', 'nach', 'aus', 'bei', 'von', 'richtung'])

const isRole = (norm: string): boolean => roleEndings.some((ending) => norm.endsWith(ending))

/** Learns the names of persons and places from the texts themselves: roles before them, appositions, speech verbs and
 *  prepositions tell what a capitalised word is. Knows countries, capitals and seats of power by table.
 *
 *  @param sentences all sentences of all articles; their order does not matter */
export function collectEntities(sentences: readonly (readonly Word[])[]): EntityIndex {
  const nouns = collectCommonNouns(sentences)
  const full = new Map<string, { names: Map<string, number>; tokens: readonly string[]; count: number }>()
  const singles = new Map<string, { names: Map<string, number>; count: number }>()
  const places = new Map<string, Map<string, number>>()
  const add = (map: Map<string, number>, name: string): void => void map.set(name, (map.get(name) ?? 0) + 1)

  for (const words of sentences) {
    for (const run of nameRuns(words, nouns)) {
      const surface = run.words.map((w) => w.text).join(' ')
      const key = foldName(surface)
      if (run.place) {
        let names = places.get(key)
        if (!names) places.set(key, (names = new Map<string, number>()))
        add(names, surface)
      } else if (run.words.length >= 2) {
        let person = full.get(key)
        if (!person) full.set(key, (person = { names: new Map(), tokens: key.split(' '), count: 0 }))
        add(person.names, surface)
        person.count++
      } else if (run.role) {
        let single = singles.get(key)
        if (!single) singles.set(key, (single = { names: new Map(), count: 0 }))
        add(single.names, surface)
        single.count++
      }
    }
  }

  const persons = mergeGenitives(full)
  const entities = new Map<string, Entity>()
  const alone = countAlone(sentences)
  const aliases = collectAliases(persons, alone)
  for (const [key, person] of persons) {
    const name = commonest(person.names)
    const short = name
      .split(' ')
      .find((word) => aliases.get(foldName(word)) === key && (alone.get(foldName(word)) ?? 0) > 0)
    entities.set(key, { key: `person:${key}`, name, type: 'person', ...(short !== undefined && { short }) })
  }
  const byAlias = new Map<string, Entity>()
  for (const [token, key] of aliases) {
    const entity = entities.get(key)
    if (entity) byAlias.set(token, entity)
  }
  for (const [key, single] of singles) {
    const base = byAlias.has(key) || !key.endsWith('s') || !byAlias.has(key.slice(0, -1)) ? key : key.slice(0, -1)
    if (byAlias.has(base) || entities.has(base) || nouns.has(base)) continue
    byAlias.set(base, { key: `person:${base}`, name: commonest(single.names), type: 'person' })
  }
  const placeEntities = new Map<string, Entity>()
  for (const [key, names] of places) {
    const name = commonest(names)
    const region = regionOfCapital(name)
    if (!byAlias.has(key) && !entities.has(key)) {
      placeEntities.set(key, { key: `place:${key}`, name, type: 'place', ...(region && { region }) })
    }
  }
  return { find: (words) => findMentions(words, entities, byAlias, placeEntities) }
}

/** Capitalised words that stand behind an article somewhere: common nouns. */
function collectCommonNouns(sentences: readonly (readonly Word[])[]): ReadonlySet<string> {
  const nouns = new Set<string>()
  for (const words of sentences) {
    for (let i = 1; i < words.length; i++) {
      const word = words[i]
      if (!word?.capital) continue
      let before = i - 1
      // An adjective may stand between article and noun.
      while (before > 0 && i - before < 4 && isAdjectiveLike(words[before])) before--
      const opener = words[before]
      if (opener && (articles.has(opener.norm) || ['zum', 'zur', 'im', 'am', 'vom', 'beim'].includes(opener.norm)))
        nouns.add(foldName(word.text))
    }
  }
  return nouns
}

const isAdjectiveLike = (word: Word | undefined): boolean =>
  word !== undefined &&
  word.kind === 'word' &&
  !word.capital &&
  /(?:e|en|er|es|em)$/.test(word.norm) &&
  !determiners.has(word.norm) &&
  !prepositions.has(word.norm)

function* nameRuns(words: readonly Word[], nouns: ReadonlySet<string>): Generator<NameRun> {
  for (let i = 0; i < words.length; i++) {
    if (!canBeName(words[i])) continue
    let end = i
    while (canBeName(words[end + 1]) && words[end + 1]?.first === false) end++
    let first = i
    let role = false
    while (first <= end) {
      const word = words[first]
      if (!word) break
      const norm = word.norm
      if (isRole(norm) || collectiveNouns.has(norm)) role = isRole(norm)
      else if (!(first < end && (isRegionGenitive(norm) || nouns.has(foldName(norm)) || isCommonEnding(norm)))) break
      first++
    }
    const run = words.slice(first, end + 1)
    const before = words[first - 1]
    const next = words[end + 1]
    i = end
    if (run.length === 0 || run.length > 4 || run.some((w) => isRole(w.norm))) continue
    const quoted = before?.kind === 'mark' && articles.has(words[first - 2]?.norm ?? '')
    if (quoted || MEDIA.has(run.at(-1)?.norm ?? '')) continue
    if (
      run.some((w) => isCommonEnding(w.norm)) ||
      isRegion(run) ||
      (run.length === 1 && isRegionGenitive(run[0]?.norm ?? '')) ||
      seatAt(run, 0)
    )
      continue
    const opener = before && !before.capital ? before.norm : ''
    if (!role && PLACE_PREPOSITIONS.has(opener) && opener !== 'von' && run.length <= 2 && isPlaceName(run, nouns)) {
      yield { words: run, role: false, place: true }
      continue
    }
    if (articles.has(opener) || (before && isAdjectiveLike(before))) continue
    const apposition =
      (before?.text === ',' && roleBefore(words, first - 1)) || (next?.text === ',' && roleAfter(words, end + 1))
    const speaks =
      (next && (speechVerbs.has(next.norm) || next.norm === 'zufolge')) ||
      (before && (speechVerbs.has(before.norm) || ['laut', 'so'].includes(before.norm)))
    const hasCommon = run.some((w) => nouns.has(foldName(w.text)))
    if (role || apposition || (speaks && !hasCommon))
      yield { words: run, role: role || apposition || run.length > 1, place: false }
  }
}

const FUNCTION_WORDS = [determiners, prepositions, subordinators, personalPronouns, particles, coordinators]

const canBeName = (word: Word | undefined): boolean =>
  word !== undefined &&
  word.kind === 'word' &&
  word.capital &&
  word.text.length > 1 &&
  !(word.first && FUNCTION_WORDS.some((list) => list.has(word.norm)))

const isCommonEnding = (norm: string): boolean =>
  commonNounEndings.some((ending) => norm.length > ending.length + 2 && norm.endsWith(ending))

const isRegionGenitive = (norm: string): boolean =>
  regions().byName.has(foldName(norm.replace(/s$/, ''))) || norm.startsWith('us-')

const isRegion = (run: readonly Word[]): boolean => regions().byName.has(foldName(run.map((w) => w.text).join(' ')))

function isPlaceName(run: readonly Word[], nouns: ReadonlySet<string>): boolean {
  return run.every((word) => {
    const { norm } = word
    if (notPlaces.has(norm) || isRole(norm) || isCommonEnding(norm)) return false
    if (regionOfCapital(norm)) return true
    if (nouns.has(foldName(norm))) return false
    // Plurals in -en are the commonest nouns after a preposition; names of towns in -en are few.
    return (
      !/(?<!ing|haus|kirch|haf|bad|i)en$/.test(norm) ||
      /^(?:münch|brem|ess|dresd|aach|schwed|norweg|pol|bay)/.test(norm)
    )
  })
}

function roleBefore(words: readonly Word[], comma: number): boolean {
  for (let i = comma - 1; i >= 0 && i > comma - 9; i--) {
    const word = words[i]
    if (!word || word.kind === 'mark') return false
    if (word.capital && isRole(word.norm)) return true
  }
  return false
}

function roleAfter(words: readonly Word[], comma: number): boolean {
  for (let i = comma + 1; i < words.length && i < comma + 7; i++) {
    const word = words[i]
    if (!word || word.kind === 'mark') return false
    if (word.capital && isRole(word.norm)) return true
  }
  return false
}

interface Person {
  readonly names: Map<string, number>
  readonly tokens: readonly string[]
  count: number
}

/** "Wladimir Putins" is "Wladimir Putin" where that stands somewhere too. Shorter names come first. */
function mergeGenitives(full: ReadonlyMap<string, Person>): ReadonlyMap<string, Person> {
  const merged = new Map<string, Person>()
  for (const key of [...full.keys()].sort((a, b) => a.length - b.length || (a < b ? -1 : 1))) {
    const person = full.get(key)
    if (!person) continue
    const base = key.endsWith('s') ? merged.get(key.slice(0, -1)) : undefined
    if (base) base.count += person.count
    else if (!hasCommonerPrefix(key, person, merged)) merged.set(key, person)
  }
  return merged
}

/** "Kim Jong-un Briefe" is a name and the noun behind it. */
function hasCommonerPrefix(key: string, person: Person, merged: ReadonlyMap<string, Person>): boolean {
  for (let at = key.lastIndexOf(' '); at > 0; at = key.lastIndexOf(' ', at - 1)) {
    const prefix = merged.get(key.slice(0, at))
    if (prefix && prefix.count >= person.count && prefix.tokens.length >= 2) return true
  }
  return false
}

/** How often a capitalised word stands without another one beside it. */
function countAlone(sentences: readonly (readonly Word[])[]): ReadonlyMap<string, number> {
  const alone = new Map<string, number>()
  for (const words of sentences) {
    words.forEach((word, i) => {
      if (!canBeName(word) || canBeName(words[i - 1]) || canBeName(words[i + 1])) return
      if (articles.has(words[i - 1]?.norm ?? '')) return
      const key = foldName(word.text)
      for (const form of key.endsWith('s') ? [key, key.slice(0, -1)] : [key])
        alone.set(form, (alone.get(form) ?? 0) + 1)
    })
  }
  return alone
}

/** Single words that stand for a full name: last names, and first words that the texts use alone (Korean and Chinese
 *  order puts the family name first). The commoner bearer of a name wins. */
function collectAliases(
  persons: ReadonlyMap<string, Person>,
  alone: ReadonlyMap<string, number>,
): ReadonlyMap<string, string> {
  const aliases = new Map<string, string>()
  const ordered = [...persons].sort(([a, x], [b, y]) => y.count - x.count || (a < b ? -1 : 1))
  for (const [key, person] of ordered) {
    const last = person.tokens.at(-1)
    if (last && last.length >= 3 && !aliases.has(last)) aliases.set(last, key)
  }
  for (const [key, person] of ordered) {
    const first = person.tokens[0]
    const used = first ? (alone.get(first) ?? 0) : 0
    if (first && first.length >= 2 && used >= 2 && !aliases.has(first)) aliases.set(first, key)
    // "Jong-un" without the family name.
    if (person.tokens.length === 3) {
      const given = person.tokens.slice(1).join(' ')
      if (!aliases.has(given)) aliases.set(given, key)
    }
  }
  return aliases
}

function commonest(names: ReadonlyMap<string, number>): string {
  return [...names].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))[0]?.[0] ?? ''
}

function findMentions(
  words: readonly Word[],
  persons: ReadonlyMap<string, Entity>,
  aliases: ReadonlyMap<string, Entity>,
  places: ReadonlyMap<string, Entity>,
): readonly EntityMention[] {
  const mentions: EntityMention[] = []
  for (let i = 0; i < words.length; i++) {
    const word = words[i]
    if (!word || word.kind !== 'word') continue
    const demonym = word.capital && !word.first ? null : regionOfDemonym(word.norm)
    if (demonym) {
      mentions.push({ entity: regionEntity(demonym), first: i, last: i, demonym: true })
      continue
    }
    const seat = seatAt(words, i)
    if (seat) {
      mentions.push({ entity: seat.entity, first: i, last: i + seat.length - 1, demonym: false })
      i += seat.length - 1
      continue
    }
    if (!word.capital) continue
    const named = longestName(words, i, persons, aliases, places)
    if (!named) continue
    mentions.push({ entity: named.entity, first: i, last: i + named.length - 1, demonym: false })
    i += named.length - 1
  }
  return mentions
}

function longestName(
  words: readonly Word[],
  at: number,
  persons: ReadonlyMap<string, Entity>,
  aliases: ReadonlyMap<string, Entity>,
  places: ReadonlyMap<string, Entity>,
): { entity: Entity; length: number } | null {
  for (let length = 4; length >= 1; length--) {
    const run = words.slice(at, at + length)
    if (
      run.length < length ||
      run.some((w) => w.kind !== 'word' || (!w.capital && length === 1)) ||
      !run.at(-1)?.capital
    )
      continue
    const key = foldName(run.map((w) => w.text).join(' '))
    for (const form of key.endsWith('s') ? [key, key.slice(0, -1)] : [key]) {
      const person = persons.get(form)
      if (person) return { entity: person, length }
      const region = regions().byName.get(form)
      if (region) return { entity: regionEntity(region), length }
      const place = places.get(form)
      if (place) return { entity: place, length }
      const capital =
        length <= 2
          ? regionOfCapital(
              form === key
                ? run.map((w) => w.text).join(' ')
                : run
                    .map((w) => w.text)
                    .join(' ')
                    .replace(/s$/, ''),
            )
          : null
      if (capital) {
        const name = run.map((w) => w.text).join(' ')
        return {
          entity: {
            key: `place:${form}`,
            name: form === key ? name : name.replace(/s$/, ''),
            type: 'place',
            region: capital,
          },
          length,
        }
      }
      const alias = aliases.get(form)
      if (
        alias &&
        !insideName(words, at, places, aliases) &&
        !(articles.has(words[at - 1]?.norm ?? '') && !isRelative(words, at - 1))
      )
        return { entity: alias, length }
    }
  }
  const word = words[at]
  if (word && /^[A-ZÄÖÜ]{2,6}$/.test(word.text) && !articles.has(word.norm)) {
    return { entity: { key: `organisation:${word.norm}`, name: word.text, type: 'organisation' }, length: 1 }
  }
  return null
}

/** "Kap Kennedy": a name behind a noun that is no title belongs to the noun. */
function insideName(
  words: readonly Word[],
  at: number,
  places: ReadonlyMap<string, Entity>,
  persons: ReadonlyMap<string, Entity>,
): boolean {
  const before = words[at - 1]
  if (
    before &&
    (places.has(foldName(before.text)) || persons.has(foldName(before.text)) || regionOfCapital(before.norm))
  )
    return false
  return (
    before !== undefined &&
    before.kind === 'word' &&
    before.capital &&
    !before.first &&
    !isRole(before.norm) &&
    !isRegionGenitive(before.norm) &&
    !/s$/.test(before.norm)
  )
}

/** ", an dem Putin …": what looks like an article is a relative pronoun. */
const isRelative = (words: readonly Word[], at: number): boolean =>
  words[at - 1]?.text === ',' || (words[at - 2]?.text === ',' && prepositions.has(words[at - 1]?.norm ?? ''))

const regionEntity = (code: string): Entity => ({
  key: `region:${code}`,
  name: regions().nameOf(code),
  type: 'region',
  region: code,
})

const SEATS: ReadonlyMap<string, { name: string; region: string; length: number }> = new Map(
  [...seatsOfPower].map(([name, region]) => {
    const words = name.split(' ')
    const title = words
      .map((w) => (w[0] ?? '').toUpperCase() + w.slice(1))
      .join(' ')
      .replace(/^Us-./, (us) => `US-${(us[3] ?? '').toUpperCase()}`)
      .replace('Weisses', 'Weißes')
    return [words.map(foldInflection).join(' '), { name: title, region, length: words.length }]
  }),
)

/** "des Weißen Hauses", "der Kreml". */
function seatAt(words: readonly Word[], at: number): { entity: Entity; length: number } | null {
  for (let length = 2; length >= 1; length--) {
    const run = words.slice(at, at + length)
    if (run.length < length || !run[0]?.capital) continue
    const seat = SEATS.get(run.map((w) => foldInflection(w.norm)).join(' '))
    if (seat?.length === length) {
      return {
        entity: {
          key: `organisation:${foldName(seat.name)}`,
          name: seat.name,
          type: 'organisation',
          region: seat.region,
        },
        length,
      }
    }
  }
  return null
}
