import type { Match, TimeNode } from '../expression.js'
import type { Sense } from '../../locales/index.js'
import type { Scan } from '../scan.js'
import { referenceOf } from './deictics.js'
import type { Recognizer } from './recognizer.js'
import { readYear } from './years.js'

function nodeOf(sense: Sense): TimeNode | null {
  if (sense.holiday !== undefined) return { kind: 'calendar', holiday: sense.holiday }
  if (sense.period !== undefined) return { kind: 'period', period: sense.period }
  if (sense.deictic !== undefined) {
    const { unit, offset, anchor } = sense.deictic
    return { kind: 'counted', unit, amount: offset, direction: offset < 0 ? -1 : 1, anchor }
  }
  if (sense.duration !== undefined) return { kind: 'duration', parts: [sense.duration] }
  if (sense.reference !== undefined) return referenceOf(sense, sense.reference)
  return null
}

const withYear = (scan: Scan, at: number, end: number, node: TimeNode): Match => {
  if (node.kind === 'calendar') {
    const year = readYear(scan, end)
    if (year !== null) return { first: at, end: year.end, rule: 'holiday', node: { ...node, ...year.fields } }
  }
  return { first: at, end, rule: node.kind === 'calendar' ? 'holiday' : node.kind, node }
}

/** What stands in the lexicon as a whole: fixed phrases, holidays, periods of history. */
export const phrases: Recognizer = {
  name: 'phrase',
  starts: (sense) => sense.phrases !== undefined || sense.holiday !== undefined || sense.period !== undefined,
  match(scan, at): Match | null {
    const sense = scan.sense(at)
    for (const phrase of sense.phrases ?? []) {
      const fits = phrase.words.every((word, index) => scan.norm(at + index) === word)
      if (!fits) continue
      const node = nodeOf(phrase.sense)
      if (node === null) continue
      const found = withYear(scan, at, at + phrase.words.length, node)
      return { ...found, rule: phrase.rule }
    }
    if (sense.holiday !== undefined) return withYear(scan, at, at + 1, { kind: 'calendar', holiday: sense.holiday })
    return null
  },
}
