import { FormMemo } from '../text/index.js'
import type { Locale, Sense } from './locale.js'

const memos = new WeakMap<Locale, FormMemo<Sense | null>>()

/** What forms mean for time in a language, each looked up once; `null` where a form has no such meaning. */
export function meaningsOf(locale: Locale): FormMemo<Sense | null> {
  let memo = memos.get(locale)
  if (memo === undefined) {
    memo = new FormMemo((form) => (form.kind === 'word' ? locale.lookUp(form.norm) : null))
    memos.set(locale, memo)
  }
  return memo
}
