import type { TimelineDocument } from '@event-timeline/core'
import { loadFormat, READ_FORMATS, WRITTEN_FORMATS, type Format, type Written } from '@event-timeline/core/formats'
import { UsageError } from '../exit-codes.js'

/** The writer of a format, loaded; an unknown one is wrong usage. */
export async function writerOf(name: string): Promise<(document: TimelineDocument) => Written> {
  const known = WRITTEN_FORMATS.find((one) => one === name)
  if (known === undefined)
    throw new UsageError(`No format "${name}" is written. Those that are: ${WRITTEN_FORMATS.join(', ')}.`)
  const { write } = await loadFormat(known)
  if (!write) throw new Error(`The format ${known} has no writer.`)
  return write
}

/** The reader of a format, loaded; an unknown one is wrong usage. */
export async function readerOf(name: string): Promise<NonNullable<Format['read']>> {
  const known = READ_FORMATS.find((one) => one === name)
  if (known === undefined)
    throw new UsageError(`No format "${name}" is read. Those that are: ${READ_FORMATS.join(', ')}.`)
  const { read } = await loadFormat(known)
  if (!read) throw new Error(`The format ${known} has no reader.`)
  return read
}
