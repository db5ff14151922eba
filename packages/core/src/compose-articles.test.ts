import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { explainAt } from './explain.js'
import { extractTimeline } from './extract.js'
import { articlesOf } from './story.fixture.js'
import { tagText } from './tag.js'
import { composeText } from './text/index.js'

const seeds = articlesOf('seeds')
const decomposed = seeds.map((article) => ({ ...article, text: article.text.normalize('NFD') }))

describe('a text with combining marks', () => {
  it('tells the same events, with quotes that stand in it', () => {
    const document = extractTimeline(decomposed)
    const told = (events: typeof document.events) =>
      events.map((e) => [e.id, e.title, e.date.edtf, e.status, e.evidence.map((one) => one.quote.normalize('NFC'))])
    expect(told(document.events)).toEqual(told(extractTimeline(seeds).events))
    for (const { source, start, end, quote, timex } of document.events.flatMap((event) => event.evidence)) {
      const text = decomposed.find(({ id }) => id === source)?.text ?? ''
      expect(text.slice(start, end)).toBe(quote)
      if (timex) expect(text.slice(timex.start, timex.end)).toBe(timex.text)
    }
  })

  it('has its ranges without body at their places', () => {
    for (const { id, skipped } of extractTimeline(decomposed).sources) {
      const text = decomposed.find((article) => article.id === id)?.text ?? ''
      const composed = seeds.find((article) => article.id === id)?.text ?? ''
      const other = extractTimeline(seeds).sources.find((source) => source.id === id)?.skipped ?? []
      expect(skipped.map(({ start, end }) => text.slice(start, end).normalize('NFC'))).toEqual(
        other.map(({ start, end }) => composed.slice(start, end)),
      )
    }
  })

  it('has the same tags at their places', () => {
    const words = fc.constantFrom(
      'Im März 2021',
      'am fünften Jänner 2020',
      'vor zwölf Jahren',
      'übermorgen',
      'blüht es',
      'für Öl',
      '.',
    )
    fc.assert(
      fc.property(fc.array(words, { maxLength: 12 }), (parts) => {
        const text = parts.join(' ')
        const nfd = text.normalize('NFD')
        const tags = tagText(nfd, { published: '2022-05-04' })
        expect(tags.map(({ value, text: words }) => [value, words.normalize('NFC')])).toEqual(
          tagText(text, { published: '2022-05-04' }).map(({ value, text: words }) => [value, words]),
        )
        for (const tag of tags) expect(nfd.slice(tag.start, tag.end)).toBe(tag.text)
      }),
    )
  })

  it('is explained at its own offsets', () => {
    const text = 'Die Brücke über die Mühlach wurde am übernächsten Montag geöffnet.'.normalize('NFD')
    const found = explainAt([{ id: 'a', text, published: '2022-05-04', language: 'de' }], 'a', text.indexOf('Montag'))
    expect(found?.timex.text).toContain('Montag')
    expect(text.slice(found?.timex.start, found?.timex.end)).toBe(found?.timex.text)
  })
})

describe('composing', () => {
  it('leaves a composed text as it is, and maps each offset of another to where its letter stood', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', 'ü', 'é', 'ß', ' ', 'Å', 'ñ', '😀') }), (text) => {
        const nfd = text.normalize('NFD')
        const composed = composeText(nfd)
        expect(composed.text).toBe(text.normalize('NFC'))
        expect(composeText(text.normalize('NFC')).text).toBe(text.normalize('NFC'))
        for (let at = 0; at <= composed.text.length; at++)
          expect(nfd.slice(0, composed.originalOffset(at)).normalize('NFC')).toBe(
            composed.text.slice(0, at).normalize('NFC'),
          )
      }),
    )
  })
})
