import type { EventTimelineEventMap } from '@event-timeline/element'
import { html, render } from 'lit'
import { FILTER, ITEMS, NEXT_ROW, ROWS, start, tellSelected } from './shared.mts'

let fetched: typeof ITEMS | undefined
let rows = ROWS

function show(): void {
  render(
    html`
      <button id="load" @click=${() => ((fetched = ITEMS), show())}></button>
      <button id="grow" @click=${() => ((rows = [...rows, NEXT_ROW]), show())}></button>
      <event-timeline
        id="bound"
        class="wide"
        .data=${ITEMS}
        .filter=${FILTER}
        @timeline-select=${(event: EventTimelineEventMap['timeline-select']) => tellSelected(event.detail.id)}
      ></event-timeline>
      <event-timeline id="fetched" .data=${fetched}></event-timeline>
      <event-timeline id="flags" .data=${ITEMS} compress-gaps=${false} panel="none"></event-timeline>
      <event-timeline id="list">
        <ol>
          ${rows.map(({ day, title }) => html`<li><time datetime=${day}>${day}</time> ${title}</li>`)}
        </ol>
      </event-timeline>
    `,
    document.querySelector<HTMLElement>('#app')!,
  )
}

void start(show)
