import type { TimelineDocument } from '@event-timeline/core'
import { save } from '../shared/save.js'
import type { OwnData } from './desk.js'
import { baseName } from './state.js'

export type TakenFormat = 'json' | 'csv' | 'ics' | 'timelinejs' | 'html' | 'svg' | 'png'

export const TAKEN: Readonly<Record<Exclude<TakenFormat, 'json'>, string>> = {
  csv: 'CSV',
  ics: 'iCalendar',
  timelinejs: 'TimelineJS',
  svg: 'SVG',
  png: 'PNG',
  html: 'HTML',
}

const ENDINGS: Readonly<Partial<Record<TakenFormat, string>>> = { timelinejs: 'timelinejs.json' }

/** The document with what was chosen in the third step. */
export function documentOf({ state }: OwnData): TimelineDocument | null {
  const { document, looks } = state
  return document && { ...document, language: looks.language, ...(looks.title !== '' && { title: looks.title }) }
}

export async function saveAs(app: OwnData, format: TakenFormat): Promise<void> {
  const document = documentOf(app)
  if (!document) return
  const name = `${baseName(app.state)}.${ENDINGS[format] ?? format}`
  if (format === 'svg' || format === 'png') {
    await app.timeline.load()
    const { timeline } = app.timeline
    if (!timeline) return
    await timeline.rendered
    if (format === 'svg') save(name, await timeline.toSVG(), 'image/svg+xml')
    else save(name, await timeline.toPNG())
    return
  }
  const { loadFormat } = await import('@event-timeline/core/formats')
  const { write } = await loadFormat(format)
  if (write) save(name, write(document).text)
}
