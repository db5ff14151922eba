import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit'
import type { Diagnostic } from '@event-timeline/core/model'
import type { Language } from '../i18n/language.js'
import type { Words } from '../i18n/words.js'
import { icon, type IconName } from './icon.js'

const PICTURES = {
  empty: svg`<path class="thin" d="M0 13h66M94 13h66" /><circle class="dashed" cx="80" cy="13" r="8" stroke-dasharray="4 3" />`,
  nothing: svg`${[20, 50, 80, 110, 140].map((x) => svg`<circle class="hollow" cx=${x} cy="13" r="5" />`)}`,
  broken: svg`<path class="line" d="M0 13h66l8-9 12 18 8-9h66" />`,
} as const satisfies Readonly<Record<string, SVGTemplateResult>>

export interface MessageAction {
  readonly label: string
  readonly icon?: IconName
  readonly act: () => void
}

export interface MessageProps {
  readonly picture: keyof typeof PICTURES
  readonly title: string
  readonly text: string
  /** The first is the one to take. */
  readonly actions: readonly MessageAction[]
  readonly role: 'status' | 'alert'
  /** The first places that could not be read. */
  readonly places?: TemplateResult | typeof nothing
}

/** What stands in the place of the graphic: why there is none, and a way on. */
export function messageTemplate({ picture, title, text, actions, role, places }: MessageProps): TemplateResult {
  return html`<div class="message" role=${role}>
    <svg width="160" height="26" aria-hidden="true">${PICTURES[picture]}</svg>
    <h3>${title}</h3>
    ${text ? html`<p>${text}</p>` : nothing}
    ${
      actions.length > 0
        ? html`<div class="actions">
            ${actions.map(
              (action, at) =>
                html`<button class="button ${at === 0 ? 'primary' : ''}" type="button" @click=${action.act}>
                  ${action.icon ? icon(action.icon) : nothing}${action.label}
                </button>`,
            )}
          </div>`
        : nothing
    }
    ${places ?? nothing}
  </div>`
}

/** The shape of a timeline while its data is on the way. It comes in after a moment, so that what is quick does not flash.
 *  `progress`: how much is done, from 0 to 1; `null` where nobody knows. */
export function loadingTemplate({ words }: Language, progress: number | null): TemplateResult {
  return html`<div class="loading" aria-busy="true">
    <span class="visually-hidden" role="status">${words.loading}</span>
    ${progress === null ? nothing : html`<progress aria-label=${words.loading} .value=${progress}></progress>`}
    <div class="skeleton" aria-hidden="true">
      ${[3, 3, 2].map((rows) => html`<div class="ghost"><i class="bar"></i><i class="name"></i>${Array.from({ length: rows }, () => html`<i class="row"></i>`)}</div>`)}
    </div>
  </div>`
}

export interface FaultProps {
  readonly text: string
  readonly language: Language
  /** The first places that could not be read. */
  readonly diagnostics: readonly Diagnostic[]
  readonly onRetry: (() => void) | null
  readonly onClose: (() => void) | null
}

const MAX_PLACES = 5

/** What went wrong, beside what is shown all the same. */
export function faultTemplate({
  text,
  language: { words },
  diagnostics,
  onRetry,
  onClose,
}: FaultProps): TemplateResult {
  return html`<div class="fault" role="alert" part="fault">
    <p>
      ${text} ${onRetry ? html`<button class="link" type="button" @click=${onRetry}>${words.retry}</button>` : nothing}
    </p>
    ${onClose ? html`<button class="close" type="button" aria-label=${words.close} @click=${onClose}>${icon('close')}</button>` : nothing}
    ${placesTemplate(diagnostics, words)}
  </div>`
}

/** The first places that could not be read, behind a summary. */
export function placesTemplate(diagnostics: readonly Diagnostic[], words: Words): TemplateResult | typeof nothing {
  if (diagnostics.length === 0) return nothing
  const shown = diagnostics.slice(0, MAX_PLACES)
  return html`<details>
    <summary>${words.details}</summary>
    <ul lang=${words.faults ? nothing : 'en'}>
      ${shown.map((one) => html`<li>${wordFault(one, words)}</li>`)}
      ${diagnostics.length > shown.length ? html`<li>+ ${diagnostics.length - shown.length}</li>` : nothing}
    </ul>
  </details>`
}

/** "row 3, start: "never" is no date": in the language of the controls, in which what the reader of a format says in English
 *  is told by its code. */
function wordFault(told: Diagnostic, { faults }: Words): string {
  const { code, message, value, choices } = told
  const said = !faults
    ? message
    : choices
      ? faults.twoDates(value ?? '', choices.join(' / '))
      : code === 'not-a-date' && value
        ? faults.notADate(value)
        : (faults.byCode[code] ?? faults.other)
  return [wordPlace(told, faults?.row), said].filter(Boolean).join(': ')
}

/** Lists whose rows are those of the data. */
const DATA_LISTS: ReadonlySet<string> = new Set('events items timeline features results bindings'.split(' '))

/** Where something was found, in plain words: "row 6, date" for "/events/5/date". */
export function wordPlace(
  { row, field = '' }: Pick<Diagnostic, 'row' | 'field'>,
  rowWords = (number: number): string => `row ${String(number)}`,
): string {
  const parts = field
    .split('/')
    .filter(Boolean)
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'))
  const at = field.startsWith('/') ? parts.findIndex((part) => /^\d+$/.test(part)) : -1
  const inRow = row ?? (at < 0 ? undefined : Number(parts[at]) + 1)
  const before = parts.slice(0, Math.max(0, at)).filter((part) => !DATA_LISTS.has(part))
  return [...before, inRow === undefined ? '' : rowWords(inRow), ...parts.slice(at + 1)].filter(Boolean).join(', ')
}
