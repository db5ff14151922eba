import { readFileSync, readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  type ArticleInput,
  type ArticleTellings,
  extractTimeline,
  joinStories,
  mergeStory,
  mergeTellings,
  parseTellings,
  partArticles,
  readStory,
  readTellings,
  writeTellings,
} from './index.js'

function articlesOf(story: string): readonly ArticleInput[] {
  const folder = fileURLToPath(new URL(`../fixtures/${story}/`, import.meta.url))
  return readdirSync(folder)
    .filter((name) => name !== 'gold.json')
    .map((name) => ({ id: `${story}/${name}`, text: readFileSync(folder + name, 'utf8') }))
}

const articles = articlesOf('vulkan')
const { tellings } = readTellings(articles)
const lines = tellings.map((one) => writeTellings(one))

function read(line: string): ArticleTellings {
  const told = parseTellings(JSON.parse(line))
  if (typeof told === 'string') throw new Error(told)
  return told
}

describe('tellings of articles', () => {
  test('merge to what the articles give, through lines and in any order', () => {
    const expected = JSON.stringify(extractTimeline(articles))
    fc.assert(
      fc.property(fc.shuffledSubarray(lines, { minLength: lines.length }), (shuffled) => {
        expect(JSON.stringify(mergeTellings(shuffled.map(read)))).toBe(expected)
      }),
      { numRuns: 5 },
    )
  })

  test('of several stories, each read and merged by itself and put together in any order, are what all give', () => {
    const all = [...articles, ...articlesOf('elbtower'), ...articlesOf('undine')]
    const expected = JSON.stringify(extractTimeline(all))
    const { stories, diagnostics } = partArticles(all)
    expect(stories.length).toBeGreaterThanOrEqual(3)
    const timelines = stories.map((story) => mergeStory(readStory(story), (id) => story.mates.get(id) ?? []))
    for (const some of [timelines, [...timelines].reverse()])
      expect(JSON.stringify(joinStories(some, {}, diagnostics))).toBe(expected)
  })

  test('stay the same line when they are read and written', () => {
    for (const line of lines) expect(writeTellings(read(line))).toBe(line)
  })

  test('of one article that are given twice count once, and are told', () => {
    const document = mergeTellings([...tellings, ...tellings.slice(0, 1)])
    expect(document.events).toEqual(extractTimeline(articles).events)
    expect(document.diagnostics.map(({ code }) => code)).toContain('duplicate-id')
  })
})

describe('a line that is none is told, never thrown', () => {
  test('whatever value it holds', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(typeof parseTellings(value)).toBe('string')
      }),
    )
  })

  test('whichever of its members is put wrong', () => {
    const line = JSON.parse(lines[0] ?? '') as Record<string, unknown>
    const members = Object.keys(line).filter((key) => key !== 'id')
    fc.assert(
      fc.property(fc.constantFrom(...members), fc.constantFrom(null, 7, 'x', {}), (key, value) => {
        fc.pre(!(key === 'body' && value === 'x'))
        expect(typeof parseTellings({ ...line, [key]: value })).toBe('string')
      }),
    )
  })

  test('whichever member of a mention is put wrong', () => {
    const line = JSON.parse(lines[0] ?? '') as { readonly mentions: readonly Record<string, unknown>[] }
    const [first = {}, ...others] = line.mentions
    fc.assert(
      fc.property(fc.constantFrom(...Object.keys(first)), (key) => {
        const mentions = [{ ...first, [key]: key === 'signs' ? { kind: 'x' } : Symbol.iterator }, ...others]
        expect(parseTellings({ ...line, mentions })).toBe('mentions[0] is not a mention.')
      }),
    )
  })
})
