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
