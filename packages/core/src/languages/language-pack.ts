import { deOf } from '../locales/index.js'
import type { Language } from '../recognize/index.js'

/** A language that articles are read in, with the ways its regions write. */
export interface LanguagePack {
  /** BCP 47 primary subtag: "de". */
  readonly code: string
  /** The language as a region writes it ("GB"); without one as all of them do. Gives the same object for the same region. */
  of(region?: string): Language
  /** Tells the language of a text from its words; a pack that stands beside others has it. */
  detect?(text: string): string
}

export const german: LanguagePack = { code: 'de', of: deOf }

/** The region in a BCP 47 tag: "en-GB", "en_us", "en-Latn-GB". */
const regionOf = (subtags: readonly string[]): string | undefined => subtags.find((subtag) => /^[a-z]{2}$/.test(subtag))

/** The language in which a text is read: the one named, or else the one told from its words, where there is more than one
 *  to choose from; the first of the packs where the words do not tell.
 *
 *  @param tag BCP 47; `undefined`: told from the text
 *  @returns null where the language named is none of the packs */
export function chooseLanguage(packs: readonly LanguagePack[], text: string, tag?: string): Language | null {
  const [first] = packs
  if (first === undefined) return null
  if (tag !== undefined) {
    const [code, ...subtags] = tag.toLowerCase().split(/[-_]/)
    return packs.find((pack) => pack.code === code)?.of(regionOf(subtags)) ?? null
  }
  const told = packs.length === 1 ? undefined : packs.find((pack) => pack.detect !== undefined)?.detect?.(text)
  return (packs.find((pack) => pack.code === told) ?? first).of()
}
