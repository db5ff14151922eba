import type { TimelineDocument } from '@event-timeline/core'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { foldersOfTests, runBin } from './run-bin.fixture.js'

const folderWith = foldersOfTests()

const events = (text: string): readonly (readonly [string, string])[] =>
  (JSON.parse(text) as TimelineDocument).events.map(({ date, title }) => [date.edtf, title] as const)

describe('convert', () => {
  test('a German table in Windows-1252 becomes a timeline, and says how it was read', async () => {
    const table = 'Was;Wann\r\nEröffnung der Brücke;01.02.2016\r\n'
    const cwd = folderWith({ 'a.csv': Buffer.from(table, 'latin1') })
    const { code, out, err } = await runBin(['convert', 'a.csv', '--columns', 'title=Was,start=Wann'], { cwd })
    expect(code).toBe(0)
    expect(events(out)).toEqual([['2016-02-01', 'Eröffnung der Brücke']])
    expect(err).toContain('read-as-windows-1252')
  })

  test('there and back again through another format', async () => {
    const cwd = folderWith({ 'a.csv': 'title,start,end\nMesse,2023-09-10,2023-09-13\n' })
    expect((await runBin(['convert', 'a.csv', '--to', 'ics', '--out', 'a.ics'], { cwd })).code).toBe(0)
    expect(readFileSync(join(cwd, 'a.ics'), 'utf8')).toContain('DTEND;VALUE=DATE:20230914')
    const { out } = await runBin(['convert', 'a.ics'], { cwd })
    expect(events(out)).toEqual([['2023-09-10/2023-09-13', 'Messe']])
  })

  test('a bad row is told by file and row, and the good ones are written', async () => {
    const cwd = folderWith({ 'a.csv': 'title,start\nGut,2020\nSchlecht,30.02.2020\n' })
    const { code, out, err } = await runBin(['convert', 'a.csv'], { cwd })
    expect(code).toBe(1)
    expect(events(out)).toEqual([['2020', 'Gut']])
    expect(err).toMatch(/^a\.csv:3:start: error: .*\[not-a-date\]$/m)
  })

  test('a letter of a calendar that is folded between its bytes is whole again', async () => {
    const head =
      'BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:x\r\nBEGIN:VEVENT\r\nUID:a\r\nDTSTART;VALUE=DATE:20240501\r\n'
    const title = Buffer.from('SUMMARY:Eröffnung der Brücke')
    const at = title.indexOf(0xc3) + 1
    const folded = Buffer.concat([title.subarray(0, at), Buffer.from('\r\n '), title.subarray(at)])
    const foot = '\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n'
    const cwd = folderWith({ 'a.ics': Buffer.concat([Buffer.from(head), folded, Buffer.from(foot)]) })
    const { code, out, err } = await runBin(['convert', 'a.ics'], { cwd })
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(events(out)).toEqual([['2024-05-01', 'Eröffnung der Brücke']])
  })

  test('a list of items in JSON is read', async () => {
    const items = [
      { title: 'Grundstein', start: 'März 1848' },
      { title: 'Weihe', date: '1850-05-01' },
    ]
    const cwd = folderWith({ 'a.json': JSON.stringify(items) })
    const { code, out } = await runBin(['convert', 'a.json', '--from', 'json'], { cwd })
    expect(code).toBe(0)
    expect(events(out)).toEqual([
      ['1848-03', 'Grundstein'],
      ['1850-05-01', 'Weihe'],
    ])
  })

  test('the order of slashed days can be told', async () => {
    const cwd = folderWith({ 'a.csv': 'title,date\nStart,10/4/1957\n' })
    expect((await runBin(['convert', 'a.csv'], { cwd })).err).toContain('could be two dates')
    const { out } = await runBin(['convert', 'a.csv', '--day-order', 'month-first'], { cwd })
    expect(events(out)).toEqual([['1957-10-04', 'Start']])
  })

  test('the language is the one that is named, that the file says, or that its words tell', async () => {
    const rss = '<rss version="2.0"><channel><title>N</title><link>x</link><description>x</description><language>fr</language><item><title>A</title><pubDate>2024-03-07</pubDate></item></channel></rss>' // prettier-ignore
    const cwd = folderWith({
      'de.csv': 'title,date\nDie Brücke wird gebaut und nicht gesperrt,1901\n',
      'en.csv': 'title,date\nThe fall of the wall and what they said,1989\n',
      'short.csv': 'title,date\nSputnik,1957\n',
      'fr.rss': rss,
    })
    const languageOf = async (...args: readonly string[]): Promise<string> =>
      (JSON.parse((await runBin(['convert', ...args], { cwd })).out) as TimelineDocument).language
    expect(await languageOf('de.csv')).toBe('de')
    expect(await languageOf('en.csv')).toBe('en')
    expect(await languageOf('short.csv')).toBe('und')
    expect(await languageOf('fr.rss')).toBe('fr')
    expect(await languageOf('short.csv', '--language', 'nl')).toBe('nl')
  })

  test('what the written format has no place for is told', async () => {
    const cwd = folderWith({ 'a.csv': 'title,date,weight\nA,1901,3\n' })
    const { code, err } = await runBin(['convert', 'a.csv', '--to', 'ics'], { cwd })
    expect(code).toBe(0)
    expect(err).toContain('iCalendar has no place for weights (of 1 event). [no-place]')
  })

  test('a file that is not there, and one that is no calendar', async () => {
    const cwd = folderWith({ 'a.ics': 'guten Tag' })
    for (const name of ['a.ics', 'b.csv']) {
      const { code, out, err } = await runBin(['convert', name], { cwd })
      expect({ code, out }).toEqual({ code: 1, out: '' })
      expect(err).toContain(name)
    }
  })
})

describe('extract --format', () => {
  const ARTICLE = 'Köln – Die Hafenbrücke wurde am 2. September 2024 gesperrt. Das teilte die Stadt mit.\n'
  test.each([
    ['csv', /^\S+,Hafenbrücke gesperrt,2\. September 2024,2024-09-02/m],
    ['ics', /DTSTART;VALUE=DATE:20240902/],
    ['timelinejs', /"headline": "Hafenbrücke gesperrt"/],
    ['jsonld', /"@type": "NewsArticle"/],
    ['webannotation', /"TextQuoteSelector"/],
    ['html', /<time datetime="2024-09-02">2\. September 2024<\/time> – Hafenbrücke gesperrt/],
    ['md', /^- \*\*2\. September 2024\*\* – Hafenbrücke gesperrt/m],
  ])('%s', async (format, expected) => {
    const cwd = folderWith({ 'a.txt': ARTICLE })
    const { code, out } = await runBin(['extract', 'a.txt', '--format', format], { cwd })
    expect(code).toBe(0)
    expect(out).toMatch(expected)
  })
})
