import type { WordingLanguage } from './language.js'

/** The same with a capital first letter. */
export function capitalize(text: string, language: WordingLanguage): string {
  const [first = ''] = text
  return first.toLocaleUpperCase(language) + text.slice(first.length)
}
