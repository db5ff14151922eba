import { describe, expect, it } from 'vitest'
import { analyzeText } from '../../text/index.js'
import { en } from './index.js'

const sentencesOf = (text: string): readonly string[] =>
  analyzeText(text, en).sentences.map(({ start, end }) => text.slice(start, end))

describe('English sentences', () => {
  it.each([
    ['a title', 'Dr. Smith met Gov. Jones.'],
    ['a month', 'It began on Sept. 3 and ended on Dec. 5.'],
    ['an initial', 'John F. Kennedy spoke to the U.S. Senate.'],
    ['half a day before its day', 'They met at 8 p.m. Monday in the hall.'],
    ['half a day before a small letter', 'They met at 8 a.m. in the hall.'],
    ['a decimal point', 'It rose by 2.5 percent.'],
    ['a saint', 'He lives in St. Louis.'],
  ])('go on behind the dot of %s', (_what, text) => {
    expect(sentencesOf(text)).toEqual([text])
  })

  it.each([
    ['half a day', 'They met at 8 p.m. The hall was full.'],
    ['a year', 'It was built in 1999. Nobody came.'],
    ['a number', 'They were 12. He left.'],
    ['a word', 'He said no. Then he left.'],
  ])('end behind %s where another begins', (_what, text) => {
    expect(sentencesOf(text)).toHaveLength(2)
  })
})
