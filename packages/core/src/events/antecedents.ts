import { formerRoles, soleRoles } from '../locales/de/names.js'
import { clausePhrases, findSubject } from './clause-phrases.js'
import type { Clause } from './clause-type.js'
import type { Entity, EntityMention } from './entity.js'
import type { Phrase } from './phrase.js'
import { isRoleNoun } from './role-noun.js'
import { stemOf } from './stem.js'
import type { Word } from './word.js'

/** Whom pronouns and descriptions mean at a point of the article. */
export interface Antecedents {
  /** The person who was subject last, or was named last. */
  readonly person: Entity | null
  /** The two persons named last, the later one first. */
  readonly pair: readonly Entity[]
}

/** Follows subjects and names through the sentences of an article. */
export function followSubjects(): {
  readonly antecedents: () => Antecedents
  readonly read: (words: readonly Word[], mentions: readonly EntityMention[], clauses: readonly Clause[]) => void
} {
  let person: Entity | null = null
  let recent: Entity[] = []
  return {
    antecedents: () => ({ person, pair: recent.slice(0, 2) }),
    read: (words, mentions, clauses) => {
      for (const mention of mentions) {
        if (mention.entity.type === 'person')
          recent = [mention.entity, ...recent.filter((e) => e.key !== mention.entity.key)]
      }
      let subject: Entity | null = null
      for (const clause of clauses) {
        if (clause.quoted || clause.type !== 'main' || subject) continue
        const phrase = findSubject(words, clause, clausePhrases(words, mentions, clause), new Set())
        subject = phrase ? personIn(mentions, phrase) : null
      }
      person = subject ?? (mentions.some((m) => m.entity.type === 'person') ? (recent[0] ?? null) : person)
    },
  }
}

export const personIn = (mentions: readonly EntityMention[], phrase: Phrase): Entity | null =>
  phrase.person?.entity ??
  mentions.find((m) => m.entity.type === 'person' && m.first >= phrase.first && m.last <= phrase.last)?.entity ??
  null

/** Who bears a role, learnt from "der russische Verteidigungsminister Sergej Schoigu": for later descriptions without a
 *  name. Keys are the role's stem, alone and with the region of the adjective before it. */
export type RoleBearers = ReadonlyMap<string, Entity>

export function collectRoles(
  sentences: readonly { readonly words: readonly Word[]; readonly mentions: readonly EntityMention[] }[],
): RoleBearers {
  const seen = new Map<string, Map<string, { entity: Entity; count: number }>>()
  for (const { words, mentions } of sentences) {
    for (const mention of mentions) {
      if (mention.entity.type !== 'person') continue
      const role = words[mention.first - 1]
      if (!role?.capital || !isRoleNoun(role.norm)) continue
      const region = mentions.find((m) => m.demonym && m.last === mention.first - 2)?.entity.region
      const short = shortRole(role.norm)
      for (const key of [
        stemOf(role.norm),
        ...(short ? [stemOf(short)] : []),
        ...(region ? [`${region} ${stemOf(role.norm)}`] : []),
      ]) {
        const bearers = seen.get(key) ?? new Map<string, { entity: Entity; count: number }>()
        const bearer = bearers.get(mention.entity.key)
        bearers.set(mention.entity.key, { entity: mention.entity, count: (bearer?.count ?? 0) + 1 })
        seen.set(key, bearers)
      }
    }
  }
  const roles = new Map<string, Entity>()
  for (const [key, bearers] of seen) {
    const [only, ...others] = [...bearers.values()]
    // A role that two persons bear tells neither.
    if (only && others.length === 0) roles.set(key, only.entity)
  }
  return roles
}

/** "Bundeskanzler" is called "Kanzler" too; an "Altkanzler" is another. */
const shortRole = (norm: string): string | undefined =>
  formerRoles.some((beginning) => norm.startsWith(beginning))
    ? undefined
    : [...soleRoles].find((role) => norm !== role && norm.endsWith(role))

/** The person whom a phrase describes without naming: "des russischen Verteidigungsministers". */
export function describedPerson(
  words: readonly Word[],
  mentions: readonly EntityMention[],
  roles: RoleBearers,
  first: number,
  last: number,
): Entity | null {
  for (let i = first; i <= last; i++) {
    const word = words[i]
    if (!word?.capital || !isRoleNoun(word.norm)) continue
    if (mentions.some((m) => m.entity.type === 'person' && m.first === i + 1)) continue
    const region = mentions.find((m) => m.demonym && m.last === i - 1)?.entity.region
    // "Sprecher" and "Präsident" alone are too common to mean one person; "Verteidigungsminister" is not.
    const bearer = region
      ? roles.get(`${region} ${stemOf(word.norm)}`)
      : word.norm.length >= 14 || soleRoles.has(word.norm)
        ? roles.get(stemOf(word.norm))
        : undefined
    if (bearer) return bearer
  }
  return null
}
