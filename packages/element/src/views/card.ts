import { html, nothing, type TemplateResult } from 'lit'
import type { Source, TimelineEvent } from '@event-timeline/core/model'
import type { Language } from '../i18n/language.js'
import { clip } from './clip.js'
import { countSources, kickerOf } from './event-words.js'
import { imageTemplate } from './picture.js'
import { setProperty } from './set-property.js'

/** A lane as it is named beside an event. */
export interface LaneFacts {
  readonly title: string
  /** CSS colour. */
  readonly color: string
}

export interface CardProps {
  readonly event: TimelineEvent
  readonly sources: ReadonlyMap<string, Source>
  readonly language: Language
  readonly baseUrl: string
  /** None where it stands in none that has a name. */
  readonly lanes: readonly LaneFacts[]
}

const MAX_CARD_TITLE = 160

/** What a mark says on hover and on focus: full title, date in words, sources, lane, picture. */
export function cardTemplate({ event, sources, language, baseUrl, lanes }: CardProps): TemplateResult {
  const { words } = language
  const image = event.image ? imageTemplate(event.image, baseUrl) : nothing
  const count = countSources(event, sources)
  return html`<div class="card-body ${image === nothing ? '' : 'with-image'}">
    ${image === nothing ? nothing : html`<div class="image">${image}</div>`}
    <div>
      <p class="when ${event.conflict ? 'doubt' : ''}">${kickerOf(event, language)}</p>
      <p class="title">${clip(event.title, MAX_CARD_TITLE)}</p>
      ${metaTemplate(lanes, count > 0 ? words.sources(count) : '')}
    </div>
  </div>`
}

/** Lanes and sources in one line; nothing where there is neither. */
export function metaTemplate(lanes: readonly LaneFacts[], more: string): TemplateResult | typeof nothing {
  if (lanes.length === 0 && !more) return nothing
  const named = lanes.map(({ title, color }, at) => html`${at > 0 ? ' · ' : nothing}<i class="swatch" ${setProperty({ '--_c': color })}></i>${title}`) // prettier-ignore
  return html`<p class="meta">${named}${more ? `${named.length > 0 ? ' · ' : ''}${more}` : nothing}</p>`
}
