import { type Entity, type EntityMention, type Grammar, isWithin, type Phrase, type Syntax } from '../syntax/index.js'
import type { Discourse } from './discourse.js'
import { describedPerson, type RoleBearers } from './roles.js'

export interface Participants {
  readonly actors: readonly Entity[]
  readonly places: readonly Entity[]
  readonly agents: ReadonlySet<string>
  readonly participants: ReadonlySet<string>
  /** Keys of the places to which or in which it happens, not of those where it comes from. */
  readonly goals: ReadonlySet<string>
}

/** Keys under which an entity is compared: its own, and its country's for a seat of power or a capital. */
export const keysOf = (entity: Entity): readonly string[] =>
  entity.region && entity.type !== 'region' ? [entity.key, `region:${entity.region}`] : [entity.key]

function withAttributes(
  phrases: readonly Phrase[],
  subject: Phrase,
): { readonly first: number; readonly last: number } {
  let { last } = subject
  for (const phrase of [...phrases].sort((a, b) => a.first - b.first))
    if (phrase.attributive && phrase.first === last + 1) ({ last } = phrase)
  return { first: subject.first, last }
}

/** Sorts the entities of phrases into who acts and where: what stands behind a preposition of place is a place, a subject
 *  acts.
 *  @param phrases without times and frames
 *  @param subject the acting phrase, or who a pronoun means
 *  @param meant what other pronouns of the clause mean
 *  @param houses bodies named in appositions */
export function sortParticipants(
  grammar: Grammar,
  syntax: Syntax,
  mentions: readonly EntityMention[],
  phrases: readonly Phrase[],
  subject: { readonly phrase: Phrase | null; readonly entity: Entity | null },
  roles: RoleBearers,
  discourse: Discourse,
  meant: readonly Entity[] = [],
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
  // With what describes it: "eine Delegation aus Frankreich".
  const acting = subject.phrase === null ? null : withAttributes(phrases, subject.phrase)
  const acts = (p: Phrase): boolean => acting !== null && isWithin(p, acting)
  const ordered = [...phrases].sort((a, b) => Number(acts(b)) - Number(acts(a)) || a.first - b.first)
  if (subject.entity) {
    addActor(subject.entity)
    keysOf(subject.entity).forEach((key) => agents.add(key))
  }
  const demonyms: Entity[] = []
  for (const phrase of ordered) {
    const isSubject = acts(phrase)
    const inside = mentions.filter((m) => isWithin(m, phrase))
    const named = inside.find((m) => m.entity.type === 'person')?.entity ?? null
    const described = named
      ? null
      : (describedPerson(grammar, syntax.words, mentions, roles, phrase) ??
        (grammar.describes(syntax, phrase) === 'last-person' ? discourse.lastPerson : null))
    const isPreposed = phrase.type === 'preposition'
    const place = grammar.placeRole(phrase.preposition)
    for (const mention of inside) {
      const { entity } = mention
      if (mention.demonym) {
        // An adjective before a name or a role says what that person is; before others it names who they are.
        if (named || described) continue
        if (isSubject) demonyms.push(entity)
        all.add(entity.key)
      } else if (isSubject && phrase.attributive && place === 'origin' && entity.type === 'region') {
        demonyms.push(entity)
        all.add(entity.key)
      } else if (entity.type === 'person' || entity.type === 'organisation') addActor(entity)
      else if (isPreposed ? place !== null : entity.type === 'place' && !isSubject) {
        if (!places.some((e) => e.key === entity.key)) places.push(entity)
        if (place === 'goal' || !isPreposed) keysOf(entity).forEach((key) => goals.add(key))
      } else if (entity.type === 'place') {
        if (!places.some((e) => e.key === entity.key)) places.push(entity)
      } else if (!named) addActor(entity)
    }
    if (described) addActor(described)
    if (grammar.describes(syntax, phrase) === 'last-two') discourse.lastPeople.forEach(addActor)
    if (isSubject) {
      const person = described ?? named
      const others = inside
        .filter((m) => !m.demonym && !(phrase.attributive && place === 'origin'))
        .map((m) => m.entity)
      const keys = person ? keysOf(person) : others.flatMap(keysOf)
      keys.forEach((key) => agents.add(key))
    }
  }
  meant.forEach(addActor)
  // "John Kirby, Sprecher im Weißen Haus, sprach …": whom somebody speaks for takes part.
  for (const { entity } of houses) addActor(entity)
  if (agents.size === 0) demonyms.forEach((entity) => agents.add(entity.key))
  if (actors.length === 0) demonyms.forEach(addActor)
  return { actors, places, agents, participants: all, goals }
}
