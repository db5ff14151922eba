import fc from 'fast-check'
import { expect, it } from 'vitest'
import { fitText } from './fit-text.js'

const measure = (text: string): number => text.length * 7

it('what fits is left as it is', () => {
  expect(fitText('Kurz', 100, 'label', measure)).toEqual({ text: 'Kurz', width: 28, cut: false })
})

it('what is cut ends with a word where one is near', () => {
  expect(fitText('Der Brückenbau beginnt im Frühjahr', 170, 'label', measure)?.text).toBe('Der Brückenbau beginnt…')
})

it('is never wider than it may be, and never splits a character', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme', minLength: 8, maxLength: 60 }),
      fc.integer({ min: 30, max: 300 }),
      (text, room) => {
        const fitted = fitText(text, room, 'label', measure)
        if (!fitted) return
        expect(fitted.width).toBeLessThanOrEqual(room)
        expect(encodeURIComponent(fitted.text)).not.toContain('%EF%BF%BD')
      },
    ),
  )
})

it('its width is what the whole of it measures, where letters move closer to those before them', () => {
  const pairs = (text: string): number =>
    Array.from(text).reduce((sum, letter, at, all) => sum + 7 - (all[at - 1] === 'T' && letter === 'e' ? 2 : 0), 0)
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('T', 'e', ' ', 'ß'), maxLength: 60 }), fc.nat(400), (text, room) => {
      const fitted = fitText(text, room, 'label', pairs)
      if (fitted && !text.includes('  ')) expect(fitted.width).toBeCloseTo(pairs(fitted.text), 3)
    }),
  )
})
