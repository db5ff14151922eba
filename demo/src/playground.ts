import { EventTimeline } from '@event-timeline/element'
import { find } from './find.js'

/** Draws a timeline of the reader's own text, in the browser. The tagger is loaded when it is first asked for. */
export function startPlayground(): void {
  const form = find('#own', HTMLFormElement)
  const timeline = find('#own-timeline', EventTimeline)
  const status = find('#own-status', HTMLElement)
  form.addEventListener('submit', (submit) => {
    submit.preventDefault()
    const fields = new FormData(form)
    void draw(field(fields, 'text'), field(fields, 'published'), timeline, status)
  })
}

async function draw(text: string, published: string, timeline: EventTimeline, status: HTMLElement): Promise<void> {
  status.textContent = 'Der Text wird gelesen …'
  const { extractTimeline } = await import('@event-timeline/core')
  const article = { id: 'eigener-text', text, ...(published === '' ? {} : { published }) }
  const story = extractTimeline([article], { language: 'de' })
  const count = story.events.length
  timeline.hidden = count === 0
  timeline.data = story
  status.textContent =
    count === 0 ? 'Kein datiertes Ereignis gefunden.' : count === 1 ? 'Ein Ereignis.' : `${count} Ereignisse.`
}

function field(fields: FormData, name: string): string {
  const value = fields.get(name)
  return typeof value === 'string' ? value : ''
}
