import type { TimelineEvent } from '../model/index.js'
import { plainText } from './block.js'
import { textOf } from './html/text-of.js'

/** An event of an HTML page for readers: the fillers that keep offsets where entities stood are taken out of its names
 *  and title, and its quotes get a text without tags and entities. What comes from no page stays the same object.
 *
 *  @param isPage whether a source is an HTML page */
export function readableEvent(event: TimelineEvent, isPage: (source: string) => boolean): TimelineEvent {
  if (!event.evidence.some((evidence) => isPage(evidence.source))) return event
  const evidence = event.evidence.map(({ quoteText, ...rest }) => {
    const shown = isPage(rest.source) ? textOf(rest.quote) : (quoteText ?? rest.quote)
    return shown === rest.quote ? rest : { ...rest, quoteText: shown }
  })
  return {
    ...event,
    title: readable(event.title),
    ...(event.summary !== undefined && { summary: readable(event.summary) }),
    actors: event.actors.map(readable),
    places: event.places.map(readable),
    ...(event.attribution && { attribution: event.attribution.map(readable) }),
    evidence,
  }
}

/** Without fillers, and without the blanks before a sign that stood for an entity. */
const readable = (text: string): string => plainText(text).replace(/ ([“”»,.;:!?])/g, '$1')
