import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addArticles, partAddition } from './add-articles.js'
import { applyCorrections, parseCorrections } from './document/corrections/index.js'
import { parseDocument } from './document/index.js'
import { extractTimeline } from './extract.js'
import type { ArticleInput, TimelineDocument } from './model/index.js'
import { fixtureStories } from './story.fixture.js'

const stories = [...fixtureStories()].slice(0, 3)
const all = stories.flat()

/** As a document comes back from a file. */
const stored = (articles: readonly ArticleInput[], options = {}): TimelineDocument => {
  const { document } = parseDocument(JSON.parse(JSON.stringify(extractTimeline(articles, options))))
  if (!document) throw new Error('no document')
  return document
}

/** What stands in place of a document of a megabyte where two are not the same. */
const digest = (document: TimelineDocument): string =>
  createHash('sha256').update(JSON.stringify(document)).digest('hex')

const without = (left: ArticleInput): readonly ArticleInput[] => all.filter((article) => article !== left)

describe('articles that are added to a document', () => {
  const whole = digest(extractTimeline(all))

  it('give the bytes of all at once, whichever they are, and in any order', () => {
    const some = fc.shuffledSubarray(all, { minLength: 0, maxLength: 3 })
    fc.assert(
      fc.property(some, (added) => {
        const before = stored(all.filter((article) => !added.includes(article)))
        const again = addArticles(before, [...added, ...all.filter((article) => !added.includes(article))])
        expect(digest(again)).toBe(whole)
      }),
      { numRuns: 4 },
    )
  })

  it('are told where they are none, and the others are added', () => {
    const document = addArticles(stored(all), [...all, null, { id: 'a' }] as readonly ArticleInput[])
    expect(document.diagnostics.map(({ code }) => code)).toEqual(['broken-article', 'broken-article'])
    expect(digest({ ...document, diagnostics: [] })).toBe(whole)
  })

  it('let only their own story be read', () => {
    for (const [at, story] of stories.entries()) {
      const [added] = story
      if (!added) continue
      const { kept, stories: read } = partAddition(stored(without(added)), all)
      const ids = read.flatMap(({ articles }) => articles.map(({ id }) => id))
      expect(ids.sort(), `story ${String(at)}`).toEqual(story.map(({ id }) => id).sort())
      expect(kept).toHaveLength(stories.length - 1)
    }
  })

  it.each<[string, (added: ArticleInput) => TimelineDocument]>([
    ['was cut to a stretch of time', (added) => stored(without(added), { from: '2023-01-01' })],
    ['was read in another language', (added) => ({ ...stored(without(added)), language: 'en' })],
    [
      'holds an article that is gone',
      (added) => stored([...without(added), { id: 'gone', text: 'Am 3. Mai 2020 brannte es.' }]),
    ],
    [
      'holds words that have changed since',
      (added) =>
        stored(
          without(added).map((article, i) => (i === 0 ? { ...article, text: `Neu.\n\n${article.text}` } : article)),
        ),
    ],
    [
      'was corrected by hand',
      (added) => {
        const document = stored(without(added))
        const [event] = document.events
        const file = {
          version: 1,
          corrections: [{ action: 'retitle', event: { id: event?.id }, title: 'Anders', author: 'x', reason: 'y' }],
        }
        return applyCorrections(document, parseCorrections(file).corrections)
      },
    ],
  ])('let all be read where the document %s', (_, documentWithout) => {
    const added = all[0]!
    const { kept } = partAddition(documentWithout(added), all)
    expect(kept).toEqual([])
    expect(digest(addArticles(documentWithout(added), all))).toBe(whole)
  })
})
