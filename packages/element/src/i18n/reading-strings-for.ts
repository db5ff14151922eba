import type { WordingLanguage } from '@event-timeline/core/wording'
import { READING_DE } from './reading-de.js'
import { READING_EN } from './reading-en.js'
import type { ReadingStrings } from './reading-strings.js'

export function readingStringsFor(language: WordingLanguage): ReadingStrings {
  return language === 'en' ? READING_EN : READING_DE
}
