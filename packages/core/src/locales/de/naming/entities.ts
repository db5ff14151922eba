import { articles } from '../function-words.js'
import type { Entity, EntityIndex } from '../../../syntax/index.js'
import { findMentions } from './find-mentions.js'
import { genderOfFirstName } from './first-names.js'
import { foldedName } from './folded-name.js'
import { canBeName, collectCommonNouns, collectPairs, nameRuns } from './name-runs.js'
import { regionOfCapital } from './regions.js'
import type { Word } from '../../../syntax/index.js'

/** Learns the names of persons and places from the texts themselves: roles before them, appositions, speech verbs and
 *  prepositions tell what a capitalised word is. Knows countries, capitals and seats of power by table.
 *
 *  @param sentences all sentences of all articles; their order does not matter */
export function collectEntities(sentences: readonly (readonly Word[])[]): EntityIndex {
  const pairs = collectPairs(sentences)
  const nouns = collectCommonNouns(sentences, pairs)
  const full = new Map<
    string,
    { names: Map<string, number>; tokens: readonly string[]; count: number; bare: boolean }
  >()
  const singles = new Map<string, { names: Map<string, number>; count: number }>()
  const places = new Map<string, Map<string, number>>()
  const houses = new Map<string, Map<string, number>>()
  const add = (map: Map<string, number>, name: string): void => void map.set(name, (map.get(name) ?? 0) + 1)

  for (const words of sentences) {
    for (const run of nameRuns(words, nouns, pairs)) {
      const surface = run.words.map((w) => w.text).join(' ')
      const key = foldedName(surface)
      if (run.house) {
        let names = houses.get(key)
        if (!names) houses.set(key, (names = new Map<string, number>()))
        add(names, surface)
      } else if (run.place) {
        let names = places.get(key)
        if (!names) places.set(key, (names = new Map<string, number>()))
        add(names, surface)
      } else if (run.words.length >= 2) {
        let person = full.get(key)
        if (!person) full.set(key, (person = { names: new Map(), tokens: key.split(' '), count: 0, bare: true }))
        person.bare &&= run.bare === true
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

  const total = (names: ReadonlyMap<string, number> | undefined): number =>
    [...(names ?? [])].reduce((sum, [, count]) => sum + count, 0)
  for (const key of [...houses.keys()]) {
    // "verließ einer Reederei zufolge Odessa": places are told by many more words.
    if (places.has(key) && total(places.get(key)) >= total(houses.get(key))) {
      houses.delete(key)
      continue
    }
    full.delete(key)
    singles.delete(key)
    places.delete(key)
  }
  const alone = countAlone(sentences)
  dropNeighbours(full, alone)
  const persons = mergeGenitives(full)
  const entities = new Map<string, Entity>()
  const aliases = collectAliases(persons, alone)
  for (const [key, person] of persons) {
    const name = commonest(person.names)
    const short = name
      .split(' ')
      .find(
        (word) => word.length > 2 && aliases.get(foldedName(word)) === key && (alone.get(foldedName(word)) ?? 0) > 0,
      )
    const gender = genderOfFirstName(name.slice(0, name.indexOf(' ')).toLowerCase())
    entities.set(key, {
      key: `person:${key}`,
      name,
      type: 'person',
      ...(short !== undefined && { short }),
      ...(gender !== null && { gender }),
    })
  }
  for (const [key, names] of houses)
    if (!entities.has(key))
      entities.set(key, { key: `organisation:${key}`, name: commonest(names), type: 'organisation' })
  const byAlias = new Map<string, Entity>()
  for (const [token, key] of aliases) {
    const entity = entities.get(key)
    if (entity) byAlias.set(token, entity)
  }
  // "Credit Suisse" is "CS" too.
  for (const key of houses.keys()) {
    const initials = key
      .split(' ')
      .map((word) => word[0] ?? '')
      .join('')
    const entity = entities.get(key)
    if (entity && initials.length >= 2 && !byAlias.has(initials)) byAlias.set(initials, entity)
  }
  for (const [key, single] of singles) {
    // "versprach der Landrat Hilfe": once behind a title is no name where it ends as common nouns do.
    if (single.count === 1 && /(?:e|en)$/.test(key)) continue
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
  const definites = collectDefinites(houses.keys(), entities)
  return { find: (words) => findMentions(words, entities, byAlias, placeEntities, definites) }
}

/** "die Holding" for "Signa Holding", where no other name ends so. */
function collectDefinites(keys: Iterable<string>, entities: ReadonlyMap<string, Entity>): ReadonlyMap<string, Entity> {
  const definites = new Map<string, Entity | null>()
  for (const key of keys) {
    const last = key.slice(key.lastIndexOf(' ') + 1)
    const entity = entities.get(key)
    if (entity && last !== key) definites.set(last, definites.has(last) ? null : entity)
  }
  return new Map([...definites].flatMap(([noun, entity]) => (entity ? [[noun, entity] as const] : [])))
}

interface Person {
  readonly names: Map<string, number>
  readonly tokens: readonly string[]
  count: number
  /** Nothing but two capitals tells it. */
  bare: boolean
}

/** Takes out what nothing but two capitals side by side tells where it is no name of its own: a family name that is known and
 *  a noun behind it ("hatten Merkel und Macron Briefe …"), or two people of whom each goes by one word ("hatte Kim Schoigu
 *  eingeladen"). */
function dropNeighbours(full: Map<string, Person>, alone: ReadonlyMap<string, number>): void {
  const named = [...full.values()].filter((p) => !p.bare)
  const lastNames = new Set(named.map((p) => p.tokens.at(-1) ?? ''))
  const callNames = new Set(named.flatMap((p) => p.tokens.slice(0, 1)).filter((token) => (alone.get(token) ?? 0) >= 2))
  for (const [key, { tokens, bare }] of full) {
    const [first = '', second = ''] = tokens
    const isPair = tokens.length === 2 && callNames.has(first) && lastNames.has(second)
    const isOfOne = named.some((p) => p.tokens[0] === first && p.tokens.at(-1) === second)
    if (bare && (lastNames.has(first) || (isPair && !isOfOne))) full.delete(key)
  }
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
      const key = foldedName(word.text)
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
  // Who is named more often, or by a title of one's own rather than by that of a wife or a son.
  const ordered = [...persons].sort(
    ([a, x], [b, y]) => Number(x.bare) - Number(y.bare) || y.count - x.count || (a < b ? -1 : 1),
  )
  const isFirst = (token: string): boolean =>
    ordered.some(([, p]) => !p.bare && p.tokens[0] === token && (alone.get(token) ?? 0) >= 2)
  for (const [key, person] of ordered) {
    const last = person.tokens.at(-1)
    // A name that nothing but two capitals tells takes no other's.
    // "Marvin K." is "K." further on.
    const isInitial = last?.length === 1 && [...person.names.keys()].every((name) => name.endsWith('.'))
    if (last && (last.length >= 3 || isInitial) && !aliases.has(last) && !(person.bare && isFirst(last)))
      aliases.set(last, key)
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

export function commonest(names: ReadonlyMap<string, number>): string {
  return [...names].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))[0]?.[0] ?? ''
}
