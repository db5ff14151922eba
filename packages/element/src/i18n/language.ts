import { calendarWords } from './intl-dates.js'
import { de } from './languages/de.js'
import { en } from './languages/en.js'
import type { Language, Words } from './words.js'

export type { Language } from './words.js'

/** Those that are there from the start. */
const loaded: Language[] = [de, en]

/** The others, one file each, which loads when a page asks for it. A further language is a file, and a line here. */
const FILES: Readonly<Record<string, () => Promise<Language>>> = {
  es: () => import('./languages/es.js').then(({ es }) => es),
  fr: () => import('./languages/fr.js').then(({ fr }) => fr),
  it: () => import('./languages/it.js').then(({ it }) => it),
}

/** All that the controls speak. */
export const LANGUAGES: readonly string[] = [...loaded.map(({ tag }) => tag), ...Object.keys(FILES)].sort()

const primaryOf = (tag: string): string => tag.split(/[-_]/)[0]?.toLowerCase() ?? ''

const chosen = new Map<string, Language>()

/** The language for a BCP 47 tag. Where it is none of ours, or not there yet: English words, with months, days and clocks
 *  as the reader's language writes them. English where there is no tag, or none that the platform knows. */
export function languageFor(tag: string | null | undefined): Language {
  const wanted = (tag ?? '').trim()
  const known = chosen.get(wanted)
  if (known) return known
  const language = loaded.find((one) => one.tag === primaryOf(wanted)) ?? withDatesOf(wanted)
  chosen.set(wanted, language)
  return language
}

/** Loads the file of a language; false where there is nothing to load, or it does not come. */
export async function loadLanguage(tag: string): Promise<boolean> {
  const primary = primaryOf(tag.trim())
  const file = FILES[primary]
  if (!file || loaded.some((one) => one.tag === primary)) return false
  try {
    loaded.push(await file())
  } catch {
    return false
  }
  chosen.clear()
  return true
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
