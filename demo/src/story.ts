import { EventTimeline } from '@event-timeline/element'
import type { TimelineDocument, TimelineEvent } from '@event-timeline/core'
import { find } from './find.js'

/** The story begins with the year of the meeting in Vladivostok. The articles also look further back. */
const BEGIN = '2019'

/** Shows the story, and on demand what the articles tell of the years before it. */
export function startStory(story: TimelineDocument): void {
  const timeline = find('#story', EventTimeline)
  const earlier = find('#earlier', HTMLLabelElement)
  const withoutEarlier = { ...story, events: story.events.filter((event) => !isEarlier(event)) }
  timeline.data = withoutEarlier
  timeline.selected = story.events.find((event) => event.conflict)?.id ?? null
  earlier.hidden = withoutEarlier.events.length === story.events.length
  earlier.addEventListener('change', ({ target }) => {
    timeline.data = (target as HTMLInputElement).checked ? story : withoutEarlier
  })
}

function isEarlier({ date }: TimelineEvent): boolean {
  const first = date.earliest ?? date.latest
  return first !== null && first < BEGIN
}
