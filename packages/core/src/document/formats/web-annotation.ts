import type { TimelineDocument } from '../../model/index.js'
import { fragmentOf, safeAddress, type Format, type Written } from './format.js'

/** W3C Web Annotation Data Model: one annotation for each piece of evidence. Its target is the quote in the article, by
 *  position and by words; its bodies are the event's title and its date in EDTF. */
function write(document: TimelineDocument): Written {
  const sources = new Map(document.sources.map((source) => [source.id, source]))
  const items = document.events.flatMap((event) =>
    event.evidence.map((evidence, i) => {
      const source = sources.get(evidence.source)
      return {
        id: `${fragmentOf(event.id)}-${String(i + 1)}`,
        type: 'Annotation',
        motivation: 'describing',
        body: [
          { type: 'TextualBody', value: event.title, language: document.language, purpose: 'describing' },
          { type: 'TextualBody', value: evidence.date.edtf || event.date.edtf, purpose: 'tagging' },
        ],
        target: {
          source: safeAddress(source?.url) ?? source?.path ?? evidence.source,
          selector: [
            { type: 'TextPositionSelector', start: evidence.start, end: evidence.end },
            { type: 'TextQuoteSelector', exact: evidence.quote },
          ],
        },
      }
    }),
  )
  const collection = {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    type: 'AnnotationCollection',
    ...(document.title === undefined ? {} : { label: document.title }),
    total: items.length,
    first: { type: 'AnnotationPage', items },
  }
  return { text: `${JSON.stringify(collection, null, 2)}\n`, diagnostics: [] }
}

export const webannotation: Format = { name: 'webannotation', write }
