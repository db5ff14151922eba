import { describe, expect, it } from 'vitest'
import { recognizeExpressions } from '../../../recognize/index.js'
import { german } from '../../../languages/index.js'
import { type Clause, type Phrase, type Syntax, wordsOf } from '../../../syntax/index.js'
import { analyzeText } from '../../../text/index.js'
import { parseSentence } from './index.js'

function parse(text: string): Syntax {
  const language = german.of()
  const analyzed = analyzeText(text, language)
  const [sentence] = analyzed.sentences
  if (!sentence) throw new Error('no sentence')
  const words = wordsOf(analyzed, sentence)
  const times = recognizeExpressions(analyzed, language).flatMap(({ firstToken, endToken, node }) => {
    if (node.kind === 'duration') return []
    const [start, end] = [analyzed.columns.start(firstToken), analyzed.columns.end(endToken - 1)]
    const first = words.findIndex((w) => w.end > start)
    return [{ first, last: words.findLastIndex((w) => w.start < end) }]
  })
  return parseSentence(words, { times, names: [] })
}

const textOf = ({ words }: Syntax, phrase: Phrase | null): string | null =>
  phrase &&
  words
    .slice(phrase.first, phrase.last + 1)
    .map((w) => w.text)
    .join(' ')

const shape = (syntax: Syntax, { type, subject, verb }: Clause): readonly (string | null)[] => [
  type,
  textOf(syntax, subject),
  verb?.lemma ?? null,
]

describe('clauses', () => {
  it('a subordinate clause in front fills the first field of the main clause', () => {
    const syntax = parse('Weil der Regen nicht nachließ, hat die Stadt am Montag das Ufer gesperrt.')
    expect(syntax.clauses.map((c) => shape(syntax, c))).toEqual([
      ['subordinate', 'der Regen', 'nachlassen'],
      ['main', 'die Stadt', 'sperren'],
    ])
    expect(syntax.clauses[0]?.parent).toBe(1)
  })

  it('a relative clause interrupts its main clause, which goes on behind it', () => {
    const syntax = parse('Am Freitag ist der Wirt, der zwei Hunde hatte, in Lahr verunglückt.')
    expect(syntax.clauses.map((c) => shape(syntax, c))).toEqual([
      ['main', 'der Wirt', 'verunglücken'],
      ['relative', null, 'haben'],
    ])
  })

  it('what "und" adds is a predicate of the same subject, or a clause of its own', () => {
    const shared = parse('Die Messe begann am Freitag und dauert bis Montag.')
    expect(shared.clauses[1]).toMatchObject({ sharesSubject: true, parent: 0 })
    const own = parse('Der Rat tagte am Freitag und die Feuerwehr rückte am Samstag aus.')
    expect(own.clauses.map((c) => shape(own, c))).toEqual([
      ['main', 'Der Rat', 'tagen'],
      ['main', 'die Feuerwehr', 'ausrücken'],
    ])
  })

  it('a parenthesis and a quoted name part nothing', () => {
    const syntax = parse('Das Schiff „Albatros“ (Baujahr 1950) lief am Dienstag aus.')
    expect(syntax.clauses.map((c) => shape(syntax, c))).toEqual([['main', 'Das Schiff „ Albatros “', 'auslaufen']])
  })
})

describe('the verb complex', () => {
  it.each([
    ['Der Zug ist am Freitag entgleist.', { tense: 'perfect', voice: 'active', lemma: 'entgleisen' }],
    ['Die Brücke ist am Freitag gesperrt.', { tense: 'present', voice: 'statal', lemma: 'sperren' }],
    ['Die Brücke wurde am Freitag gesperrt.', { tense: 'preterite', voice: 'passive' }],
    ['Die Brücke wird am Freitag gesperrt.', { tense: 'present', voice: 'passive' }],
    ['Der Rat wird am Freitag tagen.', { tense: 'future', voice: 'active' }],
    ['Er soll am Freitag vom Dach gefallen sein.', { modal: 'sollen', perfectInfinitive: true, lemma: 'fallen' }],
    ['Die Halle bleibe am Freitag geschlossen.', { mood: 'subjunctive1', lemma: 'bleiben' }],
    ['Der Sender teilte das am Freitag mit.', { lemma: 'mitteilen', tense: 'preterite' }],
  ])('%s', (text, verb) => {
    expect(parse(text).clauses[0]?.verb).toMatchObject(verb)
  })
})

describe('the subject', () => {
  it.each([
    ['Gerüchte dementierte der Verein am Montag.', 'der Verein'],
    ['Am Montag entzog der Rat dem Chef das Vertrauen.', 'der Rat'],
    ['Verletzt wurde am Montag niemand.', 'niemand'],
    ['In der Halle seien am Montag Akten verbrannt worden.', 'Akten'],
    ['Die Werke meldeten am Montag zwei Orte.', 'Die Werke'],
  ])('of “%s” is “%s”', (text, subject) => {
    const syntax = parse(text)
    expect(textOf(syntax, syntax.clauses[0]?.subject ?? null)).toBe(subject)
  })
})
