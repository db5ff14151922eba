import { html, nothing, type TemplateResult } from 'lit'
import type { PhrasingContent, RootContent } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { safeUrl } from './safe-url.js'

/** Nested deeper than any text that people write; what is deeper is shown as plain text. */
const MAX_DEPTH = 20

/** CommonMark as templates, never as HTML text: HTML in it is shown as it stands, links go through `safeUrl`, pictures
 *  become links to them. Headings are bold paragraphs, for the event has a headline. */
export function markdownTemplate(text: string, baseUrl: string): TemplateResult {
  const { children } = fromMarkdown(text)
  return html`${children.map((node) => blockTemplate(node, baseUrl, 0))}`
}

type Node = RootContent

function blockTemplate(node: Node, baseUrl: string, depth: number): unknown {
  if (depth > MAX_DEPTH) return nothing
  const blocks = (children: readonly Node[]): readonly unknown[] =>
    children.map((child) => blockTemplate(child, baseUrl, depth + 1))
  const phrases = (children: readonly PhrasingContent[]): readonly unknown[] =>
    children.map((child) => phraseTemplate(child, baseUrl, depth + 1))
  switch (node.type) {
    case 'paragraph':
      return html`<p class="text">${phrases(node.children)}</p>`
    case 'heading':
      return html`<p class="text"><strong>${phrases(node.children)}</strong></p>`
    case 'list': {
      const items = node.children.map((item) => html`<li>${blocks(item.children)}</li>`)
      return node.ordered
        ? html`<ol class="text" start=${node.start ?? 1}>
            ${items}
          </ol>`
        : html`<ul class="text">
            ${items}
          </ul>`
    }
    case 'blockquote':
      return html`<blockquote class="text">${blocks(node.children)}</blockquote>`
    case 'code':
      return html`<pre class="text"><code>${node.value}</code></pre>`
    case 'thematicBreak':
      return html`<hr />`
    case 'html':
      return html`<p class="text">${node.value}</p>`
    case 'definition':
      return nothing
    default:
      return phraseTemplate(node as PhrasingContent, baseUrl, depth)
  }
}

function phraseTemplate(node: PhrasingContent, baseUrl: string, depth: number): unknown {
  if (depth > MAX_DEPTH) return nothing
  const phrases = (children: readonly PhrasingContent[]): readonly unknown[] =>
    children.map((child) => phraseTemplate(child, baseUrl, depth + 1))
  switch (node.type) {
    case 'text':
    case 'html':
      return node.value
    case 'emphasis':
      return html`<em>${phrases(node.children)}</em>`
    case 'strong':
      return html`<strong>${phrases(node.children)}</strong>`
    case 'inlineCode':
      return html`<code>${node.value}</code>`
    case 'break':
      return html`<br />`
    case 'link':
      return anchor(node.url, phrases(node.children), baseUrl)
    case 'image':
      return anchor(node.url, node.alt ?? node.url, baseUrl)
    default:
      return 'children' in node ? phrases(node.children) : nothing
  }
}

function anchor(address: string, label: unknown, baseUrl: string): unknown {
  const url = safeUrl(address, baseUrl)
  return url === null ? label : html`<a href=${url} target="_blank" rel="noopener noreferrer">${label}</a>`
}
