import { afterEach, describe, expect, test } from 'vitest'
import { makeFolder, runBin } from './run-bin.fixture.js'

const folders: { remove: () => void }[] = []
afterEach(() => folders.splice(0).forEach((folder) => folder.remove()))

describe('the command line', () => {
  test('--help names every command and the exit codes, and is no error', async () => {
    const { code, out } = await runBin(['--help'])
    expect(code).toBe(0)
    for (const word of ['extract', 'tag', 'explain', 'validate', 'convert', 'Exit codes']) expect(out).toContain(word)
  })

  test('--version is the version of the package', async () => {
    expect(await runBin(['--version'])).toMatchObject({
      code: 0,
      out: expect.stringMatching(/^\d+\.\d+\.\d+\n$/) as string,
    })
  })

  test.each([
    [['frobnicate'], 'unknown command'],
    [['extract'], 'Name at least one file or folder'],
    [['extract', '.', '--frobnicate'], 'unknown option'],
    [['extract', '.', '--published', '4.9.2023'], 'write a day as 2023-09-04'],
    [['extract', '.', '--published', '2023-02-29'], 'is not a date'],
    [['extract', '.', '--format', 'docx'], 'No format "docx" is written'],
    [['extract', '--jsonl', '--corrections', 'c.json'], '--corrections and --jsonl do not go together'],
    [['extract', '--jsonl', '--out', 'x'], 'do not go together'],
    [['tag'], 'Name one file'],
    [['tag', '-', '--profile', 'loose'], 'Allowed choices are product, timeml'],
    [['explain', 'a.txt'], 'write FILE:OFFSET'],
    [['validate'], "missing required argument 'file'"],
    [['convert', 'a.csv', '--to', 'docx'], 'No format "docx" is written'],
    [['convert', 'a.bin'], 'tells no format'],
    [['convert', 'a.csv', '--columns', 'title'], '--columns takes pairs'],
  ])('%j is wrong usage, said in a sentence, with nothing on standard output', async (args, sentence) => {
    const { code, out, err } = await runBin(args)
    expect(code).toBe(2)
    expect(out).toBe('')
    expect(err).toContain(sentence)
    expect(err).not.toContain('    at ')
  })
})

describe('validate', () => {
  const event = {
    id: 'e',
    title: 'x',
    date: {
      edtf: '2023-09-04',
      extent: 'moment',
      earliest: '2023-09-04',
      latest: '2023-09-04',
      granularity: 'day',
      basis: 'stated',
    },
    status: 'reported',
    actors: [],
    places: [],
    evidence: [],
  }
  const document = { version: 1, language: 'de', sources: [], events: [event], diagnostics: [] }

  async function validateText(text: string) {
    const folder = makeFolder({ 'story.json': text })
    folders.push(folder)
    return runBin(['validate', 'story.json'], { cwd: folder.path })
  }

  test('what extract writes is valid', async () => {
    const { out } = await runBin(['extract', '-'], { stdin: 'Die Brücke wurde am 2. September 2024 gesperrt.' })
    expect(await validateText(out)).toMatchObject({ code: 0, err: '' })
  })

  test('an error is told with its JSON pointer', async () => {
    const { code, err } = await validateText(JSON.stringify({ ...document, events: [{ ...event, title: 3 }] }))
    expect(code).toBe(1)
    expect(err).toMatch(/^story\.json:\/events\/0\/title: error: /m)
  })

  test.each([
    ['no JSON', '{', 'broken-json'],
    ['no object', '[]', 'not-an-object'],
    ['another version', '{"version": 2, "events": []}', 'unknown-version'],
    ['no events', '{}', 'not-an-array'],
    ['nothing', '', 'empty-file'],
  ])('%s is told', async (_, text, code) => {
    const run = await validateText(text)
    expect(run.code).toBe(1)
    expect(run.err).toContain(`[${code}]`)
  })
})

describe('explain', () => {
  test('says for one weekday of two articles which day it is and what it was counted from', async () => {
    const folder = makeFolder({
      'a.txt': 'Die Brücke wurde am Mittwoch gesperrt. Das sagte eine Sprecherin.\n',
      'b.txt': 'Die Messe wurde am Mittwoch eröffnet. Das sagte ein Sprecher.\n',
    })
    folders.push(folder)
    const ask = (name: string, published: string) =>
      runBin(['explain', `${name}:24`, '--published', published, '--json'], { cwd: folder.path })
    const [a, b] = await Promise.all([ask('a.txt', '2024-09-05'), ask('b.txt', '2024-09-12')])
    expect(a.code).toBe(0)
    expect(JSON.parse(a.out)).toMatchObject({
      timex: { value: '2024-09-04', anchor: { value: '2024-09-05', kind: 'document' } },
      date: { edtf: '2024-09-04' },
    })
    expect(JSON.parse(b.out)).toMatchObject({ timex: { value: '2024-09-11' } })
  })

  test('says the same to people, with the sentence, the rule and the anchor', async () => {
    const folder = makeFolder({ 'a.txt': 'Die Brücke wurde am Mittwoch gesperrt. Das sagte eine Sprecherin.\n' })
    folders.push(folder)
    const { code, out } = await runBin(['explain', 'a.txt:24', '--published', '2024-09-05'], { cwd: folder.path })
    expect(code).toBe(0)
    expect(out).toContain('Die Brücke wurde am Mittwoch gesperrt.')
    expect(out).toMatch(/date +Wednesday, 4 September 2024 \(2024-09-04\)/)
    expect(out).toMatch(/rule +\S+/)
    expect(out).toMatch(/counted from +2024-09-05, when the article came out/)
  })

  test('a place without a time expression is said to be one', async () => {
    const folder = makeFolder({ 'a.txt': 'Die Brücke ist aus Stahl.\n' })
    folders.push(folder)
    const { code, out } = await runBin(['explain', 'a.txt:5'], { cwd: folder.path })
    expect(code).toBe(0)
    expect(out).toContain('no time expression at a.txt:5')
  })

  test('--event says of a disputed event who tells it, what joined the tellings, and which claims stand against one another', async () => {
    const folder = makeFolder({
      'a.txt': 'Lauterfels – Die Hafenbrücke in Lauterfels wurde am 2. September 2024 gesperrt.\n',
      'b.txt': 'Lauterfels – Die Sperrung der Hafenbrücke in Lauterfels begann am 3. September 2024.\n',
    })
    folders.push(folder)
    const { code, out } = await runBin(['explain', '--event', 'a.txt:60', 'b.txt'], { cwd: folder.path })
    expect(code).toBe(0)
    expect(out).toContain('The event is told 2 times')
    expect(out).toMatch(/\[1\] a:\d+ {2}2024-09-02/)
    expect(out).toMatch(/as \[2\], dates that cannot both hold, odds \+\d/)
    expect(out).toContain('2024-09-03 is claimed by [2]')
  })

  test('--event at a place that tells nothing says so', async () => {
    const folder = makeFolder({ 'a.txt': 'Lauterfels ist eine kleine Stadt am Fluss.\n' })
    folders.push(folder)
    const { code, out } = await runBin(['explain', '--event', 'a.txt:3'], { cwd: folder.path })
    expect({ code, out }).toEqual({ code: 0, out: 'No event is told at a.txt:3.\n' })
  })

  test('an offset behind the end is wrong usage', async () => {
    const folder = makeFolder({ 'a.txt': 'Kurz.\n' })
    folders.push(folder)
    expect(await runBin(['explain', 'a.txt:500'], { cwd: folder.path })).toMatchObject({ code: 2 })
  })
})
