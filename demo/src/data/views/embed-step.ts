import { html, nothing, type TemplateResult } from 'lit'
import { daysOf, ELEMENT_FILE, embedCode, listOf } from '../../shared/embed-code.js'
import type { OwnData } from '../desk.js'
import { baseName } from '../state.js'
import { documentOf, saveAs, TAKEN, type TakenFormat } from '../take-away.js'
import { THEMES } from '../timeline-view.js'

/** A list in the page is for so many events. */
const FEW = 40
const SHOWN = 2

export function embedStep(app: OwnData): TemplateResult {
  const { state, copy, root } = app
  const words = copy.data.embed
  const { looks } = state
  const document = documentOf(app)
  const file = `${baseName(state)}.json`
  const events = document?.events ?? []
  const { timeline } = app.timeline
  const code = embedCode({
    dataFile: file,
    language: looks.language,
    theme: THEMES[looks.look],
    attributes: {
      ...(looks.groupBy !== 'group' && { 'group-by': looks.groupBy }),
      'compress-gaps': String(looks.compress),
    },
    window: looks.whole || !timeline ? undefined : daysOf(timeline.window),
  })
  const list = (shown = events): string => `<event-timeline>${listOf(shown, looks.language)}</event-timeline>`
  return html`<div class="data-grid">
    <section class="embed-steps">
      <h2>${words.title}</h2>
      <ol class="steps-list">
        <li>
          <h3>${words.files}</h3>
          <div class="files">
            <button type="button" class="button small second" @click=${() => void saveAs(app, 'json')}>
              ${file} <small>${Math.ceil(JSON.stringify(document).length / 1000)} kB</small>
            </button>
            <a class="button small second" href=${root.dataset.element ?? ELEMENT_FILE} download
              >${ELEMENT_FILE} <small>${root.dataset.elementSize}</small></a
            >
          </div>
        </li>
        <li>
          <h3>${words.lines}</h3>
          ${figure(app, 'HTML', code)}
        </li>
        ${
          state.table && state.decisions.skipped.length === 0
            ? html`<li>
                <h3>${words.later}</h3>
                <p class="quiet">${words.laterText}</p>
                ${figure(app, words.command, command(app))}
              </li>`
            : nothing
        }
      </ol>
    </section>
    <aside class="options">
      ${
        events.length <= FEW
          ? html`<h2>${words.few}</h2>
              <p>${words.fewText}</p>
              ${figure(app, 'HTML', `${list(events.slice(0, SHOWN))}${events.length > SHOWN ? '\n…' : ''}`, list())}`
          : nothing
      }
      <h2>${words.other}</h2>
      <div class="files">
        ${(Object.keys(TAKEN) as Exclude<TakenFormat, 'json'>[]).map(
          (format) =>
            html`<button type="button" class="button small second" @click=${() => void saveAs(app, format)}>
              ${TAKEN[format]}
            </button>`,
        )}
      </div>
      <div class="hidden-view" aria-hidden="true" inert>${app.timeline.element}</div>
    </aside>
  </div>`
}

const figure = (app: OwnData, label: string, code: string, whole = code): TemplateResult =>
  html`<figure class="code">
    <figcaption>
      <span>${label}</span><button type="button" data-copy=${whole}>${app.copy.site.copy}</button>
    </figcaption>
    <pre tabindex="0"><code>${code}</code></pre>
  </figure>`

function command({ state }: OwnData): string {
  const quote = (text: string): string => (/^[\p{L}\p{N}_.-]+$/u.test(text) ? text : `"${text.replaceAll('"', '\\"')}"`)
  const columns = state.columns
    .flatMap(({ field }, at) => (field ? [`${field}=${state.table?.head[at]?.trim() ?? ''}`] : []))
    .join(',')
  return `event-timeline convert ${quote(state.name)} \\\n  --columns ${quote(columns)} \\\n  --to json --out ${baseName(state)}.json`
}
