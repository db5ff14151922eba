// node scripts/check-size.mjs
// Fails where a page has to load more before the timeline draws than the bar allows. Measured on the built files: the
// entry and what it imports at once, each minified, with gzip at its best, as a server sends them.
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { gzipSync } from 'node:zlib'

export const MOST_BYTES = 50_000

const dist = fileURLToPath(new URL('../packages/element/dist/', import.meta.url))

/** Files that a module asks for: at once, and later. */
export function readImports(code) {
  const paths = (pattern) => Array.from(code.matchAll(pattern), (match) => match[1])
  return {
    atOnce: paths(/\b(?:from|import)\s*["'`](\.[^"'`]+)["'`]/g),
    later: paths(/\bimport\s*\(\s*["'`](\.[^"'`]+)["'`]\s*\)/g),
  }
}

/** `first` and all that it needs at once, then what they ask for later with all that needs. */
export function followImports(first, read) {
  const walk = (roots, known) => {
    const found = [...roots]
    for (const file of found) {
      for (const path of readImports(read(file)).atOnce) {
        const next = join(dirname(file), path)
        if (!found.includes(next) && !known.includes(next)) found.push(next)
      }
    }
    return found
  }
  const atOnce = walk([first], [])
  const asked = atOnce.flatMap((file) => readImports(read(file)).later.map((path) => join(dirname(file), path)))
  return { atOnce, later: walk([...new Set(asked)], atOnce) }
}

const gzipped = (code) => gzipSync(code, { level: 9 }).length

function check() {
  const entry = join(dist, 'event-timeline.js')
  if (!existsSync(entry)) throw new Error('There is nothing built to weigh: npm run build.')
  const read = (file) => readFileSync(file, 'utf8')
  const { atOnce, later } = followImports(entry, read)
  const print = (file) => console.log(`${String(gzipped(read(file))).padStart(8)}  ${relative(dist, file)}`)
  console.log('Before the timeline draws, bytes with gzip:')
  atOnce.forEach(print)
  console.log('When it is asked for:')
  later.forEach(print)
  console.log('All in one:')
  print(join(dist, 'event-timeline.single.js'))
  const sum = atOnce.reduce((total, file) => total + gzipped(read(file)), 0)
  const isWithin = sum <= MOST_BYTES
  console.log(`${String(sum)} of ${String(MOST_BYTES)} bytes${isWithin ? '' : ': too many'}`)
  return isWithin
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) process.exitCode = check() ? 0 : 1
