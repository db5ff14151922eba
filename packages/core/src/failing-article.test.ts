import { describe, expect, it, vi } from 'vitest'
import { extractTimeline } from './extract.js'
import type { ArticleInput, TimelineDocument } from './model/index.js'
import type * as Reader from './reader/index.js'

// No text is known on which reading fails; one is made.
vi.mock('./reader/index.js', async (original) => {
  const real = await original<typeof Reader>()
  return {
    ...real,
    readArticle: (input: ArticleInput) => {
      if (input.text.includes('Maximum')) throw new RangeError('Maximum call stack size exceeded')
      return real.readArticle(input)
    },
  }
})

const FIRE = { id: 'fire', text: 'Talheim. In Talheim brannte am 3. Mai 2020 die Sporthalle der Grundschule.' }
const RUIN = { id: 'ruin', text: 'Die Sporthalle der Grundschule in Talheim wurde am 9. Juni 2020 abgerissen.' }
const BROKEN = { id: 'broken', path: 'a/broken.txt', text: 'Maximum. Die Sporthalle der Grundschule in Talheim.' }

const titles = ({ events }: TimelineDocument): readonly string[] => events.map(({ title }) => title)

describe('an article on which reading fails', () => {
  it('is told and left out, and costs no other article of its story', () => {
    const document = extractTimeline([FIRE, BROKEN, RUIN])
    expect(titles(document)).toEqual(titles(extractTimeline([FIRE, RUIN])))
    expect(document.events).toHaveLength(2)
    expect(document.sources.find(({ id }) => id === 'broken')).toMatchObject({ path: 'a/broken.txt' })
    expect(document.diagnostics).toMatchObject([{ code: 'article-failed', severity: 'error', source: 'broken' }])
  })

  it('is told where it is alone', () => {
    const { events, diagnostics } = extractTimeline([BROKEN])
    expect([events, diagnostics.map(({ code }) => code)]).toEqual([[], ['article-failed']])
  })
})
