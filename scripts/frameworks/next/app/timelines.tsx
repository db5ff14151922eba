'use client'

import type {} from '@event-timeline/element/react'
import type { EventTimeline, EventTimelineEventMap } from '@event-timeline/element'
import { useEffect, useRef, useState } from 'react'
import { FILTER, ITEMS, NEXT_ROW, ROWS, tellSelected } from '../shared.mts'

// React sets no properties and no handlers of custom elements that it hydrates: they go through a ref. What changes later
// it sets itself.
export function Timelines() {
  const [fetched, setFetched] = useState<typeof ITEMS | undefined>(undefined)
  const [rows, setRows] = useState(ROWS)
  const bound = useRef<EventTimeline>(null)
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
  return (
    <>
      <button id="load" onClick={() => setFetched(ITEMS)} />
      <button id="grow" onClick={() => setRows([...rows, NEXT_ROW])} />
      <event-timeline id="bound" className="wide" ref={bound} />
      <event-timeline id="fetched" data={fetched} />
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
