import { describe, expect, it } from 'vitest'
import { extractTimeline } from '../extract.js'
import type { TimelineEvent } from '../model/index.js'

const PUBLISHED = '2023-09-14'

const read = (...texts: readonly string[]): readonly TimelineEvent[] =>
  extractTimeline(texts.map((text, i) => ({ id: String(i), text, published: PUBLISHED }))).events

const told = (...texts: readonly string[]): readonly (readonly [string, string])[] =>
  read(...texts).map(({ date, title }) => [date.edtf, title])

describe('what dates what', () => {
  it('an entry of a chronicle is told by its noun or its verb', () => {
    expect(
      told(
        'Die Stationen\n\n24. Februar 2022: Beginn der russischen Invasion.\n\n2. Mai 2022: Der Bonner Stadtrat billigt den Abriss.',
      ),
    ).toEqual([
      ['2022-02-24', 'Beginn der russischen Invasion'],
      ['2022-05-02', 'Bonner Stadtrat billigt den Abriss'],
    ])
  })

  it('news whose announcement alone has a date are told on its day', () => {
    expect(told('Die Reederei Nordlicht kauft die Werft in Kiel. Das gab sie am Montag bekannt.')).toEqual([
      ['2023-09-11', 'Reederei Nordlicht kauft die Werft in Kiel'],
    ])
  })

  it('an empty main clause gives its day to the clause of time', () => {
    expect(told('Am 3. September kam der Schock, als in Bonn die Brücke einstürzte.')).toEqual([
      ['2023-09-03', 'Brücke stürzte in Bonn ein'],
    ])
  })

  it.each([
    ['Die Lok „Emma“ (Baujahr 1931) rammte am Pfingstmontag gegen 14 Uhr einen Bus.', '2023-05-29T14:00'],
    ['Der Roman „Nachtfahrt“ (2017) wurde am 3. September verfilmt.', '2023-09-03'],
  ])('a year in a parenthesis describes a thing and dates nothing: %s', (text, day) => {
    expect(told(text).map(([date]) => date)).toEqual([day])
  })

  it('a title keeps that something happens again', () => {
    expect(told('Am 3. September wurde die Straße nach Bonn wieder freigegeben.')).toEqual([
      ['2023-09-03', 'Straße nach Bonn wieder freigegeben'],
    ])
  })

  it('a year in a parenthesis behind what happened dates it', () => {
    expect(told('Die Bundestagswahl (2017) gewann die Union.').map(([date]) => date)).toEqual(['2017'])
  })

  it('how rare something is dates nothing', () => {
    expect(told('Am 3. September wählte Bonn die erste Bürgermeisterin seit 30 Jahren.').map(([day]) => day)).toEqual([
      '2023-09-03',
    ])
  })

  it('a night lies on two days', () => {
    expect(told('In der Nacht zum 5. September trafen Raketen den Hafen von Bonn.')).toEqual([
      ['[2023-09-04..2023-09-05]', 'Raketen trafen den Hafen von Bonn'],
    ])
  })
})

describe('who is meant', () => {
  it('a company is known by what stands before its name, and by its form', () => {
    const events = read(
      'Die Fluggesellschaft Condor verschob am 3. September ihren Umzug. Am 5. September klagte die Brenner Holding in Bonn.',
    )
    expect(events.flatMap((e) => e.actors)).toEqual(['Condor', 'Brenner Holding'])
  })

  it('Deutschland is Germany, and a Portuguese the man told of last', () => {
    const events = read(
      'Präsident António Costa war in Bonn. Der Portugiese besuchte am 3. September Deutschland. Am 5. September lobte Costa Deutschland.',
    )
    expect(new Set(events.flatMap((e) => e.actors))).toEqual(new Set(['António Costa', 'Deutschland']))
  })
})

describe('one happening in other words', () => {
  it('the same who, day and kind of act meet without a word in common', () => {
    const events = read(
      'Der Kreml hat am 3. September seine Teilnahme am Abkommen ausgesetzt. Am 9. September tagte in Bonn der Rat.',
      'Russland ist am 3. September aus dem Vertrag ausgestiegen. Am 10. September tagte in Ulm der Kreistag.',
    )
    const withdrawal = events.filter((e) => e.kind === 'withdrawal')
    expect(withdrawal.map((e) => new Set(e.evidence.map(({ source }) => source)).size)).toEqual([2])
  })

  it('two acts of two actors on one day stay two', () => {
    const events = read(
      'Polen hat am 3. September seine Grenze geschlossen. Am 9. September tagte in Bonn der Rat.',
      'Ungarn hat am 3. September seine Botschaft in Kiew geschlossen. Am 10. September tagte in Ulm der Kreistag.',
    )
    expect(events.filter((e) => e.date.edtf === '2023-09-03')).toHaveLength(2)
  })
})
