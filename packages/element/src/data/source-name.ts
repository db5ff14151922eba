import type { Source } from '@event-timeline/core/model'
import { languageFor } from '../i18n/language.js'

const LONGEST_NAME = 40

/** Short name of a source: who published it, else who wrote it, else the beginning of its title in the quotation marks
 *  of its language: „In den USA geht man davon aus …“. Not longer than 40 characters without the marks. */
export function nameOfSource(source: Source | undefined, id: string): string {
  const name = source?.publisher ?? source?.byline
  if (name !== undefined || !source) return shorten(name ?? id)
  return languageFor(source.language).words.quote(shorten(source.title))
}

/** Cut at the border of a word, and not after a comma or a dash. */
function shorten(name: string): string {
  if (name.length <= LONGEST_NAME) return name
  const border = name.lastIndexOf(' ', LONGEST_NAME - 2)
  const head = name.slice(0, border > 0 ? border : LONGEST_NAME - 2)
  return `${head.replace(/[\s,;:.–—-]$/, '').trimEnd()} …`
}
