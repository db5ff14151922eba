import type { WordingLanguage } from '@event-timeline/core/wording'
import { DE } from './de.js'
import { EN } from './en.js'
import type { Strings } from './strings.js'

export function stringsFor(language: WordingLanguage): Strings {
  return language === 'en' ? EN : DE
}
