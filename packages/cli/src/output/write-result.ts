import type { Io } from '../io.js'
import { writeFileAtomically } from './write-file.js'
import { write } from './write.js'

/** What a command was asked for: into a file where one is named, to standard output otherwise.
 *
 *  @throws {UsageError} where the file cannot be written
 *  @throws {OutputError} where standard output cannot */
export async function writeResult(io: Io, out: string | undefined, text: string): Promise<void> {
  if (out === undefined) await write(io.stdout, text)
  else writeFileAtomically(out, text)
}
