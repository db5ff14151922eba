import { html, nothing, type TemplateResult } from 'lit'
import type { AllenRelation, Evidence, Source, TimelineEvent } from '@event-timeline/core/model'
import { nameOfSource } from '../data/source-name.js'
import type { Language } from '../i18n/language.js'
import type { TemplateContent } from '../store/templates.js'
import { claimsTemplate } from './claims.js'
import { MAX_TITLE, clip } from './clip.js'
import { dateOfEvent, kickerOf } from './event-words.js'
import { howDatedTemplate } from './how-dated.js'
import { icon } from './icon.js'
import { markHits } from './mark-hits.js'
import { figureTemplate } from './picture.js'
import { citeTemplate, quoteTemplate } from './quote.js'
import { linkTemplate, richText } from './rich-text.js'
import { safeUrl } from './safe-url.js'

/** Another event that the panel leads to. */
export interface Neighbour {
  readonly id: string
  readonly title: string
}

export interface RelatedEvent extends Neighbour {
  readonly relation: AllenRelation
}

export interface PanelProps {
  readonly event: TimelineEvent
  /** What the page shows in the place of all this; `null`: nothing of its own. */
  readonly own: NonNullable<TemplateContent> | null
  /** Its colour is that of the claims. */
  /** CSS colour; `null`: that of the first lane. */
  readonly color: string | null
  readonly sources: ReadonlyMap<string, Source>
  readonly language: Language
  /** Addresses are relative to it. */
  readonly baseUrl: string
  /** Marked where it occurs; `''` for none. */
  readonly query: string
  readonly previous: Neighbour | null
  readonly next: Neighbour | null
  readonly related: readonly RelatedEvent[]
  /** True where the whole of a text that is too long for a panel is wanted. */
  readonly isWhole: boolean
  readonly onSelect: (id: string) => void
  /** `null`: it cannot be closed. */
  readonly onClose: (() => void) | null
  readonly onWhole: () => void
  /** The panel looks different now: something that it needs has come. */
  readonly onLoad: () => void
}

const MAX_QUOTES = 5

/** The story of one event: picture, date, headline, text, claims side by side, how the date was reached, sources, links,
 *  and what comes before and after. Each part only where there is something to tell. */
export function panelTemplate(props: PanelProps): TemplateResult {
  const { words } = props.language
  return html`${
      props.onClose
        ? html`<button class="close" type="button" aria-label=${words.close} @click=${props.onClose}>
            ${icon('close')}
          </button>`
        : nothing
    }
    <div class="inner">${props.own ?? contentTemplate(props)}</div>
    ${neighboursTemplate(props)}`
}

function contentTemplate(props: PanelProps): TemplateResult {
  const { event, language, query, isWhole } = props
  const { words } = language
  const title = isWhole ? event.title : clip(event.title, MAX_TITLE)
  const text = event.text ?? event.summary
  return html`<p class="kicker ${event.conflict ? 'doubt' : ''}">${kickerOf(event, language)}</p>
    <h3 class="headline" tabindex="-1">${markHits(title, query)}</h3>
    ${title === event.title ? nothing : html`<button class="link" type="button" @click=${props.onWhole}>${words.showAll}</button>`}
    ${figureTemplate(event.image, props.baseUrl)} ${text ? richText(text, props.baseUrl, props.onLoad) : nothing}
    ${event.conflict ? claimsTemplate(props) : quotesTemplate(props)}
    ${howDatedTemplate(event, props.sources, language)} ${factsTemplate(props)} ${relatedTemplate(props)}
    ${linksTemplate(props)} ${sourcesTemplate(props)}`
}

function quotesTemplate(props: PanelProps): TemplateResult | typeof nothing {
  const { event, sources, language, baseUrl } = props
  const quotes = event.evidence.filter(({ quote, quoteText }) => (quoteText ?? quote).trim() !== '')
  if (quotes.length === 0) return nothing
  const shown = quotes.slice(0, props.isWhole ? quotes.length : MAX_QUOTES)
  return html`<div class="quotes">
    ${shown.map((one) => quoteTemplate(one, sources.get(one.source), language, citeTemplate(sources.get(one.source), one.source, language, baseUrl)))}
    ${quotes.length > shown.length ? html`<button class="link" type="button" @click=${props.onWhole}>${language.words.moreQuotes(quotes.length - shown.length)}</button>` : nothing}
  </div>`
}

function factsTemplate({ event, language: { words } }: PanelProps): TemplateResult | typeof nothing {
  const rows = (
    [
      [words.actors, event.actors],
      [words.places, event.places],
    ] as const
  ).filter(([, values]) => values.length > 0)
  if (rows.length === 0) return nothing
  return html`<dl class="facts">
    ${rows.map(
      ([name, values]) =>
        html`<div>
          <dt>${name}</dt>
          <dd>${clip(values.join(', '), MAX_TITLE)}</dd>
        </div>`,
    )}
  </dl>`
}

function relatedTemplate({ related, language: { words }, onSelect }: PanelProps): TemplateResult | typeof nothing {
  if (related.length === 0) return nothing
  return html`<section class="related">
    <h4>${words.related}</h4>
    <ul>
      ${related.map(
        ({ id, title, relation }) =>
          html`<li>
            ${words.relations[relation]}
            <button class="link" type="button" @click=${() => onSelect(id)}>${clip(title, MAX_TITLE)}</button>
          </li>`,
      )}
    </ul>
  </section>`
}

function linksTemplate({ event, baseUrl }: PanelProps): TemplateResult | typeof nothing {
  const links = (event.links ?? []).flatMap(({ href, label }) => {
    const url = safeUrl(href, baseUrl)
    return url === null ? [] : [{ url, label: label ?? hostOf(url) }]
  })
  if (links.length === 0) return nothing
  return html`<ul class="links">
    ${links.map(({ url, label }) => html`<li>${linkTemplate(url, label, icon('external'))}</li>`)}
  </ul>`
}

function hostOf(url: string): string {
  const { hostname, protocol, pathname } = new URL(url)
  return protocol === 'mailto:' ? pathname : hostname.replace(/^www\./, '')
}

const MAX_SOURCES = 12

/** All sources by name. One that is quoted alone has its name below its quote. */
function sourcesTemplate({ event, sources, language, baseUrl }: PanelProps): TemplateResult | typeof nothing {
  const ids = [...new Set(event.evidence.map(({ source }: Evidence) => source))]
  if (ids.length < 2) return nothing
  const shown = ids.slice(0, MAX_SOURCES)
  return html`<p class="sources">
    <b>${language.words.sourcesTitle(ids.length)}:</b>
    ${shown.map((id, at) => {
      const source = sources.get(id)
      const url = safeUrl(source?.url, baseUrl)
      const name = nameOfSource(source, id)
      return html`${at > 0 ? ', ' : nothing}${url ? linkTemplate(url, name, nothing) : name}`
    })}${ids.length > shown.length ? ` + ${String(ids.length - shown.length)}` : nothing}
  </p>`
}

function neighboursTemplate({
  previous,
  next,
  language: { words },
  onSelect,
}: PanelProps): TemplateResult | typeof nothing {
  if (!previous && !next) return nothing
  const button = (one: Neighbour | null, name: TemplateResult): TemplateResult =>
    one
      ? html`<button type="button" @click=${() => onSelect(one.id)}>
          <small>${name}</small> ${clip(one.title, 120)}
        </button>`
      : html`<span></span>`
  return html`<nav class="neighbours" aria-label=${`${words.before}, ${words.after}`}>
    ${button(previous, html`<span class="arrow" aria-hidden="true">←</span> ${words.before}`)}
    ${button(next, html`${words.after} <span class="arrow" aria-hidden="true">→</span>`)}
  </nav>`
}

export interface OpenedProps {
  /** The first of those that stand at one place. */
  readonly events: readonly TimelineEvent[]
  readonly count: number
  readonly language: Language
  readonly onSelect: (id: string) => void
  readonly onClose: () => void
}

/** The members of a group that no zoom can part. */
export function openedTemplate({ events, count, language, onSelect, onClose }: OpenedProps): TemplateResult {
  const { words } = language
  const [first] = events
  return html`<button class="close" type="button" aria-label=${words.close} @click=${onClose}>${icon('close')}</button>
    <div class="inner">
      <p class="kicker">${first ? dateOfEvent(first, language) : nothing}</p>
      <h3 class="headline" tabindex="-1">${words.events(count)}</h3>
      <ul class="members">
        ${events.map(
          ({ id, title }) =>
            html`<li>
              <button class="link" type="button" @click=${() => onSelect(id)}>${clip(title, MAX_TITLE)}</button>
            </li>`,
        )}
        ${count > events.length ? html`<li>+ ${count - events.length}</li>` : nothing}
      </ul>
    </div>`
}
