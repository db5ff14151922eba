import { calendarWords } from './intl-dates.js'
import { de } from './languages/de.js'
import { en } from './languages/en.js'
import { es } from './languages/es.js'
import { fr } from './languages/fr.js'
import { it } from './languages/it.js'
import type { Language, Words } from './words.js'

export type { Language } from './words.js'

/** One file each. A further language is a file, and a line here. */
export const LANGUAGES: readonly Language[] = [de, en, fr, es, it]

const chosen = new Map<string, Language>()

/** The language for a BCP 47 tag. Where it is none of ours: English words, with months, days and clocks as the reader's
 *  language writes them. English where there is no tag, or none that the platform knows. */
export function languageFor(tag: string | null | undefined): Language {
  const wanted = (tag ?? '').trim()
  const known = chosen.get(wanted)
  if (known) return known
  const primary = wanted.split(/[-_]/)[0]?.toLowerCase() ?? ''
  const language = LANGUAGES.find((one) => one.tag === primary) ?? withDatesOf(wanted)
  chosen.set(wanted, language)
  return language
}

function withDatesOf(tag: string): Language {
  if (!isSupported(tag)) return en
  return { tag: 'en', words: en.words, dates: { ...en.dates, ...calendarWords(tag) } }
}

function isSupported(tag: string): boolean {
  if (tag === '' || tag === 'und') return false
  try {
    return Intl.DateTimeFormat.supportedLocalesOf(tag).length > 0
  } catch {
    return false
  }
}

/** The language with some words of the page's own. What is no word of that name and kind is left out. */
export function withStrings(language: Language, strings: Readonly<Record<string, unknown>> | null): Language {
  if (!strings) return language
  return { ...language, words: override(language.words, strings) as Words }
}

function override(words: object, own: Readonly<Record<string, unknown>>): object {
  const result: Record<string, unknown> = { ...words }
  for (const [key, value] of Object.entries(own)) {
    const current = result[key]
    if (!Object.hasOwn(words, key) || value === undefined || value === null) continue
    if (isRecord(current) && isRecord(value)) result[key] = override(current, value)
    else if (typeof current === typeof value && Array.isArray(current) === Array.isArray(value)) result[key] = value
    // A plain text is the same whatever the counts are.
    else if (typeof current === 'function' && typeof value === 'string') result[key] = () => value
  }
  return result
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
