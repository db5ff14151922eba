import { html, type TemplateResult } from 'lit'
import type { Workshop } from '../bench.js'
import { adders } from './adders.js'

export function emptyPage(app: Workshop): TemplateResult {
  const { empty } = app.copy.workshop
  const sample = (name: 'STORY' | 'BRIDGE', title: string, text: string): TemplateResult =>
    html`<button type="button" class="card" @click=${() => void app.addSample(name)}>
      <b lang="de">${title}</b><span>${text}</span>
    </button>`
  return html`<div class="bench">
    <div class="left">
      <section class="empty-drop" aria-labelledby="add">
        <h2 class="big" id="add">
          <span class="only-wide">${empty.title}</span><span class="only-narrow">${empty.titleNarrow}</span>
        </h2>
        <p><span class="only-wide">${empty.many}</span><span class="only-narrow">${empty.manyNarrow}</span></p>
        ${adders(app)}
        <p class="quiet">${empty.formats}</p>
      </section>
    </div>
    <div class="right">
      <section class="how-to" aria-labelledby="howto">
        <h2 id="howto">${empty.howTo}</h2>
        <ol>
          ${empty.steps.map(([title, text]) => html`<li><b>${title}</b><span>${text}</span></li>`)}
        </ol>
      </section>
      <section class="try" aria-labelledby="try">
        <h2 id="try">${empty.try}</h2>
        <div class="try-grid">
          ${sample('STORY', 'Kim, Putin und die Waffen', empty.story)}
          ${sample('BRIDGE', 'Die neue Donaubrücke', empty.bridge)}
        </div>
      </section>
      <div class="ghost" aria-hidden="true"><span>${empty.ghost}</span></div>
    </div>
  </div>`
}
