import type { Source, TimelineEvent } from '@event-timeline/core'
import { wordDateWithWeekday, wordEventDate } from '@event-timeline/core/wording'

/** What a publication date's basis means, said to a reader. */
const BASIS: Readonly<Record<Source['published']['basis'], string>> = {
  stated: 'so steht es im Artikel',
  computed: 'aus dem Artikel errechnet',
  inferred: 'erschlossen aus dem, was die Artikel erzählen',
  unknown: 'der Artikel verrät nicht, wann er erschien',
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
        `<span class="published">${escapeHtml(wordPublication(source.published))}</span>`,
        '</li>',
      ].join('')
    })
    .join('\n')
}

function wordPublication(published: Source['published']): string {
  const basis = BASIS[published.basis]
  if (published.basis === 'unknown') return `Ohne Datum: ${basis}`
  return `Erschienen: ${wordDateWithWeekday(published, 'de')} – ${basis}`
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
