import {
  closeSync,
  fchmodSync,
  existsSync,
  fsyncSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { UsageError } from '../exit-codes.js'

/** Writes a file in one step: whoever reads it sees the old content or the whole new one, never a part.
 *
 *  @throws {UsageError} where the file cannot be written */
export function writeFileAtomically(path: string, text: string): void {
  const target = existsSync(path) ? realpathSync(path) : path
  let temporary: string | null = null
  try {
    if (existsSync(target) && !statSync(target).isFile()) {
      // A device or a pipe cannot be replaced, only written to.
      writeFileSync(target, text)
      return
    }
    temporary = join(dirname(target), `.${basename(target)}.${process.pid}.tmp`)
    const mode = existsSync(target) ? statSync(target).mode : 0o666
    const file = openSync(temporary, 'wx', mode)
    const made = temporary
    const remove = (): void => {
      rmSync(made, { force: true })
    }
    process.once('exit', remove)
    try {
      // The process's mask does not hold for a file that was there.
      if (existsSync(target)) fchmodSync(file, mode)
      writeFileSync(file, text)
      fsyncSync(file)
    } finally {
      closeSync(file)
    }
    renameSync(temporary, target)
    process.off('exit', remove)
  } catch (error) {
    if (temporary !== null) rmSync(temporary, { force: true })
    throw new UsageError(`${path} cannot be written: ${reasonOf(error)}.`)
  }
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'its folder does not exist',
  EACCES: 'you may not write there',
  EPERM: 'you may not write there',
  EROFS: 'the disk is read-only',
  EISDIR: 'it is a folder',
  ENOSPC: 'the disk is full',
}

function reasonOf(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException
  return REASONS[code ?? ''] ?? message
}
