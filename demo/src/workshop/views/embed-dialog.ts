import { html, nothing, type TemplateResult } from 'lit'
import { daysOf, ELEMENT_FILE, embedCode } from '../../shared/embed-code.js'
import type { Workshop } from '../bench.js'
import { saveAs } from '../take-away.js'
import { dialogHead } from './dialog-head.js'

type Look = 'own' | 'newspaper' | 'neutral' | 'contrast'

const THEMES: Readonly<Record<Look, string>> = {
  own: '',
  newspaper: 'newspaper',
  neutral: 'neutral',
  contrast: 'high-contrast',
}
const LOOKS = Object.keys(THEMES) as readonly Look[]

let options = { look: 'own' as Look, window: true, address: false, list: false }

/** Two files and the lines that put them into a page. */
export function embedDialog(app: Workshop): TemplateResult {
  const { copy, state, language, root } = app
  const words = copy.workshop.embed
  const { timeline } = app.timeline
  const change = (next: Partial<typeof options>): void => {
    options = { ...options, ...next }
    app.set({})
  }
  const code = embedCode({
    dataFile: words.dataFile,
    language,
    window: options.window && timeline ? daysOf(timeline.window) : undefined,
    theme: THEMES[options.look],
    urlKey: options.address ? words.picture : '',
    listed: options.list ? state.document?.events : undefined,
  })
  const bytes = JSON.stringify(state.document).length
  const tick = (name: 'window' | 'address' | 'list'): TemplateResult =>
    html`<label
      ><input type="checkbox" .checked=${options[name]} @change=${() => change({ [name]: !options[name] })} />
      ${words[name]}</label
    >`
  return html`${dialogHead(app, words.title)}
    <div class="dlg-grid">
      <ol class="steps-list">
        <li>
          <h3>${words.files}</h3>
          <div class="files">
            <button type="button" class="button small second" @click=${() => void saveAs(app, 'json')}>
              ${words.dataFile} <small>${Math.ceil(bytes / 1000)} kB</small>
            </button>
            <a class="button small second" href=${root.dataset.element ?? ELEMENT_FILE} download
              >${ELEMENT_FILE} <small>${root.dataset.elementSize}</small></a
            >
          </div>
          ${options.look === 'own' ? nothing : html`<p class="quiet">${words.themeFile(THEMES[options.look])}</p>`}
        </li>
        <li>
          <h3>${words.lines}</h3>
          <figure class="code">
            <figcaption><span>HTML</span><button type="button" data-copy=${code}>${copy.site.copy}</button></figcaption>
            <pre tabindex="0"><code>${code}</code></pre>
          </figure>
        </li>
      </ol>
      <div class="dlg-side">
        <fieldset>
          <legend>${words.look}</legend>
          ${LOOKS.map(
            (look) =>
              html`<label
                ><input type="radio" name="look" .checked=${options.look === look} @change=${() => change({ look })} />
                ${words.looks[look]}</label
              >`,
          )}
        </fieldset>
        <fieldset>
          <legend>${words.more}</legend>
          ${tick('window')} ${tick('address')} ${tick('list')}
        </fieldset>
      </div>
    </div>
    <div class="other">
      <h3>${words.noScript}</h3>
      <p>${words.noScriptText}</p>
      <div class="files">
        <button type="button" class="button small second" @click=${() => void saveAs(app, 'svg')}>${words.svg}</button>
        <button type="button" class="button small second" @click=${() => void saveAs(app, 'png')}>${words.png}</button>
        <button type="button" class="button small second" @click=${() => void saveAs(app, 'html')}>
          ${words.page}
        </button>
        <button type="button" class="button small second" @click=${() => void saveAs(app, 'csv')}>
          ${words.table}
        </button>
      </div>
    </div>
    <p class="dlg-foot">${words.foot}</p>`
}
