import { wordDate, wordPublished } from '@event-timeline/core/wording'
import { dateFromEdtf } from '@event-timeline/core/edtf'
import { html, nothing, type TemplateResult } from 'lit'
import type { Workshop } from '../bench.js'
import type { Mark } from '../protocol.js'
import { isKnown, chosenOf, eventsOf, publishedOf } from '../state.js'

/** How the expression under the pointer or the caret became a date. */
export function explanation(app: Workshop): TemplateResult | typeof nothing {
  const { state, copy, language } = app
  const article = chosenOf(state)
  if (!state.explained || !article) return nothing
  const { mark, top } = state.explained
  const words = copy.workshop.explain
  const event = eventsOf(state, article.id).find(({ evidence }) =>
    evidence.some(
      ({ source, timex }) =>
        source === article.id && timex !== undefined && timex.start < mark.end && mark.start < timex.end,
    ),
  )
  return html`<div
    class="explain"
    id="explain"
    role="status"
    .style=${`top: ${String(Math.round(top))}px`}
    @pointerenter=${() => app.keepExplanation()}
    @pointerleave=${() => app.closeExplanation()}
  >
    <b lang=${article.facts?.language ?? 'de'}>${copy.workshop.clash.says(0, mark.text).replace(/^[^„“]*/u, '')}</b>
    <span class="arrow">→</span>
    <b>${mark.date ? wordDate(mark.date, language) : undatedOf(mark, app)}</b>
    ${lines(mark, app, article.id).map((line) => html`<span class="line">${line}</span>`)}
    ${
      event
        ? html`<span class="line ev"
            >${words.event}
            <button type="button" class="link" lang="de" @click=${() => app.select(event.id)}>${event.title}</button>${
              event.conflict ? ` · ${words.disputed}` : nothing
            }</span
          >`
        : html`<span class="line ev">${words.noEvent}</span>`
    }
  </div>`
}

function undatedOf(mark: Mark, { copy }: Workshop): string {
  const words = copy.workshop.explain
  if (mark.needsDay) return words.asks
  return mark.type === 'DURATION' ? words.duration : mark.type === 'SET' ? words.repeated : words.vague
}

function lines(mark: Mark, { copy, language, state }: Workshop, id: string): readonly string[] {
  const words = copy.workshop.explain
  const { date, anchor, tense } = mark
  if (!date) return []
  const published = publishedOf(state, id)
  const lines: string[] = []
  if (mark.kind === 'stated') lines.push(words.stated)
  else if (anchor?.kind === 'document' && isKnown(published))
    lines.push(words.fromPublished(wordPublished(published, language)))
  else if (anchor) lines.push(words.fromText(wordDate(dateFromEdtf(anchor.value, 'stated'), language)))
  if (mark.kind === 'computed' && tense !== null) lines.push(words[tense])
  const others = [...new Set((date.alternatives ?? []).map((other) => wordDate(other, language)))].slice(0, 3)
  if (others.length > 0) lines.push(words.also(others.join(', ')))
  return lines
}
