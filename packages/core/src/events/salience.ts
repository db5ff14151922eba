import type { Clause, Word } from '../syntax/index.js'
import type { Mention } from './mention.js'
import type { View } from './view.js'

/** How likely a dated clause tells an event, from 0 to 1. */
export function salienceOf(
  _view: View,
  _clause: Clause,
  _mention: Omit<Mention, 'salience'>,
  _words: readonly Word[],
): number {
  return 1
}

/** Whether a mention is kept. */
export const isSalient = (_mention: Mention): boolean => true
