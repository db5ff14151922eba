import { toCitation } from '../export/citation.js'
import { toCsv } from '../export/csv.js'
import { toHtml } from '../export/html.js'
import { toJson } from '../export/json.js'
import { toMarkdown } from '../export/markdown.js'
import type { Shown } from '../export/picture.js'
import type { Command } from '../store/actions.js'
import { eventAt } from '../views/event-facts.js'
import type { TimelineState } from '../store/state.js'

export interface ShareHost {
  readonly state: TimelineState
  readonly element: HTMLElement & { print(): Promise<void>; readonly rendered: Promise<void> }
  readonly shown: () => Shown
  addressOf(id: string | null): string
  readonly say: (sentence: string) => void
}

type Format = Extract<Command, { type: 'download' }>['format']

const TYPES: Readonly<Record<Format, readonly [extension: string, type: string]>> = {
  svg: ['svg', 'image/svg+xml'],
  png: ['png', 'image/png'],
  csv: ['csv', 'text/csv'],
  html: ['html', 'text/html'],
  markdown: ['md', 'text/markdown'],
  json: ['json', 'application/json'],
}

/** What a reader keeps or passes on: files, a link, a citation. */
export async function share(command: Command, host: ShareHost): Promise<void> {
  const { state, element } = host
  switch (command.type) {
    case 'print':
      await element.print()
      return
    case 'download':
      await download(command.format, host)
      return
    case 'copy-link':
      await copy(host.addressOf(state.selected < 0 ? null : state.table.id(state.selected)), host)
      return
    case 'copy-citation': {
      if (state.selected < 0) return
      const event = eventAt(state.table, state.selected)
      await copy(toCitation(state, event, host.addressOf(event.id)), host)
      return
    }
    default:
  }
}

async function write(format: Format, { state, element, shown }: ShareHost): Promise<Blob> {
  const [, type] = TYPES[format]
  switch (format) {
    case 'svg':
    case 'png': {
      const { toPng, toSvg } = await import('../export/pictures.js')
      await element.rendered
      if (format === 'png') return toPng(shown(), {}, element.ownerDocument)
      return new Blob([toSvg(shown(), {})], { type })
    }
    case 'csv':
      return new Blob(['\ufeff', toCsv(state)], { type })
    case 'html':
      return new Blob([toHtml(state)], { type })
    case 'markdown':
      return new Blob([toMarkdown(state)], { type })
    case 'json':
      return new Blob([toJson(state)], { type })
  }
}

async function download(format: Format, host: ShareHost): Promise<void> {
  const { element, state } = host
  const blob = await write(format, host)
  const link = element.ownerDocument.createElement('a')
  const name = (state.document?.title ?? state.language.words.timeline)
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
  link.href = URL.createObjectURL(blob)
  link.download = `${name.slice(0, 80) || 'timeline'}.${TYPES[format][0]}`
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000)
}

async function copy(text: string, { element, state, say }: ShareHost): Promise<void> {
  const { words } = state.language
  try {
    await element.ownerDocument.defaultView?.navigator.clipboard.writeText(text)
    say(words.copied)
  } catch {
    // Not allowed on this page: the reader gets the text to copy by hand.
    element.ownerDocument.defaultView?.prompt(words.copyByHand, text)
  }
}
