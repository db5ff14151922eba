import { html, nothing, type TemplateResult } from 'lit'
import { safeUrl } from './safe-url.js'
import { clip } from './clip.js'
import type { markdownTemplate } from './markdown.js'

/** The module that parses, as soon as it is there. */
interface MarkdownModule {
  readonly markdownTemplate: typeof markdownTemplate
}

/** What could be Markdown: emphasis, links, lists, quotes, headings, code. Other text needs no parser. */
const MARKUP = /[*_[\]`<>#\\&]|^ {0,3}(?:[-+]|\d{1,9}[.)])\s/m
const ADDRESS = /\bhttps?:\/\/[^\s<>"')\]]+/g
/** Longer texts are cut: a panel is no place for a book. */
const MAX_TEXT = 20_000

let markdown: MarkdownModule | null = null
let loading: Promise<void> | null = null

/** A text of an event as paragraphs: plain, or safe Markdown (CommonMark; HTML in it is shown as text, addresses go
 *  through `safeUrl`). The parser loads when a text is first found to need it; until then its source is shown, and
 *  `onLoad` asks for another look. */
export function richText(source: string, baseUrl: string, onLoad: () => void): TemplateResult {
  const text = clip(source, MAX_TEXT)
  if (MARKUP.test(text)) {
    const template = markdown && readMarkdown(markdown, text, baseUrl)
    if (template) return template
    if (!markdown) {
      loading ??= import('./markdown.js').then((module) => {
        markdown = module
      })
      loading.then(onLoad, () => {
        // Shown as it stands; another event asks again.
        loading = null
      })
    }
  }
  return html`${text
    .split(/\n\s*\n/)
    .filter((paragraph) => paragraph.trim() !== '')
    .map((paragraph) => html`<p class="text">${linked(paragraph, baseUrl)}</p>`)}`
}

/** `null` where the parser gives up: it decodes `&amp;` by `innerHTML`, which a page may forbid. */
function readMarkdown({ markdownTemplate }: MarkdownModule, text: string, baseUrl: string): TemplateResult | null {
  try {
    return markdownTemplate(text, baseUrl)
  } catch {
    return null
  }
}

function linked(paragraph: string, baseUrl: string): readonly unknown[] {
  const pieces: unknown[] = []
  let at = 0
  for (const match of paragraph.matchAll(ADDRESS)) {
    const address = withoutStops(match[0])
    const url = safeUrl(address, baseUrl)
    pieces.push(paragraph.slice(at, match.index), url === null ? address : linkTemplate(url, address, nothing))
    at = match.index + address.length
  }
  pieces.push(paragraph.slice(at))
  return pieces
}

/** An address at the end of a sentence does not take its full stop along. */
function withoutStops(address: string): string {
  let end = address.length
  while (end > 0 && '.,;:!?'.includes(address[end - 1] as string)) end--
  return address.slice(0, end)
}

/** A link that leaves the page without telling where from. */
export function linkTemplate(url: string, label: unknown, after: unknown): TemplateResult {
  return html`<a href=${url} target="_blank" rel="noopener noreferrer">${label}${after}</a>`
}
