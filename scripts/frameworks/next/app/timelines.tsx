'use client'

import type {} from '@event-timeline/element/react'
import type { EventTimeline } from '@event-timeline/element'
import { useEffect, useRef, useState } from 'react'
import { FILTER, ITEMS, NEXT_ROW, ROWS, tellSelected } from '../shared.mts'

/** Written on the server, and hydrated. */
export function Timelines() {
  const [fetched, setFetched] = useState<typeof ITEMS | undefined>(undefined)
  const [rows, setRows] = useState(ROWS)
  const byRef = useRef<EventTimeline>(null)
  useEffect(() => {
    byRef.current!.data = ITEMS
    byRef.current!.filter = FILTER
  }, [])
  return (
    <>
      <button id="load" onClick={() => setFetched(ITEMS)} />
      <button id="grow" onClick={() => setRows([...rows, NEXT_ROW])} />
      <event-timeline
        id="bound"
        className="wide"
        data={ITEMS}
        filter={FILTER}
        ontimeline-select={(event) => tellSelected(event.detail.id)}
      />
      <event-timeline id="by-ref" ref={byRef} />
      <event-timeline id="fetched" data={fetched} />
      <event-timeline id="flags" data={ITEMS} compressGaps={false} panel="none" />
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
