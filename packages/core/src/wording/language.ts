/** The languages that dates and doubts are worded in. */
export type WordingLanguage = 'de' | 'en'

/** The wording language for a BCP 47 tag: German where there is no tag, English for languages that have no words here. */
export function chooseWordingLanguage(tag: string | null | undefined): WordingLanguage {
  return /^de(?:-|$)/i.test(tag || 'de') ? 'de' : 'en'
}
