import { isPersonNoun, isRoleNoun } from '../nouns.js'
import { articles } from '../function-words.js'
import type { Entity, EntityMention } from '../../../syntax/index.js'
import { foldedName } from './folded-name.js'
import { isRegionGenitive, isRelative } from './name-runs.js'
import { regionOfCapital, regionOfDemonym, regions } from './regions.js'
import { seatAt } from './seats.js'
import type { Word } from '../../../syntax/index.js'

export function findMentions(
  words: readonly Word[],
  persons: ReadonlyMap<string, Entity>,
  aliases: ReadonlyMap<string, Entity>,
  places: ReadonlyMap<string, Entity>,
  definites: ReadonlyMap<string, Entity>,
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
    // "TSV Grün Rehau": a longer name goes before a party's.
    const longer = word.capital ? longestName(words, i, persons, aliases, places) : null
    if (longer && longer.length > 1 && longer.entity.type === 'organisation') {
      mentions.push({ entity: longer.entity, first: i, last: i + longer.length - 1, demonym: false })
      i += longer.length - 1
      continue
    }
    const seat = seatAt(words, i)
    // "Bundesrat Albert Rösti": a title here, no house.
    const isTitle = seat !== null && isRoleNoun(word.norm) && words[i + seat.length]?.capital === true
    if (seat && !isTitle) {
      mentions.push({ entity: seat.entity, first: i, last: i + seat.length - 1, demonym: false })
      i += seat.length - 1
      continue
    }
    if (!word.capital) continue
    // "die Holding": the one body of which the texts say that it is one.
    const meant = /^(?:der|die|das|dem|den|des)$/.test(words[i - 1]?.norm ?? '') && words[i + 1]?.capital !== true
    const definite = meant ? definites.get(foldedName(word.text)) : undefined
    const named = longestName(words, i, persons, aliases, places) ?? (definite && { entity: definite, length: 1 })
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
  const run = namesFrom(words, at)
  for (let length = run.length; length >= 1; length--) {
    const name = run[length - 1]
    if (name === undefined) continue
    const key = foldedName(name)
    for (const form of key.endsWith('s') ? [key, key.slice(0, -1)] : [key]) {
      const bare = form === key ? name : name.replace(/s$/, '')
      const person = persons.get(form)
      if (person) return { entity: person, length }
      const region = regions().byName.get(form)
      if (region) return { entity: regionEntity(region), length }
      const place = places.get(form)
      if (place) return { entity: place, length }
      const capital = length <= 2 ? regionOfCapital(bare) : null
      if (capital) return { entity: { key: `place:${form}`, name: bare, type: 'place', region: capital }, length }
      const alias = aliases.get(form)
      // Initials are written in capitals: "CS", but not "Im".
      if (alias?.type === 'organisation' && form.length <= 3 && name !== name.toUpperCase()) continue
      if (
        alias &&
        !insideName(words, at, places, aliases) &&
        !(articles.has(words[at - 1]?.norm ?? '') && !isRelative(words, at - 1))
      )
        return { entity: alias, length }
    }
  }
  return null
}

/** Longest name, in words. */
const MAX_NAME = 4

/** The words from here on that may be one name, by how many they are: the last of a name has a capital. */
function namesFrom(words: readonly Word[], at: number): readonly (string | undefined)[] {
  const names: (string | undefined)[] = []
  let name = ''
  for (let i = at; i < at + MAX_NAME; i++) {
    const word = words[i]
    if (word?.kind !== 'word') break
    name = i === at ? word.text : `${name} ${word.text}`
    names.push(word.capital ? name : undefined)
  }
  return names
}

/** "Kap Kennedy": a name behind a noun that is no title belongs to the noun. */
function insideName(
  words: readonly Word[],
  at: number,
  places: ReadonlyMap<string, Entity>,
  persons: ReadonlyMap<string, Entity>,
): boolean {
  const before = words[at - 1]
  // "entzog der Bundestag Scholz das Vertrauen": three phrases stand side by side.
  if (articles.has(words[at - 2]?.norm ?? '') && articles.has(words[at + 1]?.norm ?? '')) return false
  if (
    before &&
    (places.has(foldedName(before.text)) || persons.has(foldedName(before.text)) || regionOfCapital(before.norm))
  )
    return false
  return (
    before !== undefined &&
    before.kind === 'word' &&
    before.capital &&
    !before.first &&
    !isPersonNoun(before.norm) &&
    !isRegionGenitive(before.norm) &&
    !/s$/.test(before.norm)
  )
}

const regionEntity = (code: string): Entity => ({
  key: `region:${code}`,
  name: regions().nameOf(code),
  type: 'region',
  region: code,
})
