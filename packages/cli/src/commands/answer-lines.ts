import type { ArticleInput } from '@event-timeline/core'
import { createReadStream } from 'node:fs'
import type { Readable } from 'node:stream'
import { EXIT, type ExitCode, UsageError } from '../exit-codes.js'
import { unreadable } from '../input/find-files.js'
import { parseArticleLine } from '../input/parse-article-line.js'
import { readLines } from '../input/read-lines.js'
import type { Io } from '../io.js'
import { formatDiagnostic, tellDiagnostics } from '../output/diagnostics.js'
import { write } from '../output/write.js'

/** Reads lines of articles and writes one line for each, in their order. One line is held at a time, and the next is
 *  read when the last is written. A broken line gives `{ "id": null, "error": … }` in its place. */
export async function answerLines(
  names: readonly string[],
  io: Io,
  answerArticle: (article: ArticleInput) => { readonly answer: unknown; readonly bad: boolean },
): Promise<ExitCode> {
  const [name = '-', ...more] = names
  if (more.length > 0) throw new UsageError('--jsonl reads one file, or standard input.')
  let exit: ExitCode = EXIT.clean
  try {
    for await (const line of readLines(openLines(name, io))) {
      if (line.bytes !== null && line.bytes.every(isWhiteSpace)) continue
      const parsed = parseArticleLine(line)
      let answer: unknown
      if ('problem' in parsed) {
        exit = EXIT.badInput
        answer = { id: null, error: parsed.problem }
        await write(io.stderr, `${formatDiagnostic({ source: name, ...parsed.problem })}\n`)
      } else {
        const given = answerArticle(parsed.article)
        answer = given.answer
        if (given.bad) exit = EXIT.badInput
      }
      // Nobody reads any more: the rest would be work for nothing.
      if (!(await write(io.stdout, `${JSON.stringify(answer)}\n`))) break
    }
  } catch (error) {
    if ((error as NodeJS.ErrnoException).syscall === undefined) throw error
    await tellDiagnostics(io, [unreadable(name, error)])
    exit = EXIT.badInput
  }
  return exit
}

function openLines(name: string, io: Io): Readable {
  return name === '-' ? io.stdin : createReadStream(name)
}

function isWhiteSpace(byte: number): boolean {
  return byte === 0x20 || byte === 0x09 || byte === 0x0d
}
