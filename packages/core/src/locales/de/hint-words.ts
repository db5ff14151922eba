/** Words by which German articles tell how far their dates are from the day on which they were written. */
export const HINT_WORDS = {
  leading: /^(?:am|im|in|zum|dem|der|den)$/,
  already: new Set(['bereits', 'schon']),
  since: new Set(['seit']),
  still: new Set(['noch']),
  named: /^(?:vergangen|letzt|vorig|kommend|nächst)/,
  ago: new Set(['her']),
  beforeAgo: /^(?:ist|sind|liegt|es|nun|jetzt)$/,
  due: /^(?:soll|sollen|will|wollen|muss|müssen)$/,
  apposed: /^(?:am|an|im|in|dem|den|also)$/,
} as const
