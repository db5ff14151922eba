import { describe, expect, test } from 'vitest'
import { extractTimeline } from '../extract.js'

const read = (text: string) =>
  extractTimeline([{ id: 'a', text: `Streit um den Hof\n\n${text}`, published: '2024-05-16' }]).events.map(
    ({ date, title, status, attribution }) => [title, date.edtf, status, attribution ?? []] as const,
  )

describe('what somebody is quoted with', () => {
  test('in the first person is the word of who says so', () => {
    expect(read('„Ich habe den Brief am 3. April abgeschickt“, sagte Wirtin Anke Rahn.')).toEqual([
      ['Anke Rahn will den Brief abgeschickt haben', '2024-04-03', 'claimed', ['Anke Rahn']],
    ])
  })

  test('in the plural keeps the words, behind the name', () => {
    expect(read('„Am 6. Mai haben wir die Pumpen abgestellt“, ruft Vorarbeiter Malte Quint.')).toEqual([
      ['Vorarbeiter Malte Quint: Wir haben die Pumpen abgestellt', '2024-05-06', 'claimed', expect.anything()],
    ])
  })

  test.each(['beteuert', 'betont', 'erinnert sich', 'sagt', 'ruft'])(
    'is of whom the clause behind it names, whatever its verb: %s',
    (verb) => {
      const [event] = read(`„Der Hof ist am 3. April abgebrannt“, ${verb} der Förster Jens Uhl.`)
      expect(event?.[3]).toEqual(['Jens Uhl'])
    },
  )

  test('over several sentences is all of the one whom its end names', () => {
    expect(
      read('„Ich bekam den Brief am 3. April. Am 5. April rief ich den Anwalt an“, sagt Wirtin Anke Rahn.').map(
        ([title, edtf]) => [title, edtf],
      ),
    ).toEqual([
      ['Anke Rahn bekam den Brief', '2024-04-03'],
      ['Anke Rahn rief den Anwalt an', '2024-04-05'],
    ])
  })

  test('and by nobody’s name is of whom the sentence before tells', () => {
    const events = read('Wirtin Anke Rahn wehrt sich. „Am 3. April habe ich den Vertrag gekündigt.“')
    expect(events.map(([title, edtf]) => [title, edtf])).toEqual([
      ['Anke Rahn hat den Vertrag gekündigt', '2024-04-03'],
    ])
  })

  test('behind a colon is of whom the words before it name', () => {
    const [event] = read('Der Förster Jens Uhl widerspricht: „Wir erhielten den Brief am 9. April.“')
    expect(event?.[0]).toBe('Jens Uhl: Wir erhielten den Brief')
  })

  test('by two speakers on two days is disputed', () => {
    const { events } = extractTimeline([
      {
        id: 'a',
        published: '2024-05-16',
        text: '„Die Vereinbarung haben wir am 3. April unterschrieben“, sagt Wirtin Anke Rahn. Förster Jens Uhl widerspricht: „Unterschrieben wurde die Vereinbarung am 9. April.“',
      },
    ])
    expect(events.map(({ conflict }) => conflict?.claims.map(({ date }) => date.edtf))).toEqual([
      ['2024-04-03', '2024-04-09'],
    ])
  })
})
