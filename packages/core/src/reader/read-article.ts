import { newsAgencies } from '../locales/de/boilerplate.js'
import { parseEdtf } from '../calendar/index.js'
import { detectLanguage } from '../locales/index.js'
import type { ArticleFormat, ArticleInput, Diagnostic, SkippedRange } from '../model/index.js'
import { type Block, plainText, segmentBlocks } from './block.js'
import { boilerplatePasses, isPublicationNote, teaserAtEnd } from './boilerplate.js'
import { readFrontMatter } from './front-matter.js'
import { dayInAddress, dayOfLine, daysIn } from './html/day-of.js'
import { type HtmlFacts, readHtml } from './html/read-html.js'
import { maskHtml, maskMarkdown } from './mask.js'
import { type Header, readHeader } from './read-header.js'

/** A place where the article may say when it came out; `publication.ts` reads the dates in it. */
export interface DateCandidate {
  readonly kind: 'given' | 'metadata' | 'header' | 'address' | 'note'
  /** An ISO day or month, where the place holds nothing else. */
  readonly value?: string
  readonly start: number
  readonly end: number
}

export interface BodyBlock {
  readonly kind: 'heading' | 'paragraph'
  readonly start: number
  readonly end: number
}

/** An article taken apart. All offsets count in `text`, the source as decoded. */
export interface Article {
  readonly id: string
  readonly text: string
  readonly format: ArticleFormat
  /** Same length as `text`, markup blanked out: what the tagger reads. */
  readonly masked: string
  readonly language: string
  readonly title: string
  /** Where the headline stands; `null` for an article that has none. */
  readonly headline: { readonly start: number; readonly end: number } | null
  readonly publisher?: string
  readonly byline?: string
  readonly path?: string
  readonly url?: string
  /** News agency that signed the text, lower case. */
  readonly agency?: string
  readonly dateCandidates: readonly DateCandidate[]
  readonly body: readonly BodyBlock[]
  readonly skipped: readonly SkippedRange[]
  readonly diagnostics: readonly Diagnostic[]
}

/** Reads an article: format, front matter, header (headline, publisher, byline, date), body, and what is not body.
 *
 *      text ─ mask markup ─ blocks ─┬─ header: headline, publisher, byline, date
 *                                   ├─ passes: captions, galleries, comments, biographies, notes …
 *                                   └─ body: headings and paragraphs */
export function readArticle(input: ArticleInput): Article {
  const { text } = input
  const format = input.format ?? detectFormat(text)
  const front = readFrontMatter(text, input.id)
  const html = format === 'html' ? readHtml(' '.repeat(front.end) + text.slice(front.end)) : null
  const masked = html ? html.masked : format === 'markdown' ? maskMarkdown(text) : maskHtml(text)
  const blocks = html?.blocks ?? segmentBlocks(masked, text, front.end, format !== 'text')
  const reasons = giveReasons(blocks, html)
  const header = readHeader(blocks, reasons, html)
  const rest = blocks.map((block, i) => ({ block, i })).filter(({ i }) => !reasons.has(i) && !header.used.has(i))

  const skipped: SkippedRange[] = front.end > 0 ? [{ start: 0, end: front.end, reason: 'front-matter' }] : []
  blocks.forEach((block, i) => {
    const reason = reasons.get(i) ?? header.used.get(i)
    if (reason && reason !== 'headline') skipped.push({ start: block.start, end: block.end, reason })
  })
  const body: BodyBlock[] = []
  for (const [i, { block }] of rest.entries()) {
    if (i > 0 && i >= rest.length - LAST_LINES && isAboutByline(block, header.byline)) {
      skipped.push({ start: block.start, end: block.end, reason: 'biography' })
      continue
    }
    const { range, cut } = trimEdges(block, body.length < 3)
    skipped.push(...cut)
    if (range.end > range.start) {
      const isHeading = block.heading || (block.plain.length <= 120 && !/[.!:…][“”"»)]?$|[.!?] /.test(block.plain))
      body.push({ kind: isHeading ? 'heading' : 'paragraph', ...range })
    }
  }

  const fields = front.fields
  const bodyText = body.map((b) => masked.slice(b.start, b.end)).join(' ')
  const language = input.language ?? fields.language ?? fields.lang ?? html?.language ?? detectLanguage(bodyText)
  const title = fields.title ?? header.title ?? html?.title ?? firstWords(plainText(bodyText))
  const publisher = input.publisher ?? fields.publisher ?? html?.publisher ?? header.publisher
  const byline = fields.byline ?? fields.author ?? html?.byline ?? header.byline
  const url = input.url ?? fields.url ?? html?.url
  const agency = agencyOf(text, skipped)
  return {
    id: input.id,
    text,
    format,
    masked,
    language,
    title,
    headline: header.headline,
    ...(publisher !== undefined && { publisher }),
    ...(byline !== undefined && { byline }),
    ...(input.path !== undefined && { path: input.path }),
    ...(url !== undefined && { url }),
    ...(agency !== undefined && { agency }),
    dateCandidates: dateCandidates(input, fields, header, html, blocks, skipped, url),
    body,
    skipped: skipped.sort((a, b) => a.start - b.start),
    diagnostics: [...front.diagnostics, ...tellPublished(input, fields), ...tellEmpty(input, body)],
  }
}

/** Blocks at the end among which a line about whoever signed the article may stand, and how long it is at most. */
const LAST_LINES = 2
const MAX_ABOUT = 350

/** "Katja Muster, geboren 1979 in …" below an article by Katja Muster. */
const isAboutByline = (block: Block, byline: string | undefined): boolean =>
  byline !== undefined &&
  byline.length >= 6 &&
  block.plain.length <= MAX_ABOUT &&
  byline.split(/,| und /).some((name) => name.trim().includes(' ') && block.plain.startsWith(name.trim()))

/** A page may begin with a byte order mark, an XML declaration, or the remark of the browser that saved it. */
const PAGE_START =
  /^\s{0,20}(?:<\?xml[^<>]{0,200}>\s{0,20})?(?:<!--[^<>]{0,400}-->\s{0,20})?<(?:!doctype html|html|head|body|article)\b/i

function detectFormat(text: string): ArticleFormat {
  if (PAGE_START.test(text.slice(0, 1000))) return 'html'
  if (/^---[ \t]*\r?\n/.test(text) || /^#{1,6}\s\S/m.test(text)) return 'markdown'
  return 'text'
}

/** Why a block is not body, by its index. What a page's structure tells comes first; the passes over the text see what
 *  that left. */
function giveReasons(blocks: readonly Block[], html: HtmlFacts | null): ReadonlyMap<number, string> {
  const reasons = new Map<number, string>(html?.reasons ?? [])
  const left = blocks.map((_, i) => i).filter((i) => !reasons.has(i) && i !== html?.headline)
  const open = left.flatMap((i) => blocks[i] ?? [])
  const found = new Map<number, string>()
  for (const pass of boilerplatePasses) {
    for (const [i, reason] of pass.mark(open)) if (!found.has(i)) found.set(i, reason)
  }
  for (const [i, reason] of found) {
    const at = left[i]
    if (at !== undefined) reasons.set(at, reason)
  }
  return reasons
}

/** "Talheim, 14. November 2024. Die …", "Talheim (dpa), Dienstag, 14.11.2024: Die …": place and date like a sentence of their
 *  own. Without a place it may be the entry of a chronicle. */
const CLOSED_DATELINE =
  /^(\p{Lu}[\p{L} /()-]{1,40}, (?:\p{L}{3,10}, )?(?:de[nm] )?\d{1,2}\. ?(?:\p{L}{3,9} |\d{1,2}\. ?)\d{4}[.:] )[\p{Lu}„"»]/u

/** Cuts a dateline ("Moskau – ") off a paragraph near the top and a signature ("(sda/daf)") off any. */
function trimEdges(block: Block, isNearTop: boolean): { range: { start: number; end: number }; cut: SkippedRange[] } {
  const cut: SkippedRange[] = []
  let { start, end } = block
  const cutFront = (dateline: string): void => {
    cut.push({ start, end: start + dateline.trimEnd().length, reason: 'dateline' })
    start += dateline.length
  }
  const dateline =
    /^\p{Lu}[\p{L}./-]{1,30}(?: \p{Lu}[\p{L}.-]{1,30}){0,3}(?: ?\([\p{L}/ -]{2,30}\))?(?: [–—-] |: (?=\p{Lu}))/u.exec(
      block.text,
    )
  if (isNearTop && dateline && /[–—(]| - $/.test(dateline[0])) cutFront(dateline[0])
  // "New York, 14. August 1969 – …": place and date.
  const dated = isNearTop ? /^\p{Lu}[\p{L} ./-]{1,30}, [^–—.]{0,24}\d[^–—]{0,30}[–—] /u.exec(block.text) : null
  if (dated) cutFront(dated[0])
  const [, closed] = (isNearTop && start === block.start ? CLOSED_DATELINE.exec(block.text) : null) ?? []
  if (closed !== undefined) cutFront(closed)
  const teaser = teaserAtEnd(block.text)
  if (teaser > 0 && block.start + teaser > start) {
    cut.push({ start: block.start + teaser, end, reason: 'teaser' })
    const kept = block.text.slice(0, teaser).trimEnd()
    return { range: { start, end: block.start + kept.length }, cut }
  }
  const signature = /\s?\(([^()]{2,60})\)\s?$/.exec(block.text.slice(-64))
  const inner = signature?.[1] ?? ''
  const isName = /^\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+){1,3}$/u.test(inner)
  const isAgency =
    inner.split(/[/,;\s]+/).some((part) => newsAgencies.includes(part.toLowerCase())) && inner.length <= 30
  // A line by itself may be the signature of all that stands above it.
  const isAlone = isAgency && signature?.[0].length === block.text.length
  if (signature && (isName || isAgency) && (block.text.length > 80 || isAlone)) {
    const at = block.end - signature[0].length
    cut.push({
      start: at + (signature[0].length - signature[0].trimStart().length),
      end: block.end,
      reason: 'signature',
    })
    end = at
  }
  return { range: { start, end }, cut }
}

function agencyOf(text: string, skipped: readonly SkippedRange[]): string | undefined {
  for (const range of skipped) {
    if (range.reason !== 'signature' && range.reason !== 'dateline') continue
    const parts = text
      .slice(range.start, range.end)
      .toLowerCase()
      .split(/[^\p{L}-]+/u)
    const agency = parts.find((part) => newsAgencies.includes(part))
    if (agency) return agency
  }
  return undefined
}

function dateCandidates(
  input: ArticleInput,
  fields: Readonly<Record<string, string>>,
  header: Header,
  html: HtmlFacts | null,
  blocks: readonly Block[],
  skipped: readonly SkippedRange[],
  url: string | undefined,
): readonly DateCandidate[] {
  const candidates: DateCandidate[] = []
  const given = givenDate(input, fields)
  if (given !== undefined) candidates.push({ kind: 'given', value: given, start: 0, end: 0 })
  if (html?.published) candidates.push({ kind: 'metadata', value: html.published, start: 0, end: 0 })
  if (header.date) candidates.push({ kind: 'header', ...header.date })
  const lines = dayLines([...(html?.dateLines ?? []), ...header.lines], header.headline)
  const address = dayInAddress(url)
  const isTold = (line: DayLine): boolean => line.weight === 0
  candidates.push(...lines.filter(isTold).map(({ candidate }) => candidate))
  if (address !== undefined) candidates.push({ kind: 'address', value: address, start: 0, end: 0 })
  candidates.push(...lines.filter((line) => !isTold(line)).map(({ candidate }) => candidate))
  for (const { start, end, reason } of skipped)
    if (reason === 'dateline') candidates.push({ kind: 'header', start, end })
    // "(dpa; 27.8.2015)" at the foot.
    else if (reason === 'signature') candidates.push({ kind: 'note', start, end })
  for (const block of blocks)
    if (isPublicationNote(block)) candidates.push({ kind: 'note', start: block.start, end: block.end })
  return candidates
}

interface DayLine {
  readonly candidate: DateCandidate
  /** The less, the sooner it is believed. */
  readonly weight: number
}

/** The lines beside a headline that may tell the day, the best first: what says to be the publication, what stands below the
 *  headline, what stands above it, a "Stand". A line whose days are all of something else is none. */
function dayLines(lines: readonly Block[], headline: Header['headline']): readonly DayLine[] {
  const found = lines.flatMap(({ start, end, plain }): readonly DayLine[] => {
    const told = dayOfLine(plain)
    if (!told) return daysIn(plain).length > 0 ? [] : [{ candidate: { kind: 'header', start, end }, weight: 1 }]
    const isAbove = headline !== null && start < headline.start
    const weight = told.kind === 'published' ? 0 : told.kind === 'state' ? 3 : isAbove ? 2 : 1
    return [{ candidate: { kind: 'header', value: told.day, start, end }, weight }]
  })
  return found.sort((a, b) => a.weight - b.weight)
}

/** The day that comes with the article: its own first, then the one it was handed in with. */
const givenDate = (input: ArticleInput, fields: Readonly<Record<string, string>>): string | undefined =>
  [fields.published, fields.date, input.published].find((value) => value !== undefined && parseEdtf(value) !== null) ??
  fields.published ??
  fields.date ??
  input.published

/** "published: 2023-02-31" is told, not passed over. */
function tellPublished(input: ArticleInput, fields: Readonly<Record<string, string>>): readonly Diagnostic[] {
  return (['published', 'date'] as const).flatMap((field): readonly Diagnostic[] => {
    const value = fields[field]
    if (value === undefined || parseEdtf(value) !== null || isWordedDate(value)) return []
    const message = `The front matter says ${field}: ${value.slice(0, 40)}, which is no date.`
    return [{ code: 'date-invalid', severity: 'warning', source: input.id, field, message }]
  })
}

/** Something in words, which the header's reader may know: "3. Mai 2023". */
const isWordedDate = (value: string): boolean => /\p{L}{3}/u.test(value)

function firstWords(text: string): string {
  const words = text.trim().split(/\s+/).slice(0, 10)
  return words.length < 10 ? words.join(' ') : `${words.join(' ')} …`
}

function tellEmpty(input: ArticleInput, body: readonly BodyBlock[]): readonly Diagnostic[] {
  if (input.text.trim() === '') {
    return [{ code: 'article-empty', severity: 'error', source: input.id, message: 'The article is empty.' }]
  }
  if (body.length > 0) return []
  return [
    {
      code: 'article-without-body',
      severity: 'error',
      source: input.id,
      message: 'No paragraph of an article was found in the text.',
    },
  ]
}
