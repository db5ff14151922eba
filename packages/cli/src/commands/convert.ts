import type { TimelineDocument } from '@event-timeline/core'
import { english } from '@event-timeline/core/en'
import { unfoldOctets } from '@event-timeline/core/formats/unfold-octets'
import { readFileSync } from 'node:fs'
import { extname } from 'node:path'
import { EXIT, type ExitCode, UsageError } from '../exit-codes.js'
import { decodeTable } from '../input/decode-table.js'
import { unreadable } from '../input/find-files.js'
import type { Io } from '../io.js'
import { hasError, tellDiagnostics } from '../output/diagnostics.js'
import { readerOf, writerOf } from '../output/formats.js'
import { writeResult } from '../output/write-result.js'

export interface ConvertOptions {
  readonly from?: string
  readonly to: string
  readonly columns?: string
  readonly language?: string
  readonly dayOrder?: 'day-first' | 'month-first'
  readonly out?: string
}

/** Formats that a file's ending tells. */
const BY_ENDING: Readonly<Record<string, string>> = {
  '.csv': 'csv',
  '.tsv': 'csv',
  '.ics': 'ics',
  '.json': 'json',
  '.jsonld': 'jsonld',
  '.rss': 'feed',
  '.atom': 'feed',
  '.xml': 'feed',
  '.mw': 'markwhen',
}

/** `convert FILE --from FORMAT --to FORMAT`: a timeline of one format in another. Bad rows are told, good ones kept. */
export async function convert(path: string, options: ConvertOptions, io: Io): Promise<ExitCode> {
  const from = options.from ?? BY_ENDING[extname(path).toLowerCase()]
  if (from === undefined) throw new UsageError(`The ending of ${path} tells no format: name it with --from.`)
  const [read, writeAs] = [await readerOf(from), await writerOf(options.to)]
  const columns = parseColumns(options.columns)
  let bytes: Uint8Array
  try {
    bytes = readFileSync(path)
  } catch (error) {
    await tellDiagnostics(io, [unreadable(path, error)])
    return EXIT.badInput
  }
  const decoded = decodeTable(from === 'ics' ? unfoldOctets(bytes) : bytes, path)
  if ('problem' in decoded) {
    await tellDiagnostics(io, [decoded.problem])
    return EXIT.badInput
  }
  const { document: given, diagnostics } = read(decoded.text, {
    ...(columns === undefined ? {} : { columns }),
    ...(options.language === undefined ? {} : { language: options.language }),
    ...(options.dayOrder === undefined ? {} : { dayOrder: options.dayOrder }),
  })
  const document = given && given.language === 'und' ? { ...given, language: languageOf(given) } : given
  const written = document && writeAs(document)
  const told = [...decoded.diagnostics, ...diagnostics, ...(written?.diagnostics ?? [])]
  await tellDiagnostics(
    io,
    told.map((diagnostic) => ({ source: path, ...diagnostic })),
  )
  if (!written) return EXIT.badInput
  await writeResult(io, options.out, written.text)
  return hasError(told) ? EXIT.badInput : EXIT.clean
}

/** German or English, as the words of the events tell; `und` where neither has words that the other lacks. */
function languageOf({ title = '', events }: TimelineDocument): string {
  const words = [title, ...events.map((event) => `${event.title} ${event.summary ?? ''} ${event.text ?? ''}`)].join(
    '\n',
  )
  const told = english.detect?.(words) ?? 'und'
  // German is taken where neither leads: with one English word more it no longer is.
  return told === 'de' && english.detect?.(`the ${words}`) === 'en' ? 'und' : told
}

/** "title=Was,start=Wann" */
function parseColumns(text: string | undefined): Readonly<Record<string, string>> | undefined {
  if (text === undefined) return undefined
  return Object.fromEntries(
    text.split(',').map((pair) => {
      const [field = '', ...name] = pair.split('=')
      if (field.trim() === '' || name.length === 0)
        throw new UsageError(`--columns takes pairs such as title=Titel,start=Beginn; "${pair}" is none.`)
      return [field.trim(), name.join('=').trim()]
    }),
  )
}
