import fc from 'fast-check'
import { Readable } from 'node:stream'
import { describe, expect, test } from 'vitest'
import { readLines } from './input/read-lines.js'

async function linesOf(chunks: readonly Uint8Array[], limit?: number): Promise<(string | null)[]> {
  const lines: (string | null)[] = []
  for await (const { bytes } of readLines(Readable.from(chunks), limit)) {
    lines.push(bytes === null ? null : Buffer.from(bytes).toString())
  }
  return lines
}

describe('readLines', () => {
  test('gives the same lines however the stream is cut', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'grapheme' }), fc.array(fc.nat(40)), async (text, cuts) => {
        const bytes = Buffer.from(text)
        const ends = [...new Set([...cuts, bytes.length])].filter((cut) => cut <= bytes.length).sort((a, b) => a - b)
        const chunks = ends.map((end, index) => bytes.subarray(ends[index - 1] ?? 0, end))
        const expected = text.split('\n')
        if (expected.at(-1) === '') expected.pop()
        expect(await linesOf(chunks)).toEqual(expected)
      }),
    )
  })

  test('a line beyond the limit is counted and not kept, and the next one is whole', async () => {
    expect(await linesOf([Buffer.from('ab\nabcdef'), Buffer.from('ghi\ncd')], 4)).toEqual(['ab', null, 'cd'])
  })
})
