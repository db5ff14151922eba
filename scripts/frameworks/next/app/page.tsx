'use client'

import '@event-timeline/element/define'
import { useEffect } from 'react'
import { Timelines } from './timelines'

export default function Page() {
  useEffect(() => {
    document.body.dataset.started = 'true'
  }, [])
  return <Timelines />
}
