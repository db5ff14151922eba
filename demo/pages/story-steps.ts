import type { TimelineDocument, TimelineEvent } from '@event-timeline/core'
import type { Story } from '@event-timeline/element'
import type { start } from '../copy/de.js'

type Words = typeof start.story
type Name = keyof Words['steps']

/** Which events a step shows: by their kind or title, and when they were. */
const STEPS: readonly { readonly name: Name; readonly holds: (event: TimelineEvent) => boolean }[] = [
  { name: 'first', holds: ({ date }) => date.edtf === '2019-04' },
  { name: 'closed', holds: ({ date }) => /2020/.test(date.edtf) },
  { name: 'shells', holds: ({ date, kind }) => date.edtf === '2022' && kind === 'delivery' },
  { name: 'visit', holds: ({ conflict }) => conflict !== undefined },
  {
    name: 'letters',
    holds: ({ date, kind }) => /2023-08/.test(date.edtf) && (kind === 'letter' || kind === 'sanction'),
  },
  { name: 'warning', holds: ({ date }) => date.edtf === '2023-08-30' },
  { name: 'train', holds: ({ kind }) => kind === 'departure' || kind === 'forum' },
  { name: 'planned', holds: ({ date, status }) => date.edtf === '2023-09-13' && status === 'planned' },
]

/** The story of the document in curated steps; a step whose events are not there is left out. */
export function storyOf({ events }: TimelineDocument, { title, text, steps }: Words): Story {
  return {
    title,
    text,
    steps: STEPS.flatMap(({ name, holds }) => {
      const own = events.filter(holds).map(({ id }) => id)
      return own.length > 0 ? [{ ...steps[name], events: own }] : []
    }),
  }
}
