import { describe, expect, it } from 'vitest'
import { extractTimeline } from '../extract.js'

const told = (text: string, published = '2021-06-24') =>
  extractTimeline([{ id: 'a', text, published }]).events.map(({ title, date, status }) => [title, date.edtf, status])

const titles = (text: string, published?: string): readonly unknown[] => told(text, published).map(([title]) => title)

describe('whom a title names', () => {
  it.each([
    [
      'a relative clause in the masculine tells of the man right before it, not of who acts',
      'Zu Beginn hatte Rektor Jan Wiese des früheren Hausmeisters Otto Krell gedacht, der im Mai gestorben war.',
      'Otto Krell gestorben',
    ],
    [
      'a relative clause tells of whom somebody met, not of who met',
      'Der Minister hat sich mit dem Landrat Jan Holt getroffen, der im Mai zurückgetreten war.',
      'Jan Holt zurückgetreten',
    ],
    [
      'a masculine pronoun means no noun of another gender',
      'Der Mann hat die Bank überfallen, der im Mai aus der Haft geflohen war.',
      'Mann aus der Haft geflohen',
    ],
    [
      'a relative pronoun as an object means the noun right before it',
      'Nach der Niederlage vom Dienstag hat Rektor Jan Wiese sein Amt von einer Abstimmung abhängig gemacht, die er am Freitag ansetzen will.',
      'Jan Wiese will die Abstimmung ansetzen',
    ],
    [
      'what belongs to a noun stands behind its preposition, and who acts in front',
      'Die Kirche am Markt, in deren Turm Handwerker am 4. März Knochen gefunden hatten, bleibt zu.',
      'Handwerker haben in Turm der Kirche Knochen gefunden',
    ],
    [
      'a woman is not her nephew, who was named last',
      'Ida Roth, die Grande Dame der Keramik, ist tot. Das bestätigte ihr Neffe Volkert am Montag. Zur Welt kam sie am 4. Mai 1928 in Hall.',
      'Ida Roth kam in Hall zur Welt',
    ],
    [
      'a man is not the woman who was named last, where his first name tells',
      'Gisbert Haller trat 2011 ab. Hallers Nachfolgerin wurde Vera Sund. 2012 stieß sie einen Bau an.',
      'Vera Sund stieß einen Bau an',
    ],
    [
      'a successor in front of a name is no part of it',
      'Der Rat empfahl 2011 die Schließung, was Hallers Nachfolgerin Jutta Kamp ablehnte. Sie soll im August 2012 Akten vernichtet haben.',
      'Jutta Kamp soll Akten vernichtet haben',
    ],
    [
      'an age of another day gives way to the name',
      'Vor Gericht steht Marvin K. aus Hall. Im Mai 2019 soll der heute 27-Jährige eine Kasse gestohlen haben. Gefasst wurde er 2020.',
      'Marvin K. gefasst',
    ],
    [
      'without a name the age stands without its day',
      'Ein heute 34-Jähriger soll im März 2018 eine Bank überfallen haben. Im April 2018 wurde er gefasst.',
      '34-Jähriger gefasst',
    ],
    [
      'an adverb in front is nobody',
      'Vor Gericht steht Marvin K. aus Hall. Einschlägig vorbestraft ist K. nicht. 2018 hatte ihn ein Gericht verurteilt.',
      'Gericht hat Marvin K. verurteilt',
    ],
    [
      'whose something is, is told by name where nobody else of the clause can be meant',
      'Die Pianistin Lea Storm ist tot. 1988 stahl ein Dieb aus ihrer Wohnung einen Flügel.',
      'Dieb stahl aus Lea Storms Wohnung einen Flügel',
    ],
    [
      'what belongs to who acts stays so',
      'Die Pianistin Lea Storm ist tot. 1990 verkaufte sie ihr Haus.',
      'Lea Storm verkaufte ihr Haus',
    ],
    [
      'an occupation means the one person whom the text is about',
      'Ada Korn ist tot. In Wien hatte die Pianistin 1955 den Preis gewonnen.',
      'Ada Korn hat in Wien den Preis gewonnen',
    ],
    [
      'an occupation that two may have means neither',
      'Ada Korn traf Ina Moll. 1955 zog die Pianistin nach Wien.',
      'Pianistin zog nach Wien',
    ],
  ])('%s', (_, text, title) => {
    expect(titles(text)).toContain(title)
  })

  it.each([
    ['1986 riss man das alte Badehaus ab.', 'Altes Badehaus abgerissen'],
    ['1991 weihte man die Kapelle ein.', 'Kapelle eingeweiht'],
    ['Das Denkmal, das man 1933 sprengte, war alt.', 'Denkmal gesprengt'],
  ])('what „man“ did is done: %s', (text, title) => {
    expect(titles(text)).toContain(title)
  })

  it('of an interview, what is „mine“ is whose answer it is', () => {
    const text = `Ein Gespräch mit der Regisseurin Paula Kern über Kassen.\n\nFrau Kern, Ihr Haus ist voll. Erleichtert?\n\nJa. Mein Vertrag läuft bis Sommer 2023.`
    expect(told(text)).toEqual([['Paula Kerns Vertrag läuft bis Sommer 2023', '2023-22', 'planned']])
  })
})

describe('when something is', () => {
  it.each([
    ['Am Abend des Ostermontags stürzte ein Baum um.', '2025-04-22', '2025-04-21'],
    ['Ein Urteil ist nicht vor Mitte Juli zu erwarten.', '2021-06-24', '[2021-07-11..2021-07-20]'],
    ['Das Spiel musste auf Anfang Februar verlegt werden.', '2023-11-26', '[2024-02-01..2024-02-10]'],
    ['Gefeiert wird das Jubiläum vom 4. bis 6. Oktober.', '2024-01-20', '2024-10-04/2024-10-06'],
    ['Die Beihilfen laufen zum Jahresende aus.', '2015-11-07', '2015-12-31'],
    ['Die Aktie gab bis zum Mittag um elf Prozent nach.', '2024-08-08', '2024-08-08'],
    ['Seit Mittwoch fahren auf der Insel keine Busse.', '2026-01-09', '2026-01-07/..'],
  ])('%s', (text, published, edtf) => {
    expect(told(text, published).map(([, date]) => date)).toEqual([edtf])
  })

  it('a winter that follows a year begins in it, a summer behind a month comes next', () => {
    expect(
      told('Der Fund wurde 2018 entdeckt. Im darauffolgenden Winter durchleuchtete das Team ihn.', '2020-02-19').at(
        -1,
      )?.[1],
    ).toBe('2018-24')
    expect(
      told('Im Oktober 2015 begann der Bau. Im Sommer darauf stürzte ein Kran um.', '2020-02-19').at(-1)?.[1],
    ).toBe('2016-22')
  })

  it('the clause of time right behind a date tells what was then', () => {
    expect(titles('2012, als die Stadt das Bad kaufte, war das Dach noch dicht gewesen.')).toEqual([
      'Stadt kaufte das Bad',
    ])
  })
})

describe('hearsay of a day to come', () => {
  it.each([
    'Chefin Ute Olm geht laut Branchenkreisen zum 30. September.',
    'Gerüchte, die Firma ziehe 2023 nach Polen, kommentierte Chef Jan Kohl nicht.',
    'Man hört, die Intendantin wechsle 2023 nach Marbruck.',
    'Dass die Firma im Mai 2022 schließt, wollte der Chef nicht kommentieren.',
  ])('is claimed, and nobody is said to say so who does not: %s', (text) => {
    const [event] = told(text)
    expect(event?.[2]).toBe('claimed')
    expect(event?.[0]).toMatch(/^Angeblich: /)
  })

  it('what a named body announces is planned', () => {
    expect(told('Laut Polizei endet die Sperrung am Freitag.').map(([, , status]) => status)).toEqual(['planned'])
  })
})
