import type { TimelineEvent } from '@event-timeline/core'
import { wordEventDate } from '@event-timeline/core/wording'

export interface EmbedOptions {
  readonly dataFile: string
  readonly language: 'de' | 'en'
  /** Members of the window, EDTF days. */
  readonly window?: readonly [string, string] | undefined
  /** A look of `themes/`, `''` for that of the page. */
  readonly theme?: string
  readonly urlKey?: string
  readonly attributes?: Readonly<Record<string, string>>
  /** Events that stand as a list in the page, for readers without scripts. */
  readonly listed?: readonly TimelineEvent[] | undefined
}

export const ELEMENT_FILE = 'event-timeline.iife.js'

const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')

/** The lines that put a timeline into a page. */
export function embedCode({
  dataFile,
  language,
  window,
  theme = '',
  urlKey = '',
  attributes = {},
  listed,
}: EmbedOptions): string {
  const all: readonly (readonly [string, string])[] = [
    ['src', dataFile],
    ['lang', language],
    ...Object.entries(attributes),
    ...(theme === '' ? [] : [['theme', theme] as const]),
    ...(urlKey === '' ? [] : [['url-key', urlKey] as const]),
    ...(window
      ? ([
          ['from', window[0]],
          ['to', window[1]],
        ] as const)
      : []),
  ]
  const written = all.map(([name, value]) => `${name}="${escape(value)}"`)
  const head = `<script src="${ELEMENT_FILE}" defer>\n</script>\n<event-timeline\n  ${written.join('\n  ')}>`
  return listed ? `${head}\n${listOf(listed, language)}\n</event-timeline>\n` : `${head}</event-timeline>\n`
}

/** Events as the list that the element reads, and that stays where no script runs. */
export function listOf(events: readonly TimelineEvent[], language: 'de' | 'en'): string {
  const items = events.map((event) => {
    const groups = event.group === undefined ? [] : [event.group].flat()
    const group = groups.length === 0 ? '' : ` data-group="${escape(groups.join('; '))}"`
    return `  <li${group}>\n    <time datetime="${escape(event.date.edtf)}">\n      ${escape(wordEventDate(event, language))}</time>\n    ${escape(event.title)}\n  </li>`
  })
  return `<ol>\n${items.join('\n')}\n</ol>`
}

/** A window as days, whole ones. */
export const daysOf = ([from, to]: readonly [number, number]): readonly [string, string] => [
  new Date(from).toISOString().replace(/T.*/, ''),
  new Date(to).toISOString().replace(/T.*/, ''),
]
