import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { civilOf, dayNumber, formatDay, weekdayOf } from '../../calendar/civil.js'
import type { TimelineDocument } from '../../model/index.js'
import { wordDoubt } from '../../wording/index.js'
import type { Read } from './format.js'
import { icalendar } from './icalendar.js'
import { daysOfSeries, type Recurrence } from './recurrence.js'

const entry = (...lines: string[]): readonly string[] => ['BEGIN:VEVENT', ...lines, 'END:VEVENT']
const calendar = (...lines: string[]): string =>
  ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:x', ...lines, 'END:VCALENDAR', ''].join('\r\n')
const read = (text: string): Read => icalendar.read?.(text, {}) ?? { document: null, diagnostics: [] }
const datesIn = (...lines: string[]): readonly string[] =>
  read(calendar(...lines)).document?.events.map(({ date }) => date.edtf) ?? []
const series = (start: string, rule: string): readonly string[] =>
  datesIn(...entry('UID:a', 'SUMMARY:A', `DTSTART;VALUE=DATE:${start}`, `RRULE:${rule}`))

describe('a series', () => {
  it.each([
    ['20200229', 'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29;COUNT=3', ['2020-02-29', '2024-02-29', '2028-02-29']],
    ['20200229', 'FREQ=YEARLY;BYMONTHDAY=29;BYMONTH=2;UNTIL=20250101', ['2020-02-29', '2024-02-29']],
    ['20200229', 'FREQ=YEARLY;INTERVAL=3;COUNT=2', ['2020-02-29', '2032-02-29']],
    ['20230131', 'FREQ=MONTHLY;COUNT=3', ['2023-01-31', '2023-03-31', '2023-05-31']],
    ['20230131', 'FREQ=MONTHLY;BYMONTHDAY=-1;COUNT=3', ['2023-01-31', '2023-02-28', '2023-03-31']],
    ['20231123', 'FREQ=YEARLY;BYMONTH=11;BYDAY=4TH;COUNT=3', ['2023-11-23', '2024-11-28', '2025-11-27']],
    ['20230102', 'FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=1;COUNT=3', ['2023-01-02', '2023-02-01', '2023-03-01']],
    ['20231130', 'FREQ=YEARLY;BYMONTH=11;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1;COUNT=2', ['2023-11-30', '2024-11-29']],
    [
      '20230106',
      'FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,FR;COUNT=4',
      ['2023-01-06', '2023-01-16', '2023-01-20', '2023-01-30'],
    ],
    ['20240513', 'FREQ=YEARLY;BYWEEKNO=20;BYDAY=MO;COUNT=2', ['2024-05-13', '2025-05-12']],
    ['20230113', 'FREQ=MONTHLY;BYDAY=FR;BYMONTHDAY=13;COUNT=3', ['2023-01-13', '2023-10-13', '2024-09-13']],
    ['20230409', 'FREQ=YEARLY;BYYEARDAY=99,-1;COUNT=3', ['2023-04-09', '2023-12-31', '2024-04-08']],
  ])('from %s by %s', (start, rule, dates) => {
    expect(series(start, rule)).toEqual(dates)
  })

  it.each([
    [
      '20240131',
      'RSCALE=GREGORIAN;FREQ=MONTHLY;SKIP=BACKWARD;COUNT=4',
      ['2024-01-31', '2024-02-29', '2024-03-31', '2024-04-30'],
    ],
    [
      '20240131',
      'RSCALE=GREGORIAN;FREQ=MONTHLY;SKIP=FORWARD;COUNT=4',
      ['2024-01-31', '2024-03-01', '2024-03-31', '2024-05-01'],
    ],
    ['20240229', 'RSCALE=GREGORIAN;FREQ=YEARLY;SKIP=FORWARD;COUNT=3', ['2024-02-29', '2025-03-01', '2026-03-01']],
    ['20240229', 'RSCALE=GREGORIAN;FREQ=YEARLY;SKIP=BACKWARD;COUNT=3', ['2024-02-29', '2025-02-28', '2026-02-28']],
    ['20240131', 'RSCALE=GREGORIAN;FREQ=MONTHLY;SKIP=OMIT;COUNT=2', ['2024-01-31', '2024-03-31']],
  ])('moves a day that a month lacks as its rule says: %s %s', (start, rule, days) => {
    expect(series(start, rule)).toEqual(days)
  })

  it('of another calendar has its first day, and that is told', () => {
    const { document, diagnostics } = read(
      calendar(...entry('UID:a', 'SUMMARY:A', 'DTSTART;VALUE=DATE:20240210', 'RRULE:RSCALE=CHINESE;FREQ=YEARLY')),
    )
    expect(document?.events.map(({ date }) => date.edtf)).toEqual(['2024-02-10'])
    expect(diagnostics.map(({ code, message }) => `${code} ${message}`)).toEqual([
      'series-cut Such a series (RSCALE=CHINESE) is not read; its first event is.',
    ])
  })

  it('that never comes round again has its first day, and ends', () => {
    expect(series('20230101', 'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30')).toEqual(['2023-01-01'])
    expect(series('20230101', 'FREQ=DAILY;BYMONTH=4;BYMONTHDAY=31')).toEqual(['2023-01-01'])
  })

  it('without an end goes on for twenty years after the youngest date of its calendar, and that is told', () => {
    const made = read(calendar(...entry('UID:a', 'SUMMARY:A', 'DTSTAMP:20240101T000000Z', 'DTSTART:19500229', 'RRULE:FREQ=YEARLY'), ...entry('UID:b', 'SUMMARY:B', 'DTSTAMP:20240101T000000Z', 'DTSTART:19500301', 'RRULE:FREQ=YEARLY'))) // prettier-ignore
    expect(made.document?.events.at(-1)?.date.edtf).toBe('2044-03-01')
    expect(made.diagnostics.map(({ code, severity }) => [code, severity])).toEqual([
      ['not-a-date', 'error'],
      ['series-cut', 'info'],
    ])
  })

  it('without an end reaches beyond the reader’s day, with half of its events before it where they are many', () => {
    const of = (...lines: string[]) => icalendar.read!(calendar(...entry('UID:a', 'SUMMARY:A', ...lines)), { today: '2026-11-30' }) // prettier-ignore
    const birthdays = of('DTSTART;VALUE=DATE:19720504', 'RRULE:FREQ=YEARLY').document?.events.map(
      ({ date }) => date.edtf,
    )
    expect(birthdays).toContain('1972-05-04')
    expect(birthdays).toContain('2027-05-04')
    const weekly = of('DTSTART;VALUE=DATE:20150105', 'RRULE:FREQ=WEEKLY')
    const days = weekly.document?.events.map(({ date }) => date.edtf) ?? []
    expect(days.filter((day) => day > '2026-11-30').length).toBeGreaterThan(200)
    expect(days.filter((day) => day < '2026-11-30').length).toBeGreaterThan(200)
    expect(weekly.diagnostics.map(({ code }) => code)).toEqual(['series-cut'])
  })

  it('ends at its instant, whatever zone that is written in', () => {
    const rule = ['UID:a', 'SUMMARY:A', 'DTSTART;TZID=Europe/Berlin:20240103T090000']
    for (const until of ['20240117T080000Z', '20240117T090000', '20240117'])
      expect(datesIn(...entry(...rule, `RRULE:FREQ=WEEKLY;UNTIL=${until}`))).toEqual([
        '2024-01-03T08:00:00Z',
        '2024-01-10T08:00:00Z',
        '2024-01-17T08:00:00Z',
      ])
  })

  it('is of days that meet its rule, in order, each once', () => {
    const some = <T>(values: readonly T[]): fc.Arbitrary<readonly T[]> => fc.subarray([...values], { maxLength: 2 })
    const rules: fc.Arbitrary<Recurrence> = fc.record({
      frequency: fc.constantFrom('DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY'),
      interval: fc.integer({ min: 1, max: 4 }),
      weekStart: fc.constantFrom(1, 7),
      weekdays: some([1, 3, 7].map((weekday) => ({ weekday, nth: 0 }))),
      months: some([2, 7, 12]),
      monthDays: some([1, 29, 31]),
      yearDays: fc.constant([]),
      weeks: fc.constant([]),
      positions: fc.constant([]),
      skip: fc.constant('OMIT'),
    })
    const start = dayNumber(2024, 2, 29)
    fc.assert(
      fc.property(rules, (rule) => {
        const [first, ...days] = daysOfSeries(rule, start, dayNumber(2040, 1, 1))
        expect(first).toBe(start)
        expect(days).toEqual([...new Set(days)].sort((a, b) => a - b))
        for (const day of days) {
          const { month, day: monthDay } = civilOf(day)
          if (rule.months.length > 0) expect(rule.months, formatDay(day)).toContain(month)
          if (rule.monthDays.length > 0) expect(rule.monthDays, formatDay(day)).toContain(monthDay)
          if (rule.weekdays.length > 0) expect(rule.weekdays.map(({ weekday }) => weekday)).toContain(weekdayOf(day))
        }
      }),
    )
  })
})

describe('an instance of a series that says no more than what is other', () => {
  const base = ['UID:a', 'SUMMARY:Rat', 'LOCATION:Saal', 'DTSTART:20230102T090000Z', 'DTEND:20230102T100000Z', 'RRULE:FREQ=DAILY;COUNT=3'] // prettier-ignore

  it('has its title and place from the series', () => {
    const moved = entry('UID:a', 'RECURRENCE-ID:20230103T090000Z', 'DTSTART:20230103T110000Z')
    const { document } = read(calendar(...entry(...base), ...moved))
    expect(document?.events.at(-1)).toMatchObject({ title: 'Rat', places: ['Saal'], date: { edtf: '2023-01-03T11:00:00Z' } }) // prettier-ignore
  })

  it('has its time too, where it is only cancelled', () => {
    const off = entry('UID:a', 'RECURRENCE-ID:20230103T090000Z', 'STATUS:CANCELLED')
    const made = read(calendar(...off, ...entry(...base)))
    expect(made.diagnostics).toEqual([])
    expect(made.document?.events.map(({ date, cancelled }) => [date.edtf, cancelled])).toEqual([
      ['2023-01-03T09:00:00Z/2023-01-03T10:00:00Z', true],
      ['2023-01-02T09:00:00Z/2023-01-02T10:00:00Z', undefined],
      ['2023-01-04T09:00:00Z/2023-01-04T10:00:00Z', undefined],
    ])
  })
})

describe('what is called off', () => {
  const cancelled = calendar(...entry('UID:a', 'SUMMARY:Fest', 'DTSTART:20240501', 'STATUS:CANCELLED'))

  it('is worded as that, not as a denial', () => {
    const [event] = read(cancelled).document?.events ?? []
    expect(event && wordDoubt(event, 'de')).toBe('abgesagt')
    expect(event && wordDoubt(event, 'en')).toBe('cancelled')
  })

  it('is that again after it was written; what is denied stays denied', () => {
    const { document } = read(cancelled)
    const { cancelled: _, ...denied } = document?.events[0] ?? {}
    const both = { ...document, events: [document?.events[0], { ...denied, id: 'b' }] } as TimelineDocument
    const again = read(icalendar.write?.(both).text ?? '').document?.events
    expect(again?.map(({ status, cancelled: isOff }) => [status, isOff])).toEqual([
      ['denied', true],
      ['denied', undefined],
    ])
  })

  it('may be the whole of a calendar', () => {
    const text = calendar('METHOD:CANCEL', ...entry('UID:a', 'SUMMARY:Fest', 'DTSTART:20240501'))
    expect(read(text).document?.events).toMatchObject([{ cancelled: true }])
  })
})

describe('times as programs and hands write them', () => {
  it.each([
    ['an offset', 'DTSTART:20230701T100000+0200', '2023-07-01T08:00:00Z'],
    ['an offset with hyphens and colons', 'DTSTART:2023-07-01T10:00:00-05:00', '2023-07-01T15:00:00Z'],
    ['a zone that is an offset', 'DTSTART;TZID=GMT+2:20230701T100000', '2023-07-01T08:00:00Z'],
    ['a zone with a colon', 'DTSTART;TZID=UTC+02:00:20230701T100000', '2023-07-01T08:00:00Z'],
    ['a zone of Windows', 'DTSTART;TZID=SE Asia Standard Time:20230701T100000', '2023-07-01T03:00:00Z'],
    ['its name in summer', 'DTSTART;TZID=Eastern Daylight Time:20230701T100000', '2023-07-01T14:00:00Z'],
    ['a zone of IANA', 'DTSTART;TZID=GMT:20230701T100000', '2023-07-01T10:00:00Z'],
  ])('%s', (_, line, edtf) => {
    expect(datesIn(...entry('UID:a', 'SUMMARY:A', line))).toEqual([edtf])
  })

  it.each([
    ['(UTC+01:00) Amsterdam, Berlin, Bern, Rome, Stockholm, Vienna', '2024-07-01T08:00:00Z'],
    ['(UTC-05:00) Eastern Time (US & Canada)', '2024-07-01T14:00:00Z'],
    ['(GMT+08:00) Beijing, Chongqing, Hong Kong, Urumqi', '2024-07-01T02:00:00Z'],
    ['Belgrade, Bratislava, Budapest, Ljubljana, Prague', '2024-07-01T08:00:00Z'],
    ['(UTC+01:00) Nowhere, Neither', '2024-07-01T10:00:00'],
  ])('a zone as Outlook shows it: %s', (zone, instant) => {
    expect(datesIn(...entry('UID:a', 'SUMMARY:A', `DTSTART;TZID="${zone}":20240701T100000`))).toEqual([instant])
  })

  it('a clock that none has is told', () => {
    const made = read(calendar(...entry('UID:a', 'SUMMARY:A', 'DTSTART:20230101T250000')))
    expect(made.diagnostics).toMatchObject([{ code: 'not-a-date', row: 1 }])
  })

  it('an end on the clocks of another place ends the same flight', () => {
    const flight = ['UID:a', 'SUMMARY:A', 'DTSTART;TZID=Europe/Berlin:20240110T100000', 'DTEND;TZID=America/New_York:20240110T130000'] // prettier-ignore
    expect(datesIn(...entry(...flight))).toEqual(['2024-01-10T09:00:00Z/2024-01-10T18:00:00Z'])
  })

  it('a task lasts to the day on which it is due; one that is done has that day', () => {
    const task = (...lines: string[]): readonly string[] => ['BEGIN:VTODO', ...lines, 'END:VTODO']
    const text = calendar(
      ...task('UID:a', 'SUMMARY:A', 'DTSTART;VALUE=DATE:20230910', 'DUE;VALUE=DATE:20230913'),
      ...task('UID:b', 'SUMMARY:B', 'COMPLETED:20230910T100000Z', 'STATUS:COMPLETED'),
    )
    expect(read(text).document?.events.map(({ date, status }) => [date.edtf, status])).toEqual([
      ['2023-09-10/2023-09-13', 'planned'],
      ['2023-09-10T10:00:00Z', 'reported'],
    ])
  })

  it('lines may end as on old computers; an entry may stand in no calendar', () => {
    const lines = entry('UID:a', 'SUMMARY:Ein sehr', ' langer Titel', 'DTSTART:20230101')
    for (const text of [calendar(...lines).replaceAll('\r\n', '\r'), lines.join('\n')])
      expect(read(text).document?.events.map(({ title }) => title)).toEqual(['Ein sehrlanger Titel'])
  })
})

it('clocks are written with their zone and their end, for other calendars too', () => {
  const { document } = read(calendar(...entry('UID:a', 'SUMMARY:A', 'DTSTART:20240501T183000Z', 'DTEND:20240501T203000Z'))) // prettier-ignore
  const text = icalendar.write?.(document as TimelineDocument).text ?? ''
  expect(text).toContain('DTSTART:20240501T183000Z\r\nDTEND:20240501T203000Z')
})
