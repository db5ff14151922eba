import type { Writable } from 'node:stream'

/** Writes and waits where the reader is slower. Resolves to false once the reader is gone. */
export function write(stream: Writable, text: string): Promise<boolean> {
  if (stream.destroyed || stream.writableEnded) return Promise.resolve(false)
  return new Promise((resolve, reject) => {
    // Every write reports here, so a pipe that closes (`| head`) ends the work without a stack trace.
    stream.write(text, (error) => {
      if (!error) resolve(true)
      else if (isClosedPipe(error)) resolve(false)
      else reject(error)
    })
  })
}

/** True for the error of writing to somebody who no longer reads. */
export function isClosedPipe(error: unknown): boolean {
  const code = (error as { code?: unknown } | null)?.code
  return code === 'EPIPE' || code === 'ERR_STREAM_DESTROYED' || code === 'ERR_STREAM_WRITE_AFTER_END'
}
