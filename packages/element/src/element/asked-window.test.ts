import { expect, it } from 'vitest'
import { askedWindow } from './asked-window.js'

const EXTENT = { from: Date.UTC(2019, 0, 1), to: Date.UTC(2024, 0, 1) }

it('both ends are taken with all of the time that they name', () => {
  expect(askedWindow('2023-07', '2023-08', EXTENT)).toEqual({ from: Date.UTC(2023, 6, 1), to: Date.UTC(2023, 8, 1) })
})

it('a beginning alone asks for the period that it names', () => {
  expect(askedWindow('2023', null, EXTENT)).toEqual({ from: Date.UTC(2023, 0, 1), to: Date.UTC(2024, 0, 1) })
})

it('an end alone asks for all before it', () => {
  expect(askedWindow(null, '2020', EXTENT)).toEqual({ from: EXTENT.from, to: Date.UTC(2021, 0, 1) })
})

it('nothing, no EDTF, and an end before its beginning ask for nothing', () => {
  expect(askedWindow(null, null, EXTENT)).toBe(null)
  expect(askedWindow('bald', null, EXTENT)).toBe(null)
  expect(askedWindow('2023', '2021', EXTENT)).toBe(null)
})
