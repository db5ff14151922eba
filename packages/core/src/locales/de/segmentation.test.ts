import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { analyzeText } from '../../text/index.js'
import { de } from './index.js'

const sentencesOf = (text: string): string[] => {
  const { sentences } = analyzeText(text, de)
  return sentences.map(({ start, end }) => text.slice(start, end))
}

const normsOf = (text: string): string[] => analyzeText(text, de).tokens.map(({ norm }) => norm)

describe('tokens', () => {
  it('compose what was written with combining marks, and keep the offsets of what was written', () => {
    const text = 'im Ma\u0308rz u\u0308ber'
    const { tokens } = analyzeText(text, de)
    expect(tokens.map(({ norm }) => norm)).toEqual(['im', 'märz', 'über'])
    expect(tokens.map(({ start, end }) => text.slice(start, end))).toEqual(['im', 'Ma\u0308rz', 'u\u0308ber'])
  })
  it('read through soft hyphens', () => {
    expect(normsOf('Sep\u00adtem\u00adber')).toEqual(['september'])
  })
  it('separate at hyphens and between digits and dots, and say that no space stood there', () => {
    const { tokens } = analyzeText('US-Botschaft 15.8.2023', de)
    expect(tokens.map(({ text }) => text)).toEqual(['US', '-', 'Botschaft', '15', '.', '8', '.', '2023'])
    expect(tokens.map(({ spaceBefore }) => spaceBefore)).toEqual([true, false, false, true, false, false, false, false])
  })
  it('take no-break, thin and narrow spaces for spaces', () => {
    expect(normsOf('15.\u00a0August\u2009um\u202f14')).toEqual(['15', '.', 'august', 'um', '14'])
  })
  it('keep an apostrophe inside a word', () => {
    expect(normsOf('Putin’s Zug')).toEqual(['putin’s', 'zug'])
  })
  it('know capital letters, umlauts too', () => {
    expect(analyzeText('Übung übt 7', de).tokens.map(({ capital }) => capital)).toEqual([true, false, false])
  })
})

describe('sentences', () => {
  const kept: readonly string[] = [
    'Am 15. August sprach er.',
    'Das sagte Dr. Kim am Rande der Tagung.',
    'Sie nahm z. B. am 3. Oktober teil.',
    'Im 19. Jahrhundert war das anders.',
    'Er kam am 15. 8. 2023 an.',
    'Um 20.30 Uhr war Schluss.',
    'Nach Ludwig XIV. Kam niemand.'.replace('Kam', 'kam'),
    'Johann S. Bach spielte.',
    '„Geht das?“, fragte er.',
    '„Wirklich!“ rief sie laut.',
    'Auf www.beispiel.at stand es.',
  ]
  for (const text of kept) {
    it(`stay whole: ${text}`, () => {
      expect(sentencesOf(text)).toEqual([text])
    })
  }
  it('end at a full stop before a capital letter', () => {
    expect(sentencesOf('Er ging. Sie blieb.')).toEqual(['Er ging.', 'Sie blieb.'])
  })
  it('end behind a year, and before an article behind an ordinal', () => {
    expect(sentencesOf('Das war 2019. Danach kam nichts.')).toEqual(['Das war 2019.', 'Danach kam nichts.'])
    expect(sentencesOf('Sie wurde 3. Der Sieger weinte.')).toEqual(['Sie wurde 3.', 'Der Sieger weinte.'])
  })
  it('own the quotes that close behind their end', () => {
    expect(sentencesOf('„Ich gehe.“ Dann ging er. «Gut.» Sie blieb.')).toEqual([
      '„Ich gehe.“',
      'Dann ging er.',
      '«Gut.»',
      'Sie blieb.',
    ])
  })
  it('own a source in brackets behind them as one of its own', () => {
    expect(sentencesOf('Ergebnisse gab es nicht. (sda/daf)')).toEqual(['Ergebnisse gab es nicht.', '(sda/daf)'])
  })
  it('never cross a line or the end of a range', () => {
    expect(sentencesOf('Eine Zeile\nNoch eine')).toEqual(['Eine Zeile', 'Noch eine'])
    const text = 'Kopf Rumpf'
    const { sentences } = analyzeText(text, de, [
      { start: 0, end: 4 },
      { start: 5, end: 10 },
    ])
    expect(sentences.map(({ start, end }) => text.slice(start, end))).toEqual(['Kopf', 'Rumpf'])
  })
})

describe('the analysis of any text', () => {
  const anything = fc.string({ unit: 'binary', maxLength: 300 })
  it('slices to its tokens, which follow each other and leave only spaces out', () => {
    fc.assert(
      fc.property(anything, (text) => {
        const { tokens } = analyzeText(text, de)
        let end = 0
        for (const token of tokens) {
          expect(text.slice(token.start, token.end)).toBe(token.text)
          expect(token.start).toBeGreaterThanOrEqual(end)
          expect(
            text
              .slice(end, token.start)
              .trim()
              .replaceAll(/[\u0085\u200b\u2060\n]/g, ''),
          ).toBe('')
          end = token.end
        }
      }),
    )
  })
  it('puts each token into exactly one sentence', () => {
    fc.assert(
      fc.property(anything, (text) => {
        const { tokens, sentences } = analyzeText(text, de)
        let next = 0
        for (const [index, sentence] of sentences.entries()) {
          expect(sentence.index).toBe(index)
          expect(sentence.firstToken).toBe(next)
          expect(sentence.endToken).toBeGreaterThan(next)
          next = sentence.endToken
        }
        expect(next).toBe(tokens.length)
      }),
    )
  })
})
