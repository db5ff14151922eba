import { type Antecedents, type RoleBearers, describedPerson, personIn } from './antecedents.js'
import type { Entity, EntityMention } from './entity.js'
import { kindOfNoun } from './kind-of-noun.js'
import type { Phrase } from './phrase.js'
import { isCompatriot } from './regions.js'
import { isRoleNoun } from './role-noun.js'
import type { Word } from './word.js'

export interface Participants {
  readonly actors: readonly Entity[]
  readonly places: readonly Entity[]
  readonly agents: ReadonlySet<string>
  readonly participants: ReadonlySet<string>
  /** Keys of the places to which or in which it happens, not of those where it comes from. */
  readonly goals: ReadonlySet<string>
}

const MUTUAL_NOUNS = new Set(['meeting', 'talks', 'agreement', 'letter'])

const GOAL_PREPOSITIONS = new Set(['in', 'im', 'ins', 'nach', 'auf', 'bei', 'an', 'am'])

const PLACE_PREPOSITIONS = new Set(['in', 'im', 'ins', 'nach', 'aus', 'auf', 'bei', 'vor', 'nahe', 'an', 'am', 'über'])

/** Keys under which an entity is compared: its own, and its country's for a seat of power or a capital. */
export const keysOf = (entity: Entity): readonly string[] =>
  entity.region && entity.type !== 'region' ? [entity.key, `region:${entity.region}`] : [entity.key]

/** Sorts the entities of phrases into who acts and where: what stands behind "in" or "nach" is a place, a subject acts.
 *
 *  @param phrases without times and frames
 *  @param houses organisations named in appositions
 *  @param subject the acting phrase, or the person whom a pronoun means */
export function sortParticipants(
  words: readonly Word[],
  mentions: readonly EntityMention[],
  phrases: readonly Phrase[],
  subject: { readonly phrase: Phrase | null; readonly person: Entity | null },
  roles: RoleBearers,
  antecedents: Antecedents,
  houses: readonly EntityMention[] = [],
): Participants {
  const actors: Entity[] = []
  const places: Entity[] = []
  const agents = new Set<string>()
  const all = new Set<string>()
  const goals = new Set<string>()
  const addActor = (entity: Entity): void => {
    if (!actors.some((e) => e.key === entity.key)) actors.push(entity)
    keysOf(entity).forEach((key) => all.add(key))
  }
  const acts = (p: Phrase): boolean =>
    subject.phrase !== null && p.first >= subject.phrase.first && p.last <= subject.phrase.last
  const ordered = [...phrases].sort((a, b) => Number(acts(b)) - Number(acts(a)) || a.first - b.first)
  if (subject.person) {
    addActor(subject.person)
    keysOf(subject.person).forEach((key) => agents.add(key))
  }
  const demonyms: Entity[] = []
  for (const phrase of ordered) {
    const isSubject = acts(phrase)
    const described = phrase.person
      ? null
      : (describedPerson(words, mentions, roles, phrase.first, phrase.last) ??
        (isEpithet(words, phrase) ? antecedents.person : null))
    const opener = phrase.type === 'preposition' ? (words[phrase.first]?.norm ?? '') : ''
    const inside = mentions.filter((m) => m.first >= phrase.first && m.last <= phrase.last)
    const named = personIn(mentions, phrase)
    for (const mention of phrase.person && !inside.includes(phrase.person) ? [phrase.person, ...inside] : inside) {
      const { entity } = mention
      if (mention.demonym) {
        // An adjective before a name or a role says what that person is; before others it names who they are.
        if (named || described) continue
        if (isSubject) demonyms.push(entity)
        all.add(entity.key)
      } else if (isSubject && opener === 'aus' && entity.type === 'region') {
        demonyms.push(entity)
        all.add(entity.key)
      } else if (entity.type === 'person' || entity.type === 'organisation') addActor(entity)
      else if (opener !== '' ? PLACE_PREPOSITIONS.has(opener) : entity.type === 'place' && !isSubject) {
        if (!places.some((e) => e.key === entity.key)) places.push(entity)
        if (GOAL_PREPOSITIONS.has(opener) || opener === '') keysOf(entity).forEach((key) => goals.add(key))
      } else if (!(named && entity.type === 'region')) addActor(entity)
    }
    if (described) addActor(described)
    if (meansPair(words, phrase)) antecedents.pair.forEach(addActor)
    if (isSubject) {
      const acting = described ?? named
      const others = inside.filter((m) => !m.demonym).map((m) => m.entity)
      const keys = acting ? keysOf(acting) : others.flatMap(keysOf)
      keys.forEach((key) => agents.add(key))
    }
  }
  // "John Kirby, Sprecher im Weißen Haus, sprach …": whom somebody speaks for takes part.
  for (const { entity } of houses) addActor(entity)
  if (agents.size === 0) demonyms.forEach((entity) => agents.add(entity.key))
  if (actors.length === 0) demonyms.forEach(addActor)
  return { actors, places, agents, participants: all, goals }
}

/** "Aufräumen sollte Horta-Osório. Der Portugiese trat …": the man who was told of last. */
const isEpithet = (words: readonly Word[], phrase: Phrase): boolean =>
  phrase.type === 'noun' &&
  phrase.head === phrase.first + 1 &&
  words[phrase.first]?.norm === 'der' &&
  isCompatriot(words[phrase.head]?.norm ?? '')

/** "die beiden Staatsführer": the two who were named last. */
function meansPair(words: readonly Word[], phrase: Phrase): boolean {
  const inside = words.slice(phrase.first, phrase.last + 1)
  const both = inside.findIndex((w) => /^beide[nrs]?$/.test(w.norm))
  if (both >= 0) return inside.slice(both).some((w) => w.capital && isRoleNoun(w.norm))
  // "die Zusammenkunft der Staatsführer": what needs two is of the two.
  const at = inside.findIndex((w) => w.capital && MUTUAL_NOUNS.has(kindOfNoun(w.norm) ?? ''))
  return at >= 0 && inside[at + 1]?.norm === 'der' && isRoleNoun(inside[at + 2]?.norm ?? '') && at + 3 === inside.length
}
