import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compare, measure, parseArticle, readArticles, sumCounts } from '../packages/core/fixtures/times/gold.mjs'
import { tagText } from '../packages/core/src/tag.ts'

const ARTICLES = readArticles()
const PROFILES = ['product', 'timeml']

/** F1 in percent, close under what is reached, and the traps that may be sprung: a change that costs more than it brings
 *  shall show. */
const FLOORS = {
  product: { strict: 95, relaxed: 97.5, type: 96, value: 91, traps: 13 },
  timeml: { strict: 96, relaxed: 98, type: 96.5, value: 92, traps: 7 },
}

const tag = ({ text, published }, profile) => tagText(text, { profile, ...(published !== null && { published }) })

describe('annotated articles', () => {
  for (const profile of PROFILES) {
    it(`are read as a careful reader would, in the profile ${profile}`, () => {
      const all = ARTICLES.map((article) => compare(article.gold[profile], tag(article, profile), article.traps).counts)
      const counts = sumCounts(all)
      const reached = measure(counts)
      const { traps, ...floors } = FLOORS[profile]
      for (const [name, floor] of Object.entries(floors)) expect(reached[name], name).toBeGreaterThanOrEqual(floor)
      expect(counts.sprung).toBeLessThanOrEqual(traps)
    })
  }

  it('keep their annotation at its place', () => {
    for (const { text, gold, traps } of ARTICLES) {
      for (const { start, end, text: quote } of [...gold.product, ...gold.timeml, ...traps]) {
        expect(text.slice(start, end)).toBe(quote)
      }
    }
  })

  it('are all right where the annotation itself is what was found', () => {
    for (const { gold, traps } of ARTICLES) {
      for (const profile of PROFILES) {
        const found = gold[profile].map(({ start, end, text, readings }) => ({ start, end, text, ...readings[0] }))
        expect(compare(gold[profile], found, traps).notes).toEqual([])
      }
    }
  })

  it('are told where their notation is broken', () => {
    const article = (text) => () => parseArticle('a', `published: null\n\n${text}`)
    expect(article('Am {Montag|DATE 2024-01-01}.')).not.toThrow()
    for (const text of [
      'Am {Montag',
      'Am {Montag|DATE}',
      'Am {Montag|2024}',
      'Am {1. bis 2. Mai|DATE 2024|tml 3. DATE 2024}',
    ])
      expect(article(text), text).toThrow()
  })
})

describe('expressions of an article', () => {
  it('are slices of its text, in order, none within another', () => {
    for (const article of ARTICLES) {
      for (const profile of PROFILES) {
        let last = 0
        for (const { start, end, text } of tag(article, profile)) {
          expect(article.text.slice(start, end)).toBe(text)
          expect(start, text).toBeGreaterThanOrEqual(last)
          expect(end, text).toBeGreaterThan(start)
          last = end
        }
      }
    }
  })

  it('do not depend on what was read before', () => {
    const alone = new Map(ARTICLES.map((article) => [article.id, tag(article, 'product')]))
    fc.assert(
      fc.property(fc.shuffledSubarray(ARTICLES, { minLength: 2, maxLength: 5 }), (order) => {
        for (const article of order) expect(tag(article, 'product')).toEqual(alone.get(article.id))
      }),
      { numRuns: 20 },
    )
  })

  it('do not depend on the zone of the machine', () => {
    const home = process.env.TZ
    const readings = ['America/Los_Angeles', 'Europe/Vienna', 'Pacific/Kiritimati'].map((zone) => {
      process.env.TZ = zone
      return ARTICLES.map((article) => tag(article, 'product'))
    })
    process.env.TZ = home
    expect(readings[1]).toEqual(readings[0])
    expect(readings[2]).toEqual(readings[0])
  })
})
