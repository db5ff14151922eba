/** A line of a stream, without its line break; `null` where it is longer than the limit and was not kept. */
export interface Line {
  /** Counted from 1. */
  readonly row: number
  readonly bytes: Uint8Array | null
}

/** Longest line of a stream that is read, in bytes. Memory is bound by it. */
export const MAX_LINE_BYTES = 64 * 1024 * 1024

const NEWLINE = 0x0a

/** The lines of a stream, one at a time: memory grows with the longest line, never with the stream. */
export async function* readLines(stream: AsyncIterable<unknown>, limit: number = MAX_LINE_BYTES): AsyncGenerator<Line> {
  let parts: Uint8Array[] = []
  let length = 0
  let row = 1
  const finish = (): Line => {
    const line = { row, bytes: length > limit ? null : Buffer.concat(parts) }
    parts = []
    length = 0
    row++
    return line
  }
  const add = (part: Uint8Array): void => {
    length += part.length
    if (length > limit) parts = []
    else parts.push(part)
  }
  for await (const chunk of stream) {
    const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : (chunk as Uint8Array)
    let start = 0
    for (let end = bytes.indexOf(NEWLINE); end >= 0; end = bytes.indexOf(NEWLINE, start)) {
      add(bytes.subarray(start, end))
      yield finish()
      start = end + 1
    }
    if (start < bytes.length) add(bytes.subarray(start))
  }
  if (length > 0) yield finish()
}
