import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import * as deCalendar from '../packages/core/src/locales/de/calendar-words.ts'
import { GRAMMAR as DE } from '../packages/core/src/locales/de/grammar.ts'
import { HOLIDAYS as DE_HOLIDAYS } from '../packages/core/src/locales/de/holidays.ts'
import { PERIODS as DE_PERIODS } from '../packages/core/src/locales/de/periods.ts'
import * as enCalendar from '../packages/core/src/locales/en/calendar-words.ts'
import { GRAMMAR as EN } from '../packages/core/src/locales/en/grammar.ts'
import { HOLIDAYS as EN_HOLIDAYS } from '../packages/core/src/locales/en/holidays.ts'
import { PERIODS as EN_PERIODS } from '../packages/core/src/locales/en/periods.ts'
import { LANGUAGES, pageOf, writeGrammar } from './write-grammar.mjs'

const TABLES = {
  de: { families: DE, calendar: deCalendar, holidays: DE_HOLIDAYS, periods: DE_PERIODS },
  en: { families: EN, calendar: enCalendar, holidays: EN_HOLIDAYS, periods: EN_PERIODS },
}

describe('the pages of the grammar', () => {
  it.each(LANGUAGES)('$name is what its tables say', (language) => {
    expect(readFileSync(pageOf(language.code), 'utf8'), 'run: node scripts/write-grammar.mjs').toBe(
      writeGrammar(language, TABLES[language.code]),
    )
  })
})
