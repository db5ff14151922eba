import type {} from '@event-timeline/element/solid'
import { createSignal, For } from 'solid-js'
import { render } from 'solid-js/web'
import { FILTER, ITEMS, NEXT_ROW, ROWS, start, tellSelected } from './shared.mts'

function App() {
  const [fetched, setFetched] = createSignal<typeof ITEMS>()
  const [rows, setRows] = createSignal(ROWS)
  return (
    <>
      <button id="load" onClick={() => setFetched(ITEMS)} />
      <button id="grow" onClick={() => setRows([...rows(), NEXT_ROW])} />
      <event-timeline
        id="bound"
        class="wide"
        prop:data={ITEMS}
        prop:filter={FILTER}
        on:timeline-select={(event) => tellSelected(event.detail.id)}
      />
      <event-timeline id="fetched" prop:data={fetched()} />
      <event-timeline id="flags" data={ITEMS} compress-gaps={false} panel="none" />
      <event-timeline id="list">
        <ol>
          <For each={rows()}>
            {({ day, title }) => (
              <li>
                <time datetime={day}>{day}</time> {title}
              </li>
            )}
          </For>
        </ol>
      </event-timeline>
    </>
  )
}

// @ts-expect-error a mode that is none
export const wrong = () => <event-timeline mode="tabel" />

void start(() => render(() => <App />, document.querySelector('#app')!))
