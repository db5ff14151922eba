import type { Source, TimelineEvent } from '@event-timeline/core'
import { wordEventDate, wordPublished } from '@event-timeline/core/wording'

/** What a publication date's basis means, said to a reader. */
const BASIS: Readonly<Record<Source['published']['basis'], string>> = {
  stated: 'steht im Artikel',
  computed: 'aus dem Artikel errechnet',
  inferred: 'erschlossen, im Artikel steht es nicht',
  unknown: 'der Artikel verrät es nicht',
}

/** The list of sources: who wrote what, when it came out, and how that is known. */
export function renderSources(sources: readonly Source[]): string {
  return sources
    .map((source) => {
      const by = [source.publisher, source.byline].filter((part) => part !== undefined && part !== '').join(' · ')
      return [
        '<li>',
        `<cite>${escapeHtml(source.title)}</cite>`,
        by === '' ? '' : `<span class="by">${escapeHtml(by)}</span>`,
        `<span class="published">${escapeHtml(wordPublished(source, 'de'))} <small>(${BASIS[source.published.basis]})</small></span>`,
        '</li>',
      ].join('')
    })
    .join('\n')
}

/** The events as a plain list, for readers without scripts and for machines. */
export function renderEventList(events: readonly TimelineEvent[]): string {
  return events
    .map((event) => {
      const date = `<time datetime="${escapeHtml(event.date.edtf)}">${escapeHtml(wordEventDate(event, 'de'))}</time>`
      return `<li>${date} ${escapeHtml(event.title)}</li>`
    })
    .join('\n')
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
}
