import type { ArticleFormat, ArticleInput, Diagnostic } from '@event-timeline/core'
import { readFileSync, statSync } from 'node:fs'
import { basename, extname } from 'node:path'
import type { Readable } from 'node:stream'
import type { Progress } from '../output/progress.js'
import { decodeText, MAX_FILE_SIZE } from './decode-text.js'
import { findFiles, unreadable } from './find-files.js'

export interface ReadArticles {
  readonly articles: readonly ArticleInput[]
  /** What could not be read, sorted by path. */
  readonly diagnostics: readonly Diagnostic[]
}

export interface ReadOptions {
  readonly published?: string | undefined
  readonly stdin: Readable
  readonly progress: Progress
}

const FORMATS: Readonly<Record<string, ArticleFormat>> = {
  '.md': 'markdown',
  '.markdown': 'markdown',
  '.html': 'html',
  '.htm': 'html',
}

/** Reads the articles that files and folders stand for. An article's id is its file's name without extension, or the
 *  whole path where two files share a name. */
export async function readArticles(names: readonly string[], options: ReadOptions): Promise<ReadArticles> {
  const found = findFiles(names)
  const diagnostics = [...found.diagnostics]
  const read: { path: string; text: string }[] = []
  for (const [index, path] of found.paths.entries()) {
    options.progress.show(`Reading ${index + 1} of ${found.paths.length}: ${path}`)
    const decoded = decode(path, path === '-' ? await readAll(options.stdin) : readBytes(path))
    if ('text' in decoded) read.push({ path, text: decoded.text })
    else diagnostics.push(decoded.problem)
  }
  options.progress.clear()
  const ids = countIds(read.map(({ path }) => stem(path)))
  const articles = read.map(({ path, text }): ArticleInput => {
    const format = FORMATS[extname(path).toLowerCase()]
    return {
      id: ids.get(stem(path)) === 1 ? stem(path) : path,
      text,
      path,
      ...(format === undefined ? {} : { format }),
      ...(options.published === undefined ? {} : { fallbackPublished: options.published }),
    }
  })
  return { articles, diagnostics: diagnostics.sort((a, b) => ((a.source ?? '') < (b.source ?? '') ? -1 : 1)) }
}

function decode(path: string, bytes: Uint8Array | Diagnostic): ReturnType<typeof decodeText> {
  return bytes instanceof Uint8Array ? decodeText(bytes, path) : { problem: bytes }
}

function readBytes(path: string): Uint8Array | Diagnostic {
  try {
    const { size } = statSync(path)
    if (size <= MAX_FILE_SIZE) return readFileSync(path)
    const message = `The file has ${Math.round(size / 1024 / 1024)} MB: this is not an article (at most ${MAX_FILE_SIZE / 1024 / 1024} MB).`
    return { code: 'file-too-large', severity: 'error', source: path, message }
  } catch (error) {
    return unreadable(path, error)
  }
}

async function readAll(stream: Readable): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  for await (const chunk of stream) chunks.push(chunk as Uint8Array)
  return Buffer.concat(chunks)
}

function stem(path: string): string {
  return path === '-' ? 'stdin' : basename(path, extname(path))
}

function countIds(ids: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1)
  return counts
}
