import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { root } from './paths.mjs'

const folder = join(root, 'seeds')
const read = (id) => readFileSync(join(folder, `${id}.md`), 'utf8')

/** What each article says about time; a retelling that loses one of these would tell another story. */
const PHRASES = {
  '000-briefe': [
    'im Jahr 2019',
    'kurz nach dem Besuch',
    'in den kommenden Monaten',
    'nach dem Besuch',
    'Während seines Besuchs',
    'des 70. Jahrestages',
    'Ende Juli',
    'von Beginn an',
    'Immer wieder',
    'Am 15. August',
  ],
  '001-panzerzug': [
    'Jetzt',
    'vorab',
    'in den letzten Wochen',
    'am Montag',
    'Anfang 2020',
    'etwa 20 Stunden',
    'in dieser Woche',
    'jährliche',
    'am Dienstag',
    'In diesem Jahr',
    'des letzten Jahres',
    'in diesem Jahr',
    'Seit dem Einmarsch',
    'Seit dem Scheitern',
    'im Jahr 2019',
    'Am Ende des Zweiten Weltkriegs',
    '1950',
    '1953',
    'im Jahr 1991',
    'Seit dem Ende des Kalten Krieges',
    'of 2020',
    'am 11. September 2023',
  ],
  '002-verhandlungen': [
    'am Mittwoch',
    'im Juli',
    'Mitte August',
    'seit dem russischen Überfall',
    'am Donnerstag',
    'Kurz nach dem angeblichen Briefaustausch',
    'Bereits im vergangenen Jahr',
    'in den kommenden Monaten',
    'Am 18. August',
    'während seiner Amtszeit',
    'bislang',
    'Nach dem ersten Treffen',
    'im Jahr 2018',
    'in den folgenden Jahren',
    'Im Jahr 2022',
  ],
  '003-wladiwostok': [
    'Demnächst',
    'Bereits zuvor',
    'in den nächsten Tagen',
    'am Montag',
    'wahrscheinlich am Mittwoch',
    'am Sonntag',
    'noch bis Mittwoch',
    'der Mittwoch',
    'Bis zuletzt',
    'seit längerer Zeit',
    'In den vergangenen Monaten',
    'Seit geraumer Zeit',
    'im August',
    '70. Jahrestag',
    '1953',
    'Vor vier Jahren',
    'Im April 2019',
    'damals',
  ],
  '004-treffen': [
    'Noch diesen Monat',
    'noch im September',
    'vom 10. bis 13. September',
    'Bereits am Mittwoch',
    'kürzlich',
    'während des Treffens',
    'daraufhin',
    'Ende August',
    'Vor einem Jahr',
    'das erste Mal',
    '04.11.2014',
  ],
}

describe('seeds', () => {
  test('five articles, each named after its id', () => {
    const names = readdirSync(folder).sort()
    expect(names).toEqual(Object.keys(PHRASES).map((id) => `${id}.md`))
    for (const id of Object.keys(PHRASES)) expect(read(id)).toContain(`\nid: ${id}\n`)
  })

  test('only the two articles that tell their month have a publication date', () => {
    const dated = Object.keys(PHRASES).filter((id) => /^published: 2023-09$/m.test(read(id)))
    expect(dated).toEqual(['000-briefe', '001-panzerzug'])
    expect(Object.keys(PHRASES).filter((id) => /^published:/m.test(read(id)))).toEqual(dated)
  })

  test.each(Object.entries(PHRASES))('%s keeps its time phrases', (id, phrases) => {
    const text = read(id)
    expect(phrases.filter((phrase) => !text.includes(phrase))).toEqual([])
  })

  test('what is no article is kept as such', () => {
    expect(read('000-briefe')).toContain('© Alexander Zemlianichenko/dpa')
    for (const part of ['Zu den Autoren', 'maschinelle Übersetzungen', '© UPI Photo/Imago']) {
      expect(read('001-panzerzug')).toContain(part)
    }
    expect(read('003-wladiwostok')).toMatch(/\(sda\/daf\)[^]*Kommentare lesen\?[^]*Melde dich bitte an/)
    expect(read('004-treffen')).toMatch(/1\/53\nGehe zur Galerie\n {4}<strong[^]*&nbsp;/)
  })
})
