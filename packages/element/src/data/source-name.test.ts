import { dateFromEdtf } from '@event-timeline/core/edtf'
import type { Source } from '@event-timeline/core/model'
import { expect, it } from 'vitest'
import { nameOfSource } from './source-name.js'

const TITLE = 'Aus Regierungskreisen verlautet, dass die Gespräche bald beginnen'

function source(parts: Partial<Source>): Source {
  const published = dateFromEdtf('2023-09', 'stated')
  return { id: 'a', title: TITLE, published, language: 'de', independentGroup: 'a', skipped: [], ...parts }
}

it('a source is named by its publisher, else by its byline, else by its title', () => {
  expect(nameOfSource(source({ publisher: 'Tagesbote', byline: 'A. B.' }), 'a')).toBe('Tagesbote')
  expect(nameOfSource(source({ byline: 'A. B.' }), 'a')).toBe('A. B.')
  expect(nameOfSource(source({ title: 'Kurz' }), 'a')).toBe('„Kurz“')
  expect(nameOfSource(undefined, 'a')).toBe('a')
})

it('a long title is cut at a word, without the comma that stood there', () => {
  expect(nameOfSource(source({}), 'a')).toBe('„Aus Regierungskreisen verlautet, dass …“')
  expect(nameOfSource(source({ title: 'Aus Kreisen der Regierung verlautet dort, dass' }), 'a')).toBe(
    '„Aus Kreisen der Regierung verlautet …“',
  )
})

it('a title without a space is cut all the same', () => {
  const name = nameOfSource(source({ title: 'x'.repeat(200) }), 'a')
  expect(name.length).toBeLessThanOrEqual(42)
  expect(name).toContain('xxx …')
})

it('a title stands in the marks of its language', () => {
  expect(nameOfSource(source({ title: 'Talks', language: 'en' }), 'a')).toBe('“Talks”')
})
