import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { holdsAll, readNeedles } from './fold-text.js'
import { WordIndex } from './word-index.js'

function indexOf(texts: readonly string[]): WordIndex {
  const steps = WordIndex.build(texts.length, (index) => texts[index] as string)
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
  }
}

const letters = fc.constantFrom(...'aeouswjchkpt äößÉ\n'.split(''), 'sch', 'tsch', 'ue')
const text = fc.array(letters, { maxLength: 24 }).map((parts) => parts.join(''))

describe('an index of words', () => {
  test('finds exactly what looking through each text finds', () => {
    fc.assert(
      fc.property(fc.array(text, { maxLength: 12 }), text, (texts, search) => {
        const needles = readNeedles(search)
        const expected = texts.flatMap((one, at) => (holdsAll(one, needles) ? [at] : []))
        expect([...indexOf(texts).find(search)]).toEqual(expected)
      }),
    )
  })

  test('finds nothing in nothing', () => expect([...indexOf([]).find('kim')]).toEqual([]))

  test('finds parts of words, in another spelling too', () => {
    const index = indexOf(['Schoigu reist', 'Shoigu travels', 'nach den Raketentests'])
    expect([...index.find('shoigu')]).toEqual([0, 1])
    expect([...index.find('test')]).toEqual([2])
  })
})
