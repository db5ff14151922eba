import { describe, expect, it } from 'vitest'
import { extractTimeline } from '../extract.js'

const told = (text: string, published: string) =>
  extractTimeline([{ id: 'a', text, published }]).events.map((e) => [e.date.edtf, e.title, e.status])

describe('entries of chronicles and tickers', () => {
  it('take the year that the title names', () => {
    const text =
      'Das Jahr 2021 in Ostheim\n\n12. Februar: Sturmschaden am Rathaus der Stadt.\n3. Mai: Der Rat wählt Petra Imhof zur Bürgermeisterin.'
    expect(told(text, '2021-12-29').map(([date]) => date)).toEqual(['2021-02-12', '2021-05-03'])
  })

  it('begin with a date or an hour in digits without a mark', () => {
    const text = 'Streik bei der Fähre\n\n9:20 Die Fähre legt in Ostheim ab.\n11:05 Die Reederei sagt alle Fahrten ab.'
    expect(told(text, '2021-03-04').map(([date]) => date)).toEqual(['2021-03-04T09:20', '2021-03-04T11:05'])
  })

  it('go on in their second sentence where the first is a word alone', () => {
    const text = 'Brand am Hafen\n\n17.40 Uhr: Aufatmen! Die Feuerwehr hat den Brand im Hafen von Ostheim gelöscht.'
    expect(told(text, '2021-03-04')).toEqual([
      ['2021-03-04T17:40', 'Feuerwehr hat den Brand im Hafen von Ostheim gelöscht', 'reported'],
    ])
  })

  it('without a day of their own are of the day of the entry before', () => {
    const text =
      'Suche im Ried\n\nDienstag, 15.30 Uhr: Ein Hubschrauber findet das Boot.\n14.10 Uhr: Zwei Angler werden im Ried vermisst.'
    expect(told(text, '2021-03-03').map(([date]) => date)).toEqual(['2021-03-02T14:10', '2021-03-02T15:30'])
  })
})

describe('tickers with plus signs', () => {
  const TICKER = `Sturm am Deich

+++ 6.10 Uhr: Schulen zu +++ In Ostheim fällt der Unterricht aus.

+++ 9.45 Uhr +++ Die seit Mittwoch vermisste Fischerin ist tot.`

  it('give the time and the words between them to no sentence', () => {
    expect(told(TICKER, '2021-03-05')).toEqual([
      ['2021-03-03/..', 'Fischerin vermisst', 'reported'],
      ['2021-03-05T06:10', 'Unterricht fällt in Ostheim aus', 'reported'],
      ['2021-03-05T09:45', 'Fischerin ist tot', 'reported'],
    ])
  })
})

describe('what is no news', () => {
  it('is what a comparison is drawn with', () => {
    const text = 'Die Zahl der Besucher stieg am Montag in Ostheim auf 900, so hoch wie zuletzt im Juni 2012.'
    expect(told(text, '2021-03-04').some(([date]) => date === '2012-06')).toBe(false)
  })
})

describe('status', () => {
  it.each([
    ['Dass der Rat den Bau am 2. März gestoppt habe, stimmt nicht.', 'denied'],
    ['Dass der Rat den Bau am 2. März gestoppt habe, nannte die Bürgermeisterin frei erfunden.', 'denied'],
    ['Der mutmaßliche Täter wurde am 2. März in Ostheim festgenommen.', 'reported'],
    ['Heute Abend spielt das Orchester in Ostheim.', 'planned'],
  ])('%s', (text, status) => {
    expect(told(text, '2021-03-04').map(([, , own]) => own)).toContain(status)
  })
})
