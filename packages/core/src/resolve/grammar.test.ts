import { describe, expect, it } from 'vitest'
import { dateFromEdtf } from '../calendar/index.js'
import { english } from '../languages/en.js'
import { german, type LanguagePack } from '../languages/index.js'
import { GRAMMAR as GERMAN } from '../locales/de/grammar.js'
import { GRAMMAR as ENGLISH } from '../locales/en/grammar.js'
import type { GrammarFamily } from '../locales/grammar-table.js'
import { DOTTED, type Grammar, recognizeExpressions, UNDOTTED } from '../recognize/index.js'
import { analyzeText } from '../text/index.js'
import { resolveExpressions } from './index.js'

const DOCUMENT = '2024-05-15'

const LANGUAGES: readonly (readonly [string, LanguagePack, readonly GrammarFamily[]])[] = [
  ['German', german, GERMAN],
  ['English', english, ENGLISH],
]

describe.each(LANGUAGES)('%s', (_name, pack, families) => {
  const tag = (text: string, document: string | null, region?: string) => {
    const language = pack.of(region)
    const analyzed = analyzeText(text, language)
    const date = document === null ? null : dateFromEdtf(document, 'stated')
    return resolveExpressions(analyzed, recognizeExpressions(analyzed, language), { document: date }, language)
  }

  for (const { family, rows, nothing } of families) {
    describe(family, () => {
      for (const { text, document, region, alternatives, found } of rows) {
        it(`reads${region === undefined ? '' : ` in ${region}`}: ${text}`, () => {
          const resolved = tag(text, document === undefined ? DOCUMENT : document, region)
          const seen = resolved.map(({ timex, date }) => [
            timex.text,
            timex.value + (timex.mod === undefined ? '' : ` ${timex.mod}`),
            date?.edtf ?? null,
            timex.rule,
          ])
          expect(seen).toEqual(found)
          if (alternatives !== undefined)
            expect(resolved.flatMap(({ date }) => date?.alternatives?.map(({ edtf }) => edtf) ?? [])).toEqual(
              alternatives,
            )
        })
      }
      for (const text of nothing) {
        it(`finds nothing in: ${text}`, () => {
          expect(tag(text, DOCUMENT).map(({ timex }) => timex.text)).toEqual([])
        })
      }
    })
  }
})

it('the languages read the same families', () => {
  const names = LANGUAGES.map(([, , families]) => families.map(({ family }) => family))
  expect(names[1]).toEqual(names[0])
})

describe.each([
  ['dotted', DOTTED],
  ['undotted', UNDOTTED],
] as const)('the grammar %s', (_name: string, { recognizers, refiners }: Grammar) => {
  it('names each family once', () => {
    for (const list of [recognizers, refiners]) {
      expect(new Set<unknown>(list).size).toBe(list.length)
    }
  })
})
