import { expect, test } from 'vitest'
import { quotationsOf } from './quotations.js'

const quoted = (text: string) => quotationsOf(text).map(({ start, end }) => text.slice(start, end))

test('a quotation goes from its opening mark to its closing one, whatever the marks', () => {
  expect(quoted('„Ja“, sagt sie. »Nein«, sagt er. «Doch», sagt sie. "Gut", sagt er.')).toEqual([
    '„Ja“',
    '»Nein«',
    '«Doch»',
    '"Gut"',
  ])
})

test('a quotation of several sentences is one', () => {
  expect(quoted('„Ich kam. Ich sah.“ Dann ging er.')).toEqual(['„Ich kam. Ich sah.“'])
})

test('a paragraph ends a quotation that nobody closed', () => {
  expect(quoted('„Ich kam.\n\nEr ging. „Ja“, sagt sie.')).toEqual(['„Ja“'])
})
