/** German words that open the parts of a page and are not in the locale's list: all lower case. */

/** A paragraph that begins so corrects the article, or tells how it was changed. */
export const correctionStarts: readonly string[] = [
  'anmerkung der redaktion',
  'anm. der redaktion',
  'anm. d. red.',
  'korrektur:',
  'korrekturhinweis',
  'korrektur vom',
  'berichtigung:',
  'richtigstellung:',
  'hinweis der redaktion',
  'transparenzhinweis',
  'in einer früheren version',
  'in einer früheren fassung',
  'in einer ersten version',
  'in einer vorherigen version',
]

/** A short line that begins so offers the rest for money. */
export const paywallStarts: readonly string[] = [
  'weiterlesen mit',
  'jetzt weiterlesen',
  'sie haben bereits ein abo',
  'sie sind bereits abonnent',
  'lesen sie diesen artikel mit',
  'dieser artikel ist exklusiv',
  'exklusiv für abonnenten',
  'sie wollen weiterlesen',
]

/** Words of prompts that news use too ("erstattete Anzeige"): they count in a line of few words, or at its begin. */
export const wordsOfNewsToo: readonly string[] = ['anzeige', 'einverstanden']
