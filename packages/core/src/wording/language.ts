/** The languages that dates and doubts are worded in. */
export type WordingLanguage = 'de' | 'en'

/** The wording language for a BCP 47 tag; German where the tag names another language or none. */
export function chooseWordingLanguage(tag: string | null | undefined): WordingLanguage {
  return /^en(?:-|$)/i.test(tag ?? '') ? 'en' : 'de'
}
