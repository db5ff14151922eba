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
import { reasonOf } from './write.js'

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
    const release = holdSignals()
    try {
      const file = openSync(temporary, 'wx', mode)
      try {
        // The process's mask does not hold for a file that was there.
        if (existsSync(target)) fchmodSync(file, mode)
        writeFileSync(file, text)
        fsyncSync(file)
      } finally {
        closeSync(file)
      }
      renameSync(temporary, target)
    } finally {
      release()
    }
  } catch (error) {
    if (temporary !== null) rmSync(temporary, { force: true })
    throw new UsageError(`${path} cannot be written: ${reasonOf(error)}.`)
  }
}

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

/** While a file is written, a signal waits: the file is whole, or taken away, before the process ends of it. */
function holdSignals(): () => void {
  const end = (signal: NodeJS.Signals): void => {
    letGo()
    process.kill(process.pid, signal)
  }
  const letGo = (): void => {
    for (const signal of SIGNALS) process.off(signal, end)
  }
  for (const signal of SIGNALS) process.on(signal, end)
  // A signal that came meanwhile is told by the event loop, at the latest in its second turn from here.
  return () => void setImmediate(() => setImmediate(letGo))
}
