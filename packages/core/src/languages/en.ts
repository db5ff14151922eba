import { en, enOf } from '../locales/en/index.js'
import { detectLanguage } from '../locales/index.js'
import { type Language, UNDOTTED } from '../recognize/index.js'
import type { LanguagePack } from './language-pack.js'

const withGrammar = (locale: typeof en): Language => ({ ...locale, grammar: UNDOTTED })

const everywhere = withGrammar(en)

const regions = new Map<string, Language>()

/** English. A module of its own, so that who reads German alone does not load it. */
export const english: LanguagePack = {
  code: 'en',
  detect: detectLanguage,
  of(region) {
    if (region === undefined) return everywhere
    const key = region.toLowerCase()
    let language = regions.get(key)
    if (language === undefined) {
      language = withGrammar(enOf(key))
      regions.set(key, language)
    }
    return language
  },
}
