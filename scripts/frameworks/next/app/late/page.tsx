'use client'

import { useEffect } from 'react'
import { Timelines } from '../timelines'

export default function Page() {
  useEffect(() => {
    void import('@event-timeline/element/define').then(() => {
      document.body.dataset.started = 'true'
    })
  }, [])
  return <Timelines />
}
