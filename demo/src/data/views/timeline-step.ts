import { html, nothing, type TemplateResult } from 'lit'
import type { OwnData } from '../desk.js'
import type { Field } from '../fields.js'
import type { Looks } from '../state.js'

export const LOOKS: readonly Looks['look'][] = ['own', 'newspaper', 'neutral', 'contrast']

export function timelineStep(app: OwnData): TemplateResult {
  const { state, copy } = app
  const words = copy.data.look
  const { looks } = state
  const menu = (
    id: string,
    label: string,
    options: readonly (readonly [string, string])[],
    value: string,
    change: (value: string) => void,
  ): TemplateResult =>
    html`<label for=${id}>${label}</label>
      <select id=${id} @change=${({ target }: Event) => change((target as HTMLSelectElement).value)}>
        ${options.map(([key, name]) => html`<option value=${key} .selected=${key === value}>${name}</option>`)}
      </select>`
  const tick = (name: 'compress' | 'whole'): TemplateResult =>
    html`<label
      ><input type="checkbox" .checked=${looks[name]} @change=${() => app.setLooks({ [name]: !looks[name] })} />
      ${words[name]}</label
    >`
  return html`<div class="data-grid look">
    <section aria-label=${words.timeline}>
      <figure class="tlbox">${app.timeline.element}</figure>
      <p class="quiet tip">${words.tip}</p>
    </section>
    <aside class="options" aria-labelledby="op">
      <h2 id="op">${words.title}</h2>
      <label for="o1">${words.titleField}</label>
      <input
        id="o1"
        .value=${looks.title}
        @change=${({ target }: Event) => app.setLooks({ title: (target as HTMLInputElement).value })}
      />
      ${menu('o2', words.lanes, lanesOf(app), looks.groupBy, (groupBy) => app.setLooks({ groupBy }))}
      ${menu(
        'o3',
        words.look,
        LOOKS.map((look) => [look, words.looks[look]] as const),
        looks.look,
        (look) => app.setLooks({ look: look as Looks['look'] }),
      )}
      ${menu(
        'o4',
        words.language,
        [
          ['de', words.languages.de],
          ['en', words.languages.en],
        ],
        looks.language,
        (language) => app.setLooks({ language: language as Looks['language'] }),
      )}
      <fieldset>
        <legend>${words.more}</legend>
        ${tick('compress')} ${tick('whole')}
      </fieldset>
      ${nothing}
    </aside>
  </div>`
}

/** What lanes can be made by: the columns that hold something of the kind. */
function lanesOf({ state, copy }: OwnData): readonly (readonly [string, string])[] {
  const words = copy.data
  const events = state.document?.events ?? []
  const headOf = (field: Field): string =>
    state.table?.head[state.columns.findIndex((column) => column.field === field)] ?? words.map.fields[field]
  const kinds: readonly (readonly [string, string, boolean])[] = [
    ['group', headOf('group'), events.some(({ group }) => group !== undefined)],
    ['place', headOf('places'), events.some(({ places }) => places.length > 0)],
    ['actor', headOf('actors'), events.some(({ actors }) => actors.length > 0)],
  ]
  return [
    ...kinds.flatMap(([key, name, isThere]) => (isThere ? [[key, name] as const] : [])),
    ['none', words.look.nothing],
  ]
}
