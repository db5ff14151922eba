import type { ParseHints, Syntax, Word } from '../../syntax/index.js'
import { parseSentence } from './syntax/index.js'

const parsesOf = new WeakMap<readonly Word[], { readonly key: string; readonly syntax: Syntax }[]>()

/** Parses a sentence once for all who ask with the same hints: its clauses tell on which side of its document a date lies,
 *  what inference compares, and, when the document's day is known, what happened. */
export function parseOnce(words: readonly Word[], hints: ParseHints): Syntax {
  let known = parsesOf.get(words)
  if (known === undefined) {
    known = []
    parsesOf.set(words, known)
  }
  const key = keyOf(hints)
  const found = known.find((parse) => parse.key === key)
  if (found !== undefined) return found.syntax
  const syntax = parseSentence(words, hints)
  known.push({ key, syntax })
  return syntax
}

function keyOf({ times, names, beginsQuoted = false }: ParseHints): string {
  let key = beginsQuoted ? '"' : ''
  for (const { first, last } of times) key += `${first}-${last} `
  for (const { first, last, genitive = false, person = false } of names)
    key += `${first}+${last}${genitive ? 'g' : ''}${person ? 'p' : ''} `
  return key
}
