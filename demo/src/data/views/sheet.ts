import { html, nothing, type TemplateResult } from 'lit'
import type { OwnData } from '../desk.js'
import { type Field, FIELDS } from '../fields.js'
import { hasDate, hasTitle } from '../state.js'
import { letterOf } from '../table.js'

/** So many rows are shown; all are read. */
const MAX_ROWS = 60

/** The table as a spreadsheet shows it, with a menu above each column where they are to be chosen. */
export function sheet(app: OwnData, { hasMap }: { readonly hasMap: boolean }): TemplateResult {
  const { state, copy } = app
  const { table, columns } = state
  if (!table) return html``
  const bad = new Map(
    state.problems.map(({ row, field }) => [
      `${String(row)} ${String(columns.findIndex((column) => column.field === field))}`,
      true,
    ]),
  )
  const isOpen = new Set(state.problems.map(({ row }) => row))
  // Rows that need the reader are shown wherever they stand.
  const shown = table.rows
    .flatMap((row, i) => (i < MAX_ROWS || isOpen.has(i + 2) ? [{ row, number: i + 2 }] : []))
    .slice(0, MAX_ROWS * 2)
  return html`<div class="scroll sheet-scroll" tabindex="0" role="region" aria-label=${copy.data.map.tableLabel}>
      <table class="sheet">
        <thead>
          <tr class="letters">
            <td></td>
            ${table.head.map((_, at) => html`<th scope="col">${letterOf(at)}</th>`)}
          </tr>
          ${hasMap ? mapRow(app) : nothing}
          <tr class="heads">
            <th scope="row">1</th>
            ${table.head.map((name) => html`<td>${name}</td>`)}
          </tr>
        </thead>
        <tbody>
          ${shown.map(
            ({ row, number }) =>
              html`<tr class=${state.decisions.skipped.includes(number) ? 'skipped' : ''}>
                <th scope="row">${number}</th>
                ${table.head.map((_, at) => {
                  const field = columns[at]?.field
                  const decided = field ? state.decisions.cells[`${String(number)}:${field}`] : undefined
                  const cell = row[at] ?? ''
                  return html`<td class=${hasMap && bad.has(`${String(number)} ${String(at)}`) ? 'cell-bad' : ''}>
                    ${decided === undefined || decided === cell ? cell : html`<del>${cell}</del> <ins>${decided}</ins>`}
                  </td>`
                })}
              </tr>`,
          )}
        </tbody>
      </table>
    </div>
    ${table.rows.length > MAX_ROWS ? html`<p class="read quiet">${copy.data.input.first(MAX_ROWS)}</p>` : nothing}`
}

function mapRow(app: OwnData): TemplateResult {
  const { state, copy } = app
  return html`<tr class="map">
    <th scope="row">${copy.data.map.becomes}</th>
    ${state.columns.map((_, at) => html`<td class=${stateOf(app, at)}>${fieldMenu(app, at)}<small>${noteOf(app, at)}</small></td>`)}
  </tr>`
}

/** The same menus as a list, for phones. */
export const mapList = (app: OwnData): TemplateResult => {
  const { table } = app.state
  return html`<ul class="map-list only-narrow">
    ${table?.head.map(
      (name, at) =>
        html`<li class=${stateOf(app, at)}>
          <span><b>${name}</b><small>${table.rows.find((row) => (row[at] ?? '') !== '')?.[at]}</small></span>
          ${fieldMenu(app, at)}
        </li>`,
    )}
  </ul>`
}

function fieldMenu(app: OwnData, at: number): TemplateResult {
  const { state, copy } = app
  const words = copy.data.map
  const current = state.columns[at]?.field ?? null
  return html`<select
    aria-label=${words.meaning(state.table?.head[at] ?? letterOf(at))}
    @change=${({ target }: Event) => {
      const { value } = target as HTMLSelectElement
      app.setField(at, value === 'none' ? null : (value as Field))
    }}
  >
    ${FIELDS.map((field) => html`<option value=${field} .selected=${field === current}>${words.fields[field]}</option>`)}
    <option value="none" .selected=${current === null}>${words.fields.none}</option>
  </select>`
}

const isLacking = ({ state }: OwnData, at: number): boolean =>
  state.columns[at]?.field === null && state.columns[at].by === 'head' && (!hasTitle(state) || !hasDate(state))

const stateOf = (app: OwnData, at: number): string => {
  const column = app.state.columns[at]
  return isLacking(app, at) ? 'need' : column?.field && column.by === 'head' ? 'ok' : ''
}

function noteOf({ state, copy }: OwnData, at: number): string {
  const words = copy.data.map
  const column = state.columns[at]
  if (!column?.field) return words.unused
  return column.by === 'head' ? words.byHead : words.byYou
}
