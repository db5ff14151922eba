import { describe, expect, it } from 'vitest'
import { letterOf, parseRows, readTable, writeTable } from './table.js'

describe('a table', () => {
  it('has cells with marks, breaks and quotes where they are quoted', () => {
    expect(parseRows('a;"b;c"\r\n"d ""e""\nf";g\n', ';')).toEqual([
      ['a', 'b;c'],
      ['d "e"\nf', 'g'],
    ])
  })

  it('is parted by the mark that parts its head most', () => {
    expect(readTable('Titel;Datum, etwa;Ort\nA;1969;B').mark).toBe(';')
    expect(readTable('a\tb\n1\t2').head).toEqual(['a', 'b'])
  })

  it('is written so that it reads back the same', () => {
    const rows = [
      ['a', 'b "c"', 'd,e\nf'],
      ['', 'g', ''],
    ]
    expect(parseRows(writeTable(rows), ',')).toEqual(rows)
  })

  it('names its columns as spreadsheets do', () => {
    expect([0, 25, 26, 51, 52].map(letterOf)).toEqual(['A', 'Z', 'AA', 'AZ', 'BA'])
  })
})
