import { describe, expect, it } from 'vitest'
import { dateFromEdtf } from '../calendar/index.js'
import { de } from '../locales/index.js'
import { GRAMMAR } from '../locales/de/grammar.js'
import { recognizeExpressions, RECOGNIZERS } from '../recognize/index.js'
import { analyzeText } from '../text/index.js'
import { resolveExpressions } from './index.js'

const DOCUMENT = '2024-05-15'

const tag = (text: string, document: string | null) => {
  const analyzed = analyzeText(text, de)
  const expressions = recognizeExpressions(analyzed, de)
  const date = document === null ? null : dateFromEdtf(document, 'stated')
  return resolveExpressions(analyzed, expressions, { document: date }, de)
}

for (const { family, rows, nothing } of GRAMMAR) {
  describe(`German ${family}`, () => {
    for (const { text, document, found } of rows) {
      it(`reads: ${text}`, () => {
        const resolved = tag(text, document === undefined ? DOCUMENT : document)
        const seen = resolved.map(({ timex, date }) => [
          timex.text,
          timex.value + (timex.mod === undefined ? '' : ` ${timex.mod}`),
          date?.edtf ?? null,
          timex.rule,
        ])
        expect(seen).toEqual(found)
      })
    }
    for (const text of nothing) {
      it(`finds nothing in: ${text}`, () => {
        expect(tag(text, DOCUMENT).map(({ timex }) => timex.text)).toEqual([])
      })
    }
  })
}

describe('the table of recognizers', () => {
  it('names each family once', () => {
    const names = RECOGNIZERS.map(({ name }) => name)
    expect(new Set(names).size).toBe(names.length)
  })
})
