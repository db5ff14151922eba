import { describe, expect, it } from 'vitest'
import { extractTimeline } from './index.js'

const agency = {
  id: 'agency',
  text: 'Hagen (dpx) – Auf dem Tarnsee ist am Samstag ein Ausflugsschiff mit 31 Fahrgästen an Bord gekentert und gesunken.',
  published: '2019-07-14',
}
const paper = (opening: string) => ({
  id: 'paper',
  text: `Das Wrack ist oben. ${opening}\n\nAuf dem Tarnsee ist am Samstag ein Ausflugsschiff mit 31 Fahrgästen an Bord gekentert und gesunken.`,
  published: '2019-08-29',
})
const sinking = (articles: Parameters<typeof extractTimeline>[0]) =>
  extractTimeline(articles).events.filter(({ title }) => title.includes('gekentert'))

describe('a sentence that is printed again', () => {
  it('keeps the day of its first print: two tellings, one date, no conflict', () => {
    const [event, ...others] = sinking([agency, paper('Die Agentur schrieb damals vom Unglück auf dem See:')])
    expect(others).toEqual([])
    expect(event?.date.edtf).toBe('2019-07-13')
    expect(event?.evidence.map(({ source, date }) => [source, date.edtf])).toEqual([
      ['agency', '2019-07-13'],
      ['paper', '2019-07-13'],
    ])
  })

  it('is quoted where it stands in each article', () => {
    const articles = [agency, paper('Die Agentur schrieb damals vom Unglück auf dem See:')]
    for (const { source, start, end, quote, timex } of sinking(articles).flatMap(({ evidence }) => evidence)) {
      const text = articles.find(({ id }) => id === source)?.text ?? ''
      expect(text.slice(start, end)).toBe(quote)
      expect(text.slice(timex?.start, timex?.end)).toBe(timex?.text)
    }
  })

  it('counts from its own article where it is not the same word for word', () => {
    const told = { ...agency, text: agency.text.replace('31 Fahrgästen', 'vielen Gästen') }
    const dates = sinking([told, paper('Ein zweites Unglück.')]).flatMap(({ evidence }) =>
      evidence.map((e) => e.date.edtf),
    )
    expect(dates).toEqual(['2019-07-13', '2019-08-24'])
  })
})
