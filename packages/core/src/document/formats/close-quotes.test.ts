import { csvFormatRows, csvParseRows } from 'd3-dsv'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { closeQuotes } from './close-quotes.js'

const cell = fc.string({ maxLength: 6, unit: fc.constantFrom('a', ',', '"', '\n', ' ') })
const rows = fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { maxLength: 6 })

it('a table that is well written stays as it is', () => {
  fc.assert(
    fc.property(rows, (table) => {
      const text = csvFormatRows(table)
      const { text: closed, unclosed } = closeQuotes(text, ',')
      expect(csvParseRows(closed)).toEqual(csvParseRows(text))
      expect(unclosed).toEqual([])
    }),
  )
})

it('a mark that is opened in one row takes no cell from the rows behind it', () => {
  const plain = fc.array(fc.array(fc.constantFrom('a', 'b', '"c"'), { minLength: 2, maxLength: 3 }), { minLength: 1 })
  fc.assert(
    fc.property(plain, plain, (before, behind) => {
      const written = (table: readonly (readonly string[])[]): string => table.map((row) => row.join(',')).join('\n')
      const { text, unclosed } = closeQuotes(`${written(before)}\n"x,y\n${written(behind)}`, ',')
      expect(csvParseRows(text)).toEqual([
        ...csvParseRows(written(before)),
        ['"x', 'y'],
        ...csvParseRows(written(behind)),
      ])
      expect(unclosed).toEqual([before.length + 1])
    }),
  )
})
