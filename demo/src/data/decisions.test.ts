import { describe, expect, it } from 'vitest'
import { readDecided, twoDays, UNDECIDED } from './decisions.js'
import { columnsOf } from './fields.js'
import { readTable } from './table.js'

const TABLE = readTable(
  'Titel;Beginn;Ende\nA;4/10/1957;04.01.1958\n;20.08.1975;\nC;bald;\nD;2020;2019\nE;12.04.1961;\n',
)

describe('rows that cannot be read', () => {
  it('are told with their number and what they lack', async () => {
    const { problems, document } = await readDecided(TABLE, columnsOf(TABLE.head), UNDECIDED, 'de')
    expect(problems.map(({ row, kind }) => [row, kind])).toEqual([
      [2, 'two-days'],
      [3, 'title'],
      [4, 'not-a-date'],
      [5, 'reversed'],
    ])
    expect(document?.events.map(({ title }) => title)).toEqual(['E'])
  })

  it('are read once they are decided, or left out', async () => {
    const decided = { cells: { '3:title': 'B', '2:start': '1957-10-04' }, skipped: [4, 5], dayOrder: null }
    const { problems, document, filled } = await readDecided(TABLE, columnsOf(TABLE.head), decided, 'de')
    expect(problems).toEqual([])
    expect(document?.events.map(({ title, date }) => `${title} ${date.edtf}`)).toEqual([
      'A 1957-10-04/1958-01-04',
      'B 1975-08-20',
      'E 1961-04-12',
    ])
    expect(filled).toBe(3)
  })

  it('mean two days only where day and month could change places', () => {
    expect(twoDays('4/10/1957')).toEqual({ dayFirst: '1957-10-04', monthFirst: '1957-04-10' })
    expect(twoDays('4/4/1957')).toBeNull()
    expect(twoDays('14/10/1957')).toBeNull()
    expect(twoDays('4.10.1957')).toBeNull()
  })
})
