// How time and memory grow with the number of articles.
//
//   node bench/corpus.mjs [dated|undated|one-day|add] [N …]      after `npm run build`
//
// Articles are read as `event-timeline extract` reads them, by as many threads as there are processors.
//
// A corpus is made of the fixture stories, told again and again of other people in other places and years: a story of five
// articles has nothing to do with the next one, as in an archive. Each size is read in a process of its own. `add` adds one
// article to the document of all others, from files and by the command line.
import { fork, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { root, STORIES } from './articles.mjs'

const BIN = join(root, 'packages/cli/bin/event-timeline.js')

const [mode = 'dated', ...sizes] = process.argv.slice(2)

export { corpusOf }

async function measureAll(all) {
  const rows = []
  for (const size of all) {
    const child = fork(fileURLToPath(import.meta.url), [mode, String(size)])
    const row = await new Promise((resolve, reject) => {
      child.on('message', resolve)
      child.on('exit', (code) => code !== 0 && reject(new Error(`${size} articles ended with ${code}`)))
    })
    if (mode === 'add') {
      const { seconds, secondsOfAll } = row
      console.log(`one to ${size}: ${seconds.toFixed(1)} s, all at once ${secondsOfAll.toFixed(1)} s, the same bytes`)
      continue
    }
    rows.push(row)
    console.log(
      `${mode} ${row.size}: ${row.seconds.toFixed(1)} s (${row.cpu.toFixed(1)} s of processor), ${Math.round(row.megabytes)} MB, ${row.events} events, ${row.conflicts} conflicts`,
    )
  }
  const [first, last] = [rows[0], rows.at(-1)]
  if (rows.length > 1)
    console.log(
      `exponent of processor time ${(Math.log(last.cpu / first.cpu) / Math.log(last.size / first.size)).toFixed(2)}`,
    )
}

async function measure(size) {
  const built = (path) => import(pathToFileURL(join(root, 'packages', path)).href)
  const { extractTimeline } = await built('core/dist/index.js')
  const { extractInThreads } = await built('cli/dist/threads/read-in-threads.js')
  const articles = corpusOf(size, extractTimeline)
  if (mode === 'add') return process.send(measureAdding(articles))
  const started = performance.now()
  const before = process.cpuUsage()
  const { events } = await extractInThreads(articles, {}, { show: () => {}, clear: () => {} })
  const seconds = (performance.now() - started) / 1000
  const { user, system } = process.cpuUsage(before)
  process.send({
    size,
    seconds,
    cpu: (user + system) / 1e6,
    megabytes: process.resourceUsage().maxRSS / 1024,
    events: events.length,
    conflicts: events.filter((event) => event.conflict).length,
  })
}

function measureAdding(articles) {
  const folder = mkdtempSync(join(tmpdir(), 'corpus-'))
  const extract = (...args) => {
    const started = performance.now()
    const { status, stderr } = spawnSync(process.execPath, [BIN, 'extract', ...args], { cwd: folder, encoding: 'utf8' })
    if (status !== 0) throw new Error(stderr)
    return (performance.now() - started) / 1000
  }
  try {
    for (const name of ['old', 'new']) mkdirSync(join(folder, name))
    const added = articles.length >> 1
    articles.forEach(({ id, text, published }, i) => {
      const dated = `---\npublished: ${published}\n---\n\n${withoutFrontMatter(text)}`
      writeFileSync(join(folder, i === added ? 'new' : 'old', `${id}.md`), dated)
    })
    extract('old', '--out', 'before.json')
    const seconds = extract('--add', 'before.json', 'new', '--out', 'added.json')
    const secondsOfAll = extract('old', 'new', '--out', 'all.json')
    const [one, all] = ['added.json', 'all.json'].map((name) => readFileSync(join(folder, name), 'utf8'))
    if (one !== all) throw new Error('Adding gave other bytes than reading all.')
    return { size: articles.length, seconds, secondsOfAll }
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function withoutFrontMatter(text) {
  return text.replace(/^---\n[^]*?\n---\n+/, '')
}

function corpusOf(size, extractTimeline) {
  const stories = STORIES.map(({ name, gold, articles }) => {
    const { events } = extractTimeline(articles)
    const names = new Set(events.flatMap((event) => [...event.actors, ...event.places]).flatMap((n) => n.split(' ')))
    return { folder: name, articles, published: gold.published, names: [...names].filter((name) => name.length > 4) }
  })
  const corpus = []
  for (let round = 0; corpus.length < size; round++)
    for (const { folder, articles, published, names } of stories)
      for (const { id, text } of articles) {
        if (corpus.length >= size) break
        const renamed = round === 0 ? text : rename(text, names, round)
        corpus.push({
          id: `${folder}-${round}-${id}`,
          text: mode === 'undated' ? renamed : renamed.replace(/^published:.*$/m, ''),
          ...(mode !== 'undated' && {
            published: mode === 'one-day' ? '2023-09-11' : dayOf(published[id]?.[0], round),
          }),
        })
      }
  return corpus
}

/** Other names by a letter and a syllable of the round, other years. */
function rename(text, names, round) {
  const syllable = ['ber', 'lin', 'hof', 'tal', 'rod', 'wik', 'mar', 'gen', 'sen', 'dal'][round % 10]
  const own = `${syllable}${String.fromCharCode(97 + (Math.floor(round / 10) % 26))}`
  let made = text
  for (const name of names) made = made.replaceAll(name, `${name.slice(0, 3)}${own}${name.slice(3)}`)
  return made.replace(/\b(19[5-9]\d|20[01]\d)\b/g, (year) => String(Number(year) - (round % 40)))
}

function dayOf(edtf, round) {
  const day = /\d{4}-\d{2}-\d{2}/.exec(edtf ?? '')?.[0] ?? '2020-01-15'
  return `${Number(day.slice(0, 4)) - (round % 40)}${day.slice(4)}`.replace(/-02-29$/, '-02-28')
}
