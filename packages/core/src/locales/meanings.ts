import { memoForEach } from '../text/index.js'
import type { Locale } from './locale.js'
import type { Sense } from './sense.js'

/** What forms mean for time in a language, each looked up once; `null` where a form has no such meaning. */
export const meaningsOf = memoForEach<Locale, Sense | null>((locale, form) =>
  form.kind === 'word' ? locale.lookUp(form.norm) : null,
)
