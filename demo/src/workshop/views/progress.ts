import { html, type TemplateResult } from 'lit'
import type { Workshop } from '../bench.js'

export function progressCard(app: Workshop): TemplateResult {
  const { state, copy } = app
  const words = copy.workshop.progress
  if (!state.progress)
    return html`<section class="progress" role="status">
      <p><b>${words.stopped}</b></p>
      <button type="button" class="button small second" @click=${() => app.read()}>${words.again}</button>
    </section>`
  const { done, all, isJoining } = state.progress
  return html`<section class="progress" role="status">
    <p>
      <b>${isJoining && all > 1 ? words.joining(all) : words.title(Math.min(done + 1, all), all)}</b>
      ${all > 1 ? words.text : ''}
    </p>
    <button type="button" class="button small second" @click=${() => app.stop()}>${words.stop}</button>
    <progress max=${all} .value=${done} aria-label=${words.title(Math.min(done + 1, all), all)}></progress>
  </section>`
}
