import type { Entity, EntityMention, Grammar, Phrase, Word } from '../syntax/index.js'

/** Who bears a role, learnt from "der russische Verteidigungsminister Sergej Schoigu": for later descriptions without a
 *  name. Keys are the role's stem, alone and with the region of the adjective before it. */
export type RoleBearers = ReadonlyMap<string, Entity>

export function collectRoles(
  grammar: Grammar,
  sentences: readonly { readonly words: readonly Word[]; readonly mentions: readonly EntityMention[] }[],
): RoleBearers {
  const seen = new Map<string, Map<string, Entity>>()
  for (const { words, mentions } of sentences)
    for (const mention of mentions) {
      if (mention.entity.type !== 'person') continue
      const word = words[mention.first - 1]
      const role = word ? grammar.roleOf(word) : null
      if (!role) continue
      const region = mentions.find((m) => m.demonym && m.last === mention.first - 2)?.entity.region
      const [stem] = role.stems
      for (const key of [...role.stems, ...(region && stem ? [`${region} ${stem}`] : [])]) {
        const bearers = seen.get(key) ?? new Map<string, Entity>()
        bearers.set(mention.entity.key, mention.entity)
        seen.set(key, bearers)
      }
    }
  const roles = new Map<string, Entity>()
  for (const [key, bearers] of seen) {
    const [only, ...others] = [...bearers.values()]
    // A role that two persons bear tells neither.
    if (only && others.length === 0) roles.set(key, only)
  }
  return roles
}

/** The person whom a phrase describes without naming: "des russischen Verteidigungsministers". */
export function describedPerson(
  grammar: Grammar,
  words: readonly Word[],
  mentions: readonly EntityMention[],
  roles: RoleBearers,
  { first, last }: Phrase,
): Entity | null {
  for (let i = first; i <= last; i++) {
    const word = words[i]
    const role = word ? grammar.roleOf(word) : null
    if (!role || mentions.some((m) => m.entity.type === 'person' && m.first === i + 1)) continue
    const region = mentions.find((m) => m.demonym && m.last === i - 1)?.entity.region
    const [stem = ''] = role.stems
    // "Sprecher" and "Präsident" alone are too common to mean one person; "Verteidigungsminister" is not.
    const bearer = region ? roles.get(`${region} ${stem}`) : role.sole ? roles.get(stem) : undefined
    if (bearer) return bearer
  }
  return null
}
