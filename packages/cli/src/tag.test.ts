import type { Timex } from '@event-timeline/core'
import { spawn } from 'node:child_process'
import { afterEach, describe, expect, test } from 'vitest'
import { BIN, makeFolder, runBin } from './run-bin.fixture.js'

const TEXT = 'Am Mittwoch, 4. September 2024, wurde die Brücke gesperrt.'

const folders: { remove: () => void }[] = []
afterEach(() => folders.splice(0).forEach((folder) => folder.remove()))

describe('tag', () => {
  test('prints the time expressions of a file as JSON, each with the words at its offsets', async () => {
    const folder = makeFolder({ 'a.txt': TEXT })
    folders.push(folder)
    const { code, out, err } = await runBin(['tag', 'a.txt', '--json'], { cwd: folder.path })
    expect({ code, err }).toEqual({ code: 0, err: '' })
    const timexes = JSON.parse(out) as Timex[]
    expect(timexes.map(({ value }) => value)).toContain('2024-09-04')
    for (const { start, end, text } of timexes) expect(TEXT.slice(start, end)).toBe(text)
  })

  test('reads standard input, and prints a table for people', async () => {
    const { code, out } = await runBin(['tag', '-'], { stdin: TEXT })
    expect(code).toBe(0)
    expect(out).toMatch(/^\d+–\d+ +DATE +2024-09-04 /m)
  })

  test('--published settles a weekday', async () => {
    const { out } = await runBin(['tag', '-', '--json', '--published', '2024-09-05'], {
      stdin: 'Am Mittwoch wurde sie gesperrt.',
    })
    expect((JSON.parse(out) as Timex[]).map(({ value }) => value)).toEqual(['2024-09-04'])
  })

  test('counts from the day that extract counts from: front matter, which is no text itself, before --published', async () => {
    const article = '---\ntitle: Brücke\ndate: 2024-09-05\n---\n\nAm Mittwoch wurde die Brücke gesperrt.\n'
    const { out } = await runBin(['tag', '-', '--json', '--published', '2020-01-01'], { stdin: article })
    const timexes = JSON.parse(out) as Timex[]
    expect(timexes.map(({ value, text }) => [value, text])).toEqual([['2024-09-04', 'Mittwoch']])
    for (const { start, end, text } of timexes) expect(article.slice(start, end)).toBe(text)
  })

  test('tells English from German, and takes the language that is named', async () => {
    const values = async (stdin: string, ...options: readonly string[]) => {
      const { out } = await runBin(['tag', '-', '--json', ...options], { stdin })
      return (JSON.parse(out) as Timex[]).map(({ value }) => value)
    }
    const text = 'The bridge was closed on September 4, 2024, and it has been that way for the town since 9/10/2024.'
    expect(await values(text)).toEqual(['2024-09-04', '2024-09-10'])
    expect(await values(text, '--language', 'en-GB')).toEqual(['2024-09-04', '2024-10-09'])
    expect(await values(text, '--language', 'fr')).toEqual([])
  })

  test('a text without time gives an empty list', async () => {
    const { code, out } = await runBin(['tag', '-', '--json'], { stdin: 'Die Brücke ist aus Stahl.' })
    expect({ code, out }).toEqual({ code: 0, out: '[]\n' })
  })

  test('--jsonl answers line by line, before the input ends', async () => {
    const child = spawn(process.execPath, [BIN, 'tag', '--jsonl'])
    const line = new Promise<string>((resolve) =>
      child.stdout.once('data', (chunk: Buffer) => resolve(chunk.toString())),
    )
    child.stdin.write(`${JSON.stringify({ id: 'a', text: TEXT })}\n`)
    const answer = JSON.parse(await line) as { id: string; timexes: Timex[] }
    expect(answer.id).toBe('a')
    expect(answer.timexes.length).toBeGreaterThan(0)
    const ended = new Promise((resolve) => child.once('close', resolve))
    child.stdin.end()
    expect(await ended).toBe(0)
  })

  test.each([
    ['not JSON', '{"id": "a"', 'broken-json'],
    ['no object', '[1]', 'broken-line'],
    ['no id', '{"text": "x"}', 'broken-line'],
    ['an id that is no text', '{"id": 1, "text": "x"}', 'broken-line'],
    ['no text', '{"id": "a"}', 'broken-line'],
    ['a date that does not exist', '{"id": "a", "text": "x", "published": "2023-02-30"}', 'broken-line'],
    ['invalid UTF-8', Buffer.from('{"id": "a", "text": "Br\u00fccke"}', 'latin1'), 'invalid-utf8'],
    ['a paragraph of 5 MB', JSON.stringify({ id: 'a', text: 'x'.repeat(5_000_000) }), 'line-too-long'],
  ])('--jsonl puts an error in the place of a broken line: %s', async (_, line, code) => {
    const good = JSON.stringify({ id: 'good', text: TEXT })
    const stdin = Buffer.concat([Buffer.from(`${good}\n`), Buffer.from(line), Buffer.from(`\r\n${good}\n`)])
    const run = await runBin(['tag', '--jsonl'], { stdin })
    expect(run.code).toBe(1)
    const answers = run.out
      .trimEnd()
      .split('\n')
      .map((answer) => JSON.parse(answer) as Record<string, unknown>)
    expect(answers).toHaveLength(3)
    expect(answers[1]).toMatchObject({ id: null, error: { code, severity: 'error', row: 2 } })
    expect(answers[2]).toEqual(answers[0])
  })

  test('--jsonl of nothing is nothing', async () => {
    expect(await runBin(['tag', '--jsonl'])).toEqual({ code: 0, out: '', err: '' })
  })

  test('a reader who leaves early ends the work quietly', async () => {
    const child = spawn(process.execPath, [BIN, 'tag', '--jsonl'])
    let err = ''
    child.stderr.on('data', (chunk: Buffer) => (err += chunk.toString()))
    child.stdin.on('error', () => undefined)
    child.stdout.once('data', () => child.stdout.destroy())
    const ended = new Promise((resolve) => child.once('close', resolve))
    for (let row = 0; row < 3000; row++) child.stdin.write(`${JSON.stringify({ id: String(row), text: TEXT })}\n`)
    child.stdin.end()
    expect(await ended).toBe(0)
    expect(err).toBe('')
  })
})
