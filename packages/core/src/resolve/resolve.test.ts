import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { civilOf, dateFromEdtf, dayNumber, formatDay } from '../calendar/index.js'
import { de } from '../locales/index.js'
import { GRAMMAR } from '../locales/de/grammar.js'
import { recognizeExpressions } from '../recognize/index.js'
import { analyzeText } from '../text/index.js'
import { resolveExpressions, type ResolutionContext } from './index.js'

const tag = (text: string, document: string | null, profile: ResolutionContext['profile'] = 'product') => {
  const analyzed = analyzeText(text, de)
  const date = document === null ? null : dateFromEdtf(document, 'stated')
  return resolveExpressions(analyzed, recognizeExpressions(analyzed, de), { document: date, profile }, de)
}

const values = (text: string, document: string | null, profile?: ResolutionContext['profile']): string[] =>
  tag(text, document, profile).map(({ timex }) => timex.value)

describe('resolution', () => {
  it('counts a weekday from a document day and says what it was counted from', () => {
    const [wednesday] = tag('Am Mittwoch warnte die Behörde.', '2023-08-31')
    expect(wednesday?.date?.edtf).toBe('2023-08-30')
    expect(wednesday?.timex.anchor).toEqual({ value: '2023-08-31', kind: 'document' })
  })
  it('asks for the document day where only that is lacking', () => {
    const [wednesday] = tag('Am Mittwoch warnte die Behörde.', '2023-09')
    expect(wednesday).toMatchObject({ date: null, needsDocumentDay: true, timex: { value: 'XXXX-WXX-3' } })
  })
  it('needs no day for months and years', () => {
    expect(values('Ende Juli, im August und vor vier Jahren.', '2023-09')).toEqual(['2023-07', '2023-08', '2019'])
  })
  it('keeps the other reading of what no word decides', () => {
    const [friday] = tag('Sitzung am Freitag', '2024-05-15')
    expect(friday?.date?.alternatives?.map(({ edtf }) => edtf)).toEqual(['2024-05-17'])
  })
  it('reads until as ahead and since as behind', () => {
    const [until] = tag('Das Fest dauert noch bis Mittwoch.', '2023-09-11')
    expect(until).toMatchObject({ role: 'until', direction: 'future', date: { edtf: '2023-09-13' } })
    const [since] = tag('Seit Mittwoch ist geschlossen.', '2023-09-11')
    expect(since).toMatchObject({ role: 'from', direction: 'past', date: { edtf: '2023-09-06' } })
  })
  it('looks through a date beside the date for the verb', () => {
    const [day] = tag('Die Schau hat am Dienstag, dem 14. Juni 2022, begonnen.', '2022-06')
    expect(day?.direction).toBe('past')
    const [other] = tag('Die Schau soll am Dienstag, dem 14. Juni 2022, wenn es warm wird, beginnen.', '2022-06')
    expect(other?.direction).toBe('future')
  })
  it('puts the small hours of the night of a date on that date, those of the night to a day on the day', () => {
    const clock = (text: string): string | undefined => values(text, '2024-08-20').at(-1)
    expect(clock('Er kam in der Nacht des 14. August. Gegen 3 Uhr ging er.')).toBe('2024-08-14T03:00')
    expect(clock('In der Nacht auf Sonntag brannte es, gegen 3.40 Uhr kam Hilfe.')).toBe('2024-08-18T03:40')
  })
  it('keeps the day told before for a clock time of what is over, up to three sentences on', () => {
    const text = 'Am Sonntag brannte ein Haus. Verletzt wurde niemand. Ein Nachbar sah gegen 20.55 Uhr Rauch.'
    expect(values(text, '2024-09-10').at(-1)).toBe('2024-09-08T20:55')
  })
  it('goes on with the day of the news in the next paragraph, where a clock time names none', () => {
    const text = 'Am Samstag sank ein Boot.\nUm 14 Uhr hatte es abgelegt. Um 9 Uhr tagt heute der Rat.'
    expect(values(text, '2019-07-14')).toContain('2019-07-13T14:00')
    expect(values('Am 2. Mai sank ein Boot.\nUm 14 Uhr sprach der Kapitän.', '2019-07-14').at(-1)).toBe(
      '2019-07-14T14:00',
    )
  })
  it('never counts "that Thursday" from the day of publication', () => {
    const clock =
      'Mitte Februar brannte die Fabrik. Erst um 16.10 Uhr hatten sie die Flammen an jenem Donnerstag im Griff.'
    expect(values(clock, '2018-12-06').slice(1)).toEqual(['2018-02-15T16:10', '2018-02-15'])
    expect(values('An jenem Freitag war die Brücke gesperrt.', '2018-12-06')).toEqual(['XXXX-WXX-5'])
  })
  it('goes on in the year of a story of long ago, and counts before a noun', () => {
    const text = 'Am 29. August 1944 begann der Aufstand. Er weitete sich aus. Am 28. Oktober fiel die Stadt.'
    expect(values(text, '2024-08-29')).toEqual(['1944-08-29', '1944-10-28'])
    expect(values('Am 29. März 1100 Beschäftigte zu erreichen, gelang nicht.', '2023-05-02')).toEqual(['2023-03-29'])
  })
  it('takes today for the present beside a word for former times', () => {
    expect(values('Damals war er Minister, heute Gast.', '2024-05-15')).toEqual(['PAST_REF', 'PRESENT_REF'])
  })
  it('takes the word behind a beginning for a part of it', () => {
    const [from] = tag('Vom 29. September an gilt der Fahrplan.', '2024-05-15')
    expect(from).toMatchObject({ role: 'from', direction: 'future', timex: { text: '29. September an' } })
  })
  it('takes a perfect infinitive behind a modal verb for the past', () => {
    const [month] = tag('Er soll im August um Munition gebeten haben.', '2023-06-20')
    expect(month?.date?.edtf).toBe('2022-08')
  })
  it('tells stated dates from computed ones', () => {
    expect(tag('Am 3. Mai 2021, am 4. Juni', '2021-07-01').map(({ date }) => date?.basis)).toEqual([
      'stated',
      'computed',
    ])
  })
  it('lets the weekday decide the year', () => {
    expect(values('am Samstag, 28. Dezember', '2020-01-10')).toEqual(['2019-12-28'])
  })
})

describe('a story without a date of its own', () => {
  it('goes on in the year it told last', () => {
    expect(values('Im März 1904 begann es. Am 3. Mai endete es. Zwei Tage später war Ruhe.', null)).toEqual([
      '1904-03',
      '1904-05-03',
      '1904-05-05',
    ])
  })
  it('takes the year of its heading for the section', () => {
    expect(values('Feldzug 1862\nIm Mai fiel die Stadt, die bis 1881 leer stand.\nIm Juni kam Hilfe.', null)).toEqual([
      '1862',
      '1862-05',
      '1881',
      '1862-06',
    ])
  })
  it('goes on into the next January', () => {
    expect(values('Am 20. Dezember 1861 fuhr er ab. Am 3. Januar kam er an.', null)).toEqual([
      '1861-12-20',
      '1862-01-03',
    ])
  })
  it('does not know its own today', () => {
    expect(tag('Im Mai 1904 brannte es. Heute steht dort ein Park.', null)[1]?.date).toBeNull()
  })
})

describe("TimeML's profile", () => {
  it('marks the ends of a range one by one', () => {
    const ends = tag('Vom 10. bis 13. September 2023 tagte das Forum.', null, 'timeml')
    expect(ends.map(({ timex }) => [timex.text, timex.value])).toEqual([
      ['10.', '2023-09-10'],
      ['13. September 2023', '2023-09-13'],
    ])
  })
  it('marks days that follow one another one by one', () => {
    const days = tag('Am 2. und 3. Dezember trafen sie sich.', '2023-12-10', 'timeml')
    expect(days.map(({ timex }) => [timex.text, timex.value])).toEqual([
      ['2.', '2023-12-02'],
      ['3. Dezember', '2023-12-03'],
    ])
  })
  it('leaves the word behind a beginning alone', () => {
    expect(tag('Von Montag an wird gebaut.', '2023-12-10', 'timeml').map(({ timex }) => timex.text)).toEqual(['Montag'])
  })
  it('marks a date and its clock time one by one', () => {
    const both = tag('Am 3. Mai 2023 um 14 Uhr', null, 'timeml')
    expect(both.map(({ timex }) => [timex.text, timex.value])).toEqual([
      ['3. Mai 2023', '2023-05-03'],
      ['14 Uhr', '2023-05-03T14:00'],
    ])
  })
  it('takes a distance for a duration, without its preposition', () => {
    const [ago] = tag('Vor vier Jahren war er hier.', '2023-09-11', 'timeml')
    expect(ago?.timex).toMatchObject({ text: 'vier Jahren', type: 'DURATION', value: 'P4Y' })
  })
  it('leaves particles, ages and periods alone', () => {
    expect(values('Nun ist die 35-Jährige bislang im Zweiten Weltkrieg geblieben.', '2023-09-11', 'timeml')).toEqual([])
  })
})

describe('for any text', () => {
  const sentences = GRAMMAR.flatMap(({ rows, nothing }) => [...rows.map(({ text }) => text), ...nothing])
  const pieces = fc.oneof(
    fc.constantFrom(...sentences),
    fc.string({ unit: 'binary', maxLength: 12 }),
    fc.constantFrom(' ', '. ', ', ', '\n', '15', '.', '–'),
  )
  const texts = fc.array(pieces, { maxLength: 8 }).map((parts) => parts.join(' '))
  const documents = fc.oneof(
    fc.constant(null),
    fc.integer({ min: 0, max: 40_000 }).map(formatDay),
    fc.integer({ min: 0, max: 40_000 }).map((day) => formatDay(day).slice(0, 7)),
  )

  it('nothing throws, offsets slice to the text, and expressions do not overlap', () => {
    fc.assert(
      fc.property(
        texts,
        documents,
        fc.constantFrom('product' as const, 'timeml' as const),
        (text, document, profile) => {
          let end = 0
          for (const { timex, date } of tag(text, document, profile)) {
            expect(text.slice(timex.start, timex.end)).toBe(timex.text)
            expect(timex.start).toBeGreaterThanOrEqual(end)
            expect(date?.edtf).not.toBe('')
            end = timex.end
          }
        },
      ),
    )
  })

  it('two thousand times the same trigger does no harm', () => {
    const triggers = [
      '15. ',
      '10. bis ',
      '2014/',
      'Mai ',
      'am Montag ',
      'vor drei ',
      'in den letzten ',
      'Ende des ',
      '14.30-',
      'Nacht vom ',
      '(',
      '\u0308',
      '\ud800',
      '„',
      'hundert',
    ]
    for (const trigger of triggers) {
      const text = trigger.repeat(2000)
      for (const { timex } of tag(text, '2024-05-15')) expect(text.slice(timex.start, timex.end)).toBe(timex.text)
    }
  })

  it('shifting the document by whole weeks shifts a weekday by the same', () => {
    const weekdays = fc.constantFrom('Montag', 'Dienstag', 'Mittwoch', 'Donnerstag', 'Freitag', 'Samstag', 'Sonntag')
    const frames = fc.constantFrom(
      'Am # kam er.',
      'Am # soll er kommen.',
      'Vergangenen # sprach sie.',
      'Seit # ruht es.',
      'bis #',
    )
    fc.assert(
      fc.property(
        weekdays,
        frames,
        fc.integer({ min: 0, max: 40_000 }),
        fc.integer({ min: 1, max: 2000 }),
        (weekday, frame, day, weeks) => {
          const text = frame.replace('#', weekday)
          const at = (document: number): string | undefined => tag(text, formatDay(document))[0]?.date?.edtf
          const [year = 0, month = 1, date = 1] = (at(day) ?? '').split('-').map(Number)
          expect(at(day + 7 * weeks)).toBe(formatDay(dayNumber(year, month, date) + 7 * weeks))
        },
      ),
    )
  })

  it('a date without its year lies within a year of the document', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 40_000 }),
        fc.integer({ min: 1, max: 28 }),
        fc.integer({ min: 1, max: 12 }),
        (document, date, month) => {
          const name = new Intl.DateTimeFormat('de', { month: 'long', timeZone: 'UTC' }).format(
            Date.UTC(2000, month - 1, 1),
          )
          const [found] = tag(`Am ${date}. ${name} war es so weit.`, formatDay(document))
          const edtf = found?.date?.edtf ?? ''
          const [year = 0] = edtf.split('-').map(Number)
          expect(edtf.slice(5)).toBe(`${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`)
          expect(Math.abs(dayNumber(year, month, date) - document)).toBeLessThanOrEqual(366)
          expect(Math.abs(year - civilOf(document).year)).toBeLessThanOrEqual(1)
        },
      ),
    )
  })
})
