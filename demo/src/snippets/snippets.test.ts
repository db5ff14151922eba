import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

const FOLDER = fileURLToPath(new URL('.', import.meta.url))
const MAX_COLUMNS = 40

describe('the snippets of the doors', () => {
  it('print in Node what their last comment says', () => {
    const code = readFileSync(`${FOLDER}read.mjs`, 'utf8')
    const [, said] = /\/\/ (.+)\n$/.exec(code) ?? []
    expect(execFileSync(process.execPath, [`${FOLDER}read.mjs`], { encoding: 'utf8' }).trim()).toBe(said)
  })

  it('fit into their box', () => {
    const files = readdirSync(FOLDER).filter((name) => !name.endsWith('.test.ts'))
    for (const file of files)
      for (const line of readFileSync(FOLDER + file, 'utf8').split('\n'))
        expect(line.length).toBeLessThanOrEqual(MAX_COLUMNS)
  })

  it('of the log hand over columns that agree in length', () => {
    const timeline: { data?: { columns: Record<'start' | 'end' | 'lane', ArrayLike<number>> } } = {}
    // eslint-disable-next-line @typescript-eslint/no-implied-eval, @typescript-eslint/no-unsafe-call -- the file of the repository itself
    new Function('timeline', readFileSync(`${FOLDER}log.js`, 'utf8'))(timeline)
    const { start, end, lane } = timeline.data!.columns
    expect([start.length, end.length, lane.length]).toEqual([1_000_000, 1_000_000, 1_000_000])
    expect(Number.isNaN(end[0])).toBe(true)
  })
})
