import { save } from '../shared/save.js'
import type { Workshop } from './bench.js'

export type TakenFormat = 'json' | 'csv' | 'svg' | 'png' | 'html'

/** Hands over the timeline in a format; all of it is made in the page. */
export async function saveAs(app: Workshop, format: TakenFormat): Promise<void> {
  const { dataFile, picture } = app.copy.workshop.embed
  await app.timeline.load()
  const { timeline } = app.timeline
  if (!timeline || !app.state.document) return
  await timeline.rendered
  switch (format) {
    case 'json':
      save(dataFile, `${JSON.stringify(app.state.document, null, 1)}\n`, 'application/json')
      return
    case 'csv':
      save(`${picture}.csv`, timeline.toCSV(), 'text/csv')
      return
    case 'html':
      save(`${picture}.html`, timeline.toHTML(), 'text/html')
      return
    case 'svg':
      save(`${picture}.svg`, await timeline.toSVG(), 'image/svg+xml')
      return
    case 'png':
      save(`${picture}.png`, await timeline.toPNG())
  }
}
