import { extractTimeline, type TimelineDocument } from '@event-timeline/core'
import { parseDocument } from '@event-timeline/core/document'
import { existsSync, readFileSync, readdirSync, symlinkSync, unlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { foldersOfTests, runBin } from './run-bin.fixture.js'

const BRIDGE = 'Köln – Die Hafenbrücke wurde am 2. September 2024 gesperrt. Das teilte die Stadt mit.\n'
const FAIR = 'Die Messe in Leipzig wurde am 14. März 2023 eröffnet. Das teilte ein Sprecher mit.\n'

const folderWith = foldersOfTests()

function parse(text: string): TimelineDocument {
  const { document, diagnostics } = parseDocument(JSON.parse(text))
  expect(diagnostics).toEqual([])
  return document!
}

describe('extract', () => {
  test('a folder gives one document with a source for each article, wherever it lies in the folder', async () => {
    const cwd = folderWith({ 'a/bridge.txt': BRIDGE, 'b/c/fair.md': FAIR })
    const { code, out, err } = await runBin(['extract', '.'], { cwd })
    expect({ code, err }).toEqual({ code: 0, err: '' })
    const document = parse(out)
    expect(document.sources.map(({ id, path }) => [id, path]).sort()).toEqual([
      ['bridge', join('a', 'bridge.txt')],
      ['fair', join('b', 'c', 'fair.md')],
    ])
    expect(document.events.map(({ date }) => date.edtf)).toContain('2024-09-02')
  })

  test('the same articles in another order give the same bytes, in every zone', async () => {
    const cwd = folderWith({ 'bridge.txt': BRIDGE, 'fair.txt': FAIR })
    const runs = await Promise.all([
      runBin(['extract', 'bridge.txt', 'fair.txt'], { cwd, env: { TZ: 'UTC' } }),
      runBin(['extract', 'fair.txt', 'bridge.txt'], { cwd, env: { TZ: 'Asia/Kathmandu' } }),
      runBin(['extract', 'fair.txt', 'fair.txt', 'bridge.txt'], {
        cwd,
        env: { TZ: 'America/Los_Angeles', LANG: 'tr_TR' },
      }),
    ])
    expect(runs[0].out.length).toBeGreaterThan(100)
    expect(new Set(runs.map(({ out }) => out)).size).toBe(1)
  })

  test('so many articles that several threads read them give what one thread makes of them', async () => {
    const days = Array.from({ length: 28 }, (_, i) => String(i + 1))
    const articles = ['Köln', 'Leipzig', 'Bremen', 'Mainz'].flatMap((city) =>
      days.map((day) => ({
        name: `${city}-${day}.txt`,
        text: `${city} – Die Brücke am Markt wurde am ${day}. Mai 2024 gesperrt. Am Montag teilte die Stadt das mit.\n`,
      })),
    )
    const cwd = folderWith(Object.fromEntries(articles.map(({ name, text }) => [name, text])))
    const { out } = await runBin(['extract', '.'], { cwd })
    const inputs = articles.map(({ name, text }) => ({ id: name.replace('.txt', ''), path: name, text }))
    expect(JSON.parse(out)).toEqual(extractTimeline(inputs))
  })

  test('hidden files, README files and files of other kinds in a folder are not articles', async () => {
    const cwd = folderWith({ 'a.txt': BRIDGE, 'README.md': FAIR, '.b.txt': FAIR, 'c.csv': FAIR, '.git/d.txt': FAIR })
    const { out } = await runBin(['extract', '.'], { cwd })
    expect(parse(out).sources.map(({ id }) => id)).toEqual(['a'])
  })

  test('a file that is named is read whatever it is called', async () => {
    const cwd = folderWith({ 'README.article': BRIDGE })
    const { code, out } = await runBin(['extract', 'README.article'], { cwd })
    expect(code).toBe(0)
    expect(parse(out).sources).toHaveLength(1)
  })

  test('two files of one name keep apart', async () => {
    const cwd = folderWith({ 'a/x.txt': BRIDGE, 'b/x.txt': FAIR })
    const { out } = await runBin(['extract', '.'], { cwd })
    expect(
      parse(out)
        .sources.map(({ id }) => id)
        .sort(),
    ).toEqual([join('a', 'x.txt'), join('b', 'x.txt')])
  })

  test('a link that leads back up ends nowhere', async () => {
    const cwd = folderWith({ 'a/x.txt': BRIDGE })
    symlinkSync('..', join(cwd, 'a', 'up'))
    const { out } = await runBin(['extract', '.'], { cwd })
    expect(parse(out).sources).toHaveLength(1)
  })

  test('every quote stands in the decoded text where its offsets say, a byte-order mark not counted', async () => {
    const cwd = folderWith({ 'a.txt': `\ufeff${BRIDGE}` })
    const { out } = await runBin(['extract', 'a.txt'], { cwd })
    const evidence = parse(out).events.flatMap((event) => event.evidence)
    expect(evidence.length).toBeGreaterThan(0)
    for (const { start, end, quote } of evidence) expect(BRIDGE.slice(start, end)).toBe(quote)
  })

  test('--published anchors what the article leaves open', async () => {
    const cwd = folderWith({ 'a.txt': 'Die Stadt hat die Brücke am Montag gesperrt. Das sagte eine Sprecherin.\n' })
    const { out } = await runBin(['extract', 'a.txt', '--published', '2024-09-04'], { cwd })
    expect(parse(out).events.map(({ date }) => date.edtf)).toContain('2024-09-02')
  })

  test('--from and --to leave out what lies outside', async () => {
    const cwd = folderWith({ 'a.txt': BRIDGE, 'b.txt': FAIR })
    const { out } = await runBin(['extract', '.', '--from', '2024-01-01', '--to', '2024-12-31'], { cwd })
    const years = parse(out).events.map(({ date }) => date.earliest?.slice(0, 4))
    expect(new Set(years)).toEqual(new Set(['2024']))
  })

  test('--out writes the whole file at once and leaves nothing else behind', async () => {
    const cwd = folderWith({ 'a.txt': BRIDGE, 'story.json': 'old' })
    const { code, out } = await runBin(['extract', 'a.txt', '--out', 'story.json'], { cwd })
    expect({ code, out }).toEqual({ code: 0, out: '' })
    parse(readFileSync(join(cwd, 'story.json'), 'utf8'))
    expect(readdirSync(cwd).sort()).toEqual(['a.txt', 'story.json'])
  })

  test('--out into a folder that does not exist is wrong usage and writes nothing', async () => {
    const cwd = folderWith({ 'a.txt': BRIDGE })
    const { code, err } = await runBin(['extract', 'a.txt', '--out', 'nowhere/story.json'], { cwd })
    expect(code).toBe(2)
    expect(err).toContain('nowhere/story.json cannot be written: its folder does not exist.')
    expect(existsSync(join(cwd, 'nowhere'))).toBe(false)
  })

  test('--corrections applies what was set right by hand, and tells what no longer applies', async () => {
    const signed = { author: 'kl', reason: 'nachgelesen' }
    const corrections = [
      { action: 'retitle', event: { id: 'x', quote: 'Hafenbrücke' }, title: 'Die Brücke ist zu', ...signed },
      { action: 'reject', event: { id: 'not-there' }, ...signed },
    ]
    const cwd = folderWith({
      'in/bridge.txt': BRIDGE,
      'c.json': JSON.stringify({ version: 1, corrections }),
      'broken.json': '{"version": 1',
    })
    const { code, out, err } = await runBin(['extract', 'in', '--corrections', 'c.json'], { cwd })
    expect(code).toBe(0)
    expect(parse(out).events.map(({ title }) => title)).toContain('Die Brücke ist zu')
    expect(err).toContain('correction-without-effect')
    expect(err).toContain('/corrections/1')
    const broken = await runBin(['extract', 'in', '--corrections', 'broken.json'], { cwd })
    expect(broken.code).toBe(1)
    expect(parse(broken.out).events.length).toBeGreaterThan(0)
    expect(broken.err).toContain('broken-json')
  })

  test('standard input is an article too', async () => {
    const { code, out } = await runBin(['extract', '-'], { stdin: BRIDGE })
    expect(code).toBe(0)
    expect(parse(out).sources[0]?.id).toBe('stdin')
  })

  test('--jsonl answers each line with a document, and a broken one in its place', async () => {
    const lines = [JSON.stringify({ id: 'a', text: BRIDGE }), '{"id": 3}', '', JSON.stringify({ id: 'b', text: FAIR })]
    const { code, out } = await runBin(['extract', '--jsonl'], { stdin: lines.join('\n') })
    expect(code).toBe(1)
    const answers = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>)
    expect(answers.map(({ id }) => id)).toEqual(['a', null, 'b'])
    expect(answers[1]).toMatchObject({ error: { code: 'broken-line', row: 2, field: 'id' } })
    parse(JSON.stringify(answers[2]!.document))
  })
})

describe('--add', () => {
  const files = { 'a/bridge.txt': BRIDGE, 'b/fair.txt': FAIR, 'b/empty.txt': '' }

  test('gives the same bytes as extracting all at once, what could not be read and the title included', async () => {
    const cwd = folderWith(files)
    const all = await runBin(['extract', 'a', 'b', '--title', 'Both'], { cwd })
    await runBin(['extract', 'b', '--title', 'Both', '--out', 'story.json'], { cwd })
    const added = await runBin(['extract', '--add', 'story.json', 'a'], { cwd })
    expect(added.out).toBe(all.out)
    expect(added.code).toBe(1)
    expect(added.err).toBe(all.err)
  })

  test('a file that changed since the document was written is read again, and so are all', async () => {
    const cwd = folderWith(files)
    await runBin(['extract', 'a', '--out', 'story.json'], { cwd })
    writeFileSync(join(cwd, 'a', 'bridge.txt'), `${BRIDGE}Am 4. Mai 2025 wurde sie abgerissen.\n`)
    const all = await runBin(['extract', 'a', 'b/fair.txt'], { cwd })
    const added = await runBin(['extract', '--add', 'story.json', 'b/fair.txt'], { cwd })
    expect(added.out).toBe(all.out)
    expect(added.out).toContain('2025-05-04')
  })

  test('a file that is in the document already is not read twice', async () => {
    const cwd = folderWith(files)
    const all = await runBin(['extract', 'a', '--out', 'story.json'], { cwd })
    expect(all.code).toBe(0)
    const added = await runBin(['extract', '--add', 'story.json', 'a'], { cwd })
    expect(added.out).toBe(readFileSync(join(cwd, 'story.json'), 'utf8'))
  })

  test('a document whose article is gone is told, and nothing is lost in silence', async () => {
    const cwd = folderWith(files)
    await runBin(['extract', 'a', '--out', 'story.json'], { cwd })
    const before = readFileSync(join(cwd, 'story.json'), 'utf8')
    unlinkSync(join(cwd, 'a', 'bridge.txt'))
    const added = await runBin(['extract', '--add', 'story.json', 'b/fair.txt', '--out', 'story.json'], { cwd })
    expect(added.code).toBe(1)
    expect(added.err).toContain('[unreadable]')
    expect(readFileSync(join(cwd, 'story.json'), 'utf8')).toBe(before)
  })

  test.each<[string, string, string]>([
    ['what is no document', '[]', 'no-document'],
    ['broken JSON', '{', 'broken-json'],
    [
      'a source without a file',
      JSON.stringify({ version: 1, sources: [{ id: 'x', title: 'X' }], events: [] }),
      'source-without-file',
    ],
  ])('%s is told by its code', async (_, content, code) => {
    const cwd = folderWith({ ...files, 'story.json': content })
    const { code: exit, err, out } = await runBin(['extract', '--add', 'story.json', 'a'], { cwd })
    expect(exit).toBe(1)
    expect(out).toBe('')
    expect(err).toContain(`[${code}]`)
  })
})

describe('--mentions', () => {
  test('lines in any order, from any number of files, give the same bytes as the articles', async () => {
    const cwd = folderWith({ 'bridge.txt': BRIDGE, 'fair.txt': FAIR, 'empty.txt': '' })
    const all = await runBin(['extract', '.'], { cwd })
    const { out, code } = await runBin(['extract', '--mentions', '.'], { cwd })
    expect(code).toBe(1)
    const [error = '', ...lines] = out.trimEnd().split('\n')
    expect(JSON.parse(error)).toMatchObject({ id: null, error: { code: 'empty-file' } })
    expect(lines.map((line) => (JSON.parse(line) as { id: string }).id)).toEqual(['bridge', 'fair'])
    writeFileSync(join(cwd, 'one.jsonl'), `${lines[1] ?? ''}\n\n`)
    writeFileSync(join(cwd, 'two.jsonl'), `${lines[0] ?? ''}\n${error}`)
    const merged = await runBin(['extract', '--from-mentions', 'one.jsonl', 'two.jsonl'], { cwd })
    expect(merged.out).toBe(all.out)
  })

  test('a broken line is told with its row, and the others are merged', async () => {
    const cwd = folderWith({ 'bridge.txt': BRIDGE })
    const { out } = await runBin(['extract', '--mentions', 'bridge.txt'], { cwd })
    const stdin = `{"id": "x"}\n${out}no JSON\n`
    const merged = await runBin(['extract', '--from-mentions', '-'], { stdin })
    expect(merged.code).toBe(1)
    expect(merged.err).toContain('-:1: error: The line is not of format')
    expect(merged.err).toContain('-:3: error: The line is not JSON')
    expect(parse(merged.out).events).toHaveLength(1)
  })

  test('an input is never overwritten by the lines', async () => {
    const cwd = folderWith({ 'bridge.txt': BRIDGE })
    const { code, err } = await runBin(['extract', '--mentions', 'bridge.txt', '--out', 'bridge.txt'], { cwd })
    expect(code).toBe(2)
    expect(err).toContain('it would be overwritten')
    expect(readFileSync(join(cwd, 'bridge.txt'), 'utf8')).toBe(BRIDGE)
  })

  test.each([
    ['--mentions', '--corrections', 'c.json'],
    ['--mentions', '--from-mentions'],
    ['--mentions', '--format', 'csv'],
    ['--add', 'x.json', '--jsonl'],
  ])('%s and %s together are wrong usage', async (...args) => {
    const { code, err } = await runBin(['extract', ...args, 'a.txt'])
    expect(code).toBe(2)
    expect(err).toContain('do not go together')
  })
})

describe('bad input is told by its path, and the good files are still worked on', () => {
  const latin1 = Buffer.from('Die Brücke wurde am 2. September 2024 gesperrt.', 'latin1')
  test.each<[string, string | Uint8Array, string]>([
    ['an empty file', '', 'empty-file'],
    ['white space alone', ' \n\t\n', 'empty-file'],
    ["a PDF's bytes", Buffer.from('%PDF-1.7\n%\u00e2\u00e3\n1 0 obj', 'latin1'), 'not-text'],
    ['zero bytes', Buffer.from([0x41, 0, 0x42]), 'not-text'],
    ['a line of 5 MB', 'Am Montag '.repeat(500_000), 'line-too-long'],
    ['invalid UTF-8', latin1, 'invalid-utf8'],
    [
      'broken front matter',
      '---\ntitle: [\n---\n\nDie Brücke wurde am 2. September 2024 gesperrt.\n',
      'front-matter-broken',
    ],
  ])('%s', async (_, content, code) => {
    const cwd = folderWith({ 'bad.txt': content, 'good.txt': FAIR })
    const run = await runBin(['extract', '.'], { cwd })
    expect(run.code).toBe(1)
    expect(run.err).toMatch(new RegExp(`^bad\\.txt.*: error: .+ \\[${code}\\]$`, 'm'))
    const { document } = parseDocument(JSON.parse(run.out))
    expect(document!.sources.map(({ id }) => id)).toContain('good')
    expect(document!.events.some(({ evidence }) => evidence.some(({ source }) => source === 'good'))).toBe(true)
    expect(document!.diagnostics.some((diagnostic) => diagnostic.code === code)).toBe(true)
  })

  test('a folder without articles', async () => {
    const cwd = folderWith({ 'empty/notes.doc': 'x', 'good.txt': FAIR })
    const run = await runBin(['extract', 'empty', 'good.txt'], { cwd })
    expect(run.code).toBe(1)
    expect(run.err).toContain('empty: error: No articles in this folder')
    expect(parse(run.out).sources).toHaveLength(1)
  })

  test('a file that does not exist', async () => {
    const cwd = folderWith({ 'good.txt': FAIR })
    const run = await runBin(['extract', 'gone.txt', 'good.txt'], { cwd })
    expect(run.code).toBe(1)
    expect(run.err).toContain('gone.txt: error: There is no such file or folder. [unreadable]')
    expect(parse(run.out).sources).toHaveLength(1)
  })

  test('nothing but bad input gives no document', async () => {
    const cwd = folderWith({ 'bad.txt': '' })
    const run = await runBin(['extract', 'bad.txt'], { cwd })
    expect(run.code).toBe(1)
    expect(run.out).toBe('')
    expect(run.err).toContain('No article could be read')
  })

  test('the place of a byte that is not UTF-8 is told', async () => {
    const cwd = folderWith({ 'bad.txt': latin1 })
    const { err } = await runBin(['extract', 'bad.txt'], { cwd })
    expect(err).toContain(`byte ${latin1.indexOf(0xfc) + 1} fits no character`)
  })
})
