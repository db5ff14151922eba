import type { Diagnostic } from '@event-timeline/core'
import { readdirSync, realpathSync, statSync } from 'node:fs'
import { extname, join } from 'node:path'

export const ARTICLE_EXTENSIONS: readonly string[] = ['.txt', '.md', '.markdown', '.html', '.htm']

export interface FoundFiles {
  /** As they were named, or joined to the folder that was named; in the order of the arguments, each once. */
  readonly paths: readonly string[]
  readonly diagnostics: readonly Diagnostic[]
}

/** The articles that files and folders stand for.
 *
 *  A file that is named is taken whatever it is called. A folder gives the files in it and below it that end in one of
 *  `ARTICLE_EXTENSIONS`, sorted by their path; hidden files and folders, `node_modules` and README files are not
 *  articles. `-` is standard input. */
export function findFiles(names: readonly string[]): FoundFiles {
  const paths: string[] = []
  const diagnostics: Diagnostic[] = []
  const taken = new Set<string>()
  const take = (path: string): void => {
    const real = path === '-' ? '-' : realpathSync(path)
    if (taken.has(real)) return
    taken.add(real)
    paths.push(path)
  }
  for (const name of names) {
    if (name === '-') {
      take(name)
      continue
    }
    try {
      if (!statSync(name).isDirectory()) {
        take(name)
        continue
      }
    } catch (error) {
      diagnostics.push(unreadable(name, error))
      continue
    }
    const inside = filesBelow(name, diagnostics, new Set())
    if (inside.length === 0 && !diagnostics.some(({ source }) => source === name)) {
      const message = `No articles in this folder: none of its files ends in ${ARTICLE_EXTENSIONS.join(', ')}.`
      diagnostics.push({ code: 'no-articles', severity: 'error', source: name, message })
    }
    inside.forEach(take)
  }
  return { paths, diagnostics }
}

function filesBelow(folder: string, diagnostics: Diagnostic[], visited: Set<string>): readonly string[] {
  try {
    // A link back up would go round for ever.
    const real = realpathSync(folder)
    if (visited.has(real)) return []
    visited.add(real)
    const names = readdirSync(folder).filter((name) => !isNoArticle(name))
    return names.sort(byCodeUnits).flatMap((name) => {
      const path = join(folder, name)
      try {
        const stat = statSync(path)
        if (stat.isDirectory()) return filesBelow(path, diagnostics, visited)
        // Reading a pipe or device would wait for somebody to write to it.
        if (!stat.isFile() && ARTICLE_EXTENSIONS.includes(extname(name).toLowerCase())) {
          const message = 'This is a pipe or a device, not a file; it was left out.'
          diagnostics.push({ code: 'not-a-file', severity: 'warning', source: path, message })
          return []
        }
      } catch (error) {
        diagnostics.push(unreadable(path, error))
        return []
      }
      return ARTICLE_EXTENSIONS.includes(extname(name).toLowerCase()) ? [path] : []
    })
  } catch (error) {
    diagnostics.push(unreadable(folder, error))
    return []
  }
}

function isNoArticle(name: string): boolean {
  return name.startsWith('.') || name === 'node_modules' || /^readme(\.|$)/i.test(name)
}

function byCodeUnits(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'There is no such file or folder.',
  EACCES: 'You may not read it.',
  EPERM: 'You may not read it.',
  ELOOP: 'Its links go in a circle.',
  EISDIR: 'It is a folder.',
}

/** The diagnostic for what the file system would not give. */
export function unreadable(path: string, error: unknown): Diagnostic {
  const { code, message } = error as NodeJS.ErrnoException
  return { code: 'unreadable', severity: 'error', source: path, message: REASONS[code ?? ''] ?? message }
}
