import type {} from '@event-timeline/element/react'
import type { EventTimeline, EventTimelineEventMap } from '@event-timeline/element'
import { useEffect, useRef, useState } from 'react'
import { createRoot } from 'react-dom/client'
import { FILTER, ITEMS, NEXT_ROW, ROWS, start, tellSelected } from './shared.mts'

// React 18 knows attributes of custom elements only: properties and events go through a ref.
function App() {
  const [fetched, setFetched] = useState<typeof ITEMS | undefined>(undefined)
  const [rows, setRows] = useState(ROWS)
  const bound = useRef<EventTimeline>(null)
  const later = useRef<EventTimeline>(null)
  const flags = useRef<EventTimeline>(null)
  useEffect(() => {
    const element = bound.current!
    element.data = ITEMS
    element.filter = FILTER
    flags.current!.data = ITEMS
    const onSelect = (event: EventTimelineEventMap['timeline-select']) => tellSelected(event.detail.id)
    element.addEventListener('timeline-select', onSelect)
    return () => element.removeEventListener('timeline-select', onSelect)
  }, [])
  useEffect(() => {
    later.current!.data = fetched
  }, [fetched])
  return (
    <>
      <button id="load" onClick={() => setFetched(ITEMS)} />
      <button id="grow" onClick={() => setRows([...rows, NEXT_ROW])} />
      <event-timeline id="bound" class="wide" ref={bound} />
      <event-timeline id="fetched" ref={later} />
      <event-timeline id="flags" ref={flags} compress-gaps="false" panel="none" />
      <event-timeline id="list">
        <ol>
          {rows.map(({ day, title }) => (
            <li key={day}>
              <time dateTime={day}>{day}</time> {title}
            </li>
          ))}
        </ol>
      </event-timeline>
    </>
  )
}

// @ts-expect-error a mode that is none
export const wrong = <event-timeline mode="tabel" />
// @ts-expect-error an attribute that would be left out
export const lost = <event-timeline compress-gaps={false} />

void start(() => createRoot(document.querySelector('#app')!).render(<App />))
