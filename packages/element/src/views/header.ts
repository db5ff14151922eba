import { html, nothing, type TemplateResult } from 'lit'
import type { Language } from '../i18n/language.js'
import type { ExportForm } from '../i18n/words.js'
import { EXPORT_FORMS } from '../i18n/words.js'
import { TIMELINE_MODES, type TimelineMode } from '../store/state.js'
import { showsControl } from './controls.js'
import { icon } from './icon.js'
import { menuTemplate, type MenuGroup } from './menu.js'
import { searchTemplate, type SearchProps } from './search.js'

export interface HeaderProps {
  readonly language: Language
  readonly title: string
  readonly subtitle: string
  readonly mode: TimelineMode
  /** `all`, `none`, or names separated by spaces. */
  readonly controls: string
  readonly search: SearchProps
  /** How many values are filtered by, without the search. */
  readonly filterCount: number
  readonly canFilter: boolean
  readonly areFacetsOpen: boolean
  /** Copying a link, a citation; what does not apply is left out. */
  readonly shareItems: MenuGroup['items']
  /** Grouping, empty time, keys. */
  readonly moreGroups: readonly MenuGroup[]
  readonly onMode: (mode: TimelineMode) => void
  readonly onFacets: () => void
  readonly onExport: (form: ExportForm) => void
}

/** Title, subtitle, and below them views, search, filter, what can be kept, and more. */
export function headerTemplate(props: HeaderProps): TemplateResult {
  return html`${headTemplate(props)} ${barTemplate(props)}`
}

function headTemplate({ title, subtitle }: HeaderProps): TemplateResult | typeof nothing {
  if (!title && !subtitle) return nothing
  return html`<header class="head" part="header">
    ${title ? html`<h2 class="title">${title}</h2>` : nothing}
    ${subtitle ? html`<p class="deck">${subtitle}</p>` : nothing}
  </header>`
}

function barTemplate(props: HeaderProps): TemplateResult | typeof nothing {
  const { controls } = props
  if (controls === 'none') return nothing
  return html`<div class="bar" part="toolbar">
    ${showsControl(controls, 'modes') ? modesTemplate(props) : nothing}<span class="grow"></span>
    ${showsControl(controls, 'search') ? searchTemplate(props.search) : nothing}
    ${showsControl(controls, 'filter') ? filterButton(props, true) : nothing}
    ${showsControl(controls, 'export') ? shareMenu(props, true) : nothing} ${moreMenu(props)}
  </div>`
}

/** Views as one control of several segments. */
export function modesTemplate({
  language: { words },
  mode,
  onMode,
}: Pick<HeaderProps, 'language' | 'mode' | 'onMode'>): TemplateResult {
  return html`<div class="segments" role="group" aria-label=${words.view}>
    ${TIMELINE_MODES.map(
      (one) =>
        html`<button type="button" aria-pressed=${one === mode} @click=${() => onMode(one)}>
          ${words.modes[one]}
        </button>`,
    )}
  </div>`
}

/** Opens the facets, and says how much is filtered by. */
export function filterButton(props: HeaderProps, hasText: boolean): TemplateResult | typeof nothing {
  const { language, filterCount, canFilter, areFacetsOpen, onFacets } = props
  if (!canFilter && filterCount === 0) return nothing
  const { words } = language
  return html`<button
    class="button filter ${hasText ? '' : 'icon-only'}"
    type="button"
    aria-expanded=${areFacetsOpen}
    aria-label=${filterCount > 0 ? `${words.filter}, ${String(filterCount)}` : words.filter}
    @click=${onFacets}
  >
    ${icon('filter')}${hasText ? html`<span class="label">${words.filter}</span>` : nothing}${filterCount > 0 ? html`<span class="count">${filterCount}</span>` : nothing}
  </button>`
}

function shareMenu(
  { language: { words }, shareItems, onExport }: HeaderProps,
  hasText: boolean,
): TemplateResult | typeof nothing {
  return menuTemplate({
    id: 'share',
    label: words.share,
    icon: 'share',
    hasText,
    groups: [{ items: shareItems }, { items: exportItems(words.forms, onExport) }],
  })
}

/** The forms in which the timeline can be kept. */
export function exportItems(
  forms: Readonly<Record<ExportForm, string>>,
  onExport: (form: ExportForm) => void,
): MenuGroup['items'] {
  return EXPORT_FORMS.map((form) => ({ label: forms[form], act: () => onExport(form) }))
}

function moreMenu({ language: { words }, moreGroups }: HeaderProps): TemplateResult | typeof nothing {
  return menuTemplate({ id: 'more', label: words.more, icon: 'more', hasText: false, groups: moreGroups })
}
