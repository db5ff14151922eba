import { describe, expect, it } from 'vitest'
import { explainAt } from './explain.js'
import { english } from './languages/en.js'
import { german } from './languages/index.js'

const LANGUAGES = [german, english]

const article = (text: string, language?: string) => [
  { id: 'a', text, published: '2024-05-15', ...(language !== undefined && { language }) },
]

describe('an explanation', () => {
  it('tells the expression, what it was counted from and its sentence', () => {
    const text = 'Die Brücke bleibt gesperrt. Am vergangenen Freitag hatte der Rat das beschlossen.'
    expect(explainAt(article(text), 'a', text.indexOf('Freitag'))).toMatchObject({
      timex: { text: 'vergangenen Freitag', value: '2024-05-10', anchor: { value: '2024-05-15', kind: 'document' } },
      direction: 'past',
      sentence: { text: 'Am vergangenen Freitag hatte der Rat das beschlossen.' },
    })
  })

  it('tells the readings that lost, each within its sentence', () => {
    const text = 'Die Läden öffnen am heutigen Mittwoch.'
    const { timex, beaten } = explainAt(article(text), 'a', text.indexOf('Mittwoch')) ?? {}
    expect(timex?.text).toBe('heutigen Mittwoch')
    expect(beaten?.map(({ start, end }) => text.slice(start, end))).toEqual(['heutigen'])
  })

  it('answers for English', () => {
    const text = 'The council met last Tuesday in the town hall, and the mayor said that it would vote again.'
    expect(explainAt(article(text), 'a', text.indexOf('Tuesday'), { languages: LANGUAGES })).toMatchObject({
      timex: { text: 'last Tuesday', value: '2024-05-14' },
      direction: 'past',
    })
  })

  it('is none where nothing tells a time, nor of an article or a language that is not there', () => {
    const text = 'Am Freitag wird gebaut.'
    expect(explainAt(article(text), 'a', text.length - 2)).toBeNull()
    expect(explainAt(article(text), 'b', 4)).toBeNull()
    expect(explainAt(article(text, 'fr'), 'a', 4, { languages: LANGUAGES })).toBeNull()
  })
})
