import { expect, test } from 'vitest'
import { wordPlace } from './message.js'

test.each([
  [{ row: 3, field: 'start' }, 'row 3, start'],
  [{ row: 6, field: '/5/date' }, 'row 6, date'],
  [{ field: '/events/3/end_date' }, 'row 4, end_date'],
  [{ field: '/groups/0/title' }, 'groups, row 1, title'],
  [{ field: '/window' }, 'window'],
  [{ field: '/title/media' }, 'title, media'],
  [{ field: '/events/0/a~1b' }, 'row 1, a/b'],
  [{ row: 2 }, 'row 2'],
  [{}, ''],
])('the place %j is "%s" for a reader', (told, words) => {
  expect(wordPlace(told)).toBe(words)
})
