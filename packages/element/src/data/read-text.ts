import type { Format } from '@event-timeline/core/formats'
import type { Diagnostic, TimelineDocument } from '@event-timeline/core/model'
import { today, withDates, withDatesLater } from './dates.js'
import { detectFormat, formatOfJson, type ReadableFormat, type TextOrigin } from './detect-format.js'
import { isColor } from './is-color.js'
import { jsonSteps } from './json-steps.js'
import { jsonLines, readData, type ReadData } from './read-data.js'
import { longListOf, readSteps } from './read-steps.js'
import type { Steps } from './steps.js'

/** Readers, each a file of its own that loads when it is first needed. Not `loadFormat`: that would bring writers along. */
const READERS: Readonly<Record<Exclude<ReadableFormat, 'json'>, () => Promise<Format>>> = {
  csv: () => import('@event-timeline/core/formats/csv').then(({ csv }) => csv),
  ics: () => import('@event-timeline/core/formats/icalendar').then(({ icalendar }) => icalendar),
  feed: () => import('@event-timeline/core/formats/feed').then(({ feed }) => feed),
  timelinejs: () => import('@event-timeline/core/formats/timelinejs').then(({ timelinejs }) => timelinejs),
  vis: () => import('@event-timeline/core/formats/vis').then(({ vis }) => vis),
  jsonld: () => import('@event-timeline/core/formats/jsonld').then(({ jsonld }) => jsonld),
  markwhen: () => import('@event-timeline/core/formats/markwhen').then(({ markwhen }) => markwhen),
}

/** Reads a text of any format that is known. What is JSON of our own is read at once; the reader of another format is loaded
 *  when it is first needed. Never rejects: what cannot be read is told. */
export async function readText(
  text: string,
  origin: TextOrigin,
  language: string,
  { run, onShare }: ReadInSteps,
): Promise<ReadData> {
  const format = detectFormat(text, origin)
  if (format === null) return unreadable(text, origin)
  if (format !== 'json') return readAs(format, text, language)
  const value = (await parse(text, run)) ?? jsonLines(text.replace(/^\uFEFF/, ''))
  // What is no JSON is told by the reader of values.
  if (value === null) return readData(text, language)
  const tool = formatOfJson(value)
  if (tool !== 'json') return readAs(tool, text, language)
  const list = longListOf(value)
  return list
    ? withDatesLater(() => run(readSteps(value, list, language, onShare)))
    : withDates(() => readData(value, language))
}

/** How work that may be long is done. */
export interface ReadInSteps {
  readonly run: <T>(steps: Steps<T>) => Promise<T>
  /** Told how much of the events is read, from 0 to 1. */
  readonly onShare: (share: number) => void
}

/** A value that another tool's format is written in; `null` where it is one of ours. */
export function foreignFormat(value: unknown): ReadableFormat | null {
  const format = typeof value === 'object' && value !== null ? formatOfJson(value) : 'json'
  return format === 'json' ? null : format
}

async function readAs(format: keyof typeof READERS, text: string, language: string): Promise<ReadData> {
  try {
    const { read } = await READERS[format]()
    const found = read?.(text, { language, today: today() })
    if (found) return { kind: 'document', ...found, diagnostics: [...found.diagnostics, ...noColors(found.document)] }
  } catch (error) {
    return told('not-loaded', `The reader for ${format} could not be loaded: ${String(error).slice(0, 200)}`)
  }
  return told('not-a-format', `${format} is not read.`)
}

/** What the colours of another format are that are none, each with what has it first. */
function noColors(document: TimelineDocument | null): readonly Diagnostic[] {
  const { events = [], eras = [], lanes = [] } = document ?? {}
  const wrong = new Map<string, string>()
  for (const one of [...events, ...eras, ...lanes])
    if (one.color && !isColor(one.color) && !wrong.has(one.color)) wrong.set(one.color, one.title ?? '')
  return Array.from(wrong, ([color, title]) => ({
    code: 'not-a-color',
    severity: 'warning',
    message: `"${title.slice(0, 40)}": "${color.slice(0, 40)}" is no colour; the usual one is drawn`,
  }))
}

async function parse(text: string, run: ReadInSteps['run']): Promise<unknown> {
  try {
    return await run(jsonSteps(text.replace(/^\uFEFF/, '')))
  } catch (error) {
    if (error instanceof SyntaxError) return undefined
    throw error
  }
}

function unreadable(text: string, { format }: TextOrigin): ReadData {
  if (format) return told('not-a-format', `"${format}" is no format that is read.`)
  if (text.trim() === '') return { kind: 'nothing' }
  if (/^\s{0,100}</.test(text)) return told('not-a-format', 'the answer is a page, not data')
  return told('not-a-format', 'the text is neither JSON nor a table, a calendar or a feed; `format` can say what it is')
}

function told(code: string, message: string): ReadData {
  const diagnostic: Diagnostic = { code, severity: 'error', message }
  return { kind: 'document', document: null, diagnostics: [diagnostic] }
}
