import type { Readable, Writable } from 'node:stream'

/** The streams a command works on: those of the process, or those of a test. */
export interface Io {
  readonly stdin: Readable
  readonly stdout: Writable & { readonly isTTY?: boolean }
  readonly stderr: Writable & { readonly isTTY?: boolean }
}
