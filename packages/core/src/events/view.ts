import type { EventDate } from '../model/index.js'
import type { Grammar } from '../syntax/index.js'
import type { Sentence } from '../text/index.js'
import type { ParsedSentence } from './article-syntax.js'
import type { Discourse } from './discourse.js'
import type { RoleBearers } from './roles.js'

/** A sentence with all that building a mention needs. */
export interface View extends ParsedSentence {
  readonly grammar: Grammar
  readonly source: string
  readonly sentence: Sentence
  readonly heading: boolean
  readonly published: EventDate
  readonly roles: RoleBearers
  readonly discourse: Discourse
}
