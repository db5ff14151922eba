import { expect, it } from 'vitest'
import { english } from '../languages/en.js'
import { german, type LanguagePack } from '../languages/index.js'
import { GRAMMAR as GERMAN } from '../locales/de/grammar.js'
import { GRAMMAR as ENGLISH } from '../locales/en/grammar.js'
import { analyzeText } from '../text/index.js'
import { DOTTED } from './grammar.js'
import { recognizeExpressions } from './recognize.js'

it.each([
  ['German', german, GERMAN],
  ['English', english, ENGLISH],
] as const)(
  'no family reads on where the token behind its first is of another class: %s',
  (_name: string, pack: LanguagePack, families) => {
    const language = pack.of()
    const grammar = language.grammar ?? DOTTED
    const recognizers = grammar.recognizers.map((recognizer) => ({
      ...recognizer,
      starts: recognizer.starts | recognizer.leads,
    }))
    const asked = { ...language, grammar: { ...grammar, recognizers } }
    for (const { rows, nothing } of families) {
      for (const text of [...rows.map((row) => row.text), ...nothing]) {
        const analyzed = analyzeText(text, language)
        expect(recognizeExpressions(analyzed, language), text).toEqual(recognizeExpressions(analyzed, asked))
      }
    }
  },
)
