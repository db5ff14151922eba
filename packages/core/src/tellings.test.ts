import { readFileSync, readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  type ArticleInput,
  type ArticleTellings,
  extractTimeline,
  mergeTellings,
  parseTellings,
  readTellings,
  writeTellings,
} from './index.js'

const folder = fileURLToPath(new URL('../fixtures/vulkan/', import.meta.url))
const articles: readonly ArticleInput[] = readdirSync(folder)
  .filter((name) => name !== 'gold.json')
  .map((name) => ({ id: name, text: readFileSync(folder + name, 'utf8') }))
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
