import { html, nothing, type TemplateResult } from 'lit'
import type { Source } from '@event-timeline/core/model'
import { wordKind } from '@event-timeline/core/wording'
import { isEmptyFilter, type TimelineFilter } from '../state/filter.js'
import { nameOfSource } from '../state/source-name.js'
import type { ReadingView } from './view.js'

/** What can be picked at a touch, and the facets with too many values for that. */
export function facetsTemplate(view: ReadingView): TemplateResult | typeof nothing {
  const { state, strings, actions } = view
  const { filter, table, document } = state
  if (!document) return nothing
  let disputed = 0
  let planned = 0
  for (let index = 0; index < table.count; index++) {
    const event = table.event(index)
    if (event?.conflict) disputed++
    if (event?.status === 'planned') planned++
  }
  const isPlanned = filter.status?.length === 1 && filter.status[0] === 'planned'
  const chip = (label: string, pressed: boolean, next: TimelineFilter): TemplateResult =>
    html`<button class="chip" type="button" aria-pressed=${pressed} @click=${() => actions.filter(next)}>
      ${label}
    </button>`
  const without = (...keys: (keyof TimelineFilter)[]): TimelineFilter =>
    Object.fromEntries(Object.entries(filter).filter(([key]) => !keys.includes(key as keyof TimelineFilter)))
  return html`${chip(strings.all, isEmptyFilter(filter), {})}
  ${
    disputed > 0
      ? chip(
          `${strings.disputed}\u00a0${String(disputed)}`,
          filter.conflict === true,
          filter.conflict ? without('conflict') : { ...without('status'), conflict: true },
        )
      : nothing
  }
  ${
    planned > 0
      ? chip(
          `${strings.planned}\u00a0${String(planned)}`,
          isPlanned,
          isPlanned ? without('status') : { ...without('conflict'), status: ['planned'] },
        )
      : nothing
  }
  ${facetPicker(view, document.sources)}`
}

function kindsOf({ state }: ReadingView): readonly (readonly [string, string])[] {
  const kinds = new Set((state.document?.events ?? []).flatMap((event) => (event.kind ? [event.kind] : [])))
  return [...kinds]
    .map((kind) => [kind, wordKind(kind, state.language)] as const)
    .sort((a, b) => a[1].localeCompare(b[1], state.language))
}

/** Sources and subjects in one list: the facets that have too many values for a button each. */
function facetPicker(view: ReadingView, sources: readonly Source[]): TemplateResult | typeof nothing {
  const { state, strings, actions } = view
  const { filter } = state
  const groups = [
    ['source', strings.sources, sources.map((source) => [source.id, nameOfSource(source, source.id)] as const)],
    ['kind', strings.kinds, kindsOf(view)],
  ] as const
  if (groups.every(([, , options]) => options.length < 2)) return nothing
  const current = filter.source?.[0] ? `source:${filter.source[0]}` : filter.kind?.[0] ? `kind:${filter.kind[0]}` : ''
  const choose = (event: Event): void => {
    const [member, value] = splitOnce((event.target as HTMLSelectElement).value)
    const rest = Object.fromEntries(Object.entries(filter).filter(([key]) => key !== 'source' && key !== 'kind'))
    actions.filter(value === undefined ? rest : { ...rest, [member]: [value] })
  }
  return html`<label
    ><span class="visually-hidden">${strings.sources}, ${strings.kinds}</span>
    <select class="pick round ${current ? 'on' : ''}" @change=${choose}>
      <option value="" .selected=${current === ''}>${strings.sources}, ${strings.kinds}</option>
      ${groups.map(([member, label, options]) =>
        options.length < 2
          ? nothing
          : html`<optgroup label=${label}>
              ${options.map(([value, text]) => html`<option value=${`${member}:${value}`} .selected=${`${member}:${value}` === current}>${text}</option>`)}
            </optgroup>`,
      )}
    </select>
  </label>`
}

function splitOnce(text: string): readonly [string, string?] {
  const at = text.indexOf(':')
  return at < 0 ? [text] : [text.slice(0, at), text.slice(at + 1)]
}
