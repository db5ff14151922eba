import { fstatSync, writeSync } from 'node:fs'
import type { Writable } from 'node:stream'

/** Output that could not be written, with a sentence for the caller: the disk is full, or something like it. */
export class OutputError extends Error {}

/** Writes and waits where the reader is slower. Resolves to false once the reader is gone.
 *
 *  @throws {OutputError} where the text cannot be written */
export function write(stream: Writable, text: string): Promise<boolean> {
  if (stream.destroyed || stream.writableEnded) return Promise.resolve(false)
  return new Promise((resolve, reject) => {
    const settle = (error?: unknown): void => {
      if (error == null) resolve(true)
      else if (isClosedPipe(error)) resolve(false)
      else reject(new OutputError(`the output cannot be written: ${reasonOf(error)}.`))
    }
    const file = fileOf(stream)
    if (file === null) {
      // Every write reports here, so a pipe that closes (`| head`) ends the work without a stack trace.
      stream.write(text, settle)
      return
    }
    try {
      writeWhole(file, text)
      settle()
    } catch (error) {
      settle(error)
    }
  })
}

/** The descriptor of a stream that ends in a file. */
function fileOf(stream: Writable): number | null {
  const { fd } = stream as { fd?: unknown }
  if (typeof fd !== 'number') return null
  return fstatSync(fd).isFile() ? fd : null
}

/** A disk that is nearly full takes a part and says how much; Node's stream for files takes that for all of it. */
function writeWhole(fd: number, text: string): void {
  const bytes = Buffer.from(text)
  for (let at = 0; at < bytes.length;) at += writeSync(fd, bytes, at)
}

/** True for the error of writing to somebody who no longer reads. */
export function isClosedPipe(error: unknown): boolean {
  const code = (error as { code?: unknown } | null)?.code
  return code === 'EPIPE' || code === 'ERR_STREAM_DESTROYED' || code === 'ERR_STREAM_WRITE_AFTER_END'
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'its folder does not exist',
  EACCES: 'you may not write there',
  EPERM: 'you may not write there',
  EROFS: 'the disk is read-only',
  EISDIR: 'it is a folder',
  ENOSPC: 'the disk is full',
  EDQUOT: 'your share of the disk is full',
  EFBIG: 'the file would be larger than is allowed',
}

/** Why something could not be written, in words. */
export function reasonOf(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException
  return REASONS[code ?? ''] ?? message
}
